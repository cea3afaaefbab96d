package org.inclusivework.tuninglab;

import static org.inclusivework.tuninglab.report.DataTable.number;
import static org.inclusivework.tuninglab.report.DataTable.same;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.inclusivework.matcher.evaluation.Evaluation;
import org.inclusivework.matcher.evaluation.Fairness;
import org.inclusivework.matcher.evaluation.GateErrors;
import org.inclusivework.matcher.evaluation.Groups;
import org.inclusivework.matcher.evaluation.Measure;
import org.inclusivework.matcher.evaluation.Qrels;
import org.inclusivework.matcher.evaluation.Run;
import org.inclusivework.matcher.evaluation.Significance;
import org.inclusivework.matcher.scoring.Weights;
import org.inclusivework.matcher.taxonomy.Label;
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
import picocli.CommandLine.Spec;

/** Measures rankings: those of the matcher under some weights, or a TREC run of any system. */
@Command(name = "evaluate", description = "量一量排名有多好、对各组人怎么样。Measures rankings, and how groups of people fare.")
final class EvaluateCommand extends HelpOption implements Callable<Integer> {
    private static final int EXPOSURE_DEPTH = 10;
    private static final int GOOD_FROM = 2;

    @Mixin
    DataOptions data = new DataOptions();

    @Mixin
    OutOptions out = new OutOptions();

    @Option(
            names = "--part",
            defaultValue = "test",
            description = "公开基准的哪一半 / half of the public benchmark: train, test")
    Part part = Part.TEST;

    @Option(
            names = "--weights",
            defaultValue = "default",
            description = "权重：文件、default 或某一项 / weights: a file, default, or a component")
    String weights = "default";

    @Option(names = "--run", description = "改为评这份 TREC run（要写 --grades）/ a TREC run to measure instead; needs --grades")
    @Nullable
    Path run;

    @Option(
            names = "--measures",
            split = ",",
            defaultValue = "nDCG@10,nDCG-exp@10,AP,RR,P@5,R@10,bpref,ERR@10,Judged@10",
            description = "指标 / measures (default ${DEFAULT-VALUE})")
    List<String> measures = List.of();

    @Option(
            names = "--depth",
            defaultValue = "100",
            description = "排名多深 / depth of rankings (default ${DEFAULT-VALUE})")
    int depth = 100;

