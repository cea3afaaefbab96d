package org.inclusivework.jobfair.messy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.inclusivework.jobfair.sheet.Book;
import org.inclusivework.jobfair.sheet.Books;
import org.inclusivework.jobfair.sheet.CellKind;
import org.inclusivework.jobfair.sheet.Grid;
import org.inclusivework.jobfair.sheet.GridRow;
import org.inclusivework.jobfair.sheet.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sheets in every format and encoding, under names that say nothing of it, are read cell by cell. */
final class EncodingTest {
    private static final Charset GBK = Charset.forName("GBK");
    private static final Charset GB18030 = Charset.forName("GB18030");

    @TempDir
    Path folder;

    private Grid read(byte[] bytes) throws IOException {
        Path file = folder.resolve("岗位.dat");
        Files.write(file, bytes);
        try (Book book = Books.open(file, Limits.EMPLOYER_FILE)) {
            return Grid.of(book.sheets().getFirst());
        }
    }

    private static MessyGrid grid(int variant, boolean rare) {
        MessyGrid grid = new MessyGrid("岗位", false);
        List<String> words = new ArrayList<>(List.of(
                "岗位名称",
                "招聘人数",
                "café",
                "１２３",
                "a,b",
                "他说\"好\"",
                "第一行\n第二行",
                "😀".repeat(variant),
                "€100",
                "=1+1",
                "<b>&amp;</b>"));
        words.add(rare ? "㐂䶮𠮷" : "普通");
        for (int row = 1; row <= 3 + variant; row++) {
            for (int column = 0; column < words.size(); column++) {
                if ((row + column + variant) % 4 != 0) {
                    grid.set(row, column, words.get((row + column) % words.size()));
                }
            }
        }
        return grid;
    }

    private static MessyGrid plain(int variant) {
        MessyGrid grid = new MessyGrid("岗位", false);
        for (int row = 1; row <= 3 + variant; row++) {
            grid.set(row, 0, "岗位" + row);
            grid.set(row, 1 + variant, "包吃住，两班倒");
        }
        return grid;
    }

    @Test
    void fortyEightFilesInTwelveFormatsAreReadCellByCell() throws IOException {
        int files = 0;
        for (MessyFormat format : MessyFormat.values()) {
            for (int variant = 0; variant < 4; variant++) {
                boolean gbk = format == MessyFormat.CSV_GBK || format == MessyFormat.HTML_GBK;
                MessyGrid grid = gbk ? plain(variant) : grid(variant, true);
                Grid read = read(format.bytes(List.of(grid)));
                Map<Integer, GridRow> rows = new LinkedHashMap<>();
                read.rows().forEach(row -> rows.put(row.number(), row));
                grid.rows.forEach((number, cells) -> cells.forEach((column, cell) -> assertThat(
                                Objects.requireNonNull(rows.get(number)).text(column))
                        .as("%s, row %d, column %d", format, number, column)
                        .isEqualTo(cell.text())));
                assertThat(read.rows().stream()
                                .mapToInt(row -> row.filled().size())
                                .sum())
                        .isEqualTo(
                                grid.rows.values().stream().mapToInt(Map::size).sum());
                files++;
            }
        }
        assertThat(files).isGreaterThanOrEqualTo(40);
    }

    @Test
    void aCharacterThatIsCutByTheEndOfABufferIsReadWhole() throws IOException {
        for (Charset charset : List.of(StandardCharsets.UTF_8, GBK, GB18030)) {
            for (int shift = 0; shift < 5; shift++) {
                String words = "包吃住，两班倒，缴纳五险；".repeat(6_000);
                String text = "岗位," + "x".repeat(shift) + "\n" + words + ",完\n";
                Grid read = read(text.getBytes(charset));
                assertThat(read.rows().get(1).text(0))
                        .as("%s, %d", charset, shift)
                        .isEqualTo(words);
                assertThat(read.rows().get(1).text(1)).isEqualTo("完");
            }
        }
    }

    @Test
    void bytesThatAreNoTextAreMarkedWithTheirRowAndColumnAndNeverReplacedInSilence() throws IOException {
        byte[] good = ("岗位,人数\n保洁员,1\n门卫,2\n" + "包装工,3\n".repeat(20)).getBytes(StandardCharsets.UTF_8);
        byte[] broken = good.clone();
        int at = new String(good, StandardCharsets.UTF_8)
                .substring(0, "岗位,人数\n保洁".length())
                .getBytes(StandardCharsets.UTF_8)
                .length;
        broken[at] = (byte) 0xff;
        Grid read = read(broken);
        assertThat(read.rows().get(1).kind(0)).isEqualTo(CellKind.BROKEN);
        assertThat(read.rows().get(1).number()).isEqualTo(2);
        assertThat(read.rows().get(2).text(0)).isEqualTo("门卫");
        assertThat(read.rows().get(2).kind(0)).isEqualTo(CellKind.TEXT);
    }
}
