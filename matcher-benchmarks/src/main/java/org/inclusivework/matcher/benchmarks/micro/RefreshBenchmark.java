package org.inclusivework.matcher.benchmarks.micro;

import java.util.concurrent.TimeUnit;
import org.inclusivework.matcher.EngineOptions;
import org.inclusivework.matcher.MatchEngine;
import org.inclusivework.matcher.Snapshot;
import org.inclusivework.matcher.benchmarks.corpus.Corpus;
import org.inclusivework.matcher.benchmarks.corpus.CorpusOptions;
import org.inclusivework.matcher.match.MatchRequest;
import org.inclusivework.matcher.match.Ranking;
import org.inclusivework.matcher.model.Candidate;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Replacing one opening and making that visible; and the same up to the first answer, for which the engine has to prepare what
 * changed.
 *
 * <pre>matcher-benchmarks/run micro micro.RefreshBenchmark -prof gc</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx8g"})
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 3, time = 5)
public class RefreshBenchmark {
    /** How many openings are in the index. */
    @Param({"100000", "1000000"})
    public int openings;

    private final MatchEngine engine = MatchEngine.open(EngineOptions.inMemory());
    private final Corpus corpus = Corpus.of(CorpusOptions.DEFAULT);
    private final Candidate candidate = corpus.candidate(0);
    private long updates;

    /** Fills the index and asks once. */
    @Setup
    public void fill() {
        engine.upsertAll(corpus.openings(0, openings));
        engine.refresh();
        updateToAnswer();
    }

    /** Closes the index. */
    @TearDown
    public void close() {
        engine.close();
    }

    /** Replaces an opening and refreshes. */
    @Benchmark
    public void update() {
        updates++;
        String id = Corpus.openingId(updates * 7_919 % openings);
        engine.upsert(corpus.opening(openings + updates).toBuilder().id(id).build());
        engine.refresh();
    }

    /** Replaces an opening, refreshes and asks. */
    @Benchmark
    public Ranking updateToAnswer() {
        update();
        try (Snapshot snapshot = engine.snapshot()) {
            return snapshot.match(
                    MatchRequest.openingsFor(candidate, Corpus.DAY).k(10).build());
        }
    }
}
