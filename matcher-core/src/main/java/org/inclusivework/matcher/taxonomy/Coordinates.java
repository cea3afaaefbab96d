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

    /**
     * The great-circle distance between two points in kilometres, by the haversine formula on a sphere of
     * {@link #EARTH_RADIUS_KM}: d = 2R · asin √(sin²(Δφ/2) + cos φ₁ · cos φ₂ · sin²(Δλ/2)).
     *
     * <p>Symmetric to the last bit: the two differences enter only squared and the product of the cosines commutes.
     * The result is the same on every machine ({@link StrictMath}). The sphere is off from the ellipsoid by at most
     * 0.6 %. Nothing is checked and nothing is allocated, so that a loop over columns can call it: the arguments are
     * degrees in the ranges of this type.
     */
    public static double distanceKm(double latitude1, double longitude1, double latitude2, double longitude2) {
        double sinLatitude = StrictMath.sin(Math.toRadians(latitude2 - latitude1) / 2);
        double sinLongitude = StrictMath.sin(Math.toRadians(longitude2 - longitude1) / 2);
        double cosines = StrictMath.cos(Math.toRadians(latitude1)) * StrictMath.cos(Math.toRadians(latitude2));
        double haversine = sinLatitude * sinLatitude + cosines * (sinLongitude * sinLongitude);
        return 2 * EARTH_RADIUS_KM * StrictMath.asin(StrictMath.sqrt(Math.min(1, haversine)));
    }

    private static void check(String name, double value, double bound) {
        // Written so that NaN fails as well.
        if (!(Math.abs(value) <= bound)) {
            throw new IllegalArgumentException(name + " is " + value + "; it must be a number of degrees between -"
                    + bound + " and " + bound + " (are latitude and longitude swapped, or is it not WGS84 degrees?)");
        }
    }
}
