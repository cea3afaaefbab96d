package org.inclusivework.matcher.benchmarks.macro;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import org.inclusivework.matcher.allocation.AllocationProblem;
import org.inclusivework.matcher.allocation.AllocationVerifier;
import org.inclusivework.matcher.allocation.MinCostFlow;
import org.inclusivework.matcher.allocation.ProvenAllocation;
import org.inclusivework.matcher.benchmarks.command.Arguments;

/** How long stage A of planning takes, and whether its proof holds. */
final class PlanRun {
    private static final double NANOS = 1e9;

    private final PrintStream out;
    private final PrintStream progress;

    PlanRun(PrintStream out, PrintStream progress) {
        this.out = out;
        this.progress = progress;
    }

    void run(Arguments arguments) {
        arguments.allow("--people", "--booths", "--list", "--interviews", "--most", "--seed");
        RandomFair fair = new RandomFair(
                (int) arguments.number("--people", 24_000, 1),
                (int) arguments.number("--booths", 1_000, 1),
                (int) arguments.number("--list", 20, 1),
                (int) arguments.number("--interviews", 60, 0),
                (int) arguments.number("--most", 3, 1),
                arguments.number("--seed", 1, 0));
        progress.println("… making the fair");
        AllocationProblem problem = fair.problem();
        long pairs = problem.seekers().stream()
                .mapToLong(seeker -> seeker.preferences().size())
                .sum();
        progress.printf("… allocating %,d pairs%n", pairs);
        long start = System.nanoTime();
        ProvenAllocation best = MinCostFlow.solve(problem);
        double seconds = (System.nanoTime() - start) / NANOS;
        start = System.nanoTime();
        int problems = AllocationVerifier.verify(problem, best).size();
        double verifying = (System.nanoTime() - start) / NANOS;
        Table table = new Table(out, "pairs", "seconds", "to verify", "problems", "once", "twice", "interviews");
        table.line(
                String.format("%,d", pairs),
                seconds,
                verifying,
                problems,
                best.goals().seenOnce(),
                best.goals().seenTwice(),
                best.allocation().slots().size());
        ObjectNode json = new ObjectMapper().createObjectNode();
        json.put("pairs", pairs)
                .put("seconds", seconds)
                .put("verifyingSeconds", verifying)
                .put("problems", problems)
                .put("goals", best.goals().toString());
        out.println(json);
    }
}
