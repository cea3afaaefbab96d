package org.inclusivework.matcher.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class BundledSkillsTest {

    private static final SkillTaxonomy SKILLS = SkillTaxonomy.bundled();

    @Test
    void theEscoTableIsTheOneThatWasBuilt() {
        TsvTable esco = TsvTable.ofResource("skills_esco.tsv.gz");
        assertThat(ContentHash.of("", List.of(esco))).isEqualTo("5396e8aa495eb55c");
        assertThat(esco.rows()).hasSize(13_931);
        assertThat(SKILLS.skills().stream().filter(skill -> skill.key().isEsco()))
                .hasSize(5_541);
        assertThat(SKILLS.skills().stream().filter(skill -> skill.prefLabelZh() != null))
                .hasSize(TsvTable.ofResource("skills_zh.tsv").rows().size()
                        + TsvTable.ofResource("skills_csco.tsv.gz").rows().size());
    }

    @Test
    void theVersionIsTheContentsAlone() throws IOException {
        assertThat(SKILLS.version()).matches("[0-9a-f]{16}");
        assertThat(SkillTaxonomy.bundledAnd(List.of()).version()).isEqualTo(SKILLS.version());
    }

    @Test
    void everyKeyFindsItsSkillAndEveryOwnLabelResolvesToIt() {
        assertThat(SKILLS.skills()).isSortedAccordingTo((a, b) -> a.key().compareTo(b.key()));
        for (Skill skill : SKILLS.skills()) {
            assertThat(SKILLS.find(skill.key())).contains(skill);
            assertThat(SKILLS.resolve(skill.prefLabelEn())).isEqualTo(new SkillResolution.Resolved(skill));
            assertThat(SKILLS.resolve(skill.labelZh())).isEqualTo(new SkillResolution.Resolved(skill));
        }
        assertThat(SKILLS.find(SkillKey.ofLabel("no such skill"))).isEmpty();
    }

    @Test
    void relationsAreDualAndOnlyASkillItselfIsExact() {
        Map<SkillKey, Map<SkillKey, SkillRelation>> all = new HashMap<>();
        for (Skill skill : SKILLS.skills()) {
            all.put(skill.key(), relations(skill.key()));
        }
        all.forEach((candidate, links) -> {
            assertThat(links).containsEntry(candidate, SkillRelation.EXACT);
            links.forEach((required, relation) -> {
                SkillRelation back = all.getOrDefault(required, Map.of()).get(candidate);
                SkillRelation dual = switch (relation) {
                    case NARROWER -> SkillRelation.BROADER;
                    case BROADER -> SkillRelation.NARROWER;
                    default -> relation;
                };
                assertThat(back).as("%s to %s", candidate, required).isEqualTo(dual);
                assertThat(relation == SkillRelation.EXACT).isEqualTo(candidate.equals(required));
                assertThat(relation).isNotEqualTo(SkillRelation.UNRELATED);
            });
        });
    }

    @Test
    void linksAreSortedByRelationThenKeyAndListsStayShort() {
        for (Skill skill : SKILLS.skills()) {
            List<SkillLink> links = SKILLS.expand(skill.key());
            assertThat(links).isSortedAccordingTo((a, b) -> {
                int relation = a.relation().compareTo(b.relation());
                return relation != 0 ? relation : a.skill().compareTo(b.skill());
            });
            assertThat(links).hasSizeLessThanOrEqualTo(200);
        }
    }

    @Test
    void aSkillUnknownToTheTaxonomyAnswersItselfOnly() {
        SkillKey unknown = SkillKey.ofLabel("polishing moon rocks");
        assertThat(SKILLS.expand(unknown)).containsExactly(new SkillLink(unknown, SkillRelation.EXACT, -1));
    }

    @Test
    void relationsAreWhatAPersonWouldSay() {
        assertThat(relation("淮扬菜", "中式烹调")).isEqualTo(SkillRelation.NARROWER);
        assertThat(relation("淮扬菜", "做菜")).isEqualTo(SkillRelation.NARROWER);
        assertThat(relation("中式烹调", "淮扬菜")).isEqualTo(SkillRelation.BROADER);
        assertThat(relation("图像标注", "语音标注")).isEqualTo(SkillRelation.SIBLING);
        assertThat(relation("咖啡拉花", "手冲咖啡")).isEqualTo(SkillRelation.SIBLING);
        assertThat(relation("短视频制作", "视频剪辑")).isEqualTo(SkillRelation.RELATED);
        assertThat(relation("Python", "Java")).isEqualTo(SkillRelation.SIBLING);
        assertThat(relation("Python", "编程")).isEqualTo(SkillRelation.NARROWER);
        assertThat(relation("电话客服", "文字客服")).isEqualTo(SkillRelation.SIBLING);
        assertThat(relation("剪纸", "手工")).isEqualTo(SkillRelation.NARROWER);
        assertThat(relation("洗碗", "编程")).isEqualTo(SkillRelation.UNRELATED);
    }

    @Test
    void medicalAndHealthMassageOfBlindPeopleNeverLinkToEachOther() {
        assertThat(key("盲人医疗按摩")).isNotEqualTo(key("盲人保健按摩"));
        assertThat(relation("盲人医疗按摩", "盲人保健按摩")).isEqualTo(SkillRelation.UNRELATED);
        assertThat(relation("盲人保健按摩", "盲人医疗按摩")).isEqualTo(SkillRelation.UNRELATED);
        assertThat(SKILLS.resolve("按摩")).isInstanceOf(SkillResolution.Ambiguous.class);
        assertThat(SKILLS.resolve("盲人按摩")).isInstanceOf(SkillResolution.Ambiguous.class);
    }

    @Test
    void aPartOfALabelNamesNothing() {
        assertThat(SKILLS.resolve("pastr")).isEqualTo(new SkillResolution.Unknown("pastr"));
        assertThat(SKILLS.resolve("烘")).isInstanceOf(SkillResolution.Unknown.class);
        assertThat(SKILLS.resolve("")).isInstanceOf(SkillResolution.Unknown.class);
        assertThat(SKILLS.resolve("会做面包的烘焙师傅")).isInstanceOf(SkillResolution.Unknown.class);
    }

    @Test
    void alternativeLabelsOfTheSourceAreAtTheirSkills() {
        assertThat(SKILLS.resolve("hair coloring")).isNotEqualTo(SKILLS.resolve("traffic signs"));
        assertThat(((SkillResolution.Resolved) SKILLS.resolve("manage time"))
                        .skill()
                        .altLabelsEn())
                .noneMatch(label -> label.contains("radiation"));
        assertThat(key("unloading supplies")).isEqualTo(key("unload supplies"));
    }

    @Test
    void tenThousandRandomTextsResolveWithoutAnException() {
        long seed = 42L;
        Random random = new Random(seed);
        for (int i = 0; i < 10_000; i++) {
            String text = RandomText.next(random);
            assertThat(SKILLS.resolve(text)).as("seed %d, text %d", seed, i).isNotNull();
            assertThat(OccupationTaxonomy.bundled().resolve(text))
                    .as("seed %d, text %d", seed, i)
                    .isNotNull();
        }
        assertThat(SKILLS.resolve("长".repeat(100_000))).isInstanceOf(SkillResolution.Unknown.class);
    }

    private static SkillKey key(String text) {
        return ((SkillResolution.Resolved) SKILLS.resolve(text)).skill().key();
    }

    private static SkillRelation relation(String candidate, String required) {
        return relations(key(candidate)).getOrDefault(key(required), SkillRelation.UNRELATED);
    }

    private static Map<SkillKey, SkillRelation> relations(SkillKey candidate) {
        return SKILLS.expand(candidate).stream().collect(Collectors.toMap(SkillLink::skill, SkillLink::relation));
    }
}
