package org.inclusivework.matcher.benchmarks.micro;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.inclusivework.matcher.EngineOptions;
import org.inclusivework.matcher.MatchEngine;
import org.inclusivework.matcher.WriteToken;
import org.inclusivework.matcher.benchmarks.baseline.Folders;
import org.inclusivework.matcher.benchmarks.corpus.Corpus;
import org.inclusivework.matcher.benchmarks.corpus.CorpusOptions;
import org.inclusivework.matcher.model.Opening;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Building an index of 20,000 openings on disk from records in memory, its commit included, in one thread.
 *
 * <pre>matcher-benchmarks/run micro micro.IndexBenchmark -prof gc</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
public class IndexBenchmark {
    private static final int OPENINGS = 20_000;

    private List<Opening> openings = List.of();

    /** Makes the openings. */
    @Setup(Level.Trial)
    public void make() {
        openings = Corpus.of(CorpusOptions.DEFAULT).openings(0, OPENINGS).toList();
    }

    /** Writes and commits. */
    @Benchmark
    public WriteToken build() {
        var folder = Folders.temporary("index-benchmark");
        try (MatchEngine engine = MatchEngine.open(EngineOptions.at(folder))) {
            WriteToken token = engine.upsertAll(openings.stream()).token();
            engine.commit();
            return token;
        } finally {
            Folders.delete(folder);
        }
    }
}
