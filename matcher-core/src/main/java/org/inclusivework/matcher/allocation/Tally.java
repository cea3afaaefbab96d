package org.inclusivework.matcher.allocation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Counts what an allocation reaches, from the records alone. */
final class Tally {
    private Tally() {}

    static Goals of(AllocationProblem problem, Allocation allocation) {
        Map<String, Set<String>> seen = new HashMap<>();
        Map<String, Integer> load = new HashMap<>();
        for (InterviewSlot slot : allocation.slots()) {
            seen.computeIfAbsent(slot.seeker(), id -> new HashSet<>()).add(slot.booth());
            load.merge(slot.booth(), 1, Integer::sum);
        }
        Goals sum = Goals.NONE;
        for (Seeker seeker : problem.seekers()) {
            Set<String> booths = seen.getOrDefault(seeker.id(), Set.of());
            long wishes = 0;
            long score = 0;
            for (Preference preference : seeker.preferences()) {
                if (booths.contains(preference.booth())) {
                    wishes += preference.wishPoints();
                    score += preference.score();
                }
            }
            sum = sum.plus(new Goals(booths.isEmpty() ? 0 : 1, booths.size() < 2 ? 0 : 1, wishes, score, 0));
        }
        long crowding = 0;
        for (int people : load.values()) {
            crowding += people * (people - 1L) / 2;
        }
        return sum.plus(new Goals(0, 0, 0, 0, crowding));
    }
}
