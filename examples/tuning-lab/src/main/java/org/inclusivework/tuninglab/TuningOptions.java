package org.inclusivework.tuninglab;

import org.inclusivework.matcher.evaluation.Gain;
import org.inclusivework.matcher.tuning.RankObjective;
import org.inclusivework.tuninglab.study.LabData;
import picocli.CommandLine.Option;

/** What is measured, and by what chance and how many threads. */
final class TuningOptions {
    @Option(names = "--k", defaultValue = "10", description = "看前几名 / depth of nDCG@k (default ${DEFAULT-VALUE})")
    int k = 10;

    @Option(names = "--gain", defaultValue = "linear", description = "等级的分量 / worth of a grade: linear, exponential")
    Gain gain = Gain.LINEAR;

    @Option(names = "--seed", defaultValue = "1", description = "随机种子 / seed (default ${DEFAULT-VALUE})")
    long seed = 1;

    @Option(
            names = "--threads",
            defaultValue = "2",
            description = "线程数，不影响结果 / threads; no result depends on it (default ${DEFAULT-VALUE})")
    int threads = 2;

    RankObjective objective(LabData data) {
        return new RankObjective(data.table(), k, gain, threads);
    }

    String measure() {
        return (gain == Gain.LINEAR ? "nDCG@" : "nDCG-exp@") + k;
    }
}
