package org.inclusivework.matcher.match;

import java.util.Objects;

/**
 * One part of a component's value.
 *
 * <p>The component's value is the sum of {@code share × value} over its reasons, to rounding; a reason with share 0 only explains
 * another one.
 *
 * @param message what it is
 * @param share how much it weighs in the component, 0 to 1
 * @param value its value, 0 to 1
 */
public record Reason(Message message, double share, double value) {
    public Reason {
        Objects.requireNonNull(message, "message");
    }
}
