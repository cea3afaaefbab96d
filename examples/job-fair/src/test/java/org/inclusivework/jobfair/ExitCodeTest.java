package org.inclusivework.jobfair;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.inclusivework.matcher.EngineOptions;
import org.inclusivework.matcher.MatchEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ExitCodeTest {
    @TempDir
    Path folder;

    private ProgramRun run(String... arguments) {
        ProgramRun run = ProgramRun.in(folder, arguments);
        assertThat(run.err()).as("no stack trace").doesNotContain("\tat ", "Exception in");
        return run;
    }

    private ProgramRun rank(String... more) {
        return run(SmallFair.line("rank", SmallFair.files(folder), more));
    }

    @ParameterizedTest
    @CsvSource({
        "-k 0, 选项 -k 的值“0”不对",
        "-k -1, 选项 -k 的值“-1”不对",
        "-k ten, 选项 -k 的值“ten”不对",
        "-k, 选项 -k 后面要写 1 到 10000000 的整数",
        "--ineligible -1, 选项 --ineligible 的值“-1”不对",
        "--threads 0, 选项 --threads 的值“0”不对",
        "--format pdf, 选项 --format 的值“pdf”不对，应为 table、csv、xlsx、json 或 html",
        "--direction up, 选项 --direction 的值“up”不对，应为 openings 或 candidates",
        "--lang fr, 选项 --lang 的值“fr”不对，应为 zh 或 en",
        "--as-of 2026-02-30, 选项 --as-of 的值“2026-02-30”不对，应为 日期，例如 2026-12-03",
        "--opennings x.csv, 不认识“--opennings",
        "--candidate nobody, 没有这个编号：--candidate nobody",
        "--opening nothing, 没有这个编号：--opening nothing",
    })
    void aWrongCommandLineIsRefusedByNameWithTwo(String options, String message) {
        ProgramRun run = rank(options.split(" "));
        assertThat(run.err()).contains(message);
        assertThat(run.code()).isEqualTo(ExitCode.USAGE.code());
        assertThat(run.out()).isEmpty();
        assertThat(folder.resolve("job-fair-out")).doesNotExist();
    }

    @Test
    void anUnknownCommandIsAnsweredWithTheNearestOne() {
        ProgramRun run = run("rnk");
        assertThat(run.code()).isEqualTo(ExitCode.USAGE.code());
        assertThat(run.err()).contains("不认识“rnk”，是不是想写 rank？", "用法见 job-fair --help");
    }

    @Test
    void oneSideAloneIsNoFair() {
        String[] files = SmallFair.files(folder);
        ProgramRun run = run("rank", "--openings", files[1]);
        assertThat(run.code()).isEqualTo(ExitCode.USAGE.code());
        assertThat(run.err()).contains("--openings 和 --candidates");
    }

    @Test
    void rowsWithErrorsAreLeftOutAndTheRestIsRankedWithFive() throws IOException {
        String[] files = SmallFair.files(folder);
        Path openings = Path.of(files[1]);
        List<String> lines = Files.readAllLines(openings);
        Files.write(openings, List.of(lines.get(0), lines.get(1), lines.get(1)));
        ProgramRun run = run(SmallFair.line("rank", files, "--format", "json"));
        assertThat(run.code()).isEqualTo(ExitCode.PARTIAL.code());
        assertThat(run.json()).isNotEmpty();
        assertThat(run.err()).contains("表格里有 1 处错误", "openings.csv", "编号相同");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "编号,岗位名称,用人单位\n", "名称,地点\n甲,乙\n", "\u0000\u0001"})
    void anOpeningsFileWithNothingInItIsNamedWithSix(String content) throws IOException {
        String[] files = SmallFair.files(folder);
        Files.writeString(Path.of(files[1]), content);
        ProgramRun run = run(SmallFair.line("rank", files));
        assertThat(run.code()).isEqualTo(ExitCode.NOTHING_USABLE.code());
        assertThat(run.err()).contains("错误：");
        assertThat(run.out()).isEmpty();
        assertThat(folder.resolve("job-fair-out")).doesNotExist();
    }

    @Test
    void aMissingFileIsNamedWithSix() {
        ProgramRun run = run("check", "--openings", "no-such.csv");
        assertThat(run.code()).isEqualTo(ExitCode.NOTHING_USABLE.code());
        assertThat(run.err()).contains("no-such.csv", "没有这个文件");
        ProgramRun en = run("check", "--lang", "en", "--openings", "no-such.csv");
        assertThat(en.err()).contains("there is no such file").doesNotContain("没有");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"accommodation\":NaN,\"skills\":1,\"location\":1,\"home\":1} | w.json",
                "{\"accommodation\":-1,\"skills\":1,\"location\":1,\"home\":1} | accommodation",
                "{\"accommodation\":0,\"skills\":0,\"location\":0,\"home\":0} | w.json",
                "{\"accommodation\":1,\"skills\":1,\"location\":1} | home",
                "{\"accommodation\":1,\"skills\":1,\"location\":1,\"home\":1,\"pay\":1} | pay",
            })
    void weightsThatAreNoneAreRefusedByName(String weights, String named) throws IOException {
        Files.writeString(folder.resolve("w.json"), weights);
        ProgramRun run = rank("--weights", "w.json");
        assertThat(run.code()).isEqualTo(ExitCode.NOTHING_USABLE.code());
        assertThat(run.err()).contains(named);
    }

    @Test
    void anIndexThatAnotherProgramWritesToIsNamedWithSeven() {
        Path index = folder.resolve("kept");
        try (MatchEngine other = MatchEngine.open(EngineOptions.at(index))) {
            assertThat(other.isReadOnly()).isFalse();
            ProgramRun run = rank("--index", "kept");
            assertThat(run.code()).isEqualTo(ExitCode.STORAGE.code());
            assertThat(run.err()).contains("kept", "正在被另一个程序使用");
        }
    }

    @Test
    void aDamagedIndexIsNamedWithSeven() throws IOException {
        rank("--index", "kept");
        try (var files = Files.list(folder.resolve("kept"))) {
            Path segments = files.filter(
                            file -> String.valueOf(file.getFileName()).startsWith("segments_"))
                    .findFirst()
                    .orElseThrow();
            Files.write(segments, new byte[] {1, 2, 3});
        }
        ProgramRun run = rank("--index", "kept");
        assertThat(run.code()).isEqualTo(ExitCode.STORAGE.code());
        assertThat(run.err()).contains("kept", "已损坏");
    }

    @Test
    void aFolderThatCannotBeMadeIsNamedWithSeven() throws IOException {
        Files.writeString(folder.resolve("file"), "");
        ProgramRun run = rank("--out", "file/below");
        assertThat(run.code()).isEqualTo(ExitCode.STORAGE.code());
        assertThat(run.err()).contains("file");
    }

    @Test
    void aFullDiskIsAnErrorAndAClosedPipeIsNone() {
        String[] line = SmallFair.line("rank", SmallFair.files(folder), "--format", "json");
        ProgramRun full = ProgramRun.into(new Failing("No space left on device"), folder, false, line);
        assertThat(full.code()).isEqualTo(ExitCode.STORAGE.code());
        assertThat(full.err()).contains("输出写不出去");
        ProgramRun pipe = ProgramRun.into(new Failing("Broken pipe"), folder, false, line);
        assertThat(pipe.code()).isZero();
        assertThat(pipe.err()).doesNotContain("错误：");
    }

    @Test
    void detailsComeOnRequestOnly() {
        ProgramRun run = ProgramRun.in(folder, "check", "-v", "--openings", "no-such.csv");
        assertThat(run.err()).contains("\tat ");
    }

    /** A standard output that takes nothing. */
    private static final class Failing extends OutputStream {
        private final String message;

        Failing(String message) {
            this.message = message;
        }

        @Override
        public void write(int b) throws IOException {
            throw new IOException(message);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            throw new IOException(message + new String(bytes, offset, 0, StandardCharsets.UTF_8));
        }
    }
}
