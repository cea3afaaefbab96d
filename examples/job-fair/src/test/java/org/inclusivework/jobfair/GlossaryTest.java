package org.inclusivework.jobfair;

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
 * Keeps words that hurt, or that the glossary replaces, out of all the program's own texts: its sources, properties, templates
 * and pages.
 */
final class GlossaryTest {
    private static final List<String> NEVER = List.of(
            "残废", "缺陷", "正常人", "健康人", "患者", "聋哑", "弱智", "智障", "精神病人", "弱势", "关爱岗", "特殊照顾", "不合格", "淘汰", "剩余人员", "雇主",
            "歧视名单", "身体条件", "差距", "短板", "无匹配");

    /** What reads the words of others has to know them; nothing of these is ever shown. */
    private static final Set<String> LEXICONS = Set.of(
            // The list by which the maker of the bundled fair refuses such words.
            "SheetRemarks.java",
            // The words by which a message finds out that an opening's own text would disclose something.
            "DisabilityWords.java",
            // What the bundled fair's made-up employers and people write.
            "openings.csv",
            "candidates.csv");

    @Test
    void theWordsThatTheGlossaryForbidsStandInNoTextOfTheProgram() throws IOException {
        Path here = Path.of(Files.exists(Path.of("matcher-core")) ? "examples/job-fair" : "", "src", "main");
        List<String> found = new ArrayList<>();
        int looked = 0;
        try (Stream<Path> files = Files.walk(here)) {
            for (Path file : files.sorted().toList()) {
                String name = String.valueOf(file.getFileName());
                if (name.matches(".*\\.(java|properties|tsv|csv|json|md|jte|html|css|txt)")
                        && !LEXICONS.contains(name)) {
                    looked++;
                    String text = Files.readString(file);
                    NEVER.stream().filter(text::contains).forEach(word -> found.add(name + ": " + word));
                }
            }
        }
        assertThat(looked).isGreaterThan(50);
        assertThat(found).isEmpty();
    }
}
