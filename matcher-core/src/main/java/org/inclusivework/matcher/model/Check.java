package org.inclusivework.matcher.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The checks that the records of this package share. */
final class Check {
    private Check() {}

    static int range(String where, int value, int min, int max) {
        if (value < min || value > max) {
            throw MatcherException.invalid(
                    where, value, "the value is out of range", "use a whole number from " + min + " to " + max);
        }
        return value;
    }

    /** As {@link #range}, for a value that must not be repeated in a message. */
    static int privateRange(String where, int value, int min, int max) {
        if (value < min || value > max) {
            throw MatcherException.invalidPrivate(
                    where, "the value is out of range", "use a whole number from " + min + " to " + max);
        }
        return value;
    }

    static double positive(String where, double value) {
        if (!(value > 0) || Double.isInfinite(value)) {
            throw MatcherException.invalid(where, value, "the value must be a finite number above 0", "use such as 30");
        }
        return value;
    }

    static String text(String where, String value) {
        if (value.isBlank()) {
            throw MatcherException.invalid(where, value, "the text is empty", "write it, or leave the whole part out");
        }
        return value;
    }

    /** Copies, sorts by the key and refuses two entries with the same key. */
    static <T, K extends Comparable<? super K>> List<T> uniqueBy(
            String where, Collection<T> items, Function<T, K> key) {
        List<T> sorted = new ArrayList<>(items);
        sorted.sort(Comparator.comparing(key));
        @Nullable K before = null;
        for (T item : sorted) {
            K now = key.apply(item);
            if (before != null && before.compareTo(now) == 0) {
                throw MatcherException.invalidPrivate(
                        where, "two entries are about the same thing", "keep one of them");
            }
            before = now;
        }
        return List.copyOf(sorted);
    }

    /** Copies a set of constants into catalogue order without duplicates. */
    static <E extends Enum<E>> List<E> inOrder(Collection<E> constants) {
        return constants.stream().distinct().sorted().toList();
    }

    /** Sorts offers by accommodation and refuses two entries about the same accommodation and scope. */
    static List<AccommodationOffer> offers(Collection<AccommodationOffer> offers) {
        List<AccommodationOffer> sorted = new ArrayList<>(offers);
        sorted.sort(Comparator.comparing(AccommodationOffer::accommodation)
                .thenComparing(offer -> offer.scopes().getFirst()));
        for (int i = 0; i < sorted.size(); i++) {
            for (int j = i + 1;
                    j < sorted.size()
                            && sorted.get(j).accommodation() == sorted.get(i).accommodation();
                    j++) {
                for (Scope scope : sorted.get(i).scopes()) {
                    if (sorted.get(j).scopes().contains(scope)) {
                        throw MatcherException.invalid(
                                "opening.offers",
                                sorted.get(i).accommodation().code(),
                                "two entries are about the same accommodation and scope",
                                "keep one of them");
                    }
                }
            }
        }
        return List.copyOf(sorted);
    }
}
