package org.inclusivework.matcher.allocation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.inclusivework.matcher.model.Ids;
import org.inclusivework.matcher.model.Problem;

/**
 * A plan of a whole fair: who visits which booths, when, and with whose help; and who has none.
 *
 * <p>A plan is a proposal (建议稿): {@link Appointment#held()} is false until an officer confirms it with {@link #confirmed}, and anyone
 * may decline. {@link Replan} changes it on the day. The helpers and the parties are for the organiser only.
 *
 * @param problem stage A as it was solved: with the pairs of the rounds held
 * @param allocation its solution and proof
 * @param parties the people and rounds with the stops they have in the timetable, ordered by id
 * @param timetable the appointments, and how far they may be from the best
 * @param leftOut the people without any appointment, ordered by id
 */
public record FairPlan(
        AllocationProblem problem,
        ProvenAllocation allocation,
        List<Party> parties,
        Timetable timetable,
        List<LeftOut> leftOut) {
    public FairPlan {
        parties = List.copyOf(parties);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * Plans a fair: rounds for people who need the same help, the exact allocation for all others, a timetable, and another booth for
     * whoever's booth has no time left.
     *
     * @throws org.inclusivework.matcher.model.MatcherException.InvalidInput if a preference names an unknown booth, more is held than
     *     fits, or the scores are too fine (see {@link MinCostFlow#solve})
     */
    public static FairPlan of(Fair fair) {
        AllocationProblem open = fair.allocationProblem();
        List<Party> parties = new ArrayList<>(new Rounds(fair, open).form());
        Map<String, Set<String>> rounds = new HashMap<>();
        parties.forEach(party -> party.stops()
                .forEach(stop -> stop.seekers()
                        .forEach(seeker -> rounds.computeIfAbsent(seeker, id -> new HashSet<>())
                                .add(stop.booth()))));
        AllocationProblem problem = new AllocationProblem(
                open.seekers().stream()
                        .map(seeker -> inRound(seeker, rounds.getOrDefault(seeker.id(), Set.of())))
                        .toList(),
                open.booths());
        ProvenAllocation allocation = MinCostFlow.solve(problem);
        Map<String, List<String>> booths = allocation.allocation().bySeeker();
        for (Visitor visitor : fair.visitors()) {
            if (!rounds.containsKey(visitor.id())) {
                parties.add(alone(visitor, booths.getOrDefault(visitor.id(), List.of())));
            }
        }
        DayRules rules = fair.rules();
        List<Appointment> placed =
                Timetable.place(fair.timetableProblem(parties), List.of(), 0, rules.tries(), rules.seed());
        return new Substitutes(fair, problem, 0).complete(parties, placed, allocation);
    }

    private static Seeker inRound(Seeker seeker, Set<String> booths) {
        if (booths.isEmpty()) {
            return seeker;
        }
        return new Seeker(
                seeker.id(),
                booths.size(),
                seeker.preferences().stream()
                        .map(preference -> booths.contains(preference.booth()) ? preference.asHeld() : preference)
                        .toList());
    }

    static Party alone(Visitor visitor, List<String> booths) {
        List<String> self = List.of(visitor.id());
        return new Party(
                visitor.id(),
                false,
                visitor.here(),
                visitor.rest(),
                visitor.support(),
                visitor.stepFree(),
                booths.stream().map(booth -> new Stop(booth, self)).toList());
    }

    /** Returns the appointments of each person who has any, ordered by id, each list by time. */
    public SortedMap<String, List<Appointment>> bySeeker() {
        SortedMap<String, List<Appointment>> map = new TreeMap<>(Ids.ORDER);
        for (Appointment appointment : timetable.appointments()) {
            for (String seeker : appointment.seekers()) {
                map.computeIfAbsent(seeker, id -> new ArrayList<>()).add(appointment);
            }
        }
        return Collections.unmodifiableSortedMap(map);
    }

    /** Returns the plan with these appointments confirmed: they stay whenever that is possible. */
    public FairPlan confirmed(Set<Appointment> appointments) {
        List<Appointment> all = timetable.appointments().stream()
                .map(appointment -> appointments.contains(appointment) ? appointment.asHeld() : appointment)
                .toList();
        Timetable held = new Timetable(all, timetable.missing(), timetable.goals(), timetable.bound());
        return new FairPlan(problem, allocation, parties, held, leftOut);
    }

    /** Returns what is wrong with the plan for this fair: empty if the proof, the rules of the day and eligibility hold. */
    public List<Problem> verify(Fair fair) {
        List<Problem> problems = new ArrayList<>(AllocationVerifier.verify(problem, allocation));
        problems.addAll(TimetableVerifier.verify(fair.timetableProblem(parties), timetable.appointments()));
        Map<String, Set<String>> eligible = new HashMap<>();
        for (Visitor visitor : fair.visitors()) {
            visitor.seeker()
                    .preferences()
                    .forEach(preference -> eligible.computeIfAbsent(visitor.id(), id -> new HashSet<>())
                            .add(preference.booth()));
        }
        bySeeker()
                .forEach((seeker, appointments) -> appointments.forEach(appointment -> {
                    if (!eligible.getOrDefault(seeker, Set.of()).contains(appointment.booth())) {
                        problems.add(new Problem(
                                "appointment[" + seeker + ", " + appointment.booth() + "]",
                                "",
                                "the pair is not eligible",
                                "do not use this plan; report the problem with its input"));
                    }
                }));
        return List.copyOf(problems);
    }
}
