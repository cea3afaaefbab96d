package org.inclusivework.jobfair.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.inclusivework.matcher.allocation.Preference;
import org.inclusivework.matcher.allocation.Seeker;
import org.inclusivework.matcher.allocation.Visitor;
import org.inclusivework.matcher.match.Match;
import org.inclusivework.matcher.match.Ranking;
import org.inclusivework.matcher.model.AccommodationNeed;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.Communication;
import org.inclusivework.matcher.model.Opening;
import org.inclusivework.matcher.model.TravelMode;
import org.inclusivework.matcher.taxonomy.Accommodation;

/** Turns candidates and their rankings into people who walk a fair. Not thread-safe. */
public final class People {
    /** A rest between two booths for those who need to sit, rest or walk little. */
    private static final int REST = 15;

    /** Scores are told apart to the thousandth, as a page for staff shows them. */
    private static final int SCORE_STEPS = 1_000;

    private static final Set<Accommodation> RESTFUL =
            Set.of(Accommodation.PA_REST, Accommodation.PA_NEARBY, Accommodation.PA_SIT, Accommodation.SC_BREAKS);

    private final int most;
    private final Buses buses;
    private final Choices choices;
    private final Map<String, Map<String, String>> openings = new HashMap<>();

    /**
     * Starts.
     *
     * @param most the most booths for one person
     */
    public People(int most, Buses buses, Choices choices) {
        this.most = most;
        this.buses = buses;
        this.choices = choices;
    }

    /**
     * Makes a visitor: each employer with an eligible opening in the ranking, at the score of its best one.
     *
     * @param opening finds an opening of the ranking
     */
    public Visitor visitor(Candidate candidate, Ranking ranking, Function<String, Opening> opening) {
        Map<String, String> best = new HashMap<>();
        List<Preference> preferences = new ArrayList<>();
        for (Match match : ranking.matches()) {
            String employer = opening.apply(match.openingId()).employer();
            if (best.putIfAbsent(employer, match.openingId()) == null) {
                int score = (int) Math.round(match.score().value() * SCORE_STEPS);
                preferences.add(new Preference(employer, score, choices.place(candidate.id(), employer), false));
            }
        }
        openings.put(candidate.id(), best);
        return new Visitor(
                new Seeker(candidate.id(), most, preferences),
                buses.here(candidate),
                rest(candidate),
                support(candidate),
                stepFree(candidate));
    }

    /** Returns the opening that speaks most for each employer, by person and employer. */
    public Map<String, Map<String, String>> openings() {
        return openings;
    }

    private static boolean needsOnly(Candidate candidate, Accommodation item) {
        return candidate.needs().stream().anyMatch(need -> need.anyOf().equals(List.of(item)));
    }

    private static int rest(Candidate candidate) {
        for (AccommodationNeed need : candidate.needs()) {
            if (need.anyOf().stream().anyMatch(RESTFUL::contains)) {
                return REST;
            }
        }
        return 0;
    }

    private static List<String> support(Candidate candidate) {
        List<String> support = new ArrayList<>();
        if (candidate.contact().communication().contains(Communication.SIGN)
                || needsOnly(candidate, Accommodation.HC_SIGN)) {
            support.add(Helpers.SIGN);
        }
        if (needsOnly(candidate, Accommodation.VI_ORIENT)) {
            support.add(Helpers.GUIDE);
        }
        return support;
    }

    private static boolean stepFree(Candidate candidate) {
        return needsOnly(candidate, Accommodation.PA_STEPFREE)
                || candidate.reach().options().stream().anyMatch(option -> option.mode() == TravelMode.WHEELCHAIR);
    }
}
