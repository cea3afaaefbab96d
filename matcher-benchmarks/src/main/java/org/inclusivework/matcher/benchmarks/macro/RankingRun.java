package org.inclusivework.matcher.benchmarks.macro;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.inclusivework.matcher.benchmarks.baseline.Exhaustive;
import org.inclusivework.matcher.benchmarks.baseline.Peer;
import org.inclusivework.matcher.benchmarks.baseline.Peer.Scored;
import org.inclusivework.matcher.benchmarks.baseline.Peers;
import org.inclusivework.matcher.benchmarks.command.Arguments;
import org.inclusivework.matcher.benchmarks.corpus.Corpus;
import org.inclusivework.matcher.benchmarks.corpus.CorpusOptions;
import org.inclusivework.matcher.match.MatchRequest;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.scoring.Weights;
import org.jspecify.annotations.Nullable;

/**
 * The engine beside its peers: the same openings, the same profiles, the same full score.
 *
 * <p>First every answer is compared with the exhaustive ranking: the engine's bit for bit for all queries, a peer's for the
 * profiles it is timed with. Then each is timed alone, warm, one request at a time. A profile's time is the median of its rounds;
 * what is printed are quantiles over the profiles. Ratios compare medians over the same profiles.
 */
final class RankingRun {
    private static final int PROFILES = 20;
    private static final int K = 10;
    private static final int ENGINE_ROUNDS = 25;
    private static final int QUERY_ROUNDS = 3;
    private static final int PEER_ROUNDS = 5;
    private static final int PEER_WARM_ROUNDS = 2;
    private static final long PAIRS_COMPARED = 100_000_000;
    private static final int MOST_QUERIES = 1_000;

    private final PrintStream out;
    private final PrintStream progress;
    private final Oracle oracle;

    RankingRun(PrintStream out, PrintStream progress, Oracle oracle) {
        this.out = out;
        this.progress = progress;
        this.oracle = oracle;
    }

    private record PeerRun(Timings timings, boolean identical) {}

    void run(Arguments arguments) {
        arguments.allow("--openings", "--home", "--queries", "--segments", "--deleted", "--peers", "--seed", "--index");
        FilledEngine.Shape shape = new FilledEngine.Shape(
                arguments.number("--openings", 100_000, 1),
                (int) arguments.number("--segments", 0, 0),
                arguments.share("--deleted", 0));
        long most = Math.min(MOST_QUERIES, Math.max(PROFILES, PAIRS_COMPARED / shape.openings()));
        int queries = (int) arguments.number("--queries", most, PROFILES);
        Corpus corpus = Corpus.of(CorpusOptions.DEFAULT
                .withSeed(arguments.number("--seed", CorpusOptions.DEFAULT_SEED, 0))
                .withHomeBasedShare(arguments.share("--home", CorpusOptions.DEFAULT_HOME_BASED)));
        List<String> peers = Peers.names(arguments.get("--peers", ""));
        String kept = arguments.get("--index", "");
        report(corpus, shape, corpus.candidates(0, queries).toList(), peers, kept.isEmpty() ? null : Path.of(kept));
    }

