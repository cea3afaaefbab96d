package org.inclusivework.matcher.io;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.inclusivework.matcher.match.ComponentExplanation;
import org.inclusivework.matcher.match.Explanation;
import org.inclusivework.matcher.match.Message;
import org.inclusivework.matcher.match.MessageCode;
import org.inclusivework.matcher.match.Obstacle;
import org.inclusivework.matcher.match.Question;
import org.inclusivework.matcher.match.Reason;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.Opening;
import org.inclusivework.matcher.taxonomy.Language;

/** Short lists of an explanation's texts, such as a table of matches shows; stateless. */
public final class MatchText {
    /** A reason recommends an opening from this value on. */
    private static final double RECOMMENDS_FROM = 0.5;

    private record Weighed(Message message, double worth) {}

    private MatchText() {}

    /**
     * Returns what speaks for a pair, what adds most to the score first, in the order of the explanation among equals.
     *
     * @param explanation the explained pair
     * @param most how many at most
     */
    public static List<Message> reasons(Explanation explanation, int most) {
        List<Weighed> all = new ArrayList<>();
        for (ComponentExplanation component : explanation.components()) {
            for (Reason reason : component.reasons()) {
                double worth = component.weight() * reason.share() * reason.value();
                if (worth > 0 && reason.value() >= RECOMMENDS_FROM && recommends(reason.message())) {
                    all.add(new Weighed(reason.message(), worth));
                }
            }
        }
        return all.stream()
                .sorted(Comparator.comparingDouble(Weighed::worth).reversed())
                .limit(most)
                .map(Weighed::message)
                .toList();
    }

    /** Whether a message says something for the opening, and not merely that there is nothing to say. */
    private static boolean recommends(Message message) {
        MessageCode code = message.code();
        return code != MessageCode.NOTHING_NEEDED
                && code != MessageCode.SKILLS_NOT_STATED
                && code != MessageCode.HOME_EITHER
                && code != MessageCode.HOME_UNKNOWN
                && code != MessageCode.TRAVEL_UNKNOWN
                && code != MessageCode.DEMAND_UNKNOWN;
    }

    /**
     * Returns the open questions to one side, decisive ones first.
     *
     * @param explanation the explained pair
     * @param addressee who can answer them
     */
    public static List<Question> questions(Explanation explanation, Question.Addressee addressee) {
        return explanation.questions().stream()
                .filter(question -> question.addressee() == addressee)
                .toList();
    }

    /** Returns the messages in words, one after the other, separated as the language does. */
    public static String joined(List<Message> messages, Language language) {
        return messages.stream()
                .map(message -> message.in(language))
                .collect(Collectors.joining(language == Language.ZH ? "；" : "; "));
    }

    static String questions(Explanation explanation, Question.Addressee addressee, Language language) {
        return joined(
                questions(explanation, addressee).stream()
                        .map(Question::message)
                        .toList(),
                language);
    }

    static String obstacles(Explanation explanation, Language language) {
        return joined(explanation.obstacles().stream().map(Obstacle::reason).toList(), language);
    }

    static String changes(Explanation explanation, Language language) {
        return joined(explanation.obstacles().stream().map(Obstacle::change).toList(), language);
    }

    static void check(int rank, Explanation explanation, Candidate candidate, Opening opening) {
        if (!candidate.id().equals(explanation.candidateId()) || !opening.id().equals(explanation.openingId())) {
            throw new IllegalArgumentException(
                    explanation + " is of other records than " + candidate.id() + ", " + opening.id());
        }
        if (rank < 0 || (rank > 0 && !explanation.eligible())) {
            throw new IllegalArgumentException(explanation + " cannot have rank " + rank);
        }
    }
}
