package org.inclusivework.matcher.allocation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.inclusivework.matcher.model.Ids;
import org.inclusivework.matcher.model.MatcherException;

/**
 * Who walks the fair together: one person, or a round of people who share an interpreter or guide.
 *
 * <p>Private: {@link #toString()} shows the id only, since what support is asked for tells of a need.
 *
 * @param id the id: the person's, or that of the round
 * @param round whether this is a round, which keeps the same helpers all the way
 * @param here from when to when everybody is there, by bus or otherwise
 * @param rest the least pause between two visits, in minutes
 * @param support what is needed at every visit, one helper each; sorted
 * @param stepFree whether only booths without a step can be visited
 * @param stops the booths to visit, ordered by id, each once
 */
public record Party(
        String id, boolean round, Span here, int rest, List<String> support, boolean stepFree, List<Stop> stops) {
    private static final Comparator<Stop> BY_BOOTH = Comparator.comparing(Stop::booth, Ids.ORDER);

    public Party {
        Ids.check("party", id);
        Refusal.privateRange("party[" + id + "].rest", rest, 0, Span.DAY);
        support = support.stream().distinct().sorted(Ids.ORDER).toList();
        List<Stop> sorted = new ArrayList<>(stops);
        sorted.sort(BY_BOOTH);
        stops = List.copyOf(sorted);
        Set<String> booths = new HashSet<>();
        for (Stop stop : stops) {
            if (!booths.add(stop.booth())) {
                throw MatcherException.invalid(
                        "party[" + id + "].stops", stop.booth(), "the booth is listed twice", "keep one of the two");
            }
        }
    }

    /** Returns the same party with other stops. */
    public Party withStops(List<Stop> others) {
        return new Party(id, round, here, rest, support, stepFree, others);
    }

    @Override
    public String toString() {
        return "Party[" + id + "]";
    }
}
