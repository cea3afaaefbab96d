package org.inclusivework.jobfair.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written for people is text and nothing else. */
final class TableWriterTest {
    private static final List<String> PAYLOADS = List.of(
            "=1+1",
            "=HYPERLINK(\"http://x\",\"点我\")",
            "+1",
            "-1",
            "@SUM(A1)",
            "＝1+1",
            "＋1",
            "－1",
            "＠x",
            "=cmd|' /C calc'!A0",
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "'=1+1",
            " =1+1",
            "0012345",
            "321100199001011234",
            "91321100MA1XXXXX0X",
            "3.21E+17",
            "13800138000",
            "2-3",
            "1/2",
            "TRUE",
            "a,b;c\"d\ne",
            "㐂𠮷😀");

    @TempDir
    Path folder;

    private static byte[] written(boolean xlsx) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TableWriter table = xlsx ? TableWriter.xlsx(out, "岗位") : TableWriter.csv(out)) {
            table.row(List.of("列一", "列二"));
            for (String payload : PAYLOADS) {
                table.row(List.of(payload, "x"));
            }
        }
        return out.toByteArray();
    }

    private List<String> read(byte[] bytes) throws IOException {
        Path file = folder.resolve("t");
        Files.write(file, bytes);
        List<String> read = new ArrayList<>();
        try (Book book = Books.open(file, Limits.EMPLOYER_FILE)) {
            for (GridRow row : Grid.of(book.sheets().getFirst()).rows()) {
                assertThat(row.kind(0)).isEqualTo(CellKind.TEXT);
                read.add(row.text(0));
            }
        }
        return read.subList(1, read.size());
    }

    @Test
    void everyCellOfXlsxIsTextAndComesBack() throws IOException {
        assertThat(read(written(true)))
                .isEqualTo(PAYLOADS.stream().map(String::strip).toList());
    }

    @Test
    void everyCellOfCsvComesBackAndNoneBeginsLikeAFormula() throws IOException {
        byte[] bytes = written(false);
        assertThat(read(bytes)).isEqualTo(PAYLOADS.stream().map(String::strip).toList());
        String text = new String(bytes, StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF");
        for (String line : text.substring(1).split("\r\n")) {
            String cell = line.startsWith("\"") ? line.substring(1) : line;
            assertThat(cell.strip())
                    .doesNotStartWith("=")
                    .doesNotStartWith("+")
                    .doesNotStartWith("@")
                    .doesNotStartWith("＝");
        }
    }

    @Test
    void theSameRowsGiveTheSameBytes() throws IOException {
        assertThat(written(true)).isEqualTo(written(true));
        assertThat(written(false)).isEqualTo(written(false));
    }
}
