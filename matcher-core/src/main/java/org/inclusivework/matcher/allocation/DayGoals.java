package org.inclusivework.matcher.allocation;

import java.util.Comparator;

/**
 * How good a timetable is, most important first; the smaller is the better one.
 *
 * @param missing visits that found no time
 * @param waiting the minutes, over all parties, between arrival and the end of the last visit that are not visits: walking, resting,
 *     waiting
 * @param lastEnd the minute at which the last visit of all ends, after midnight; 0 if there is none
 */
public record DayGoals(int missing, int waiting, int lastEnd) implements Comparable<DayGoals> {
    private static final Comparator<DayGoals> ORDER = Comparator.comparingInt(DayGoals::missing)
            .thenComparingInt(DayGoals::waiting)
            .thenComparingInt(DayGoals::lastEnd);

    @Override
    public int compareTo(DayGoals other) {
        return ORDER.compare(this, other);
    }
}
