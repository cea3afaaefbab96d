package org.inclusivework.matcher.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Checks that small groups stay hidden, and how exposure is reckoned. */
final class FairnessTest {

    @Test
    void aGroupBelowFiveIsHiddenAndWithItWhatWouldGiveItAway() {
        assertThat(Fairness.suppressed(List.of(Map.of("a", 4, "b", 6, "c", 50))))
                .containsExactlyInAnyOrder("a", "b");
        assertThat(Fairness.suppressed(List.of(Map.of("a", 1, "b", 2, "c", 9, "d", 50))))
                .containsExactlyInAnyOrder("a", "b", "c");
        assertThat(Fairness.suppressed(List.of(Map.of("a", 4, "b", 3, "c", 9)))).containsExactlyInAnyOrder("a", "b");
        assertThat(Fairness.suppressed(List.of(Map.of("a", 5, "b", 6)))).isEmpty();
    }

    @Test
    void whatOneReportHidesIsHiddenInTheOthers() {
        assertThat(Fairness.suppressed(List.of(Map.of("a", 9, "b", 7, "c", 50), Map.of("a", 9, "b", 3, "c", 50))))
                .containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void meansAreGivenByGroupInAllReports() throws IOException {
        StringBuilder file = new StringBuilder("id,group\n");
        Map<String, Double> before = new HashMap<>();
        Map<String, Double> after = new HashMap<>();
        for (int i = 0; i < 12; i++) {
            file.append("c-").append(i).append(i < 6 ? ",one\n" : ",two\n");
            before.put("c-" + i, i < 6 ? 0.25 : 0.5);
            after.put("c-" + i, 0.5);
        }
        Groups groups = Groups.read(new StringReader(file.toString()), "groups.csv");
        Fairness.Comparison comparison = Fairness.byGroup(groups, List.of(before, after));
        assertThat(comparison.suppressed()).isZero();
        assertThat(comparison.rows())
                .containsExactly(
                        new Fairness.GroupMeans("one", 6, List.of(0.25, 0.5)),
                        new Fairness.GroupMeans("two", 6, List.of(0.5, 0.5)));
        assertThat(groups.toString()).doesNotContain("one");
    }

    @Test
    void anIdThatComesTwiceIsNamedWithoutItsGroup() {
        assertThatThrownBy(() -> Groups.read(new StringReader("id,group\nc-1,secret\nc-1,secret\n"), "groups.csv"))
                .hasMessageContaining("c-1")
                .hasMessageNotContaining("secret");
    }

    @Test
    void exposureFallsWithTheRankAndGiniSaysHowUnevenItIs() {
        Run run = Run.of(Map.of("a", List.of("x", "y"), "b", List.of("x")));
        Map<String, Double> exposure = Fairness.exposure(run, 2, List.of("x", "y", "z"));
        assertThat(exposure.get("x")).isEqualTo(2);
        assertThat(exposure.get("y")).isCloseTo(0.630930, within(1e-6));
        assertThat(exposure.get("z")).isZero();
        assertThat(Fairness.gini(List.of(1.0, 1.0, 1.0))).isZero();
        assertThat(Fairness.gini(List.of(0.0, 0.0, 0.0, 4.0))).isEqualTo(0.75);
        assertThat(Fairness.emptyLists(run, List.of("a", "c")))
                .containsEntry("a", 0.0)
                .containsEntry("c", 1.0);
    }
}
