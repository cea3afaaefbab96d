package org.inclusivework.jobfair;

import java.io.IOException;
import java.util.List;
import org.inclusivework.matcher.io.MatchWriter;
import org.inclusivework.matcher.match.Explanation;
import org.inclusivework.matcher.match.Ranking;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.Opening;

/** Something that takes one ranking after the other: a file, standard output, or the overview. */
interface Outlet {
    /**
     * One explained pair of a ranking.
     *
     * @param rank its rank; 0 for an ineligible pair
     * @param explanation why
     * @param candidate the candidate
     * @param opening the opening
     */
    record Pair(int rank, Explanation explanation, Candidate candidate, Opening opening) {
        void to(MatchWriter writer) throws IOException {
            writer.write(rank, explanation, candidate, opening);
        }

        @Override
        public String toString() {
            return explanation.toString();
        }
    }

    /**
     * A ranking with its pairs explained.
     *
     * @param ranking the ranking
     * @param matches its matches
     * @param ineligible the best of the ineligible pairs: one at least, or as many as were asked for
     */
    record Explained(Ranking ranking, List<Pair> matches, List<Pair> ineligible) {
        public Explained {
            matches = List.copyOf(matches);
            ineligible = List.copyOf(ineligible);
        }
    }

    /** Takes a ranking. */
    void take(Explained explained) throws IOException;

    /** Writes what comes after the last ranking, and passes on what is held back. */
    default void end() throws IOException {}

    /** Makes an outlet that writes all matches and up to some ineligible pairs of each ranking. */
    static Outlet of(MatchWriter writer, int ineligible) {
        return new Outlet() {
            @Override
            public void take(Explained explained) throws IOException {
                for (Pair pair : explained.matches()) {
                    pair.to(writer);
                }
                List<Pair> others = explained.ineligible();
                for (Pair pair : others.subList(0, Math.min(ineligible, others.size()))) {
                    pair.to(writer);
                }
            }

            @Override
            public void end() throws IOException {
                writer.flush();
            }
        };
    }

    /** Makes an outlet that writes the nearest ineligible pair of each ranking without a match. */
    static Outlet ofThoseWithNothing(MatchWriter writer) {
        return explained -> {
            if (explained.matches().isEmpty() && !explained.ineligible().isEmpty()) {
                explained.ineligible().getFirst().to(writer);
            }
        };
    }
}
