package org.inclusivework.jobfair;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The opening audit as {@code check} shows it. */
final class AuditTest {
    private static final String SHEET = """
        编号,岗位名称,用人单位,招聘人数,薪资待遇,每周工时,工作地点,任职要求,残疾类别及等级要求,统一社会信用代码,合理便利
        o-1,缝纫工,甲一制衣厂,2,2000元/月,40,镇江市京口区,身体健康，五官端正，交押金200元,肢体三、四级,91350100M000100Y44,就近有无障碍卫生间=已具备
        o-2,保洁员,乙二物业/../*,1,3000元/月,40,镇江市京口区,不收押金，形象不限,不限,91350100M000100Y43,就近有无障碍卫生间=已具备
        o-3,质检员,甲一制衣厂,1,3000元/月,40,镇江市京口区,细心,不限,91350100M000100Y43,就近有无障碍卫生间=已具备
        """;

    @TempDir
    Path folder;

    private ProgramRun check(String... more) throws IOException {
        Files.writeString(folder.resolve("fair.csv"), SHEET);
        return ProgramRun.in(folder, SmallFair.line("check", new String[] {"--openings", "fair.csv"}, more));
    }

    private List<JsonNode> findings(String... more) throws IOException {
        return check(SmallFair.line("--format", new String[] {"json"}, more)).json().stream()
                .filter(line -> line.has("finding"))
                .toList();
    }

    @Test
    void everyFindingQuotesTheSheetAndProposesWordsWithItsSourceInBothLanguages() throws IOException {
        for (String language : List.of("zh", "en")) {
            List<JsonNode> findings = findings("--lang", language);
            assertThat(findings)
                    .extracting(line -> line.get("finding").textValue())
                    .containsExactly(
                            "FEE", "PAY_BELOW", "CODE_CHECK_DIGIT", "CLASS_LIST", "HEALTH_WORDING", "APPEARANCE");
            for (JsonNode finding : findings) {
                assertThat(finding.get("openingId").textValue()).isEqualTo("o-1");
                for (String part : List.of("quote", "why", "proposal", "source", "field")) {
                    assertThat(finding.get(part).textValue()).as(part).isNotBlank();
                }
            }
        }
    }

    @Test
    void findingsDoNotChangeTheExitCode() throws IOException {
        assertThat(check().code()).isZero();
    }

    @Test
    void theOverviewCountsByKindAndNamesNoEmployer() throws IOException {
        ProgramRun run = check("--out", "out");
        String counts = Files.readString(folder.resolve("out/audit-counts.txt"));
        assertThat(counts).contains("向求职者收钱").doesNotContain("甲一", "乙二");
        assertThat(run.out()).contains(counts.lines().toList().getLast());
    }

    @Test
    void anEmployerGetsAPageWithItsOwnFindingsUnderASafeName() throws IOException {
        Files.writeString(
                folder.resolve("more.csv"),
                "编号,岗位名称,用人单位,任职要求\no-9,门卫,../../乙:二*,限男性\no-10,门卫,乙：二,已婚\no-11,门卫,CON,限女性\n");
        check("--openings", "more.csv", "--out", "out");
        try (Stream<Path> pages = Files.list(folder.resolve("out/audit"))) {
            List<String> names = pages.map(page -> String.valueOf(page.getFileName()))
                    .sorted()
                    .toList();
            assertThat(names).containsExactlyInAnyOrder("CON_.txt", "乙-二.txt", "乙-二-2.txt", "甲一制衣厂.txt");
        }
        String page = Files.readString(folder.resolve("out/audit/甲一制衣厂.txt"));
        assertThat(page).contains("押金", "建议修改：", "依据：", "本页只给贵单位").doesNotContain("乙", "o-9");
    }

    @Test
    void anOrganisersOwnMinimumWageIsUsed() throws IOException {
        Files.writeString(folder.resolve("wages.csv"), "地区,起始日期,月最低工资,小时最低工资,依据\n镇江市,2026-06-01,3100,30,市通知\n");
        List<JsonNode> findings = findings("--rules", "wages.csv", "--as-of", "2026-12-03");
        assertThat(findings)
                .filteredOn(line -> line.get("kind").textValue().equals("PAY"))
                .hasSize(3)
                .allMatch(line -> line.get("source").textValue().contains("市通知"));
        assertThat(findings("--rules", "wages.csv", "--as-of", "2026-05-31"))
                .filteredOn(line -> line.get("kind").textValue().equals("PAY"))
                .hasSize(1);
    }

    @Test
    void aRowOfTheOrganisersFileThatIsWrongIsNamed() throws IOException {
        Files.writeString(folder.resolve("wages.csv"), "地区,起始日期,月最低工资\n镇江市,2026-06-01,很多\n");
        ProgramRun run = check("--rules", "wages.csv");
        assertThat(run.code()).isEqualTo(ExitCode.USAGE.code());
        assertThat(run.err()).contains("wages.csv", "第 2 行", "很多");
        assertThat(check("--rules", "nowhere.csv").code()).isNotZero();
    }

    @Test
    void formulasInASheetStayTextInTheAudit() throws IOException {
        Files.writeString(folder.resolve("fair2.csv"), "编号,岗位名称,用人单位,任职要求\no-1,\"=HYPERLINK(\"\"x\"\")\",+甲厂,限男性\n");
        ProgramRun.in(folder, "check", "--openings", "fair2.csv", "--out", "out");
        assertThat(Files.readString(folder.resolve("out/audit.csv")))
                .contains("'=HYPERLINK", "'+甲厂")
                .startsWith("\uFEFF");
    }

    @Test
    void theSameSheetGivesTheSameBytes() throws IOException {
        check("--out", "a");
        check("--out", "b");
        for (String file : List.of("audit.csv", "problems.csv", "audit-counts.txt", "audit/甲一制衣厂.txt")) {
            assertThat(Files.readString(folder.resolve("b").resolve(file)))
                    .isEqualTo(Files.readString(folder.resolve("a").resolve(file)));
        }
    }
}
