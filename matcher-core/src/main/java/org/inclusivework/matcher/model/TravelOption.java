package org.inclusivework.matcher.model;

import java.util.Objects;

/**
 * One way in which a person can get to work, and how far that way reaches.
 *
 * @param mode the means
 * @param limit how far is still fine one way, in the unit; above 0
 * @param unit minutes or kilometres by road
 * @param escort whether somebody goes along
 */
public record TravelOption(TravelMode mode, double limit, Unit unit, Escort escort) {
    /** The unit of a limit. */
    public enum Unit {
        /** Minutes one way. */
        MINUTES,
        /** Kilometres by road one way. */
        KILOMETRES
    }

    public TravelOption {
        Objects.requireNonNull(mode, "mode");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(escort, "escort");
        Check.positive("candidate.reach.limit", limit);
    }

    /** Makes a way of travelling alone with a limit in minutes. */
    public static TravelOption minutes(TravelMode mode, double limit) {
        return new TravelOption(mode, limit, Unit.MINUTES, Escort.NONE);
    }

    /** Makes a way of travelling alone with a limit in kilometres by road. */
    public static TravelOption kilometres(TravelMode mode, double limit) {
        return new TravelOption(mode, limit, Unit.KILOMETRES, Escort.NONE);
    }
}
