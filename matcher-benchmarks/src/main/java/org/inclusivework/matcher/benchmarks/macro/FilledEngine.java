package org.inclusivework.matcher.benchmarks.macro;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

/** An engine on disk that holds a corpus, in a given number of segments and with a share of it deleted. */
final class FilledEngine implements AutoCloseable {
    static final int THREADS = 2;

    /**
     * How the index comes to be.
     *
     * @param openings how many openings are written
     * @param segments how many segments at most, 0 for what merging leaves
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
    private final MatchEngine engine;
    private final Snapshot snapshot;
    private final LongAdder visited;
    private final int segments;

    private FilledEngine(Path folder, MatchEngine engine, LongAdder visited, int segments) {
        this.folder = folder;
        this.engine = engine;
        this.visited = visited;
        this.segments = segments;
        this.snapshot = engine.snapshot();
    }

    static FilledEngine of(Corpus corpus, Shape shape) {
        Path folder = Folders.temporary("engine");
        int batches = Math.max(1, shape.segments);
        try (MatchEngine engine = MatchEngine.open(options(folder).build())) {
            for (int i = 0; i < batches; i++) {
                write(engine, corpus, shape.openings * i / batches, shape.openings * (i + 1) / batches);
                engine.refresh();
            }
        }
        if (shape.segments > 0) {
            Segments.mergeTo(folder, shape.segments);
        }
        LongAdder visited = new LongAdder();
        EngineListener counter = new EngineListener() {
            @Override
            public void matched(long pairs, long millis) {
                visited.add(pairs);
            }
        };
        MatchEngine engine = MatchEngine.open(options(folder).listener(counter).build());
        for (long number = 0; shape.deleted > 0 && number < shape.openings; number++) {
            if (shape.isDeleted(number)) {
                engine.deleteOpening(Corpus.openingId(number));
            }
        }
        engine.commit();
        engine.refresh();
        return new FilledEngine(folder, engine, visited, Segments.count(folder));
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

    MatchEngine engine() {
        return engine;
    }

    Path folder() {
        return folder;
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
        Folders.delete(folder);
    }
}
