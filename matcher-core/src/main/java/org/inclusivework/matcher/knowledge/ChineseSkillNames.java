package org.inclusivework.matcher.knowledge;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.inclusivework.matcher.taxonomy.LabelForm;
import org.inclusivework.matcher.taxonomy.Skill;
import org.inclusivework.matcher.taxonomy.SkillKey;
import org.inclusivework.matcher.taxonomy.SkillTaxonomy;

/**
 * Chinese names of skills in text, and Latin ones that people write among Chinese. A name counts where words begin and end at its ends; without Lucene's module for
 * Chinese words, a name of two or three characters is sure only beside what cannot be a part of a longer word.
 */
final class ChineseSkillNames {

    private static final int LONGEST_NAME = 16;

    /** A name this long is hardly ever a part of something else. */
    private static final int SURELY_WHOLE = 4;

    /** Characters that stand before or after the name of a skill without belonging to it. */
    private static final String BESIDE = "会能做懂的和及与或等有熟练悉从事责任担行习学过于在是为对并用使经验能力技术工作方面岗位员师";

    /** What a thing to work with is called; a name before it says what the thing is for, not what somebody can do. */
    private static final Pattern THING = Pattern.compile(
            "^[液剂粉膏膜纸机器炉]|设备|工具|机具|器具|机器|机械|装置|系统|仪器|仪表|生产线|流水线|机组|用品|材料|原料|产品|企业|公司|行业|专业|工艺|工程|技术人员|[机器具车床线室厂店]$");

    /** What joins the items of a list whose last one says what all are. */
    private static final String LIST = "、和及与或";

    /** Names that adverts use of themselves. */
    private static final Set<String> OF_ADVERTS = Set.of("招聘", "培训", "面试");

    /** What stands before what somebody can do. */
    private static final String CLAIMS = "会能懂";

    private static final int LONGEST_LIST = 40;

    /** How surely a short name means the skill in the midst of a sentence, where it may be an action of any trade. */
    private static final double IN_PASSING = 0.5;

    private final Set<String> preferred = new HashSet<>();
    private final Map<String, NavigableSet<SkillKey>> names = new HashMap<>();
    private final BitSet firsts = new BitSet();
    private final ThreadLocal<List<ChineseWords>> words = ThreadLocal.withInitial(ChineseSkillNames::words);

    private ChineseSkillNames() {}

    static ChineseSkillNames of(SkillTaxonomy taxonomy) {
        ChineseSkillNames all = new ChineseSkillNames();
        for (Skill skill : taxonomy.skills()) {
            if (skill.prefLabelZh() != null) {
                all.add(skill.prefLabelZh(), skill.key());
                all.preferred.add(LabelForm.of(skill.prefLabelZh()));
            }
            skill.altLabelsZh().forEach(label -> all.add(label, skill.key()));
        }
        return all;
    }

    private void add(String label, SkillKey key) {
        String form = LabelForm.of(label);
        if (form.length() >= 2 && form.length() <= LONGEST_NAME) {
            names.computeIfAbsent(form, name -> new TreeSet<>()).add(key);
            firsts.set(form.charAt(0));
        }
    }

    /** The module may be left out by whoever embeds the library. */
    private static List<ChineseWords> words() {
        try {
            return List.of(new ChineseWords());
        } catch (LinkageError absent) {
            return List.of();
        }
    }

    List<SkillMention> find(String text) {
        List<SkillMention> found = new ArrayList<>();
        // Office and Word are names of skills in a Chinese text only.
        if (text.chars().noneMatch(c -> TermMaker.isHan((char) c))) {
            return found;
        }
        String folded = folded(text);
        for (int i = 0; i < folded.length(); ) {
            if (isBreak(folded.charAt(i))) {
                i++;
                continue;
            }
            int end = i + 1;
            while (end < folded.length() && !isBreak(folded.charAt(end))) {
                end++;
            }
            inPhrase(text, folded, i, end, end - i == folded.strip().length(), found);
            i = end;
        }
        return found;
    }

