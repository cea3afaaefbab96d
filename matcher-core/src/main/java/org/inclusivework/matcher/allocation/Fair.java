package org.inclusivework.matcher.allocation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A fair to be planned: people, booths, helpers and rules.
 *
 * @param visitors the people, ordered by id
 * @param stands the booths, ordered by id
 * @param helpers the interpreters, escorts and guides, ordered by id
 * @param rules how the day is planned
 */
public record Fair(List<Visitor> visitors, List<Stand> stands, List<Helper> helpers, DayRules rules) {
    public Fair {
        visitors = Refusal.unique("visitor", visitors, Visitor::id);
        stands = Refusal.unique("booth", stands, Stand::id);
        helpers = Refusal.unique("helper", helpers, Helper::id);
    }

    /**
     * Returns stage A of the fair: everybody with the booths that they can visit on the day. A preference for a booth that has steps or
     * is not open while the person is there is left out, unless it is held.
     */
    public AllocationProblem allocationProblem() {
        Map<String, Stand> standOf = new HashMap<>();
        stands.forEach(stand -> standOf.put(stand.id(), stand));
        return new AllocationProblem(
                visitors.stream().map(visitor -> reachable(visitor, standOf)).toList(),
                stands.stream().map(Stand::booth).toList());
    }

    private Seeker reachable(Visitor visitor, Map<String, Stand> standOf) {
        return visitor.seeker()
                .withPreferences(visitor.seeker().preferences().stream()
                        .filter(preference -> {
                            Stand stand = standOf.get(preference.booth());
                            // An unknown booth is left in, so that the problem refuses it by name.
                            return preference.held()
                                    || stand == null
                                    || visitor.canVisit(stand, rules.longerWithHelp());
                        })
                        .toList());
    }

    /** Returns stage B of the fair for these parties. */
    public TimetableProblem timetableProblem(List<Party> parties) {
        return new TimetableProblem(rules.grid(), rules.longerWithHelp(), parties, stands, helpers);
    }
}
