package org.inclusivework.matcher.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.inclusivework.matcher.benchmarks.knowledge.KnowledgeProgram;
import org.inclusivework.matcher.benchmarks.macro.MacroProgram;
import org.junit.jupiter.api.Test;

class BenchmarksProgramTest {
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void helpListsEveryCommand() {
        assertThat(run("--help")).isZero();
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains(MacroProgram.COMMANDS)
                .contains(KnowledgeProgram.COMMANDS)
                .contains("micro", "corpus-tables");
    }

    @Test
    void nothingAtAllIsAnsweredWithTheHelpAndAnExitCode() {
        assertThat(run()).isEqualTo(2);
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("matcher-benchmarks/run ranking");
    }

    @Test
    void aCommandThatIsNoneIsNamed() {
        assertThat(run("rankings")).isEqualTo(2);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("'rankings' is no command");
    }

    @Test
    void anOptionThatIsNotKnownIsNamed() {
        assertThat(run("all-pairs", "--opening", "5")).isEqualTo(2);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("--opening is not known here");
    }

    private int run(String... args) {
        return BenchmarksProgram.run(
                List.of(args),
                new PrintStream(printed, true, StandardCharsets.UTF_8),
                new PrintStream(said, true, StandardCharsets.UTF_8));
    }
}
