package org.inclusivework.matcher.benchmarks.macro;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.inclusivework.matcher.MatchEngine;
import org.inclusivework.matcher.Snapshot;
import org.inclusivework.matcher.benchmarks.baseline.Folders;
import org.inclusivework.matcher.benchmarks.command.Arguments;
import org.inclusivework.matcher.benchmarks.corpus.Corpus;
import org.inclusivework.matcher.benchmarks.corpus.CorpusOptions;
import org.inclusivework.matcher.match.MatchRequest;
import org.inclusivework.matcher.match.Ranking;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.Opening;

/**
 * What an index costs through its life: writing, refreshing after one update, opening, and the memory it holds.
 *
 * <p>Openings are made beforehand, some ten thousand at a time, so that writing is measured apart from making them. Opening is
 * cold for the engine but not for the machine: its files are in the memory of the system by then. The index is in one segment by
 * then, which nobody can open in two threads. Heap is what is reachable, see {@link LiveHeap}; of a merge of everything its most,
 * the old segments held by a snapshot that answers.
 */
final class LifecycleRun {
    private static final int BATCH = 50_000;
    private static final int UPDATES = 200;
    private static final int WARM_UPDATES = 20;
    private static final int OPENED = 5;
    private static final int K = 10;
    private static final double NANOS = 1e9;
    private static final double NANOS_OF_MILLI = 1e6;

    private final PrintStream out;
    private final PrintStream progress;

    LifecycleRun(PrintStream out, PrintStream progress) {
        this.out = out;
        this.progress = progress;
    }

    void run(Arguments arguments) {
        arguments.allow("--openings", "--seed");
        long openings = arguments.number("--openings", 100_000, 1);
        Corpus corpus =
                Corpus.of(CorpusOptions.DEFAULT.withSeed(arguments.number("--seed", CorpusOptions.DEFAULT_SEED, 0)));
        Path folder = Folders.temporary("lifecycle");
        try {
            measure(corpus, openings, folder);
        } finally {
            Folders.delete(folder);
        }
    }

    private void measure(Corpus corpus, long openings, Path folder) {
        ObjectNode json = new ObjectMapper().createObjectNode().put("openings", openings);
        Table table = new Table(out, openings + " openings", "value", "p99", "unit");
        progress.println("… writing");
        Written written = write(corpus, openings, folder);
        table.line("made, not timed below", openings / written.making, "", "openings/s");
        table.line("written and committed", openings / written.writing, "", "openings/s");
        json.put("madePerSecond", openings / written.making);
        json.put("openingsPerSecond", openings / written.writing);

        progress.println("… opening");
        List<Candidate> candidates = corpus.candidates(0, OPENED).toList();
        try (MatchEngine engine = MatchEngine.open(FilledEngine.options(folder).build())) {
            engine.upsertAll(candidates.stream());
            long start = System.nanoTime();
            engine.compact();
            double seconds = (System.nanoTime() - start) / NANOS;
            table.line("compacted", seconds, "", "s");
            json.put("compactSeconds", seconds);
        }
        opening(folder, candidates, table, json);

        long before = LiveHeap.now();
        try (MatchEngine engine = MatchEngine.open(FilledEngine.options(folder).build())) {
            try (Snapshot snapshot = engine.snapshot()) {
                candidates.forEach(candidate -> top(snapshot, candidate));
                double heap = (double) (LiveHeap.now() - before) / openings;
                table.line("heap held", heap, "", "bytes/opening");
                json.put("heapBytesPerOpening", heap);
            }
            progress.println("… refreshing");
            Refreshed refreshed = refreshed(engine, corpus, openings, candidates.getFirst());
            table.line("refreshed", refreshed.alone.median(), refreshed.alone.quantile(0.99), "ms");
            table.line("… to first answer", refreshed.answered.median(), refreshed.answered.quantile(0.99), "ms");
            json.put("refreshMedianMs", refreshed.alone.median());
            json.put("refreshP99Ms", refreshed.alone.quantile(0.99));
            json.put("refreshToAnswerMedianMs", refreshed.answered.median());
            json.put("refreshToAnswerP99Ms", refreshed.answered.quantile(0.99));
            progress.println("… merging everything");
            double peak = (double) (merged(engine, candidates.getFirst()) - before) / openings;
            table.line("heap at merge's peak", peak, "", "bytes/opening");
            json.put("mergePeakHeapBytesPerOpening", peak);
        }
        out.println(json);
    }

    /** Seconds to make the openings, and to write and commit them, both on all threads. */
    private record Written(double making, double writing) {}

