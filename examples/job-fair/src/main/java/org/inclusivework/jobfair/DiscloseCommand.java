package org.inclusivework.jobfair;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.inclusivework.jobfair.ledger.Disclosures;
import org.inclusivework.jobfair.ledger.Ledger;
import org.inclusivework.jobfair.page.SinglePages;
import org.inclusivework.matcher.model.Disclosure;
import org.inclusivework.matcher.model.Ids;
import org.inclusivework.matcher.taxonomy.Accommodation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What a person permits to be told to one employer: records it, withdraws it, and prints the notice for that employer. */
@Command(name = "disclose")
final class DiscloseCommand {
    @Mixin
    CommonOptions common = new CommonOptions();

    private DiscloseCommand() {}

    static CommandLine line(Session session) {
        return new CommandLine(new DiscloseCommand())
                .addSubcommand("add", new Add(session))
                .addSubcommand("withdraw", new Withdraw(session))
                .addSubcommand("list", new Show(session))
                .addSubcommand("notice", new Notice(session));
    }

    /** Reads an accommodation by its code, such as HC-TEXT, or its label in either language. */
    static final class ItemName implements CommandLine.ITypeConverter<Accommodation> {
        @Override
        public Accommodation convert(String value) {
            for (Accommodation item : Accommodation.values()) {
                if (item.code().equalsIgnoreCase(value.strip())
                        || item.label().zh().equals(value.strip())
                        || item.label().en().equalsIgnoreCase(value.strip())) {
                    return item;
                }
            }
            throw new CommandLine.TypeConversionException(value);
        }
    }

    /** A name typed wrong would tell somebody else, or nobody, what was meant for one employer. */
    private static void requireEmployer(Session session, Ledger book, String name) {
        if (!book.fairs().knowsEmployer(name)) {
            throw new Failures.Stop(
                    ExitCode.USAGE, session.texts().get("disclose.unknown-employer", DisplayWidth.shown(name)));
        }
    }

    /** Records a permission. */
    @Command(name = "add")
    static final class Add implements Callable<Integer> {
        private final Session session;

        @Mixin
        private LedgerOptions ledger = new LedgerOptions();

        @Mixin
        private CommonOptions common = new CommonOptions();

        @Option(names = "--person", required = true, paramLabel = "ID", descriptionKey = "person")
        private String person = "";

        @Option(names = "--employer", required = true, paramLabel = "NAME", descriptionKey = "employer")
        private String employer = "";

        @Option(
                names = "--item",
                required = true,
                paramLabel = "CODE",
                descriptionKey = "item",
                converter = ItemName.class)
        private Accommodation item = Accommodation.values()[0];

        @Option(names = "--purpose", required = true, paramLabel = "TEXT", descriptionKey = "purpose")
        private String purpose = "";

        @Option(names = "--date", paramLabel = "DATE", descriptionKey = "disclosure-date")
        private @Nullable LocalDate date;

        @Mixin
        private OfficerOption officer = new OfficerOption();

        Add(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() throws IOException {
            session.heed(common);
            Disclosure given = new Disclosure(
                    person, employer, item, purpose, date == null ? session.today() : date, officer.name, null);
            try (Ledger book = ledger.open(session)) {
                requireEmployer(session, book, employer);
                long number = book.disclosures().record(given);
                session.out()
                        .append(session.texts().get("disclose.added", number, employer))
                        .append("\n")
                        .flush();
            }
            return ExitCode.DONE.code();
        }
    }

    /** Withdraws a permission. */
    @Command(name = "withdraw")
    static final class Withdraw implements Callable<Integer> {
        private final Session session;

        @Mixin
        private LedgerOptions ledger = new LedgerOptions();

        @Mixin
        private CommonOptions common = new CommonOptions();

        @Option(names = "--number", required = true, paramLabel = "N", descriptionKey = "entry")
        private long number;

        @Option(names = "--date", paramLabel = "DATE", descriptionKey = "withdrawal-date")
        private @Nullable LocalDate date;

        Withdraw(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() throws IOException {
            session.heed(common);
            LocalDate day = date == null ? session.today() : date;
            try (Ledger book = ledger.open(session)) {
                book.disclosures().withdraw(number, day);
            }
            session.out()
                    .append(session.texts().get("disclose.withdrawn", number, day))
                    .append("\n")
                    .flush();
            return ExitCode.DONE.code();
        }
    }

    /** Lists the permissions; for the office. */
    @Command(name = "list")
    static final class Show implements Callable<Integer> {
        private final Session session;

