package org.inclusivework.jobfair.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.inclusivework.matcher.match.Message;
import org.inclusivework.matcher.match.Question;
import org.inclusivework.matcher.match.Question.Addressee;
import org.inclusivework.matcher.match.Suitability;
import org.inclusivework.matcher.model.AccommodationNeed;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.Communication;
import org.inclusivework.matcher.taxonomy.Accommodation;
import org.jspecify.annotations.Nullable;

/** Counts what the recommendations of a fair come to, while they pass by one candidate after the other; not thread-safe. */
public final class FairFigures {
    /**
     * What the organiser's list shows of a candidate.
     *
     * @param id the id
     * @param name the name to use, or {@code null}
     * @param best what the best of the recommendations is called; NOT_NOW where there is none
     * @param score the highest degree of match, 0 to 1; for staff only
     * @param openings how many openings are recommended
     * @param forms the forms of information asked for that have a page of their own
     */
    record Row(
            String id, @Nullable String name, Suitability best, double score, int openings, List<Communication> forms) {
        Row {
            forms = List.copyOf(forms);
        }

        @Override
        public String toString() {
            return "Row[" + id + "]";
        }
    }

    /**
     * A question to employers that is open in recommendations.
     *
     * @param message the question
     * @param candidates for how many candidates
     * @param openings to how many openings
     */
    record Asked(Message message, int candidates, int openings) {}

    private static final class Open {
        private final Set<String> candidates = new HashSet<>();
        private final Set<String> openings = new HashSet<>();
    }

    private final List<Row> rows = new ArrayList<>();
    private final Map<Suitability, Integer> best = new EnumMap<>(Suitability.class);
    private final Map<Message, Open> questions = new HashMap<>();
    private final Map<Accommodation, Integer> needed = new EnumMap<>(Accommodation.class);
    private long pairs;

    /**
     * Counts a candidate.
     *
     * @param candidate the candidate
     * @param matches the recommendations, best first
     */
    public void add(Candidate candidate, List<Recommended> matches) {
        Suitability suitability = matches.stream()
                .map(match -> match.explanation().suitability())
                .min(Comparator.naturalOrder())
                .orElse(Suitability.NOT_NOW);
        double score =
                matches.isEmpty() ? 0 : matches.getFirst().explanation().score().value();
        rows.add(new Row(candidate.id(), candidate.name(), suitability, score, matches.size(), forms(candidate)));
        best.merge(suitability, 1, Integer::sum);
        pairs += matches.size();
        for (Recommended match : matches) {
            for (Question question : match.explanation().questions()) {
                if (question.addressee() == Addressee.EMPLOYER) {
                    Open open = questions.computeIfAbsent(question.message(), message -> new Open());
                    open.candidates.add(candidate.id());
                    open.openings.add(match.opening().id());
                }
            }
        }
        Set<Accommodation> needs = EnumSet.noneOf(Accommodation.class);
        for (AccommodationNeed need : candidate.needs()) {
            needs.addAll(need.anyOf());
        }
        needs.forEach(need -> needed.merge(need, 1, Integer::sum));
    }

    private static List<Communication> forms(Candidate candidate) {
        return candidate.contact().communication().stream()
                .filter(form -> form == Communication.LARGE_PRINT || form == Communication.EASY_READ)
                .toList();
    }

    List<Row> rows() {
        return List.copyOf(rows);
    }

    int candidates() {
        return rows.size();
    }

    long pairs() {
        return pairs;
    }

    int best(Suitability suitability) {
        return best.getOrDefault(suitability, 0);
    }

    int needed(Accommodation accommodation) {
        return needed.getOrDefault(accommodation, 0);
    }

    /** Returns the questions open for most candidates; among equals in an order that hangs on the words alone. */
    List<Asked> mostAsked(int most) {
        return questions.entrySet().stream()
                .map(entry -> new Asked(
                        entry.getKey(),
                        entry.getValue().candidates.size(),
                        entry.getValue().openings.size()))
                .sorted(Comparator.comparingInt(Asked::candidates)
                        .thenComparingInt(Asked::openings)
                        .reversed()
                        .thenComparing(asked -> asked.message().in(org.inclusivework.matcher.taxonomy.Language.ZH)))
                .limit(most)
                .toList();
    }
}
