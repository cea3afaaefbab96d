package org.inclusivework.matcher.model;

import java.util.List;
import org.inclusivework.matcher.taxonomy.OccupationCode;
import org.inclusivework.matcher.taxonomy.WorkFunction;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an occupation before an employer says anything: an estimate, shown as one, that every stated fact replaces.
 *
 * @param occupation the occupation
 * @param demands how likely each level of demand is, in catalogue order, at most one entry a function
 * @param homeSharePerMille the expected share of the work that can be done at home, 0 to 1000; -1 if nothing is known
 * @param homeUncertaintyPerMille the standard deviation of that share, 0 to 1000
 * @param object what the work most likely handles, or {@code null}
 * @param source where the estimate comes from, for the explanation
 */
public record OccupationPrior(
        OccupationCode occupation,
        List<DemandPrior> demands,
        int homeSharePerMille,
        int homeUncertaintyPerMille,
        @Nullable WorkObject object,
        String source) {
    /**
     * How likely each level of a demand is.
     *
     * @param function the function
     * @param p0 per mille of openings at level 0
     * @param p1 at level 1
     * @param p2 at level 2
     * @param p3 at level 3; the four sum to 1000
     */
    public record DemandPrior(WorkFunction function, int p0, int p1, int p2, int p3) {
        public DemandPrior {
            for (int p : new int[] {p0, p1, p2, p3}) {
                Check.range("prior.demands." + function, p, 0, 1000);
            }
            if (p0 + p1 + p2 + p3 != 1000) {
                throw MatcherException.invalid(
                        "prior.demands." + function,
                        p0 + p1 + p2 + p3,
                        "the four do not sum to 1000",
                        "scale them to 1000");
            }
        }

        /** Returns the share of openings at a level, per mille. */
        public int perMille(int level) {
            return switch (level) {
                case 0 -> p0;
                case 1 -> p1;
                case 2 -> p2;
                case 3 -> p3;
                default -> throw MatcherException.invalid("level", level, "outside 0 to 3", "use a level of the scale");
            };
        }
    }

    public OccupationPrior {
        demands = Check.uniqueBy("prior.demands", demands, DemandPrior::function);
        Check.range("prior.homeSharePerMille", homeSharePerMille, -1, 1000);
        Check.range("prior.homeUncertaintyPerMille", homeUncertaintyPerMille, 0, 1000);
        Check.text("prior.source", source);
    }
}
