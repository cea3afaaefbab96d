package org.inclusivework.matcher.taxonomy;

/** Temporary. */
public record Coordinates(double latitude, double longitude) {
    public double distanceKm(Coordinates other) {
        return distanceKm(latitude, longitude, other.latitude, other.longitude);
    }

    public static double distanceKm(double lat1, double lon1, double lat2, double lon2) {
        double phi1 = StrictMath.toRadians(lat1);
        double phi2 = StrictMath.toRadians(lat2);
        double s = StrictMath.sin((phi2 - phi1) / 2);
        double t = StrictMath.sin(StrictMath.toRadians(lon2 - lon1) / 2);
        double a = s * s + StrictMath.cos(phi1) * StrictMath.cos(phi2) * t * t;
        return 2 * 6371.0088 * StrictMath.asin(Math.min(1, StrictMath.sqrt(a)));
    }
}
