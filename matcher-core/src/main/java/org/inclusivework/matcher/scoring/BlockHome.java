package org.inclusivework.matcher.scoring;

import java.util.List;
import org.inclusivework.matcher.model.HomeWish;

/**
 * The home component of all openings of a block for one candidate, in single precision.
 *
 * <p>For a wish to work at home it is a product: the share of work that can be done there, the factor for training, and factors each of
 * which looks at one thing that the candidate has. Whoever asks keeps the columns of these factors, of which there are few. Immutable
 * by convention and thread-safe.
 */
final class BlockHome {
    /** Equipment, room, connection, hazards. */
    static final int FACTORS = 4;

    private final ScoringParameters parameters;
    private final List<OpeningFacts> openings;
    private final float[] onSite;
    private final float[] atHome;

    BlockHome(List<OpeningFacts> openings, ScoringParameters p) {
        this.parameters = p;
        this.openings = openings;
        this.onSite = new float[openings.size()];
        this.atHome = new float[openings.size()];
        for (int i = 0; i < atHome.length; i++) {
            OpeningFacts o = openings.get(i);
            onSite[i] = (float) (1 - o.homeShare);
            atHome[i] = (float) (o.homeStated ? o.homeShare * o.trainingFit : o.homeShare);
        }
    }

    /** Returns all that a factor looks at in a candidate. */
    static int asks(CandidateFacts c, int factor) {
        return switch (factor) {
            case 0 -> c.equipment;
            case 1 -> c.spaceM2;
            case 2 -> c.internet;
            default -> c.othersToMind.ordinal();
        };
    }

    /** Returns a factor by opening. */
    float[] factor(CandidateFacts c, int factor) {
        float[] column = new float[atHome.length];
        for (int i = 0; i < column.length; i++) {
            OpeningFacts o = openings.get(i);
            column[i] = o.homeStated ? (float) factor(c, factor, o) : 1;
        }
        return column;
    }

    private double factor(CandidateFacts c, int factor, OpeningFacts o) {
        return switch (factor) {
            case 0 -> HomeScore.equipmentFit(c, o, parameters);
            case 1 -> HomeScore.spaceFit(c, o, parameters);
            case 2 -> HomeScore.internetFit(c, o, parameters);
            default -> HomeScore.hazardFit(c, o, parameters);
        };
    }

    /** Adds the weighted component to every opening, given the factors for who wishes to work at home. */
    void add(CandidateFacts c, float weight, float[][] factors, float[] sums) {
        if (c.homeWish == HomeWish.ON_SITE) {
            add(weight, onSite, sums);
        } else {
            add(weight, factors[0], factors[1], factors[2], factors[3], sums);
        }
    }

    private static void add(float weight, float[] column, float[] sums) {
        for (int i = 0; i < column.length; i++) {
            sums[i] += weight * column[i];
        }
    }

    private void add(float weight, float[] a, float[] b, float[] c, float[] d, float[] sums) {
        for (int i = 0; i < atHome.length; i++) {
            sums[i] += weight * atHome[i] * a[i] * b[i] * c[i] * d[i];
        }
    }
}
