package org.inclusivework.matcher.scoring;

import org.inclusivework.matcher.model.HomeWish;
import org.inclusivework.matcher.model.Stated;

/**
 * The home-work component: whether the work can be done where the person wishes to do it.
 *
 * <p>1 without preference, {@code 1 − q} for a wish to work on site, {@code q·F} for a wish to work at home; the formula, its reasons
 * and bounds stand in the documentation of this package. How often one comes to the site, and whether one fetches material, is
 * travel and counts in {@link LocationScore} only. Stateless and thread-safe.
 */
public final class HomeScore {
    private HomeScore() {}

    static double value(CandidateFacts c, OpeningFacts o, ScoringParameters p) {
        return switch (c.homeWish) {
            case NO_PREFERENCE -> 1;
            case ON_SITE -> 1 - o.homeShare;
            case PREFERRED, ONLY_HOME -> o.homeShare * fit(c, o, p);
        };
    }

    /** Returns whether the component depends on the opening for this person. */
    public static boolean matters(CandidateFacts c) {
        return c.homeWish != HomeWish.NO_PREFERENCE;
    }

    /** Returns how well the person's home fits the work, 0 to 1; 1 where the opening states nothing. */
    public static double fit(CandidateFacts c, OpeningFacts o, ScoringParameters p) {
        if (!o.homeStated) {
            return 1;
        }
        return equipmentFit(c, o, p) * spaceFit(c, o, p) * internetFit(c, o, p) * hazardFit(c, o, p) * o.trainingFit;
    }

    /** Returns the factor for equipment: 1 if none is needed, it is provided, or it is there. */
    public static double equipmentFit(CandidateFacts c, OpeningFacts o, ScoringParameters p) {
        if (o.equipmentNeeded == 0 || o.equipmentProvided == Stated.YES) {
            return 1;
        }
        if (c.equipment >= 0) {
            return (o.equipmentNeeded & ~c.equipment) == 0 ? 1 : p.equipmentMissing;
        }
        return p.equipmentUnknown;
    }

    /** Returns the factor for room. */
    public static double spaceFit(CandidateFacts c, OpeningFacts o, ScoringParameters p) {
        if (o.spaceM2 == 0) {
            return 1;
        }
        return c.spaceM2 < 0 ? p.spaceUnknown : c.spaceM2 >= o.spaceM2 ? 1 : p.spaceMissing;
    }

    /** Returns the factor for the connection: 0, a gate, where data or voice work lacks it. */
    public static double internetFit(CandidateFacts c, OpeningFacts o, ScoringParameters p) {
        if (o.internet == 0) {
            return 1;
        }
        return c.internet < 0
                ? p.internetUnknown
                : c.internet >= o.internet ? 1 : o.needsConnection ? 0 : p.equipmentMissing;
    }

    /** Returns the factor for hazards where others are to be minded. */
    public static double hazardFit(CandidateFacts c, OpeningFacts o, ScoringParameters p) {
        if (!o.hazards) {
            return 1;
        }
        return switch (c.othersToMind) {
            case YES -> p.hazard;
            case NO -> 1;
            case UNKNOWN -> p.hazardUnknown;
        };
    }
}
