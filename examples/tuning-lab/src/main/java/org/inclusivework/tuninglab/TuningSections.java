package org.inclusivework.tuninglab;

import static org.inclusivework.tuninglab.report.DataTable.number;
import static org.inclusivework.tuninglab.report.DataTable.same;

import java.util.ArrayList;
import java.util.List;
import org.inclusivework.matcher.evaluation.Significance;
import org.inclusivework.matcher.scoring.ScoreComponent;
import org.inclusivework.matcher.scoring.Weights;
import org.inclusivework.matcher.taxonomy.Label;
import org.inclusivework.matcher.tuning.CrossValidation;
import org.inclusivework.matcher.tuning.Gains;
import org.inclusivework.matcher.tuning.Identifiability;
import org.inclusivework.matcher.tuning.Learned;
import org.inclusivework.matcher.tuning.Learner;
import org.inclusivework.matcher.tuning.LearningCurve;
import org.inclusivework.matcher.tuning.NearBest;
import org.inclusivework.tuninglab.report.Chart;
import org.inclusivework.tuninglab.report.DataTable;
import org.inclusivework.tuninglab.report.Report.Section;

/** The parts of a report on tuning. */
final class TuningSections {
    private TuningSections() {}

    static Section chosen(String measure, Learner learner, Learned learned, NearBest near) {
        DataTable.Builder range = new DataTable.Builder(
                "near-best",
                new Label("数据分不出好坏的权重范围", "The range of weights that the data cannot tell apart"),
                new Label("项", "component"),
                new Label("最小", "least"),
                new Label("取", "taken"),
                new Label("最大", "largest"));
        for (ScoreComponent component : ScoreComponent.values()) {
            range.row(
                    component.label(),
                    number(near.low().get(component.ordinal())),
                    number(near.chosen().of(component)),
                    number(near.high().get(component.ordinal())));
        }
        return new Section(
                "chosen",
                new Label("取用的权重", "The weights to take"),
                List.of(
                        new Label(
                                "方法 " + learner.key() + "，试了 " + learned.tries() + " 组权重。在一个标准误以内的权重有 " + near.within()
                                        + " 组（共试 " + near.tried() + " 组），取离默认最近的一组。",
                                "Learner " + learner.key() + ", " + learned.tries() + " weights tried. " + near.within()
                                        + " of "
                                        + near.tried()
                                        + " weights are within one standard error of the best; the one nearest to the default is taken."),
                        new Label(
                                "训练数据上：最好 " + plain(near.bestValue()) + "，取用 " + plain(near.chosenValue()) + "（"
                                        + measure + "）。",
                                "On the data learned from: best " + plain(near.bestValue()) + ", taken "
                                        + plain(near.chosenValue()) + " (" + measure + ").")),
                List.of(
                        Sections.weights(
                                "weights",
                                List.of(
                                        new Gains.Named("default", Weights.defaults()),
                                        new Gains.Named(learner.key(), learned.weights()),
                                        new Gains.Named("taken 取用", near.chosen()))),
                        range.build()),
                List.of());
    }

    static Section validation(CrossValidation validation, List<Learner> learners, long seed) {
        Label[] columns = new Label[4 + ScoreComponent.values().length + (learners.size() > 1 ? learners.size() : 0)];
        columns[0] = new Label("折", "fold");
        columns[1] = new Label("方法", "learner");
        columns[2] = new Label("调过", "tuned");
        columns[3] = new Label("默认", "default");
        for (ScoreComponent component : ScoreComponent.values()) {
            columns[4 + component.ordinal()] = component.label();
        }
        for (int i = 4 + ScoreComponent.values().length; i < columns.length; i++) {
            String key = learners.get(i - 4 - ScoreComponent.values().length).key();
            columns[i] = new Label("内层 " + key, "inner " + key);
        }
        DataTable.Builder table = new DataTable.Builder("folds", new Label("每一折", "Each fold"), columns);
        int number = 0;
        for (CrossValidation.FoldResult fold : validation.folds()) {
            List<Label> cells = new ArrayList<>(
                    List.of(same(fold.learner().key()), number(fold.testValue()), number(fold.standardValue())));
            cells.addAll(List.of(Sections.cells(fold.learned().weights())));
            fold.inner().forEach(value -> cells.add(number(value)));
            number++;
            table.row(number((long) number), cells.toArray(Label[]::new));
        }
        Significance.Interval gain = Significance.bootstrap(validation.gains(), 0.95, 10_000, seed);
        return new Section(
                "folds",
                new Label("在没学过的人身上（嵌套折）", "On people not learned from (nested folds)"),
                List.of(new Label(
                        "比默认多 " + plain(gain.mean()) + "，95% 区间 " + plain(gain.low()) + " 到 " + plain(gain.high())
                                + "。",
                        "Gain over the default " + plain(gain.mean()) + ", 95% interval " + plain(gain.low()) + " to "
                                + plain(gain.high()) + ".")),
                List.of(table.build()),
                List.of());
    }

    static Section curve(String measure, List<LearningCurve.Point> points) {
        List<Double> places = points.stream().map(p -> (double) p.candidates()).toList();
        return new Section(
                "curve",
                new Label("学习曲线", "Learning curve"),
                List.of(new Label(
                        "两条线还分得很开，再评一些人会有用；已经靠拢，就不必再评。",
                        "While the lines are far apart, more judgements help; once they meet, they do not.")),
                List.of(),
                List.of(new Chart.Lines(
                        "learning-curve",
                        new Label("评过的人数和 " + measure, "People judged and " + measure),
                        new Label("学习用的人数", "people learned from"),
                        same(measure),
                        places,
                        List.of(
                                new Chart.Lines.Line(
                                        new Label("学过的人", "people learned from"),
                                        points.stream()
                                                .map(LearningCurve.Point::train)
                                                .toList()),
                                new Chart.Lines.Line(
                                        new Label("没学过的人", "other people"),
                                        points.stream()
                                                .map(LearningCurve.Point::test)
                                                .toList())))));
    }

    static Section identifiability(Identifiability told) {
        ScoreComponent[] components = ScoreComponent.values();
        Label[] columns = new Label[3 + components.length];
        columns[0] = new Label("项", "component");
        columns[1] = new Label("同一人的岗位间标准差", "deviation within a person");
        columns[2] = new Label("能说明问题的配对", "informative pairs");
        for (ScoreComponent component : components) {
            columns[3 + component.ordinal()] = new Label(
                    "与" + component.label().zh() + "相关",
                    "correlation with " + component.label().en());
        }
        DataTable.Builder table = new DataTable.Builder(
                "identifiability", new Label("数据能说清哪一项", "What the data can say of each weight"), columns);
        for (ScoreComponent component : components) {
            int c = component.ordinal();
            List<Label> cells = new ArrayList<>(List.of(number(told.deviation().get(c)), number((long)
                    told.informativePairs().get(c))));
            told.correlation().get(c).forEach(value -> cells.add(number(value)));
            table.row(component.label(), cells.toArray(Label[]::new));
        }
        return new Section(
                "identifiability",
                new Label("哪些权重说得清", "Which weights the data can tell"),
                List.of(
                        new Label(
                                "同一个人的岗位里，评得不同的配对共 " + told.gradedPairs() + " 对；一项在其中不变，它的权重就学不出来。",
                                told.gradedPairs()
                                        + " pairs of openings of one person were graded differently; where a component never differs, its weight cannot be learned.")),
                List.of(table.build()),
                List.of());
    }

    private static String plain(double value) {
        return number(value).en();
    }
}
