package org.inclusivework.jobfair;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.taxonomy.Accommodation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LedgerCommandsTest {
    @TempDir
    Path folder;

    private final String person = SmallFair.CANDIDATES.getFirst().id();
    private final String opening = SmallFair.OPENINGS.getFirst().id();
    private final String employer = SmallFair.OPENINGS.getFirst().employer();

    @BeforeEach
    void open() {
        List<String> line = new ArrayList<>(List.of("ledger"));
        line.addAll(List.of(SmallFair.line("open", SmallFair.files(folder), "--fair", "专场", "--date", "2026-12-03")));
        assertThat(run(line.toArray(String[]::new)).code()).isZero();
    }

    private ProgramRun run(String... line) {
        return ProgramRun.in(folder, line);
    }

    @Test
    void aCourseIsRecordedFollowedAndCounted() {
        assertThat(run("ledger", "sign-in", "--fair", "专场", "--person", person).out())
                .contains(person);
        ProgramRun early = add("在岗 3 个月", "2027-03-10");
        assertThat(early.code()).isEqualTo(ExitCode.NOTHING_USABLE.code());
        assertThat(early.err()).contains("还没有登记签合同").doesNotContain("contract");
        assertThat(add("达成意向", "2026-12-03").code()).isZero();
        assertThat(add("signed", "2026-12-10").code()).isZero();
        assertThat(run("outcome", "due", "--as-of", "2027-03-10").out())
                .contains("2027-01-10", "2027-03-10", employer, "李干事");
        assertThat(add("IN_POST_3", "2027-03-10").code()).isZero();
        assertThat(run("outcome", "due", "--as-of", "2027-05-10").out()).contains("没有要做的回访");
        ProgramRun office = run("stats", "--from", "2026-12-01", "--to", "2027-12-31", "--copy", "office");
        assertThat(office.out()).contains("达成意向 1 人次", "签合同 1 人次", "求职者到场 1 人次");
        ProgramRun open = run("stats", "--from", "2026-12-01", "--to", "2027-12-31");
        assertThat(open.out()).contains("少于 5").doesNotContain("达成意向 1");
        assertThat(run("stats", "--from", "2026-12-01", "--to", "2027-11-30").err())
                .contains("有重叠");
        assertThat(run("outcome", "undo", "--number", "3", "--reason", "记错了", "--officer", "李干事")
                        .code())
                .isZero();
        assertThat(run("outcome", "list").out()).contains("已由 李干事 撤回");
        assertThat(run("outcome", "list", "--lang", "en").out()).contains("taken back by");
    }

    private ProgramRun add(String stage, String date) {
        return run(
                "outcome",
                "add",
                "--person",
                person,
                "--opening",
                opening,
                "--stage",
                stage,
                "--date",
                date,
                "--officer",
                "李干事");
    }

    @Test
    void aNoticeHoldsWhatWasAgreedForThisEmployerAndNothingElse() {
        assertThat(run(
                                "disclose",
                                "add",
                                "--person",
                                person,
                                "--employer",
                                employer,
                                "--item",
                                "HC-TEXT",
                                "--purpose",
                                "面试安排",
                                "--officer",
                                "李干事")
                        .code())
                .isZero();
        String notice = run("disclose", "notice", "--employer", employer).out();
        assertThat(notice).contains("便利告知单", employer, "文字沟通", "面试安排", "随时撤回");
        for (Candidate candidate : SmallFair.CANDIDATES) {
            candidate.needs().stream()
                    .flatMap(need -> need.anyOf().stream())
                    .filter(item -> !item.code().equals("HC-TEXT"))
                    .forEach(item ->
                            assertThat(notice).doesNotContain(item.label().zh()));
        }
        assertThat(run("disclose", "notice", "--employer", employer, "--out", "告知单.html")
                        .code())
                .isZero();
        String page = new Report(folder).words("告知单.html");
        assertThat(page).contains("便利告知单", employer, "文字沟通", "面试安排", "随时可以撤回").doesNotContain(person);
        for (Accommodation item : Accommodation.values()) {
            if (item != Accommodation.HC_TEXT) {
                assertThat(page).doesNotContain(item.label().zh());
            }
        }
        assertThat(run("disclose", "notice", "--employer", employer, "--out", "告知单.html")
                        .code())
                .isEqualTo(ExitCode.EXISTS.code());
        ProgramRun other = run("disclose", "notice", "--employer", "别的单位");
        assertThat(other.out()).doesNotContain("文字沟通");
        assertThat(other.err()).contains("别的单位", "一个字也不能差");
        assertThat(run("disclose", "withdraw", "--number", "1").code()).isZero();
        assertThat(run("disclose", "notice", "--employer", employer).out()).doesNotContain("文字沟通");
        run("disclose", "notice", "--employer", employer, "--out", "告知单.html", "--force");
        assertThat(new Report(folder).words("告知单.html")).contains("没有本人同意告知的内容").doesNotContain("文字沟通");
    }

    @Test
    void figuresAreAPageMarkedByWhomItIsFor() {
        run("ledger", "sign-in", "--fair", "专场", "--person", person);
        for (String copy : List.of("public", "office")) {
            ProgramRun run =
                    run("stats", "--from", "2026-12-01", "--to", "2026-12-31", "--copy", copy, "--out", copy + ".html");
            assertThat(run.code()).isZero();
            String page = new Report(folder).words(copy + ".html");
            assertThat(page).contains(run.out().lines().toList().getLast());
            assertThat(page.contains("内部，只给工作人员看")).isEqualTo(copy.equals("office"));
            assertThat(page.contains("不能相减算出来")).isEqualTo(copy.equals("public"));
        }
    }

    @Test
    void purgingSaysFirstHowManyAndDeletesOnlyWhenTold() {
        assertThat(run("purge", "--before", "2027-01-01").out()).contains(SmallFair.CANDIDATES.size() + " 人", "--yes");
        assertThat(run("purge", "--before", "2027-01-01", "--yes").out()).contains("已删除");
        assertThat(run("purge", "--before", "2027-01-01").out()).contains(" 0 人");
    }

    @Test
    void whoIsUnknownIsNamedAndNothingIsRecorded() {
        ProgramRun nobody =
                run("outcome", "add", "--person", "c-999", "--opening", opening, "--stage", "录用", "--officer", "李干事");
        assertThat(nobody.code()).isEqualTo(ExitCode.USAGE.code());
        assertThat(nobody.err()).contains("c-999");
        assertThat(nobody.err()).contains("没有这个编号").doesNotContain("no such");
        ProgramRun none = run("outcome", "list", "--ledger", "none.db");
        assertThat(none.code()).isEqualTo(ExitCode.STORAGE.code());
        assertThat(none.err()).contains("none.db", "没有这个台账文件", "ledger open");
    }

    @Test
    void whoIsKnownIsSignedInThoughAnotherIsNot() {
        ProgramRun run = run("ledger", "sign-in", "--fair", "专场", "--person", "c-999", person);
        assertThat(run.code()).isEqualTo(ExitCode.PARTIAL.code());
        assertThat(run.err()).contains("c-999");
        assertThat(run.out()).contains(person);
        assertThat(run("ledger", "sign-in", "--fair", "没有的", "--person", person).code())
                .isEqualTo(ExitCode.USAGE.code());
    }

    @Test
    void aPermissionForAnEmployerThatTheLedgerDoesNotKnowIsNotRecorded() {
        ProgramRun run = run(
                "disclose",
                "add",
                "--person",
                person,
                "--employer",
                "错字单位",
                "--item",
                "HC-TEXT",
                "--purpose",
                "面试",
                "--officer",
                "李干事");
        assertThat(run.code()).isEqualTo(ExitCode.USAGE.code());
        assertThat(run.err()).contains("错字单位");
        assertThat(run("disclose", "list").out()).doesNotContain("错字单位");
    }
}
