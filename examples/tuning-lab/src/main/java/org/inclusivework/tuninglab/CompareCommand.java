package org.inclusivework.tuninglab;

import static org.inclusivework.tuninglab.report.DataTable.number;
import static org.inclusivework.tuninglab.report.DataTable.same;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.inclusivework.matcher.evaluation.Fairness;
import org.inclusivework.matcher.evaluation.Groups;
import org.inclusivework.matcher.evaluation.RankBiasedOverlap;
import org.inclusivework.matcher.evaluation.Run;
import org.inclusivework.matcher.scoring.Weights;
import org.inclusivework.matcher.taxonomy.Label;
import org.inclusivework.matcher.tuning.Gains;
import org.inclusivework.matcher.tuning.RankObjective;
import org.inclusivework.tuninglab.benchmark.Part;
import org.inclusivework.tuninglab.report.DataTable;
import org.inclusivework.tuninglab.report.Report;
import org.inclusivework.tuninglab.report.Report.Section;
import org.inclusivework.tuninglab.study.LabData;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares two sets of weights: which is better, for whom, and how much changes. */
@Command(
        name = "compare",
        description = "比两组权重：哪组好、对谁好、排名变多少。Compares two sets of weights: which is better, for whom, and what changes.")
final class CompareCommand extends HelpOption implements Callable<Integer> {
    private static final double PERSISTENCE = 0.9;

    @Parameters(
            index = "0",
            paramLabel = "A",
            description = "权重：文件、default 或某一项 / weights: a file, default, or a component")
    String first = "default";

    @Parameters(index = "1", paramLabel = "B", description = "同上 / the same")
    String second = "default";

    @Mixin
    DataOptions data = new DataOptions();

    @Mixin
    TuningOptions tuning = new TuningOptions();

    @Mixin
    OutOptions out = new OutOptions();

    @Option(
            names = "--part",
            defaultValue = "test",
            description = "公开基准的哪一半 / half of the public benchmark: train, test")
    Part part = Part.TEST;

    @Spec
    @Nullable
    CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Gains.Named a = NamedWeights.of(first);
        Gains.Named b = NamedWeights.of(second);
        LabData pairs = data.read(part);
        List<Section> sections = new ArrayList<>();
        try (RankObjective objective = tuning.objective(pairs)) {
            int[] rows = pairs.table().rows();
            double mean = objective.mean(a.weights(), rows);
            Section gains =
                    Sections.gains(tuning.measure(), Gains.of(objective, rows, a.weights(), List.of(b), tuning.seed));
            sections.add(new Section(
                    "weights",
                    new Label("比的是什么", "What is compared"),
                    List.of(new Label(
                            "A 的 " + tuning.measure() + " 是 " + number(mean).zh() + "；下面“多出”是 A 减 B。",
                            tuning.measure() + " of A is " + number(mean).en() + "; gains below are A minus B.")),
                    List.of(Sections.weights("weights", List.of(a, b))),
                    List.of()));
            sections.add(gains);
            sections.add(changes(pairs, a.weights(), b.weights()));
            Groups groups = pairs.groups();
            if (groups != null) {
                sections.add(
                        groups(pairs, groups, objective.each(a.weights(), rows), objective.each(b.weights(), rows)));
            }
        }
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("command", "compare");
        manifest.put("data", pairs.name());
        manifest.put("dataHash", data.hash());
        manifest.put("measure", tuning.measure());
        manifest.put("seed", tuning.seed);
        manifest.put("weightsHashA", OutOptions.hash(a.weights()));
        manifest.put("weightsHashB", OutOptions.hash(b.weights()));
        Report report = new Report(new Label("两组权重的比较", "Two sets of weights compared"), sections);
        out.write(Objects.requireNonNull(spec).commandLine().getOut(), report, manifest, Map.of());
        return ExitCode.DONE;
    }

    private Section changes(LabData pairs, Weights a, Weights b) {
        Run before = pairs.run(a, tuning.k);
        Run after = pairs.run(b, tuning.k);
        double rbo = 0;
        long kept = 0;
        for (String person : before.topics()) {
            rbo += RankBiasedOverlap.extrapolated(before.ranking(person), after.ranking(person), PERSISTENCE)
                    / before.topics().size();
            kept += before.ranking(person).stream()
                            .limit(1)
                            .toList()
                            .equals(after.ranking(person).stream().limit(1).toList())
                    ? 1
                    : 0;
        }
        DataTable table = new DataTable.Builder(
                        "changes",
                        new Label("排名变了多少", "How much rankings change"),
                        new Label("数字", "figure"),
                        new Label("值", "value"))
                .row(
                        new Label("前 " + tuning.k + " 名的 RBO（p=0.9）", "RBO of the first " + tuning.k + " (p=0.9)"),
                        number(rbo))
                .row(new Label("第一名没变的人", "people whose first stays"), number(kept))
                .row(new Label("人数", "people"), number((long) before.topics().size()))
                .build();
        return new Section("changes", new Label("排名的变化", "Changes of rankings"), List.of(), List.of(table), List.of());
    }

    private static Section groups(LabData pairs, Groups groups, double[] a, double[] b) {
        Map<String, Double> first = new TreeMap<>();
        Map<String, Double> second = new TreeMap<>();
        for (int i = 0; i < a.length; i++) {
            first.put(pairs.table().candidates().get(i), a[i]);
            second.put(pairs.table().candidates().get(i), b[i]);
        }
        Fairness.Comparison compared = Fairness.byGroup(groups, List.of(first, second));
        DataTable.Builder table = new DataTable.Builder(
                "groups",
                new Label("各组人的得失", "What each group gains"),
                new Label("组", "group"),
                new Label("人数", "people"),
                same("A"),
                same("B"),
                same("A − B"));
        compared.rows()
                .forEach(row -> table.row(
                        same(row.group()),
                        number((long) row.people()),
                        number(row.means().get(0)),
                        number(row.means().get(1)),
                        number(row.means().get(0) - row.means().get(1))));
        return new Section(
                "groups",
                new Label("对各组人", "Groups of people"),
                List.of(
                        new Label(
                                "不足五人的组和会让人推算出它的组不列，共 " + compared.suppressed() + " 组。",
                                compared.suppressed()
                                        + " groups are not shown: below five people, or such that one could be worked out from them.")),
                List.of(table.build()),
                List.of());
    }
}
