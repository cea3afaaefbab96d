package org.inclusivework.matcher.scoring;

import java.util.Arrays;
import java.util.List;
import org.inclusivework.matcher.taxonomy.Coordinates;

/**
 * The location component of all openings of a block for one candidate, in single precision and never too low.
 *
 * <p>A chord is shorter than its arc; coordinates of 24 bits move a place by less than a metre, and {@value #SLACK_KM} km are taken
 * off every distance. The loops run over one array after the other without a branch, so that the compiler turns them into vector
 * instructions. Immutable by convention and thread-safe; scratch arrays are the caller's.
 */
final class BlockTravel {
    private static final float SLACK_KM = 0.005f;

    /** By how much a way has to be longer than its limit in single precision to be so for certain. */
    private static final float CERTAIN = 1 + 1e-5f;

    /** Where places lie that are not located: so far away that no way there is worth anything. */
    private static final float NOWHERE = 1e6f;

    private static final float RADIUS_KM = (float) Coordinates.EARTH_RADIUS_KM;

    private final ScoringParameters parameters;
    private final int size;

    /** The first located place. */
    private final float[] x;

    private final float[] y;
    private final float[] z;
    private final float[] shuttle;

    /** The further located places of all openings, and whose they are. */
    private final int[] furtherOf;

    private final float[] furtherX;
    private final float[] furtherY;
    private final float[] furtherZ;
    private final float[] furtherShuttle;

    /** The worth of an unknown distance where it counts, else 0. */
    private final float[] unlocated;

    private final float[] visits;
    private final float[] visitsLivingIn;

    /** Whether too long ways to all places make the opening ineligible: for who does not live in, and for everybody. */
    private final boolean[] reachCounts;

    private final boolean[] reachCountsLivingIn;

    BlockTravel(List<OpeningFacts> openings, ScoringParameters p) {
        parameters = p;
        size = openings.size();
        x = new float[size];
        y = new float[size];
        z = new float[size];
        shuttle = new float[size];
        unlocated = new float[size];
        visits = new float[size];
        visitsLivingIn = new float[size];
        reachCounts = new boolean[size];
        reachCountsLivingIn = new boolean[size];
        int further =
                openings.stream().mapToInt(o -> Math.max(0, o.located - 1)).sum();
        furtherOf = new int[further];
        furtherX = new float[further];
        furtherY = new float[further];
        furtherZ = new float[further];
        furtherShuttle = new float[further];
        int at = 0;
        for (int i = 0; i < size; i++) {
            OpeningFacts o = openings.get(i);
            boolean located = o.located > 0;
            x[i] = located ? (float) o.x[0] : NOWHERE;
            y[i] = located ? (float) o.y[0] : NOWHERE;
            z[i] = located ? (float) o.z[0] : NOWHERE;
            shuttle[i] = located && o.shuttle[0] ? 1 : 0;
            unlocated[i] = !located || o.placeUnlocated ? (float) p.travelUnknown : 0;
            visits[i] = (float) o.visits;
            visitsLivingIn[i] = (float) (o.dormitory ? Math.min(o.visits, p.visitsDormitory) : o.visits);
            reachCounts[i] = o.recurringVisits && !o.placeUnlocated && located;
            reachCountsLivingIn[i] = reachCounts[i] && o.noDormitory;
            for (int place = 1; place < o.located; place++) {
                furtherOf[at] = i;
                furtherX[at] = (float) o.x[place];
                furtherY[at] = (float) o.y[place];
                furtherZ[at] = (float) o.z[place];
                furtherShuttle[at++] = o.shuttle[place] ? 1 : 0;
            }
        }
    }

    /** Arrays to work in, one thread's; large enough for blocks up to a size. */
    static final class Scratch {
        private float[] km = {};
        private float[] worth = {};
        private float[] furtherKm = {};
        private float[] furtherWorth = {};

        void ensure(BlockTravel block) {
            if (km.length < block.size) {
                km = new float[block.size];
                worth = new float[block.size];
            }
            if (furtherKm.length < block.furtherOf.length) {
                furtherKm = new float[block.furtherOf.length];
                furtherWorth = new float[block.furtherOf.length];
            }
        }
    }

