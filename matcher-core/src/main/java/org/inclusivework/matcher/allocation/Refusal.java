package org.inclusivework.matcher.allocation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.inclusivework.matcher.model.Ids;
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

    /** Returns the items in the order of their ids, and refuses two with the same. */
    static <T> List<T> unique(String what, List<T> items, Function<T, String> id) {
        List<T> sorted = new ArrayList<>(items);
        sorted.sort(Comparator.comparing(id, Ids.ORDER));
        Set<String> seen = new HashSet<>();
        for (T item : sorted) {
            if (!seen.add(id.apply(item))) {
                throw MatcherException.invalid(
                        what + ".id", id.apply(item), "the id occurs twice", "give each " + what + " an id of its own");
            }
        }
        return List.copyOf(sorted);
    }
}
