package org.inclusivework.matcher.benchmarks.micro;

import java.util.concurrent.TimeUnit;
import org.inclusivework.matcher.EngineOptions;
import org.inclusivework.matcher.MatchEngine;
import org.inclusivework.matcher.Snapshot;
import org.inclusivework.matcher.benchmarks.corpus.Corpus;
import org.inclusivework.matcher.benchmarks.corpus.CorpusOptions;
import org.inclusivework.matcher.match.Explanation;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.scoring.Weights;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One explanation of a pair by its ids, its two records read from the index.
 *
 * <pre>matcher-benchmarks/run micro micro.ExplainBenchmark -prof gc</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ExplainBenchmark {
    private static final int OPENINGS = 10_000;
    private static final int CANDIDATES = 1_000;

    private final MatchEngine engine = MatchEngine.open(EngineOptions.inMemory());
    private Snapshot snapshot = engine.snapshot();
    private String[] candidates = {};
    private int next;

    /** Fills the index. */
    @Setup
    public void fill() {
        Corpus corpus = Corpus.of(CorpusOptions.DEFAULT);
        engine.upsertAll(corpus.openings(0, OPENINGS));
        engine.upsertAll(corpus.candidates(0, CANDIDATES));
        engine.refresh();
        snapshot.close();
        snapshot = engine.snapshot();
        candidates = corpus.candidates(0, CANDIDATES).map(Candidate::id).toArray(String[]::new);
    }

    /** Closes the index. */
    @TearDown
    public void close() {
        snapshot.close();
        engine.close();
    }

    /** Explains a pair. */
    @Benchmark
    public Explanation explain() {
        next++;
        return snapshot.explain(
                candidates[next % CANDIDATES], Corpus.openingId(next % OPENINGS), Weights.defaults(), Corpus.DAY);
    }
}
