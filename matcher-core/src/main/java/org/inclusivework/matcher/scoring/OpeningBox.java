package org.inclusivework.matcher.scoring;

import org.inclusivework.matcher.taxonomy.Coordinates;

/**
 * What holds for every opening of a group, while it is being reckoned; {@link OpeningBoxes} keeps it.
 *
 * <p>Filled by {@link #add} for each member, then {@link #close()}, then {@link #widen} for each member. What is kept only grows
 * with each member, so a bound from it holds for all:
 *
 * <ul>
 *   <li>offers: the union of what is provided or can be arranged in some part of working life
 *   <li>demands: the levels that occur, and the range of the occupations' numbers
 *   <li>places: a centre and the largest great-circle distance from it
 *   <li>trips and home: the least share of days with a trip, with and without living in; the least and the largest share at home
 * </ul>
 *
 * <p>Functions of {@link Math} will do, since {@link CandidateBounds} allows for more than their last bits. Not thread-safe.
 */
public final class OpeningBox {
    /** Below, the centre of members all over the globe is nowhere in particular. */
    private static final double LEAST_LENGTH = 1e-9;

    /** The number of bits of a demand: its levels, and one more where nobody stated it. */
    static final int BITS_OF_FUNCTION = OccupationFacts.LEVELS + 1;

    long offered;
    long levels;
    int firstOccupation = Integer.MAX_VALUE;
    int lastOccupation = -1;
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
    double visits = 1;
    double visitsLivingIn = 1;
    double leastHome = 1;
    double mostHome;
    private double widest;

    /**
     * Adds a member.
     *
     * @param occupation the number by which the column knows its occupation
     */
    public void add(OpeningFacts o, int occupation, ScoringParameters p) {
        offered |= o.offered();
        for (int function = 0; function < o.demand.length; function++) {
            int bit = o.demand[function] < 0 ? OccupationFacts.LEVELS : o.demand[function];
            levels |= 1L << BITS_OF_FUNCTION * function + bit;
        }
        firstOccupation = Math.min(firstOccupation, occupation);
        lastOccupation = Math.max(lastOccupation, occupation);
        someOccupation |= o.occupation.code != null;
        noOccupation |= o.occupation.code == null;
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

    /** Adds all members of a closed box; after that {@link #close()}, then {@link #widen(OpeningBox)} for each. */
    public void add(OpeningBox other) {
        offered |= other.offered;
        levels |= other.levels;
        firstOccupation = Math.min(firstOccupation, other.firstOccupation);
        lastOccupation = Math.max(lastOccupation, other.lastOccupation);
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
