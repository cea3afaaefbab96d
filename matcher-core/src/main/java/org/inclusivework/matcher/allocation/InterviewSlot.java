package org.inclusivework.matcher.allocation;

import java.util.Comparator;
import org.inclusivework.matcher.model.Ids;

/**
 * One person to be seen once at one booth.
 *
 * @param seeker the id of the person
 * @param booth the id of the booth
 * @param held whether the pair was held or confirmed before
 */
public record InterviewSlot(String seeker, String booth, boolean held) {
    /** The order of slots: by person, then by booth. */
    public static final Comparator<InterviewSlot> ORDER =
            Comparator.comparing(InterviewSlot::seeker, Ids.ORDER).thenComparing(InterviewSlot::booth, Ids.ORDER);
}
