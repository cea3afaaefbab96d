package org.inclusivework.jobfair.ledger;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.EmploymentForm;

/** Registers people and records their intents without end, and says each time what the ledger acknowledged; to be killed. */
final class LedgerWriter {
    private LedgerWriter() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        String round = arguments[1];
        try (Ledger ledger = Ledger.openExisting(Path.of(arguments[0]))) {
            for (int i = 0; ; i++) {
                String id = "w-" + round + "-" + i;
                ledger.people()
                        .register(
                                new Visitor(
                                        Candidate.builder(id).build(),
                                        "",
                                        Sex.NOT_STATED,
                                        "李干事",
                                        "2026-12-03T09:00:00Z"),
                                "专场");
                out.println("person " + id);
                long number = ledger.outcomes()
                        .record(id, "o-1", EmploymentForm.OPEN, Stage.INTENT, LocalDate.of(2026, 12, 3), "", "李干事");
                out.println("outcome " + number);
            }
        }
    }
}
