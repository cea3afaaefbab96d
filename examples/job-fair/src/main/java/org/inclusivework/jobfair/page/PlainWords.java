package org.inclusivework.jobfair.page;

import java.util.ArrayList;
import java.util.List;
import org.inclusivework.matcher.io.MatchText;
import org.inclusivework.matcher.match.ComponentExplanation;
import org.inclusivework.matcher.match.Explanation;
import org.inclusivework.matcher.match.Message;
import org.inclusivework.matcher.match.MessageCode;
import org.inclusivework.matcher.match.Question;
import org.inclusivework.matcher.match.Reason;
import org.inclusivework.matcher.match.Term;
import org.inclusivework.matcher.scoring.ScoreComponent;

/**
 * Says to the person what an explanation says about the pair: the same facts in the second person, without a number of the score, and
 * without what is only estimated.
 */
final class PlainWords {
    /** More reasons are looked at than are shown, since some say nothing to the person. */
    private static final int LOOKED_AT = 24;

    private static final double WHOLE = 100;

    private final PageTexts texts;

    PlainWords(PageTexts texts) {
        this.texts = texts;
    }

    /**
     * Returns what speaks for an opening, what counts most first.
     *
     * @param family the beginning of the keys of the wordings, such as {@code reason}; what has none there is left out
     */
    List<String> reasons(Explanation explanation, String family, int most) {
        List<String> reasons = new ArrayList<>();
        for (Message message : MatchText.reasons(explanation, LOOKED_AT)) {
            String words = words(message, family);
            if (!words.isEmpty() && !reasons.contains(words)) {
                reasons.add(words);
            }
        }
        return List.copyOf(reasons.subList(0, Math.min(most, reasons.size())));
    }

    /** Returns what is said about the way to work. */
    List<String> way(Explanation explanation, String family) {
        List<String> way = new ArrayList<>();
        for (ComponentExplanation component : explanation.components()) {
            if (component.component() == ScoreComponent.LOCATION) {
                for (Reason reason : component.reasons()) {
                    String words = words(reason.message(), family);
                    if (!words.isEmpty()) {
                        way.add(words);
                    }
                }
            }
        }
        return way;
    }

    /** Returns a question to the employer as the person may put it. */
    String question(Question question) {
        // The employer's own list gates nobody; that there is one is told, its words are for the officer.
        return question.message().code() == MessageCode.ASK_DECLARED
                ? texts.get("ask.declared")
                : MatchText.question(question, texts.language());
    }

    /** Returns the wording of a family, or nothing if the family passes over such messages. */
    private String words(Message message, String family) {
        String key = family + "." + message.code() + variant(message);
        if (!texts.has(key)) {
            return "";
        }
        Object[] terms =
                message.terms().stream().map(term -> term.in(texts.language())).toArray();
        return texts.get(key, terms);
    }

    private static String variant(Message message) {
        return switch (message.code()) {
            case NEED -> message.terms().get(2) instanceof Term.Named state ? "." + state.code() : "";
            case HOME_STATED ->
                message.terms().getFirst() instanceof Term.Quantity share
                        ? share.value() == 0 ? ".SITE" : share.value() == WHOLE ? ".WHOLE" : ""
                        : "";
            default -> "";
        };
    }
}
