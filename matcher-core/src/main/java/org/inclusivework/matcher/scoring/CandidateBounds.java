package org.inclusivework.matcher.scoring;

import java.util.Arrays;
import java.util.Objects;
import org.inclusivework.matcher.model.HomeWish;
import org.inclusivework.matcher.taxonomy.Coordinates;
import org.inclusivework.matcher.taxonomy.OccupationCode;

/**
 * Upper bounds of a candidate's components and score, for a single opening of which little is known and for a whole
 * {@link OpeningBox}.
 *
 * <p>Each bound is the component's own function, asked of the best that the group holds, so that it cannot be below the value of
 * any member:
 *
 * <ul>
 *   <li><b>Accommodation.</b> A rises with what is provided or arrangeable and falls with what is unavailable (law 2), so the
 *       union and the intersection bound every need and every bridge; a limited function counts with the best of the levels and
 *       priors that occur.
 *   <li><b>Location.</b> L = 1 − φ(1 − T) falls in φ and rises in T; T falls in the distance d. A chord is shorter than its arc,
 *       and by the triangle inequality nobody in a circle is nearer than the centre less the radius:
 *       {@code d ≥ R·|c − m| − r}. A shuttle's minutes, which only lengthen a way, are left out.
 *   <li><b>Home.</b> H is 1, 1 − q or q·F with F ≤ 1, hence at most 1, 1 − min q or max q.
 *   <li><b>Skills.</b> S is a mixture, by fixed shares, of coverage and the occupation's fit, and rises in both.
 *   <li><b>Score.</b> The weighted sum of bounds, plus {@value #SLACK}: some hundred roundings of numbers up to 1 come to less
 *       than 1e-13, and coordinates held in sixteen bits move a place by less than {@value #SLACK_KM} km, which is taken off every
 *       distance.
 * </ul>
 *
 * <p>Immutable and thread-safe; a box costs some tens of nanoseconds, a single opening a few.
 */
public final class CandidateBounds {
    /** What is added to a bound against rounding. */
    static final double SLACK = 1e-9;

    /** What is taken off a distance that was reckoned with rounded coordinates, in kilometres. */
    static final double SLACK_KM = 0.2;

    /** So many needs are told apart. */
    public static final int MOST_NEEDS = 6;

    private static final double PER_MILLE = 1000;

    private static final int SETS_OF_LEVELS = 1 << OccupationFacts.LEVELS;

    /** So many occupations of a box are not looked at one by one. */
    private static final int MANY_OCCUPATIONS = 12;

    private final CandidateFacts c;
    private final ScoringParameters p;
    private final Weights weights;
    private final boolean located;
    private final double x;
    private final double y;
    private final double z;
    /** By set of met needs: what the needs come to at most, weighted. */
    private final double[] needSum;
    /** One over the sum of the weights. */
    private final double perWeight;
    /** By limited function, whether it is bridged, and set of levels as bits: what it counts with at best, weighted. */
    private final double[] levelsWorth;

    private final double[] perKm;
    private final double[] fixed;
    private final double[] factor;

    /** Makes the bounds of a candidate under weights. */
    public CandidateBounds(CandidateFacts c, ScoringParameters p, Weights weights) {
        this.c = c;
        this.p = p;
        this.weights = weights;
        this.located = !Double.isNaN(c.x);
        this.x = located ? c.x : 0;
        this.y = located ? c.y : 0;
        this.z = located ? c.z : 0;
        boolean needsNothing = c.needAlternatives.length == 0 && c.limitedFunction.length == 0;
        this.perWeight = needsNothing ? 1 : 1 / c.accommodationWeight;
        this.needSum = new double[1 << needs()];
        for (int met = 0; met < needSum.length; met++) {
            needSum[met] = needsNothing ? 1 : needSum(met);
        }
        this.levelsWorth = new double[2 * c.limitedFunction.length * SETS_OF_LEVELS];
        for (int i = 0; i < levelsWorth.length; i++) {
            int levels = i % SETS_OF_LEVELS;
            if (levels != 0) {
                int level = Integer.numberOfTrailingZeros(levels);
                double worth = p.capacityWeight
                        * AccommodationScore.demandValue(
                                c.limitedCapacity[i / (2 * SETS_OF_LEVELS)], level, bridge(i / SETS_OF_LEVELS % 2));
                levelsWorth[i] = Math.max(worth, levelsWorth[i - Integer.lowestOneBit(levels)]);
            }
        }
        int ways = c.wayMode.length;
        this.perKm = new double[ways];
        this.fixed = new double[ways];
        this.factor = new double[ways];
        for (int way = 0; way < ways; way++) {
            fixed[way] = LocationScore.lengthOverLimit(c, way, 0, false, p);
            perKm[way] = LocationScore.lengthOverLimit(c, way, 1, false, p) - fixed[way];
            factor[way] = c.wayEscorted[way] ? p.escorted : 1;
        }
    }

