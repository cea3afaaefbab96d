package org.inclusivework.matcher.scoring;

import org.inclusivework.matcher.taxonomy.OccupationCode;
import org.inclusivework.matcher.taxonomy.SkillLink;
import org.inclusivework.matcher.taxonomy.SkillRelation;

/**
 * The skill component: whether the person can do the work, or nearly.
 *
 * <p>{@code C = Σ wᵣ·mᵣ / Σ wᵣ} over the requirements, mixed with the fit of the wished occupation; the formula, its reasons and
 * bounds stand in the documentation of this package. Monotone in every skill and level. Stateless and thread-safe.
 */
public final class SkillScore {
    private SkillScore() {}

    static double value(CandidateFacts c, OpeningFacts o, double coverage, ScoringParameters p) {
        double base = o.requirements > 0 ? coverage : p.skillsNotStated;
        double share = occupationShare(c, o, p);
        return share == 0 ? base : Math.min(1, (1 - share) * base + share * occupationFit(c, o, p));
    }

    /** Returns how much the wished occupation weighs in the component, 0 where there is nothing to compare. */
    public static double occupationShare(CandidateFacts c, OpeningFacts o, ScoringParameters p) {
        if (o.occupation.code == null || c.wishedOccupations.length == 0) {
            return 0;
        }
        return o.requirements > 0 ? p.occupationShare : p.occupationShareAlone;
    }

    /** Returns the worth of an opening that says nothing about skills, 0 to 1. */
    public static double notStated(ScoringParameters p) {
        return p.skillsNotStated;
    }

    /** Returns how far the requirements are covered, 0 to 1; 0 where there are none. */
    public static double coverage(CandidateFacts c, OpeningFacts o) {
        double[] worth = new double[o.requirements];
        for (int i = 0; i < worth.length; i++) {
            worth[i] = requirementValue(c, i, o);
        }
        return coverage(o.skillWeight, worth, worth.length);
    }

    /**
     * Returns how far requirements are covered, 0 to 1.
     *
     * @param weight the weight of each, above 0, in the order of their skills' keys
     * @param worth what the person has for each, 0 to 1
     * @param n how many there are
     */
    public static double coverage(double[] weight, double[] worth, int n) {
        double sum = 0;
        double weights = 0;
        for (int i = 0; i < n; i++) {
            sum += weight[i] * worth[i];
            weights += weight[i];
        }
        return n == 0 ? 0 : Math.min(1, sum / weights);
    }

    /** Returns how far the opening's i-th requirement is met, 0 to 1. */
    public static double requirementValue(CandidateFacts c, int i, OpeningFacts o) {
        if (c.skillWorth == null) {
            throw new IllegalStateException("the skills of " + c + " are not expanded: use FactsCompiler.candidate");
        }
        double[] byLevel = c.skillWorth.get(o.skills[i]);
        return byLevel == null ? 0 : byLevel[o.skillLevel[i]];
    }

    /** Returns the best fit of the opening's occupation to a wished one, 0 to 1; both must be there. */
    public static double occupationFit(CandidateFacts c, OpeningFacts o, ScoringParameters p) {
        return o.occupation.code == null ? 0 : occupationFit(c, o.occupation.code, p);
    }

    /** Returns the best fit of an occupation to a wished one, 0 to 1. */
    static double occupationFit(CandidateFacts c, OccupationCode occupation, ScoringParameters p) {
        double best = 0;
        for (OccupationCode wished : c.wishedOccupations) {
            double fit = switch (occupation.sharedLevels(wished)) {
                case 0 -> 0;
                case 1 -> p.occupationLevels1;
                case 2 -> p.occupationLevels2;
                case 3 -> p.occupationLevels3;
                default -> 1;
            };
            best = Math.max(best, fit);
        }
        return best;
    }

    /** Returns the worth of a skill a person has at a level for a requirement that asks for a level, 0 to 1. */
    public static double worth(SkillLink link, int has, int asked, ScoringParameters p) {
        return worth(link.relation(), link.similarity(), has, asked, p);
    }

    static double worth(SkillRelation relation, int similarity, int has, int asked, ScoringParameters p) {
        return p.worth(relation, similarity) * levelFactor(has, asked, p);
    }

    /** Returns the factor for a level the person has against the level asked for, 0 to 1; 0 asked means any. */
    static double levelFactor(int has, int asked, ScoringParameters p) {
        return asked <= has ? 1 : 1 - p.levelStep * (asked - has);
    }
}
