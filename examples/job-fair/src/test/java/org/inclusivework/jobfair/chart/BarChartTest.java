package org.inclusivework.jobfair.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.inclusivework.jobfair.chart.BarChart.Bar;
import org.inclusivework.jobfair.chart.BarChart.Row;
import org.junit.jupiter.api.Test;

final class BarChartTest {
    private static Row row(String label, double value) {
        return new Row(label, List.of(new Bar(value, Double.toString(value))));
    }

    private static BarChart chart(Row... rows) {
        return BarChart.single("id", "title", "description", "label", "value", List.of(rows));
    }

    @Test
    void theLongestBarLeavesRoomForItsNumberAndTheOthersKeepProportion() {
        BarChart chart = chart(row("a", 200), row("b", 100), row("c", 0));
        assertThat(chart.placed(0).getFirst().width()).isEqualTo("78%");
        assertThat(chart.placed(1).getFirst().width()).isEqualTo("39%");
        assertThat(chart.placed(2).getFirst().width()).isEqualTo("0%");
    }

    @Test
    void rowsStandBelowOneAnother() {
        BarChart chart = chart(row("a", 1), row("b", 2));
        assertThat(chart.labelBaseline(0)).isEqualTo("1em");
        assertThat(chart.placed(0).getFirst().top()).isEqualTo("1.5em");
        assertThat(chart.labelBaseline(1)).isEqualTo("4.5em");
        assertThat(chart.height()).isEqualTo("7em");
    }

    @Test
    void aChartOfNothingHasNoLength() {
        assertThat(chart(row("a", 0)).placed(0).getFirst().width()).isEqualTo("0%");
        assertThat(chart().height()).isEqualTo("0em");
    }

    @Test
    void theTableHasTheNumbersOfTheBars() {
        BarChart chart = chart(row("a", 1), row("b", 2));
        assertThat(chart.table().headings()).containsExactly("label", "value");
        assertThat(chart.table().rows()).containsExactly(List.of("a", "1.0"), List.of("b", "2.0"));
    }

    @Test
    void aBarOfNoLengthAtAllIsRefused() {
        assertThatThrownBy(() -> new Bar(Double.NaN, "")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Bar(-1, "")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DataTable("t", List.of("a", "b"), List.of(List.of("x"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1 cells, not 2");
    }
}
