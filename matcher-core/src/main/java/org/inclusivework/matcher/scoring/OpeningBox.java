package org.inclusivework.matcher.scoring;

import org.inclusivework.matcher.taxonomy.Coordinates;
import org.inclusivework.matcher.taxonomy.WorkFunction;

/**
 * What holds for every opening of a group, while it is being reckoned; {@link OpeningBoxes} keeps it.
 *
 * <p>Filled with every member and its places, then {@link #close() closed}, then {@link #widen widened} by every place. What is kept only grows
 * with each member, so a bound from it holds for all:
 *
 * <ul>
 *   <li>offers: the union of what is provided or can be arranged in some part of working life
 *   <li>demands: the levels that occur, and the range of the numbers of named occupations
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

    private static final int FUNCTIONS = WorkFunction.values().length;

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
     * Adds what a member says of itself, places apart.
     *
     * @param itsOffers what {@link OpeningFacts#offered()} says
     * @param demands what {@link OpeningFacts#packedDemands()} says
     * @param occupation the number by which the column knows its occupation, if it names one; the largest number for any
     * @param named whether it does
     * @param requirements whether it asks for skills
     * @param trips at most the share of days with a trip
     * @param tripsLivingIn the same of who lives in, where people can
     * @param least at most the share at home
     * @param most at least that
     */
    public void add(
            long itsOffers,
            int demands,
            int occupation,
            boolean named,
            boolean requirements,
            double trips,
            double tripsLivingIn,
            double least,
            double most) {
        offered |= itsOffers;
        for (int function = 0; function < FUNCTIONS; function++) {
            int level = OpeningFacts.demand(demands, function);
            levels |= 1L << (BITS_OF_FUNCTION * function + (level < 0 ? OccupationFacts.LEVELS : level));
        }
        if (named) {
            firstOccupation = Math.min(firstOccupation, occupation);
            lastOccupation = Math.max(lastOccupation, occupation);
        }
        someOccupation |= named;
        noOccupation |= !named;
        someRequirements |= requirements;
        noRequirements |= !requirements;
        visits = Math.min(visits, trips);
        visitsLivingIn = Math.min(visitsLivingIn, tripsLivingIn);
        leastHome = Math.min(leastHome, least);
        mostHome = Math.max(mostHome, most);
    }

    /** Adds a located place of a member, as a point on the unit sphere. */
    public void addPlace(double px, double py, double pz) {
        someLocated = true;
        x += px;
        y += py;
        z += pz;
    }

    /** Says that a member has no located place, or one more that is not. */
    public void addUnlocated() {
        someUnlocated = true;
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
            // As floats, since that is how it will be kept, and the circle is drawn around it.
            x = (float) (x / length);
            y = (float) (y / length);
            z = (float) (z / length);
        }
    }

    /** Makes the circle hold a place of a member. */
    public void widen(double px, double py, double pz) {
        widen(px, py, pz, 0);
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
}
