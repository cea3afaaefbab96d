package org.inclusivework.tuninglab;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.inclusivework.tuninglab.benchmark.BenchmarkMaker;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes the public benchmark again, or another one by another seed. */
@Command(
        name = "make-benchmark",
        description = "重造公开基准（同一种子逐字节相同）。Makes the public benchmark again; the same seed gives the same bytes.")
final class MakeBenchmarkCommand extends HelpOption implements Callable<Integer> {
    @Option(names = "--out", required = true, description = "存放的目录 / folder to write to")
    Path folder = Path.of("");

    @Option(
            names = "--seed",
            defaultValue = "" + BenchmarkMaker.SEED,
            description = "随机种子 / seed (default ${DEFAULT-VALUE})")
    long seed = BenchmarkMaker.SEED;

    @Spec
    @Nullable
    CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        BenchmarkMaker.write(seed, folder);
        Objects.requireNonNull(spec).commandLine().getOut().println(folder);
        return ExitCode.DONE;
    }
}
