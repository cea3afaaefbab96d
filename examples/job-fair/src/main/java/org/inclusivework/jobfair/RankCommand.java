package org.inclusivework.jobfair;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.inclusivework.matcher.Snapshot;
import org.inclusivework.matcher.io.MatchWriter;
import org.inclusivework.matcher.io.ProblemWriter;
import org.inclusivework.matcher.match.MatchAllRequest;
import org.inclusivework.matcher.match.MatchFilter;
import org.inclusivework.matcher.match.Ranking;
import org.inclusivework.matcher.scoring.Weights;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Ranks a whole fair: openings for each candidate, or candidates for each opening. */
@Command(name = "rank")
final class RankCommand implements Callable<Integer> {
    /** Where the files go when a table is asked for and no folder is named. */
    static final Path DEFAULT_OUT = Path.of("job-fair-out");

    private static final String RANKING_CSV = "ranking.csv";
    private static final String RANKING_JSON = "ranking.jsonl";
    private static final String FOLLOW_UP_CSV = "follow-up.csv";
    private static final String PROBLEMS_CSV = "problems.csv";
    private static final String SUMMARY = "summary.txt";

    private final Session session;

    @Spec
    private CommandSpec spec;

    @Mixin
    private InputOptions input = new InputOptions();

    @Mixin
    private RankingOptions how = new RankingOptions();

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Option(
            names = {"-k"},
            paramLabel = "N",
            descriptionKey = "k")
    private int k = 10;

    @Option(names = "--format", paramLabel = "table|json|csv", descriptionKey = "format", converter = Format.Name.class)
    private Format format = Format.TABLE;

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "out")
    private @Nullable Path out;

    @Option(names = "--ineligible", paramLabel = "N", descriptionKey = "ineligible")
    private int ineligible;

    @Option(
            names = "--direction",
            paramLabel = "openings|candidates",
            descriptionKey = "direction",
            converter = Direction.Name.class)
    private Direction direction = Direction.OPENINGS;

    @Option(names = "--candidate", arity = "1..*", paramLabel = "ID", descriptionKey = "only-candidate")
    private List<String> onlyCandidates = List.of();

    @Option(names = "--opening", arity = "1..*", paramLabel = "ID", descriptionKey = "only-opening")
    private List<String> onlyOpenings = List.of();

    RankCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        session.verbose(common.verbose);
        how.check();
        RankingOptions.checkCount(spec, "-k", k, 1);
        RankingOptions.checkCount(spec, "--ineligible", ineligible, 0);
        Weights weights = how.weights(session);
        Fair fair = FairFiles.readToRank(session, input, how);
        try (FairIndex index = FairIndex.of(session, fair, how);
                Snapshot snapshot = index.snapshot()) {
            requireKnown(snapshot);
            rank(index, fair, snapshot, weights);
        }
        return fair.exitCode().code();
    }

    private void rank(FairIndex index, Fair fair, Snapshot snapshot, Weights weights) throws IOException {
        Path folder = out != null ? out : format == Format.TABLE ? DEFAULT_OUT : null;
        if (folder == null) {
            try (MatchWriter data = writer(session.out())) {
                passAll(index, snapshot, weights, fair.asOf(), Outlet.of(data, ineligible));
            }
            return;
        }
        Overview overview = new Overview(session.texts(), fair, snapshot, direction.ranksOpenings(), k);
        try (ResultFiles files = new ResultFiles(session.resolve(folder))) {
            List<Outlet> outlets = new ArrayList<>();
            try (MatchWriter csv = csv(files, RANKING_CSV);
                    MatchWriter json = MatchWriter.jsonLines(
                            files.start(RANKING_JSON), session.texts().language());
                    MatchWriter followUp = csv(files, FOLLOW_UP_CSV);
                    Writer problems = files.start(PROBLEMS_CSV)) {
                ProblemWriter.csv(fair.problems(), problems, session.texts().language(), true);
                outlets.add(Outlet.of(csv, ineligible));
                outlets.add(Outlet.of(json, ineligible));
                outlets.add(Outlet.ofThoseWithNothing(followUp));
                outlets.add(overview);
                if (format != Format.TABLE) {
                    outlets.add(Outlet.of(writer(session.out()), ineligible));
                }
                passAll(index, snapshot, weights, fair.asOf(), outlets.toArray(Outlet[]::new));
            }
            String summary = overview.render();
            try (Writer text = files.start(SUMMARY)) {
                text.write(summary);
            }
            files.finish();
            if (format == Format.TABLE) {
                session.out().write(summary);
                session.out().write(session.texts().get("rank.files", folder));
                session.out().flush();
            } else {
                session.say("rank.files.also", folder);
            }
        }
    }

    private MatchWriter csv(ResultFiles files, String name) throws IOException {
        return MatchWriter.csv(files.start(name), session.texts().language(), true);
    }

    private MatchWriter writer(Writer to) {
        return format == Format.CSV
                ? MatchWriter.csv(to, session.texts().language(), false)
                : MatchWriter.jsonLines(to, session.texts().language());
    }

    /** Explains every match and passes it to each outlet. */
    private void passAll(FairIndex index, Snapshot snapshot, Weights weights, LocalDate asOf, Outlet... outlets)
            throws IOException {
        long subjects = direction.ranksOpenings() ? snapshot.candidates() : snapshot.openings();
        long done = 0;
        PairExplainer explainer = new PairExplainer(snapshot, index.options(), weights, asOf);
        try (Stream<Ranking> rankings = snapshot.matchAll(request(weights, asOf))) {
            Iterator<Outlet.Explained> all = new InOrder<>(rankings.iterator(), explainer::explain, index.helpers());
            while (all.hasNext()) {
                Outlet.Explained explained = all.next();
                for (Outlet outlet : outlets) {
                    outlet.take(explained);
                }
                session.progress().show(session.texts().get("progress.rank"), ++done, subjects);
            }
        }
        for (Outlet outlet : outlets) {
            outlet.flush();
        }
        session.progress().clear();
    }

    private MatchAllRequest request(Weights weights, LocalDate asOf) {
        MatchAllRequest.Builder request = direction.ranksOpenings()
                ? MatchAllRequest.openingsForEveryCandidate(asOf)
                : MatchAllRequest.candidatesForEveryOpening(asOf);
        List<String> subjects = direction.ranksOpenings() ? onlyCandidates : onlyOpenings;
        List<String> ranked = direction.ranksOpenings() ? onlyOpenings : onlyCandidates;
        return request.k(k)
                .weights(weights)
                // One at least, for those with nothing.
                .ineligible(Math.max(1, ineligible))
                .subjects(filters(subjects))
                .filters(filters(ranked))
                .build();
    }

    private static List<MatchFilter> filters(List<String> ids) {
        return ids.isEmpty() ? List.of() : List.of(new MatchFilter.IdIn(Set.copyOf(ids)));
    }

    private void requireKnown(Snapshot snapshot) {
        for (String id : onlyCandidates) {
            FairIndex.require(session.texts(), "--candidate", id, snapshot.candidate(id));
        }
        for (String id : onlyOpenings) {
            FairIndex.require(session.texts(), "--opening", id, snapshot.opening(id));
        }
    }
}
