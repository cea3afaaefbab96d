package org.inclusivework.matcher.scoring;

import java.util.Objects;
import org.inclusivework.matcher.model.Opening;
import org.inclusivework.matcher.model.OpeningStatement;
import org.inclusivework.matcher.model.Stated;
import org.inclusivework.matcher.taxonomy.SkillKey;
import org.inclusivework.matcher.taxonomy.WorkFunction;
import org.jspecify.annotations.Nullable;

/**
 * An opening prepared for scoring: bit sets, small arrays and the occupation's priors in place of what nobody stated.
 *
 * <p>Made by {@link FactsCompiler}, and then immutable by convention and thread-safe. A traversal makes one with {@link #scratch}
 * and fills it from {@link PackedFacts} for one opening after the other; that one is its thread's own.
 */
public final class OpeningFacts {
    /** The number of scopes an offer may have. */
    static final int SCOPES = OpeningStatement.SCOPES;

    static final int BITS_OF_DEMAND = 3;

    String id = "";

    /** Sets of accommodations by scope; a code in none of the three is unknown. */
    final long[] provided = new long[SCOPES];

    final long[] arrangeable = new long[SCOPES];
    final long[] unavailable = new long[SCOPES];

    /** Demand by function, -1 where nobody stated it; then the occupation's expectation counts. */
    final int[] demand = new int[WorkFunction.values().length];

    OccupationFacts occupation;

    /** The number of requirements; the arrays of them are empty where a traversal brings their worth itself. */
    int requirements;

    SkillKey[] skills = {};
    int[] skillLevel = {};
    double[] skillWeight = {};
    double skillWeightSum;

    /** The number of located places. */
    int located;

    /** They as points on the unit sphere. */
    final double[] x = new double[Opening.MAX_PLACES];

    final double[] y = new double[Opening.MAX_PLACES];
    final double[] z = new double[Opening.MAX_PLACES];
    final boolean[] shuttle = new boolean[Opening.MAX_PLACES];

    /** Whether there is a place besides that nobody could locate. */
    boolean placeUnlocated;

    double visits = 1;
    boolean dormitory;

    boolean homeStated;
    double homeShare;
    int equipmentNeeded;
    Stated equipmentProvided = Stated.UNKNOWN;
    int spaceM2;
    int internet;
    boolean needsConnection;
    boolean hazards;
    double trainingFit = 1;

    // For the gates.
    long firstDay = Long.MIN_VALUE;
    long lastDay = Long.MAX_VALUE;
    int education;

    /** Keys of certificates, the first {@link #credentialCount} of them. */
    @Nullable
    String[] credentials = {};

    int credentialCount;
    int hoursMin;
    int shifts;
    double payPerMonth = Double.NaN;
    double payPerHour = Double.NaN;
    int payCurrency;
    boolean noDormitory;
    boolean recurringVisits = true;
    boolean homeWhole;
    int onSite;

    /** The rule as {@link OpeningStatement#rule} packs it. */
    int rule;

    OpeningFacts(OccupationFacts occupation) {
        this.occupation = occupation;
    }

    /** Makes facts to be filled again and again. */
    public static OpeningFacts scratch() {
        return new OpeningFacts(new OccupationFacts(null, null, 0));
    }

    /** Makes facts to be filled for an opening of an occupation. */
    public static OpeningFacts of(OccupationFacts occupation) {
        return new OpeningFacts(occupation);
    }

    /** Returns the id; empty in a scratch. */
    public String id() {
        return id;
    }

    /** Returns whether the opening itself says how much can be done at home. */
    public boolean homeStated() {
        return homeStated;
    }

    /** Returns whether a share not stated comes from the occupation's prior rather than from a default. */
    public boolean homePriorKnown() {
        return !homeStated && occupation.homeKnown;
    }

    /** Returns the share of the work that can be done at home, 0 to 1: stated, prior or default. */
    public double homeShare() {
        return homeShare;
    }

    /** Returns whether a demand not stated is estimated from the occupation's prior rather than from equal chances. */
    public boolean demandPriorKnown(int function) {
        return occupation.demandKnown[function];
    }

    /** Returns how much the i-th requirement weighs among all, 0 to 1. */
    public double requirementShare(int i) {
        return skillWeight[i] / skillWeightSum;
    }

    /** Returns the number of requirements. */
    public int requirements() {
        return requirements;
    }

    /** Returns the number of located places. */
    public int locatedPlaces() {
        return located;
    }

    /** Says how many requirements there are; for a scratch, whose facts come without them. */
    public void requirements(int n) {
        requirements = n;
    }

    /** Returns whether there is a place that nobody could locate. */
    public boolean hasUnlocatedPlace() {
        return placeUnlocated;
    }

    /** Returns the x of the i-th located place on the unit sphere. */
    public double x(int place) {
        return x[place];
    }

    /** Returns the y of it. */
    public double y(int place) {
        return y[place];
    }

    /** Returns the z of it. */
    public double z(int place) {
        return z[place];
    }

    /** Returns whether nothing is said about any accommodation. */
    public boolean silent() {
        long said = 0;
        for (int scope = 0; scope < SCOPES; scope++) {
            said |= provided[scope] | arrangeable[scope] | unavailable[scope];
        }
        return said == 0;
    }

    /** Returns the stated demands as a number: for each function, three bits with its level plus one, 0 where nobody stated it. */
    public int packedDemands() {
        int packed = 0;
        for (int function = 0; function < demand.length; function++) {
            packed |= (demand[function] + 1) << (BITS_OF_DEMAND * function);
        }
        return packed;
    }

    /** Returns the level of a function in packed demands, or -1. */
    static int demand(int packed, int function) {
        return ((packed >>> (BITS_OF_DEMAND * function)) & ((1 << BITS_OF_DEMAND) - 1)) - 1;
    }

    /** Returns the accommodations that are provided or can be arranged in some part of working life, as bits. */
    public long offered() {
        long offered = 0;
        for (int scope = 0; scope < SCOPES; scope++) {
            offered |= provided[scope] | arrangeable[scope];
        }
        return offered;
    }

    /** Returns whether people can live in. */
    public boolean dormitory() {
        return dormitory;
    }

    /** Returns the share of working days with a trip for who does not live in, 0 to 1. */
    public double visits() {
        return visits;
    }

    /** Returns the number of certificates of competence that are needed. */
    public int credentials() {
        return credentialCount;
    }

    /** Returns the key of the i-th of them. */
    public String credential(int i) {
        return Objects.requireNonNull(credentials[i]);
    }

    /** Returns whether working at home needs an internet connection. */
    public boolean asksConnection() {
        return internet > 0;
    }

    /** Returns the factor for training at a centre first, 0 to 1. */
    public double trainingFit() {
        return trainingFit;
    }

    @Override
    public String toString() {
        return "OpeningFacts[" + id + "]";
    }
}
