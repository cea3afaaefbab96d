package org.inclusivework.jobfair;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CollectCommandTest {
    @TempDir
    Path folder;

    @BeforeEach
    void sheets() throws IOException {
        Files.writeString(folder.resolve("一.csv"), "单位名称,岗位名称,招聘人数\n第一公司,保洁员,2\n");
        Files.writeString(folder.resolve("求职者.csv"), "编号,姓名,岗位名称,招聘人数\nc-1,周女士,厨师,1\n");
    }

    private ProgramRun collect(String... more) {
        String[] line = new String[more.length + 6];
        System.arraycopy(new String[] {"collect", ".", "--out", "汇总.csv", "--exclude", "求职者.csv"}, 0, line, 0, 6);
        System.arraycopy(more, 0, line, 6, more.length);
        return ProgramRun.in(folder, line);
    }

    @Test
    void whatItWroteBeforeAndWhatIsExcludedIsNotRead() throws IOException {
        assertThat(collect().out()).contains("岗位 1 个");
        String once = Files.readString(folder.resolve("汇总.csv"));
        assertThat(once).contains("第一公司").doesNotContain("厨师");
        assertThat(Files.readString(folder.resolve("collect-problems.csv"))).doesNotContain("周女士");
        // What a killed run leaves behind is nobody's sheet.
        Files.copy(folder.resolve("汇总.csv"), folder.resolve(".汇总.csv-123.part"));
        assertThat(collect("--force").out()).contains("岗位 1 个");
        assertThat(folder.resolve("汇总.csv")).hasContent(once);
    }

    @Test
    void aFileThatIsThereStaysAndTheExitCodeSaysSo() {
        assertThat(collect().code()).isZero();
        ProgramRun again = collect();
        assertThat(again.code()).isEqualTo(ExitCode.EXISTS.code());
        assertThat(again.err()).contains("汇总.csv", "--force");
    }

    @Test
    void aCommandThatNeedsAnotherNamesThem() {
        ProgramRun run = ProgramRun.in(folder, "outcome");
        assertThat(run.code()).isEqualTo(ExitCode.USAGE.code());
        assertThat(run.err()).contains("add、list、undo、due").doesNotContain("Missing");
    }

    @Test
    void nobodyConfirmsWithoutAName() {
        ProgramRun run = ProgramRun.in(folder, "confirm", "--officer", " ");
        assertThat(run.code()).isEqualTo(ExitCode.USAGE.code());
        assertThat(run.err()).contains("--officer", "姓名");
    }
}
