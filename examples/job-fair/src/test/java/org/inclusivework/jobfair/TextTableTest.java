package org.inclusivework.jobfair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TextTableTest {
    @ParameterizedTest
    @CsvSource({
        "abc, 3",
        "镇江, 4",
        "（一）, 6",
        "ｋｍ, 4",
        "한국, 4",
        "é, 1",
        "e\u0301, 1",
        "a\u200Db, 2",
        "\uD83D\uDE00, 2",
        "\uD842\uDFB7, 2",
        "…, 1",
        "“好”, 4",
        "'', 0",
    })
    void wideCharactersTakeTwoColumnsAndCombiningMarksNone(String text, int columns) {
        assertThat(DisplayWidth.of(text)).isEqualTo(columns);
    }

    @ParameterizedTest
    @CsvSource({
        "镇江市润州区, 7, 镇江市…",
        "镇江市润州区, 8, 镇江市…",
        "镇江市, 6, 镇江市",
        "abcdef, 4, abc…",
        "\uD83D\uDE00\uD83D\uDE00, 3, \uD83D\uDE00…"
    })
    void longCellsAreCutWithoutSplittingACharacter(String text, int columns, String cut) {
        assertThat(DisplayWidth.cut(text, columns)).isEqualTo(cut);
        assertThat(DisplayWidth.of(DisplayWidth.cut(text, columns))).isLessThanOrEqualTo(columns);
    }

    @Test
    void columnsStandStraightWhateverTheScript() {
        TextTable table = new TextTable(
                "",
                List.of(
                        TextTable.Column.left("姓名", 8),
                        TextTable.Column.right("score"),
                        TextTable.Column.last("note")));
        table.row("王女士", "1.00", "a");
        table.row("O'Neill", "0.5", "b");
        table.row("非常长的名字", "10", "c");
        List<String> lines = table.render().lines().toList();
        assertThat(lines)
                .containsExactly(
                        "姓名     score  note",
                        "-------  -----  ----",
                        "王女士    1.00  a",
                        "O'Neill    0.5  b",
                        "非常长…     10  c");
        for (String line : lines) {
            String before = line.substring(0, line.lastIndexOf(' ') + 1);
            assertThat(DisplayWidth.of(before)).isEqualTo(16);
        }
    }

    @Test
    void nothingInACellSteersTheTerminal() {
        assertThat(DisplayWidth.shown("a\u001B[2Jb\nc\u202Ed")).isEqualTo("a·[2Jb·c·d");
    }

    @Test
    void aRowOfAnotherLengthIsRefused() {
        TextTable table = new TextTable("", List.of(TextTable.Column.last("x")));
        assertThatThrownBy(() -> table.row("1", "2")).hasMessage("2 cells for 1 columns");
    }
}
