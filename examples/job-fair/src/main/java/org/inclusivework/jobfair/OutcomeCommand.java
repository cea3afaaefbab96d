package org.inclusivework.jobfair;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.inclusivework.jobfair.ledger.DueVisit;
import org.inclusivework.jobfair.ledger.Fairs;
import org.inclusivework.jobfair.ledger.Ledger;
import org.inclusivework.jobfair.ledger.Outcome;
import org.inclusivework.jobfair.ledger.Stage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What followed a fair: records steps, lists them, takes them back, and says which follow-up visits are due. */
@Command(name = "outcome")
final class OutcomeCommand {
    @Mixin
    CommonOptions common = new CommonOptions();

    private OutcomeCommand() {}

    static CommandLine line(Session session) {
        return new CommandLine(new OutcomeCommand())
                .addSubcommand("add", new Add(session))
                .addSubcommand("list", new Show(session))
                .addSubcommand("undo", new Undo(session))
                .addSubcommand("due", new Due(session));
    }

    /** Reads the name of a step in either language, or its code. */
    static final class StageName implements CommandLine.ITypeConverter<Stage> {
        @Override
        public Stage convert(String value) {
            String wanted = value.replace(" ", "");
            return Arrays.stream(Stage.values())
                    .filter(stage -> stage.name().equalsIgnoreCase(value)
                            || stage.label().zh().replace(" ", "").equals(wanted)
                            || stage.label().en().replace(" ", "").equalsIgnoreCase(wanted))
                    .findFirst()
                    .orElseThrow(() -> new CommandLine.TypeConversionException(value));
        }
    }

    /** Records a step. */
    @Command(name = "add")
    static final class Add implements Callable<Integer> {
        private final Session session;

        @Mixin
        private LedgerOptions ledger = new LedgerOptions();

        @Mixin
        private CommonOptions common = new CommonOptions();

        @Option(names = "--person", required = true, paramLabel = "ID", descriptionKey = "person")
        private String person = "";

        @Option(names = "--opening", required = true, paramLabel = "ID", descriptionKey = "opening")
        private String opening = "";

        @Option(
                names = "--stage",
                required = true,
                paramLabel = "STAGE",
                descriptionKey = "stage",
                converter = StageName.class)
        private Stage stage = Stage.INTENT;

        @Option(names = "--date", paramLabel = "DATE", descriptionKey = "step-date")
        private @Nullable LocalDate date;

        @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "reason-of-leaving")
        private String reason = "";

        @Mixin
        private OfficerOption officer = new OfficerOption();

        Add(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() throws IOException {
            session.heed(common);
            Texts texts = session.texts();
            LocalDate day = date == null ? session.today() : date;
            try (Ledger book = ledger.open(session)) {
                Fairs.Post post = FairIndex.require(
                        texts, "--opening", opening, book.fairs().post(opening));
                long number = book.outcomes().record(person, opening, post.form(), stage, day, reason, officer.name);
                session.out()
                        .append(texts.get(
                                "outcome.added",
                                number,
                                person,
                                post.employer(),
                                post.title(),
                                stage.label().in(texts.language()),
                                day))
                        .append("\n")
                        .flush();
            }
            return ExitCode.DONE.code();
        }
    }

    /** Lists the steps. */
    @Command(name = "list")
    static final class Show implements Callable<Integer> {
        private final Session session;

        @Mixin
        private LedgerOptions ledger = new LedgerOptions();

        @Mixin
        private CommonOptions common = new CommonOptions();

        @Option(names = "--person", paramLabel = "ID", descriptionKey = "person")
        private @Nullable String person;

        Show(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() throws IOException {
            session.heed(common);
            Texts texts = session.texts();
            TextTable table = new TextTable(
                    "",
                    List.of(
                            TextTable.Column.right(texts.get("outcome.number")),
                            TextTable.Column.left(texts.get("overview.subject.of-candidates"), 24),
                            TextTable.Column.left(texts.get("overview.subject.of-openings"), 24),
                            TextTable.Column.left(texts.get("outcome.stage"), 20),
                            TextTable.Column.left(texts.get("outcome.date"), 10),
                            TextTable.Column.left(texts.get("outcome.officer"), 16),
                            TextTable.Column.last(texts.get("outcome.remark"))));
            try (Ledger book = ledger.open(session)) {
                List<Outcome> entries =
                        person == null ? book.outcomes().all() : book.outcomes().of(person);
                entries.forEach(entry -> table.row(
                        Long.toString(entry.number()),
                        entry.personId(),
                        entry.openingId(),
                        entry.stage().label().in(texts.language()),
                        entry.date().toString(),
                        entry.officer(),
                        remark(entry, texts)));
            }
            session.out().append(table.render()).flush();
            return ExitCode.DONE.code();
        }
    }

    private static String remark(Outcome entry, Texts texts) {
        String undoneBy = entry.undoneBy();
        return undoneBy == null ? entry.reason() : texts.get("outcome.undone-by", undoneBy);
    }

    /** Takes a step back. */
    @Command(name = "undo")
    static final class Undo implements Callable<Integer> {
        private final Session session;

        @Mixin
        private LedgerOptions ledger = new LedgerOptions();

        @Mixin
        private CommonOptions common = new CommonOptions();

        @Option(names = "--number", required = true, paramLabel = "N", descriptionKey = "entry")
        private long number;

        @Option(names = "--reason", required = true, paramLabel = "TEXT", descriptionKey = "reason-of-undoing")
        private String reason = "";

        @Mixin
        private OfficerOption officer = new OfficerOption();

        Undo(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() throws IOException {
            session.heed(common);
            try (Ledger book = ledger.open(session)) {
                book.outcomes().undo(number, reason, officer.name);
            }
            session.out()
                    .append(session.texts().get("outcome.undone", number))
                    .append("\n")
                    .flush();
            return ExitCode.DONE.code();
        }
    }

    /** Lists the follow-up visits that are due. */
    @Command(name = "due")
    static final class Due implements Callable<Integer> {
        private final Session session;

        @Mixin
        private LedgerOptions ledger = new LedgerOptions();

        @Mixin
        private CommonOptions common = new CommonOptions();

        @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "due-until")
        private @Nullable LocalDate until;

        @Option(names = "--officer", paramLabel = "NAME", descriptionKey = "only-officer")
        private @Nullable String officer;

        Due(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() throws IOException {
            session.heed(common);
            Texts texts = session.texts();
            LocalDate day = until == null ? session.today() : until;
            TextTable table = new TextTable(
                    "",
                    List.of(
                            TextTable.Column.left(texts.get("outcome.due"), 10),
                            TextTable.Column.left(texts.get("overview.subject.of-candidates"), 24),
                            TextTable.Column.left(texts.get("overview.employer"), 30),
                            TextTable.Column.left(texts.get("outcome.stage"), 20),
                            TextTable.Column.last(texts.get("outcome.officer"))));
            int count = 0;
            try (Ledger book = ledger.open(session)) {
                for (DueVisit visit : book.outcomes().due(day)) {
                    if (officer == null || officer.equals(visit.officer())) {
                        table.row(
                                visit.due().toString(),
                                visit.personId(),
                                book.fairs()
                                        .post(visit.openingId())
                                        .map(Fairs.Post::employer)
                                        .orElse(visit.openingId()),
                                visit.stage().label().in(texts.language()),
                                visit.officer());
                        count++;
                    }
                }
            }
            session.out()
                    .append(count == 0 ? texts.get("outcome.nothing-due", day) + "\n" : table.render())
                    .flush();
            return ExitCode.DONE.code();
        }
    }
}
