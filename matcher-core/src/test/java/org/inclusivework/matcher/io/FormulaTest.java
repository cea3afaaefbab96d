package org.inclusivework.matcher.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.inclusivework.matcher.model.Opening;
import org.inclusivework.matcher.taxonomy.Language;
import org.junit.jupiter.api.Test;

final class FormulaTest {
    private static final List<String> LEADS = List.of("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠");
    private static final List<String> BEFORE =
            List.of("", " ", "\u3000", "\u00a0", "\u200b", "\ufeff", "'", "''", "' ");
    private static final List<String> BODIES = List.of("1+1", "HYPERLINK(\"http://x\",\"y\")", "cmd|' /C calc'!A0");

    private static Stream<String> payloads() {
        return BEFORE.stream()
                .flatMap(before ->
                        LEADS.stream().flatMap(lead -> BODIES.stream().map(body -> before + lead + body)));
    }

    @Test
    void noCellThatIsWrittenCanBeTakenForAFormula() {
        assertThat(payloads().count()).isGreaterThan(200);
        payloads().forEach(payload -> {
            String cell = SafeCell.quoted(payload);
            String content = cell.startsWith("\"") ? cell.substring(1) : cell;
            assertThat(content).startsWith("'");
        });
    }

    @Test
    void readingTakesTheGuardAwayAgain() {
        payloads().map(String::strip).filter(payload -> !payload.isEmpty()).forEach(payload -> {
            Opening opening = Opening.builder("o-1", payload, "e").build();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            RecordWriter.openings(Sheets.OPTIONS).write(List.of(opening), out, Format.CSV, Language.ZH);
            assertThat(Sheets.openings("o.csv", out.toByteArray()).records())
                    .singleElement()
                    .isEqualTo(opening);
        });
    }

    @Test
    void ordinaryTextIsLeftAlone() {
        assertThat(SafeCell.quoted("镇江")).isEqualTo("镇江");
        assertThat(SafeCell.quoted("it's")).isEqualTo("it's");
        assertThat(SafeCell.read("'quoted'")).isEqualTo("'quoted'");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RecordWriter.openings(Sheets.OPTIONS).write(List.of(), out, Format.CSV_FOR_SPREADSHEETS, Language.ZH);
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("\uFEFF编号,岗位名称,用人单位,");
    }
}
