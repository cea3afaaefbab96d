package org.inclusivework.matcher.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class OccupationCodeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "csco:4-03-02-08",
                "isco:9411",
                "isco:0",
                "soc:35-2011.00",
                "esco:00030d09-2b3a-4efd-87cc-c4ea39d27c34",
                "title:咖啡师"
            })
    void aTextFormIsReadAndWrittenBack(String text) {
        assertThat(OccupationCode.parse("  " + text + " ")).hasToString(text);
    }

    @Test
    void formsThatMeanTheSameAreOneCode() {
        assertThat(OccupationCode.parse("soc:35-2011")).isEqualTo(OccupationCode.parse("soc:35-2011.00"));
        assertThat(OccupationCode.parse("title: Coffee  BARISTA")).hasToString("title:coffee barista");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "csco:4-3-2-8",
                "csco:4-03-02-08x",
                "isco:94111",
                "isco:",
                "soc:352011",
                "esco:123",
                "title: ",
                "noc:1111",
                "4-03-02-08"
            })
    void aWrongCodeIsRefusedWithItsValueAndTheRemedy(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OccupationCode.parse(text))
                .withMessageContaining(text.strip().substring(0, 3))
                .withMessageContaining("write ");
    }

    @ParameterizedTest
    @CsvSource({
        "csco:4-03-02-08, csco:4-03-02-08, 4",
        "csco:4-03-02-08, csco:4-03-02-04, 3",
        "csco:4-03-02-08, csco:4-03-01-08, 2",
        "csco:4-03-02-08, csco:4-04-02-08, 1",
        "csco:4-03-02-08, csco:5-03-02-08, 0",
        "csco:2-05-10-00, csco:4-10-04-02, 0",
        "isco:9411, isco:9411, 4",
        "isco:9411, isco:9412, 3",
        "isco:9411, isco:94, 2",
        "isco:94, isco:94, 4",
        "isco:9411, isco:8411, 0",
        "soc:35-2011.00, soc:35-2011.01, 3",
        "soc:35-2011.00, soc:35-2012.00, 3",
        "soc:35-2011.00, soc:35-2021.00, 2",
        "soc:35-2011.00, soc:35-3011.00, 1",
        "soc:35-2011.00, soc:39-2011.00, 0",
        "title:baker, title:baker, 4",
        "title:baker, title:bakers, 0",
        "isco:9411, title:9411, 0"
    })
    void sharedLevelsCountFromTheTopAndAreSymmetric(String a, String b, int levels) {
        OccupationCode left = OccupationCode.parse(a);
        OccupationCode right = OccupationCode.parse(b);
        assertThat(left.sharedLevels(right)).isEqualTo(levels);
        assertThat(right.sharedLevels(left)).isEqualTo(levels);
    }

    @Test
    void codesAreOrderedByTheirTextForm() {
        List<OccupationCode> sorted = List.of(
                OccupationCode.parse("csco:4-03-02-08"),
                OccupationCode.parse("isco:12"),
                OccupationCode.parse("isco:94"),
                OccupationCode.parse("title:\uffe5"),
                OccupationCode.parse("title:😀"));
        assertThat(sorted.stream().sorted()).isEqualTo(sorted);
    }
}
