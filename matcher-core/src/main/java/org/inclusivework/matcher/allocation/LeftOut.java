package org.inclusivework.matcher.allocation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.inclusivework.matcher.model.Ids;

/**
 * A person without an interview (继续跟进), why, and the smallest change that would help.
 *
 * @param seeker the id of the person
 * @param reason why there is no interview
 * @param oneMoreAt the booths at each of which one more interview would be enough for this person, those that help most people first;
 *     empty when no booth is eligible
 */
public record LeftOut(String seeker, Reason reason, List<String> oneMoreAt) {
    /** Why a person has no interview. */
    public enum Reason {
        /** There is no booth that the person may be seen at. */
        NO_ELIGIBLE_BOOTH,
        /** Everything the person may be seen at is full of people who have no other interview, or is held. */
        ALL_FULL,
        /** There is room, but not while the person is here and the help that is needed is free. */
        NO_TIME
    }

    public LeftOut {
        oneMoreAt = List.copyOf(oneMoreAt);
    }

    /**
     * One more interview at a booth: what it gains, and how many of those left out may be seen there.
     *
     * @param booth the id of the booth
     * @param gain what one more interview there gains, after everybody is moved to where they are best seen; exact
     * @param wouldHelp how many people without an interview may be seen there
     */
    public record OneMore(String booth, Goals gain, int wouldHelp) {}

    /** Returns who has no interview, ordered by id. */
    public static List<LeftOut> of(AllocationProblem problem, Allocation allocation) {
        Map<String, List<String>> seen = allocation.bySeeker();
        Map<String, Integer> help = help(problem, seen);
        List<LeftOut> all = new ArrayList<>();
        for (Seeker seeker : problem.seekers()) {
            if (!seen.containsKey(seeker.id())) {
                List<String> booths = seeker.preferences().stream()
                        .map(Preference::booth)
                        .sorted((a, b) -> Integer.compare(help.getOrDefault(b, 0), help.getOrDefault(a, 0)))
                        .toList();
                all.add(new LeftOut(
                        seeker.id(), booths.isEmpty() ? Reason.NO_ELIGIBLE_BOOTH : Reason.ALL_FULL, booths));
            }
        }
        return List.copyOf(all);
    }

    /** Returns the booths at which one more interview would gain anything, the greatest gain first, then the most people helped. */
    public static List<OneMore> oneMore(AllocationProblem problem, ProvenAllocation proven) {
        Map<String, List<String>> seen = proven.allocation().bySeeker();
        Map<String, List<String>> at = proven.allocation().byBooth();
        Map<String, Integer> help = help(problem, seen);
        List<OneMore> all = new ArrayList<>();
        for (int i = 0; i < problem.booths().size(); i++) {
            String booth = problem.booths().get(i).id();
            int load = at.getOrDefault(booth, List.of()).size();
            if (load < problem.booths().get(i).interviews()) {
                continue;
            }
            // The price is what bringing one more person here gains; that they meet those who are there comes on top.
            Goals gain = proven.boothPrices().get(i).plus(new Goals(0, 0, 0, 0, load));
            if (gain.compareTo(Goals.NONE) > 0) {
                all.add(new OneMore(booth, gain, help.getOrDefault(booth, 0)));
            }
        }
        all.sort((a, b) -> {
            int order = Long.compare(b.gain().seenOnce(), a.gain().seenOnce());
            order = order != 0 ? order : Integer.compare(b.wouldHelp(), a.wouldHelp());
            order = order != 0 ? order : b.gain().compareTo(a.gain());
            return order != 0 ? order : Ids.ORDER.compare(a.booth(), b.booth());
        });
        return List.copyOf(all);
    }

    /**
     * Returns how many more interviews at which booths would be enough for everybody who is left out and has an eligible booth: at as
     * few booths as a greedy choice finds, each with the most people still without one first.
     */
    public static SortedMap<String, List<String>> enough(List<LeftOut> people) {
        SortedMap<String, List<String>> extra = new TreeMap<>(Ids.ORDER);
        List<LeftOut> open = new ArrayList<>(people);
        open.removeIf(person -> person.oneMoreAt().isEmpty());
        while (!open.isEmpty()) {
            SortedMap<String, Integer> count = new TreeMap<>(Ids.ORDER);
            open.forEach(person -> person.oneMoreAt().forEach(booth -> count.merge(booth, 1, Integer::sum)));
            String best = count.firstKey();
            for (Map.Entry<String, Integer> entry : count.entrySet()) {
                if (entry.getValue() > count.getOrDefault(best, 0)) {
                    best = entry.getKey();
                }
            }
            String chosen = best;
            extra.put(
                    chosen,
                    open.stream()
                            .filter(person -> person.oneMoreAt().contains(chosen))
                            .map(LeftOut::seeker)
                            .toList());
            open.removeIf(person -> person.oneMoreAt().contains(chosen));
        }
        return extra;
    }

    private static Map<String, Integer> help(AllocationProblem problem, Map<String, List<String>> seen) {
        Map<String, Integer> help = new HashMap<>();
        for (Seeker seeker : problem.seekers()) {
            if (!seen.containsKey(seeker.id())) {
                seeker.preferences().forEach(preference -> help.merge(preference.booth(), 1, Integer::sum));
            }
        }
        return help;
    }
}