    /** Adds the weighted component of every opening; minus infinity to those beyond a strict limit for certain. */
    void add(CandidateFacts c, float weight, float[] sums, Scratch s) {
        float[] its = c.livesIn ? visitsLivingIn : visits;
        s.ensure(this);
        if (Double.isNaN(c.x)) {
            float lost = weight * (1 - (float) parameters.travelUnknown);
            for (int i = 0; i < size; i++) {
                sums[i] += weight - lost * its[i];
            }
            return;
        }
        float hx = (float) c.x;
        float hy = (float) c.y;
        float hz = (float) c.z;
        distances(x, y, z, size, hx, hy, hz, s.km);
        distances(furtherX, furtherY, furtherZ, furtherOf.length, hx, hy, hz, s.furtherKm);
        System.arraycopy(unlocated, 0, s.worth, 0, size);
        Arrays.fill(s.furtherWorth, 0, furtherOf.length, 0);
        for (int way = 0; way < c.wayMode.length; way++) {
            float start = (float) LocationScore.lengthOverLimit(c, way, 0, false, parameters);
            float perKm = (float) (LocationScore.lengthOverLimit(c, way, 1, false, parameters) - start);
            float perShuttle = (float) (LocationScore.lengthOverLimit(c, way, 0, true, parameters) - start);
            float most = c.wayEscorted[way] ? (float) parameters.escorted : 1;
            ways(s.km, shuttle, size, start, perKm, perShuttle, most, s.worth);
            ways(s.furtherKm, furtherShuttle, furtherOf.length, start, perKm, perShuttle, most, s.furtherWorth);
        }
        for (int i = 0; i < furtherOf.length; i++) {
            s.worth[furtherOf[i]] = Math.max(s.worth[furtherOf[i]], s.furtherWorth[i]);
        }
        addUp(s.worth, its, size, weight, sums);
        if (c.reachStrict) {
            block(c, sums, s);
        }
    }

    private static void distances(float[] x, float[] y, float[] z, int n, float hx, float hy, float hz, float[] km) {
        for (int i = 0; i < n; i++) {
            float dx = x[i] - hx;
            float dy = y[i] - hy;
            float dz = z[i] - hz;
            km[i] = (float) Math.sqrt(dx * dx + dy * dy + dz * dz) * RADIUS_KM - SLACK_KM;
        }
    }

    /** Raises the worth of places to that of a way there, as {@link LocationScore#limitValue}. */
    private void ways(
            float[] km,
            float[] shuttles,
            int n,
            float start,
            float perKm,
            float perShuttle,
            float most,
            float[] worth) {
        float a = (float) parameters.travelAtLimit;
        // Of the two lines that meet at the limit the lower one counts if they bend down there, else the higher one.
        if (a >= 0.5f) {
            for (int i = 0; i < n; i++) {
                float length = start + perKm * km[i] + perShuttle * shuttles[i];
                worth[i] = Math.max(worth[i], most * Math.min(1 - (1 - a) * length, a * (2 - length)));
            }
        } else {
            for (int i = 0; i < n; i++) {
                float length = start + perKm * km[i] + perShuttle * shuttles[i];
                worth[i] = Math.max(worth[i], most * Math.max(1 - (1 - a) * length, a * (2 - length)));
            }
        }
    }

    private static void addUp(float[] worth, float[] visits, int n, float weight, float[] sums) {
        for (int i = 0; i < n; i++) {
            sums[i] += weight * (1 - visits[i] * (1 - worth[i]));
        }
    }

    /** Rules out openings all of whose places are beyond all ways for certain; {@link Gate#REACH} says the same of them. */
    private void block(CandidateFacts c, float[] sums, Scratch s) {
        boolean[] counts = c.livesIn ? reachCountsLivingIn : reachCounts;
        float reach = 0;
        for (int way = 0; way < c.wayMode.length; way++) {
            float start = (float) LocationScore.lengthOverLimit(c, way, 0, false, parameters);
            float perKm = (float) (LocationScore.lengthOverLimit(c, way, 1, false, parameters) - start);
            if (start <= CERTAIN) {
                reach = Math.max(reach, perKm == 0 ? Float.POSITIVE_INFINITY : (CERTAIN - start) / perKm * CERTAIN);
            }
        }
        for (int i = 0; i < furtherOf.length; i++) {
            s.km[furtherOf[i]] = Math.min(s.km[furtherOf[i]], s.furtherKm[i]);
        }
        for (int i = 0; i < size; i++) {
            if (counts[i] && s.km[i] > reach) {
                sums[i] = Float.NEGATIVE_INFINITY;
            }
        }
    }
}
