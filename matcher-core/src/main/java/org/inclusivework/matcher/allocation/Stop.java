package org.inclusivework.matcher.allocation;

import java.util.List;
import org.inclusivework.matcher.model.Ids;

/**
 * A booth that a party is to visit, and who of it is seen there.
 *
 * @param booth the id of the booth
 * @param seekers the people who are seen there, ordered by id, at least one; the others of the round listen
 */
public record Stop(String booth, List<String> seekers) {
    public Stop {
        seekers = seekers.stream().sorted(Ids.ORDER).toList();
    }
}
