package org.inclusivework.tuninglab;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.inclusivework.matcher.io.WeightsFile;
import org.inclusivework.matcher.scoring.ScoreComponent;
import org.inclusivework.matcher.scoring.Weights;
import org.inclusivework.matcher.taxonomy.Label;
import org.inclusivework.matcher.tuning.CrossValidation;
import org.inclusivework.matcher.tuning.Folds;
import org.inclusivework.matcher.tuning.Gains;
import org.inclusivework.matcher.tuning.Identifiability;
import org.inclusivework.matcher.tuning.Learned;
import org.inclusivework.matcher.tuning.Learner;
import org.inclusivework.matcher.tuning.LearnerOptions;
import org.inclusivework.matcher.tuning.LearningCurve;
import org.inclusivework.matcher.tuning.NearBest;
import org.inclusivework.matcher.tuning.RankObjective;
import org.inclusivework.tuninglab.benchmark.Part;
import org.inclusivework.tuninglab.report.Report;
import org.inclusivework.tuninglab.report.Report.Section;
import org.inclusivework.tuninglab.study.LabData;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Learns weights from judged pairs, and says how far to believe them. */
@Command(
        name = "tune",
        description = {
            "从评过的配对学权重，写出 weights.json。Learns weights from judged pairs, and writes weights.json.",
            "按求职者分折，选方法时再嵌套一层；另一半数据只看一次。Folds are by candidate, nested where a learner is chosen;",
            "the other half of the benchmark, or the test fold of your own data, is looked at once."
        })
final class TuneCommand extends HelpOption implements Callable<Integer> {
    @Mixin
    DataOptions data = new DataOptions();

    @Mixin
    TuningOptions tuning = new TuningOptions();

    @Mixin
    OutOptions out = new OutOptions();

    @Option(
            names = "--learners",
            split = ",",
            defaultValue = "cma-es,coordinate,nelder-mead,pairwise,least-squares",
            description =
                    "学习方法，多个就嵌套地选 / learners, chosen among by inner folds: grid, random, coordinate, nelder-mead, cma-es, pairwise, least-squares (default ${DEFAULT-VALUE})")
    List<String> learners = List.of();

    @Option(
            names = "--floor",
            defaultValue = "0.2",
            description = "合理便利权重的下限 / least weight of accommodations (default ${DEFAULT-VALUE})")
    double floor = 0.2;

    @Option(names = "--folds", defaultValue = "5", description = "外层折数 / outer folds (default ${DEFAULT-VALUE})")
    int folds = 5;

    @Option(names = "--inner-folds", defaultValue = "4", description = "内层折数 / inner folds (default ${DEFAULT-VALUE})")
    int innerFolds = 4;

    @Option(
            names = "--budget",
            defaultValue = "600",
            description = "最多试多少组权重 / most weights tried (default ${DEFAULT-VALUE})")
    int budget = 600;

    @Spec
    @Nullable
    CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        List<Learner> wanted = learners.stream().map(TuneCommand::learner).toList();
        LearnerOptions usual = LearnerOptions.USUAL;
        LearnerOptions options = new LearnerOptions(floor, budget, usual.patience(), usual.holdBack(), tuning.seed);
        LabData pairs = data.read(Part.TRAIN);
        List<Section> sections = new ArrayList<>();
        Map<String, String> files = new LinkedHashMap<>();
        Weights chosen;
        try (RankObjective objective = tuning.objective(pairs)) {
            // Own data has no other half: a fifth of the people is set aside before anything looks at them.
            Folds.Fold split = data.own()
                    ? Folds.of(pairs.table().rows(), 5, tuning.seed).get(0)
                    : new Folds.Fold(pairs.table().rows(), new int[0]);
            CrossValidation validation =
                    CrossValidation.run(objective, split.train(), wanted, options, folds, innerFolds);
            Learner learner = mostTaken(validation);
            Learned learned = learner.learn(objective, split.train(), options);
            NearBest near = NearBest.of(objective, split.train(), floor, List.of(learned.weights()));
            chosen = near.chosen();
            sections.add(TuningSections.chosen(tuning.measure(), learner, learned, near));
            if (data.own()) {
                sections.add(untouched(objective, split.test(), chosen));
            } else {
                LabData test = data.read(Part.TEST);
                try (RankObjective other = tuning.objective(test)) {
                    sections.add(untouched(other, test.table().rows(), chosen));
                }
            }
            sections.add(TuningSections.validation(validation, wanted, tuning.seed));
            Folds.Fold curve = Folds.of(split.train(), 4, tuning.seed).get(0);
            sections.add(TuningSections.curve(
                    tuning.measure(), LearningCurve.of(objective, curve.train(), curve.test(), learner, options)));
            sections.add(TuningSections.identifiability(Identifiability.of(pairs.table(), split.train())));
        }
        files.put("weights.json", WeightsFile.write(chosen));
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("command", "tune");
        manifest.put("data", pairs.name());
        manifest.put("dataHash", data.hash());
        manifest.put("measure", tuning.measure());
        manifest.put("learners", learners);
        manifest.put("floor", floor);
        manifest.put("folds", folds);
        manifest.put("innerFolds", innerFolds);
        manifest.put("budget", budget);
        manifest.put("seed", tuning.seed);
        manifest.put("weightsHash", OutOptions.hash(chosen));
        Report report = new Report(new Label("调权结果", "Tuned weights"), sections);
        out.write(Objects.requireNonNull(spec).commandLine().getOut(), report, manifest, files);
        return ExitCode.DONE;
    }

    private Section untouched(RankObjective objective, int[] rows, Weights chosen) {
        List<Gains.Named> rivals = new ArrayList<>(List.of(NamedWeights.of("default")));
        for (ScoreComponent component : ScoreComponent.values()) {
            rivals.add(NamedWeights.alone(component));
        }
        return Sections.gains(tuning.measure(), Gains.of(objective, rows, chosen, rivals, tuning.seed));
    }

    /** The learner that most outer folds took; among equals the first. */
    private static Learner mostTaken(CrossValidation validation) {
        return validation.folds().stream()
                .collect(Collectors.groupingBy(
                        CrossValidation.FoldResult::learner, LinkedHashMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.<Learner, Long>comparingByValue()
                        .thenComparing(Map.Entry.<Learner, Long>comparingByKey().reversed()))
                .orElseThrow()
                .getKey();
    }

    private static Learner learner(String key) {
        return Arrays.stream(Learner.values())
                .filter(learner -> learner.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("没有这个方法 / there is no learner “" + key + "”: "
                        + Arrays.stream(Learner.values()).map(Learner::key).collect(Collectors.joining(", "))));
    }
}
