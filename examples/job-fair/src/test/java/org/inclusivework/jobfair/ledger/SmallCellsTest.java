package org.inclusivework.jobfair.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SmallCellsTest {
    /** Every table of so many cells and every total up to a limit, grouped by what a reader sees, who knows the rule. */
    @ParameterizedTest
    @CsvSource({"2,40", "3,30", "4,22", "5,17", "6,16", "7,14"})
    void noHiddenCountCanBeWorkedOutByWhoKnowsTheRule(int cells, int most) {
        for (int total = SmallCells.LEAST; total <= most; total++) {
            Map<String, List<long[]>> alike = new HashMap<>();
            tables(
                    new long[cells],
                    0,
                    total,
                    table -> alike.computeIfAbsent(seen(table), key -> new ArrayList<>())
                            .add(table));
            alike.forEach((seen, tables) -> {
                boolean[] hidden = SmallCells.hidden(tables.getFirst());
                for (int i = 0; i < cells; i++) {
                    if (hidden[i]) {
                        Set<Long> values = new HashSet<>();
                        for (long[] table : tables) {
                            values.add(table[i]);
                        }
                        assertThat(values).as("cell %d of %s", i, seen).hasSizeGreaterThan(1);
                    }
                }
            });
        }
    }

    @ParameterizedTest
    @CsvSource({"0,12,3,40", "1,1,1,1", "4,4,0,0", "5,6,7,8", "0,0,2,0"})
    void countsFromOneToFourAreNeverShown(long a, long b, long c, long d) {
        long[] table = {a, b, c, d};
        boolean[] hidden = SmallCells.hidden(table);
        for (int i = 0; i < table.length; i++) {
            assertThat(hidden[i] || table[i] == 0 || table[i] >= 5).isTrue();
        }
    }

    private static String seen(long[] table) {
        boolean[] hidden = SmallCells.hidden(table);
        StringBuilder seen = new StringBuilder();
        for (int i = 0; i < table.length; i++) {
            seen.append(hidden[i] ? "-" : table[i]).append(' ');
        }
        return seen.toString();
    }

    private static void tables(long[] table, int cell, long left, Consumer<long[]> consumer) {
        if (cell == table.length - 1) {
            table[cell] = left;
            consumer.accept(table.clone());
            return;
        }
        for (long value = 0; value <= left; value++) {
            table[cell] = value;
            tables(table, cell + 1, left - value, consumer);
        }
    }
}
