package org.inclusivework.jobfair.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.inclusivework.matcher.model.Disclosure;
import org.inclusivework.matcher.model.MatcherException;
import org.inclusivework.matcher.taxonomy.Accommodation;
import org.jspecify.annotations.Nullable;

/** What people permitted to be told to whom, one item at a time; none by default, withdrawable at any time. */
public final class Disclosures {
    /**
     * A permission with its number in the ledger.
     *
     * @param number its number, from 1
     * @param disclosure the permission
     */
    public record Entry(long number, Disclosure disclosure) {
        @Override
        public String toString() {
            return "Entry[" + number + "]";
        }
    }

    private static final String COLUMNS = "number, person, employer, item, purpose, date, recorder, withdrawn";

    private final Database database;

    Disclosures(Database database) {
        this.database = database;
    }

    /**
     * Records a permission.
     *
     * @return its number
     * @throws MatcherException.NotFound if the ledger does not know the person
     */
    public long record(Disclosure disclosure) {
        return database.write(() -> {
            if (database.number("SELECT count(*) FROM person WHERE id = ?", disclosure.candidateId()) == 0) {
                throw new MatcherException.NotFound("person", disclosure.candidateId());
            }
            LocalDate withdrawn = disclosure.withdrawn();
            database.update(
                    "INSERT INTO disclosure(person, employer, item, purpose, date, recorder, withdrawn)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                    disclosure.candidateId(),
                    disclosure.employer(),
                    disclosure.item().name(),
                    disclosure.purpose(),
                    disclosure.date().toString(),
                    disclosure.recorder(),
                    withdrawn == null ? null : withdrawn.toString());
            return database.lastNumber();
        });
    }

    /**
     * Withdraws a permission from a day on.
     *
     * @throws MatcherException.NotFound if there is none with the number
     * @throws MatcherException.InvalidInput if it was withdrawn before, or the day is before it was given
     */
    public void withdraw(long number, LocalDate day) {
        database.write(() -> {
            Disclosure given = database
                    .rows(Disclosures::entry, "SELECT " + COLUMNS + " FROM disclosure WHERE number = ?", number)
                    .stream()
                    .findFirst()
                    .orElseThrow(() -> new MatcherException.NotFound("disclosure", Long.toString(number)))
                    .disclosure();
            if (given.withdrawn() != null) {
                throw MatcherException.invalid(
                        "disclosure",
                        number,
                        "已经在 " + given.withdrawn() + " 撤回 / it was withdrawn on " + given.withdrawn(),
                        "不用再做 / nothing to do");
            }
            if (day.isBefore(given.date())) {
                throw MatcherException.invalid(
                        "disclosure",
                        day,
                        "比同意的日子（" + given.date() + "）还早 / this is before it was given, " + given.date(),
                        "检查日期 / check the date");
            }
            database.update("UPDATE disclosure SET withdrawn = ? WHERE number = ?", day.toString(), number);
            return number;
        });
    }

    /** Returns all permissions, those withdrawn too, in the order of recording. */
    public List<Entry> all() {
        return database.read(
                () -> database.rows(Disclosures::entry, "SELECT " + COLUMNS + " FROM disclosure ORDER BY number"));
    }

    private static Entry entry(ResultSet row) throws SQLException {
        @Nullable String withdrawn = row.getString(8);
        return new Entry(
                row.getLong(1),
                new Disclosure(
                        row.getString(2),
                        row.getString(3),
                        Accommodation.valueOf(row.getString(4)),
                        row.getString(5),
                        LocalDate.parse(row.getString(6)),
                        row.getString(7),
                        withdrawn == null ? null : LocalDate.parse(withdrawn)));
    }
}
