package org.inclusivework.jobfair;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.inclusivework.jobfair.fair.BundledFair;
import org.inclusivework.jobfair.sheet.Book;
import org.inclusivework.jobfair.sheet.BookRecords;
import org.inclusivework.jobfair.sheet.BookSheet;
import org.inclusivework.jobfair.sheet.Books;
import org.inclusivework.jobfair.sheet.Grid;
import org.inclusivework.jobfair.sheet.GridRow;
import org.inclusivework.jobfair.sheet.Limits;
import org.inclusivework.jobfair.sheet.TableWriter;
import org.inclusivework.jobfair.template.Template;
import org.inclusivework.matcher.io.ReadOptions;
import org.inclusivework.matcher.io.ReadResult;
import org.inclusivework.matcher.io.RecordReader;
import org.inclusivework.matcher.io.RowProblem;
import org.inclusivework.matcher.io.SheetRow;
import org.inclusivework.matcher.io.SheetRows;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.Opening;
import org.inclusivework.matcher.taxonomy.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class TemplateTest {
    @TempDir
    Path folder;

    private static String name(String zh, String en, String language) {
        return language.equals("zh") ? zh : en;
    }

    /** The worked row, under an id that is none of an example. */
    private Path worked(Template template, Language language, boolean xlsx) throws IOException {
        Path file = folder.resolve("模板");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (xlsx) {
            template.xlsx(out, language);
        } else {
            template.csv(out, language);
        }
        Files.write(file, out.toByteArray());
        List<GridRow> rows;
        try (Book book = Books.open(file, Limits.EMPLOYER_FILE)) {
            rows = Grid.of(book.sheets().getFirst()).rows();
        }
        Path filled = folder.resolve("填好.xlsx");
        try (TableWriter table = TableWriter.xlsx(Files.newOutputStream(filled), "岗位")) {
            table.row(rows.get(0).texts());
            List<String> row = new ArrayList<>(rows.get(1).texts());
            row.set(0, "x-0001");
            table.row(row);
        }
        return filled;
    }

    @ParameterizedTest
    @CsvSource({"zh,xlsx", "zh,csv", "en,xlsx", "en,csv"})
    void anEmptyTemplateIsReadBackWithNothingToMend(String language, String format) {
        assertThat(ProgramRun.in(folder, "init", "--format", "both", "--lang", language)
                        .code())
                .isZero();
        ProgramRun check = ProgramRun.in(
                folder,
                "check",
                "--format",
                "json",
                "--lang",
                language,
                "--openings",
                name("岗位表模板", "openings-template", language) + "." + format,
                "--candidates",
                name("求职者表模板", "candidates-template", language) + "." + format);
        assertThat(check.json())
                .hasSize(2)
                .allSatisfy(
                        problem -> assertThat(problem.get("severity").asText()).isEqualTo("NOTE"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theWorkedRowsAreReadWithoutAProblem(Language language) throws IOException {
        for (boolean xlsx : new boolean[] {true, false}) {
            ReadResult<Opening> openings = BookRecords.read(
                    RecordReader.openings(ReadOptions.defaults()), worked(Template.openings(), language, xlsx));
            assertThat(openings.problems()).isEmpty();
            assertThat(openings.records()).hasSize(1);
            ReadResult<Candidate> candidates = BookRecords.read(
                    RecordReader.candidates(ReadOptions.defaults()), worked(Template.candidates(), language, xlsx));
            assertThat(candidates.problems()).isEmpty();
            assertThat(candidates.records()).hasSize(1);
        }
    }

    @Test
    void aTemplateFilledWithTheBundledFairGivesTheSameOpenings() throws IOException {
        List<String> headers = Template.openings().headers(Language.ZH);
        Path file = folder.resolve("岗位.xlsx");
        try (InputStream in = BundledFair.openings();
                SheetRows rows = SheetRows.ofText(in, "openings.csv");
                TableWriter table = TableWriter.xlsx(Files.newOutputStream(file), "岗位")) {
            SheetRow first = rows.next();
            assertThat(first).isNotNull();
            assertThat(headers).containsAll(first.cells());
            table.row(headers);
            for (SheetRow row = rows.next(); row != null; row = rows.next()) {
                List<String> cells = row.cells();
                table.row(headers.stream()
                        .map(header -> first.cells().indexOf(header))
                        .map(column -> column < 0 || column >= cells.size() ? "" : cells.get(column))
                        .toList());
            }
        }
        RecordReader<Opening> reader =
                RecordReader.openings(ReadOptions.defaults().withoutKnowledge());
        ReadResult<Opening> read = BookRecords.read(reader, file);
        assertThat(read.records())
                .isEqualTo(reader.read(BundledFair.openings(), "openings.csv").records());
        assertThat(read.problems()).noneMatch(problem -> problem.severity() == RowProblem.Severity.ERROR);
    }

    @Test
    void theTemplateHasListsNotesAndTheSameBytesEveryTime() throws IOException {
        ByteArrayOutputStream first = new ByteArrayOutputStream();
        ByteArrayOutputStream second = new ByteArrayOutputStream();
        Template.openings().xlsx(first, Language.ZH);
        Template.openings().xlsx(second, Language.ZH);
        assertThat(first.toByteArray()).isEqualTo(second.toByteArray());
        Path file = folder.resolve("模板.xlsx");
        Files.write(file, first.toByteArray());
        try (Book book = Books.open(file, Limits.EMPLOYER_FILE)) {
            assertThat(book.sheets().stream().map(BookSheet::name)).containsExactly("岗位", "填表说明", "选项");
            assertThat(book.sheets().get(2).hidden()).isTrue();
        }
        try (java.util.zip.ZipFile zip = new java.util.zip.ZipFile(file.toFile())) {
            String sheet = new String(
                    zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(),
                    StandardCharsets.UTF_8);
            assertThat(sheet).contains("<dataValidation ", "type=\"list\"").doesNotContain("null");
            assertThat(zip.stream().map(java.util.zip.ZipEntry::getName)).contains("xl/comments1.xml");
        }
    }

    @Test
    void templatesThatAreThereAlreadyStayAndTheExitCodeSaysSo() throws IOException {
        assertThat(ProgramRun.in(folder, "init").code()).isZero();
        Path made = folder.resolve("岗位表模板.xlsx");
        byte[] before = Files.readAllBytes(made);
        assertThat(ProgramRun.in(folder, "init").code()).isEqualTo(ExitCode.EXISTS.code());
        assertThat(Files.readAllBytes(made)).isEqualTo(before);
    }
}
