package org.inclusivework.matcher.taxonomy;

/**
 * A point on the earth: latitude and longitude in degrees of WGS84, north and east positive.
 *
 * <p>Immutable. Latitude lies in [-90, 90], longitude in [-180, 180]; both are finite.
 *
 * @param latitude degrees north of the equator, in [-90, 90]
 * @param longitude degrees east of Greenwich, in [-180, 180]
 */
public record Coordinates(double latitude, double longitude) {

    /** The mean radius of the earth in kilometres, (2a + b) / 3 of the WGS84 ellipsoid. */
    public static final double EARTH_RADIUS_KM = 6371.0088;

    /**
     * Checks both values.
     *
     * @throws IllegalArgumentException if a value is not finite or out of its range; the message names value and range
     */
    public Coordinates {
        check("latitude", latitude, 90);
        check("longitude", longitude, 180);
    }

    /** The great-circle distance to another point in kilometres: finite, at least 0, at most half the equator. */
    public double distanceKm(Coordinates other) {
        return distanceKm(latitude, longitude, other.latitude, other.longitude);
    }

    /** The great-circle distance between two points in degrees; see {@link #distanceKm(double, double, double, double, double, double)}. */
    public static double distanceKm(double latitude1, double longitude1, double latitude2, double longitude2) {
        return distanceKm(
                unitX(latitude1, longitude1),
                unitY(latitude1, longitude1),
                unitZ(latitude1),
                unitX(latitude2, longitude2),
                unitY(latitude2, longitude2),
                unitZ(latitude2));
    }

    /**
     * The great-circle distance in kilometres between two points on the unit sphere, on a sphere of {@link #EARTH_RADIUS_KM}:
     * d = 2R · asin(c/2), where c is the chord, the straight line between them.
     *
     * <p>Symmetric to the last bit, since the differences enter only squared. The result is the same on every machine
     * ({@link StrictMath}). Near points lose nothing: a coordinate's last bit is less than a micrometre. The sphere is off from the
     * ellipsoid by at most 0.6 %. Nothing is checked and nothing is allocated, so that a loop over columns can call it; the points
     * are made once, since sines cost more than all the rest and allocate.
     */
    public static double distanceKm(double x1, double y1, double z1, double x2, double y2, double z2) {
        double dx = x2 - x1;
        double dy = y2 - y1;
        double dz = z2 - z1;
        double halfChord = Math.sqrt(dx * dx + dy * dy + dz * dz) / 2;
        return 2 * EARTH_RADIUS_KM * StrictMath.asin(Math.min(1, halfChord));
    }

    /** The x of a point in degrees on the unit sphere: cos φ · cos λ. */
    public static double unitX(double latitude, double longitude) {
        return StrictMath.cos(Math.toRadians(latitude)) * StrictMath.cos(Math.toRadians(longitude));
    }

    /** The y of a point in degrees on the unit sphere: cos φ · sin λ. */
    public static double unitY(double latitude, double longitude) {
        return StrictMath.cos(Math.toRadians(latitude)) * StrictMath.sin(Math.toRadians(longitude));
    }

    /** The z of a point in degrees on the unit sphere: sin φ. */
    public static double unitZ(double latitude) {
        return StrictMath.sin(Math.toRadians(latitude));
    }

    private static void check(String name, double value, double bound) {
        // Written so that NaN fails as well.
        if (!(Math.abs(value) <= bound)) {
            throw new IllegalArgumentException(name + " is " + value + "; it must be a number of degrees between -"
                    + bound + " and " + bound + " (are latitude and longitude swapped, or is it not WGS84 degrees?)");
        }
    }
}
