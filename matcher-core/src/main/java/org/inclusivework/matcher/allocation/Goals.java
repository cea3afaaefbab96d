package org.inclusivework.matcher.allocation;

import java.util.Comparator;

/**
 * What an allocation reaches, most important first; also the difference that a change would make.
 *
 * <p>Compared from the first goal to the last: a later goal counts only where all earlier ones are equal. The greater is the better
 * one; of {@code crowding} less is better.
 *
 * @param seenOnce people with at least one interview
 * @param seenTwice people with at least two interviews
 * @param wishes points for the people's own choices, see {@link Preference#wishPoints()}
 * @param score the sum of the scores
 * @param crowding pairs of people seen at the same booth; even loads have the fewest
 */
public record Goals(long seenOnce, long seenTwice, long wishes, long score, long crowding)
        implements Comparable<Goals> {
    /** Nothing reached, or no difference. */
    public static final Goals NONE = new Goals(0, 0, 0, 0, 0);

    private static final Comparator<Goals> ORDER = Comparator.comparingLong(Goals::seenOnce)
            .thenComparingLong(Goals::seenTwice)
            .thenComparingLong(Goals::wishes)
            .thenComparingLong(Goals::score)
            .thenComparing(Comparator.comparingLong(Goals::crowding).reversed());

    /** Returns the sum. */
    public Goals plus(Goals other) {
        return new Goals(
                seenOnce + other.seenOnce,
                seenTwice + other.seenTwice,
                wishes + other.wishes,
                score + other.score,
                crowding + other.crowding);
    }

    /** Returns the difference. */
    public Goals minus(Goals other) {
        return plus(other.negated());
    }

    /** Returns the opposite difference. */
    public Goals negated() {
        return new Goals(-seenOnce, -seenTwice, -wishes, -score, -crowding);
    }

    @Override
    public int compareTo(Goals other) {
        return ORDER.compare(this, other);
    }
}
