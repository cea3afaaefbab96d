package org.inclusivework.tuninglab;

import static org.inclusivework.tuninglab.report.DataTable.number;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.inclusivework.matcher.evaluation.PlacementLog;
import org.inclusivework.matcher.evaluation.PropensityEstimate;
import org.inclusivework.matcher.evaluation.Run;
import org.inclusivework.matcher.taxonomy.Label;
import org.inclusivework.tuninglab.report.DataTable;
import org.inclusivework.tuninglab.report.Report;
import org.inclusivework.tuninglab.report.Report.Section;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Reckons what other lists would have led to, from a fair's log of what was shown. */
@Command(
        name = "placements",
        description = {
            "用招聘会的展示记录，估计换一种排法会有多少人被面试、录用、留下。",
            "Reckons from a fair's log of what was shown how many interviews, offers and stays other lists would have led to.",
            "记录的列 / columns of the log: shownAt,listId,personKey,position,openingId,weightsHash,outcome"
        })
final class PlacementsCommand extends HelpOption implements Callable<Integer> {
    @Option(
            names = "--log",
            required = true,
            description =
                    "展示记录：.csv，或 ledger log 写的 JSON Lines / log of what was shown: .csv, or the JSON Lines of ledger log")
    Path log = Path.of("");

    @Option(
            names = "--run",
            required = true,
            description = "新的名单：TREC run，题目是 personKey / the new lists: a TREC run by personKey")
    Path run = Path.of("");

    @Option(
            names = "--success",
            defaultValue = "interviewed",
            description = "算成功的结果 / what counts: interviewed, offered, stayed")
    PlacementLog.Outcome success = PlacementLog.Outcome.INTERVIEWED;

    @Option(names = "--eta", defaultValue = "1", description = "越往后越少人看的快慢 / how fast looks fall with the position")
    double eta = 1;

    @Option(names = "--clip", defaultValue = "10", description = "一行最多算几行 / largest weight of a line")
    double clip = 10;

    @Option(names = "--depth", defaultValue = "10", description = "名单展示多少名 / how many places are shown")
    int depth = 10;

    @Mixin
    OutOptions out = new OutOptions();

    @Spec
    @Nullable
    CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PlacementLog shown = ShownLog.read(log);
        Run target = DataOptions.read(run, in -> Run.read(in, DataOptions.fileName(run)));
        PropensityEstimate.Options usual = PropensityEstimate.Options.USUAL;
        PropensityEstimate.Options options =
                new PropensityEstimate.Options(eta, clip, depth, usual.minOverlap(), usual.minEffective());
        PrintWriter terminal = Objects.requireNonNull(spec).commandLine().getOut();
        PropensityEstimate estimate;
        try {
            estimate = PropensityEstimate.of(shown, target, success, options);
        } catch (PropensityEstimate.NoOverlap e) {
            terminal.println(e.getMessage());
            return ExitCode.DOES_NOT_HOLD;
        }
        DataTable table = new DataTable.Builder(
                        "placements", new Label("估计", "Estimate"), new Label("数字", "figure"), new Label("值", "value"))
                .row(new Label("每份名单的成功数，按记录", "successes for each list, as logged"), number(estimate.logged()))
                .row(
                        new Label("每份名单的成功数，换新名单（IPS）", "the same under the new lists (IPS)"),
                        number(estimate.outcomesPerList()))
                .row(
                        new Label("每次看到的成功率，换新名单（SNIPS）", "successes for each look, new lists (SNIPS)"),
                        number(estimate.outcomesPerLook()))
                .row(new Label("重叠", "overlap"), number(estimate.overlap()))
                .row(new Label("被截断的行占比", "share of lines clipped"), number(estimate.clipped()))
                .row(new Label("有效行数", "effective lines"), number(estimate.effectiveSize()))
                .row(new Label("行数", "lines"), number((long) estimate.lines()))
                .row(new Label("名单数", "lists"), number((long) estimate.lists()))
                .build();
        Report report = new Report(
                new Label("换一种排法的估计", "What other lists would have led to"),
                List.of(new Section(
                        "placements",
                        new Label("按展示记录估计", "Reckoned from what was shown"),
                        List.of(new Label(
                                "假定越往后看的人越少，第 r 名有 r 的 −" + eta + " 次方的人看；没展示过的岗位无从得知。",
                                "It is taken that position r is looked at with r to the power of −" + eta
                                        + "; what was never shown cannot be known.")),
                        List.of(table),
                        List.of())));
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("command", "placements");
        manifest.put("eta", eta);
        manifest.put("clip", clip);
        manifest.put("depth", depth);
        out.write(terminal, report, manifest, Map.of());
        return ExitCode.DONE;
    }
}
