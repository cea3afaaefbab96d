package org.inclusivework.matcher.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The list of skills made by hand. */
final class ChineseSkillsTest {

    private static final List<TsvTable.Row> ROWS =
            TsvTable.ofResource("skills_zh.tsv").rows();

    /** Texts that are meant to name two skills, so that somebody is asked. */
    private static final Set<String> AMBIGUOUS = Set.of("按摩", "推拿", "盲人按摩", "推拿按摩");

    @Test
    void everyRowIsWholeAndTheListIsLongEnough() {
        assertThat(ROWS).hasSizeGreaterThanOrEqualTo(600);
        for (TsvTable.Row row : ROWS) {
            assertThat(row.get("zh")).as(row.toString()).isNotBlank().containsPattern("\\p{IsHan}");
            assertThat(row.get("en")).as(row.toString()).isNotBlank();
            assertThat(row.get("note")).as(row.toString()).isIn("ESCO", "own");
        }
    }

    @Test
    void anEscoKeyBearsTheVeryLabelOfItsRowAndAnOwnKeyNoneOfEsco() {
        Map<String, String> esco = TsvTable.ofResource("skills_esco.tsv.gz").rows().stream()
                .collect(Collectors.toMap(row -> row.get("key"), row -> row.get("en")));
        for (TsvTable.Row row : ROWS) {
            if (row.get("note").equals("ESCO")) {
                assertThat(esco).as(row.toString()).containsEntry(row.get("key"), row.get("en"));
            } else {
                assertThat(esco).as(row.toString()).doesNotContainKey(row.get("key"));
                assertThat(row.get("key"))
                        .as(row.toString())
                        .isEqualTo(SkillKey.ofLabel(row.get("en")).value());
            }
        }
    }

    @Test
    void keysAndLabelsAreUniqueSaveThoseMeantToAsk() {
        Set<String> keys = new HashSet<>();
        Map<String, String> labels = new HashMap<>();
        for (TsvTable.Row row : ROWS) {
            assertThat(keys.add(row.get("key"))).as(row.toString()).isTrue();
            Stream.concat(Stream.of(row.get("zh")), row.list("alt_zh").stream())
                    .filter(label -> !AMBIGUOUS.contains(label))
                    .forEach(label -> assertThat(labels.put(LabelForm.of(label), row.get("zh")))
                            .as("%s in %s", label, row)
                            .isNull());
        }
    }

    @Test
    void everySynonymResolvesToItsSkill() {
        SkillTaxonomy skills = SkillTaxonomy.bundled();
        for (TsvTable.Row row : ROWS) {
            for (String label : row.list("alt_zh")) {
                if (!AMBIGUOUS.contains(label)) {
                    assertThat(skills.resolve(label))
                            .as("%s in %s", label, row)
                            .isInstanceOfSatisfying(
                                    SkillResolution.Resolved.class,
                                    found -> assertThat(found.skill().key()).hasToString(row.get("key")));
                }
            }
        }
    }

    @Test
    void everyOccupationCodeIsOfTheClassification() {
        for (TsvTable.Row row : ROWS) {
            for (String code : row.list("csco")) {
                assertThat(OccupationTaxonomy.bundled().find(new OccupationCode("csco", code)))
                        .as("%s in %s", code, row)
                        .isPresent();
            }
        }
    }

    @Test
    void noneOfTheNeverWordsOccurs() {
        List<String> never = List.of(
                "残废", "缺陷", "正常人", "健康人", "患者", "聋哑人", "弱智", "智障", "精神病人", "弱势", "关爱岗", "特殊照顾", "不合格", "淘汰", "剩余人员",
                "雇主");
        for (String table : List.of("skills_zh.tsv", "occupation_names_zh.tsv")) {
            String text = new String(TsvTable.ofResource(table).content(), StandardCharsets.UTF_8);
            assertThat(never).as(table).noneMatch(text::contains);
        }
    }
}
