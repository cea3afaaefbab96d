package org.inclusivework.jobfair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.inclusivework.matcher.taxonomy.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ResultFileTest {
    @TempDir
    Path folder;

    private Session session;

    @BeforeEach
    void start() {
        OutputStream nowhere = OutputStream.nullOutputStream();
        session = new Session(
                new Surroundings(nowhere, nowhere, ProgramRun.CLOCK, folder, false, false), Texts.in(Language.ZH));
    }

    private List<String> names() throws IOException {
        return Disk.filesBelow(folder);
    }

    private void write(String name, boolean force, String text) throws IOException {
        try (ResultFile file = session.file(Path.of(name), force)) {
            try (Writer writer = file.writer()) {
                writer.write(text);
            }
            file.finish();
        }
    }

    @Test
    void aFileAppearsWholeAndForItsOwnerAlone() throws IOException {
        try (ResultFile file = session.file(Path.of("new/推荐.csv"), false)) {
            file.stream().write(new byte[100_000]);
            assertThat(folder.resolve("new/推荐.csv")).doesNotExist();
            file.finish();
        }
        assertThat(folder.resolve("new/推荐.csv")).hasSize(100_000);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("new/推荐.csv"))))
                .isEqualTo("rw-------");
        assertThat(names()).containsExactly("new/推荐.csv");
    }

    @Test
    void whatIsNotFinishedLeavesNothingAndTheOldOneStays() throws IOException {
        write("a.csv", false, "old");
        try (ResultFile file = session.file(Path.of("a.csv"), true)) {
            file.stream().write(1);
        }
        assertThat(names()).containsExactly("a.csv");
        assertThat(folder.resolve("a.csv")).hasContent("old");
    }

    @Test
    void anExistingFileIsReplacedByForceOnly() throws IOException {
        write("a.csv", false, "old");
        assertThatThrownBy(() -> write("a.csv", false, "new"))
                .isInstanceOf(Failures.Stop.class)
                .hasMessageContaining("a.csv")
                .hasMessageContaining("--force");
        assertThat(folder.resolve("a.csv")).hasContent("old");
        write("a.csv", true, "new");
        assertThat(folder.resolve("a.csv")).hasContent("new");
    }

    @Test
    void aLinkStaysALinkAndAFolderIsNoFile() throws IOException {
        write("real.csv", false, "old");
        Files.createSymbolicLink(folder.resolve("link.csv"), Path.of("real.csv"));
        write("link.csv", true, "new");
        assertThat(Files.isSymbolicLink(folder.resolve("link.csv"))).isTrue();
        assertThat(folder.resolve("real.csv")).hasContent("new");
        Files.createDirectory(folder.resolve("d.csv"));
        assertThatThrownBy(() -> write("d.csv", true, "")).isInstanceOf(Failures.Stop.class);
    }
}
