package org.inclusivework.jobfair;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.Opening;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks, pages and single files of rank. */
final class RankingOutletTest {
    private static final String FORMULA = "=HYPERLINK(\"http://x.example\",\"点\")";
    private static final String SCRIPT = "<script>alert('1')</script>&amp;\"";

    @TempDir
    Path folder;

    private String[] hostile() {
        List<Opening> openings = SmallFair.OPENINGS.stream()
                .limit(12)
                .map(opening -> Opening.builder(opening.id(), FORMULA, SCRIPT)
                        .places(opening.places())
                        .build())
                .toList();
        List<Candidate> candidates = SmallFair.CANDIDATES.stream()
                .limit(6)
                .map(candidate -> candidate.toBuilder().name(SCRIPT).build())
                .toList();
        return SmallFair.files(folder, openings, candidates);
    }

    private ProgramRun rank(String[] files, String... more) {
        return ProgramRun.in(folder, SmallFair.line("rank", files, more));
    }

    private static List<Row> rows(Path file) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            return book.getFirstSheet().read();
        }
    }

    @Test
    void aWorkbookHoldsTheRowsOfTheCsvWithTextAsTextAndCountsAsNumbers() throws IOException {
        String[] files = SmallFair.files(folder);
        ProgramRun run = rank(files, "--out", "推荐.xlsx", "--ineligible", "1");
        assertThat(run.code()).as(run.err()).isZero();
        List<Row> rows = rows(folder.resolve("推荐.xlsx"));
        List<com.fasterxml.jackson.databind.JsonNode> lines =
                rank(files, "--format", "json", "--ineligible", "1").json();
        assertThat(rows).hasSize(lines.size() + 1);
        assertThat(rows.getFirst().getCellText(0)).isEqualTo("求职者编号");
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            Row row = rows.get(i + 1);
            assertThat(row.getCell(0).getType()).isEqualTo(CellType.STRING);
            assertThat(row.getCellText(0)).isEqualTo(line.get("candidate").textValue());
            assertThat(row.getCellText(3)).isEqualTo(line.get("opening").textValue());
            if (line.get("eligible").booleanValue()) {
                assertThat(row.getCell(2).getType()).isEqualTo(CellType.NUMBER);
                assertThat(row.getCellAsNumber(2).orElseThrow().intValue())
                        .isEqualTo(line.get("rank").intValue());
                assertThat(row.getCellAsNumber(7).orElseThrow().doubleValue())
                        .isCloseTo(line.get("score").doubleValue(), org.assertj.core.data.Offset.offset(0.00005));
            } else {
                assertThat(row.getCellText(16)).contains("要推荐：");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "html", "csv", "json"})
    void theSameInputGivesTheSameBytesInAFileAndOnStandardOutput(String format) throws IOException {
        String[] files = SmallFair.files(folder);
        String suffix = format.equals("json") ? "jsonl" : format;
        rank(files, "--out", "a." + suffix);
        rank(files, "--out", "b." + suffix, "--threads", "1");
        byte[] bytes = Files.readAllBytes(folder.resolve("a." + suffix));
        assertThat(Arrays.equals(bytes, Files.readAllBytes(folder.resolve("b." + suffix))))
                .isTrue();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ProgramRun.into(out, folder, false, SmallFair.line("rank", files, "--format", format));
        int mark = format.equals("csv") ? 3 : 0;
        assertThat(Arrays.equals(bytes, mark, bytes.length, out.toByteArray(), 0, out.size()))
                .as("but for the mark that a file for people begins with")
                .isTrue();
    }

    @Test
    void aWorkbookHasTheSameBytesInEveryTimeZone() throws IOException {
        String[] files = SmallFair.files(folder);
        java.util.TimeZone here = java.util.TimeZone.getDefault();
        try {
            for (String zone : java.util.List.of("UTC", "Asia/Shanghai", "America/St_Johns")) {
                java.util.TimeZone.setDefault(java.util.TimeZone.getTimeZone(zone));
                rank(files, "--out", zone.substring(0, 3) + ".xlsx");
                ProgramRun.in(folder, "init", "--out", zone.substring(0, 3));
            }
        } finally {
            java.util.TimeZone.setDefault(here);
        }
        for (String other : java.util.List.of("Asi", "Ame")) {
            assertThat(folder.resolve(other + ".xlsx")).hasSameBinaryContentAs(folder.resolve("UTC.xlsx"));
            assertThat(folder.resolve(other + "/岗位表模板.xlsx")).hasSameBinaryContentAs(folder.resolve("UTC/岗位表模板.xlsx"));
        }
    }

    @Test
    void formulasStayTextInAWorkbook() throws IOException {
        rank(hostile(), "--out", "x.xlsx");
        for (Row row : rows(folder.resolve("x.xlsx"))) {
            row.forEach(cell ->
                    assertThat(cell == null || cell.getFormula() == null).isTrue());
        }
        List<Row> rows = rows(folder.resolve("x.xlsx"));
        assertThat(rows).hasSizeGreaterThan(10);
        assertThat(rows.get(1).getCellText(4)).isEqualTo(FORMULA);
        assertThat(rows.get(1).getCell(4).getType()).isEqualTo(CellType.STRING);
        assertThat(rows.get(1).getCellText(5)).isEqualTo(SCRIPT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"openings", "candidates"})
    void markupStaysTextInAPage(String direction) throws IOException {
        ProgramRun run = rank(hostile(), "--out", "x.html", "--direction", direction);
        assertThat(run.code()).as(run.err()).isZero();
        String page = Files.readString(folder.resolve("x.html"));
        assertThat(page)
                .contains("&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;amp;&quot;")
                .contains("=HYPERLINK(&quot;http://x.example&quot;")
                .doesNotContain("<script", "href=\"http", "src=");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void aPageSaysItsLanguageAndItsPartsAndEveryTableItsHeaders(String language) throws IOException {
        rank(SmallFair.files(folder), "--out", "x.html", "--lang", language);
        String page = Files.readString(folder.resolve("x.html"));
        assertThat(page)
                .startsWith("<!DOCTYPE html>\n<html lang=\"" + (language.equals("zh") ? "zh-CN" : "en") + "\">")
                .contains("<meta charset=\"utf-8\">", "<title>", "<main id=\"main\"", "href=\"#main\"", "<footer>")
                .endsWith("</html>\n");
        int tables = page.split("<table>", -1).length;
        assertThat(tables).isGreaterThan(40);
        assertThat(page.split("<caption>", -1)).hasSize(tables);
        assertThat(page.split("<th scope=\"row\">", -1)).hasSizeGreaterThan(tables);
        assertThat(page.replaceAll("<th scope=\"(col|row)\">", "")).doesNotContain("<th>", "<th ");
        assertThat(page.split("<h1>", -1)).hasSize(2);
    }

    @Test
    void aFullSheetIsFollowedByAnother() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (RankingBook book = new RankingBook(
                out, Texts.in(org.inclusivework.matcher.taxonomy.Language.ZH), java.time.LocalDate.EPOCH, 0, 3)) {
            book.end();
        }
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(book.getSheets().map(sheet -> sheet.getName())).containsExactly("推荐", "说明");
        }
    }

    @Test
    void oneFileIsReplacedByForceOnly() throws IOException {
        String[] files = SmallFair.files(folder);
        Files.writeString(folder.resolve("a.csv"), "mine");
        ProgramRun refused = rank(files, "--out", "a.csv");
        assertThat(refused.code()).isEqualTo(ExitCode.EXISTS.code());
        assertThat(refused.err()).contains("a.csv", "--force");
        assertThat(folder.resolve("a.csv")).hasContent("mine");
        assertThat(rank(files, "--out", "a.csv", "--force").code()).isZero();
        assertThat(Files.readString(folder.resolve("a.csv"))).startsWith("\uFEFF求职者编号");
    }

    @Test
    void theMainJobMayBeDoneTwiceButNotOverNotesOfSomebody() throws IOException {
        String[] files = SmallFair.files(folder);
        assertThat(rank(files).code()).isZero();
        assertThat(rank(files, "-k", "3").code())
                .as("nobody has changed what the first run wrote")
                .isZero();
        Path csv = folder.resolve("job-fair-out/ranking.csv");
        Files.writeString(csv, Files.readString(csv) + "已打电话\n");
        ProgramRun refused = rank(files);
        assertThat(refused.code()).isEqualTo(ExitCode.EXISTS.code());
        assertThat(refused.err()).contains("ranking.csv", "--force");
        assertThat(Files.readString(csv)).endsWith("已打电话\n");
        assertThat(rank(files, "--force").code()).isZero();
        assertThat(Files.readString(csv)).doesNotContain("已打电话");
    }

    @Test
    void nameAndFormatHaveToAgreeAndBytesAreNotForAScreen() {
        String[] files = SmallFair.files(folder);
        assertThat(rank(files, "--out", "a.csv", "--format", "xlsx").code()).isEqualTo(ExitCode.USAGE.code());
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings screen = new Surroundings(
                new ByteArrayOutputStream(),
                err,
                ProgramRun.CLOCK,
                folder,
                true,
                false,
                true,
                () -> null,
                java.util.Map.of());
        assertThat(JobFair.run(screen, SmallFair.line("rank", files, "--format", "xlsx")))
                .isEqualTo(ExitCode.USAGE.code());
        assertThat(err.toString(java.nio.charset.StandardCharsets.UTF_8)).contains("--out 推荐.xlsx");
    }

    @Test
    void aFolderTakesTheWorkbookAlongAndQuietSaysNothing() {
        ProgramRun run = rank(SmallFair.files(folder), "--format", "xlsx", "--out", "here", "--quiet");
        assertThat(run.code()).isZero();
        assertThat(run.out() + run.err()).isEmpty();
        assertThat(folder.resolve("here/ranking.xlsx")).isNotEmptyFile();
        assertThat(folder.resolve("here/summary.txt")).isNotEmptyFile();
    }
}
