package org.inclusivework.matcher.benchmarks.macro;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.inclusivework.matcher.benchmarks.command.Arguments;
import org.inclusivework.matcher.benchmarks.corpus.Corpus;
import org.inclusivework.matcher.benchmarks.corpus.CorpusOptions;
import org.inclusivework.matcher.model.Candidate;
import org.jspecify.annotations.Nullable;

/** How the engine's time grows with the openings, and what segments and deleted openings do to it. */
final class GrowthRun {
    private static final int PROFILES = 100;
    private static final int K = 10;
    private static final int ROUNDS = 5;
    private static final int STEP = 10;
    private static final int[] SEGMENTS = {1, 5, 20};
    private static final double DELETED = 0.2;

    private final PrintStream out;
    private final PrintStream progress;
    private @Nullable Path indexes;
    private final ObjectNode json = new ObjectMapper().createObjectNode();

    GrowthRun(PrintStream out, PrintStream progress) {
        this.out = out;
        this.progress = progress;
    }

    void run(Arguments arguments) {
        arguments.allow("--up-to", "--shapes-at", "--home", "--seed", "--index");
        long most = arguments.number("--up-to", 1_000_000, STEP);
        long shapesAt = arguments.number("--shapes-at", Math.max(STEP, most / STEP), STEP);
        Corpus corpus = Corpus.of(CorpusOptions.DEFAULT
                .withSeed(arguments.number("--seed", CorpusOptions.DEFAULT_SEED, 0))
                .withHomeBasedShare(arguments.share("--home", CorpusOptions.DEFAULT_HOME_BASED)));
        String kept = arguments.get("--index", "");
        indexes = kept.isEmpty() ? null : Path.of(kept);
        List<Candidate> profiles = corpus.candidates(0, PROFILES).toList();
        Table table = new Table(
                out,
                "openings",
                "segments",
                "deleted",
                "median ms",
                "p90 ms",
                "worst tenth",
                "bytes",
                "no result",
                "visited");
        ArrayNode sizes = json.putArray("sizes");
        double first = 0;
        double last = 0;
        for (long size = Math.max(STEP, most / STEP / STEP); size <= most; size *= STEP) {
            last = row(corpus, new FilledEngine.Shape(size, 0, 0), profiles, table, sizes.addObject());
            first = first == 0 ? last : first;
        }
        ArrayNode shapes = json.putArray("shapes");
        for (double deleted : new double[] {0, DELETED}) {
            for (int segments : SEGMENTS) {
                FilledEngine.Shape shape = new FilledEngine.Shape(shapesAt, segments, deleted);
                row(corpus, shape, profiles, table, shapes.addObject());
            }
        }
        json.put("growth", last / first);
        out.println(json);
    }

    private double row(
            Corpus corpus, FilledEngine.Shape shape, List<Candidate> profiles, Table table, ObjectNode node) {
        progress.printf("… %,d openings%n", shape.openings());
        try (FilledEngine engine = FilledEngine.of(corpus, shape, indexes)) {
            EngineRun run = EngineRun.of(engine, profiles, K, ROUNDS);
            table.line(
                    String.format("%,d", shape.openings()),
                    engine.segments(),
                    shape.deleted(),
                    run.timings().median(),
                    run.timings().p90(),
                    run.timings().worstTenth(),
                    String.format("%,d", run.allocated()),
                    String.format("%,d", run.beside()),
                    run.visitedShare());
            node.put("openings", shape.openings());
            node.put("segments", engine.segments());
            node.put("deleted", shape.deleted());
            node.put("medianMs", run.timings().median());
            node.put("p90Ms", run.timings().p90());
            node.put("worstTenthMs", run.timings().worstTenth());
            node.put("allocatedBytes", run.allocated());
            node.put("allocatedBesideResultBytes", run.beside());
            node.put("visitedShare", run.visitedShare());
            return run.timings().median();
        }
    }
}
