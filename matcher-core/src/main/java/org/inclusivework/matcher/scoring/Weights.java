package org.inclusivework.matcher.scoring;

import java.util.Properties;
import org.inclusivework.matcher.model.MatcherException;

/**
 * How much each of the four components counts: four numbers from 0 to 1 that sum to 1.
 *
 * <p>Immutable and thread-safe. The default is data ({@code weights.properties}); why it is what it is stands in
 * {@code WEIGHTS.md} beside it.
 *
 * @param accommodation the share of the accommodation component
 * @param skills the share of the skill component
 * @param location the share of the location component
 * @param home the share of the home-work component
 */
public record Weights(double accommodation, double skills, double location, double home) {
    /** How far the sum of given weights may be from 1 before they are refused as shares. */
    private static final double SUM_TOLERANCE = 1e-9;

    private static final Weights DEFAULTS = read();

    /**
     * Takes four shares.
     *
     * @throws MatcherException.InvalidInput if one is not a number from 0 to 1, or they do not sum to 1
     */
    public Weights {
        requireShare(ScoreComponent.ACCOMMODATION, accommodation);
        requireShare(ScoreComponent.SKILLS, skills);
        requireShare(ScoreComponent.LOCATION, location);
        requireShare(ScoreComponent.HOME, home);
        double sum = accommodation + skills + location + home;
        if (Math.abs(sum - 1) > SUM_TOLERANCE) {
            throw MatcherException.invalid(
                    "weights", sum, "the four weights do not sum to 1", "scale them, or use Weights.scaled");
        }
    }

    /**
     * Scales four numbers that are at least 0 to weights.
     *
     * @throws MatcherException.InvalidInput if one is negative, infinite or not a number, or all are 0
     */
    public static Weights scaled(double accommodation, double skills, double location, double home) {
        double[] values = {accommodation, skills, location, home};
        for (ScoreComponent component : ScoreComponent.values()) {
            double value = values[component.ordinal()];
            if (!(value >= 0) || Double.isInfinite(value)) {
                throw MatcherException.invalid(
                        "weights." + component.key(),
                        value,
                        "a weight must be a finite number of 0 or more",
                        "use such as 0.3");
            }
        }
        // Halving first keeps the sum of four huge numbers finite.
        double max = Math.max(Math.max(accommodation, skills), Math.max(location, home));
        if (max == 0) {
            throw MatcherException.invalid("weights", 0, "all four weights are 0", "raise at least one above 0");
        }
        double a = accommodation / max;
        double s = skills / max;
        double l = location / max;
        double h = home / max;
        double sum = a + s + l + h;
        return new Weights(a / sum, s / sum, l / sum, h / sum);
    }

    /** Returns the default weights. */
    public static Weights defaults() {
        return DEFAULTS;
    }

    /** Returns the weight of a component. */
    public double of(ScoreComponent component) {
        return switch (component) {
            case ACCOMMODATION -> accommodation;
            case SKILLS -> skills;
            case LOCATION -> location;
            case HOME -> home;
        };
    }

    private static void requireShare(ScoreComponent component, double value) {
        if (!(value >= 0) || !(value <= 1)) {
            throw MatcherException.invalid(
                    "weights." + component.key(), value, "a weight must be from 0 to 1", "use such as 0.3");
        }
    }

    private static Weights read() {
        Properties p = ScoringParameters.resource("weights.properties");
        return scaled(
                ScoringParameters.number(p, "accommodation"),
                ScoringParameters.number(p, "skills"),
                ScoringParameters.number(p, "location"),
                ScoringParameters.number(p, "home"));
    }
}
