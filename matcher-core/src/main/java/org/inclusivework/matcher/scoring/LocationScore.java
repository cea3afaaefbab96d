package org.inclusivework.matcher.scoring;

import org.inclusivework.matcher.model.TravelMode;
import org.inclusivework.matcher.taxonomy.Coordinates;

/**
 * The location component: whether the person can get there, as often as the work asks for it.
 *
 * <p>{@code L = 1 − φ·(1 − T)}, with {@code φ} the share of days with a trip and {@code T} the best way to the best place; the
 * formula, its reasons and bounds stand in the documentation of this package. Falling in every distance, and constant in it where
 * {@code φ = 0}. Stateless and thread-safe.
 */
public final class LocationScore {
    private LocationScore() {}

    static double value(CandidateFacts c, OpeningFacts o, ScoringParameters p) {
        double visits = visits(c, o, p);
        if (visits == 0) {
            return 1;
        }
        return 1 - visits * (1 - travelValue(c, o, p));
    }

    /** Returns the share of working days on which the person would make a trip, 0 to 1. */
    public static double visits(CandidateFacts c, OpeningFacts o, ScoringParameters p) {
        return o.dormitory && c.livesIn ? Math.min(o.visits, p.visitsDormitory) : o.visits;
    }

    /** Returns the worth of the best way to the best place, 0 to 1, or the worth of an unknown distance. */
    public static double travelValue(CandidateFacts c, OpeningFacts o, ScoringParameters p) {
        if (!distanceKnown(c, o)) {
            return p.travelUnknown;
        }
        double best = o.placeUnlocated ? p.travelUnknown : 0;
        for (int place = 0; place < o.located; place++) {
            double km = distanceKm(c, o, place);
            for (int way = 0; way < c.wayMode.length; way++) {
                best = Math.max(best, wayValue(c, way, lengthOverLimit(c, way, km, o.shuttle[place], p), p));
            }
        }
        return best;
    }

    /** Returns whether the worth of an unknown distance counts: an end is not located, or no located place is better than another one. */
    public static boolean countsUnknown(CandidateFacts c, OpeningFacts o, ScoringParameters p) {
        return !distanceKnown(c, o) || (o.placeUnlocated && travelValue(c, o, p) == p.travelUnknown);
    }

    /** Returns whether both ends are located. */
    public static boolean distanceKnown(CandidateFacts c, OpeningFacts o) {
        return o.located > 0 && !Double.isNaN(c.x);
    }

    /** Returns the great-circle distance from the person's home to the opening's i-th located place in kilometres. */
    public static double distanceKm(CandidateFacts c, OpeningFacts o, int place) {
        return Coordinates.distanceKm(c.x, c.y, c.z, o.x[place], o.y[place], o.z[place]);
    }

    /**
     * One way to one place.
     *
     * @param place the index among the located places
     * @param mode the means
     * @param km the great-circle distance in kilometres
     * @param minutes the minutes one way
     * @param lengthOverLimit the length over the person's limit, at most 1 within reach
     * @param limitInKm whether the limit is in kilometres by road rather than minutes
     * @param limit the person's limit
     */
    public record Way(
            int place,
            TravelMode mode,
            double km,
            double minutes,
            double lengthOverLimit,
            boolean limitInKm,
            double limit) {}

    /** Returns the way that counts, the first of those with the best worth; the distance must be known. */
    public static Way bestWay(CandidateFacts c, OpeningFacts o, ScoringParameters p) {
        // Beyond twice the limit every way is worth 0: then the least overlong one is named.
        return way(c, o, p, (way, length) -> length < 2 ? wayValue(c, way, length, p) : -length);
    }

    /** Returns the way that is shortest against the person's limit for it; the distance must be known. */
    public static Way shortestWay(CandidateFacts c, OpeningFacts o, ScoringParameters p) {
        return way(c, o, p, (way, length) -> -length);
    }

    private interface Preference {
        double of(int way, double lengthOverLimit);
    }

    private static Way way(CandidateFacts c, OpeningFacts o, ScoringParameters p, Preference preference) {
        double best = Double.NEGATIVE_INFINITY;
        int bestPlace = 0;
        int bestWay = 0;
        for (int place = 0; place < o.located; place++) {
            double km = distanceKm(c, o, place);
            for (int way = 0; way < c.wayMode.length; way++) {
                double value = preference.of(way, lengthOverLimit(c, way, km, o.shuttle[place], p));
                if (value > best) {
                    best = value;
                    bestPlace = place;
                    bestWay = way;
                }
            }
        }
        double km = distanceKm(c, o, bestPlace);
        return new Way(
                bestPlace,
                TravelMode.values()[c.wayMode[bestWay]],
                km,
                minutes(c.wayMode[bestWay], km, o.shuttle[bestPlace], p),
                lengthOverLimit(c, bestWay, km, o.shuttle[bestPlace], p),
                c.wayInKm[bestWay],
                c.wayLimit[bestWay]);
    }

    /** Returns the least length of a way over its limit: at most 1 within reach. */
    public static double bestLengthOverLimit(CandidateFacts c, OpeningFacts o, ScoringParameters p) {
        double best = Double.POSITIVE_INFINITY;
        for (int place = 0; place < o.located; place++) {
            double km = distanceKm(c, o, place);
            for (int way = 0; way < c.wayMode.length; way++) {
                best = Math.min(best, lengthOverLimit(c, way, km, o.shuttle[place], p));
            }
        }
        return best;
    }

    /** Returns the length of a way over the person's limit for it; at most 1 within reach. */
    static double lengthOverLimit(CandidateFacts c, int way, double km, boolean shuttle, ScoringParameters p) {
        return c.wayInKm[way]
                ? km * p.modeDetour[c.wayMode[way]] / c.wayLimit[way]
                : minutes(c.wayMode[way], km, shuttle, p) / c.wayLimit[way];
    }

    /** Returns the minutes one way for a distance as the crow flies. */
    static double minutes(int mode, double km, boolean shuttle, ScoringParameters p) {
        double own = p.modeMinutes[mode] + km * p.modeDetour[mode] / p.modeKmh[mode] * 60;
        return shuttle ? own + p.shuttleMinutes : own;
    }

    private static double wayValue(CandidateFacts c, int way, double ratio, ScoringParameters p) {
        double value = limitValue(ratio, p);
        return c.wayEscorted[way] ? value * p.escorted : value;
    }

    /** Returns the worth of a way by its length over its limit. */
    static double limitValue(double ratio, ScoringParameters p) {
        double a = p.travelAtLimit;
        return ratio <= 1 ? Extremes.smaller(1, a + (1 - a) * (1 - ratio)) : ratio < 2 ? a * (2 - ratio) : 0;
    }

    /** Returns the greatest length of a way over its limit that is worth at least so much, above 0; negative if none is. */
    static double longest(double worth, ScoringParameters p) {
        double a = p.travelAtLimit;
        if (worth > 1) {
            // A rounding above 1 is worth 1, which the home itself has.
            return worth > 1 + 1e-9 ? -1 : 1e-9;
        }
        if (worth <= a) {
            return a == 0 ? 2 : 2 - worth / a;
        }
        return a == 1 ? 1 : 1 - (worth - a) / (1 - a);
    }
}
