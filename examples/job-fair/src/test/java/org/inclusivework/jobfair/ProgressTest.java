package org.inclusivework.jobfair;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.inclusivework.matcher.taxonomy.Language;
import org.junit.jupiter.api.Test;

final class ProgressTest {
    private static final long SECOND = 1_000_000_000L;

    private final StringWriter said = new StringWriter();
    private long now;

    private Progress progress(Progress.Style style) {
        return new Progress(new PrintWriter(said), Texts.in(Language.ZH), style, () -> now);
    }

    /** Does a piece of work of so many parts, each of so many seconds. */
    private void work(Progress progress, int parts, long seconds) {
        for (int i = 1; i <= parts; i++) {
            now += seconds * SECOND;
            progress.show("正在排名", i, parts);
        }
    }

    @Test
    void aLineIsRewrittenAndTellsWhatIsLeft() {
        Progress progress = progress(Progress.Style.LINE);
        progress.show("正在排名", 0, 100);
        work(progress, 100, 1);
        assertThat(said.toString())
                .contains("\r正在排名 0/100（0%）")
                .contains("\r正在排名 10/100（10%），还要约 2 分钟")
                .contains("\r正在排名 60/100（60%），还要约 40 秒")
                .contains("\r正在排名 95/100（95%），还要约 5 秒")
                .doesNotContain("\n");
        progress.clear();
        assertThat(said.toString()).endsWith(" \r");
    }

    @Test
    void plainProgressIsALineEverySoOften() {
        Progress progress = progress(Progress.Style.PLAIN);
        progress.show("正在排名", 0, 100);
        work(progress, 100, 1);
        assertThat(said.toString()).doesNotContain("\r");
        assertThat(said.toString().lines().count()).isBetween(9L, 12L);
    }

    @Test
    void whatIsDoneInAMomentNeedsNoWordOfAScreenReader() {
        Progress progress = progress(Progress.Style.PLAIN);
        progress.show("正在排名", 0, 1);
        work(progress, 1, 1);
        assertThat(said.toString()).isEmpty();
    }

    @Test
    void nothingIsSaidIfNobodyWantsIt() {
        work(progress(Progress.Style.NONE), 100, 10);
        assertThat(said.toString()).isEmpty();
    }
}
