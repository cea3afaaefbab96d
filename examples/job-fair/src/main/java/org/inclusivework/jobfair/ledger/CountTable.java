package org.inclusivework.jobfair.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/**
 * The counts of one measure as an office or the public may see them.
 *
 * <p>In the office's table every count is there. In the public's, what would tell of single people is empty, see {@link #forPublic()}.
 *
 * @param measure the measure
 * @param counts its counts, in the order of its categories; empty where hidden
 * @param total their sum; empty where hidden, and where they add up to nothing
 */
public record CountTable(Measure measure, List<OptionalLong> counts, OptionalLong total) {
    public CountTable {
        counts = List.copyOf(counts);
    }

    static CountTable ofOffice(Measure measure, long[] counts) {
        return new CountTable(
                measure,
                Arrays.stream(counts).mapToObj(OptionalLong::of).toList(),
                addsUp(measure) ? OptionalLong.of(Arrays.stream(counts).sum()) : OptionalLong.empty());
    }

    private static boolean addsUp(Measure measure) {
        return measure != Measure.STAGES && measure != Measure.FAIRS;
    }

    /**
     * Returns an office's table without what would tell of single people: no count from one to four, and none that subtraction would
     * give away.
     */
    public CountTable forPublic() {
        if (!measure.isOfPeople()) {
            return this;
        }
        long[] all = counts.stream().mapToLong(OptionalLong::orElseThrow).toArray();
        boolean[] hidden = addsUp(measure) ? SmallCells.hidden(all) : alone(all);
        List<OptionalLong> told = new ArrayList<>();
        for (int i = 0; i < all.length; i++) {
            told.add(hidden[i] ? OptionalLong.empty() : OptionalLong.of(all[i]));
        }
        boolean tellsTotal = total.isPresent() && SmallCells.isTold(total.getAsLong());
        return new CountTable(measure, told, tellsTotal ? total : OptionalLong.empty());
    }

    /** Counts that add up to nothing stand alone. */
    private static boolean[] alone(long[] counts) {
        boolean[] hidden = new boolean[counts.length];
        for (int i = 0; i < counts.length; i++) {
            hidden[i] = !SmallCells.isTold(counts[i]);
        }
        return hidden;
    }

    /** Returns a count; empty where it is hidden. */
    public OptionalLong of(Enum<?> category) {
        return counts.get(measure.categories().indexOf(category.name()));
    }

    /** Returns the table in one line: the measure, the total, the counts; empty where hidden. */
    String line() {
        return measure.name() + " " + text(total) + " "
                + counts.stream().map(CountTable::text).collect(Collectors.joining(","));
    }

    /** Reads a table from its line. */
    static CountTable ofLine(String line) {
        String[] parts = line.split(" ", -1);
        return new CountTable(
                Measure.valueOf(parts[0]),
                Arrays.stream(parts[2].split(",", -1)).map(CountTable::count).toList(),
                count(parts[1]));
    }

    private static String text(OptionalLong count) {
        return count.isPresent() ? Long.toString(count.getAsLong()) : "";
    }

    private static OptionalLong count(String text) {
        return text.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(text));
    }
}
