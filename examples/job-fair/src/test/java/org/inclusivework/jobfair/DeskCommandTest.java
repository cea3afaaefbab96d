package org.inclusivework.jobfair;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.inclusivework.jobfair.ledger.Ledger;
import org.inclusivework.jobfair.ledger.Sex;
import org.inclusivework.jobfair.ledger.Visitor;
import org.inclusivework.matcher.taxonomy.Accommodation;
import org.inclusivework.matcher.taxonomy.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DeskCommandTest {
    private static final String[] DESK = {"desk", "--fair", "冬季专场", "--officer", "李干事", "--city", "镇江"};

    @TempDir
    Path folder;

    @BeforeEach
    void fair() {
        try (Ledger ledger = Ledger.open(folder.resolve("job-fair-ledger.db"))) {
            ledger.fairs()
                    .record(
                            new org.inclusivework.jobfair.ledger.FairDay("冬季专场", java.time.LocalDate.of(2026, 12, 3)),
                            List.of());
        }
    }

    private ProgramRun answering(String... answers) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String input = String.join("\n", answers) + "\n";
        int code = JobFair.run(
                new Surroundings(
                        out,
                        err,
                        ProgramRun.CLOCK,
                        folder,
                        false,
                        false,
                        false,
                        Answers.of(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8))),
                        Map.of()),
                DESK);
        return new ProgramRun(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void somebodyIsRegisteredMatchedAndGivenASlipThatTellsNothingOfNeeds() {
        ProgramRun run = answering("王女士", "13800001111", "延陵镇", "包装工", "打包", "轮椅；不能久站", "公交40分钟", "初中", "女", "");
        assertThat(run.code()).isZero();
        String slip = run.out().substring(run.out().indexOf("推荐展位"), run.out().lastIndexOf("怎么称呼"));
        assertThat(slip).contains("王女士（w-20261203-001）", "由您决定");
        assertThat(slip.lines().filter(line -> line.startsWith("展位 "))).hasSize(Slip.BOOTHS);
        for (Accommodation item : Accommodation.values()) {
            assertThat(slip).doesNotContain(item.label().zh());
        }
        assertThat(slip).doesNotContain("轮椅").doesNotContain("匹配度").doesNotContain("名次");
        try (Ledger ledger = Ledger.openExisting(folder.resolve("job-fair-ledger.db"))) {
            List<Visitor> visitors = ledger.people().at("冬季专场");
            assertThat(visitors).singleElement().satisfies(visitor -> {
                assertThat(visitor.phone()).isEqualTo("13800001111");
                assertThat(visitor.sex()).isEqualTo(Sex.WOMAN);
                assertThat(visitor.candidate().needs()).isNotEmpty();
            });
            List<String> shown = new ArrayList<>();
            ledger.shown().forEach(row -> shown.add(row.openingId()));
            assertThat(shown).hasSize(Slip.BOOTHS);
        }
    }

    @Test
    void aSlipIsAPageTooAndTellsNothingOfNeeds() throws IOException {
        Path sheet = Files.writeString(
                folder.resolve("现场.csv"), "编号,姓名,意向岗位,所需便利,功能状况（本人自述）\nx-1,<b>钱</b>先生,保安,必须有:手语翻译,提举重物=1\n");
        for (Language language : Language.values()) {
            List<String> line = new ArrayList<>(List.of(DESK));
            String name = "slips-" + language;
            Path here = Files.createDirectories(folder.resolve(name));
            Files.copy(folder.resolve("job-fair-ledger.db"), here.resolve("job-fair-ledger.db"));
            line.addAll(List.of("--from", sheet.toString(), "--slips", "小票"));
            line.addAll(List.of("--lang", language == Language.ZH ? "zh" : "en"));
            ProgramRun run = ProgramRun.in(here, line.toArray(String[]::new));
            assertThat(run.code()).as(run.err()).isZero();
            String slip = new Report(here.resolve("小票")).words("x-1.html");
            assertThat(slip).contains("x-1", "&lt;b&gt;", "先生");
            for (Accommodation item : Accommodation.values()) {
                assertThat(slip).doesNotContain(item.code(), item.label().in(language));
            }
            for (String booth : run.out()
                    .lines()
                    .filter(each -> each.startsWith("展位 ") || each.startsWith("Booth "))
                    .toList()) {
                assertThat(slip).contains(booth.split("[　]| {2}")[1]);
            }
        }
    }

    @Test
    void whatIsNotUnderstoodIsAskedAgainAndEverythingMayBeLeftOut() {
        ProgramRun run = answering("赵先生", "", "", "", "", "肢体二级", "", "", "", "别的", "", "");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("不认识这个词", "没看明白，请写 女 或 男");
        try (Ledger ledger = Ledger.openExisting(folder.resolve("job-fair-ledger.db"))) {
            assertThat(ledger.people().at("冬季专场")).hasSize(1);
        }
    }

    @Test
    void aWholeSheetIsRegisteredAndIdsThatAreTakenAreRefused() throws IOException {
        Path sheet = Files.writeString(folder.resolve("现场.csv"), "编号,姓名,意向岗位\nx-1,钱先生,保安\nx-2,周女士,保洁\n");
        String[] line = new String[DESK.length + 2];
        System.arraycopy(DESK, 0, line, 0, DESK.length);
        line[DESK.length] = "--from";
        line[DESK.length + 1] = sheet.toString();
        ProgramRun run = ProgramRun.in(folder, line);
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("钱先生（x-1）", "周女士（x-2）");
        ProgramRun again = ProgramRun.in(folder, line);
        assertThat(again.code()).isEqualTo(ExitCode.NOTHING_USABLE.code());
        assertThat(again.err()).contains("x-1", "已经有人用了");
    }

    @Test
    void aTakenIdStopsNobodyElseOfTheSheet() throws IOException {
        Path first = Files.writeString(folder.resolve("一.csv"), "编号,姓名\nx-1,钱先生\n");
        Path sheet = folder.resolve("二.xlsx");
        try (org.inclusivework.jobfair.sheet.TableWriter table =
                org.inclusivework.jobfair.sheet.TableWriter.xlsx(Files.newOutputStream(sheet), "求职者")) {
            table.row(List.of("编号", "姓名"));
            table.row(List.of("x-1", "吴女士"));
            table.row(List.of("x-2", "周女士"));
        }
        assertThat(from(first).code()).isZero();
        ProgramRun run = from(sheet);
        assertThat(run.code()).isEqualTo(ExitCode.PARTIAL.code());
        assertThat(run.err()).contains("x-1", "已经有人用了");
        assertThat(run.out()).contains("周女士（x-2）").doesNotContain("吴女士");
    }

    private ProgramRun from(Path sheet) {
        String[] line = java.util.Arrays.copyOf(DESK, DESK.length + 2);
        line[DESK.length] = "--from";
        line[DESK.length + 1] = sheet.toString();
        return ProgramRun.in(folder, line);
    }

    @Test
    void twoDesksGiveNoIdTwice() {
        try (Ledger one = Ledger.open(folder.resolve("job-fair-ledger.db"));
                Ledger other = Ledger.open(folder.resolve("job-fair-ledger.db"))) {
            List<String> ids = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                ids.add((i % 2 == 0 ? one : other)
                        .people()
                        .registerNext(
                                "w-20261203-",
                                id -> new Visitor(
                                        org.inclusivework.matcher.model.Candidate.builder(id)
                                                .build(),
                                        "",
                                        Sex.NOT_STATED,
                                        "李干事",
                                        "2026-12-03T01:00:00Z"),
                                "冬季专场")
                        .candidate()
                        .id());
            }
            assertThat(ids)
                    .containsExactly(
                            "w-20261203-001",
                            "w-20261203-002",
                            "w-20261203-003",
                            "w-20261203-004",
                            "w-20261203-005",
                            "w-20261203-006");
        }
    }

    @Test
    void aDeskThatIsLeftHalfwaySaysWhoIsRegistered() {
        ProgramRun run = answering("王女士", "", "", "", "", "", "", "", "", "赵先生", "1");
        assertThat(run.code()).isEqualTo(ExitCode.USAGE.code());
        assertThat(run.err()).contains("打印过小票的都已经登记").doesNotContain("什么都没有动");
    }

    @Test
    void aFairThatIsNotInTheLedgerIsNamed() {
        ProgramRun run = ProgramRun.in(folder, "desk", "--fair", "别的", "--officer", "李干事");
        assertThat(run.code()).isEqualTo(ExitCode.USAGE.code());
        assertThat(run.err()).contains("别的");
    }
}
