package org.inclusivework.matcher.allocation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds another booth for whoever's booth has no time left, leaving all appointments where they are.
 *
 * <p>Stage A knows how many a booth can see, not when: a late bus and an interpreter's hours can leave a visit without a time. Then the
 * person's next eligible booths, their own choices first, are tried one after the other, those with fewest visits first.
 */
final class Substitutes {
    private static final int PASSES = 8;

    private final Fair fair;
    private final AllocationProblem problem;
    private final int notBefore;
    private final Map<String, Seeker> seekers = new HashMap<>();

    Substitutes(Fair fair, AllocationProblem problem, int notBefore) {
        this.fair = fair;
        this.problem = problem;
        this.notBefore = notBefore;
        problem.seekers().forEach(seeker -> seekers.put(seeker.id(), seeker));
    }

    FairPlan complete(List<Party> planned, List<Appointment> first, ProvenAllocation allocation) {
        List<Party> parties = planned;
        List<Appointment> appointments = first;
        Map<String, Set<String>> tried = new HashMap<>();
        for (int pass = 0; pass < PASSES; pass++) {
            Map<String, Set<String>> missing = new HashMap<>();
            for (Timetable.Missing open : Timetable.missing(parties, appointments)) {
                missing.computeIfAbsent(open.party(), id -> new HashSet<>())
                        .add(open.stop().booth());
            }
            List<Party> next = parties.stream()
                    .map(party -> exchanged(party, missing.getOrDefault(party.id(), Set.of()), tried))
                    .toList();
            if (next.equals(parties)) {
                break;
            }
            parties = next;
            appointments = Timetable.place(
                    fair.timetableProblem(parties),
                    appointments,
                    notBefore,
                    0,
                    fair.rules().seed());
        }
        TimetableProblem last = fair.timetableProblem(parties);
        Timetable timetable = Timetable.of(last, appointments);
        return new FairPlan(
                problem, allocation, last.parties(), timetable, leftOut(allocation.allocation(), timetable));
    }

    /** The party with other booths in place of those that found no time; as it was when there are no others. */
    private Party exchanged(Party party, Set<String> missing, Map<String, Set<String>> tried) {
        if (missing.isEmpty() || party.round()) {
            return party;
        }
        Set<String> out = tried.computeIfAbsent(party.id(), id -> new HashSet<>());
        party.stops().forEach(stop -> out.add(stop.booth()));
        Seeker seeker = seekers.get(party.id());
        List<Preference> others = seeker == null
                ? List.of()
                : seeker.preferences().stream()
                        .filter(preference -> !out.contains(preference.booth()))
                        .sorted(DeferredAcceptance.WANTED_FIRST)
                        .toList();
        List<Stop> stops = new ArrayList<>(party.stops());
        int next = 0;
        for (Stop stop : party.stops()) {
            if (missing.contains(stop.booth()) && next < others.size()) {
                stops.remove(stop);
                stops.add(new Stop(others.get(next).booth(), stop.seekers()));
                next++;
            }
        }
        return party.withStops(stops);
    }

    private List<LeftOut> leftOut(Allocation allocation, Timetable timetable) {
        Set<String> seen = new HashSet<>();
        timetable.appointments().forEach(appointment -> seen.addAll(appointment.seekers()));
        List<InterviewSlot> placed = allocation.slots().stream()
                .filter(slot -> seen.contains(slot.seeker()))
                .toList();
        Set<String> allocated = allocation.bySeeker().keySet();
        List<LeftOut> people = new ArrayList<>();
        for (LeftOut person : LeftOut.of(problem, new Allocation(placed))) {
            if (!seen.contains(person.seeker())) {
                boolean noTime = allocated.contains(person.seeker());
                people.add(new LeftOut(
                        person.seeker(), noTime ? LeftOut.Reason.NO_TIME : person.reason(), person.oneMoreAt()));
            }
        }
        return people;
    }
}
