package org.inclusivework.matcher;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.inclusivework.matcher.fixtures.SamplePriors;
import org.inclusivework.matcher.fixtures.SkillFamily;
import org.inclusivework.matcher.match.Match;
import org.inclusivework.matcher.match.Ranking;
import org.inclusivework.matcher.model.Ids;
import org.inclusivework.matcher.model.OccupationPriors;
import org.inclusivework.matcher.scoring.Score;

/** What the tests of the engine share. */
final class Engines {
    static final OccupationPriors PRIORS = new SamplePriors(7);

    private Engines() {}

    /** Starts options with a small taxonomy and priors that know something. */
    static EngineOptions.Builder options() {
        return EngineOptions.builder().taxonomy(SkillFamily.learned()).priors(PRIORS);
    }

    /** Writes a ranking to the last bit. */
    static String text(Ranking ranking) {
        return ranking.request() + "\n" + text(ranking.matches()) + "\n" + text(ranking.ineligible()) + "\n"
                + ranking.nextCursor();
    }

    private static String text(List<Match> matches) {
        return matches.stream().map(Engines::text).collect(Collectors.joining("\n"));
    }

    private static String text(Match match) {
        Score s = match.score();
        return match.rank() + " " + match.candidateId() + " " + match.openingId() + " " + Double.toHexString(s.value())
                + " " + Double.toHexString(s.accommodation()) + " " + Double.toHexString(s.skills()) + " "
                + Double.toHexString(s.location()) + " " + Double.toHexString(s.home());
    }

    /** Returns the order of matches in a ranking of openings. */
    static Comparator<Match> byOpening() {
        return Comparator.<Match>comparingDouble(m -> m.score().value())
                .reversed()
                .thenComparing(Match::openingId, Ids.ORDER);
    }

    /** Returns the order of matches in a ranking of candidates. */
    static Comparator<Match> byCandidate() {
        return Comparator.<Match>comparingDouble(m -> m.score().value())
                .reversed()
                .thenComparing(Match::candidateId, Ids.ORDER);
    }
}
