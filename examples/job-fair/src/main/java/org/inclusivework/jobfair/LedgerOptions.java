package org.inclusivework.jobfair;

import java.nio.file.Path;
import org.inclusivework.jobfair.ledger.Ledger;
import picocli.CommandLine.Option;

/** The option that names the ledger. */
final class LedgerOptions {
    @Option(names = "--ledger", paramLabel = "FILE", descriptionKey = "ledger")
    Path file = Path.of("job-fair-ledger.db");

    /** Opens the ledger, and makes it where there is none. */
    Ledger openOrMake(Session session) {
        return Ledger.open(session.resolve(file));
    }

    /** Opens a ledger that exists. */
    Ledger open(Session session) {
        return Ledger.openExisting(session.resolve(file));
    }
}
