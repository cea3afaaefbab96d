package org.inclusivework.jobfair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.inclusivework.matcher.taxonomy.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ResultFolderTest {
    private static final Path OUT = Path.of("out");

    @TempDir
    Path folder;

    private Session session;

    @BeforeEach
    void start() {
        OutputStream nowhere = OutputStream.nullOutputStream();
        session = new Session(
                new Surroundings(nowhere, nowhere, ProgramRun.CLOCK, folder, false, false), Texts.in(Language.EN));
    }

    /** Writes files whose content is their name and a run's number. */
    private void write(String command, boolean force, int run, String... names) throws IOException {
        try (ResultFolder files = session.folder(command, OUT, force)) {
            for (String name : names) {
                Path file = files.work().resolve(name);
                Files.createDirectories(file.getParent());
                Files.writeString(file, name + run);
            }
            files.finish();
        }
    }

    private List<String> names() throws IOException {
        try (Stream<String> names = Disk.filesBelow(folder).stream()) {
            return names.filter(name -> !name.endsWith(".sha256")).toList();
        }
    }

    @Test
    void aFolderAppearsWithAllOfItsFiles() throws IOException {
        try (ResultFolder files = session.folder("report", OUT, false)) {
            files.start("a.txt").write("a");
            assertThat(folder.resolve("out")).doesNotExist();
            files.finish();
        }
        assertThat(folder.resolve("out/a.txt")).hasContent("a");
        assertThat(names()).containsExactly("out/a.txt");
    }

    @Test
    void whatIsNotFinishedLeavesNothing() throws IOException {
        try (ResultFolder files = session.folder("report", OUT, false)) {
            files.start("a.txt").write("a");
        }
        assertThat(folder).isEmptyDirectory();
        write("report", false, 1, "a.txt");
        try (ResultFolder files = session.folder("report", OUT, false)) {
            files.start("a.txt").write("other");
        }
        assertThat(folder.resolve("out/a.txt")).hasContent("a.txt1");
        assertThat(names()).containsExactly("out/a.txt");
    }

    @Test
    void anotherRunReplacesWhatNobodyHasChangedAndTakesAwayWhatItNoLongerWrites() throws IOException {
        write("report", false, 1, "index.html", "people/c-1.html", "people/c-2.html", "gone/x.html");
        write("report", false, 2, "index.html", "people/c-1.html");
        assertThat(names()).containsExactly("out/index.html", "out/people/c-1.html");
        assertThat(folder.resolve("out/index.html")).hasContent("index.html2");
        assertThat(folder.resolve("out/gone")).doesNotExist();
    }

    @Test
    void whatSomebodyHasChangedIsReplacedByForceOnly() throws IOException {
        write("report", false, 1, "index.html", "b.html");
        Files.writeString(folder.resolve("out/b.html"), "notes");
        assertThatThrownBy(() -> write("report", false, 2, "index.html", "b.html"))
                .isInstanceOf(Failures.Stop.class)
                .hasMessageContaining("b.html")
                .hasMessageContaining("--force");
        assertThat(folder.resolve("out/index.html")).hasContent("index.html1");
        assertThat(folder.resolve("out/b.html")).hasContent("notes");
        write("report", true, 2, "index.html", "b.html");
        assertThat(folder.resolve("out/b.html")).hasContent("b.html2");
    }

    @Test
    void filesOfOthersStayUnlessTheyAreInTheWay() throws IOException {
        Files.createDirectory(folder.resolve("out"));
        Files.writeString(folder.resolve("out/mine.txt"), "mine");
        write("report", false, 1, "index.html");
        assertThat(names()).containsExactly("out/index.html", "out/mine.txt");
        assertThatThrownBy(() -> write("report", false, 2, "index.html", "mine.txt"))
                .isInstanceOf(Failures.Stop.class)
                .hasMessageContaining("mine.txt");
        assertThat(folder.resolve("out/mine.txt")).hasContent("mine");
        assertThat(folder.resolve("out/index.html")).hasContent("index.html1");
        assertThat(names()).hasSize(2);
    }

    @Test
    void twoCommandsShareAFolderWithoutTakingEachOthersFiles() throws IOException {
        write("report", false, 1, "index.html");
        write("rank", false, 1, "ranking.csv");
        write("report", false, 2, "index.html");
        assertThat(names()).containsExactly("out/index.html", "out/ranking.csv");
    }

    @Test
    void theReceiptIsOneThatSha256sumChecks() throws IOException {
        write("rank", false, 1, "b.csv", "a.csv");
        assertThat(Files.readAllLines(folder.resolve("out/.job-fair-rank.sha256")))
                .hasSize(2)
                .allMatch(line -> line.matches("[0-9a-f]{64}  [ab]\\.csv"))
                .isSortedAccordingTo((x, y) -> x.substring(64).compareTo(y.substring(64)));
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        Files.writeString(folder.resolve("out"), "");
        assertThatThrownBy(() -> write("rank", true, 1, "a")).isInstanceOf(Failures.Stop.class);
    }
}
