package org.inclusivework.matcher.match;

import java.util.List;
import java.util.Objects;
import org.inclusivework.matcher.scoring.ScoreComponent;

/**
 * One component of a score with its weight, its value and what it is made of.
 *
 * @param component the component
 * @param weight its weight, 0 to 1
 * @param value its value, 0 to 1
 * @param reasons what it is made of, at least one
 */
public record ComponentExplanation(ScoreComponent component, double weight, double value, List<Reason> reasons) {
    public ComponentExplanation {
        Objects.requireNonNull(component, "component");
        reasons = List.copyOf(reasons);
    }
}
