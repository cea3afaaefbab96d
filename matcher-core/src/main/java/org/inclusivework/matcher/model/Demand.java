package org.inclusivework.matcher.model;

import java.util.Objects;
import org.inclusivework.matcher.taxonomy.WorkFunction;

/**
 * What an opening's work asks of one function of body or mind.
 *
 * @param function the function
 * @param level 0 (hardly anything) to {@link WorkFunction#MAX_LEVEL} (most)
 */
public record Demand(WorkFunction function, int level) {
    public Demand {
        Objects.requireNonNull(function, "function");
        Check.range("opening.demands." + function, level, 0, WorkFunction.MAX_LEVEL);
    }
}
