package org.inclusivework.jobfair;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.inclusivework.jobfair.ledger.Disclosures;
import org.inclusivework.jobfair.ledger.Ledger;
import org.inclusivework.jobfair.page.FairDay;
import org.inclusivework.jobfair.page.FairFigures;
import org.inclusivework.jobfair.page.FairReport;
import org.inclusivework.jobfair.page.PageFolder;
import org.inclusivework.jobfair.page.Recommended;
import org.inclusivework.matcher.Snapshot;
import org.inclusivework.matcher.match.MatchAllRequest;
import org.inclusivework.matcher.match.Ranking;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.Disclosure;
import org.inclusivework.matcher.model.Opening;
import org.inclusivework.matcher.scoring.Weights;
import org.inclusivework.matcher.taxonomy.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Makes a folder of pages: an overview for staff, pages and messages for each candidate, and a page for each employer. */
@Command(name = "report")
final class ReportCommand implements Callable<Integer> {
    /** Where the pages go when no folder is named. */
    static final Path DEFAULT_OUT = Path.of("job-fair-pages");

    /** So many openings fit on two sheets of paper, and are as many as one can think about. */
    private static final int OPENINGS = 4;

    /** So many of the nearest openings are shown to those with nothing. */
    private static final int NEAREST = 3;

    private final Session session;

    @Spec
    private CommandSpec spec;

    @Mixin
    private InputOptions input = new InputOptions();

    @Mixin
    private RankingOptions how = new RankingOptions();

    @Option(names = "--lang", paramLabel = "zh|en|both", descriptionKey = "report-lang", converter = Editions.class)
    private List<Language> languages = List.of(Language.ZH);

    @Option(names = "-k", paramLabel = "N", descriptionKey = "report-k")
    private int k = OPENINGS;

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "report-out")
    private Path out = DEFAULT_OUT;

    @Option(names = "--ledger", paramLabel = "FILE", descriptionKey = "report-ledger")
    private @Nullable Path ledger;

    @Option(names = "--force", descriptionKey = "report-force")
    private boolean force;

    @Mixin
    private RunOptions run = new RunOptions();

    ReportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        session.heed(run);
        how.check();
        RankingOptions.checkCount(spec, "-k", k, 1);
        Weights weights = how.weights(session);
        try (PageFolder folder = start()) {
            Fair fair = FairFiles.readToRank(session, input, how);
            try (FairIndex index = FairIndex.of(session, fair, how);
                    Snapshot snapshot = index.snapshot()) {
                write(folder, fair, index, snapshot, weights).finish();
            }
            session.out().write(session.texts().get("report.done", folder.size(), out));
            session.out().flush();
            return fair.exitCode().code();
        }
    }

    private PageFolder start() throws IOException {
        try {
            return PageFolder.start(session.resolve(out), force);
        } catch (PageFolder.Occupied e) {
            throw new Failures.Stop(
                    ExitCode.EXISTS, session.texts().get(e.foreign() ? "report.foreign" : "report.occupied", out), e);
        }
    }

    private FairReport write(PageFolder folder, Fair fair, FairIndex index, Snapshot snapshot, Weights weights) {
        FairReport report =
                new FairReport(folder, new FairDay(fair.asOf(), fair.origin() == Fair.Origin.BUNDLED), languages);
        FairFigures figures = new FairFigures();
        PairExplainer explainer = new PairExplainer(snapshot, index.options(), weights, fair.asOf());
        MatchAllRequest request = MatchAllRequest.openingsForEveryCandidate(fair.asOf())
                .k(k)
                .weights(weights)
                .ineligible(NEAREST)
                .build();
        long done = 0;
        try (Stream<Ranking> rankings = snapshot.matchAll(request)) {
            // Pages are made where the pair is explained, and only what is counted comes back.
            Iterator<Counted> all = new InOrder<>(
                    rankings.iterator(),
                    ranking -> pages(report, snapshot, explainer.explain(ranking)),
                    index.helpers());
            while (all.hasNext()) {
                Counted counted = all.next();
                figures.add(counted.candidate(), counted.matches());
                session.progress().show(session.texts().get("progress.pages"), ++done, snapshot.candidates());
            }
        }
        List<Opening> openings = openings(snapshot);
        report.employers(openings, disclosures());
        report.overview(openings, figures);
        session.progress().clear();
        return report;
    }

    /** Returns what people agreed to tell employers; nothing where no ledger is named, so that an employer's page holds nobody. */
    private List<Disclosure> disclosures() {
        if (ledger == null) {
            return List.of();
        }
        try (Ledger open = Ledger.openExisting(session.resolve(ledger))) {
            return open.disclosures().all().stream()
                    .map(Disclosures.Entry::disclosure)
                    .toList();
        }
    }

    private record Counted(Candidate candidate, List<Recommended> matches) {}

    private static Counted pages(FairReport report, Snapshot snapshot, Outlet.Explained explained) {
        Candidate candidate =
                snapshot.candidate(explained.ranking().request().subject().id()).orElseThrow();
        List<Recommended> matches = recommended(explained.matches());
        report.candidate(candidate, matches, recommended(explained.ineligible()));
        return new Counted(candidate, matches);
    }

    private static List<Recommended> recommended(List<Outlet.Pair> pairs) {
        return pairs.stream()
                .map(pair -> new Recommended(pair.opening(), pair.explanation()))
                .toList();
    }

    private static List<Opening> openings(Snapshot snapshot) {
        List<Opening> openings = new ArrayList<>();
        try (Stream<String> ids = snapshot.openingIds()) {
            ids.forEach(id -> snapshot.opening(id).ifPresent(openings::add));
        }
        return openings;
    }

    /** Reads which languages the pages are made in. */
    static final class Editions implements ITypeConverter<List<Language>> {
        @Override
        public List<Language> convert(String value) {
            return switch (value) {
                case "zh" -> List.of(Language.ZH);
                case "en" -> List.of(Language.EN);
                case "both" -> List.of(Language.ZH, Language.EN);
                default -> throw new TypeConversionException(value);
            };
        }
    }
}
