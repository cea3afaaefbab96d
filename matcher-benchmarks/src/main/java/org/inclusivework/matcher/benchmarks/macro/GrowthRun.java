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
        Grown asLeft = new Grown();
        Grown compacted = new Grown();
        for (long size = Math.max(STEP, most / STEP / STEP); size <= most; size *= STEP) {
            progress.printf("… %,d openings%n", size);
            try (FilledEngine engine = FilledEngine.of(corpus, new FilledEngine.Shape(size, 0, 0), indexes)) {
                asLeft.to(row(engine, size, 0, profiles, table, sizes.addObject()));
                if (engine.segments() == 1) {
                    compacted.to(asLeft.last);
                } else {
                    // A kept index stays as it was left.
                    try (FilledEngine one = engine.isKept()
                            ? FilledEngine.of(corpus, new FilledEngine.Shape(size, 1, 0), indexes)
                            : engine.compacted()) {
                        compacted.to(row(one, size, 0, profiles, table, sizes.addObject()));
                    }
                }
            }
        }
        ArrayNode shapes = json.putArray("shapes");
        for (double deleted : new double[] {0, DELETED}) {
            for (int segments : SEGMENTS) {
                progress.printf("… %,d openings%n", shapesAt);
                FilledEngine.Shape shape = new FilledEngine.Shape(shapesAt, segments, deleted);
                try (FilledEngine engine = FilledEngine.of(corpus, shape, indexes)) {
                    row(engine, shapesAt, deleted, profiles, table, shapes.addObject());
                }
            }
        }
        json.put("growth", asLeft.last / asLeft.first);
        json.put("growthInOneSegment", compacted.last / compacted.first);
        out.println(json);
    }

    /** The first and the last median time of a row of sizes. */
    private static final class Grown {
        private double first;
        private double last;

        void to(double median) {
            first = first == 0 ? median : first;
            last = median;
        }
    }

    private static double row(
            FilledEngine engine,
            long openings,
            double deleted,
            List<Candidate> profiles,
            Table table,
            ObjectNode node) {
        EngineRun run = EngineRun.of(engine, profiles, K, ROUNDS);
        table.line(
                String.format("%,d", openings),
                engine.segments(),
                deleted,
                run.timings().median(),
                run.timings().p90(),
                run.timings().worstTenth(),
                String.format("%,d", run.allocated()),
                String.format("%,d", run.beside()),
                run.visitedShare());
        node.put("openings", openings);
        node.put("segments", engine.segments());
        node.put("deleted", deleted);
        node.put("medianMs", run.timings().median());
        node.put("p90Ms", run.timings().p90());
        node.put("worstTenthMs", run.timings().worstTenth());
        node.put("allocatedBytes", run.allocated());
        node.put("allocatedBesideResultBytes", run.beside());
        node.put("visitedShare", run.visitedShare());
        return run.timings().median();
    }
}
