package org.inclusivework.matcher.allocation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.inclusivework.matcher.model.MatcherException;

/**
 * Changes a plan on the day and leaves alone whom it does not concern.
 *
 * <p><b>What stays.</b> Every appointment whose booth, people and helpers are all there stays as it is, held or not: nobody unaffected is
 * moved, and of somebody affected only what is lost is replaced. A visit whose helper is missing keeps its time where another helper
 * with the skill is free, the same one for a whole round if possible; else it is given another time.
 *
 * <p><b>What is new.</b> Whoever lost a visit gets another, up to as many as before; people who walked in and those who had been left out
 * get up to their most. They are allocated exactly, by the goals of stage A, over what room is left, and placed between what stays.
 *
 * @param fair the fair as it is now
 * @param plan the plan as it is now
 * @param differences what has to be told to whom
 */
public record Replan(Fair fair, FairPlan plan, List<Difference> differences) {
    public Replan {
        differences = List.copyOf(differences);
    }

    /**
     * Changes a plan.
     *
     * @throws MatcherException.InvalidInput if an absent booth, person or helper is not of the fair, or a walk-in has the id of somebody
     *     who is
     */
    public static Replan of(Fair fair, FairPlan plan, Changes changes) {
        known(
                "booth",
                changes.absentBooths(),
                fair.stands().stream().map(Stand::id).toList());
        known(
                "seeker",
                changes.absentSeekers(),
                fair.visitors().stream().map(Visitor::id).toList());
        known(
                "helper",
                changes.absentHelpers(),
                fair.helpers().stream().map(Helper::id).toList());
        Fair now = changed(fair, changes);
        FairPlan next = new Repair(now, plan, changes).plan();
        return new Replan(now, next, Difference.between(plan, next));
    }

    private static void known(String what, List<String> named, List<String> there) {
        Set<String> known = new HashSet<>(there);
        for (String id : named) {
            if (!known.contains(id)) {
                throw MatcherException.invalid(
                        "changes." + what, id, "the fair has no such " + what, "use an id of the plan");
            }
        }
    }

    private static Fair changed(Fair fair, Changes changes) {
        List<Visitor> visitors = new ArrayList<>();
        fair.visitors().stream()
                .filter(visitor -> !changes.absentSeekers().contains(visitor.id()))
                .forEach(visitors::add);
        visitors.addAll(changes.walkIns());
        return new Fair(
                visitors.stream()
                        .map(visitor -> visitor.withPreferences(visitor.seeker().preferences().stream()
                                .filter(preference -> !changes.absentBooths().contains(preference.booth()))
                                .toList()))
                        .toList(),
                fair.stands().stream()
                        .filter(stand -> !changes.absentBooths().contains(stand.id()))
                        .toList(),
                fair.helpers().stream()
                        .filter(helper -> !changes.absentHelpers().contains(helper.id()))
                        .toList(),
                fair.rules());
    }
}
