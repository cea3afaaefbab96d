package org.inclusivework.matcher.scoring;

import org.inclusivework.matcher.model.PostRule;
import org.inclusivework.matcher.model.Stated;
import org.inclusivework.matcher.taxonomy.OccupationCode;
import org.inclusivework.matcher.taxonomy.SkillKey;
import org.jspecify.annotations.Nullable;

/**
 * An opening prepared for scoring: bit sets, small arrays and the occupation's priors in place of what nobody stated.
 *
 * <p>Made by {@link FactsCompiler}; immutable by convention (its arrays are never written after construction) and thread-safe.
 */
public final class OpeningFacts {
    /** The number of scopes an offer may have. */
    static final int SCOPES = 3;

    final String id;

    /** Sets of accommodations by scope; a code in none of the three is unknown. */
    final long[] provided = new long[SCOPES];

    final long[] arrangeable = new long[SCOPES];
    final long[] unavailable = new long[SCOPES];

    /** Demand by function, -1 where nobody stated it; then the prior's per mille by level, and whether there is one. */
    final int[] demand;

    final int[][] demandPrior;
    final boolean[] demandPriorKnown;

    SkillKey[] skills = {};
    int[] skillLevel = {};
    double[] skillWeight = {};
    double skillWeightSum;

    @Nullable
    OccupationCode occupation;

    /** The located places. */
    double[] latitude = {};

    double[] longitude = {};
    boolean[] shuttle = {};

    /** Whether there is a place besides that nobody could locate. */
    boolean placeUnlocated;

    double visits = 1;
    boolean dormitory;

    boolean homeStated;
    boolean homePriorKnown;
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
    String[] credentials = {};
    int hoursMin;
    int shifts;
    ComparablePay pay = ComparablePay.UNKNOWN;
    boolean noDormitory;
    boolean recurringVisits = true;
    boolean homeWhole;
    int onSite;

    @Nullable
    PostRule rule;

    OpeningFacts(String id, int functions, int levels) {
        this.id = id;
        this.demand = new int[functions];
        this.demandPrior = new int[functions][levels];
        this.demandPriorKnown = new boolean[functions];
    }

    /** Returns the id. */
    public String id() {
        return id;
    }

    /** Returns whether the opening itself says how much can be done at home. */
    public boolean homeStated() {
        return homeStated;
    }

    /** Returns whether a share not stated comes from the occupation's prior rather than from a default. */
    public boolean homePriorKnown() {
        return homePriorKnown;
    }

    /** Returns the share of the work that can be done at home, 0 to 1: stated, prior or default. */
    public double homeShare() {
        return homeShare;
    }

    /** Returns whether a demand not stated is estimated from the occupation's prior rather than from equal chances. */
    public boolean demandPriorKnown(int function) {
        return demandPriorKnown[function];
    }

    /** Returns how much the i-th requirement weighs among all, 0 to 1. */
    public double requirementShare(int i) {
        return skillWeight[i] / skillWeightSum;
    }

    /** Returns the number of requirements. */
    public int requirements() {
        return skills.length;
    }

    /** Returns the number of located places. */
    public int locatedPlaces() {
        return latitude.length;
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
