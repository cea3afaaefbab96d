package org.inclusivework.jobfair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.inclusivework.matcher.match.Explanation;
import org.inclusivework.matcher.match.Question;
import org.inclusivework.matcher.match.Question.Addressee;
import org.inclusivework.matcher.match.Ranking;
import org.inclusivework.matcher.match.Suitability;
import org.inclusivework.matcher.model.Ids;
import org.inclusivework.matcher.taxonomy.Language;

/** Counts what a run of rankings comes to, while they pass by; not thread-safe. */
final class Tally {
    /**
     * A question to employers that is open in many matches.
     *
     * @param text the question
     * @param openings to how many openings
     * @param candidates for how many candidates
     */
    record Asked(String text, int openings, int candidates) {}

    private static final class Pairs {
        private final Set<String> openings = new HashSet<>();
        private final Set<String> candidates = new HashSet<>();
    }

    private final Language language;
    private final Map<String, Pairs> questions = new HashMap<>();
    private final Map<Suitability, Integer> best = new java.util.EnumMap<>(Suitability.class);
    private final List<String> withNothing = new ArrayList<>();
    private int rankings;
    private long matches;

    Tally(Language language) {
        this.language = language;
    }

    /** Counts a ranking and the explanations of its matches. */
    void add(Ranking ranking, List<Explanation> explanations) {
        rankings++;
        matches += explanations.size();
        if (explanations.isEmpty()) {
            withNothing.add(ranking.request().subject().id());
        } else {
            Suitability suitability = explanations.stream()
                    .map(Explanation::suitability)
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
            best.merge(suitability, 1, Integer::sum);
        }
        for (Explanation explanation : explanations) {
            for (Question question : explanation.questions()) {
                if (question.addressee() == Addressee.EMPLOYER) {
                    Pairs pairs = questions.computeIfAbsent(question.message().in(language), text -> new Pairs());
                    pairs.openings.add(explanation.openingId());
                    pairs.candidates.add(explanation.candidateId());
                }
            }
        }
    }

    int rankings() {
        return rankings;
    }

    long matches() {
        return matches;
    }

    /** Returns for how many the best that any of their matches is called is this. */
    int best(Suitability suitability) {
        return best.getOrDefault(suitability, 0);
    }

    /** Returns for whom or what nothing can be recommended, in order of ids. */
    List<String> withNothing() {
        return List.copyOf(withNothing);
    }

    /** Returns the questions that are open for most candidates. */
    List<Asked> mostAsked(int most) {
        return questions.entrySet().stream()
                .map(e -> new Asked(
                        e.getKey(),
                        e.getValue().openings.size(),
                        e.getValue().candidates.size()))
                .sorted(Comparator.comparingInt(Asked::candidates)
                        .reversed()
                        .thenComparing(Comparator.comparingInt(Asked::openings).reversed())
                        .thenComparing(Asked::text, Ids.ORDER))
                .limit(most)
                .toList();
    }
}
