package org.inclusivework.matcher.scoring;

/**
 * The score of one pair and the components it is made of.
 *
 * @param value the weighted sum, 0 to 1
 * @param accommodation 0 to 1
 * @param skills 0 to 1
 * @param location 0 to 1
 * @param home 0 to 1
 */
public record Score(double value, double accommodation, double skills, double location, double home) {
    /** Returns the value of a component. */
    public double of(ScoreComponent component) {
        return switch (component) {
            case ACCOMMODATION -> accommodation;
            case SKILLS -> skills;
            case LOCATION -> location;
            case HOME -> home;
        };
    }
}
