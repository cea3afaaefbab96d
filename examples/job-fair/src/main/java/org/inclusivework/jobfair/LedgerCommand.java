package org.inclusivework.jobfair;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.inclusivework.jobfair.ledger.FairDay;
import org.inclusivework.jobfair.ledger.Ledger;
import org.inclusivework.jobfair.ledger.Sex;
import org.inclusivework.jobfair.ledger.ShownLists;
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
    private CommonOptions common = new CommonOptions();

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

        @Option(names = "--fair", required = true, paramLabel = "NAME", descriptionKey = "fair")
        private String name = "";

        @Option(names = "--date", paramLabel = "DATE", descriptionKey = "fair-date")
        private @Nullable LocalDate date;

        Open(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() throws IOException {
            session.verbose(common.verbose);
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
                book.fairs().record(new FairDay(name, fair.asOf()), fair.openings());
                book.people().record(people);
            }
            session.out()
                    .append(session.texts()
                            .get(
                                    "ledger.opened",
                                    name,
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

        @Option(names = "--fair", required = true, paramLabel = "NAME", descriptionKey = "fair")
        private String fair = "";

        @Option(names = "--person", required = true, arity = "1..*", paramLabel = "ID", descriptionKey = "person")
        private List<String> people = List.of();

        SignIn(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() throws IOException {
            session.verbose(common.verbose);
            try (Ledger book = ledger.open(session)) {
                for (String person : people) {
                    book.people().signIn(person, fair, session.now());
                    session.out()
                            .append(session.texts().get("ledger.signed-in", person))
                            .append("\n")
                            .flush();
                }
            }
            return ExitCode.DONE.code();
        }
    }

    /** Gives the log of lists shown as JSON lines, by pseudonym. */
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
            session.verbose(common.verbose);
            ObjectMapper mapper = new ObjectMapper();
            try (Ledger book = ledger.open(session)) {
                book.shown().forEach(row -> print(mapper, row));
            }
            session.out().flush();
            return ExitCode.DONE.code();
        }

        private void print(ObjectMapper mapper, ShownLists.Row row) {
            ObjectNode object = mapper.createObjectNode()
                    .put("shownAt", row.shownAt())
                    .put("listId", row.listId())
                    .put("personKey", row.personKey())
                    .put("command", row.command())
                    .put("weightsHash", row.weightsHash())
                    .put("position", row.position())
                    .put("openingId", row.openingId())
                    .put("outcome", row.reached());
            try {
                session.out().append(mapper.writeValueAsString(object)).append("\n");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
