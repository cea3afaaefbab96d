package org.inclusivework.matcher.benchmarks.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.inclusivework.matcher.knowledge.KnowledgePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks that packs are the same for the same sections and readable. */
final class PackBuilderTest {

    private static final PackSection FIRST = PackSection.ofLines("first.tsv", List.of("a\tb", "1\t2"));
    private static final PackSection SECOND = PackSection.ofLines("second.tsv", List.of("c", "猫"));

    @Test
    void equalSectionsGiveEqualBytesInWhateverOrderTheyCome() throws IOException {
        assertThat(PackBuilder.pack(List.of(FIRST, SECOND))).isEqualTo(PackBuilder.pack(List.of(SECOND, FIRST)));
    }

    @Test
    void aPackGivesBackItsSections(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("pack.zip");
        Files.write(file, PackBuilder.pack(List.of(FIRST, SECOND)));
        KnowledgePack pack = KnowledgePack.read(file);
        assertThat(pack.sections()).containsExactly("first.tsv", "second.tsv");
        assertThat(pack.bytes("first.tsv")).hasValue(FIRST.content());
        assertThat(pack.table("second.tsv").orElseThrow().rows().get(0).get("c"))
                .isEqualTo("猫");
    }

    @Test
    void otherContentHasAnotherVersion(@TempDir Path folder) throws IOException {
        Path one = folder.resolve("one.zip");
        Path two = folder.resolve("two.zip");
        Files.write(one, PackBuilder.pack(List.of(FIRST)));
        Files.write(two, PackBuilder.pack(List.of(new PackSection("first.tsv", SECOND.content()))));
        assertThat(KnowledgePack.read(one).version())
                .isNotEqualTo(KnowledgePack.read(two).version());
    }

    @Test
    void aFileThatIsNoPackIsRefusedWithItsName(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("notes.txt");
        Files.writeString(file, "no pack");
        assertThatThrownBy(() -> KnowledgePack.read(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("notes.txt")
                .hasMessageContaining("not a knowledge pack");
    }

    @Test
    void twoMakersOfOneSectionAreAMistake() {
        assertThatThrownBy(() -> PackBuilder.pack(List.of(FIRST, FIRST))).hasMessageContaining("first.tsv");
    }
}
