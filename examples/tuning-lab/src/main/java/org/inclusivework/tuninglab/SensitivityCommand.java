package org.inclusivework.tuninglab;

import static org.inclusivework.tuninglab.report.DataTable.number;
import static org.inclusivework.tuninglab.report.DataTable.same;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.inclusivework.matcher.scoring.ScoreComponent;
import org.inclusivework.matcher.taxonomy.Label;
import org.inclusivework.matcher.tuning.Gains;
import org.inclusivework.matcher.tuning.RankObjective;
import org.inclusivework.matcher.tuning.Sensitivity;
import org.inclusivework.tuninglab.benchmark.Part;
import org.inclusivework.tuninglab.report.Chart;
import org.inclusivework.tuninglab.report.DataTable;
import org.inclusivework.tuninglab.report.Report;
import org.inclusivework.tuninglab.report.Report.Section;
import org.inclusivework.tuninglab.study.LabData;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows how rankings answer to a change of weights. */
@Command(name = "sensitivity", description = "权重动一动，排名变多少。Shows how rankings answer to a change of weights.")
final class SensitivityCommand extends HelpOption implements Callable<Integer> {
    @Mixin
    DataOptions data = new DataOptions();

    @Mixin
    TuningOptions tuning = new TuningOptions();

    @Mixin
    OutOptions out = new OutOptions();

    @Option(
            names = "--part",
            defaultValue = "train",
            description = "公开基准的哪一半 / half of the public benchmark: train, test")
    Part part = Part.TRAIN;

    @Option(
            names = "--weights",
            defaultValue = "default",
            description = "权重：文件、default 或某一项 / weights: a file, default, or a component")
    String weights = "default";

    @Spec
    @Nullable
    CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Gains.Named named = NamedWeights.of(weights);
        LabData pairs = data.read(part);
        Sensitivity found;
        try (RankObjective objective = tuning.objective(pairs)) {
            found = Sensitivity.of(objective, pairs.table().rows(), named.weights(), tuning.seed);
        }
        Report report = new Report(
                new Label("权重的敏感性", "Sensitivity to the weights"),
                List.of(stability(found), deciders(found), intervals(found), ablations(found)));
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("command", "sensitivity");
        manifest.put("data", pairs.name());
        manifest.put("dataHash", data.hash());
        manifest.put("measure", tuning.measure());
        manifest.put("seed", tuning.seed);
        manifest.put("weightsHash", OutOptions.hash(named.weights()));
        out.write(Objects.requireNonNull(spec).commandLine().getOut(), report, manifest, Map.of());
        return ExitCode.DONE;
    }

    private static Section stability(Sensitivity found) {
        List<Double> places =
                found.stability().stream().map(Sensitivity.Stability::move).toList();
        return new Section(
                "stability",
                new Label("名单稳不稳", "How stable lists are"),
                List.of(new Label(
                        "把权重向随机的权重挪一挪，每种挪 20 次。", "The weights are moved towards random ones, twenty times each.")),
                List.of(),
                List.of(new Chart.Lines(
                        "stability",
                        new Label("挪动的幅度和留下的部分", "What stays after a move of the weights"),
                        new Label("混入随机权重的比例", "share of random weights mixed in"),
                        new Label("留下的部分", "what stays"),
                        places,
                        List.of(
                                new Chart.Lines.Line(
                                        new Label("前几名里留下的", "share of the first k"),
                                        found.stability().stream()
                                                .map(Sensitivity.Stability::overlap)
                                                .toList()),
                                new Chart.Lines.Line(
                                        same("RBO (p = 0.9)"),
                                        found.stability().stream()
                                                .map(Sensitivity.Stability::rbo)
                                                .toList()),
                                new Chart.Lines.Line(
                                        new Label("第一名没变的人", "people whose first stays"),
                                        found.stability().stream()
                                                .map(Sensitivity.Stability::topKept)
                                                .toList())))));
    }

    private static Section deciders(Sensitivity found) {
        Label[] columns = new Label[3 + ScoreComponent.values().length - 1];
        columns[0] = new Label("名次", "rank");
        columns[1] = new Label("人数", "people");
        for (ScoreComponent component : ScoreComponent.values()) {
            columns[2 + component.ordinal()] = component.label();
        }
        DataTable.Builder table = new DataTable.Builder(
                "deciders",
                new Label("哪一项让它排在下一名前面（占人数的份额）", "Which component puts it before the next (share of people)"),
                columns);
        for (Sensitivity.Decider decider : found.deciders()) {
            List<Label> cells = new ArrayList<>(List.of(number((long) decider.people())));
            decider.shares().forEach(share -> cells.add(number(share)));
            table.row(number((long) decider.rank()), cells.toArray(Label[]::new));
        }
        return new Section(
                "deciders",
                new Label("名次由谁定", "What decides a rank"),
                List.of(new Label("加起来不到 1 的部分是同分，按编号排。", "What is left to 1 are ties, which go by id.")),
                List.of(table.build()),
                List.of());
    }

    private static Section intervals(Sensitivity found) {
        DataTable.Builder table = new DataTable.Builder(
                "top-intervals",
                new Label("一项权重在哪个范围里，第一名不变（中位数）", "Within which range of a weight the first stays (medians)"),
                new Label("项", "component"),
                new Label("从", "from"),
                new Label("到", "to"),
                new Label("怎么变都不换的人", "people for whom it always stays"));
        found.intervals()
                .forEach(interval -> table.row(
                        interval.component().label(),
                        number(interval.low()),
                        number(interval.high()),
                        number(interval.always())));
        return new Section(
                "intervals",
                new Label("第一名的余地", "Room for the first"),
                List.of(new Label("其余权重按原来的比例分剩下的。", "The other weights share the rest as before.")),
                List.of(table.build()),
                List.of());
    }

    private static Section ablations(Sensitivity found) {
        DataTable.Builder table = new DataTable.Builder(
                "ablation",
                new Label("去掉一项会怎样", "What leaving out a component does"),
                new Label("去掉的项", "left out"),
                new Label("剩下的值", "value"),
                new Label("少了", "loss"),
                new Label("名单留下的部分", "share of lists that stays"));
        found.ablations()
                .forEach(ablation -> table.row(
                        ablation.component().label(),
                        number(ablation.value()),
                        number(ablation.loss()),
                        number(ablation.overlap())));
        return new Section(
                "ablation", new Label("去掉一项", "Leaving one out"), List.of(), List.of(table.build()), List.of());
    }
}
