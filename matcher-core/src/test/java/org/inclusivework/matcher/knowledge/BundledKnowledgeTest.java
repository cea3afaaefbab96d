package org.inclusivework.matcher.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.inclusivework.matcher.model.OccupationPrior;
import org.inclusivework.matcher.model.WorkObject;
import org.inclusivework.matcher.taxonomy.OccupationCode;
import org.inclusivework.matcher.taxonomy.WorkFunction;
import org.junit.jupiter.api.Test;

/** Checks what the pack in the jar says of occupations that everybody knows. */
final class BundledKnowledgeTest {

    private static OccupationPrior prior(String code) {
        return Knowledge.bundled().priors().of(OccupationCode.parse(code)).orElseThrow();
    }

    private static double meanLevel(String code, WorkFunction function) {
        OccupationPrior.DemandPrior demand = prior(code).demands().stream()
                .filter(d -> d.function() == function)
                .findFirst()
                .orElseThrow();
        return (demand.p1() + 2 * demand.p2() + 3 * demand.p3()) / 1000.0;
    }

    @Test
    void everyPriorHasAllNineDemandsAndAShareOfHomeWork() {
        OccupationPrior typist = prior("csco:3-01-02-05");
        assertThat(typist.demands()).hasSize(WorkFunction.values().length);
        assertThat(typist.homeSharePerMille()).isBetween(0, 1000);
        assertThat(typist.homeUncertaintyPerMille()).isPositive();
        assertThat(typist.source()).contains("O*NET");
    }

    @Test
    void cleaningIsOnOnesFeetAndTypingIsNot() {
        assertThat(meanLevel("csco:4-09-08-01", WorkFunction.STANDING_WALKING))
                .isGreaterThan(meanLevel("csco:3-01-02-05", WorkFunction.STANDING_WALKING) + 1);
        assertThat(meanLevel("soc:47-2061.00", WorkFunction.LIFTING))
                .isGreaterThan(meanLevel("soc:43-9022.00", WorkFunction.LIFTING) + 0.8);
    }

    @Test
    void handcraftIsNotRejectedForLackOfEmail() {
        OccupationPrior knitting = prior("csco:6-05-01-06");
        assertThat(knitting.homeSharePerMille()).isGreaterThan(400);
        assertThat(knitting.object()).isEqualTo(WorkObject.SMALL_GOODS);
        assertThat(prior("csco:6-04-03-03").homeSharePerMille()).isLessThan(knitting.homeSharePerMille());
    }

    @Test
    void aTitleWithoutACodeReachesThePriorOfWhatItMeans() {
        Map<String, String> meant = Map.of(
                "剪纸", "csco:6-09-03-17",
                "缝纫", "csco:6-05-01-03",
                "客服", "csco:4-04-05-03",
                "保洁", "csco:4-09-08-01",
                "数据标注", "csco:4-04-05-05");
        meant.forEach((title, code) -> {
            OccupationPrior known = prior(code);
            OccupationPrior guessed = prior("title:" + title);
            assertThat(guessed.occupation()).isEqualTo(OccupationCode.parse("title:" + title));
            assertThat(guessed.demands()).as(title).hasSize(WorkFunction.values().length);
            assertThat(guessed.homeUncertaintyPerMille()).as(title).isPositive();
            assertThat(Math.abs(guessed.homeSharePerMille() - known.homeSharePerMille()))
                    .as("%s: %s, %s", title, guessed, known)
                    .isLessThan(200);
            assertThat(guessed.source()).contains("title");
        });
        assertThat(prior("title:保洁").homeSharePerMille())
                .isLessThan(prior("title:剪纸").homeSharePerMille())
                .isLessThan(prior("title:数据标注").homeSharePerMille());
        assertThat(Knowledge.bundled().priors().of(OccupationCode.parse("title:😀😀")))
                .isEmpty();
    }

    @Test
    void whatOneMayExpectDoesNotDependOnHowWorkIsNamed() {
        WorkExpectation expectation = Knowledge.bundled().expectation();
        double typing = keyboarding(expectation.requirements(OccupationCode.parse("csco:3-01-02-05"), ""));
        double roofs = keyboarding(expectation.requirements(OccupationCode.parse("soc:47-2181.00"), "Roofers"));
        assertThat(typing).isGreaterThan(roofs + 30);
        assertThat(keyboarding(expectation.ofText("打字员", List.of()).requirements()))
                .isGreaterThan(roofs + 30);
        assertThat(keyboarding(expectation.ofText("Roofers", List.of()).requirements()))
                .isEqualTo(roofs);
        assertThat(expectation.requirements(OccupationCode.parse("title:unknown"), ""))
                .isEmpty();
    }

    private static double keyboarding(Map<String, Double> requirements) {
        return requirements.getOrDefault("Keyboarding: Traditional", -1.0);
    }

    @Test
    void blindMedicalMassageAndHealthMassageAreTwoOccupations() {
        Crosswalk crosswalk = Knowledge.bundled().crosswalk();
        List<OccupationCode> medical =
                crosswalk.counterparts(OccupationCode.parse("csco:2-05-10-00"), OccupationCode.SOC).stream()
                        .map(Crosswalk.Counterpart::code)
                        .toList();
        List<OccupationCode> health =
                crosswalk.counterparts(OccupationCode.parse("csco:4-10-04-02"), OccupationCode.SOC).stream()
                        .map(Crosswalk.Counterpart::code)
                        .toList();
        assertThat(medical).isNotEmpty().doesNotContainAnyElementsOf(health);
        assertThat(health).containsExactly(OccupationCode.parse("soc:31-9011.00"));
    }

    @Test
    void anyTextHasAnEstimate() {
        WorkEstimator work = Knowledge.bundled().work();
        for (String text :
                List.of("", "…", "😀".repeat(3000), "ＡＢＣ", "保潔員", "x".repeat(10_000), "a b ".repeat(2_500))) {
            assertThat(work.estimate(text, List.of()).homeShare()).as(text).isBetween(0.0, 1.0);
            assertThat(Knowledge.bundled().expectation().ofText(text, List.of()).homeShare())
                    .as(text)
                    .isBetween(0.0, 1.0);
        }
        assertThat(work.estimate("software developer. writes computer programs", List.of())
                        .homeShare())
                .isGreaterThan(work.estimate("roofer. covers roofs of buildings", List.of())
                        .homeShare());
    }

    @Test
    void thePackIsSmallAndNamesItsSections() {
        KnowledgePack pack = KnowledgePack.bundled();
        assertThat(pack.version()).matches("[0-9a-f]{16}");
        assertThat(pack.sections().stream().mapToInt(pack::storedBytes).sum()).isLessThan(8 << 20);
        assertThat(pack.bytes("no such section")).isEmpty();
    }
}
