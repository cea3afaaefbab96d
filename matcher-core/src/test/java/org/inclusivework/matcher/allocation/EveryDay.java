package org.inclusivework.matcher.allocation;

import java.util.ArrayList;
import java.util.List;

/** Looks at every timetable of a tiny day with one skill; nothing is shared with the search but the verifier's idea of a rule. */
final class EveryDay {
    private final TimetableProblem problem;
    private final List<Party> partyOf = new ArrayList<>();
    private final List<Stop> stops = new ArrayList<>();
    private final List<Appointment> now = new ArrayList<>();
    private DayGoals best = new DayGoals(Integer.MAX_VALUE, 0, 0);

    private EveryDay(TimetableProblem problem) {
        this.problem = problem;
        for (Party party : problem.parties()) {
            for (Stop stop : party.stops()) {
                partyOf.add(party);
                stops.add(stop);
            }
        }
    }

    static DayGoals best(TimetableProblem problem) {
        EveryDay every = new EveryDay(problem);
        every.from(0);
        return every.best;
    }

    private void from(int index) {
        if (stops.size() - now.size() - (stops.size() - index) > best.missing()) {
            return;
        }
        if (index == stops.size()) {
            DayGoals goals = goals();
            if (goals.compareTo(best) < 0) {
                best = goals;
            }
            return;
        }
        from(index + 1);
        Party party = partyOf.get(index);
        Stop stop = stops.get(index);
        Stand stand = problem.stands().stream()
                .filter(s -> s.id().equals(stop.booth()))
                .findFirst()
                .orElseThrow();
        List<List<String>> choices = party.support().isEmpty()
                ? List.of(List.of())
                : problem.helpers().stream().map(helper -> List.of(helper.id())).toList();
        int length = problem.minutes(party, stand);
        for (int start = party.here().from(); start + length <= party.here().to(); start += problem.grid()) {
            for (List<String> helpers : choices) {
                now.add(new Appointment(
                        party.id(), stop.seekers(), stop.booth(), start, start + length, helpers, false));
                if (TimetableVerifier.verify(problem, now).isEmpty()) {
                    from(index + 1);
                }
                now.removeLast();
            }
        }
    }

    private DayGoals goals() {
        int waiting = 0;
        int last = 0;
        for (Party party : problem.parties()) {
            int end = party.here().from();
            for (Appointment appointment : now) {
                if (appointment.party().equals(party.id())) {
                    end = Math.max(end, appointment.end());
                    waiting -= appointment.end() - appointment.start();
                    last = Math.max(last, appointment.end());
                }
            }
            waiting += end - party.here().from();
        }
        return new DayGoals(stops.size() - now.size(), waiting, last);
    }
}
