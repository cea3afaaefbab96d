package org.inclusivework.matcher.model;

import java.util.Objects;
import org.inclusivework.matcher.taxonomy.WorkFunction;
import org.jspecify.annotations.Nullable;

/**
 * How far a person can answer demands on one function, in the person's own judgement.
 *
 * <p>Private: {@link #toString()} shows nothing of it.
 *
 * @param function the function
 * @param level the highest demand the person meets without support, 0 (cannot at present) to {@link WorkFunction#MAX_LEVEL}
 * @param words what the person said about it, or {@code null}
 */
public record Capacity(
        WorkFunction function, int level, @Nullable String words) {
    public Capacity {
        Objects.requireNonNull(function, "function");
        Check.privateRange("candidate.capacities", level, 0, WorkFunction.MAX_LEVEL);
    }

    /** Makes a capacity without words. */
    public static Capacity of(WorkFunction function, int level) {
        return new Capacity(function, level, null);
    }

    @Override
    public String toString() {
        return "Capacity[private]";
    }
}