    /** Returns a bound of the score from bounds of the components. */
    public double score(double accommodation, double skills, double location, double home) {
        return weights.accommodation() * accommodation
                + weights.skills() * skills
                + weights.location() * location
                + weights.home() * home
                + SLACK;
    }

    private double needSum(int met) {
        double sum = 0;
        for (int i = 0; i < c.needAlternatives.length; i++) {
            sum += c.needWeight[i] * (i >= MOST_NEEDS || (met >>> i & 1) != 0 ? p.provided : p.unknown);
        }
        return sum;
    }

    /** What limited functions count with at best by occupation, reckoned when it is first asked for; one thread's. */
    public static final class Limits {
        private final OccupationFacts[] occupations;
        private final double[] memo;
        private final int start;

        /**
         * Starts to reckon.
         *
         * @param occupations the occupations by number, the last one that of openings that name none
         * @param memo two numbers for each occupation and limited function from {@code start}, NaN at first
         */
        public Limits(OccupationFacts[] occupations, double[] memo, int start) {
            this.occupations = occupations;
            this.memo = memo;
            this.start = start;
        }
    }

    private double limit(Limits limits, int occupation, int i, int bridged) {
        int slot = limits.start + 2 * (occupation * c.limitedFunction.length + i) + bridged;
        double known = limits.memo[slot];
        if (!Double.isNaN(known)) {
            return known;
        }
        reckon(limits, occupation);
        return limits.memo[slot];
    }

    /** Reckons all that an occupation's priors make of the limited functions: the mean over levels of what each counts with. */
    private void reckon(Limits limits, int occupation) {
        int slot = limits.start + 2 * occupation * c.limitedFunction.length;
        int[][] demand = limits.occupations[occupation].demand;
        for (int i = 0; i < 2 * c.limitedFunction.length; i++) {
            int[] perMille = demand[c.limitedFunction[i / 2]];
            double sum = 0;
            for (int level = 0; level < OccupationFacts.LEVELS; level++) {
                sum += perMille[level] * levelsWorth[i * SETS_OF_LEVELS + (1 << level)];
            }
            limits.memo[slot + i] = Math.min(p.capacityWeight, sum / PER_MILLE);
        }
    }

    private double bridge(int bridged) {
        return bridged == 1 ? p.provided : p.unknown;
    }

    /** Returns 1 if something offered bridges the i-th limited function, else 0. */
    private int bridged(int i, long offered) {
        return (bridges(i) & offered) != 0 ? 1 : 0;
    }

    /** Returns what the limited functions come to at most in a box: the best of the levels and of the occupations that occur. */
    public double limitSum(OpeningBoxes boxes, int box, Limits limits) {
        double sum = 0;
        for (int i = 0; i < c.limitedFunction.length; i++) {
            sum += limit(boxes, box, limits, i, bridged(i, boxes.offered(box)));
        }
        return sum;
    }

    private double limit(OpeningBoxes boxes, int box, Limits limits, int i, int bridged) {
        int occurring = boxes.levels(box, c.limitedFunction[i]);
        double best = levelsWorth[(2 * i + bridged) * SETS_OF_LEVELS + (occurring & SETS_OF_LEVELS - 1)];
        if (occurring < SETS_OF_LEVELS) {
            return best;
        }
        if (boxes.is(box, OpeningBoxes.NO_OCCUPATION)) {
            best = Math.max(best, limit(limits, limits.occupations.length - 1, i, bridged));
        }
        int first = boxes.firstOccupation(box);
        int last = boxes.lastOccupation(box);
        // The largest number stands for occupations that are too many to be told apart.
        if (last - first >= MANY_OCCUPATIONS || last == Integer.MAX_VALUE) {
            return p.capacityWeight;
        }
        for (int occupation = first; occupation <= last; occupation++) {
            best = Extremes.larger(best, limit(limits, occupation, i, bridged));
        }
        return best;
    }

    /** Returns what the limited functions come to at most in any opening. */
    public double mostLimits() {
        return p.capacityWeight * c.limitedFunction.length;
    }

    /** Returns the bound of the accommodation component of all members, given what {@link #limitSum} says. */
    public double accommodation(OpeningBoxes boxes, int box, double limitSum) {
        return accommodation(met(boxes.offered(box)), limitSum);
    }

    /** Returns the needs, as bits, that any of some accommodations meets. */
    private int met(long offered) {
        int met = 0;
        for (int need = 0; need < needs(); need++) {
            met |= (c.needAlternatives[need] & offered) != 0 ? 1 << need : 0;
        }
        return met;
    }

