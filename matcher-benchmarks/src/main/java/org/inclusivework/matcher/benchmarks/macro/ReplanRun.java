package org.inclusivework.matcher.benchmarks.macro;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.inclusivework.matcher.allocation.Changes;
import org.inclusivework.matcher.allocation.DayRules;
import org.inclusivework.matcher.allocation.Difference;
import org.inclusivework.matcher.allocation.Fair;
import org.inclusivework.matcher.allocation.FairPlan;
import org.inclusivework.matcher.allocation.LeftOut;
import org.inclusivework.matcher.allocation.Replan;
import org.inclusivework.matcher.benchmarks.command.Arguments;

/** The drill of a fair's day: three employers absent, an interpreter ill, forty people walk in, one after the other. */
final class ReplanRun {
    private static final double NANOS = 1e9;
    private static final int NOW = 10 * 60;
    private static final int WALK_INS = 40;

    private final PrintStream out;
    private final PrintStream progress;

    ReplanRun(PrintStream out, PrintStream progress) {
        this.out = out;
        this.progress = progress;
    }

    void run(Arguments arguments) {
        arguments.allow("--people", "--booths", "--seed");
        int people = (int) arguments.number("--people", 2_200, WALK_INS);
        int booths = (int) arguments.number("--booths", 140, 3);
        long seed = arguments.number("--seed", 1, 0);
        RandomFair random = new RandomFair(people, booths, 20, 4 * people / booths, 4, seed);
        Fair fair = RandomFairDay.of(random, DayRules.BOOTHS);
        progress.println("… planning");
        long start = System.nanoTime();
        FairPlan plan = FairPlan.of(fair);
        double planning = (System.nanoTime() - start) / NANOS;
        Table table = new Table(out, "step", "seconds", "visits", "differences", "unaffected", "moved", "problems");
        table.line(
                "plan",
                planning,
                plan.timetable().appointments().size(),
                "",
                "",
                "",
                plan.verify(fair).size());
        ObjectNode json = new ObjectMapper().createObjectNode().put("planSeconds", planning);
        List<String> absent =
                fair.stands().subList(0, 3).stream().map(stand -> stand.id()).toList();
        Step step = new Step("employers", fair, plan, Changes.at(NOW).withoutBooths(absent));
        Replan replan = step.run(table, json);
        step = new Step(
                "interpreter", replan.fair(), replan.plan(), Changes.at(NOW).withoutHelpers(List.of("h0")));
        replan = step.run(table, json);
        Changes walkIns = Changes.at(NOW).withWalkIns(RandomFairDay.walkIns(random, WALK_INS, replan.fair()));
        new Step("walk-ins", replan.fair(), replan.plan(), walkIns).run(table, json);
        out.println(json);
    }

    private record Step(String name, Fair fair, FairPlan plan, Changes changes) {
        Replan run(Table table, ObjectNode json) {
            long start = System.nanoTime();
            Replan replan = Replan.of(fair, plan, changes);
            double seconds = (System.nanoTime() - start) / NANOS;
            Set<String> affected = affected();
            Set<String> unaffected = new HashSet<>(plan.bySeeker().keySet());
            unaffected.removeAll(affected);
            Set<String> told = replan.differences().stream()
                    .map(Difference::seeker)
                    .collect(Collectors.toCollection(HashSet::new));
            told.retainAll(unaffected);
            int problems = replan.plan().verify(replan.fair()).size();
            table.line(
                    name,
                    seconds,
                    replan.plan().timetable().appointments().size(),
                    replan.differences().size(),
                    unaffected.size(),
                    told.size(),
                    problems);
            json.putObject(name)
                    .put("seconds", seconds)
                    .put("differences", replan.differences().size())
                    .put("unaffectedMoved", told.size())
                    .put("problems", problems);
            return replan;
        }

        /** Who lost a visit or a helper, and who had no visit before. */
        private Set<String> affected() {
            Set<String> people =
                    plan.leftOut().stream().map(LeftOut::seeker).collect(Collectors.toCollection(HashSet::new));
            plan.bySeeker()
                    .forEach((seeker, visits) -> visits.forEach(visit -> {
                        if (changes.absentBooths().contains(visit.booth())
                                || visit.helpers().stream().anyMatch(changes.absentHelpers()::contains)) {
                            people.add(seeker);
                        }
                    }));
            return people;
        }
    }
}
