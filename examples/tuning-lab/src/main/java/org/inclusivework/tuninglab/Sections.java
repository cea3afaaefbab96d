package org.inclusivework.tuninglab;

import static org.inclusivework.tuninglab.report.DataTable.number;
import static org.inclusivework.tuninglab.report.DataTable.same;

import java.util.ArrayList;
import java.util.List;
import org.inclusivework.matcher.scoring.ScoreComponent;
import org.inclusivework.matcher.scoring.Weights;
import org.inclusivework.matcher.taxonomy.Label;
import org.inclusivework.matcher.tuning.Gains;
import org.inclusivework.tuninglab.report.Chart;
import org.inclusivework.tuninglab.report.DataTable;
import org.inclusivework.tuninglab.report.Report.Section;

/** Parts that several reports have. */
final class Sections {
    private Sections() {}

    /** Weights, one a row. */
    static DataTable weights(String key, List<Gains.Named> named) {
        Label[] columns = new Label[ScoreComponent.values().length + 1];
        columns[0] = new Label("权重", "weights");
        for (ScoreComponent component : ScoreComponent.values()) {
            columns[component.ordinal() + 1] = component.label();
        }
        DataTable.Builder table = new DataTable.Builder(key, new Label("四项权重", "The four weights"), columns);
        for (Gains.Named each : named) {
            table.row(name(each.name()), cells(each.weights()));
        }
        return table.build();
    }

    static Label[] cells(Weights weights) {
        Label[] cells = new Label[ScoreComponent.values().length];
        for (ScoreComponent component : ScoreComponent.values()) {
            cells[component.ordinal()] = number(weights.of(component));
        }
        return cells;
    }

    /** What some weights gain over others. */
    static Section gains(String measure, List<Gains.Gain> gains) {
        DataTable.Builder table = new DataTable.Builder(
                "gains",
                new Label("和其他权重比（" + measure + "）", "Compared with other weights (" + measure + ")"),
                new Label("比的是", "compared with"),
                new Label("对方", "theirs"),
                new Label("多出", "gain"),
                new Label("95% 下限", "95% low"),
                new Label("95% 上限", "95% high"),
                new Label("p（配对 t）", "p (paired t)"),
                new Label("p（随机化）", "p (randomisation)"),
                new Label("p（Holm）", "p (Holm)"));
        List<Chart.Intervals.Bar> bars = new ArrayList<>();
        for (Gains.Gain gain : gains) {
            table.row(
                    name(gain.name()),
                    number(gain.value()),
                    number(gain.gain().mean()),
                    number(gain.gain().low()),
                    number(gain.gain().high()),
                    p(gain.pairedT()),
                    p(gain.randomisation()),
                    p(gain.holm()));
            bars.add(new Chart.Intervals.Bar(
                    name(gain.name()),
                    gain.gain().low(),
                    gain.gain().mean(),
                    gain.gain().high()));
        }
        return new Section(
                "gains",
                new Label("好多少，能不能信", "How much better, and is it true"),
                List.of(
                        new Label(
                                "区间是按人自助抽样的 95% 区间；p 值按比较的个数用 Holm 法校正。",
                                "Intervals are 95% bootstrap intervals over people; p-values are corrected after Holm for how many are compared.")),
                List.of(table.build()),
                List.of(new Chart.Intervals(
                        "gain-intervals",
                        new Label("多出的 " + measure + " 和 95% 区间", "Gain in " + measure + " with its 95% interval"),
                        same(measure),
                        bars)));
    }

    /** Returns a p-value; what four digits would show as 0 is not 0. */
    private static Label p(double value) {
        return value < 0.00005 ? same("< 0.0001") : number(value);
    }

    /** Returns a name as readers know it. */
    static Label name(String name) {
        if (name.equals("default")) {
            return new Label("默认", "default");
        }
        for (ScoreComponent component : ScoreComponent.values()) {
            if (component.key().equals(name)) {
                return new Label(
                        "只看" + component.label().zh(), component.label().en() + " alone");
            }
        }
        return same(name);
    }
}
