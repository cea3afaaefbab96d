package org.inclusivework.jobfair.ledger;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.inclusivework.matcher.model.MatcherException;

/**
 * The figures that are reported upward, and those that may be made public.
 *
 * <p>Visitors count once for each fair they came to. Entries that were taken back do not count. What was purged still counts, on its
 * day and without a name.
 */
public final class Statistics {
    /** The day of a fair, for its openings and visitors. */
    private static final String HELD = "(SELECT held FROM fair f WHERE f.name = t.fair)";

    private final Database database;

    Statistics(Database database) {
        this.database = database;
    }

    /** Returns all counts of a period, first and last day included: the office's copy. */
    public List<CountTable> office(LocalDate first, LocalDate last) {
        check(first, last);
        return database.read(() -> {
            List<CountTable> tables = new ArrayList<>();
            for (Measure measure : Measure.values()) {
                Map<String, Long> counts = counts(measure, first.toString(), last.toString());
                tables.add(CountTable.ofOffice(
                        measure,
                        measure.categories().stream()
                                .mapToLong(category -> counts.getOrDefault(category, 0L))
                                .toArray()));
            }
            return tables;
        });
    }

    /**
     * Returns the counts of a period without what would tell of single people, and notes that the period was made public.
     *
     * <p>Two periods that overlap could be subtracted from each other, and so could one period at two dates: a period is made public as it
     * was before, whatever was recorded since, or it meets no other.
     *
     * @throws MatcherException.InvalidInput if the period overlaps another one that was made public
     */
    public List<CountTable> release(LocalDate first, LocalDate last) {
        check(first, last);
        List<CountTable> tables =
                office(first, last).stream().map(CountTable::forPublic).toList();
        return database.write(() -> {
            List<String> others = database.rows(
                    row -> row.getString(1) + " – " + row.getString(2),
                    "SELECT first, last FROM released WHERE first <= ? AND last >= ? AND NOT (first = ? AND last = ?)"
                            + " ORDER BY first, last",
                    last.toString(),
                    first.toString(),
                    first.toString(),
                    last.toString());
            if (!others.isEmpty()) {
                throw MatcherException.invalid(
                        "stats",
                        first + " – " + last,
                        "和已经公开过的时段 " + others.getFirst() + " 有重叠，两份相减会露出个人 / this overlaps " + others.getFirst()
                                + ", which was made public: the difference could tell of single people",
                        "公开同一个时段或不重叠的时段；内部用 --copy office / make the same period public, or one that does not overlap;"
                                + " inside the office use --copy office");
            }
            List<String> before = database.rows(
                    row -> row.getString(1),
                    "SELECT told FROM released WHERE first = ? AND last = ?",
                    first.toString(),
                    last.toString());
            if (!before.isEmpty()) {
                return before.getFirst().lines().map(CountTable::ofLine).toList();
            }
            database.update(
                    "INSERT INTO released(first, last, told) VALUES (?, ?, ?)",
                    first.toString(),
                    last.toString(),
                    tables.stream().map(CountTable::line).collect(Collectors.joining("\n")));
            return tables;
        });
    }

    private static void check(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            throw MatcherException.invalid(
                    "stats", first + " – " + last, "开始日在结束日之后 / the first day is after the last", "对调 / exchange them");
        }
    }

    /** Counts by category in a period. Runs inside an access of the file. */
    private Map<String, Long> counts(Measure measure, String first, String last) throws SQLException {
        Map<String, Long> counts = new TreeMap<>();
        for (Object[] row : byDay(measure, "BETWEEN ? AND ?", first, last)) {
            counts.merge((String) row[1], (Long) row[2], Long::sum);
        }
        database.rows(
                        row -> new Object[] {row.getString(1), row.getLong(2)},
                        "SELECT category, count FROM archive WHERE measure = ? AND day BETWEEN ? AND ?",
                        measure.name(),
                        first,
                        last)
                .forEach(row -> counts.merge((String) row[0], (Long) row[1], Long::sum));
        return counts;
    }

    /** Counts by day and category. */
    private List<Object[]> byDay(Measure measure, String days, Object... values) throws SQLException {
        return switch (measure) {
            case FAIRS -> fairs(days, values);
            case VISITORS_BY_CLASS -> visitors("class", days, values);
            case VISITORS_BY_SEX -> visitors("sex", days, values);
            case VISITORS_BY_EDUCATION -> visitors("education", days, values);
            case STAGES -> steps("stage", "undone IS NULL", days, values);
            case INTENTS_BY_FORM -> steps("form", "undone IS NULL AND stage = 'INTENT'", days, values);
            case SIGNED_BY_FORM -> steps("form", "undone IS NULL AND stage = 'SIGNED'", days, values);
        };
    }

    private List<Object[]> fairs(String days, Object... values) throws SQLException {
        List<Object[]> all = new ArrayList<>();
        all.addAll(group("SELECT held, 'HELD', count(*) FROM fair WHERE held " + days + " GROUP BY held", values));
        all.addAll(group(opening("'EMPLOYERS'", "count(DISTINCT fair || char(10) || employer)", days, ""), values));
        all.addAll(group(opening("'OPENINGS'", "count(*)", days, ""), values));
        all.addAll(group(opening("'POSITIONS'", "sum(positions)", days, ""), values));
        all.addAll(group(opening("'SEVERAL'", "count(*)", days, " AND positions = 0"), values));
        return all;
    }

    private static String opening(String category, String counted, String days, String and) {
        return "SELECT " + HELD + " AS day, " + category + ", " + counted + " FROM opening t WHERE " + HELD + " " + days
                + and + " GROUP BY day";
    }

    private List<Object[]> visitors(String column, String days, Object... values) throws SQLException {
        return group(
                "SELECT " + HELD + " AS day, p." + column + ", count(*) FROM visit t JOIN person p ON p.id = t.person"
                        + " WHERE " + HELD + " " + days + " GROUP BY day, p." + column,
                values);
    }

    private List<Object[]> steps(String column, String where, String days, Object... values) throws SQLException {
        return group(
                "SELECT date, " + column + ", count(*) FROM outcome WHERE " + where + " AND date " + days
                        + " GROUP BY date, " + column,
                values);
    }

    private List<Object[]> group(String sql, Object... values) throws SQLException {
        return database.rows(row -> new Object[] {row.getString(1), row.getString(2), row.getLong(3)}, sql, values);
    }

    /** Keeps, without a name, what counts of a person that is about to be deleted. Runs inside a change of the file. */
    void archive(String personId) throws SQLException {
        for (Measure measure : Measure.values()) {
            if (!measure.isOfPeople()) {
                continue;
            }
            for (Object[] row : byDay(measure, ">= '' AND person = ?", personId)) {
                database.update(
                        "INSERT INTO archive(day, measure, category, count) VALUES (?, ?, ?, ?)"
                                + " ON CONFLICT(day, measure, category) DO UPDATE SET count = count + excluded.count",
                        row[0],
                        measure.name(),
                        row[1],
                        row[2]);
            }
        }
    }
}
