package org.inclusivework.matcher.allocation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One re-planning under way; {@link Replan} says by which rules. */
final class Repair {
    private final Fair fair;
    private final FairPlan before;
    private final Changes changes;
    private final Set<String> absentSeekers;
    private final Set<String> absentBooths;
    private final Set<String> absentHelpers;
    private final List<Appointment> kept = new ArrayList<>();
    private final Map<String, List<Stop>> stops = new HashMap<>();
    private final Map<String, Integer> lostStops = new HashMap<>();
    private final Map<String, Integer> lostVisits = new HashMap<>();

    /**
     * Prepares it.
     *
     * @param fair the fair with the changes made
     */
    Repair(Fair fair, FairPlan before, Changes changes) {
        this.fair = fair;
        this.before = before;
        this.changes = changes;
        absentSeekers = Set.copyOf(changes.absentSeekers());
        absentBooths = Set.copyOf(changes.absentBooths());
        absentHelpers = Set.copyOf(changes.absentHelpers());
    }

    FairPlan plan() {
        List<Appointment> unhelped = new ArrayList<>();
        for (Appointment appointment : before.timetable().appointments()) {
            List<String> there = appointment.seekers().stream()
                    .filter(seeker -> !absentSeekers.contains(seeker))
                    .toList();
            Appointment now = appointment.withSeekers(there);
            if (there.isEmpty()) {
                continue;
            }
            if (absentBooths.contains(now.booth())) {
                lostStops.merge(now.party(), 1, Integer::sum);
                there.forEach(seeker -> lostVisits.merge(seeker, 1, Integer::sum));
                continue;
            }
            stops.computeIfAbsent(now.party(), id -> new ArrayList<>()).add(new Stop(now.booth(), there));
            if (now.helpers().stream().anyMatch(absentHelpers::contains)) {
                unhelped.add(now);
            } else {
                kept.add(now);
            }
        }
        takeOver(unhelped);
        List<Party> rounds = rounds();
        AllocationProblem problem = problem(rounds);
        ProvenAllocation allocation = MinCostFlow.solve(problem);
        Map<String, List<String>> booths = allocation.allocation().bySeeker();
        Set<String> inRound = members(rounds).keySet();
        List<Party> parties = new ArrayList<>(rounds);
        for (Visitor visitor : fair.visitors()) {
            if (!inRound.contains(visitor.id())) {
                parties.add(FairPlan.alone(visitor, booths.getOrDefault(visitor.id(), List.of())));
            }
        }
        DayRules rules = fair.rules();
        List<Appointment> placed =
                Timetable.place(fair.timetableProblem(parties), kept, changes.now(), rules.tries(), rules.seed());
        return new Substitutes(fair, problem, changes.now()).complete(parties, placed, allocation);
    }

    /** Finds other helpers at the same times; what has none stays a stop and is given another time. */
    private void takeOver(List<Appointment> unhelped) {
        DayBoard board = new DayBoard(fair.timetableProblem(before.parties().stream()
                .map(party -> party.withStops(stops.getOrDefault(party.id(), List.of())))
                .toList()));
        kept.forEach(board::keep);
        Map<String, List<Appointment>> byParty = new LinkedHashMap<>();
        unhelped.forEach(appointment -> byParty.computeIfAbsent(appointment.party(), id -> new ArrayList<>())
                .add(appointment));
        for (Party party : before.parties()) {
            kept.addAll(board.takeOver(party, byParty.getOrDefault(party.id(), List.of()), absentHelpers));
        }
    }

    /** The rounds with the stops that are left, and others for those that were lost. */
    private List<Party> rounds() {
        Rounds chooser = new Rounds(fair, fair.allocationProblem());
        before.parties().stream()
                .flatMap(party -> stops.getOrDefault(party.id(), List.of()).stream())
                .forEach(chooser::take);
        List<Party> rounds = new ArrayList<>();
        for (Party party : before.parties()) {
            List<Stop> left = stops.getOrDefault(party.id(), List.of());
            if (party.round() && !left.isEmpty()) {
                // Only who lost a visit is seen at the new stop; the others of the round walk along.
                Map<String, Integer> limits = new HashMap<>();
                members(List.of(party.withStops(left))).forEach((seeker, booths) -> {
                    int lost = lostVisits.getOrDefault(seeker, 0);
                    if (lost > 0) {
                        limits.put(seeker, booths.size() + lost);
                    }
                });
                int most = left.size() + lostStops.getOrDefault(party.id(), 0);
                rounds.add(party.withStops(chooser.stops(limits, party.stepFree(), left, most)));
            }
        }
        return rounds;
    }

    private static Map<String, Set<String>> members(List<Party> parties) {
        Map<String, Set<String>> booths = new LinkedHashMap<>();
        parties.forEach(party -> party.stops()
                .forEach(stop -> stop.seekers()
                        .forEach(seeker -> booths.computeIfAbsent(seeker, id -> new HashSet<>())
                                .add(stop.booth()))));
        return booths;
    }

    /** Stage A over what is left: what stays is held, and only who lost a visit or has none may get more. */
    private AllocationProblem problem(List<Party> rounds) {
        Map<String, Set<String>> has = new HashMap<>();
        stops.forEach((party, own) -> own.forEach(stop -> stop.seekers()
                .forEach(seeker ->
                        has.computeIfAbsent(seeker, id -> new HashSet<>()).add(stop.booth()))));
        Map<String, Set<String>> inRound = members(rounds);
        has.putAll(inRound);
        Map<String, Integer> load = new HashMap<>();
        List<Seeker> seekers = new ArrayList<>();
        for (Seeker seeker : fair.allocationProblem().seekers()) {
            Set<String> booths = has.getOrDefault(seeker.id(), Set.of());
            List<Preference> preferences = new ArrayList<>();
            int held = 0;
            for (Preference preference : seeker.preferences()) {
                boolean stays = preference.held() || booths.contains(preference.booth());
                preferences.add(stays ? preference.asHeld() : preference);
                if (stays) {
                    held++;
                    load.merge(preference.booth(), 1, Integer::sum);
                }
            }
            int lost = inRound.containsKey(seeker.id()) ? 0 : lostVisits.getOrDefault(seeker.id(), 0);
            seekers.add(new Seeker(seeker.id(), held + lost == 0 ? seeker.most() : held + lost, preferences));
        }
        // A round counts as one visit on the day but as many people here, so a booth may hold more than its number.
        return new AllocationProblem(
                seekers,
                fair.stands().stream()
                        .map(stand ->
                                new Booth(stand.id(), Math.max(stand.interviews(), load.getOrDefault(stand.id(), 0))))
                        .toList());
    }
}
