package org.inclusivework.jobfair;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StartCommandTest {
    @TempDir
    Path folder;

    private Path sheets;

    @BeforeEach
    void lay() throws IOException {
        Path here = folder.resolve("岗位 表");
        SmallFair.files(here, SmallFair.OPENINGS.subList(0, 12), SmallFair.CANDIDATES.subList(0, 8));
        Files.move(here.resolve("openings.csv"), here.resolve("甲厂.csv"));
        Files.move(here.resolve("candidates.csv"), folder.resolve("人员.csv"));
        sheets = here;
    }

    /** Runs the dialogue with these answers, a line each. */
    private ProgramRun answer(List<String> answers, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String typed = String.join("\n", answers) + (answers.isEmpty() ? "" : "\n");
        Surroundings surroundings = new Surroundings(
                out,
                err,
                ProgramRun.CLOCK,
                folder,
                false,
                false,
                false,
                Answers.of(new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8))),
                Map.of("HOME", folder.toString()));
        int code = JobFair.run(surroundings, SmallFair.line("start", arguments));
        return new ProgramRun(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private Path results() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(path -> path.toString().contains("结果"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void fourAnswersHoldAWholeFair() throws IOException {
        ProgramRun run = answer(List.of("'" + sheets + "' ", "12月3日", "镇江", "~/人员.csv", ""));
        assertThat(run.code()).as(run.out() + run.err()).isZero();
        assertThat(run.out())
                .contains("找到 1 个表格文件", "记下了：2026-12-03", "记下了：江苏省镇江市", "求职者 8 人", "完成了")
                .contains(results().toString());
        assertThat(results()).hasFileName("岗位 表-结果-2026-12-03");
        assertThat(results().resolve("推荐/ranking.xlsx")).isNotEmptyFile();
        assertThat(Disk.filesBelow(sheets)).containsExactly("甲厂.csv");
    }

    @Test
    void anAnswerThatIsNotUnderstoodIsAskedAgainWithAnExample() throws IOException {
        ProgramRun run = answer(List.of(
                "没有的文件夹",
                "",
                folder.resolve("岗位 表").toString(),
                "二月三十",
                "2026-12-03",
                "没有的城",
                "鼓楼",
                "",
                "没有的文件",
                "人员.csv",
                ""));
        assertThat(run.code()).as(run.out() + run.err()).isZero();
        assertThat(run.out())
                .contains("没有找到“没有的文件夹”", "没看明白“二月三十”。请这样写：2026-12-03", "没有找到“没有的城”", "“鼓楼”可能指几个地方", "没有找到文件“没有的文件”")
                .contains("完成了");
    }

    @Test
    void anotherFairOfTheSameDayGoesToAnotherFolder() throws IOException {
        List<String> answers = List.of(sheets.toString(), "2026-12-03", "镇江", "人员.csv", "");
        answer(answers);
        ProgramRun again = answer(answers);
        assertThat(again.code()).isZero();
        assertThat(again.out()).contains("岗位 表-结果-2026-12-03-2");
    }

    @Test
    void theEndOfTheInputIsAnEndAndNothingIsTouched() throws IOException {
        for (int i = 0; i < 5; i++) {
            List<String> answers = List.of(sheets.toString(), "", "", "人员.csv").subList(0, Math.min(i, 4));
            ProgramRun run = answer(answers, "--window");
            assertThat(run.code()).isEqualTo(ExitCode.USAGE.code());
            assertThat(run.out()).contains("没有读到回答").doesNotContain("Exception");
        }
        assertThat(Disk.filesBelow(folder)).containsExactly("人员.csv", "岗位 表/甲厂.csv");
    }

    @Test
    void somebodyWhoSaysNoBeginsNothing() throws IOException {
        ProgramRun run = answer(List.of(sheets.toString(), "", "", "人员.csv", "否"));
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("没有开始");
        assertThat(Disk.filesBelow(folder)).containsExactly("人员.csv", "岗位 表/甲厂.csv");
    }

    @Test
    void patienceHasAnEnd() {
        ProgramRun run = answer(java.util.Collections.nCopies(50, "什么"));
        assertThat(run.code()).isEqualTo(ExitCode.USAGE.code());
        assertThat(run.out()).contains("先停下");
    }

    @Test
    void whatTheCommandLineSaysIsNotAsked() throws IOException {
        ProgramRun run =
                answer(List.of(), sheets.toString(), "--as-of", "2026-12-03", "--city", "镇江", "--candidates", "人员.csv");
        assertThat(run.code()).as(run.out() + run.err()).isZero();
        assertThat(run.out()).contains("完成了");
    }

    @Test
    void withoutCandidatesOpeningsAreCheckedOnly() throws IOException {
        ProgramRun run = answer(List.of(sheets.toString(), "2026-12-03", "镇江", "没有", ""));
        assertThat(run.code()).as(run.out() + run.err()).isZero();
        assertThat(run.out()).contains("没有求职者的表格");
        assertThat(results().resolve("推荐")).doesNotExist();
    }

    @Test
    void aLikelySheetOfCandidatesInTheFolderIsOffered() throws IOException {
        Files.move(folder.resolve("人员.csv"), sheets.resolve("求职者名单.csv"));
        ProgramRun run = answer(List.of(sheets.toString(), "2026-12-03", "镇江", "", ""));
        assertThat(run.code()).as(run.out() + run.err()).isZero();
        assertThat(run.out()).contains("求职者的表格是 求职者名单.csv 吗", "求职者 8 人");
    }

    @Test
    void theWindowWaitsForEnterAndEnglishIsSpokenOnRequest() {
        ProgramRun run = answer(List.of(sheets.toString(), "", "", "none", "no", ""), "--window", "--lang", "en");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Which folder").endsWith("Press Enter to close.\n");
        assertThat(run.out().replace(sheets.toString(), "").replaceAll("镇江|岗位 表", ""))
                .doesNotContainPattern("\\p{IsHan}{3}");
    }
}
