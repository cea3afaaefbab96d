package org.inclusivework.matcher.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class BundledOccupationsTest {

    private static final OccupationTaxonomy OCCUPATIONS = OccupationTaxonomy.bundled();

    @Test
    void theTablesAreThoseThatWereBuilt() {
        Map<String, Long> counts = OCCUPATIONS.occupations().stream()
                .collect(Collectors.groupingBy(o -> o.code().scheme(), Collectors.counting()));
        assertThat(counts).isEqualTo(Map.of("csco", 2_047L, "isco", 619L, "esco", 3_039L));
        assertThat(OCCUPATIONS.version()).matches("[0-9a-f]{16}");
        assertThat(hash("occupations_csco.tsv.gz")).isEqualTo("7b2373b369f4697e");
        assertThat(hash("occupations_esco.tsv.gz")).isEqualTo("9c4e16295dcdc610");
    }

    private static String hash(String table) {
        return ContentHash.of("", List.of(TsvTable.ofResource(table)));
    }

    @Test
    void everyCodeFindsItsOccupationAndEveryEscoOccupationItsGroup() {
        for (Occupation occupation : OCCUPATIONS.occupations()) {
            assertThat(OCCUPATIONS.find(occupation.code())).contains(occupation);
            if (occupation.code().scheme().equals(OccupationCode.ESCO)) {
                assertThat(OCCUPATIONS.iscoGroup(occupation.code()).flatMap(OCCUPATIONS::find))
                        .isPresent();
            }
        }
        assertThat(OCCUPATIONS.find(OccupationCode.parse("isco:99"))).isEmpty();
        assertThat(OCCUPATIONS.iscoGroup(OccupationCode.parse("csco:4-03-02-08")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "咖啡师, csco:4-03-02-08",
        "盲人医疗按摩人员, csco:2-05-10-00",
        "盲人医疗按摩, csco:2-05-10-00",
        "盲人保健按摩, csco:4-10-04-02",
        "保健按摩师, csco:4-10-04-02",
        "互联网营销师, csco:4-01-06-02",
        "保洁, csco:4-09-08-01",
        "Ｓｐａ技师, csco:4-10-04-02",
        "Barista, esco:bf7d8b16-4e2c-48ef-b44e-dc25b2d0ab61",
        "Managers, isco:1",
        "Commissioned armed forces officers, isco:0110"
    })
    void aTitleResolvesToItsOccupation(String title, String code) {
        assertThat(OCCUPATIONS.resolve(title))
                .isInstanceOfSatisfying(
                        OccupationResolution.Resolved.class,
                        found -> assertThat(found.occupation().code()).hasToString(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"按摩师", "按摩", "盲人按摩师", "盲人按摩", "推拿师", "甘油制造工"})
    void aTitleOfSeveralOccupationsIsAmbiguous(String title) {
        assertThat(OCCUPATIONS.resolve(title))
                .isInstanceOfSatisfying(
                        OccupationResolution.Ambiguous.class,
                        found -> assertThat(found.occupations())
                                .hasSizeGreaterThan(1)
                                .isSortedAccordingTo((a, b) -> a.code().compareTo(b.code())));
    }

    @Test
    void medicalAndHealthMassageNeverResolveToEachOther() {
        Occupation medical =
                OCCUPATIONS.find(OccupationCode.parse("csco:2-05-10-00")).orElseThrow();
        Occupation health =
                OCCUPATIONS.find(OccupationCode.parse("csco:4-10-04-02")).orElseThrow();
        namesNeverResolveTo(medical, health);
        namesNeverResolveTo(health, medical);
    }

    private static void namesNeverResolveTo(Occupation one, Occupation other) {
        assertThat(OCCUPATIONS.resolve(String.valueOf(one.labelZh())))
                .isEqualTo(new OccupationResolution.Resolved(one));
        for (String name : one.altLabels()) {
            assertThat(OCCUPATIONS.resolve(name)).isNotEqualTo(new OccupationResolution.Resolved(other));
        }
    }

    @Test
    void aPartOfATitleNamesNothing() {
        for (String title : List.of("", "师", "咖啡师傅学徒", "baristas wanted")) {
            assertThat(OCCUPATIONS.resolve(title)).isEqualTo(new OccupationResolution.Unknown(title));
        }
    }

    @Test
    void marksAreTakenOffNamesAndTasksAreSplit() {
        Occupation marketer =
                OCCUPATIONS.find(OccupationCode.parse("csco:4-01-06-02")).orElseThrow();
        assertThat(marketer.labelZh()).isEqualTo("互联网营销师");
        assertThat(marketer.definition()).isNotBlank();
        assertThat(marketer.tasks()).hasSizeGreaterThan(2).noneMatch(task -> task.matches("[0-9]+\\..*"));
    }

    @Test
    void anOccupationNeedsAName() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Occupation(OccupationCode.parse("isco:94"), null, null, List.of(), null, List.of()))
                .withMessageContaining("isco:94");
    }
}
