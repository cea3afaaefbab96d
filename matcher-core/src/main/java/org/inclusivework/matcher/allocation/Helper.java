package org.inclusivework.matcher.allocation;

import java.util.List;
import org.inclusivework.matcher.model.Ids;

/**
 * An interpreter, escort or guide whom the organiser shares out, one party at a time.
 *
 * @param id the id
 * @param skills what they can do, in the organiser's own words, such as {@code sign}; sorted
 * @param hours when they work; a lunch break is a gap between two stretches
 */
public record Helper(String id, List<String> skills, List<Span> hours) {
    public Helper {
        Ids.check("helper", id);
        skills = skills.stream().distinct().sorted(Ids.ORDER).toList();
        hours = List.copyOf(hours);
    }
}
