package org.inclusivework.matcher.allocation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.inclusivework.matcher.model.Ids;

/**
 * Which people are seen at which booths: the result of stage A, without times.
 *
 * @param slots the pairs, ordered by person and booth
 */
public record Allocation(List<InterviewSlot> slots) {
    public Allocation {
        List<InterviewSlot> sorted = new ArrayList<>(slots);
        sorted.sort(InterviewSlot.ORDER);
        slots = List.copyOf(sorted);
    }

    /** Returns the booths of each person who has any, both ordered by id. */
    public SortedMap<String, List<String>> bySeeker() {
        SortedMap<String, List<String>> map = new TreeMap<>(Ids.ORDER);
        slots.forEach(slot ->
                map.computeIfAbsent(slot.seeker(), id -> new ArrayList<>()).add(slot.booth()));
        return Collections.unmodifiableSortedMap(map);
    }

    /** Returns the people of each booth that sees any, both ordered by id. */
    public SortedMap<String, List<String>> byBooth() {
        SortedMap<String, List<String>> map = new TreeMap<>(Ids.ORDER);
        slots.forEach(slot ->
                map.computeIfAbsent(slot.booth(), id -> new ArrayList<>()).add(slot.seeker()));
        return Collections.unmodifiableSortedMap(map);
    }
}
