package org.inclusivework.jobfair;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.inclusivework.jobfair.ledger.FairDay;
import org.inclusivework.jobfair.ledger.Ledger;
import org.inclusivework.jobfair.ledger.Sex;
import org.inclusivework.jobfair.ledger.ShownLists;
import org.inclusivework.jobfair.ledger.Stage;
import org.inclusivework.jobfair.ledger.Visitor;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The ledger of fairs: records a fair with its sheets, signs people in, and gives the log of lists shown. */
@Command(name = "ledger")
final class LedgerCommand {
    @Mixin
    CommonOptions common = new CommonOptions();

    private LedgerCommand() {}

    static CommandLine line(Session session) {
        return new CommandLine(new LedgerCommand())
                .addSubcommand("open", new Open(session))
                .addSubcommand("sign-in", new SignIn(session))
                .addSubcommand("log", new Log(session));
    }

    /** Records a fair, its openings and the people of its sheets. */
    @Command(name = "open")
    static final class Open implements Callable<Integer> {
        private final Session session;

        @Mixin
        private LedgerOptions ledger = new LedgerOptions();

        @Mixin
        private InputOptions input = new InputOptions();

        @Mixin
        private CommonOptions common = new CommonOptions();

        @Mixin
        private FairOption fairName = new FairOption();

        @Option(names = "--date", paramLabel = "DATE", descriptionKey = "fair-date")
        private @Nullable LocalDate date;

        Open(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() throws IOException {
            session.heed(common);
            Fair fair = FairFiles.read(session, input, date);
            if (!fair.isUsable(input)) {
                throw new Failures.Stop(
                        ExitCode.NOTHING_USABLE,
                        session.texts()
                                .get(
                                        "problems.nothing",
                                        fair.openings().size(),
                                        fair.candidates().size()));
            }
            String now = session.now();
            List<Visitor> people = fair.candidates().stream()
                    .map(candidate -> new Visitor(candidate, "", Sex.NOT_STATED, "", now))
                    .toList();
            try (Ledger book = ledger.openOrMake(session)) {
                book.fairs().record(new FairDay(fairName.name, fair.asOf()), fair.openings());
                book.people().record(people);
            }
            session.out()
                    .append(session.texts()
                            .get(
                                    "ledger.opened",
                                    fairName.name,
                                    fair.asOf(),
                                    fair.openings().size(),
                                    people.size()))
                    .append("\n")
                    .flush();
            return fair.exitCode().code();
        }
    }

    /** Records that people came. */
    @Command(name = "sign-in")
    static final class SignIn implements Callable<Integer> {
        private final Session session;

        @Mixin
        private LedgerOptions ledger = new LedgerOptions();

        @Mixin
        private CommonOptions common = new CommonOptions();

        @Mixin
        private FairOption fairName = new FairOption();

        @Option(names = "--person", required = true, arity = "1..*", paramLabel = "ID", descriptionKey = "person")
        private List<String> people = List.of();

        SignIn(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() throws IOException {
            session.heed(common);
            int signedIn = 0;
            try (Ledger book = ledger.open(session)) {
                FairIndex.fair(session.texts(), book, fairName.name);
                for (String person : people) {
                    if (!book.people().knows(person)) {
                        session.say("error", session.texts().get("usage.id", "--person", DisplayWidth.shown(person)));
                        continue;
                    }
                    signedIn++;
                    book.people().signIn(person, fairName.name, session.now());
                    session.out()
                            .append(session.texts().get("ledger.signed-in", person))
                            .append("\n")
                            .flush();
                }
            }
            return (signedIn == people.size() ? ExitCode.DONE : signedIn == 0 ? ExitCode.USAGE : ExitCode.PARTIAL)
                    .code();
        }
    }

    /** Gives the log of lists shown as CSV, by pseudonym. */
    @Command(name = "log")
    static final class Log implements Callable<Integer> {
        private final Session session;

        @Mixin
        private LedgerOptions ledger = new LedgerOptions();

        @Mixin
        private CommonOptions common = new CommonOptions();

        Log(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() throws IOException {
            session.heed(common);
            session.out().append("shownAt,listId,personKey,position,openingId,weightsHash,outcome\n");
            try (Ledger book = ledger.open(session)) {
                book.shown().forEach(this::print);
            }
            session.out().flush();
            return ExitCode.DONE.code();
        }

        private void print(ShownLists.Row row) {
            String line = String.join(
                    ",",
                    row.shownAt(),
                    row.listId(),
                    row.personKey(),
                    Integer.toString(row.position()),
                    quoted(row.openingId()),
                    row.weightsHash(),
                    outcome(row.reached()));
            try {
                session.out().append(line).append("\n");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** Ids are other people's texts. */
        private static String quoted(String id) {
            return '"' + id.replace("\"", "\"\"") + '"';
        }

        /** The words of whoever judges placements: interviewed, offered, stayed. */
        private static String outcome(String reached) {
            if (reached.isEmpty()) {
                return "none";
            }
            return switch (Stage.valueOf(reached)) {
                case INTENT, LEFT -> "interviewed";
                case HIRED, SIGNED -> "offered";
                case IN_POST_1, IN_POST_3, IN_POST_6, IN_POST_12 -> "stayed";
            };
        }
    }
}