    @Spec
    @Nullable
    CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        List<Measure> wanted = measures.stream().map(Measure::of).toList();
        List<Section> sections = new ArrayList<>();
        Map<String, Object> manifest = new LinkedHashMap<>();
        Map<String, String> files = new LinkedHashMap<>();
        if (run != null) {
            Path file = run;
            Qrels qrels = data.readGrades();
            Run ranked = DataOptions.read(file, in -> Run.read(in, DataOptions.fileName(file)));
            sections.add(measured(qrels, ranked, wanted));
            manifest.put("run", DataOptions.fileName(file));
        } else {
            LabData pairs = data.read(part);
            Weights used = NamedWeights.of(weights).weights();
            Run ranked = pairs.run(used, depth);
            sections.add(measured(pairs.qrels(), ranked, wanted));
            sections.add(gates(GateErrors.of(pairs.qrels(), pairs.eligible(), GOOD_FROM)));
            sections.add(spread(pairs, ranked, used));
            manifest.put("data", pairs.name());
            manifest.put("dataHash", data.hash());
            manifest.put("weights", used.toString());
            manifest.put("weightsHash", OutOptions.hash(used));
            StringBuilder trec = new StringBuilder();
            ranked.write(trec, weights);
            files.put("run.trec", trec.toString());
        }
        Report report = new Report(new Label("排名评估", "Evaluation of rankings"), sections);
        out.write(Objects.requireNonNull(spec).commandLine().getOut(), report, manifest, files);
        return ExitCode.DONE;
    }

    private static Section measured(Qrels qrels, Run run, List<Measure> measures) {
        Evaluation all = Evaluation.of(qrels, run, measures);
        Evaluation condensed = Evaluation.of(qrels, run.condensed(qrels), measures);
        DataTable.Builder table = new DataTable.Builder(
                "measures",
                new Label("各项指标", "Measures"),
                new Label("指标", "measure"),
                new Label("平均", "mean"),
                new Label("标准误", "standard error"),
                new Label("只看评过的", "condensed lists"));
        for (Measure measure : measures) {
            table.row(
                    same(measure.name()),
                    number(all.mean(measure)),
                    number(all.topics().size() < 2 ? Double.NaN : Significance.standardError(all.of(measure))),
                    number(condensed.mean(measure)));
        }
        return new Section(
                "measures",
                new Label("排得有多好", "How good the rankings are"),
                List.of(new Label(
                        all.topics().size() + " 份排名都算，空的算 0；被挡住的岗位留在理想排名里。",
                        "All " + all.topics().size()
                                + " topics count, an empty ranking is 0; what gates keep out stays in the ideal.")),
                List.of(table.build()),
                List.of());
    }

    private static Section gates(GateErrors gates) {
        DataTable table = new DataTable.Builder(
                        "gates",
                        new Label("门槛和评分表不一致的次数", "How often gates and judges disagree"),
                        new Label("情况", "case"),
                        new Label("次数", "count"),
                        new Label("共", "of"))
                .row(
                        new Label("合适（2 级以上）却被挡住", "good (2 or more), and shut out"),
                        number(gates.goodShutOut()),
                        number(gates.good()))
                .row(new Label("不推荐（0 级）却没挡住", "graded 0, and let in"), number(gates.badLetIn()), number(gates.bad()))
                .build();
        return new Section("gates", new Label("门槛", "Gates"), List.of(), List.of(table), List.of());
    }

    private static Section spread(LabData pairs, Run run, Weights used) {
        List<Label> texts = new ArrayList<>();
        List<DataTable> tables = new ArrayList<>();
        Map<String, Double> exposure =
                Fairness.exposure(run, EXPOSURE_DEPTH, pairs.table().openings());
        long unseen = exposure.values().stream().filter(e -> e == 0).count();
        tables.add(new DataTable.Builder(
                        "congestion",
                        new Label("岗位被看到的机会", "How evenly openings are seen"),
                        new Label("数字", "figure"),
                        new Label("值", "value"))
                .row(
                        new Label("曝光的基尼系数（0 最均匀）", "Gini of exposure (0 is even)"),
                        number(Fairness.gini(exposure.values())))
                .row(new Label("没进任何人前十的岗位", "openings in nobody's first ten"), number(unseen))
                .row(new Label("岗位总数", "openings"), number((long) exposure.size()))
                .build());
        Groups groups = pairs.groups();
        if (groups != null) {
            Evaluation each = Evaluation.of(pairs.qrels(), run, List.of(Measure.of("nDCG@10")));
            Map<String, Double> utility = new TreeMap<>();
            for (int i = 0; i < each.topics().size(); i++) {
                utility.put(each.topics().get(i), each.values().get(0)[i]);
            }
            Map<String, Double> seen = Fairness.exposure(
                    pairs.candidatesRun(used, EXPOSURE_DEPTH),
                    EXPOSURE_DEPTH,
                    pairs.table().candidates());
            Fairness.Comparison byGroup =
                    Fairness.byGroup(groups, List.of(utility, Fairness.emptyLists(run, utility.keySet()), seen));
            DataTable.Builder table = new DataTable.Builder(
                    "groups",
                    new Label("各组人", "Groups of people"),
                    new Label("组", "group"),
                    new Label("人数", "people"),
                    same("nDCG@10"),
                    new Label("空名单占比", "empty lists"),
                    new Label("被单位看到的机会", "exposure to employers"));
            byGroup.rows()
                    .forEach(row -> table.row(
                            same(row.group()),
                            number((long) row.people()),
                            number(row.means().get(0)),
                            number(row.means().get(1)),
                            number(row.means().get(2))));
            tables.add(table.build());
            texts.add(
                    new Label(
                            "不足五人的组和会让人推算出它的组不列，共 " + byGroup.suppressed() + " 组。",
                            byGroup.suppressed()
                                    + " groups are not shown: below five people, or such that one could be worked out from them."));
        }
        return new Section("spread", new Label("公平和拥挤", "Fairness and congestion"), texts, tables, List.of());
    }
}
