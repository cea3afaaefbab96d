package org.inclusivework.jobfair.ledger;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;

/** Deletes people whose time is over, from the file's bytes too; their counts stay, without a name. */
public final class Purge {
    private static final int TOKEN_BYTES = 10;

    private final Database database;
    private final ShownLists shown;
    private final Statistics statistics;
    private final SecureRandom random = new SecureRandom();

    Purge(Database database, ShownLists shown, Statistics statistics) {
        this.database = database;
        this.shown = shown;
        this.statistics = statistics;
    }

    /** Returns how many people {@link #before} would delete. */
    public int countBefore(LocalDate day) {
        return idle(day).size();
    }

    /**
     * Deletes all people of whom nothing was recorded on or after a day: record, phone, visits, outcomes, reasons and permissions.
     *
     * <p>Lists that were shown to them stay for the judging of weights, under a new random name that leads to nobody. Deletes all or,
     * after a crash, none; then the file is rewritten, so that the deleted bytes are gone from it. Backups are not reached.
     *
     * @return how many people were deleted
     */
    public int before(LocalDate day) {
        List<String> people = idle(day);
        database.write(() -> {
            for (String person : people) {
                statistics.archive(person);
                byte[] token = new byte[TOKEN_BYTES];
                random.nextBytes(token);
                shown.unlink(person, HexFormat.of().formatHex(token));
                database.update("DELETE FROM outcome WHERE person = ?", person);
                database.update("DELETE FROM disclosure WHERE person = ?", person);
                database.update("DELETE FROM visit WHERE person = ?", person);
                database.update("DELETE FROM person WHERE id = ?", person);
            }
            return people;
        });
        database.compact();
        return people.size();
    }

    private List<String> idle(LocalDate day) {
        String from = day.toString();
        return database.read(() -> database.rows(
                row -> row.getString(1),
                "SELECT id FROM person p WHERE substr(registered, 1, 10) < ?"
                        + " AND NOT EXISTS (SELECT 1 FROM visit v JOIN fair f ON f.name = v.fair"
                        + " WHERE v.person = p.id AND f.held >= ?)"
                        + " AND NOT EXISTS (SELECT 1 FROM outcome o WHERE o.person = p.id AND o.date >= ?)"
                        + " AND NOT EXISTS (SELECT 1 FROM disclosure d WHERE d.person = p.id AND d.date >= ?)"
                        + " ORDER BY id",
                from,
                from,
                from,
                from));
    }
}
