package org.inclusivework.matcher.match;

import java.util.Objects;
import org.inclusivework.matcher.scoring.Gate;

/**
 * Why a pair may not be recommended for now, and the smallest change that removes this obstacle.
 *
 * <p>All obstacles of a pair have to go; together their changes are the smallest change that makes it eligible.
 *
 * @param gate the gate that blocks
 * @param reason why
 * @param change the smallest change
 */
public record Obstacle(Gate gate, Message reason, Message change) {
    public Obstacle {
        Objects.requireNonNull(gate, "gate");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(change, "change");
    }
}