    /** Returns the number of needs that are told apart, at most {@value #MOST_NEEDS}; further ones count as met. */
    public int needs() {
        return Math.min(MOST_NEEDS, c.needAlternatives.length);
    }

    /** Returns the accommodations any of which meets the i-th need. */
    public long alternatives(int need) {
        return c.needAlternatives[need];
    }

    /**
     * Returns the bound of the accommodation component of an opening that meets some needs.
     *
     * @param met the needs that something provided or arrangeable meets in some part of working life, as bits: they are worth at
     *     most what is provided, the others at most what is unknown
     * @param limits at least what the limited functions come to
     */
    public double accommodation(int met, double limits) {
        return Extremes.smaller(1, (needSum[met] + limits) * perWeight);
    }

    /**
     * Returns what the limited functions of an opening come to at most.
     *
     * @param bridges the limited functions, as bits, that something it offers bridges
     * @param demands what it demands, as {@link OpeningFacts#packedDemands()}
     */
    public double limitSum(int bridges, int demands, int occupation, Limits limits) {
        double sum = 0;
        for (int i = 0; i < c.limitedFunction.length; i++) {
            int bridged = bridges >>> i & 1;
            int level = OpeningFacts.demand(demands, c.limitedFunction[i]);
            sum += level < 0
                    ? limit(limits, occupation, i, bridged)
                    : levelsWorth[(2 * i + bridged) * SETS_OF_LEVELS + (1 << level)];
        }
        return sum;
    }

    /** Returns the accommodations that bridge the i-th limited function. */
    public long bridges(int i) {
        return FactsCompiler.BRIDGES[c.limitedFunction[i]];
    }

    /** Returns the number of limited functions. */
    public int limitCount() {
        return c.limitedFunction.length;
    }

    /** Returns the bound of the location component of all members. */
    public double location(OpeningBoxes boxes, int box) {
        double visits = visits(boxes, box);
        if (visits == 0) {
            return 1;
        }
        double travel = !located || boxes.is(box, OpeningBoxes.SOME_UNLOCATED) ? p.travelUnknown : 0;
        if (located && boxes.is(box, OpeningBoxes.SOME_LOCATED)) {
            double dx = x - boxes.number(box, OpeningBoxes.X);
            double dy = y - boxes.number(box, OpeningBoxes.Y);
            double dz = z - boxes.number(box, OpeningBoxes.Z);
            double km = Coordinates.EARTH_RADIUS_KM * Math.sqrt(dx * dx + dy * dy + dz * dz);
            travel = Extremes.larger(travel, travel(km - boxes.number(box, OpeningBoxes.RADIUS_KM)));
        }
        return 1 - visits * (1 - travel);
    }

    /**
     * Returns the bound of the location component of an opening at one place, given as a point on the unit sphere.
     *
     * @param visits a lower bound of its share of days with a trip, this candidate's
     */
    public double location(double visits, double px, double py, double pz) {
        if (!located) {
            return 1 - visits * (1 - p.travelUnknown);
        }
        double dx = x - px;
        double dy = y - py;
        double dz = z - pz;
        return 1 - visits * (1 - travel(Coordinates.EARTH_RADIUS_KM * Math.sqrt(dx * dx + dy * dy + dz * dz)));
    }

    /** Returns the location component of an opening that no place is known of. */
    public double unlocated(double visits) {
        return 1 - visits * (1 - p.travelUnknown);
    }

    /** Returns the share of days with a trip of an opening where people can live in, for this candidate. */
    public double visitsWithDormitory(double visits) {
        return c.livesIn ? Extremes.smaller(visits, p.visitsDormitory) : visits;
    }

    private double travel(double km) {
        double d = Extremes.larger(0, km - SLACK_KM);
        double best = 0;
        for (int way = 0; way < perKm.length; way++) {
            double ratio = fixed[way] + d * perKm[way];
            best = Extremes.larger(best, factor[way] * LocationScore.limitValue(ratio, p));
        }
        return best;
    }

    /**
     * Returns the largest chord of the unit sphere from home to an opening whose location component may reach a value, given a lower
     * bound of its share of days with a trip; negative if none does, infinite if the distance does not matter.
     */
    public double reach(double value, double visits) {
        double travel = visits == 0 ? 0 : 1 - (1 - value) / visits;
        if (!located || travel <= 0) {
            return Double.POSITIVE_INFINITY;
        }
        double km = -1;
        for (int way = 0; way < perKm.length; way++) {
            double ratio = LocationScore.longest(travel / factor[way], p);
            if (ratio >= fixed[way]) {
                km = Math.max(km, perKm[way] == 0 ? Double.POSITIVE_INFINITY : (ratio - fixed[way]) / perKm[way]);
            }
        }
        return km < 0 ? -1 : (km + SLACK_KM) / Coordinates.EARTH_RADIUS_KM;
    }

