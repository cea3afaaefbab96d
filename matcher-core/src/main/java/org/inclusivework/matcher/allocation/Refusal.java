package org.inclusivework.matcher.allocation;

import org.inclusivework.matcher.model.MatcherException;

/** The checks that the records of this package share. */
final class Refusal {
    private Refusal() {}

    static int range(String where, int value, int min, int max) {
        if (value < min || value > max) {
            throw MatcherException.invalid(where, value, "the value is out of range", remedy(min, max));
        }
        return value;
    }

    /** As {@link #range}, for a value that must not be repeated in a message. */
    static int privateRange(String where, int value, int min, int max) {
        if (value < min || value > max) {
            throw MatcherException.invalidPrivate(where, "the value is out of range", remedy(min, max));
        }
        return value;
    }

    private static String remedy(int min, int max) {
        return "use a whole number from " + min + " to " + max;
    }
}
