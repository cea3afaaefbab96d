package org.inclusivework.matcher.match;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.inclusivework.matcher.scoring.Score;
import org.inclusivework.matcher.taxonomy.Language;

/**
 * Why a pair got its score: every number, every obstacle and every open question, as data that is put into words when shown.
 *
 * <p>For staff and for the person; never for the employer, whose view is {@link EmployerView}. Private: {@link #toString()} shows
 * the ids only.
 *
 * @param candidateId the candidate
 * @param openingId the opening
 * @param asOf the day it was asked for
 * @param score the score and its components, also where the pair is ineligible
 * @param components the four components in order of summation
 * @param obstacles what makes the pair ineligible, in order of gates; empty if it is eligible
 * @param questions what nobody has said yet: to the employer first, decisive ones first
 */
public record Explanation(
        String candidateId,
        String openingId,
        LocalDate asOf,
        Score score,
        List<ComponentExplanation> components,
        List<Obstacle> obstacles,
        List<Question> questions) {
    /** The score from which on a pair with nothing decisive open is called a good fit. */
    public static final double GOOD_FIT_FROM = 0.7;

    public Explanation {
        Objects.requireNonNull(candidateId, "candidateId");
        Objects.requireNonNull(openingId, "openingId");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(score, "score");
        components = List.copyOf(components);
        obstacles = List.copyOf(obstacles);
        questions = List.copyOf(questions);
    }

    /** Returns whether the pair may be recommended. */
    public boolean eligible() {
        return obstacles.isEmpty();
    }

    /** Returns what the person is told in place of a score. */
    public Suitability suitability() {
        if (!eligible()) {
            return Suitability.NOT_NOW;
        }
        if (questions.stream().anyMatch(Question::decisive)) {
            return Suitability.ASK_FIRST;
        }
        return score.value() >= GOOD_FIT_FROM ? Suitability.GOOD_FIT : Suitability.WORTH_A_TRY;
    }

    /**
     * Returns all of it in words, a line each: how well it suits, what speaks for it or is missing, what stands in the way with the
     * change that would help ({@code ×}), and what to ask ({@code ?}).
     */
    public List<String> lines(Language language) {
        List<String> lines = new ArrayList<>();
        lines.add(suitability().label().in(language));
        components.forEach(component -> component
                .reasons()
                .forEach(reason -> lines.add("· " + reason.message().in(language))));
        obstacles.forEach(obstacle -> lines.add("× " + obstacle.reason().in(language) + " → "
                + obstacle.change().in(language)));
        questions.forEach(question -> lines.add("? " + question.message().in(language)));
        return List.copyOf(lines);
    }

    @Override
    public String toString() {
        return "Explanation[" + candidateId + ", " + openingId + "]";
    }
}
