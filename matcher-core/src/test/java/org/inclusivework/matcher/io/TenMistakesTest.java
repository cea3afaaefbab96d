package org.inclusivework.matcher.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.inclusivework.matcher.model.Opening;
import org.inclusivework.matcher.taxonomy.Language;
import org.junit.jupiter.api.Test;

final class TenMistakesTest {
    private static final String SHEET = """
            编号,岗位名称,单位名称,招聘人数,技能要求,纬度,经度,合理便利,岗位操作要求,班次,截止日期,学历,居家比例,工作地点
            o-1,收银员,甲店,2,,,,,,白班,2025-12-31,初中及以上,,
            o-2,,甲店,2,,,,,,,,,,
            o-3,包装工,乙厂,很多很多,,,,,,,,,,
            o-4,包装工,乙厂,2,收银:9,,,,,,,,,
            o-5,包装工,乙厂,2,,132.2,119.4,,,,,,,某地
            o-6,包装工,乙厂,2,,,,火箭=已具备,,,,,,
            o-7,包装工,乙厂,2,,,,,双手操作=7,,,,,
            o-8,包装工,乙厂,2,,,,,,凌晨班,,,,
            o-9,包装工,乙厂,2,,,,,,,2025-02-30,,,
            o-10,包装工,乙厂,2,,,,,,,,小班,,
            o-1,包装工,乙厂,2,,,,,,,,,,
            o-12,包装工,乙厂,2,,,,,,,,,,
            """;

    @Test
    void tenDifferentMistakesAreAllNamedWithRowColumnAndRemedy() {
        ReadResult<Opening> result = Sheets.openings("岗位.csv", SHEET);

        assertThat(Sheets.errors(result))
                .extracting(RowProblem::row, RowProblem::column, RowProblem::value)
                .containsExactly(
                        tuple(3L, "岗位名称", ""),
                        tuple(4L, "招聘人数", "很多很多"),
                        tuple(5L, "技能要求", "收银:9"),
                        tuple(6L, "纬度", "132.2"),
                        tuple(7L, "合理便利", "火箭"),
                        tuple(8L, "岗位操作要求", "双手操作=7"),
                        tuple(9L, "班次", "凌晨班"),
                        tuple(10L, "截止日期", "2025-02-30"),
                        tuple(11L, "学历", "小班"),
                        tuple(12L, "编号", "o-1"));
        assertThat(result.problems()).allSatisfy(problem -> {
            for (Language language : Language.values()) {
                assertThat(problem.reason().in(language)).isNotBlank();
                assertThat(problem.remedy().in(language)).isNotBlank();
                assertThat(problem.toProblem(language).where()).contains("岗位.csv");
            }
        });
        assertThat(result.records()).extracting(Opening::id).containsExactly("o-1", "o-12");
    }

    @Test
    void knowledgeAddsNoErrorAndHidesNone() {
        ReadResult<Opening> result = RecordReader.openings(ReadOptions.defaults())
                .read(new ByteArrayInputStream(SHEET.getBytes(StandardCharsets.UTF_8)), "岗位.csv");
        assertThat(Sheets.errors(result)).isEqualTo(Sheets.errors(Sheets.openings("岗位.csv", SHEET)));
        assertThat(result.records())
                .extracting(opening -> String.valueOf(opening.occupation()))
                .containsExactly("csco:4-01-02-04", "csco:6-31-05-00");
    }

    @Test
    void aDuplicateIdIsReportedWithBothRows() {
        RowProblem problem = Sheets.errors(Sheets.openings("岗位.csv", SHEET)).getLast();
        assertThat(problem.reason().zh()).contains("第 2 行").contains("第 12 行");
        assertThat(problem.reason().en()).contains("rows 2 and 12");
    }

    @Test
    void severalMistakesOfOneRowAreAllReported() {
        ReadResult<Opening> result = Sheets.openings("o.csv", "编号,岗位名称,用人单位,招聘人数,班次\no-1,甲,乙,x,y\n");
        assertThat(Sheets.errors(result)).extracting(RowProblem::column).isEqualTo(List.of("招聘人数", "班次"));
    }
}
