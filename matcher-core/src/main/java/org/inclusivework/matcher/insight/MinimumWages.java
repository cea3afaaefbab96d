package org.inclusivework.matcher.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.inclusivework.matcher.taxonomy.Label;
import org.inclusivework.matcher.taxonomy.TsvTable;

/**
 * Minimum wages by place and date, as data: those that come with the library, and an organiser's own.
 *
 * <p>For a place and a day the row of the narrowest area holds, of these the latest. The library's rows are few, second hand and
 * name their source; an organiser's rows go before them for the same area. Immutable and thread-safe.
 */
public final class MinimumWages {
    private final List<MinimumWage> rows;

    private MinimumWages(List<MinimumWage> rows) {
        this.rows = List.copyOf(rows);
    }

    /** Returns the rows that come with the library. */
    public static MinimumWages bundled() {
        List<MinimumWage> rows = new ArrayList<>();
        for (TsvTable.Row row : AuditTexts.table("minimum_wages.tsv").rows()) {
            rows.add(new MinimumWage(
                    row.get("area"),
                    new Label(row.get("name_zh"), row.get("name_en")),
                    LocalDate.parse(row.get("from")),
                    Double.parseDouble(row.get("monthly")),
                    Double.parseDouble(row.get("hourly")),
                    row.get("lowest").equals("yes"),
                    new Label(row.get("source_zh"), row.get("source_en"))));
        }
        return new MinimumWages(rows);
    }

    /** Returns these with more rows, which go before those of the same areas. */
    public MinimumWages with(Collection<MinimumWage> more) {
        List<MinimumWage> all = new ArrayList<>(more);
        for (MinimumWage row : rows) {
            if (more.stream().noneMatch(other -> other.area().equals(row.area()))) {
                all.add(row);
            }
        }
        return new MinimumWages(all);
    }

    /** Returns the row of the narrowest area that holds in a place on a day. */
    public Optional<MinimumWage> in(String areaId, LocalDate day) {
        return holding(areaId, day)
                .max(Comparator.<MinimumWage>comparingInt(row -> row.area().length())
                        .thenComparing(MinimumWage::from));
    }

    /** Returns the highest row that surely holds everywhere around a place on a day: less than it is too little. */
    public Optional<MinimumWage> surely(String areaId, LocalDate day) {
        return holding(areaId, day)
                .filter(MinimumWage::everywhere)
                .max(Comparator.<MinimumWage>comparingInt(row -> row.area().length())
                        .thenComparing(MinimumWage::from));
    }

    private java.util.stream.Stream<MinimumWage> holding(String areaId, LocalDate day) {
        return rows.stream()
                .filter(row -> areaId.startsWith(row.area()) && !row.from().isAfter(day));
    }

    /** Returns all rows. */
    public List<MinimumWage> rows() {
        return rows;
    }
}
