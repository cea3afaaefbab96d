package org.inclusivework.matcher.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SkillTableTest {

    @TempDir
    private Path folder;

    @Test
    void aTaxonomyOfOnesOwnIsReadFromAFile() throws IOException {
        Path file = write(
                "own.tsv",
                "\ufeffkey\ten\tzh\talt_zh\tbroader\trelated\ttype\tcsco\r",
                "label:baking\tbaking\t烘焙\t\t\t\tskill\t6-02-01-01\r",
                "label:bread\tbread baking\t面包\t做面包|烤面包\tlabel:baking|group:food\t\tskill\t\r",
                "",
                "label:tea\ttea making\t泡茶\t\tgroup:food\tlabel:bread\tknowledge\t\r");
        SkillTaxonomy own = SkillTaxonomy.read(List.of(file));
        assertThat(own.skills()).extracting(Skill::labelZh).containsExactly("烘焙", "面包", "泡茶");
        assertThat(own.skills().get(0).occupations()).containsExactly(OccupationCode.parse("csco:6-02-01-01"));
        assertThat(own.skills().get(2).type()).isEqualTo(SkillType.KNOWLEDGE);
        assertThat(links(own, "label:bread"))
                .containsExactly("EXACT label:bread", "NARROWER label:baking", "SIBLING label:tea");
        assertThat(own.resolve("烤 面包")).isInstanceOf(SkillResolution.Resolved.class);
        assertThat(own.version())
                .hasSize(16)
                .isEqualTo(SkillTaxonomy.read(List.of(file)).version());
        assertThat(own.version()).isNotEqualTo(SkillTaxonomy.bundled().version());
    }

    @Test
    void aLaterTableAddsToAnEarlierOne() throws IOException {
        SkillTaxonomy more = SkillTaxonomy.bundledAnd(List.of(write(
                "more.tsv", "key\ten\tzh\tbroader", "label:latte art\tmilk pouring\t奶咖拉花\tlabel:health massage")));
        Skill skill = more.find(SkillKey.ofLabel("latte art")).orElseThrow();
        assertThat(skill.prefLabelEn()).isEqualTo("milk pouring");
        assertThat(skill.altLabelsEn()).contains("latte art");
        assertThat(skill.prefLabelZh()).isEqualTo("奶咖拉花");
        assertThat(skill.altLabelsZh()).contains("咖啡拉花", "拉花");
        assertThat(more.skills()).hasSameSizeAs(SkillTaxonomy.bundled().skills());
    }

    @Test
    void everyProblemIsNamedAtOnceWithFileLineColumnValueAndRemedy() throws IOException {
        Path file = write(
                "wrong.tsv",
                "key\ttype\ten\tbroader\trelated\tcsco",
                "baking\t\tbaking\t\t\t",
                "label:b\tcraft\tb\t\t\t",
                "label:c\t\tc\tlabel:nowhere\tlabel:c\t",
                "label:d\t\t\t\t\t",
                "label:e\t\te\t\t\t4-3",
                "label:f\t\tf\tgroup\t\t");
        assertThatExceptionOfType(TaxonomyFormatException.class)
                .isThrownBy(() -> SkillTaxonomy.read(List.of(file)))
                .satisfies(e -> assertThat(e.problems()).hasSize(7).allMatch(p -> p.contains("wrong.tsv line ")))
                .withMessageContaining("line 2, column key: 'baking'")
                .withMessageContaining("line 3, column type: 'craft' is no type: write skill")
                .withMessageContaining("line 4, column broader: 'label:nowhere' is the key of no skill: add a row")
                .withMessageContaining("line 4, column related: 'label:c' is the skill itself")
                .withMessageContaining("line 5, column en: ''")
                .withMessageContaining("line 6, column csco: '4-3'")
                .withMessageContaining("line 7, column broader: 'group'");
    }

    @Test
    void wrongColumnsRaggedLinesEmptyFilesAndForeignBytesAreRefused() throws IOException {
        refused("names", "no column", "name\ten", "x\ty");
        refused("missing", "the column en is missing", "key", "label:x");
        refused("ragged", "ragged line 2: 1 cells under 2 columns", "key\ten", "label:x");
        refused("empty", "is empty");
        assertThatExceptionOfType(TaxonomyFormatException.class)
                .isThrownBy(() -> TsvTable.read(new ByteArrayInputStream(new byte[] {(byte) 0xd6, (byte) 0xd0}), "gbk"))
                .withMessageContaining("save it as UTF-8");
        String many = IntStream.range(0, 12).mapToObj(i -> "x").collect(Collectors.joining("\n"));
        refused("many", "… and 2 more", "key\ten", many);
    }

    @Test
    void aCircleOfBroaderSkillsIsRefused() throws IOException {
        refused(
                "circle",
                "is broader than itself",
                "key\ten\tbroader",
                "label:a\ta\tlabel:b",
                "label:b\tb\tlabel:c",
                "label:c\tc\tlabel:b",
                "label:d\td\t");
    }

    @Test
    void aParentWithTooManyChildrenMakesNoSiblings() throws IOException {
        assertThat(siblings(SkillGraph.MAX_SIBLINGS_OF_SKILL, "label:parent")).isEqualTo(39);
        assertThat(siblings(SkillGraph.MAX_SIBLINGS_OF_SKILL + 1, "label:parent"))
                .isZero();
        assertThat(siblings(SkillGraph.MAX_SIBLINGS_OF_GROUP, "group:some")).isEqualTo(11);
        assertThat(siblings(SkillGraph.MAX_SIBLINGS_OF_GROUP + 1, "group:some")).isZero();
    }

    @Test
    void relationsFollowTheirDefinitionOnTenThousandRandomPairs() throws IOException {
        long seed = 11L;
        Random random = new Random(seed);
        for (int round = 0; round < 12; round++) {
            int size = 30;
            boolean[][] above = new boolean[size][size];
            boolean[][] related = new boolean[size][size];
            StringBuilder table = new StringBuilder("key\ten\tbroader\trelated");
            for (int child = 0; child < size; child++) {
                StringBuilder parents = new StringBuilder();
                StringBuilder others = new StringBuilder();
                for (int other = 0; other < size; other++) {
                    if (other < child && random.nextInt(12) == 0) {
                        above[child][other] = true;
                        parents.append(key(other)).append('|');
                    }
                    if (other != child && random.nextInt(15) == 0) {
                        related[child][other] = true;
                        related[other][child] = true;
                        others.append(key(other)).append('|');
                    }
                }
                table.append(String.format(Locale.ROOT, "\n%s\ts%d\t%s\t%s", key(child), child, parents, others));
            }
            SkillTaxonomy skills = SkillTaxonomy.read(List.of(write("random.tsv", table.toString())));
            boolean[][] ancestor = closure(above);
            for (int a = 0; a < size; a++) {
                TreeMap<String, SkillRelation> found = new TreeMap<>();
                skills.expand(new SkillKey(key(a)))
                        .forEach(link -> found.put(link.skill().value(), link.relation()));
                for (int b = 0; b < size; b++) {
                    assertThat(found.getOrDefault(key(b), SkillRelation.UNRELATED))
                            .as("seed %d, round %d, %d to %d", seed, round, a, b)
                            .isEqualTo(nearest(a, b, above, ancestor, related));
                }
            }
        }
    }

    private static SkillRelation nearest(int a, int b, boolean[][] above, boolean[][] ancestor, boolean[][] related) {
        if (a == b) {
            return SkillRelation.EXACT;
        }
        if (ancestor[a][b]) {
            return SkillRelation.NARROWER;
        }
        if (ancestor[b][a]) {
            return SkillRelation.BROADER;
        }
        if (IntStream.range(0, above.length).anyMatch(p -> above[a][p] && above[b][p])) {
            return SkillRelation.SIBLING;
        }
        return related[a][b] ? SkillRelation.RELATED : SkillRelation.UNRELATED;
    }

    private static boolean[][] closure(boolean[][] above) {
        boolean[][] all = new boolean[above.length][];
        for (int i = 0; i < above.length; i++) {
            all[i] = above[i].clone();
            for (int j = 0; j < i; j++) {
                for (int k = 0; all[i][j] && k < j; k++) {
                    all[i][k] |= all[j][k];
                }
            }
        }
        // A parent has a smaller number, so that one more pass per level closes the rest.
        for (int pass = 0; pass < above.length; pass++) {
            for (boolean[] row : all) {
                for (int j = 0; j < row.length; j++) {
                    for (int k = 0; row[j] && k < row.length; k++) {
                        row[k] |= all[j][k];
                    }
                }
            }
        }
        return all;
    }

    private long siblings(int children, String parent) throws IOException {
        StringBuilder table = new StringBuilder("key\ten\tbroader\nlabel:parent\tparent\t");
        for (int i = 0; i < children; i++) {
            table.append('\n')
                    .append(key(i))
                    .append("\ts")
                    .append(i)
                    .append('\t')
                    .append(parent);
        }
        return SkillTaxonomy.read(List.of(write("children.tsv", table.toString())))
                .expand(new SkillKey(key(0)))
                .stream()
                .filter(link -> link.relation() == SkillRelation.SIBLING)
                .count();
    }

    private static String key(int number) {
        return "label:s" + number;
    }

    private static List<String> links(SkillTaxonomy skills, String key) {
        return skills.expand(new SkillKey(key)).stream()
                .map(link -> link.relation() + " " + link.skill())
                .toList();
    }

    private void refused(String name, String message, String... lines) throws IOException {
        Path file = write(name, lines);
        assertThatExceptionOfType(TaxonomyFormatException.class)
                .isThrownBy(() -> SkillTaxonomy.read(List.of(file)))
                .withMessageContaining(message);
    }

    private Path write(String name, String... lines) throws IOException {
        return Files.write(folder.resolve(name), String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }
}