    private void inPhrase(String text, String folded, int start, int end, boolean wholeText, List<SkillMention> found) {
        String phrase = folded.substring(start, end);
        boolean named = false;
        for (int i = 0; !named && i < phrase.length(); i++) {
            named = longest(phrase, i) > 0;
        }
        if (!named) {
            return;
        }
        List<ChineseWords> segmenter = words.get();
        BitSet boundaries =
                segmenter.isEmpty() ? new BitSet() : segmenter.get(0).boundaries(phrase);
        for (int i = 0; i < phrase.length(); ) {
            int length = longest(phrase, i);
            int taken = 0;
            for (int size = length; size >= 2 && taken == 0; size--) {
                NavigableSet<SkillKey> keys = names.get(phrase.substring(i, i + size));
                if (keys != null) {
                    double whole = whole(phrase, i, i + size, segmenter.isEmpty(), boundaries);
                    if (!wholeText || size < phrase.length()) {
                        whole = Math.min(
                                whole, meant(phrase.substring(i, i + size), folded, start + i, start + i + size));
                    }
                    if (whole > 0) {
                        found.add(mention(text, start + i, start + i + size, keys, whole));
                        taken = size;
                    }
                }
            }
            i += Math.max(1, taken);
        }
    }

    private int longest(String phrase, int at) {
        if (!firsts.get(phrase.charAt(at))) {
            return 0;
        }
        for (int size = Math.min(LONGEST_NAME, phrase.length() - at); size >= 2; size--) {
            if (names.containsKey(phrase.substring(at, at + size))) {
                return size;
            }
        }
        return 0;
    }

    /** How surely a piece of a phrase is whole words, 0 if it is not. */
    private static double whole(String phrase, int start, int end, boolean unsegmented, BitSet boundaries) {
        if (isInsideWord(phrase, start) || isInsideWord(phrase, end)) {
            return 0;
        }
        boolean alone = start == 0 && end == phrase.length();
        if (alone) {
            return 0.95;
        }
        boolean beside = (start == 0 || BESIDE.indexOf(phrase.charAt(start - 1)) >= 0)
                && (end == phrase.length() || BESIDE.indexOf(phrase.charAt(end)) >= 0);
        if (!unsegmented) {
            if (!boundaries.get(start) || !boundaries.get(end)) {
                return end - start > SURELY_WHOLE ? 0.5 : 0;
            }
            return end - start >= SURELY_WHOLE || beside ? 0.9 : 0.7;
        }
        if (end - start >= SURELY_WHOLE) {
            return 0.8;
        }
        return beside ? 0.75 : 0.4;
    }

    /** Whether a place is between two letters of one Latin word or number, as in the middle of Excellent. */
    private static boolean isInsideWord(String phrase, int at) {
        return at > 0 && at < phrase.length() && isLatin(phrase.charAt(at - 1)) && isLatin(phrase.charAt(at));
    }

    private static boolean isLatin(char c) {
        return c < 0x250 && Character.isLetterOrDigit(c);
    }

    /** How surely a whole name in a sentence means the skill, by what stands beside it. */
    private double meant(String name, String folded, int start, int end) {
        boolean claimed = start > 0
                && CLAIMS.indexOf(folded.charAt(start - 1)) >= 0
                && (start == 1 || isBreak(folded.charAt(start - 2)));
        if (claimed) {
            return 1;
        }
        if (OF_ADVERTS.contains(name) || isOfThing(folded, end)) {
            return IN_PASSING;
        }
        boolean between = (start == 0 || isBreak(folded.charAt(start - 1)))
                && (end == folded.length() || isBreak(folded.charAt(end)));
        return name.length() > 2 || between || preferred.contains(name) ? 1 : IN_PASSING;
    }

    /** Whether what follows, up to the end of a list, ends in a thing to work with: 操作沉析、洗涤、挤压设备. */
    private static boolean isOfThing(String folded, int end) {
        int stop = end;
        while (stop < folded.length()
                && stop < end + LONGEST_LIST
                && (!isBreak(folded.charAt(stop)) || LIST.indexOf(folded.charAt(stop)) >= 0)) {
            stop++;
        }
        return THING.matcher(folded.substring(end, stop)).find();
    }

    private static SkillMention mention(String text, int start, int end, NavigableSet<SkillKey> keys, double whole) {
        List<SkillMention.Link> links = new ArrayList<>();
        keys.forEach(key -> links.add(new SkillMention.Link(key, whole / keys.size())));
        boolean sure = keys.size() == 1 && whole >= TitleLinker.SURE;
        return new SkillMention(
                text.substring(start, end),
                start,
                end,
                sure ? TitleLinks.Verdict.SURE : TitleLinks.Verdict.CHOOSE,
                links);
    }

    /** Character by character, so that places stay: full-width and traditional characters and capital letters. */
    private static String folded(String text) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            char c = chars[i];
            if (c >= 0xff01 && c <= 0xff5e) {
                c = (char) (c - 0xff01 + '!');
            }
            chars[i] = Character.toLowerCase(c);
        }
        return TraditionalChinese.simplified(new String(chars));
    }

    private static boolean isBreak(char c) {
        return !Character.isLetterOrDigit(c) && c != '+' && c != '#';
    }
}
