package org.inclusivework.matcher.allocation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.inclusivework.matcher.model.Problem;

/**
 * Checks a timetable against the rules of the day, minute by minute and from the records alone.
 *
 * <p>Nobody is in two places, rests and walks are possible, people are there and booths open, no booth has more visits at once than
 * tables, every helper has the skill, is at work and is with one party at a time, and who needs no steps meets none.
 */
public final class TimetableVerifier {
    private static final int MOST_PROBLEMS = 20;

    private final TimetableProblem problem;
    private final Map<String, Party> parties = new HashMap<>();
    private final Map<String, Stand> stands = new HashMap<>();
    private final Map<String, Helper> helpers = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private TimetableVerifier(TimetableProblem problem) {
        this.problem = problem;
        problem.parties().forEach(party -> parties.put(party.id(), party));
        problem.stands().forEach(stand -> stands.put(stand.id(), stand));
        problem.helpers().forEach(helper -> helpers.put(helper.id(), helper));
    }

    /** Returns what is wrong with a timetable: empty if it keeps all rules. */
    public static List<Problem> verify(TimetableProblem problem, List<Appointment> appointments) {
        TimetableVerifier verifier = new TimetableVerifier(problem);
        verifier.each(appointments);
        verifier.tables(appointments);
        verifier.paths(appointments);
        return List.copyOf(verifier.problems);
    }

    private void each(List<Appointment> appointments) {
        Set<List<String>> seen = new HashSet<>();
        for (Appointment appointment : appointments) {
            Party party = parties.get(appointment.party());
            Stand stand = stands.get(appointment.booth());
            if (party == null || stand == null || !isStop(party, appointment)) {
                report(appointment, "this is no stop of the party");
                continue;
            }
            if (!seen.add(List.of(party.id(), stand.id()))) {
                report(appointment, "the party visits the booth twice");
            }
            if (appointment.end() - appointment.start() != problem.minutes(party, stand)) {
                report(appointment, "the visit has the wrong length");
            }
            if (appointment.start() % problem.grid() != 0 && !appointment.held()) {
                report(appointment, "the visit starts off the grid");
            }
            if (!within(appointment, party.here())) {
                report(appointment, "the party is not there");
            }
            if (!within(appointment, stand.hours())) {
                report(appointment, "the booth is not open");
            }
            if (party.stepFree() && !stand.stepFree()) {
                report(appointment, "the booth cannot be reached without a step");
            }
            helpers(party, appointment);
        }
    }

    private static boolean isStop(Party party, Appointment appointment) {
        return party.stops().contains(new Stop(appointment.booth(), appointment.seekers()));
    }

    private static boolean within(Appointment appointment, Span span) {
        return span.from() <= appointment.start() && appointment.end() <= span.to();
    }

    private void helpers(Party party, Appointment appointment) {
        if (appointment.helpers().size() != party.support().size()
                || new HashSet<>(appointment.helpers()).size() < party.support().size()) {
            report(appointment, "there is not one helper for each support");
            return;
        }
        for (int i = 0; i < party.support().size(); i++) {
            Helper helper = helpers.get(appointment.helpers().get(i));
            if (helper == null || !helper.skills().contains(party.support().get(i))) {
                report(appointment, "the helper lacks the skill");
            } else if (helper.hours().stream().noneMatch(span -> within(appointment, span))) {
                report(appointment, "the helper is not at work");
            }
        }
    }

    private void tables(List<Appointment> appointments) {
        Map<String, int[]> taken = new HashMap<>();
        for (Appointment appointment : appointments) {
            int[] minutes = taken.computeIfAbsent(appointment.booth(), id -> new int[Span.DAY + 1]);
            for (int minute = appointment.start(); minute < appointment.end(); minute++) {
                minutes[minute]++;
                Stand stand = stands.get(appointment.booth());
                if (stand != null && minutes[minute] == stand.tables() + 1) {
                    report(appointment, "the booth has too few tables");
                    break;
                }
            }
        }
    }

    private void paths(List<Appointment> appointments) {
        Map<String, List<Appointment>> paths = new HashMap<>();
        for (Appointment appointment : appointments) {
            paths.computeIfAbsent("party " + appointment.party(), id -> new ArrayList<>())
                    .add(appointment);
            appointment
                    .seekers()
                    .forEach(seeker -> paths.computeIfAbsent("seeker " + seeker, id -> new ArrayList<>())
                            .add(appointment));
            appointment
                    .helpers()
                    .forEach(helper -> paths.computeIfAbsent("helper " + helper, id -> new ArrayList<>())
                            .add(appointment));
        }
        for (Map.Entry<String, List<Appointment>> entry : paths.entrySet()) {
            List<Appointment> path = entry.getValue();
            Collections.sort(path, Appointment.ORDER);
            for (int i = 1; i < path.size(); i++) {
                gap(entry.getKey(), path.get(i - 1), path.get(i));
            }
        }
    }

    private void gap(String who, Appointment before, Appointment after) {
        Stand a = stands.get(before.booth());
        Stand b = stands.get(after.booth());
        Party party = parties.get(after.party());
        if (a == null || b == null || party == null) {
            return;
        }
        int rest = who.startsWith("helper ") ? 0 : party.rest();
        if (after.start() < before.end() + Math.max(rest, Math.abs(a.position() - b.position()))) {
            report(after, "there is too little time after the visit before, for " + who.substring(0, who.indexOf(' ')));
        }
    }

    private void report(Appointment appointment, String reason) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(new Problem(
                    "appointment[" + appointment.party() + ", " + appointment.booth() + "]",
                    "",
                    reason,
                    "do not use this timetable; report the problem with its input"));
        }
    }
}
