package org.inclusivework.matcher.benchmarks.macro;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.inclusivework.matcher.EngineOptions;
import org.inclusivework.matcher.MatchEngine;
import org.inclusivework.matcher.Snapshot;
import org.inclusivework.matcher.benchmarks.baseline.Exhaustive;
import org.inclusivework.matcher.benchmarks.baseline.Peer.Scored;
import org.inclusivework.matcher.benchmarks.command.Arguments;
import org.inclusivework.matcher.benchmarks.corpus.Corpus;
import org.inclusivework.matcher.benchmarks.corpus.CorpusOptions;
import org.inclusivework.matcher.match.MatchAllRequest;
import org.inclusivework.matcher.match.Ranking;
import org.inclusivework.matcher.scoring.Weights;

/**
 * Everyone against everything: a fair, or a nightly run.
 *
 * <p>The engine's rankings for every candidate, ids and scores materialised, against the same by looking at every pair, both on
 * two threads and both compared ranking by ranking: the engine's time is the median of some rounds, the twin's the better of two.
 */
final class AllPairsRun {
    private static final double NANOS = 1e9;

    /** Rounds before those that count, which run before the code is compiled; and those that count, an odd number. */
    private static final int FIRST_ROUNDS = 10;

    private static final int ROUNDS = 9;

    private final PrintStream out;
    private final PrintStream progress;

    AllPairsRun(PrintStream out, PrintStream progress) {
        this.out = out;
        this.progress = progress;
    }

    private record Rankings(List<List<Scored>> best, double seconds) {
        Rankings orFaster(Rankings other) {
            return other.seconds < seconds ? other : this;
        }
    }

    void run(Arguments arguments) {
        arguments.allow("--candidates", "--openings", "-k", "--seed");
        int candidates = (int) arguments.number("--candidates", 24_292, 1);
        int openings = (int) arguments.number("--openings", 1_000, 1);
        int k = (int) arguments.number("-k", 20, 1);
        Corpus corpus =
                Corpus.of(CorpusOptions.DEFAULT.withSeed(arguments.number("--seed", CorpusOptions.DEFAULT_SEED, 0)));
        progress.println("… looking at every pair");
        Rankings twin = twin(corpus, candidates, openings, k);
        progress.println("… the engine");
        Rankings engine = engine(corpus, candidates, openings, k);
        int different = 0;
        for (int i = 0; i < candidates; i++) {
            different += engine.best.get(i).equals(twin.best.get(i)) ? 0 : 1;
        }
        double pairs = (double) candidates * openings;
        out.printf(
                "%,d candidates x %,d openings, top %d each, %d threads%n",
                candidates, openings, k, FilledEngine.THREADS);
        Table table = new Table(out, "", "seconds", "pairs a s", "ratio", "different");
        table.line("engine", engine.seconds, pairs / engine.seconds, twin.seconds / engine.seconds, different);
        table.line("every pair", twin.seconds, pairs / twin.seconds, 1.0, "");
        ObjectNode json = new ObjectMapper().createObjectNode();
        json.put("candidates", candidates);
        json.put("openings", openings);
        json.put("k", k);
        json.put("seconds", engine.seconds);
        json.put("pairsPerSecond", pairs / engine.seconds);
        json.put("twinPairsPerSecond", pairs / twin.seconds);
        json.put("ratio", twin.seconds / engine.seconds);
        json.put("identical", different == 0);
        out.println(json);
    }

    /** The median of the rounds that count. */
    private static Rankings engine(Corpus corpus, int candidates, int openings, int k) {
        ExecutorService helper = Executors.newFixedThreadPool(FilledEngine.THREADS - 1);
        try (MatchEngine engine =
                MatchEngine.open(EngineOptions.builder().executor(helper).build())) {
            engine.upsertAll(corpus.openings(0, openings));
            engine.upsertAll(corpus.candidates(0, candidates));
            engine.refresh();
            try (Snapshot snapshot = engine.snapshot()) {
                for (int round = 0; round < FIRST_ROUNDS; round++) {
                    engine(snapshot, k);
                }
                return IntStream.range(0, ROUNDS)
                        .mapToObj(round -> engine(snapshot, k))
                        .sorted(Comparator.comparingDouble(Rankings::seconds))
                        .toList()
                        .get(ROUNDS / 2);
            }
        } finally {
            helper.shutdown();
        }
    }

    private static Rankings engine(Snapshot snapshot, int k) {
        long start = System.nanoTime();
        List<List<Scored>> best = new ArrayList<>();
        try (Stream<Ranking> rankings = snapshot.matchAll(
                MatchAllRequest.openingsForEveryCandidate(Corpus.DAY).k(k).build())) {
            rankings.forEach(ranking -> best.add(FilledEngine.scored(ranking)));
        }
        return new Rankings(best, (System.nanoTime() - start) / NANOS);
    }

    private static Rankings twin(Corpus corpus, int candidates, int openings, int k) {
        Rankings first = everyPair(corpus, candidates, openings, k);
        return first.orFaster(everyPair(corpus, candidates, openings, k));
    }

    private static Rankings everyPair(Corpus corpus, int candidates, int openings, int k) {
        Exhaustive exhaustive = new Exhaustive(Weights.defaults(), Corpus.DAY);
        List<Exhaustive.Prepared> parts = IntStream.range(0, FilledEngine.THREADS)
                .mapToObj(i -> exhaustive.prepared(
                        corpus.openings(0, openings),
                        corpus.candidates(
                                        (long) candidates * i / FilledEngine.THREADS,
                                        (long) candidates * (i + 1) / FilledEngine.THREADS)
                                .toList(),
                        k))
                .toList();
        long start = System.nanoTime();
        List<List<Scored>> best =
                parts.parallelStream().flatMap(part -> part.run().stream()).toList();
        return new Rankings(best, (System.nanoTime() - start) / NANOS);
    }
}
