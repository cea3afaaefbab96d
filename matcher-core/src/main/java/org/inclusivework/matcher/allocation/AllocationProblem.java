package org.inclusivework.matcher.allocation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.inclusivework.matcher.model.Ids;
import org.inclusivework.matcher.model.MatcherException;

/**
 * Who may be seen where, and how many can be seen: the input of stage A.
 *
 * <p>Both lists are put in the order of the ids, so that the order in which they come never matters. Immutable and thread-safe.
 *
 * @param seekers the people, ordered by id
 * @param booths the booths, ordered by id
 */
public record AllocationProblem(List<Seeker> seekers, List<Booth> booths) {
    /**
     * Sorts and checks.
     *
     * @throws MatcherException.InvalidInput if an id occurs twice, a preference names an unknown booth, or a booth holds more pairs
     *     than it can see
     */
    public AllocationProblem {
        seekers = unique("seeker", seekers, Seeker::id);
        booths = unique("booth", booths, Booth::id);
        Map<String, Integer> left = new HashMap<>();
        booths.forEach(booth -> left.put(booth.id(), booth.interviews()));
        for (Seeker seeker : seekers) {
            for (Preference preference : seeker.preferences()) {
                Integer places = left.get(preference.booth());
                if (places == null) {
                    throw MatcherException.invalid(
                            "seeker[" + seeker.id() + "].preferences",
                            preference.booth(),
                            "there is no such booth",
                            "add the booth, or leave the preference out");
                }
                if (preference.held()) {
                    if (places == 0) {
                        throw MatcherException.invalid(
                                "booth[" + preference.booth() + "].interviews",
                                preference.booth(),
                                "more pairs are held than can be seen",
                                "raise its interviews, or release a pair");
                    }
                    left.put(preference.booth(), places - 1);
                }
            }
        }
    }

    private static <T> List<T> unique(String what, List<T> items, Function<T, String> id) {
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
