package org.inclusivework.matcher.allocation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * When everybody is seen where, with whose help: the result of stage B.
 *
 * <p>To find the best timetable is hard (it contains open-shop scheduling), so a good one is looked for and its distance to a bound
 * that nothing can beat is given: {@link #bound()}. {@link TimetableVerifier} checks the rules.
 *
 * @param appointments the visits, ordered by start, booth and party
 * @param missing the visits that found no time, by party
 * @param goals how good it is
 * @param bound what no timetable can be better than: {@code missing} over all timetables; {@code waiting} and {@code lastEnd} over all
 *     that place the same visits
 */
public record Timetable(List<Appointment> appointments, List<Missing> missing, DayGoals goals, DayGoals bound) {
    public Timetable {
        appointments = List.copyOf(appointments);
        missing = List.copyOf(missing);
    }

    /**
     * A visit that found no time.
     *
     * @param party the id of the party
     * @param stop where, and for whom
     */
    public record Missing(String party, Stop stop) {}

    /**
     * Makes a timetable.
     *
     * @param kept appointments that stay as they are; the caller vouches for them. One whose party or stop the problem does not have
     *     only takes up its table and helpers
     * @param notBefore no new appointment starts before this minute after midnight; 0 to plan the whole day
     * @param tries how often to try for better, for each party that has something to place, 0 or more; some tens of microseconds each
     * @param seed the seed of the dice: same input, same seed, same timetable
     */
    public static Timetable plan(
            TimetableProblem problem, List<Appointment> kept, int notBefore, int tries, long seed) {
        return of(problem, place(problem, kept, notBefore, tries, seed));
    }

    /** As {@link #plan}, without a look at how good it is. */
    static List<Appointment> place(
            TimetableProblem problem, List<Appointment> kept, int notBefore, int tries, long seed) {
        DayBoard board = new DayBoard(problem);
        List<Appointment> inOrder = new ArrayList<>(kept);
        inOrder.sort(Appointment.ORDER);
        inOrder.forEach(board::keep);
        new DaySearch(board, notBefore, seed).run(tries);
        return board.appointments();
    }

    /** Returns the timetable of these appointments: what is missing, and how good it is. */
    static Timetable of(TimetableProblem problem, List<Appointment> appointments) {
        Map<String, List<Appointment>> byParty = new HashMap<>();
        appointments.forEach(appointment -> byParty.computeIfAbsent(appointment.party(), id -> new ArrayList<>())
                .add(appointment));
        int waiting = 0;
        int lastEnd = 0;
        for (Party party : problem.parties()) {
            int end = party.here().from();
            for (Appointment appointment : byParty.getOrDefault(party.id(), List.of())) {
                waiting -= appointment.end() - appointment.start();
                end = Math.max(end, appointment.end());
                lastEnd = Math.max(lastEnd, appointment.end());
            }
            waiting += end - party.here().from();
        }
        List<Missing> missing = missing(problem.parties(), appointments);
        DayGoals goals = new DayGoals(missing.size(), waiting, lastEnd);
        return new Timetable(appointments, missing, goals, new DayBound(problem).of(missing));
    }

    /** Returns the stops of the parties that have no appointment. */
    static List<Missing> missing(List<Party> parties, List<Appointment> appointments) {
        Set<List<String>> placed = new HashSet<>();
        appointments.forEach(appointment -> placed.add(List.of(appointment.party(), appointment.booth())));
        List<Missing> missing = new ArrayList<>();
        for (Party party : parties) {
            for (Stop stop : party.stops()) {
                if (!placed.contains(List.of(party.id(), stop.booth()))) {
                    missing.add(new Missing(party.id(), stop));
                }
            }
        }
        return missing;
    }
}