    private static Written write(Corpus corpus, long openings, Path folder) {
        long making = 0;
        long writing = 0;
        try (MatchEngine engine = MatchEngine.open(FilledEngine.options(folder).build())) {
            for (long from = 0; from < openings; from += BATCH) {
                long start = System.nanoTime();
                List<Opening> batch = LongStream.range(from, Math.min(openings, from + BATCH))
                        .parallel()
                        .mapToObj(corpus::opening)
                        .toList();
                long made = System.nanoTime();
                List<List<Opening>> shares =
                        List.of(batch.subList(0, batch.size() / 2), batch.subList(batch.size() / 2, batch.size()));
                shares.parallelStream().forEach(share -> engine.upsertAll(share.stream()));
                making += made - start;
                writing += System.nanoTime() - made;
            }
            long start = System.nanoTime();
            engine.commit();
            writing += System.nanoTime() - start;
        }
        return new Written(making / NANOS, writing / NANOS);
    }

    /** Opens for reading only, so that the file of columns stays as it is. */
    private static Timings opened(Path folder, List<Candidate> candidates, boolean checked) {
        return Timings.ofNanos(candidates.stream()
                .mapToLong(candidate -> new FirstAnswer(folder, checked, true)
                        .here(candidate.id(), Corpus.DAY)
                        .answer())
                .toArray());
    }

    private void opening(Path folder, List<Candidate> candidates, Table table, ObjectNode json) {
        Timings checked = opened(folder, candidates, true);
        Timings trusted = opened(folder, candidates, false);
        List<FirstAnswer.Nanos> anew = candidates.stream()
                .map(candidate -> new FirstAnswer(folder, true, true).inNewProcess(candidate.id(), Corpus.DAY))
                .toList();
        double fresh = Timings.ofNanos(
                        anew.stream().mapToLong(FirstAnswer.Nanos::answer).toArray())
                .median();
        double knowledge = Timings.ofNanos(
                        anew.stream().mapToLong(FirstAnswer.Nanos::knowledge).toArray())
                .median();
        Folders.delete(folder.resolve("columns"));
        double without = opened(folder, candidates, true).median();
        double freshWithout = new FirstAnswer(folder, true, true)
                        .inNewProcess(candidates.getFirst().id(), Corpus.DAY)
                        .answer()
                / NANOS_OF_MILLI;
        table.line("opened to first answer", checked.median(), "", "ms");
        table.line("… without checksums", trusted.median(), "", "ms");
        table.line("… columns not kept", without, "", "ms");
        table.line("… in a new process", fresh, "", "ms");
        table.line("… … columns not kept", freshWithout, "", "ms");
        table.line("… … knowledge before", knowledge, "", "ms");
        json.put("openMs", checked.median());
        json.put("openWithoutChecksumsMs", trusted.median());
        json.put("openWithoutColumnsFileMs", without);
        json.put("openInNewProcessMs", fresh);
        json.put("openInNewProcessWithoutColumnsFileMs", freshWithout);
        json.put("knowledgeInNewProcessMs", knowledge);
    }

    private record Refreshed(Timings alone, Timings answered) {}

    /** One opening is replaced at a time, and the same candidate asks each time. */
    private static Refreshed refreshed(MatchEngine engine, Corpus corpus, long openings, Candidate candidate) {
        long[] alone = new long[UPDATES];
        long[] answered = new long[UPDATES];
        for (int i = -WARM_UPDATES; i < UPDATES; i++) {
            long number = Math.floorMod(i * 7_919L, openings);
            Opening changed = corpus.opening(openings + number).toBuilder()
                    .id(Corpus.openingId(number))
                    .build();
            engine.upsert(changed);
            long start = System.nanoTime();
            engine.refresh();
            long visible = System.nanoTime();
            try (Snapshot snapshot = engine.snapshot()) {
                top(snapshot, candidate);
            }
            if (i >= 0) {
                alone[i] = visible - start;
                answered[i] = System.nanoTime() - start;
            }
        }
        return new Refreshed(Timings.ofNanos(alone), Timings.ofNanos(answered));
    }

    /**
     * Merges everything into one segment, and returns the most heap that was reachable meanwhile: what is built, and what a service
     * holds that goes on answering from before.
     */
    private static long merged(MatchEngine engine, Candidate candidate) {
        // Whatever is merged already is merged again then.
        engine.deleteOpening(Corpus.openingId(0));
        engine.refresh();
        try (Snapshot snapshot = engine.snapshot()) {
            top(snapshot, candidate);
            long peak = LiveHeap.peakDuring(engine::compact);
            top(snapshot, candidate);
            return peak;
        }
    }

    private static Ranking top(Snapshot snapshot, Candidate candidate) {
        return snapshot.match(
                MatchRequest.openingsFor(candidate, Corpus.DAY).k(K).build());
    }
}
