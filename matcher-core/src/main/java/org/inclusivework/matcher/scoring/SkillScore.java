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
        return value(c, o, coverage, occupationShare(c, o, p) == 0 ? 0 : occupationFit(c, o, p), p);
    }

    /** As the other, where it is known how well the opening's occupation fits. */
    static double value(CandidateFacts c, OpeningFacts o, double coverage, double fit, ScoringParameters p) {
        double base = o.requirements > 0 ? coverage : p.skillsNotStated;
        double share = occupationShare(c, o, p);
        return share == 0 ? base : Math.min(1, (1 - share) * base + share * fit);
    }

    /** Returns how much the wished occupation weighs in the component, 0 where there is nothing to compare. */
    public static double occupationShare(CandidateFacts c, OpeningFacts o, ScoringParameters p) {
        return c.wishedOccupations.length == 0 ? 0 : occupationShare(o.occupation.code != null, o.requirements > 0, p);
    }

    /** Returns how much a wished occupation weighs for openings that name theirs or not, and have requirements or none. */
    public static double occupationShare(boolean named, boolean requirements, ScoringParameters p) {
        return !named ? 0 : requirements ? p.occupationShare : p.occupationShareAlone;
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
            best = Math.max(best, occupationFit(wished, occupation, p));
        }
        return best;
    }

    /** Returns how well an occupation fits one that is wished for, 0 to 1. */
    public static double occupationFit(OccupationCode wished, OccupationCode occupation, ScoringParameters p) {
        return switch (occupation.sharedLevels(wished)) {
            case 0 -> 0;
            case 1 -> p.occupationLevels1;
            case 2 -> p.occupationLevels2;
            case 3 -> p.occupationLevels3;
            default -> 1;
        };
    }

    /** Returns the worth of a skill a person has at a level for a requirement that asks for a level, 0 to 1. */
    public static double worth(SkillLink link, int has, int asked, ScoringParameters p) {
        return worth(link.relation(), link.similarity(), has, asked, p);
    }

    static double worth(SkillRelation relation, int similarity, int has, int asked, ScoringParameters p) {
        return worth(p.worth(relation, similarity), levelFactor(has, asked, p));
    }

    /** Returns the worth of a skill from that of its relation and the factor for its level. */
    public static double worth(double ofRelation, double ofLevel) {
        return ofRelation * ofLevel;
    }

    /** Returns the factor for a level the person has against the level asked for, 0 to 1; 0 asked means any. */
    public static double levelFactor(int has, int asked, ScoringParameters p) {
        return asked <= has ? 1 : 1 - p.levelStep * (asked - has);
    }
}
