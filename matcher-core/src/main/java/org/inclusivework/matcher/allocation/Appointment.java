package org.inclusivework.matcher.allocation;

import java.util.Comparator;
import java.util.List;
import org.inclusivework.matcher.model.Ids;

/**
 * A visit of a party to a booth at a time.
 *
 * <p>The helpers are the organiser's to know: leave them out of what an employer sees.
 *
 * @param party the id of the party
 * @param seekers the people who are seen, ordered by id
 * @param booth the id of the booth
 * @param start the first minute, after midnight
 * @param end the minute after the last
 * @param helpers who helps, one for each support in the order of the party's list
 * @param held whether it is held or confirmed
 */
public record Appointment(
        String party, List<String> seekers, String booth, int start, int end, List<String> helpers, boolean held) {
    /** The order of appointments: by start, then booth, then party. */
    public static final Comparator<Appointment> ORDER = Comparator.comparingInt(Appointment::start)
            .thenComparing(Appointment::booth, Ids.ORDER)
            .thenComparing(Appointment::party, Ids.ORDER);

    public Appointment {
        seekers = seekers.stream().sorted(Ids.ORDER).toList();
        helpers = List.copyOf(helpers);
    }

    /** Returns the same appointment, held or confirmed. */
    public Appointment asHeld() {
        return new Appointment(party, seekers, booth, start, end, helpers, true);
    }

    Appointment withHelpers(List<String> others) {
        return new Appointment(party, seekers, booth, start, end, others, held);
    }

    Appointment withSeekers(List<String> others) {
        return new Appointment(party, others, booth, start, end, helpers, held);
    }

    @Override
    public String toString() {
        return "Appointment[" + party + ", " + booth + ", " + start + "-" + end + "]";
    }
}
