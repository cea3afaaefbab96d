package org.inclusivework.matcher.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Phrases from the tasks of China's classification. */
final class CscoSkillRowsTest {

    private static final List<TsvTable.Row> ROWS =
            TsvTable.ofResource("skills_csco.tsv.gz").rows();

    @TempDir
    private Path folder;

    @Test
    void wholeClausesWithAShortObjectAreTakenAndListsAndThingsAreNot() throws IOException {
        try (OutputStream out =
                new GZIPOutputStream(Files.newOutputStream(folder.resolve("csco2022_occupations.tsv.gz")))) {
            out.write(("level\tcode\tname\talias\tdefinition\ttasks\n"
                            + "4\t4-10-02-02\t洗衣师\t\t\t1.使用熨斗，熨烫衣物 2.装配交换、传输设备 3.检修工具 4.孵化种蛋。\n"
                            + "3\t4-10-02-00\t洗衣人员\t\t\t1.分拣函件。\n")
                    .getBytes(StandardCharsets.UTF_8));
        }
        List<String> lines = CscoSkillRows.of(folder, TsvTable.ofResource("skills_zh.tsv"));
        assertThat(lines.subList(1, lines.size()))
                .containsExactly(
                        "label:孵化种蛋\tskill\t孵化种蛋\t孵化种蛋\t\t4-10-02-02",
                        "label:熨烫衣物\tskill\t熨烫衣物\t熨烫衣物\tesco:562b1180-83e7-4041-8468-2f28d03b7893\t4-10-02-02");
    }

    @Test
    void theListIsShortAndNoPhraseIsANameOfTheListMadeByHand() {
        assertThat(ROWS).hasSizeBetween(200, 500);
        SkillTaxonomy skills = SkillTaxonomy.bundled();
        for (TsvTable.Row row : ROWS) {
            assertThat(row.get("zh")).as(row.toString()).matches("\\p{IsHan}{4,7}");
            assertThat(row.list("csco")).as(row.toString()).isNotEmpty().hasSizeLessThanOrEqualTo(6);
            assertThat(skills.resolve(row.get("zh")))
                    .as(row.toString())
                    .isInstanceOfSatisfying(
                            SkillResolution.Resolved.class,
                            found -> assertThat(found.skill().key()).hasToString(row.get("key")));
        }
    }
}