    private void report(
            Corpus corpus, FilledEngine.Shape shape, List<Candidate> queries, List<String> peers, @Nullable Path kept) {
        progress.println("… the exhaustive rankings of " + queries.size() + " candidates");
        Exhaustive exhaustive = new Exhaustive(Weights.defaults(), Corpus.DAY);
        List<List<Scored>> exact = exhaustive.best(shape.parts(corpus), queries, K);
        List<Candidate> profiles = queries.subList(0, PROFILES);
        progress.println("… the engine");
        ObjectNode json = new ObjectMapper().createObjectNode();
        Table table;
        EngineRun run;
        EngineRun two;
        try (FilledEngine engine = FilledEngine.of(corpus, shape, kept)) {
            int wrong = wrong(engine, queries, exact);
            run = EngineRun.of(engine, profiles, K, ENGINE_ROUNDS);
            EngineRun many = EngineRun.of(engine, queries, K, QUERY_ROUNDS);
            out.printf(
                    "%,d openings in %d segments, %.0f %% of all deleted, %.0f %% home-based, top %d, one thread%n",
                    engine.snapshot().openings(),
                    engine.segments(),
                    100 * shape.deleted(),
                    100 * corpus.options().homeBasedShare(),
                    K);
            table = new Table(
                    out,
                    "",
                    "queries",
                    "median ms",
                    "p90 ms",
                    "worst tenth",
                    "ratio",
                    "same top",
                    "bytes",
                    "no result",
                    "visited");
            String same = queries.size() - wrong + "/" + queries.size();
            line(table, "engine, profiles", PROFILES, run.timings(), 1.0, "", run);
            line(table, "engine, all queries", queries.size(), many.timings(), Double.NaN, same, many);
            json.put("openings", engine.snapshot().openings());
            json.put("home", corpus.options().homeBasedShare());
            json.put("segments", engine.segments());
            json.put("deleted", shape.deleted());
            put(json, "engine", run.timings());
            json.put("allQueriesMedianMs", many.timings().median());
            json.put("allQueriesP90Ms", many.timings().p90());
            json.put("identicalQueries", queries.size() - wrong);
            json.put("queries", queries.size());
            double oracleRatio = oracleRatio(engine, profiles, run.timings());
            if (Double.isNaN(oracleRatio)) {
                json.putNull("oracleRatio");
            } else {
                json.put("oracleRatio", oracleRatio);
                table.line("engine over oracle", "", "", "", "", oracleRatio);
            }
            try (FilledEngine helped = engine.with(FilledEngine.THREADS)) {
                two = EngineRun.of(helped, profiles, K, ENGINE_ROUNDS);
                line(table, "engine, two threads", PROFILES, two.timings(), Double.NaN, "", two);
                put(json, "engineTwoThreads", two.timings());
            }
            json.put("allocatedBytes", run.allocated());
            json.put("allocatedBesideResultBytes", run.beside());
            json.put("visitedShare", run.visitedShare());
        }
        ObjectNode byName = json.putObject("peers");
        for (String name : peers) {
            progress.println("… " + name);
            try (Peer peer = Peers.of(name)) {
                peer.build(shape.all(corpus));
                PeerRun peerRun = time(peer, profiles, exact, corpus, exhaustive);
                double ratio = peerRun.timings.median() / run.timings().median();
                table.line(
                        name,
                        PROFILES,
                        peerRun.timings.median(),
                        peerRun.timings.p90(),
                        peerRun.timings.worstTenth(),
                        ratio,
                        peerRun.identical ? "yes" : "NO");
                double ratioToTwo = peerRun.timings.median() / two.timings().median();
                table.line("… to two threads", "", "", "", "", ratioToTwo);
                ObjectNode node = byName.putObject(name);
                put(node, "", peerRun.timings);
                node.put("ratio", ratio);
                node.put("ratioToTwoThreads", ratioToTwo);
                node.put("identical", peerRun.identical);
            }
        }
        out.println(json);
    }

    private static void line(
            Table table, String name, int queries, Timings timings, double ratio, String same, EngineRun run) {
        table.line(
                name,
                queries,
                timings.median(),
                timings.p90(),
                timings.worstTenth(),
                ratio,
                same,
                String.format("%,d", run.allocated()),
                String.format("%,d", run.beside()),
                run.visitedShare());
    }

    private static void put(ObjectNode node, String prefix, Timings timings) {
        node.put(prefix.isEmpty() ? "medianMs" : prefix + "MedianMs", timings.median());
        node.put(prefix.isEmpty() ? "p90Ms" : prefix + "P90Ms", timings.p90());
        node.put(prefix.isEmpty() ? "worstTenthMs" : prefix + "WorstTenthMs", timings.worstTenth());
    }

    private int wrong(FilledEngine engine, List<Candidate> queries, List<List<Scored>> exact) {
        int wrong = 0;
        for (int i = 0; i < queries.size(); i++) {
            if (!FilledEngine.scored(engine.top(queries.get(i), K)).equals(exact.get(i))) {
                wrong++;
                progress.println("! another ranking than the exhaustive one for "
                        + queries.get(i).id());
            }
        }
        return wrong;
    }

    private double oracleRatio(FilledEngine engine, List<Candidate> profiles, Timings own) {
        List<MatchRequest> requests = profiles.stream()
                .map(profile ->
                        MatchRequest.openingsFor(profile, Corpus.DAY).k(K).build())
                .toList();
        Timings best = oracle.timings(engine.snapshot(), requests, ENGINE_ROUNDS);
        return best == null ? Double.NaN : own.median() / best.median();
    }

    private PeerRun time(
            Peer peer, List<Candidate> profiles, List<List<Scored>> exact, Corpus corpus, Exhaustive exhaustive) {
        boolean identical = true;
        long[][] nanos = new long[profiles.size()][PEER_ROUNDS];
        for (int round = -PEER_WARM_ROUNDS; round < PEER_ROUNDS; round++) {
            for (int i = 0; i < nanos.length; i++) {
                Candidate profile = profiles.get(i);
                Peer.Answer answer = peer.topK(profile, Weights.defaults(), Corpus.DAY, K);
                if (round >= 0) {
                    nanos[i][round] = answer.nanos();
                } else if (round == -PEER_WARM_ROUNDS
                        && !SameTop.within(
                                exact.get(i),
                                answer.best(),
                                id -> exhaustive.score(profile, corpus.opening(Corpus.number(id))))) {
                    identical = false;
                    progress.println("! " + peer.name() + " for " + profile.id() + ":\n  " + answer.best()
                            + "\n  instead of " + exact.get(i));
                }
            }
        }
        return new PeerRun(
                Timings.ofNanos(
                        Arrays.stream(nanos).mapToLong(EngineRun::median).toArray()),
                identical);
    }
}
