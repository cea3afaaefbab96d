package org.inclusivework.matcher.scoring;

import java.util.Arrays;
import org.inclusivework.matcher.taxonomy.Coordinates;
import org.inclusivework.matcher.taxonomy.WorkFunction;

/**
 * What holds for every opening of a group: enough to bound each component from above without looking at any of them.
 *
 * <p>Filled by {@link #add} for each member, then {@link #close()}, then {@link #widen} for each member; immutable by convention
 * after that and thread-safe. Functions of {@link Math} will do, since {@link CandidateBounds} allows for more than their last bits.
 * What is kept only grows with each member, so a bound from it holds for all:
 *
 * <ul>
 *   <li>offers: the union of what is provided, the union of what can be arranged, the intersection of what is unavailable
 *   <li>demands: the levels that occur, and the occupations of members that state none
 *   <li>places: a centre and the largest great-circle distance from it
 *   <li>trips and home: the least share of days with a trip, with and without living in; the least and the largest share at home
 * </ul>
 */
public final class OpeningBox {
    /** Beyond so many occupations they are no longer told apart. */
    private static final int MAX_OCCUPATIONS = 12;

    /** Below, the centre of members all over the globe is nowhere in particular. */
    private static final double LEAST_LENGTH = 1e-9;

    /** The bit of a demand that nobody stated. */
    private static final int UNSTATED = OccupationFacts.LEVELS;

    private static final OccupationFacts[] NONE = {};

    final long[] provided = new long[OpeningFacts.SCOPES];
    final long[] arrangeable = new long[OpeningFacts.SCOPES];
    final long[] unavailable = new long[OpeningFacts.SCOPES];
    private final byte[] levels = new byte[WorkFunction.values().length];
    OccupationFacts[] occupations = NONE;
    boolean manyOccupations;
    boolean someOccupation;
    boolean noOccupation;
    boolean someRequirements;
    boolean noRequirements;
    boolean someLocated;
    boolean someUnlocated;
    double x;
    double y;
    double z;
    double radiusKm;
    private double widest;
    double visits = 1;
    double visitsLivingIn = 1;
    double leastHome = 1;
    double mostHome;

    /** Makes a box of nothing. */
    public OpeningBox() {
        Arrays.fill(unavailable, -1);
    }

    /** Adds a member. */
    public void add(OpeningFacts o, ScoringParameters p) {
        for (int scope = 0; scope < OpeningFacts.SCOPES; scope++) {
            provided[scope] |= o.provided[scope];
            arrangeable[scope] |= o.arrangeable[scope];
            unavailable[scope] &= o.unavailable[scope];
        }
        for (int function = 0; function < levels.length; function++) {
            levels[function] |= (byte) (1 << (o.demand[function] < 0 ? UNSTATED : o.demand[function]));
        }
        addOccupation(o.occupation);
        someRequirements |= o.requirements > 0;
        noRequirements |= o.requirements == 0;
        someLocated |= o.located > 0;
        someUnlocated |= o.located == 0 || o.placeUnlocated;
        for (int place = 0; place < o.located; place++) {
            x += unitX(o.latitude[place], o.longitude[place]);
            y += unitY(o.latitude[place], o.longitude[place]);
            z += unitZ(o.latitude[place]);
        }
        visits = Math.min(visits, o.visits);
        visitsLivingIn =
                Math.min(visitsLivingIn, o.dormitory ? Math.min(o.visits, p.visitsDormitory) : o.visits);
        leastHome = Math.min(leastHome, o.homeShare);
        mostHome = Math.max(mostHome, o.homeShare);
    }

    private void addOccupation(OccupationFacts occupation) {
        noOccupation |= occupation.code == null;
        someOccupation |= occupation.code != null;
        // Members come ordered by occupation, so that the last one known is the likely one.
        for (int i = occupations.length - 1; i >= 0; i--) {
            if (occupations[i] == occupation) {
                return;
            }
        }
        if (manyOccupations || occupations.length == MAX_OCCUPATIONS) {
            manyOccupations = true;
            return;
        }
        occupations = Arrays.copyOf(occupations, occupations.length + 1);
        occupations[occupations.length - 1] = occupation;
    }

    /** Adds all members of a closed box; after that {@link #close()}, then {@link #widen(OpeningBox)} for each. */
    public void add(OpeningBox other) {
        for (int scope = 0; scope < OpeningFacts.SCOPES; scope++) {
            provided[scope] |= other.provided[scope];
            arrangeable[scope] |= other.arrangeable[scope];
            unavailable[scope] &= other.unavailable[scope];
        }
        for (int function = 0; function < levels.length; function++) {
            levels[function] |= other.levels[function];
        }
        manyOccupations |= other.manyOccupations;
        for (OccupationFacts occupation : other.occupations) {
            addOccupation(occupation);
        }
        someOccupation |= other.someOccupation;
        noOccupation |= other.noOccupation;
        someRequirements |= other.someRequirements;
        noRequirements |= other.noRequirements;
        someLocated |= other.someLocated;
        someUnlocated |= other.someUnlocated;
        if (other.someLocated) {
            x += other.x;
            y += other.y;
            z += other.z;
        }
        visits = Math.min(visits, other.visits);
        visitsLivingIn = Math.min(visitsLivingIn, other.visitsLivingIn);
        leastHome = Math.min(leastHome, other.leastHome);
        mostHome = Math.max(mostHome, other.mostHome);
    }

    /** Ends adding: from now on the centre stands. */
    public void close() {
        double length = Math.sqrt(x * x + y * y + z * z);
        if (length < LEAST_LENGTH) {
            x = 1;
            y = 0;
            z = 0;
        } else {
            x /= length;
            y /= length;
            z /= length;
        }
    }

    /** Makes the circle hold a member's places. */
    public void widen(OpeningFacts o) {
        for (int place = 0; place < o.located; place++) {
            widen(
                    unitX(o.latitude[place], o.longitude[place]),
                    unitY(o.latitude[place], o.longitude[place]),
                    unitZ(o.latitude[place]),
                    0);
        }
    }

    /** Makes the circle hold that of an added box. */
    public void widen(OpeningBox other) {
        if (other.someLocated) {
            widen(other.x, other.y, other.z, other.radiusKm);
        }
    }

    private void widen(double px, double py, double pz, double around) {
        double dx = px - x;
        double dy = py - y;
        double dz = pz - z;
        double halfChord = Math.min(1, Math.sqrt(dx * dx + dy * dy + dz * dz) / 2);
        if (around > 0 || halfChord > widest) {
            widest = Math.max(widest, halfChord);
            radiusKm = Math.max(radiusKm, 2 * Coordinates.EARTH_RADIUS_KM * Math.asin(halfChord) + around);
        }
    }

    /** Returns whether a level of a demand occurs. */
    boolean hasLevel(int function, int level) {
        return (levels[function] & 1 << level) != 0;
    }

    /** Returns whether some member leaves a demand unstated. */
    boolean hasUnstated(int function) {
        return hasLevel(function, UNSTATED);
    }

    /** The x of the point on the unit sphere at degrees. */
    public static double unitX(double latitude, double longitude) {
        return Math.cos(Math.toRadians(latitude)) * Math.cos(Math.toRadians(longitude));
    }

    /** The y of that point. */
    public static double unitY(double latitude, double longitude) {
        return Math.cos(Math.toRadians(latitude)) * Math.sin(Math.toRadians(longitude));
    }

    /** The z of that point. */
    public static double unitZ(double latitude) {
        return Math.sin(Math.toRadians(latitude));
    }
}
