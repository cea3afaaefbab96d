package org.inclusivework.matcher.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.inclusivework.matcher.model.MatcherException;
import org.inclusivework.matcher.model.Opening;
import org.inclusivework.matcher.taxonomy.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SheetsTest {
    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "\uFEFF", " ,, \n"})
    void anEmptyFileIsRefused(String text) {
        for (String name : List.of("o.csv", "o.jsonl")) {
            if (name.equals("o.csv") || text.isBlank() || text.equals("\uFEFF")) {
                assertThatThrownBy(() -> Sheets.openings(name, text))
                        .isInstanceOf(MatcherException.InvalidInput.class)
                        .hasMessageContaining("文件是空的");
            }
        }
    }

    @Test
    void aMissingFileAndAFolderAreRefused() {
        RecordReader<Opening> reader = RecordReader.openings(Sheets.OPTIONS);
        assertThatThrownBy(() -> reader.read(folder.resolve("none.csv")))
                .isInstanceOf(MatcherException.InvalidInput.class)
                .hasMessageContaining("none.csv");
        assertThatThrownBy(() -> reader.read(folder)).isInstanceOf(MatcherException.InvalidInput.class);
        assertThatThrownBy(() -> ColumnMap.read(folder)).isInstanceOf(MatcherException.InvalidInput.class);
        assertThatThrownBy(() -> WeightsFile.read(folder)).isInstanceOf(MatcherException.InvalidInput.class);
    }

    @Test
    void missingMandatoryColumnsAreOneProblemThatNamesThem() {
        assertThatThrownBy(() -> Sheets.openings("o.csv", "编号,班次\no-1,白班\n"))
                .isInstanceOfSatisfying(MatcherException.InvalidInput.class, e -> {
                    assertThat(e.problems()).hasSize(1);
                    assertThat(e.getMessage()).contains("岗位名称", "用人单位", "title", "employer");
                });
        assertThatThrownBy(() -> Sheets.candidates("c.csv", "姓名\n某某\n"))
                .hasMessageContaining("编号")
                .hasMessageContaining("id");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "编号,岗位名称,用人单位",
                "岗位编号,职位,企业名称",
                "ID,Title,Employer",
                "id,job title,Company",
                "*编号,岗位名称（必填）,招聘单位：",
                "编 号,工种,单位名称(全称)"
            })
    void headersHaveSynonymsInBothLanguages(String header) {
        ReadResult<Opening> result = Sheets.openings("o.csv", header + "\no-1,收银员,某店\n");
        assertThat(result.problems()).isEmpty();
        assertThat(result.records()).singleElement().satisfies(opening -> {
            assertThat(opening.title()).isEqualTo("收银员");
            assertThat(opening.employer()).isEqualTo("某店");
        });
    }

    @Test
    void theMoreUsualOfTwoHeadersCountsAndTheOtherIsKept() {
        ReadResult<Opening> result = Sheets.openings("o.csv", "序号,编号,工种,岗位名称,用人单位\n1,o-1,服务,收银员,某店\n");
        Opening opening = result.records().getFirst();
        assertThat(opening.id()).isEqualTo("o-1");
        assertThat(opening.title()).isEqualTo("收银员");
        assertThat(opening.declared()).containsEntry("工种", "服务").containsEntry("序号", "1");
        assertThat(result.problems()).extracting(RowProblem::column).containsExactlyInAnyOrder("序号", "工种");
    }

    @Test
    void whatNobodyKnowsIsKeptVerbatimAndListsOfClassesGateNobody() {
        ReadResult<Opening> result =
                Sheets.openings("o.csv", "编号,岗位名称,用人单位,残疾类别及等级要求,备注,车间温度\no-1,收银员,某店,肢体三、四级,听力优先,28度\n");
        Opening opening = result.records().getFirst();
        assertThat(opening.declared())
                .containsEntry("残疾类别及等级要求", "肢体三、四级")
                .containsEntry("备注", "听力优先")
                .containsEntry("车间温度", "28度");
        assertThat(opening.rule()).isNull();
        assertThat(result.problems()).extracting(RowProblem::column).containsExactly("车间温度");
    }

    @Test
    void aCaptionAboveTheHeadersIsSkipped() {
        ReadResult<Opening> result = Sheets.openings("o.csv", "专场招聘会岗位表,,\n\n编号,岗位名称,用人单位\no-1,a,b\n,c,d\n");
        assertThat(result.records()).hasSize(1);
        assertThat(Sheets.errors(result)).extracting(RowProblem::row).containsExactly(5L);
        assertThatThrownBy(() -> Sheets.openings("o.csv", "专场招聘会岗位表\n")).hasMessageContaining("缺少列");
    }

    @Test
    void aColumnWithoutAHeaderIsReportedOnce() {
        ReadResult<Opening> result = Sheets.openings("o.csv", "编号,岗位名称,用人单位,\no-1,a,b,c\no-2,a,b,c\n");
        assertThat(result.records()).hasSize(2);
        assertThat(result.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.reason().zh()).contains("第 4 列"));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void theSeparatorIsThatOfTheHeader(String separator) {
        String text = "编号,岗位名称,用人单位,技能要求\no-1,收银员,某店,label:a；label:b\n".replace(",", separator);
        ReadResult<Opening> result = Sheets.openings("o.csv", text);
        assertThat(result.records().getFirst().skills()).hasSize(2);
        if (separator.equals("\t")) {
            assertThat(Sheets.openings("o.tsv", text).records()).hasSize(1);
        }
    }

    @Test
    void rowsAreNumberedAsASpreadsheetNumbersThem() {
        ReadResult<Opening> result =
                Sheets.openings("o.csv", "编号,岗位名称,用人单位,工作内容,班次\r\n\r\no-1,a,b,\"两\n行\",白班\r\n,,,,\r\no-2,a,b,,夜里班\r\n");
        assertThat(Sheets.errors(result)).extracting(RowProblem::row).containsExactly(5L);
    }

    @Test
    void quotesOutOfPlaceConcernTheirRowOnly() {
        ReadResult<Opening> result = Sheets.openings("o.csv", "编号,岗位名称,用人单位\no-1,\"收银\"员,某店\no-2,收银员,某店\n");
        assertThat(result.records()).extracting(Opening::id).containsExactly("o-2");
        assertThat(Sheets.errors(result)).extracting(RowProblem::row).containsExactly(2L);
    }

    @Test
    void aQuoteThatIsNotClosedIsReportedWhereItOpens() {
        ReadResult<Opening> result = Sheets.openings("o.csv", "编号,岗位名称,用人单位\no-1,甲,某店\no-2,\"乙,某店\no-3,丙,某店\n");
        assertThat(result.records()).extracting(Opening::id).containsExactly("o-1");
        assertThat(Sheets.errors(result)).extracting(RowProblem::row).containsExactly(3L);
    }

    @Test
    void aRowWithTooManyCellsIsReported() {
        ReadResult<Opening> result = Sheets.openings("o.csv", "编号,岗位名称,用人单位\no-1,收银,理货,某店\no-2,a,b,,,\n");
        assertThat(Sheets.errors(result)).extracting(RowProblem::row).containsExactly(2L);
        assertThat(result.records()).hasSize(1);
    }

    @Test
    void aCellOfMillionsOfCharactersEndsTheReadingWithAProblem() {
        ReadResult<Opening> result =
                Sheets.openings("o.csv", "编号,岗位名称,用人单位\no-1,a,b\no-2," + "x".repeat(3_000_000) + ",b\n");
        assertThat(result.records()).hasSize(1);
        assertThat(Sheets.errors(result)).extracting(RowProblem::row).containsExactly(3L);
    }

    @Test
    void aFileIsReadFromAPathAndRecordsOrThrowGivesTheRecords() throws IOException {
        Path file = folder.resolve("岗位.csv");
        Files.writeString(file, "编号,岗位名称,用人单位\no-1,收银员,某店\n");
        assertThat(RecordReader.openings(Sheets.OPTIONS).read(file).recordsOrThrow(Language.ZH))
                .hasSize(1);
        Files.writeString(file, "编号,岗位名称,用人单位\n,收银员,某店\n");
        ReadResult<Opening> bad = RecordReader.openings(Sheets.OPTIONS).read(file);
        assertThat(bad.hasErrors()).isTrue();
        assertThatThrownBy(() -> bad.recordsOrThrow(Language.ZH)).hasMessageContaining("第 2 行");
        assertThatThrownBy(() -> bad.recordsOrThrow(Language.EN)).hasMessageContaining("row 2");
    }

    @Test
    @SuppressWarnings("JdkObsolete") // SequenceInputStream takes nothing else
    void aStreamDeliversRecordsBeforeTheWholeIsRead() {
        int[] served = {0};
        InputStream endless = new InputStream() {
            private byte[] line = "id,title,employer\n".getBytes(StandardCharsets.UTF_8);
            private int at;

            @Override
            public int read() {
                if (at == line.length) {
                    line = ("o-" + served[0]++ + ",t,e\n").getBytes(StandardCharsets.UTF_8);
                    at = 0;
                }
                return line[at++];
            }

            @Override
            public int read(byte[] target, int offset, int length) {
                for (int i = 0; i < length; i++) {
                    target[offset + i] = (byte) read();
                }
                return length;
            }
        };
        List<RowProblem> problems = new ArrayList<>();
        try (Stream<Opening> stream = RecordReader.openings(Sheets.OPTIONS).stream(endless, "o.csv", problems::add)) {
            assertThat(stream.limit(1000).toList()).hasSize(1000);
        }
        assertThat(served[0]).isLessThan(200_000);
    }

    @Test
    @SuppressWarnings("InputStreamSlowMultibyteRead") // it fails at once
    void aFailingStreamIsAStorageFailure() {
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("disk");
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                return read();
            }
        };
        assertThatThrownBy(() -> RecordReader.openings(Sheets.OPTIONS).read(failing, "o.csv"))
                .isInstanceOf(MatcherException.Storage.class);
    }

    @Test
    void theLocaleOfTheMachineDoesNotMatter() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            ReadResult<Opening> result =
                    Sheets.openings("O.CSV", "ID,TITLE,EMPLOYER,SHIFTS,EDUCATION\no-1,t,e,NIGHT,PRIMARY SCHOOL\n");
            assertThat(result.problems()).isEmpty();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            RecordWriter.openings(Sheets.OPTIONS).write(result.records(), out, Format.CSV, Language.EN);
            assertThat(out.toString(StandardCharsets.UTF_8))
                    .contains("night shift")
                    .contains("primary school");
        } finally {
            Locale.setDefault(before);
        }
    }
}
