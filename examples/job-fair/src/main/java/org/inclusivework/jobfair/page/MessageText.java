package org.inclusivework.jobfair.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.Opening;

/**
 * What is sent to a candidate by WeChat or as a text message, where others may read along: which work, where, for how much and when the fair
 * is; nothing about a disability, a need, or why an opening suits.
 *
 * <p>Immutable and thread-safe.
 */
final class MessageText {
    /** The longest WeChat message, in characters: what fits on a telephone without scrolling twice. */
    static final int WECHAT = 500;

    /** One text message where a character is not of the GSM alphabet, and where all are. */
    static final int SMS = 70;

    static final int SMS_LATIN = 160;

    private static final int OPENINGS = 5;
    private static final int LAST_ASCII = 0x7E;

    private final PageTexts texts;
    private final OpeningFacts facts;
    private final FairDay fair;

    MessageText(PageTexts texts, FairDay fair) {
        this.texts = texts;
        this.facts = new OpeningFacts(texts, "fact.ask");
        this.fair = fair;
    }

    /** Returns the message for WeChat, at most {@value #WECHAT} characters, with a line end. */
    String wechat(Candidate candidate, List<Recommended> matches) {
        List<String> lines = matches.stream()
                .map(Recommended::opening)
                .flatMap(opening -> line(opening).stream())
                .limit(OPENINGS)
                .toList();
        for (int shown = lines.size(); shown > 0; shown--) {
            String text = wechat(candidate, lines.subList(0, shown), matches.size());
            if (text.length() <= WECHAT) {
                return text;
            }
        }
        return cut(wechat(candidate, List.of(), matches.size()), WECHAT);
    }

    private String wechat(Candidate candidate, List<String> lines, int all) {
        StringBuilder text = new StringBuilder(hello(candidate)).append('\n');
        if (all == 0) {
            text.append(texts.get("message.none", texts.day(fair.date()))).append('\n');
        } else if (lines.isEmpty()) {
            text.append(texts.get("message.some", texts.day(fair.date()), all)).append('\n');
        } else {
            text.append(texts.get("message.found", texts.day(fair.date()), all)).append('\n');
            lines.forEach(line -> text.append(line).append('\n'));
            if (all > lines.size()) {
                text.append(texts.get("message.more", all - lines.size())).append('\n');
            }
        }
        return text.append(texts.get("message.end")).append('\n').toString();
    }

    /** Returns an opening in a line, or nothing where its own words would tell too much. */
    private Optional<String> line(Opening opening) {
        List<String> parts = new ArrayList<>();
        parts.add(texts.get("message.opening", opening.title(), opening.employer()));
        facts.places(opening).stream().limit(1).forEach(parts::add);
        facts.pay(opening).stream().limit(1).forEach(parts::add);
        String line = Phrase.visible(texts.get("message.item", String.join(texts.get("message.comma"), parts)));
        return DisabilityWords.in(line) ? Optional.empty() : Optional.of(line);
    }

    /** Returns the text message: one part, {@value #SMS} characters or {@value #SMS_LATIN} of plain Latin letters, with a line end. */
    String sms(Candidate candidate, List<Recommended> matches) {
        List<String> titles = matches.stream()
                .map(match -> Phrase.visible(match.opening().title()))
                .filter(title -> !DisabilityWords.in(title))
                .distinct()
                .toList();
        for (int shown = titles.size(); shown > 0; shown--) {
            String text = texts.get(
                    shown == matches.size() ? "sms.all" : "sms.found",
                    hello(candidate),
                    texts.day(fair.date()),
                    matches.size(),
                    String.join(texts.get("separator"), titles.subList(0, shown)));
            if (fits(text)) {
                return text + "\n";
            }
        }
        String text = texts.get(
                matches.isEmpty() ? "sms.none" : "sms.some", hello(candidate), texts.day(fair.date()), matches.size());
        return (fits(text) ? text : cut(text, SMS)) + "\n";
    }

    private static boolean fits(String text) {
        return text.length() <= (text.chars().allMatch(c -> c <= LAST_ASCII) ? SMS_LATIN : SMS);
    }

    private String hello(Candidate candidate) {
        String name = candidate.name();
        return name == null || DisabilityWords.in(name)
                ? texts.get("message.hello.nobody")
                : texts.get("message.hello", Phrase.visible(name));
    }

    /** Cuts a text, never within a character. */
    private static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return text.substring(0, end);
    }
}
