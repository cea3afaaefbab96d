package org.inclusivework.matcher.allocation;

import org.inclusivework.matcher.model.MatcherException;

/**
 * A stretch of the day, in minutes after midnight.
 *
 * @param from the first minute, 0 to {@value #DAY}
 * @param to the minute after the last, above {@code from} and at most {@value #DAY}
 */
public record Span(int from, int to) {
    /** The minutes of a day. */
    public static final int DAY = 24 * 60;

    public Span {
        if (from < 0 || to <= from || to > DAY) {
            throw MatcherException.invalid(
                    "span",
                    from + "-" + to,
                    "this is no stretch of a day",
                    "use minutes after midnight, such as 540-690");
        }
    }

    /** Returns the length in minutes. */
    public int minutes() {
        return to - from;
    }
}
