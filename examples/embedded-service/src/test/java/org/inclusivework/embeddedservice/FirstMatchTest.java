package org.inclusivework.embeddedservice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The program of the README is this one, stays short, and prints what the README says. */
class FirstMatchTest {
    private static final Path ROOT = Path.of("..", "..");
    private static final Path SOURCE = Path.of("src/main/java/org/inclusivework/embeddedservice/FirstMatch.java");

    @Test
    void the_readme_shows_the_program_as_it_compiles() throws IOException {
        String snippet = snippet();
        assertThat(Files.readString(ROOT.resolve("README.md"))).contains(snippet);
        assertThat(snippet.lines().count()).isLessThanOrEqualTo(24);
    }

    @Test
    void the_readme_shows_what_the_program_prints() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        FirstMatch.run(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        String printed = bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
        assertThat(printed).startsWith("1. o-1 ");
        assertThat(Files.readString(ROOT.resolve("README.md"))).contains(printed.strip());
    }

    private static String snippet() throws IOException {
        List<String> lines = Files.readAllLines(SOURCE);
        int begin = lines.indexOf("        // README: begin");
        int end = lines.indexOf("        // README: end");
        assertThat(begin).isPositive();
        return String.join("\n", lines.subList(begin + 1, end)).stripIndent();
    }
}
