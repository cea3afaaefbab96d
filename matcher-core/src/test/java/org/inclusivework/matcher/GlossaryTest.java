package org.inclusivework.matcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Keeps words that hurt, or that the glossary replaces, out of all the library's own texts: its sources, in which labels and messages
 * stand, and its resources.
 */
final class GlossaryTest {
    private static final List<String> NEVER = List.of(
            "残废", "缺陷", "正常人", "健康人", "患者", "聋哑", "弱智", "智障", "精神病人", "弱势", "关爱岗", "特殊照顾", "不合格", "淘汰", "剩余人员", "雇主",
            "歧视名单", "身体条件", "差距", "短板", "无匹配");

    /** What reads the words of others has to know them; nothing of these is ever shown. */
    private static final Set<String> LEXICONS = Set.of(
            // Wordings of adverts that the opening audit looks for.
            "audit_wording.tsv",
            // Words of task descriptions that tell that work is done on site.
            "HandcraftFactor.java");

    @Test
    void theWordsThatTheGlossaryForbidsStandInNoTextOfTheLibrary() throws IOException {
        Path here = Path.of(Files.exists(Path.of("matcher-core")) ? "matcher-core" : "", "src", "main");
        List<String> found = new ArrayList<>();
        int looked = 0;
        try (Stream<Path> files = Files.walk(here)) {
            for (Path file : files.sorted().toList()) {
                String name = String.valueOf(file.getFileName());
                if (name.matches(".*\\.(java|properties|tsv|json|md)") && !LEXICONS.contains(name)) {
                    looked++;
                    String text = Files.readString(file);
                    NEVER.stream().filter(text::contains).forEach(word -> found.add(name + ": " + word));
                }
            }
        }
        assertThat(looked).isGreaterThan(100);
        assertThat(found).isEmpty();
    }
}
