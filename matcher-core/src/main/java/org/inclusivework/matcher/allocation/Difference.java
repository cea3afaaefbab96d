package org.inclusivework.matcher.allocation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.inclusivework.matcher.model.Ids;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is different for one person between two plans.
 *
 * @param seeker the id of the person
 * @param booth the id of the booth
 * @param kind what happened
 * @param before the appointment in the first plan, or {@code null} if it is new
 * @param after the appointment in the second plan, or {@code null} if it is gone
 */
public record Difference(
        String seeker,
        String booth,
        Kind kind,
        @Nullable Appointment before,
        @Nullable Appointment after) {
    /** What happened to a visit. */
    public enum Kind {
        /** It is new. */
        ADDED,
        /** It is gone. */
        REMOVED,
        /** It is at another time. */
        MOVED,
        /** It is at the same time, with other helpers. */
        HELPERS_CHANGED
    }

    private static final Comparator<Difference> ORDER =
            Comparator.comparing(Difference::seeker, Ids.ORDER).thenComparing(Difference::booth, Ids.ORDER);

    /** Returns all differences, ordered by person and booth; nobody without one has anything to be told. */
    public static List<Difference> between(FairPlan before, FairPlan after) {
        Map<String, Map<String, Appointment>> old = index(before);
        Map<String, Map<String, Appointment>> now = index(after);
        SortedSet<String> people = new TreeSet<>(Ids.ORDER);
        people.addAll(old.keySet());
        people.addAll(now.keySet());
        List<Difference> all = new ArrayList<>();
        for (String seeker : people) {
            Map<String, Appointment> had = old.getOrDefault(seeker, Map.of());
            Map<String, Appointment> has = now.getOrDefault(seeker, Map.of());
            SortedSet<String> booths = new TreeSet<>(Ids.ORDER);
            booths.addAll(had.keySet());
            booths.addAll(has.keySet());
            for (String booth : booths) {
                Kind kind = kind(had.get(booth), has.get(booth));
                if (kind != null) {
                    all.add(new Difference(seeker, booth, kind, had.get(booth), has.get(booth)));
                }
            }
        }
        all.sort(ORDER);
        return List.copyOf(all);
    }

    private static @Nullable Kind kind(@Nullable Appointment before, @Nullable Appointment after) {
        if (before == null) {
            return Kind.ADDED;
        }
        if (after == null) {
            return Kind.REMOVED;
        }
        if (before.start() != after.start()) {
            return Kind.MOVED;
        }
        return before.helpers().equals(after.helpers()) ? null : Kind.HELPERS_CHANGED;
    }

    private static Map<String, Map<String, Appointment>> index(FairPlan plan) {
        Map<String, Map<String, Appointment>> index = new HashMap<>();
        plan.bySeeker().forEach((seeker, appointments) -> {
            Map<String, Appointment> own = new TreeMap<>(Ids.ORDER);
            appointments.forEach(appointment -> own.put(appointment.booth(), appointment));
            index.put(seeker, own);
        });
        return index;
    }
}
