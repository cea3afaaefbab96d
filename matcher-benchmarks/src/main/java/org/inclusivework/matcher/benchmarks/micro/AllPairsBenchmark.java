package org.inclusivework.matcher.benchmarks.micro;

import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.inclusivework.matcher.EngineOptions;
import org.inclusivework.matcher.MatchEngine;
import org.inclusivework.matcher.Snapshot;
import org.inclusivework.matcher.benchmarks.corpus.Corpus;
import org.inclusivework.matcher.benchmarks.corpus.CorpusOptions;
import org.inclusivework.matcher.match.MatchAllRequest;
import org.inclusivework.matcher.match.Ranking;
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
 * Everyone against everything, top 20 each, in one thread: the time of the whole, not of a ranking.
 *
 * <pre>matcher-benchmarks/run micro micro.AllPairsBenchmark -prof gc</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx4g"})
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 3, time = 5)
public class AllPairsBenchmark {
    private static final int OPENINGS = 1_000;

    /** How many candidates are in the index; 24,292 is the number of one city. */
    @Param({"2000", "24292"})
    public int candidates;

    private final MatchEngine engine = MatchEngine.open(EngineOptions.inMemory());
    private Snapshot snapshot = engine.snapshot();

    /** Fills the index. */
    @Setup
    public void fill() {
        Corpus corpus = Corpus.of(CorpusOptions.DEFAULT);
        engine.upsertAll(corpus.openings(0, OPENINGS));
        engine.upsertAll(corpus.candidates(0, candidates));
        engine.refresh();
        snapshot.close();
        snapshot = engine.snapshot();
    }

    /** Closes the index. */
    @TearDown
    public void close() {
        snapshot.close();
        engine.close();
    }

    /** Ranks openings for every candidate, and counts the matches. */
    @Benchmark
    public long openingsForEveryCandidate() {
        return matches(
                MatchAllRequest.openingsForEveryCandidate(Corpus.DAY).k(20).build());
    }

    /** Ranks candidates for every opening, and counts the matches. */
    @Benchmark
    public long candidatesForEveryOpening() {
        return matches(
                MatchAllRequest.candidatesForEveryOpening(Corpus.DAY).k(20).build());
    }

    private long matches(MatchAllRequest request) {
        try (Stream<Ranking> rankings = snapshot.matchAll(request)) {
            return rankings.mapToLong(ranking -> ranking.matches().size()).sum();
        }
    }
}
