package org.inclusivework.matcher.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TaxonomyBuilderTest {

    private static final String A = "00000000-0000-0000-0000-00000000000a";
    private static final String B = "00000000-0000-0000-0000-00000000000b";

    @TempDir
    private Path folder;

    @Test
    void theTablesAreMadeTheSameTwiceAndHoldWhatTheSourceSays() throws IOException {
        Path data = folder.resolve("data");
        Files.createDirectories(data.resolve("esco"));
        Files.createDirectories(data.resolve("csco"));
        source(
                data,
                "esco/esco_skills.tsv.gz",
                "skill_label\tskill_type\tesco_id\talt_labels",
                "bake bread\tskill/competence\t" + A + "\tmake bread|Baking",
                "baking\tknowledge\t" + B + "\t",
                "drive\t\t\t",
                "drive\t\t\t");
        source(
                data,
                "esco/esco_skill_altlabels.tsv.gz",
                "label\tesco_id\talt_labels",
                "bake bread\t" + A + "\tdriving|drive|steer cars",
                "baking\t" + B + "\tfishing");
        source(
                data,
                "esco/esco_skill_broader.tsv.gz",
                "label\tesco_id\tbroader_label\tbroader_id",
                "bake bread\t" + A + "\tbaking\t" + B,
                "baking\t" + B + "\tbaking\t0721",
                "baking\t" + B + "\t\t");
        source(
                data,
                "esco/esco_skill_related.tsv.gz",
                "label\trelation\trelated_label\tesco_id\trelated_id",
                "drive\toptional\tbaking\t\t" + B);
        source(data, "esco/isco08_groups.tsv.gz", "isco08\tlabel", "7\tCraft workers", "7512\tBakers");
        source(
                data,
                "esco/esco_occupations.tsv.gz",
                "esco_id\tisco08\tlabel\talt_labels",
                A + "\t7512\tbaker\tbread maker|baker");
        source(
                data,
                "csco/csco2022_occupations.tsv.gz",
                "code\tname\talias\tdefinition\ttasks",
                "4-01-06-01\t电子商务师S\t电子商务师S,网店\t从事人员。\t1.甲 2.乙",
                "4-01-06-01\t电子商务师S\t\t\t");
        Path first = folder.resolve("first");
        Path second = folder.resolve("second");
        Locale before = Locale.getDefault();
        TaxonomyBuilder.main(new String[] {data.toString(), first.toString()});
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TaxonomyBuilder.main(new String[] {data.toString(), second.toString()});
        } finally {
            Locale.setDefault(before);
        }
        for (String name : List.of("skills_esco.tsv.gz", "occupations_csco.tsv.gz", "occupations_esco.tsv.gz")) {
            assertThat(first.resolve(name)).hasSameBinaryContentAs(second.resolve(name));
        }
        SkillTaxonomy skills = SkillTaxonomy.read(List.of(first.resolve("skills_esco.tsv.gz")));
        assertThat(skills.skills()).hasSize(3);
        assertThat(skills.expand(new SkillKey("esco:" + A)))
                .extracting(SkillLink::relation)
                .containsExactly(SkillRelation.EXACT, SkillRelation.NARROWER);
        assertThat(skills.find(new SkillKey("esco:" + A)).orElseThrow().altLabelsEn())
                .containsExactly("make bread");
        assertThat(skills.find(SkillKey.ofLabel("drive")).orElseThrow().altLabelsEn())
                .containsExactly("driving", "steer cars");
        OccupationTaxonomy occupations = new OccupationTaxonomy(
                List.of(table(first, "occupations_csco.tsv.gz"), table(first, "occupations_esco.tsv.gz")));
        Occupation shop = occupations.occupations().get(0);
        assertThat(shop.labelZh()).isEqualTo("电子商务师");
        assertThat(shop.altLabels()).containsExactly("网店");
        assertThat(shop.tasks()).containsExactly("甲", "乙");
        OccupationCode baker = OccupationCode.parse("esco:" + A);
        assertThat(occupations.find(baker).map(Occupation::altLabels)).contains(List.of("bread maker"));
        assertThat(occupations.iscoGroup(baker)).isEqualTo(Optional.of(OccupationCode.parse("isco:7512")));
    }

    @Test
    void theBuilderNeedsTwoArguments() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TaxonomyBuilder.main(new String[0]))
                .withMessageContaining("DATA_DIR OUT_DIR");
    }

    private static void source(Path data, String name, String... lines) throws IOException {
        Files.write(data.resolve(name), String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    private static TsvTable table(Path folder, String name) throws IOException {
        try (InputStream in = Files.newInputStream(folder.resolve(name))) {
            return TsvTable.read(in, name);
        }
    }
}
