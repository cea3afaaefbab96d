package org.inclusivework.matcher.benchmarks.micro;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.inclusivework.matcher.EngineOptions;
import org.inclusivework.matcher.MatchEngine;
import org.inclusivework.matcher.benchmarks.baseline.Folders;
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
 * Opening an index on disk, up to its first answer, and closing it; its files are in the memory of the system, and its columns in
 * their file from the first time on.
 *
 * <pre>matcher-benchmarks/run micro micro.OpenBenchmark -prof gc</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx8g"})
@Warmup(iterations = 2)
@Measurement(iterations = 5)
public class OpenBenchmark {
    /** How many openings are in the index. */
    @Param({"100000", "1000000"})
    public int openings;

    /** Whether checksums are compared. */
    @Param({"true", "false"})
    public boolean checked;

    private final Path folder = Folders.temporary("open-benchmark");
    private final Corpus corpus = Corpus.of(CorpusOptions.DEFAULT);
    private final Candidate candidate = corpus.candidate(0);

    /** Writes the index. */
    @Setup
    public void write() {
        try (MatchEngine engine = MatchEngine.open(EngineOptions.at(folder))) {
            engine.upsertAll(corpus.openings(0, openings));
            engine.commit();
        }
    }

    /** Deletes the index. */
    @TearDown
    public void delete() {
        Folders.delete(folder);
    }

    /** Opens and asks. */
    @Benchmark
    public Ranking open() {
        EngineOptions options =
                EngineOptions.builder().path(folder).checkOnOpen(checked).build();
        try (MatchEngine engine = MatchEngine.open(options)) {
            return engine.match(
                    MatchRequest.openingsFor(candidate, Corpus.DAY).k(10).build());
        }
    }
}
