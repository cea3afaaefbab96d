package org.inclusivework.jobfair;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CheckCommandTest {
    /** One good row and ten rows with a mistake each. */
    private static final String TEN_MISTAKES = """
        编号,岗位名称,用人单位,招聘人数,每周工时,班次,薪资待遇,学历要求,纬度,经度,工作地点,合理便利,岗位操作要求,截止日期
        o-1,面点师,示例食品厂,2,40,白班,3000-4000元/月,初中及以上,32.2,119.4,镇江市京口区,,,2026-12-31
        o-1,保洁员,示例物业,1,40,白班,3000元/月,不限,32.2,119.4,镇江市京口区,,,
        ,保洁员,示例物业,1,40,白班,3000元/月,不限,32.2,119.4,镇江市京口区,,,
        o-4,,示例物业,1,40,白班,3000元/月,不限,32.2,119.4,镇江市京口区,,,
        o-5,保洁员,示例物业,很多很多,40,白班,3000元/月,不限,32.2,119.4,镇江市京口区,,,
        o-6,保洁员,示例物业,1,200,白班,3000元/月,不限,32.2,119.4,镇江市京口区,,,
        o-7,保洁员,示例物业,1,40,飞班,3000元/月,不限,32.2,119.4,镇江市京口区,,,
        o-8,保洁员,示例物业,1,40,白班,5000-3000元/月,不限,32.2,119.4,镇江市京口区,,,
        o-9,保洁员,示例物业,1,40,白班,3000元/月,不限,132.2,119.4,镇江市京口区,,,
        o-10,保洁员,示例物业,1,40,白班,3000元/月,不限,32.2,119.4,镇江市京口区,会飞的地毯=已具备,,
        o-11,保洁员,示例物业,1,40,白班,3000元/月,不限,32.2,119.4,镇江市京口区,,双手操作=9,
        """;

    private static final List<String> COLUMNS =
            List.of("编号", "编号", "岗位名称", "招聘人数", "每周工时", "班次", "薪资待遇", "纬度", "合理便利", "岗位操作要求");

    @TempDir
    Path folder;

    private ProgramRun check(String... more) throws IOException {
        Files.writeString(folder.resolve("fair.csv"), TEN_MISTAKES);
        return ProgramRun.in(folder, SmallFair.line("check", new String[] {"--openings", "fair.csv"}, more));
    }

    /** The lines about the sheets, without those of the audit. */
    private static List<JsonNode> problems(ProgramRun run) {
        return run.json().stream().filter(line -> !line.has("finding")).toList();
    }

    @Test
    void tenMistakesAreAllNamedAtOnceWithRowColumnAndRemedy() throws IOException {
        for (String language : List.of("zh", "en")) {
            List<JsonNode> problems = problems(check("--format", "json", "--lang", language));
            for (int i = 0; i < COLUMNS.size(); i++) {
                int row = i + 3;
                JsonNode problem = problems.stream()
                        .filter(p -> p.get("row").intValue() == row)
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("row " + row + " is not named"));
                assertThat(problem.get("file").textValue()).isEqualTo("fair.csv");
                assertThat(problem.get("column").textValue()).as("row " + row).isEqualTo(COLUMNS.get(i));
                assertThat(problem.get("reason").textValue()).isNotBlank();
                assertThat(problem.get("remedy").textValue()).isNotBlank();
            }
            assertThat(problems).noneMatch(p -> p.get("row").intValue() == 2);
        }
    }

    @Test
    void theTableShowsEachMistakeInALineAndEndsWithASum() throws IOException {
        ProgramRun run = check();
        assertThat(run.code()).isEqualTo(ExitCode.PARTIAL.code());
        List<String> lines = run.out().lines().toList();
        for (int row = 3; row <= 12; row++) {
            String named = " " + row + "  " + COLUMNS.get(row - 3);
            assertThat(lines).anyMatch(line -> line.contains("fair.csv") && line.contains(named));
        }
        assertThat(lines.getLast()).startsWith("读到 ").contains("0 位求职者");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void dataAndTheSumGoDifferentWays() throws IOException {
        ProgramRun run = check("--format", "csv");
        assertThat(run.out()).startsWith("级别,文件,行,列,内容,问题,怎样改\r\n错误,fair.csv,3,编号,o-1,");
        assertThat(run.err()).startsWith("读到 ");
    }

    @Test
    void aGoodFairHasNothingToSayAndEndsWithZero() {
        ProgramRun run = ProgramRun.in(folder, SmallFair.line("check", SmallFair.files(folder), "--format", "json"));
        assertThat(run.json()).noneMatch(p -> p.get("severity").textValue().equals("ERROR"));
        assertThat(run.code()).isZero();
    }

    @Test
    void anIdInTwoFilesIsNamed() throws IOException {
        String row = "编号,岗位名称,用人单位\no-1,保洁员,示例物业\n";
        Files.writeString(folder.resolve("a.csv"), row);
        Files.writeString(folder.resolve("b.csv"), row);
        ProgramRun run =
                ProgramRun.in(folder, "check", "--openings", "a.csv", "b.csv", "--format", "json", "--lang", "en");
        assertThat(run.code()).isEqualTo(ExitCode.PARTIAL.code());
        assertThat(problems(run))
                .anyMatch(p -> p.get("file").textValue().equals("b.csv")
                        && p.get("value").textValue().equals("o-1")
                        && p.get("reason").textValue().equals("a.csv has this id already"));
    }

    @Test
    void aBareCountyNameIsOfTheCityOfTheFair() throws IOException {
        Files.writeString(folder.resolve("a.csv"), "编号,岗位名称,用人单位,工作地点\no-1,保洁员,示例物业,丹阳\n");
        String[] files = {"--openings", "a.csv", "--format", "json"};
        ProgramRun with = ProgramRun.in(folder, SmallFair.line("check", files, "--city", "镇江"));
        assertThat(problems(with)).isEmpty();
        assertThat(with.code()).isZero();
        ProgramRun unknown = ProgramRun.in(folder, SmallFair.line("check", files, "--city", "没有的城"));
        assertThat(unknown.code()).isEqualTo(ExitCode.USAGE.code());
        assertThat(unknown.err()).contains("没有找到 --city 的“没有的城”");
        ProgramRun several = ProgramRun.in(folder, SmallFair.line("check", files, "--city", "鼓楼"));
        assertThat(several.code()).isEqualTo(ExitCode.USAGE.code());
        assertThat(several.err()).contains("南京", "徐州");
    }

    @Test
    void nothingPrivateIsRepeatedInAnyProblem() throws IOException {
        Files.writeString(folder.resolve("people.csv"), """
            编号,姓名,电话,残疾人证号,残疾类别,残疾等级,居住地,所需便利,功能状况,班次不能上
            c-1,金丝雀甲,13900000000,32110019900101123444,金丝雀乙,金丝雀丙,金丝雀丁,必须有:金丝雀戊,金丝雀己=1,金丝雀庚
            """);
        for (String format : List.of("table", "json", "csv")) {
            ProgramRun run = ProgramRun.in(folder, "check", "-v", "--candidates", "people.csv", "--format", format);
            assertThat(run.out() + run.err()).contains("people.csv").doesNotContain("金丝雀", "13900000000", "321100");
        }
    }
}