    /** Returns a lower bound of the members' shares of days with a trip, for this candidate. */
    public double visits(OpeningBoxes boxes, int box) {
        return boxes.number(box, c.livesIn ? OpeningBoxes.VISITS_LIVING_IN : OpeningBoxes.VISITS);
    }

    /** Returns whether it is known where the candidate lives. */
    public boolean located() {
        return located;
    }

    /** Returns the x of the candidate's home on the unit sphere. */
    public double x() {
        return x;
    }

    /** Returns the y of it. */
    public double y() {
        return y;
    }

    /** Returns the z of it. */
    public double z() {
        return z;
    }

    /** Returns the bound of the home component of openings whose share at home lies between two numbers. */
    public double home(double least, double most) {
        HomeWish wish = c.homeWish;
        return wish == HomeWish.NO_PREFERENCE ? 1 : wish == HomeWish.ON_SITE ? 1 - least : most;
    }

    /** Returns whether the home component depends on the opening. */
    public boolean caresForHome() {
        return HomeScore.matters(c);
    }

    /** Returns whether the candidate wishes to work at home. */
    public boolean wishesHome() {
        return c.homeWish == HomeWish.PREFERRED || c.homeWish == HomeWish.ONLY_HOME;
    }

    /** As the other, for all members. */
    public double home(OpeningBoxes boxes, int box) {
        return home(boxes.number(box, OpeningBoxes.LEAST_HOME), boxes.number(box, OpeningBoxes.MOST_HOME));
    }

    /**
     * Returns the bound of the skill component of all members of a box, given bounds of coverage and of the occupation's fit.
     *
     * @param flags what {@link OpeningBoxes#flags()} says of the box
     */
    public double skills(int flags, double coverage, double fit) {
        boolean wished = c.wishedOccupations.length > 0;
        double best = 0;
        if (!wished || (flags & OpeningBoxes.NO_OCCUPATION) != 0) {
            best = (flags & OpeningBoxes.SOME_REQUIREMENTS) != 0 ? coverage : 0;
            best = (flags & OpeningBoxes.NO_REQUIREMENTS) != 0 ? Extremes.larger(best, p.skillsNotStated) : best;
        }
        if (wished && (flags & OpeningBoxes.SOME_OCCUPATION) != 0) {
            if ((flags & OpeningBoxes.SOME_REQUIREMENTS) != 0) {
                best = Extremes.larger(best, skills(true, coverage, fit));
            }
            if ((flags & OpeningBoxes.NO_REQUIREMENTS) != 0) {
                best = Extremes.larger(best, skills(false, coverage, fit));
            }
        }
        return best;
    }

    private double skills(boolean requirements, double coverage, double fit) {
        double share = requirements ? p.occupationShare : p.occupationShareAlone;
        return (1 - share) * (requirements ? coverage : p.skillsNotStated) + share * fit;
    }

    /** Returns the skill component of an opening, from its coverage and its occupation's fit. */
    public double skills(boolean requirements, boolean occupation, double coverage, double fit) {
        return occupation && c.wishedOccupations.length > 0
                ? skills(requirements, coverage, fit)
                : requirements ? coverage : p.skillsNotStated;
    }

    /** Returns whether the candidate would live in. */
    public boolean livesIn() {
        return c.livesIn;
    }

    /**
     * Reckons how well occupations fit a wished one, 0 to 1.
     *
     * @param occupations the occupations in the order of their codes, and at the end that of openings that name none
     * @param to gets their fits, from {@code start}
     */
    public void fits(OccupationFacts[] occupations, double[] to, int start) {
        int named = occupations.length - 1;
        Arrays.fill(to, start, start + named + 1, 0);
        for (OccupationCode wished : c.wishedOccupations) {
            int low = 0;
            int high = named;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (wished.compareTo(code(occupations[middle])) > 0) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            // What codes have in common is how they begin, so those with something in common with the wish are its
            // neighbours.
            for (int i = low; i < named && code(occupations[i]).sharedLevels(wished) > 0; i++) {
                to[start + i] = fit(occupations[i]);
            }
            for (int i = low - 1; i >= 0 && code(occupations[i]).sharedLevels(wished) > 0; i--) {
                to[start + i] = fit(occupations[i]);
            }
        }
    }

    private static OccupationCode code(OccupationFacts occupation) {
        return Objects.requireNonNull(occupation.code, "only the last occupation has no code");
    }

    /** Returns how well an occupation fits a wished one, 0 to 1; 0 where there is none. */
    public double fit(OccupationFacts occupation) {
        return occupation.code == null ? 0 : SkillScore.occupationFit(c, occupation.code, p);
    }

    /** Returns whether the candidate wishes for occupations. */
    public boolean wishesOccupations() {
        return c.wishedOccupations.length > 0;
    }
}
