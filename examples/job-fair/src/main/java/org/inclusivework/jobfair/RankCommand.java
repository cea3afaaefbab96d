package org.inclusivework.jobfair;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
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
import org.inclusivework.matcher.taxonomy.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Ranks a whole fair: openings for each candidate, or candidates for each opening. */
@Command(name = "rank")
final class RankCommand implements Callable<Integer> {
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

    @Option(
            names = "--format",
            paramLabel = "table|csv|xlsx|json|html",
            descriptionKey = "rank-format",
            converter = RankingFormat.Name.class)
    private @Nullable RankingFormat format;

    @Option(names = "--out", paramLabel = "DIR|FILE", descriptionKey = "out")
    private @Nullable Path out;

    @Option(names = "--force", descriptionKey = "force")
    private boolean force;

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
        session.heed(common);
        how.check();
        RankingOptions.checkCount(spec, "-k", k, 1);
        RankingOptions.checkCount(spec, "--ineligible", ineligible, 0);
        RankingTarget target = RankingTarget.of(session, format, out);
        Weights weights = how.weights(session);
        Fair fair = FairFiles.readToRank(session, input, how);
        try (FairIndex index = FairIndex.of(session, fair, how);
                Snapshot snapshot = index.snapshot()) {
            requireKnown(snapshot);
            Run run = new Run(index, fair, snapshot, weights);
            if (target.folder() != null) {
                toFolder(run, target.format(), target.folder());
            } else if (target.file() != null) {
                toFile(run, target.format(), target.file());
            } else {
                toStandardOutput(run, target.format());
            }
        }
        return fair.exitCode().code();
    }

    /** What all ways out of a run need. */
    private record Run(FairIndex index, Fair fair, Snapshot snapshot, Weights weights) {}

    private void toStandardOutput(Run run, RankingFormat format) throws IOException {
        try (Closing outlet = outlet(run, format, session.bytes(), false)) {
            passAll(run, outlet.outlet());
        }
        session.bytes().flush();
    }

    private void toFile(Run run, RankingFormat format, Path place) throws IOException {
        try (ResultFile file = session.file(place, force)) {
            try (Closing outlet = outlet(run, format, file.stream(), true)) {
                passAll(run, outlet.outlet());
            }
            file.finish();
        }
        session.remark("rank.file", place);
    }

    private void toFolder(Run run, RankingFormat format, Path folder) throws IOException {
        Language language = session.texts().language();
        Overview overview =
                new Overview(session.texts(), run.fair(), run.snapshot(), direction.ranksOpenings(), k);
        boolean asData = format == RankingFormat.JSON || format == RankingFormat.CSV;
        String more = asData || format == RankingFormat.TABLE ? null : "ranking" + format.suffix();
        try (ResultFolder files = session.folder("rank", folder, force)) {
            List<Outlet> outlets = new ArrayList<>();
            try (MatchWriter csv = csv(files, RANKING_CSV);
                    MatchWriter json = MatchWriter.jsonLines(files.start(RANKING_JSON), language);
                    MatchWriter followUp = csv(files, FOLLOW_UP_CSV);
                    Writer problems = files.start(PROBLEMS_CSV);
                    Closing besides = more == null
                            ? Closing.NOTHING
                            : outlet(run, format, files.stream(more), true);
                    Closing data = asData ? outlet(run, format, session.bytes(), false) : Closing.NOTHING) {
                ProblemWriter.csv(run.fair().problems(), problems, language, true);
                outlets.add(Outlet.of(csv, ineligible));
                outlets.add(Outlet.of(json, ineligible));
                outlets.add(Outlet.ofThoseWithNothing(followUp));
                outlets.add(overview);
                outlets.add(besides.outlet());
                outlets.add(data.outlet());
                passAll(run, outlets.toArray(Outlet[]::new));
            }
            String summary = overview.render();
            try (Writer text = files.start(SUMMARY)) {
                text.write(summary);
            }
            files.finish();
            if (asData) {
                session.remark("rank.files.also", folder);
            } else if (!session.quiet()) {
                session.out().write(summary);
                session.out().write(session.texts().get("rank.files", folder));
                if (more != null) {
                    session.out().write(session.texts().get("rank.files.more", more));
                }
                session.out().flush();
            }
        }
    }

    private MatchWriter csv(ResultFolder files, String name) throws IOException {
        return MatchWriter.csv(files.start(name), session.texts().language(), true);
    }

    /** An outlet that has something to clear up, whether all went well or not. */
    private record Closing(Outlet outlet, Closeable end) implements Closeable {
        static final Closing NOTHING = new Closing(explained -> {}, () -> {});

        @Override
        public void close() throws IOException {
            end.close();
        }
    }

    /** Makes what writes a format; a file for people says which character set it is in. */
    private Closing outlet(Run run, RankingFormat format, OutputStream to, boolean forPeople) throws IOException {
        Texts texts = session.texts();
        LocalDate asOf = run.fair().asOf();
        if (format.isBinary()) {
            RankingBook book = new RankingBook(to, texts, asOf, ineligible);
            return new Closing(book, book);
        }
        Writer writer = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8), 1 << 16);
        if (format == RankingFormat.HTML) {
            RankingPage page = new RankingPage(writer, texts, asOf, direction.ranksOpenings(), subjects(run));
            return new Closing(page, () -> {});
        }
        MatchWriter data = format == RankingFormat.CSV
                ? MatchWriter.csv(writer, texts.language(), forPeople)
                : MatchWriter.jsonLines(writer, texts.language());
        return new Closing(Outlet.of(data, ineligible), () -> {});
    }

    private long subjects(Run run) {
        List<String> only = direction.ranksOpenings() ? onlyCandidates : onlyOpenings;
        return !only.isEmpty()
                ? Set.copyOf(only).size()
                : direction.ranksOpenings() ? run.snapshot().candidates() : run.snapshot().openings();
    }

    /** Explains every match and passes it to each outlet. */
    private void passAll(Run run, Outlet... outlets) throws IOException {
        long subjects = subjects(run);
        long done = 0;
        LocalDate asOf = run.fair().asOf();
        PairExplainer explainer = new PairExplainer(run.snapshot(), run.index().options(), run.weights(), asOf);
        try (Stream<Ranking> rankings = run.snapshot().matchAll(request(run.weights(), asOf))) {
            Iterator<Outlet.Explained> all =
                    new InOrder<>(rankings.iterator(), explainer::explain, run.index().helpers());
            while (all.hasNext()) {
                Outlet.Explained explained = all.next();
                for (Outlet outlet : outlets) {
                    outlet.take(explained);
                }
                session.progress().show(session.texts().get("progress.rank"), ++done, subjects);
            }
        }
        for (Outlet outlet : outlets) {
            outlet.end();
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