        @Mixin
        private LedgerOptions ledger = new LedgerOptions();

        @Mixin
        private CommonOptions common = new CommonOptions();

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
                            TextTable.Column.left(texts.get("overview.employer"), 30),
                            TextTable.Column.left(texts.get("disclose.item"), 40),
                            TextTable.Column.left(texts.get("disclose.purpose"), 24),
                            TextTable.Column.left(texts.get("outcome.date"), 10),
                            TextTable.Column.left(texts.get("outcome.officer"), 16),
                            TextTable.Column.last(texts.get("disclose.until"))));
            try (Ledger book = ledger.open(session)) {
                for (Disclosures.Entry entry : book.disclosures().all()) {
                    Disclosure given = entry.disclosure();
                    LocalDate until = given.withdrawn();
                    table.row(
                            Long.toString(entry.number()),
                            given.candidateId(),
                            given.employer(),
                            given.item().label().in(texts.language()),
                            given.purpose(),
                            given.date().toString(),
                            given.recorder(),
                            until == null ? "" : until.toString());
                }
            }
            session.out().append(table.render()).flush();
            return ExitCode.DONE.code();
        }
    }

    /** Prints what one employer may be told, and only that. */
    @Command(name = "notice")
    static final class Notice implements Callable<Integer> {
        private final Session session;

        @Mixin
        private LedgerOptions ledger = new LedgerOptions();

        @Mixin
        private CommonOptions common = new CommonOptions();

        @Option(names = "--employer", required = true, paramLabel = "NAME", descriptionKey = "employer")
        private String employer = "";

        @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "notice-date")
        private @Nullable LocalDate asOf;

        @Option(names = "--out", paramLabel = "FILE", descriptionKey = "page-out")
        private @Nullable Path out;

        @Option(names = "--force", descriptionKey = "force")
        private boolean force;

        Notice(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() throws IOException {
            session.heed(common);
            LocalDate day = asOf == null ? session.today() : asOf;
            try (Ledger book = ledger.open(session)) {
                requireEmployer(session, book, employer);
                List<Disclosure> held = book.disclosures().all().stream()
                        .map(Disclosures.Entry::disclosure)
                        .filter(given -> given.employer().equals(employer) && given.holdsOn(day))
                        .sorted(Comparator.comparing(Disclosure::candidateId, Ids.ORDER)
                                .thenComparing(Disclosure::item))
                        .toList();
                session.out().append(notice(book, held, day)).flush();
                if (out != null) {
                    PageFile.write(session, out, force, page(book, held, day));
                }
            }
            return ExitCode.DONE.code();
        }

        private String notice(Ledger book, List<Disclosure> held, LocalDate day) {
            Texts texts = session.texts();
            if (held.isEmpty()) {
                return texts.get("disclose.nothing", employer, day) + "\n";
            }
            StringBuilder out = new StringBuilder(texts.get("disclose.title"))
                    .append("\n\n")
                    .append(texts.get("disclose.to", employer))
                    .append("\n\n");
            String before = "";
            for (Disclosure given : held) {
                if (!given.candidateId().equals(before)) {
                    out.append(texts.get("disclose.who", name(book, given.candidateId())))
                            .append("\n");
                    before = given.candidateId();
                }
                out.append(texts.get("disclose.what", given.item().label().in(texts.language()), given.purpose()))
                        .append("\n");
            }
            return out.append("\n")
                    .append(texts.get("disclose.terms"))
                    .append("\n\n")
                    .append(texts.get("disclose.date", day))
                    .append("\n")
                    .toString();
        }

        /** Where nobody agrees any more there is a page too, so that an earlier one of the same name does not stay. */
        private byte[] page(Ledger book, List<Disclosure> held, LocalDate day) {
            Map<String, List<Disclosure>> byPerson = new LinkedHashMap<>();
            held.forEach(given -> byPerson.computeIfAbsent(given.candidateId(), id -> new ArrayList<>())
                    .add(given));
            List<SinglePages.Agreed> agreed = new ArrayList<>();
            byPerson.forEach((person, own) -> agreed.add(new SinglePages.Agreed(name(book, person), own)));
            return new SinglePages(session.texts().language()).notice(employer, day, agreed);
        }

        private static String name(Ledger book, String person) {
            return book.people()
                    .find(person)
                    .map(visitor -> visitor.candidate().name())
                    .filter(name -> !name.isBlank())
                    .orElse(person);
        }
    }
}
