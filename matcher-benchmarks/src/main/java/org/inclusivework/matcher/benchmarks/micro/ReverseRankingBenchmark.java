package org.inclusivework.matcher.benchmarks.micro;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.inclusivework.matcher.EngineOptions;
import org.inclusivework.matcher.MatchEngine;
import org.inclusivework.matcher.Snapshot;
import org.inclusivework.matcher.benchmarks.corpus.Corpus;
import org.inclusivework.matcher.benchmarks.corpus.CorpusOptions;
import org.inclusivework.matcher.match.MatchRequest;
import org.inclusivework.matcher.match.Ranking;
import org.inclusivework.matcher.model.Opening;
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
 * One exact top-10 request for an opening, warm, in one thread; each of 64 openings in turn.
 *
 * <pre>matcher-benchmarks/run micro micro.ReverseRankingBenchmark -prof gc</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx4g"})
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ReverseRankingBenchmark {
    private static final int QUERIES = 64;

    /** How many candidates are in the index; 24,292 is the number of one city. */
    @Param({"1000", "24292", "100000"})
    public int candidates;

    private final MatchEngine engine = MatchEngine.open(EngineOptions.inMemory());
    private Snapshot snapshot = engine.snapshot();
    private List<Opening> openings = List.of();
    private int next;

    /** Fills the index. */
    @Setup
    public void fill() {
        Corpus corpus = Corpus.of(CorpusOptions.DEFAULT);
        engine.upsertAll(corpus.candidates(0, candidates));
        engine.refresh();
        snapshot.close();
        snapshot = engine.snapshot();
        openings = corpus.openings(0, QUERIES).toList();
    }

    /** Closes the index. */
    @TearDown
    public void close() {
        snapshot.close();
        engine.close();
    }

    /** Ranks candidates for an opening. */
    @Benchmark
    public Ranking candidatesForOpening() {
        Opening opening = openings.get(next++ % QUERIES);
        return snapshot.match(
                MatchRequest.candidatesFor(opening, Corpus.DAY).k(10).build());
    }
}
