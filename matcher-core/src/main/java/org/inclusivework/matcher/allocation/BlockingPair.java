package org.inclusivework.matcher.allocation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.inclusivework.matcher.model.Ids;

/**
 * An eligible pair that is not in an allocation although both sides would rather have it than what they have, or have room for it.
 *
 * @param seeker the id of the person
 * @param booth the id of the booth
 */
public record BlockingPair(String seeker, String booth) {
    /** A pair with both ids, as a booth compares it. */
    private record Pair(String seeker, Preference preference) {
        static final Comparator<Pair> WANTED_FIRST = Comparator.comparing(
                        (Pair pair) -> !pair.preference().held())
                .thenComparingInt(pair -> -pair.preference().score())
                .thenComparing(Pair::seeker, Ids.ORDER);
    }

    /**
     * Finds all blocking pairs of an allocation, ordered by person and booth; none means that it is stable.
     *
     * <p>The orders are those of {@link DeferredAcceptance}; nobody is asked to give up a held pair. Cost: one look at every pair.
     */
    public static List<BlockingPair> find(AllocationProblem problem, Allocation allocation) {
        Set<InterviewSlot> slots = new HashSet<>(allocation.slots());
        Map<String, Integer> load = new HashMap<>();
        Map<String, Pair> leastWanted = new HashMap<>();
        for (Seeker seeker : problem.seekers()) {
            for (Preference preference : seeker.preferences()) {
                if (slots.contains(slot(seeker, preference))) {
                    load.merge(preference.booth(), 1, Integer::sum);
                    leastWanted.merge(
                            preference.booth(),
                            new Pair(seeker.id(), preference),
                            (a, b) -> Pair.WANTED_FIRST.compare(a, b) > 0 ? a : b);
                }
            }
        }
        Map<String, Integer> interviews = new HashMap<>();
        problem.booths().forEach(booth -> interviews.put(booth.id(), booth.interviews()));
        List<BlockingPair> found = new ArrayList<>();
        for (Seeker seeker : problem.seekers()) {
            List<Preference> has = seeker.preferences().stream()
                    .filter(preference -> slots.contains(slot(seeker, preference)))
                    .sorted(DeferredAcceptance.WANTED_FIRST)
                    .toList();
            for (Preference preference : seeker.preferences()) {
                Pair pair = new Pair(seeker.id(), preference);
                Pair least = leastWanted.getOrDefault(preference.booth(), pair);
                boolean boothWants =
                        load.getOrDefault(preference.booth(), 0) < interviews.getOrDefault(preference.booth(), 0)
                                || Pair.WANTED_FIRST.compare(pair, least) < 0;
                boolean personWants = has.size() < seeker.most()
                        || DeferredAcceptance.WANTED_FIRST.compare(preference, has.getLast()) < 0;
                if (!has.contains(preference) && boothWants && personWants) {
                    found.add(new BlockingPair(seeker.id(), preference.booth()));
                }
            }
        }
        return List.copyOf(found);
    }

    private static InterviewSlot slot(Seeker seeker, Preference preference) {
        return new InterviewSlot(seeker.id(), preference.booth(), preference.held());
    }
}
