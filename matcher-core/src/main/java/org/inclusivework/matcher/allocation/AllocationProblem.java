package org.inclusivework.matcher.allocation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        seekers = Refusal.unique("seeker", seekers, Seeker::id);
        booths = Refusal.unique("booth", booths, Booth::id);
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
}
