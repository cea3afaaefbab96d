package org.inclusivework.matcher.scoring;

import java.util.Map;
import java.util.Set;
import org.inclusivework.matcher.model.Certificate;
import org.inclusivework.matcher.model.HomeWish;
import org.inclusivework.matcher.model.Stated;
import org.inclusivework.matcher.taxonomy.OccupationCode;
import org.inclusivework.matcher.taxonomy.SkillKey;
import org.jspecify.annotations.Nullable;

/**
 * A candidate prepared for scoring: bit sets, small arrays, and, unless a traversal does it, the skills expanded to every
 * requirement they answer.
 *
 * <p>Made by {@link FactsCompiler}; immutable by convention (its arrays are never written after construction) and thread-safe.
 * Private: {@link #toString()} shows the id only.
 */
public final class CandidateFacts {
    final String id;

    /** Needs: alternatives as a set, scopes as a set, weight, and whether required. */
    long[] needAlternatives = {};

    int[] needScopes = {};
    double[] needWeight = {};
    boolean[] needRequired = {};

    /** Functions in which the capacity is below the top of the scale. */
    int[] limitedFunction = {};

    int[] limitedCapacity = {};
    double accommodationWeight;

    SkillKey[] skills = {};

    /** Their numbers in the taxonomy, -1 for one that it does not know. */
    int[] skillNumber = {};

    int[] skillLevel = {};

    /** Worth of what the person has for a requirement, by the level asked for, 0 to 5; {@code null} if unexpanded. */
    @Nullable
    Map<SkillKey, double[]> skillWorth;

    OccupationCode[] wishedOccupations = {};

    /** Home as a point on the unit sphere, NaN where it is not known. */
    double x = Double.NaN;

    double y = Double.NaN;
    double z = Double.NaN;
    int[] wayMode = {};
    double[] wayLimit = {};
    boolean[] wayInKm = {};
    boolean[] wayEscorted = {};
    boolean reachStated;
    boolean reachStrict;
    boolean livesIn;

    HomeWish homeWish = HomeWish.NO_PREFERENCE;
    int internet = -1;
    int equipment = -1;
    int spaceM2 = -1;
    Stated othersToMind = Stated.UNKNOWN;
    int onSiteAtMost;

    // For the gates.
    int education = -1;
    Set<String> credentials = Set.of();
    int maxHours;
    int shiftsRefused;
    ComparablePay payFloor = ComparablePay.UNKNOWN;
    boolean dormitoryNeeded;

    @Nullable
    Certificate certificate;

    CandidateFacts(String id) {
        this.id = id;
    }

    /** Returns the facts of nobody, to start a traversal with. */
    public static CandidateFacts nobody() {
        return new CandidateFacts("");
    }

    /** Returns the id. */
    public String id() {
        return id;
    }

    /** Returns how much the i-th need weighs in the accommodation component, 0 to 1. */
    public double needShare(int i) {
        return needWeight[i] / accommodationWeight;
    }

    /** Returns how much each limited function weighs in the accommodation component, 0 to 1. */
    public double limitShare(ScoringParameters p) {
        return p.capacityWeight / accommodationWeight;
    }

    /** Returns the number of skills. */
    public int skillCount() {
        return skills.length;
    }

    /** Returns the i-th skill. */
    public SkillKey skill(int i) {
        return skills[i];
    }

    /** Returns the number of the i-th skill in the taxonomy, or -1. */
    public int skillNumber(int i) {
        return skillNumber[i];
    }

    /** Returns the level of the i-th skill, 1 to 5. */
    public int skillLevel(int i) {
        return skillLevel[i];
    }

    /** Returns the number of wished occupations. */
    public int wishes() {
        return wishedOccupations.length;
    }

    /** Returns the i-th wished occupation. */
    public OccupationCode wish(int i) {
        return wishedOccupations[i];
    }

    /** Returns the number of needs. */
    public int needs() {
        return needAlternatives.length;
    }

    /** Returns the number of functions in which the capacity is limited. */
    public int limits() {
        return limitedFunction.length;
    }

    /** Returns the ordinal of the i-th limited function. */
    public int limitedFunction(int i) {
        return limitedFunction[i];
    }

    /** Returns the capacity in the i-th limited function, 0 to below the top of the scale. */
    public int limitedCapacity(int i) {
        return limitedCapacity[i];
    }

    /** Returns whether the person wishes to work at home. */
    public boolean wishesHome() {
        return homeWish == HomeWish.PREFERRED || homeWish == HomeWish.ONLY_HOME;
    }

    /** Returns whether the person said how far they can go; otherwise a default is assumed. */
    public boolean reachStated() {
        return reachStated;
    }

    @Override
    public String toString() {
        return "CandidateFacts[" + id + "]";
    }
}
