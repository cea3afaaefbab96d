package org.inclusivework.matcher.allocation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.inclusivework.matcher.model.MatcherException;

/**
 * Who is to visit what on the day, with whose help: the input of stage B.
 *
 * @param grid appointments start at multiples of so many minutes, 1 to 60
 * @param longerWithHelp how many minutes longer a visit takes when a helper is there, 0 to 240
 * @param parties who walks the fair, ordered by id
 * @param stands the booths, ordered by id
 * @param helpers the helpers, ordered by id
 */
public record TimetableProblem(
        int grid, int longerWithHelp, List<Party> parties, List<Stand> stands, List<Helper> helpers) {
    private static final int MAX_GRID = 60;
    private static final int MAX_LONGER = 240;

    /**
     * Sorts and checks.
     *
     * @throws MatcherException.InvalidInput if an id occurs twice, or a stop names an unknown booth
     */
    public TimetableProblem {
        Refusal.range("timetable.grid", grid, 1, MAX_GRID);
        Refusal.range("timetable.longerWithHelp", longerWithHelp, 0, MAX_LONGER);
        parties = Refusal.unique("party", parties, Party::id);
        stands = Refusal.unique("booth", stands, Stand::id);
        helpers = Refusal.unique("helper", helpers, Helper::id);
        Set<String> known = new HashSet<>();
        stands.forEach(stand -> known.add(stand.id()));
        for (Party party : parties) {
            for (Stop stop : party.stops()) {
                if (!known.contains(stop.booth())) {
                    throw MatcherException.invalid(
                            "party[" + party.id() + "].stops",
                            stop.booth(),
                            "there is no such booth",
                            "add the booth, or leave the stop out");
                }
            }
        }
    }

    /** Returns how long a party's visit to a booth takes, in minutes. */
    public int minutes(Party party, Stand stand) {
        return stand.minutes() + (party.support().isEmpty() ? 0 : longerWithHelp);
    }
}
