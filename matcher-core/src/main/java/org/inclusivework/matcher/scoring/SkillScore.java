package org.inclusivework.matcher.scoring;

/**
 * The skill component: whether the person can do the work, or nearly.
 *
 * <p>{@code C = Σ wᵣ·mᵣ / Σ wᵣ} over the requirements, with {@code wᵣ} the importance, times {@code essential} for essential ones,
 * and {@code mᵣ} the best over the person's skills of the worth of the relation times the level factor
 * {@code 1 − step·max(0, asked − has)}. Relations keep to their bands, so exact ≥ narrower ≥ broader ≥ sibling ≥ related ≥
 * unrelated = 0 at equal levels. {@code O} is the best fit of the opening's occupation to a wished one.
 *
 * <ul>
 *   <li>requirements and a comparable occupation: {@code S = C + ω·(O − C)} with the share of the occupation {@code ω}
 *   <li>requirements alone: {@code S = C}
 *   <li>occupation alone: {@code S = u + ω'·(O − u)} with {@code u} the worth of saying nothing
 *   <li>neither: {@code S = u}, and a question
 * </ul>
 *
 * <p>Monotone in every skill and level: {@code mᵣ} is a maximum, and no weight depends on the person.
 */
public final class SkillScore {
    private SkillScore() {}

    static double value(CandidateFacts c, OpeningFacts o, ScoringParameters p) {
        boolean occupation = o.occupation != null && c.wishedOccupations.length > 0;
        double fit = occupation ? occupationFit(c, o, p) : 0;
        double base;
        double share;
        if (o.skills.length > 0) {
            base = coverage(c, o, p);
            share = p.occupationShare;
        } else {
            base = p.skillsNotStated;
            share = p.occupationShareAlone;
        }
        return occupation ? Math.min(1, (1 - share) * base + share * fit) : base;
    }

    /** Returns how far the requirements are covered, 0 to 1; the opening must have some. */
    public static double coverage(CandidateFacts c, OpeningFacts o, ScoringParameters p) {
        double sum = 0;
        for (int i = 0; i < o.skills.length; i++) {
            sum += o.skillWeight[i] * requirementValue(c, i, o);
        }
        return Math.min(1, sum / o.skillWeightSum);
    }

    /** Returns how far the opening's i-th requirement is met, 0 to 1. */
    public static double requirementValue(CandidateFacts c, int i, OpeningFacts o) {
        double[] byLevel = c.skillWorth.get(o.skills[i]);
        return byLevel == null ? 0 : byLevel[o.skillLevel[i]];
    }

    /** Returns the best fit of the opening's occupation to a wished one, 0 to 1; both must be there. */
    public static double occupationFit(CandidateFacts c, OpeningFacts o, ScoringParameters p) {
        double best = 0;
        if (o.occupation != null) {
            for (var wished : c.wishedOccupations) {
                double fit = switch (o.occupation.sharedLevels(wished)) {
                    case 0 -> 0;
                    case 1 -> p.occupationLevels1;
                    case 2 -> p.occupationLevels2;
                    case 3 -> p.occupationLevels3;
                    default -> 1;
                };
                best = Math.max(best, fit);
            }
        }
        return best;
    }

    /** Returns the factor for a level the person has against the level asked for, 0 to 1; 0 asked means any. */
    static double levelFactor(int has, int asked, ScoringParameters p) {
        return asked <= has ? 1 : 1 - p.levelStep * (asked - has);
    }
}
