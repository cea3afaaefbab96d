package org.inclusivework.matcher.benchmarks.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import org.inclusivework.matcher.taxonomy.SkillKey;
import org.inclusivework.matcher.taxonomy.SkillLink;
import org.inclusivework.matcher.taxonomy.SkillRelatedness;
import org.inclusivework.matcher.taxonomy.SkillRelation;
import org.inclusivework.matcher.taxonomy.SkillResolution;
import org.inclusivework.matcher.taxonomy.SkillTaxonomy;
import org.inclusivework.matcher.taxonomy.TsvTable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Checks what is learned from a handful of occupations over the bundled skills. */
final class RelatednessLearnerTest {

    private static final SkillTaxonomy SKILLS = SkillTaxonomy.bundled();
    private static final SkillKey FISH = key("cook fish");
    private static final SkillKey SAUCES = key("cook sauce products");
    private static final SkillKey BUDGETS = key("manage budgets");
    private static final SkillKey STAFF = key("manage staff");

    private static SkillRelatedness table;

    @BeforeAll
    static void learn() throws IOException {
        table = learner(List.of(
                        occupation("a", List.of(FISH, SAUCES), List.of()),
                        occupation("b", List.of(FISH), List.of(SAUCES)),
                        occupation("c", List.of(BUDGETS, STAFF), List.of(FISH)),
                        occupation("d", List.of(BUDGETS, STAFF), List.of())))
                .learn();
    }

    private static RelatednessLearner learner(List<OccupationSkills> occupations) throws IOException {
        TsvTable broader = TsvTable.read(
                new ByteArrayInputStream("label\tbroader_label\n".getBytes(StandardCharsets.UTF_8)), "broader");
        return new RelatednessLearner(occupations, SKILLS, broader);
    }

    private static SkillKey key(String label) {
        return ((SkillResolution.Resolved) SKILLS.resolve(label)).skill().key();
    }

    private static OccupationSkills occupation(String id, List<SkillKey> essential, List<SkillKey> optional) {
        return new OccupationSkills(id, new TreeSet<>(essential), new TreeSet<>(optional));
    }

    private static int similarity(SkillKey one, SkillKey other) {
        return table.between(one, other)
                .map(SkillRelatedness.Neighbour::similarity)
                .orElse(0);
    }

    @Test
    void skillsOfTheSameOccupationsAreNearestAndTheOccupationsAreCounted() {
        assertThat(table.between(FISH, SAUCES))
                .hasValueSatisfying(near -> assertThat(near.occupations()).isEqualTo(2));
        assertThat(table.between(BUDGETS, STAFF))
                .hasValueSatisfying(near -> assertThat(near.occupations()).isEqualTo(2));
        assertThat(similarity(FISH, SAUCES)).isGreaterThan(similarity(FISH, STAFF));
    }

    @Test
    void statedRelationsAreToldOfAndNoSkillIsEverybodysNeighbour() {
        for (SkillKey skill : table.skills()) {
            long learned = table.of(skill).stream()
                    .filter(near -> relation(skill, near.skill()) == SkillRelation.UNRELATED)
                    .count();
            assertThat(learned).as(skill.value()).isLessThanOrEqualTo(RelatednessLearner.MOST);
        }
        assertThat(similarity(key("Java"), key("Python"))).isPositive();
    }

    @Test
    void chineseTradesAreNearThroughTheirOccupationsAlone() {
        assertThat(table.between(key("咖啡拉花"), key("咖啡机操作保养")))
                .hasValueSatisfying(near -> assertThat(near.occupations()).isPositive());
    }

    @Test
    void theTwoKindsOfMassageStayApart() {
        SkillKey medical = key("盲人医疗按摩");
        for (String health : List.of("盲人保健按摩", "肩颈按摩")) {
            assertThat(table.between(medical, key(health))).as(health).isEmpty();
        }
    }

    @Test
    void equalOccupationsInAnotherOrderOfSkillsGiveTheSameTable() throws IOException {
        SkillRelatedness again = learner(List.of(
                        occupation("a", List.of(SAUCES, FISH), List.of()),
                        occupation("b", List.of(FISH), List.of(SAUCES)),
                        occupation("c", List.of(STAFF, BUDGETS), List.of(FISH)),
                        occupation("d", List.of(STAFF, BUDGETS), List.of())))
                .learn();
        assertThat(again.version()).isEqualTo(table.version());
    }

    private static SkillRelation relation(SkillKey skill, SkillKey other) {
        return SKILLS.expand(skill).stream()
                .filter(link -> link.skill().equals(other))
                .map(SkillLink::relation)
                .findFirst()
                .orElse(SkillRelation.UNRELATED);
    }
}
