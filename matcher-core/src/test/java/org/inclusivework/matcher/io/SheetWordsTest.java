package org.inclusivework.matcher.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.Necessity;
import org.inclusivework.matcher.model.Opening;
import org.inclusivework.matcher.taxonomy.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a sheet's words are read as where it holds no codes. */
final class SheetWordsTest {
    private static final RecordReader<Opening> OPENINGS = RecordReader.openings(ReadOptions.defaults());
    private static final RecordReader<Candidate> CANDIDATES = RecordReader.candidates(ReadOptions.defaults());
    private static final String MEDICAL = "csco:2-05-10-00";
    private static final String HEALTH = "csco:4-10-04-02";

    private static ReadResult<Opening> openings(String text) {
        return OPENINGS.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "岗位.csv");
    }

    private static ReadResult<Opening> title(String title) {
        return openings("编号,岗位名称,用人单位\no-1,\"" + title.replace("\"", "\"\"") + "\",某店\n");
    }

    private static ReadResult<Candidate> candidate(String header, String cell) {
        String text = "编号," + header + "\nc-1,\"" + cell + "\"\n";
        return CANDIDATES.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "求职者.csv");
    }

    private static String occupation(ReadResult<Opening> result) {
        return Objects.toString(result.records().getFirst().occupation());
    }

    private static List<RowProblem> of(ReadResult<?> result, RowProblem.Severity severity) {
        return result.problems().stream()
                .filter(problem -> problem.severity() == severity)
                .toList();
    }

    @Test
    void aTitleThatIsANameOfWorkIsTakenWithoutAWord() {
        ReadResult<Opening> result = title("保洁员");
        assertThat(occupation(result)).isEqualTo("csco:4-09-08-01");
        assertThat(result.problems()).isEmpty();
    }

    @Test
    void aTitleThatSurelyMeansAnOccupationIsTakenAndNoted() {
        ReadResult<Opening> result = title("手工编织");
        assertThat(occupation(result)).isEqualTo("csco:6-05-01-06");
        assertThat(result.problems()).singleElement().satisfies(note -> {
            assertThat(note.severity()).isEqualTo(RowProblem.Severity.NOTE);
            assertThat(note.row()).isEqualTo(2);
            assertThat(note.column()).isEqualTo("岗位名称");
            assertThat(note.value()).isEqualTo("手工编织");
            assertThat(note.reason().in(Language.ZH)).contains("绒线编织拼布工", "csco:6-05-01-06");
            assertThat(note.reason().in(Language.EN)).contains("Handicraft workers", "csco:6-05-01-06");
            assertThat(note.remedy().in(Language.ZH)).contains("职业");
        });
    }

    @Test
    void aTitleThatIsNotClearBecomesAQuestionWithChoicesAndIsNotTaken() {
        ReadResult<Opening> result = title("网店客服");
        assertThat(result.records().getFirst().occupation()).isNull();
        assertThat(result.problems()).singleElement().satisfies(question -> {
            assertThat(question.severity()).isEqualTo(RowProblem.Severity.WARNING);
            assertThat(question.row()).isEqualTo(2);
            assertThat(question.value()).isEqualTo("网店客服");
            assertThat(question.reason().in(Language.ZH)).contains("没看明白，请核对");
            assertThat(question.remedy().in(Language.ZH)).contains("呼叫中心服务员 = csco:4-04-05-03");
            assertThat(question.remedy().in(Language.EN)).contains("clerks) = csco:4-04-05-03");
        });
    }

    @Test
    void theTwoMassagesAreNeverTakenForEachOther() {
        for (String title : List.of("盲人按摩", "按摩师", "盲人按摩师（包住）", "推拿师", "按摩", "推拿")) {
            ReadResult<Opening> result = title(title);
            assertThat(occupation(result)).as(title).isEqualTo("null");
            assertThat(of(result, RowProblem.Severity.WARNING))
                    .as(title)
                    .singleElement()
                    .satisfies(question ->
                            assertThat(question.remedy().zh()).contains(MEDICAL).contains(HEALTH));
        }
        for (String title : List.of("盲人医疗按摩", "盲人医疗按摩人员", "医疗按摩师")) {
            assertThat(occupation(title(title))).as(title).isEqualTo(MEDICAL);
        }
        for (String title : List.of("盲人保健按摩", "保健按摩师", "足疗技师")) {
            assertThat(occupation(title(title))).as(title).isEqualTo(HEALTH);
        }
        assertThat(candidate("技能特长", "会按摩").records().getFirst().skills())
                .noneMatch(skill -> skill.skill().value().endsWith("massage"));
    }

    @Test
    void aStatedOccupationCountsAndItsTitleIsNotRead() {
        ReadResult<Opening> result = openings("编号,岗位名称,用人单位,职业\no-1,手工编织,某店,csco:4-01-02-03\n");
        assertThat(occupation(result)).isEqualTo("csco:4-01-02-03");
        assertThat(result.problems()).isEmpty();
    }

    @Test
    void requirementsAndTasksAreReadForSkillsWhereNoColumnNamesThem() {
        ReadResult<Opening> result =
                openings("编号,岗位名称,用人单位,岗位职责,任职要求\n" + "o-1,保洁员,某店,打扫卫生；陈列商品,会用办公软件；会钩针编织者优先；吃苦耐劳\n");
        assertThat(result.records().getFirst().skills())
                .extracting(skill -> skill.skill().value() + " " + skill.necessity())
                .contains("label:use office software " + Necessity.ESSENTIAL, "label:crochet " + Necessity.OPTIONAL)
                .anyMatch(skill -> skill.endsWith("" + Necessity.OPTIONAL));
        assertThat(result.records().getFirst().declared()).containsEntry("任职要求", "会用办公软件；会钩针编织者优先；吃苦耐劳");
        assertThat(of(result, RowProblem.Severity.NOTE))
                .extracting(RowProblem::column, RowProblem::value)
                .contains(org.assertj.core.groups.Tuple.tuple("任职要求", "会用办公软件"));

        Opening stated = openings("编号,岗位名称,用人单位,岗位职责,技能要求\no-1,保洁员,某店,打扫卫生,收银\n")
                .records()
                .getFirst();
        assertThat(stated.skills())
                .singleElement()
                .satisfies(skill -> assertThat(skill.skill().value()).isEqualTo("label:operate cash register"));
    }

    @Test
    void skillsInSentencesAreReadAndWhatIsNotIsReported() {
        ReadResult<Candidate> result = candidate("技能特长", "会钩针编织、剪纸，爱养花草鱼虫；熟练Excel:4");
        assertThat(result.records().getFirst().skills())
                .extracting(skill -> skill.skill().value() + " " + skill.level())
                .containsExactlyInAnyOrder(
                        "label:crochet 3", "label:paper-cutting 3", "esco:1973c966-f236-40c9-b2d4-5d71a89019be 4");
        assertThat(of(result, RowProblem.Severity.WARNING)).singleElement().satisfies(question -> {
            assertThat(question.value()).isEqualTo("爱养花草鱼虫");
            assertThat(question.reason().zh()).contains("没看明白");
        });
    }

    @Test
    void wishesInWordsAreReadOneByOne() {
        ReadResult<Candidate> result = candidate("求职意向", "来料加工/手工；文员、会计");
        assertThat(result.records().getFirst().wishedOccupations())
                .extracting(Objects::toString)
                .containsExactly("title:来料加工", "csco:6-09-03-17", "csco:3-01-02-02", "csco:2-06-03-00");
        assertThat(of(result, RowProblem.Severity.WARNING))
                .extracting(RowProblem::value)
                .containsExactly("来料加工");
        assertThat(of(result, RowProblem.Severity.NOTE))
                .extracting(RowProblem::value)
                .containsExactly("手工");
    }

    @Test
    void theSameWordsAreReportedOnce() {
        ReadResult<Opening> result = openings("编号,岗位名称,用人单位\no-1,手工编织,某店\no-2,手工编织,某厂\no-3,xx,某厂\no-4,xx,某厂\n");
        assertThat(result.problems()).extracting(RowProblem::row).containsExactly(2L, 4L);
        assertThat(result.records()).hasSize(4);
    }

    @Test
    void withoutKnowledgeWordsAreNamesOnly() {
        ReadResult<Opening> result = RecordReader.openings(
                        ReadOptions.defaults().withoutKnowledge())
                .read(
                        new ByteArrayInputStream(
                                "编号,岗位名称,用人单位,岗位职责\no-1,手工编织,某店,会钩针编织\n".getBytes(StandardCharsets.UTF_8)),
                        "o.csv");
        assertThat(result.records().getFirst().occupation()).isNull();
        assertThat(result.records().getFirst().skills()).isEmpty();
        assertThat(result.problems()).isEmpty();
    }

    @Test
    void jsonStatesWhatItMeansSoThatItsTitlesAreNotRead() {
        ReadResult<Opening> result = OPENINGS.read(
                new ByteArrayInputStream(
                        "{\"id\":\"o-1\",\"title\":\"手工编织\",\"employer\":\"某店\"}".getBytes(StandardCharsets.UTF_8)),
                "o.jsonl");
        assertThat(result.records().getFirst().occupation()).isNull();
        assertThat(result.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "保潔員", "ｅｘｃｅｌ　ＡＢＣ", "🧶🧶手工🧶", "客服Customer Service客服", "!!!", "12345", "𠀀𠀁", "a\u0000b"})
    void anyTitleIsReadOrAskedAbout(String words) {
        for (String title : List.of(words + "x", (words + "工").repeat(1000))) {
            ReadResult<Opening> result =
                    openings("编号,岗位名称,用人单位,岗位职责,任职要求\no-1,\"" + title + "\",某店,\"" + title + "\",\"" + title + "\"\n");
            assertThat(of(result, RowProblem.Severity.ERROR)).as(words).isEmpty();
            assertThat(result.records()).as(words).hasSize(1);
        }
    }
}
