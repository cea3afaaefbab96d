package org.inclusivework.matcher.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.inclusivework.matcher.EngineOptions;
import org.inclusivework.matcher.taxonomy.Skill;
import org.inclusivework.matcher.taxonomy.SkillKey;
import org.inclusivework.matcher.taxonomy.SkillLink;
import org.inclusivework.matcher.taxonomy.SkillRelatedness;
import org.inclusivework.matcher.taxonomy.SkillRelation;
import org.inclusivework.matcher.taxonomy.SkillResolution;
import org.inclusivework.matcher.taxonomy.SkillTaxonomy;
import org.junit.jupiter.api.Test;

/** Checks what the pack in the jar learned of skills. */
final class BundledRelatednessTest {

    private static final SkillTaxonomy SKILLS = Knowledge.bundled().skillTaxonomy();

    @Test
    void relationsAreDualAndSimilaritiesSymmetric() {
        Map<SkillKey, Map<SkillKey, SkillLink>> all = new HashMap<>();
        for (Skill skill : SKILLS.skills()) {
            Map<SkillKey, SkillLink> links = new HashMap<>();
            SKILLS.expand(skill.key()).forEach(link -> links.put(link.skill(), link));
            all.put(skill.key(), links);
        }
        all.forEach((from, links) -> links.forEach((to, link) -> {
            SkillLink back = all.getOrDefault(to, Map.of()).get(from);
            assertThat(back).as("%s to %s", to, from).isNotNull();
            assertThat(back.similarity()).as("%s and %s", from, to).isEqualTo(link.similarity());
            assertThat(back.relation())
                    .as("%s and %s", from, to)
                    .isEqualTo(
                            switch (link.relation()) {
                                case NARROWER -> SkillRelation.BROADER;
                                case BROADER -> SkillRelation.NARROWER;
                                default -> link.relation();
                            });
            assertThat(link.relation() == SkillRelation.EXACT).isEqualTo(from.equals(to));
        }));
    }

    @Test
    void statedRelationsStandWhateverWasLearned() {
        for (Skill skill : SKILLS.skills()) {
            Map<SkillKey, SkillRelation> learned = new HashMap<>();
            SKILLS.expand(skill.key()).forEach(link -> learned.put(link.skill(), link.relation()));
            for (SkillLink stated : SkillTaxonomy.bundled().expand(skill.key())) {
                assertThat(learned.remove(stated.skill()))
                        .as("%s to %s", skill.key(), stated.skill())
                        .isEqualTo(stated.relation());
            }
            assertThat(learned.values()).allMatch(relation -> relation == SkillRelation.RELATED);
            assertThat(learned).as(skill.key().value()).hasSizeLessThanOrEqualTo(60);
        }
    }

    @Test
    void linksAreSortedByRelationThenKey() {
        for (Skill skill : SKILLS.skills()) {
            List<SkillLink> links = SKILLS.expand(skill.key());
            assertThat(links).isSortedAccordingTo((a, b) -> {
                int relation = a.relation().compareTo(b.relation());
                return relation != 0 ? relation : a.skill().compareTo(b.skill());
            });
        }
    }

    @Test
    void theEngineLearnsByDefaultAndItsVersionSaysSo() {
        assertThat(EngineOptions.inMemory().taxonomy()).isSameAs(SKILLS);
        assertThat(SKILLS.version()).isNotEqualTo(SkillTaxonomy.bundled().version());
    }

    @Test
    void blindMedicalMassageAndHealthMassageStayApart() {
        assertThat(relation("盲人医疗按摩", "盲人保健按摩")).isEqualTo(SkillRelation.UNRELATED);
        assertThat(relation("盲人保健按摩", "盲人医疗按摩")).isEqualTo(SkillRelation.UNRELATED);
        assertThat(relation("肩颈按摩", "盲人医疗按摩")).isEqualTo(SkillRelation.UNRELATED);
    }

    @Test
    void skillsOfOneTradeAreNearAndOccupationsSayWhy() {
        assertThat(relation("咖啡拉花", "咖啡机操作保养")).isNotEqualTo(SkillRelation.UNRELATED);
        assertThat(relation("家电清洗", "家庭保洁")).isNotEqualTo(SkillRelation.UNRELATED);
        assertThat(relation("剪线头", "编程")).isEqualTo(SkillRelation.UNRELATED);
        assertThat(SKILLS.sharedOccupations(key("cook pastry products"), key("cook fish")))
                .isEqualTo(SKILLS.sharedOccupations(key("cook fish"), key("cook pastry products")))
                .isGreaterThan(1);
    }

    @Test
    void almostEverySkillWithAChineseNameHasNeighbours() {
        SkillRelatedness table = Knowledge.bundled().relatedness();
        List<Skill> chinese = SKILLS.skills().stream()
                .filter(skill -> skill.prefLabelZh() != null)
                .toList();
        long without = chinese.stream()
                .filter(skill -> table.of(skill.key()).isEmpty())
                .count();
        assertThat(without).isLessThan(chinese.size() / 20);
    }

    private static SkillKey key(String text) {
        return ((SkillResolution.Resolved) SKILLS.resolve(text)).skill().key();
    }

    private static SkillRelation relation(String candidate, String required) {
        SkillKey key = key(required);
        return SKILLS.expand(key(candidate)).stream()
                .filter(link -> link.skill().equals(key))
                .map(SkillLink::relation)
                .findFirst()
                .orElse(SkillRelation.UNRELATED);
    }
}
