package org.inclusivework.jobfair;

import java.io.IOException;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.inclusivework.jobfair.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Deletes the personal data of people of whom nothing was recorded since a day; their counts stay. */
@Command(name = "purge")
final class PurgeCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private LedgerOptions ledger = new LedgerOptions();

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Option(names = "--before", required = true, paramLabel = "DATE", descriptionKey = "before")
    private LocalDate before = LocalDate.EPOCH;

    @Option(names = "--yes", descriptionKey = "yes")
    private boolean yes;

    PurgeCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        session.verbose(common.verbose);
        Texts texts = session.texts();
        try (Ledger book = ledger.open(session)) {
            String said = yes
                    ? texts.get("purge.done", book.purge().before(before), before)
                    : texts.get("purge.would", book.purge().countBefore(before), before);
            session.out().append(said).append("\n").flush();
        }
        return ExitCode.DONE.code();
    }
}
