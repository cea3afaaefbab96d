package org.inclusivework.matcher.model;

/**
 * The hours a week an opening asks for.
 *
 * @param min the fewest hours a week that are possible, 1 to 100
 * @param max the most hours a week, {@code min} to 100
 */
public record WorkHours(int min, int max) {
    public WorkHours {
        Check.range("opening.hours.min", min, 1, 100);
        Check.range("opening.hours.max", max, min, 100);
    }
}
