package org.inclusivework.matcher.benchmarks.macro;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.inclusivework.matcher.EngineListener;
import org.inclusivework.matcher.EngineOptions;
import org.inclusivework.matcher.MatchEngine;
import org.inclusivework.matcher.Snapshot;
import org.inclusivework.matcher.benchmarks.baseline.Folders;
import org.inclusivework.matcher.benchmarks.baseline.Peer.Scored;
import org.inclusivework.matcher.benchmarks.corpus.Corpus;
import org.inclusivework.matcher.match.MatchRequest;
import org.inclusivework.matcher.match.Ranking;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.Opening;
import org.jspecify.annotations.Nullable;

/** An engine on disk that holds a corpus, in a given number of segments and with a share of it deleted. */
final class FilledEngine implements AutoCloseable {
    static final int THREADS = 2;

    /**
     * How the index comes to be.
     *
     * @param openings how many openings are written
     * @param segments how many segments, 0 for what the engine leaves
     * @param deleted the share of openings deleted afterwards
     */
    record Shape(long openings, int segments, double deleted) {
        private static final long GOLDEN = 0x9E3779B97F4A7C15L;
        private static final int PER_MILLE = 1000;

        boolean isDeleted(long number) {
            return ((number * GOLDEN) >>> 32) % PER_MILLE < deleted * PER_MILLE;
        }

        /** Returns the openings that stay, in as many parts as there are threads. */
        List<Stream<Opening>> parts(Corpus corpus) {
            List<Stream<Opening>> parts = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                parts.add(LongStream.range(openings * i / THREADS, openings * (i + 1) / THREADS)
                        .filter(number -> !isDeleted(number))
                        .mapToObj(corpus::opening));
            }
            return parts;
        }

        /** Returns the openings that stay. */
        Stream<Opening> all(Corpus corpus) {
            return LongStream.range(0, openings)
                    .filter(number -> !isDeleted(number))
                    .mapToObj(corpus::opening);
        }
    }

    private final Path folder;
    private final boolean kept;
    private final @Nullable ExecutorService helper;
    private final MatchEngine engine;
    private final Snapshot snapshot;
    private final LongAdder visited;
    private final int segments;

    private FilledEngine(Path folder, boolean kept, int threads) {
        this.folder = folder;
        this.kept = kept;
        this.helper = threads > 1 ? Executors.newFixedThreadPool(threads - 1) : null;
        this.visited = new LongAdder();
        EngineListener counter = new EngineListener() {
            @Override
            public void matched(long pairs, long millis) {
                visited.add(pairs);
            }
        };
        EngineOptions.Builder options = options(folder).readOnly(true).listener(counter);
        if (helper != null) {
            options.executor(helper);
        }
        // One that only reads merges nothing, so that the segments stay.
        this.engine = MatchEngine.open(options.build());
        this.segments = Segments.count(folder);
        this.snapshot = engine.snapshot();
    }

    /**
     * Opens an engine over a corpus.
     *
     * @param indexes where indexes are kept from one run to the next, or {@code null} for one that is deleted when it is closed
     */
    static FilledEngine of(Corpus corpus, Shape shape, @Nullable Path indexes) {
        if (indexes == null) {
            Path folder = Folders.temporary("engine");
            fill(corpus, shape, folder);
            return new FilledEngine(folder, false, 1);
        }
        Path folder = indexes.resolve(String.format(
                Locale.ROOT,
                "%d-%d-%s-%d-%s",
                shape.openings,
                shape.segments,
                shape.deleted,
                corpus.options().seed(),
                corpus.options().homeBasedShare()));
        Path done = indexes.resolve(folder.getFileName() + ".done");
        if (!Files.exists(done)) {
            if (Files.exists(folder)) {
                Folders.delete(folder);
            }
            fill(corpus, shape, folder);
            try {
                Files.createFile(done);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new FilledEngine(folder, true, 1);
    }

    /** Opens another engine over the same index, where other threads help with a request. */
    FilledEngine with(int threads) {
        return new FilledEngine(folder, true, threads);
    }

    /** Merges the index into one segment, and opens another engine over it; this one answers as before until it is closed. */
    FilledEngine compacted() {
        try (MatchEngine writing = MatchEngine.open(options(folder).build())) {
            writing.compact();
        }
        return new FilledEngine(folder, true, 1);
    }

    /** Returns whether the index stays for the next run. */
    boolean isKept() {
        return kept;
    }

    private static void fill(Corpus corpus, Shape shape, Path folder) {
        if (shape.segments == 0) {
            write(corpus, shape, 0, shape.openings, folder);
        } else {
            writeParts(corpus, shape, folder);
        }
    }

    /** Each segment is an index of its own first, since the engine would merge small ones. */
    private static void writeParts(Corpus corpus, Shape shape, Path folder) {
        List<Path> parts = new ArrayList<>();
        for (int i = 0; i < shape.segments; i++) {
            Path part = i == 0 ? folder : Folders.temporary("engine-part");
            write(corpus, shape, shape.openings * i / shape.segments, shape.openings * (i + 1) / shape.segments, part);
            parts.add(part);
        }
        List<Path> others = parts.subList(1, parts.size());
        Segments.add(folder, others);
        others.forEach(Folders::delete);
    }

    private static void write(Corpus corpus, Shape shape, long from, long to, Path folder) {
        try (MatchEngine engine = MatchEngine.open(options(folder).build())) {
            write(engine, corpus, from, to);
            if (shape.segments > 0) {
                engine.compact();
            }
        }
        if (shape.deleted > 0) {
            try (MatchEngine engine = MatchEngine.open(options(folder).build())) {
                LongStream.range(from, to)
                        .filter(shape::isDeleted)
                        .forEach(number -> engine.deleteOpening(Corpus.openingId(number)));
            }
        }
    }

    static EngineOptions.Builder options(Path folder) {
        return EngineOptions.builder().path(folder).ramBufferMb(256);
    }

    /** Writes the openings from one number to below another, on all threads. */
    static void write(MatchEngine engine, Corpus corpus, long from, long to) {
        LongStream.range(0, THREADS)
                .parallel()
                .forEach(i -> engine.upsertAll(
                        corpus.openings(from + (to - from) * i / THREADS, from + (to - from) * (i + 1) / THREADS)));
    }

    Snapshot snapshot() {
        return snapshot;
    }

    int segments() {
        return segments;
    }

    /** Returns how many pairs were looked at since the engine was opened. */
    long visited() {
        return visited.sum();
    }

    Ranking top(Candidate candidate, int k) {
        return snapshot.match(
                MatchRequest.openingsFor(candidate, Corpus.DAY).k(k).build());
    }

    static List<Scored> scored(Ranking ranking) {
        return ranking.matches().stream()
                .map(match -> new Scored(match.openingId(), match.score().value()))
                .toList();
    }

    @Override
    public void close() {
        snapshot.close();
        engine.close();
        if (helper != null) {
            helper.shutdown();
        }
        if (!kept) {
            Folders.delete(folder);
        }
    }
}
