package org.inclusivework.jobfair.page;

import java.util.regex.Pattern;

/**
 * Words from which a stranger could guess a disability or a need; what holds one stays out of a message that others may read on the way.
 *
 * <p>It errs on the side of leaving out: who gets the message can ask.
 */
final class DisabilityWords {
    private static final Pattern WORDS = Pattern.compile(
            "残|盲|聋|哑|瘫|瘸|肢体|视力|听力|言语障|智力|智障|精神|自闭|孤独症|唐氏|脑瘫|轮椅|拐杖|假肢|手语|读屏|无障碍|便利设施|辅助性|支持性"
                    + "|庇护|康复|托养|阳光家园|工疗|助听|特教|特殊教育|[一二三四1-4]级|disab|handicap|impair|blind|deaf|mute|wheelchair|crutch|autis|mental|psychiat|sign"
                    + " language|shelter|supported employ|accessib|special need|grade [1-4]",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern CLASSES =
            Pattern.compile("残|肢体|视力|听力|言语|智力|精神|多重|disab|grade", Pattern.CASE_INSENSITIVE);

    private DisabilityWords() {}

    static boolean in(String text) {
        return WORDS.matcher(text).find();
    }

    /** Returns whether a remark of an employer may be a list of classes or grades, which gates nobody. */
    static boolean nameClasses(String remark) {
        return CLASSES.matcher(remark).find();
    }
}
