package org.inclusivework.jobfair;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.inclusivework.jobfair.question.AnswerBook;
import org.inclusivework.jobfair.question.QuestionSheet;
import org.inclusivework.jobfair.sheet.TableWriter;
import org.inclusivework.matcher.EngineOptions;
import org.inclusivework.matcher.Snapshot;
import org.inclusivework.matcher.insight.AnswerGains;
import org.inclusivework.matcher.insight.Standing;
import org.inclusivework.matcher.io.CsvRow;
import org.inclusivework.matcher.io.ReadOptions;
import org.inclusivework.matcher.io.RecordWriter;
import org.inclusivework.matcher.io.RowProblem;
import org.inclusivework.matcher.match.Explainer;
import org.inclusivework.matcher.match.MatchAllRequest;
import org.inclusivework.matcher.match.Ranking;
import org.inclusivework.matcher.model.Opening;
import org.inclusivework.matcher.scoring.FactsCompiler;
import org.inclusivework.matcher.scoring.Weights;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes for each employer what to confirm before the fair, for the officer what would help most, and reads answers back. */
@Command(name = "questions")
final class QuestionsCommand implements Callable<Integer> {
    static final Path DEFAULT_OUT = Path.of("job-fair-questions");

    private static final String EMPLOYERS = "employers";
    private static final String OFFICER = "officer";
    private static final String ANSWERS = "answers.csv";

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
            descriptionKey = "questions-k")
    private int k = 10;

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "questions-out")
    private Path out = DEFAULT_OUT;

    @Option(names = "--answers", arity = "1..*", paramLabel = "FILE", descriptionKey = "answers")
    private List<Path> answers = List.of();

    @Option(names = "--out-openings", paramLabel = "FILE", descriptionKey = "out-openings")
    private @Nullable Path outOpenings;

    @Option(names = "--force", descriptionKey = "force")
    private boolean force;

    QuestionsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        session.heed(common);
        how.check();
        RankingOptions.checkCount(spec, "-k", k, 1);
        if (answers.isEmpty() != (outOpenings == null)) {
            throw new Failures.Stop(ExitCode.USAGE, session.texts().get("questions.usage.both"));
        }
        Fair fair = FairFiles.read(session, input, how.asOf);
        if (fair.openings().isEmpty() || !fair.isUsable(input)) {
            throw new Failures.Stop(
                    ExitCode.NOTHING_USABLE,
                    session.texts()
                            .get(
                                    "problems.nothing",
                                    fair.openings().size(),
                                    fair.candidates().size()));
        }
        return outOpenings == null ? ask(fair) : takeIn(fair, outOpenings);
    }

    private int ask(Fair fair) throws IOException {
        List<QuestionSheet> sheets = QuestionSheet.of(fair.openings(), fair.asOf());
        OfficerCopy officer = fair.candidates().isEmpty() ? null : officer(fair);
        QuestionPage page = new QuestionPage(session.texts());
        try (ResultFolder files = session.folder("questions", out, force)) {
            Files.createDirectories(files.work().resolve(EMPLOYERS));
            SafeName names = new SafeName();
            try (Writer all = files.start(ANSWERS)) {
                all.write('\uFEFF');
                CsvRow.write(all, page.headers());
                for (QuestionSheet sheet : sheets) {
                    String name = EMPLOYERS + "/" + names.of(sheet.employer());
                    page.rows(sheet, all);
                    try (Writer text = files.start(name + ".txt")) {
                        text.write(page.text(sheet));
                    }
                    try (Writer table = files.start(name + ".csv")) {
                        table.write('\uFEFF');
                        CsvRow.write(table, page.headers());
                        page.rows(sheet, table);
                    }
                }
            }
            if (officer != null) {
                Files.createDirectories(files.work().resolve(OFFICER));
                try (Writer table = files.start(OFFICER + "/questions-by-gain.csv")) {
                    officer.csv(table);
                }
                try (Writer text = files.start(OFFICER + "/questions-by-gain.txt")) {
                    text.write(officer.text(k));
                }
            }
            files.finish();
        }
        session.out()
                .write(session.texts()
                                .get(
                                        officer == null ? "questions.done" : "questions.done.officer",
                                        out,
                                        sheets.size(),
                                        officer == null ? 0 : officer.questions())
                        + "\n");
        session.out().flush();
        return fair.exitCode().code();
    }

    /** Ranks for everybody, and counts for each question whom an answer would help. */
    private OfficerCopy officer(Fair fair) {
        Weights weights = how.weights(session);
        OfficerCopy copy = new OfficerCopy(session.texts());
        try (FairIndex index = FairIndex.of(session, fair, how);
                Snapshot snapshot = index.snapshot()) {
            EngineOptions options = index.options();
            FactsCompiler compiler = new FactsCompiler(options.taxonomy(), options.priors(), options.parameters());
            MatchAllRequest request = MatchAllRequest.openingsForEveryCandidate(fair.asOf())
                    .k(k)
                    .weights(weights)
                    .build();
            List<Standing> standings = new ArrayList<>();
            try (Stream<Ranking> rankings = snapshot.matchAll(request)) {
                for (Iterator<Ranking> all = rankings.iterator(); all.hasNext(); ) {
                    Ranking ranking = all.next();
                    snapshot.candidate(ranking.request().subject().id())
                            .ifPresent(candidate -> standings.add(Standing.of(candidate, ranking)));
                }
            }
            AnswerGains gains = new AnswerGains(
                    compiler, new Explainer(compiler, options.taxonomy()), weights, fair.asOf(), standings);
            Iterator<List<AnswerGains.Gain>> counted =
                    new InOrder<>(fair.openings().iterator(), gains::of, index.helpers());
            int done = 0;
            for (Opening opening : fair.openings()) {
                copy.add(opening, counted.next());
                session.progress()
                        .show(
                                session.texts().get("progress.questions"),
                                ++done,
                                fair.openings().size());
            }
        }
        session.progress().clear();
        return copy;
    }

    private void write(AnswerBook book, OutputStream out, org.inclusivework.matcher.io.Format format) {
        RecordWriter.openings(ReadOptions.defaults())
                .write(book.openings(), out, format, session.texts().language());
    }

    private int takeIn(Fair fair, Path place) throws IOException {
        AnswerBook book = new AnswerBook(fair.openings());
        AnswerFile file = new AnswerFile(session, book, fair.asOf());
        for (Path each : answers) {
            file.read(each);
        }
        try (ResultFile result = session.file(place, force)) {
            if (place.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
                ByteArrayOutputStream plain = new ByteArrayOutputStream();
                write(book, plain, org.inclusivework.matcher.io.Format.CSV);
                try (MappingIterator<List<String>> rows = new CsvMapper()
                                .readerForListOf(String.class)
                                .with(CsvParser.Feature.WRAP_AS_ARRAY)
                                .readValues(plain.toString(StandardCharsets.UTF_8));
                        TableWriter table = TableWriter.xlsx(
                                result.stream(), session.texts().get("collect.sheet"))) {
                    while (rows.hasNext()) {
                        table.row(rows.next());
                    }
                }
            } else {
                write(book, result.stream(), org.inclusivework.matcher.io.Format.CSV_FOR_SPREADSHEETS);
            }
            result.finish();
        }
        if (!file.problems().isEmpty()) {
            session.out().write(ProblemList.table(file.problems(), session.texts()) + "\n");
        }
        session.out().write(session.texts().get("questions.taken", file.taken(), place) + "\n");
        session.out().flush();
        boolean errors = file.problems().stream().anyMatch(p -> p.severity() == RowProblem.Severity.ERROR);
        return errors ? ExitCode.PARTIAL.code() : fair.exitCode().code();
    }
}
