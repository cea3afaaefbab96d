package org.inclusivework.matcher.benchmarks.macro;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.util.Arrays;
import org.inclusivework.matcher.allocation.DayGoals;
import org.inclusivework.matcher.allocation.DayRules;
import org.inclusivework.matcher.allocation.Fair;
import org.inclusivework.matcher.allocation.FairPlan;
import org.inclusivework.matcher.benchmarks.command.Arguments;

/** How far the timetables of generated fairs are from what no timetable can beat. */
final class TimetableRun {
    private static final double NANOS = 1e9;
    private static final int PERCENT = 100;

    private final PrintStream out;
    private final PrintStream progress;

    TimetableRun(PrintStream out, PrintStream progress) {
        this.out = out;
        this.progress = progress;
    }

    void run(Arguments arguments) {
        arguments.allow("--fairs", "--people", "--booths", "--tries", "--seed", "--round");
        int fairs = (int) arguments.number("--fairs", 50, 1);
        int people = (int) arguments.number("--people", 400, 1);
        int booths = (int) arguments.number("--booths", 50, 1);
        int tries = (int) arguments.number("--tries", DayRules.BOOTHS.tries(), 0);
        int round = (int) arguments.number("--round", DayRules.BOOTHS.roundSize(), 1);
        long seed = arguments.number("--seed", 1, 0);
        Table table = new Table(
                out,
                "fair",
                "visits",
                "missing",
                "bound",
                "minutes",
                "bound",
                "gap %",
                "left out",
                "problems",
                "seconds");
        double[] gaps = new double[fairs];
        int missing = 0;
        int least = 0;
        int visits = 0;
        int problems = 0;
        for (int i = 0; i < fairs; i++) {
            DayRules rules =
                    new DayRules(DayRules.BOOTHS.grid(), DayRules.BOOTHS.longerWithHelp(), round, tries, seed + i);
            int load = (4 + 2 * (i % 5)) * people / booths;
            Fair fair = RandomFairDay.of(new RandomFair(people, booths, 12, load, 4, seed + i), rules);
            progress.printf("… fair %d of %d%n", i + 1, fairs);
            long start = System.nanoTime();
            FairPlan plan = FairPlan.of(fair);
            double seconds = (System.nanoTime() - start) / NANOS;
            DayGoals goals = plan.timetable().goals();
            DayGoals bound = plan.timetable().bound();
            int inside = plan.timetable().appointments().stream()
                    .mapToInt(visit -> visit.end() - visit.start())
                    .sum();
            // Of the time people are there until they are done: waiting and walking as well as the visits themselves.
            gaps[i] = PERCENT * (goals.waiting() - bound.waiting()) / (double) (inside + bound.waiting());
            int wrong = plan.verify(fair).size();
            table.line(
                    Long.toString(seed + i),
                    plan.timetable().appointments().size(),
                    goals.missing(),
                    bound.missing(),
                    inside + goals.waiting(),
                    inside + bound.waiting(),
                    gaps[i],
                    plan.leftOut().size(),
                    wrong,
                    seconds);
            missing += goals.missing();
            least += bound.missing();
            visits += plan.timetable().appointments().size();
            problems += wrong;
        }
        Arrays.sort(gaps);
        ObjectNode json = new ObjectMapper().createObjectNode();
        json.put("fairs", fairs)
                .put("visits", visits)
                .put("missing", missing)
                .put("missingBound", least)
                .put("medianGapPercent", gaps[fairs / 2])
                .put("largestGapPercent", gaps[fairs - 1])
                .put("problems", problems);
        out.println(json);
    }
}
