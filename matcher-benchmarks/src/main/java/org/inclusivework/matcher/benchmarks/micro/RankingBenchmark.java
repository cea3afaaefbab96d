package org.inclusivework.matcher.benchmarks.micro;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.inclusivework.matcher.EngineOptions;
import org.inclusivework.matcher.MatchEngine;
import org.inclusivework.matcher.Snapshot;
import org.inclusivework.matcher.benchmarks.corpus.SyntheticRecords;
import org.inclusivework.matcher.match.Explanation;
import org.inclusivework.matcher.match.MatchRequest;
import org.inclusivework.matcher.match.Ranking;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.scoring.Weights;
import org.inclusivework.matcher.taxonomy.SkillTaxonomy;
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
 * One exact top-10 request, warm, in one thread, and one explanation.
 *
 * <p>Command, from the root of the project:
 *
 * <pre>mvn -q -pl matcher-benchmarks -am package -DskipTests -Dspotless.check.skip
 * java -cp matcher-benchmarks/target/matcher-benchmarks.jar org.openjdk.jmh.Main RankingBenchmark -prof gc</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class RankingBenchmark {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 3);
    private static final long SEED = 20261203;
    private static final int QUERIES = 64;

    /** How many openings are in the index. */
    @Param({"1000", "10000", "100000"})
    public int openings;

    private MatchEngine engine = MatchEngine.open(EngineOptions.inMemory());
    private Snapshot snapshot = engine.snapshot();
    private final List<Candidate> candidates = new ArrayList<>();
    private int next;

    /** Fills the index and asks every query once. */
    @Setup
    public void fill() {
        SyntheticRecords records = new SyntheticRecords(SEED, SkillTaxonomy.bundled());
        for (int i = 0; i < openings; i++) {
            engine.upsert(records.opening("o-" + i));
        }
        for (int i = 0; i < QUERIES; i++) {
            Candidate candidate = records.candidate("c-" + i);
            candidates.add(candidate);
            engine.upsert(candidate);
        }
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

    /** Ranks openings for a candidate. */
    @Benchmark
    public Ranking top10() {
        Candidate candidate = candidates.get(next++ % QUERIES);
        return snapshot.match(MatchRequest.openingsFor(candidate, DAY).build());
    }

    /** Explains one pair. */
    @Benchmark
    public Explanation explain() {
        return snapshot.explain("c-" + next++ % QUERIES, "o-" + next % openings, Weights.defaults(), DAY);
    }
}
