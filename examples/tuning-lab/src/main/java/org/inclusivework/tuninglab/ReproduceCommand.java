package org.inclusivework.tuninglab;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.inclusivework.tuninglab.study.Expected;
import org.inclusivework.tuninglab.study.Figure;
import org.inclusivework.tuninglab.study.Studies;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Works out every figure again that the documents name, and says which no longer holds. */
@Command(
        name = "reproduce",
        description = {
            "重算文档里的每个数字，不符就报错。Works out again every figure that the documents name, and fails when one no longer holds.",
            "期望的数字在 figures.tsv；文档里写成 `名称` 加数字的表格行也会核对。Expected numbers stand in figures.tsv; rows of tables in",
            "documents that name a figure in backticks are checked against it as well."
        })
final class ReproduceCommand extends HelpOption implements Callable<Integer> {
    @Option(
            names = "--only",
            split = ",",
            description = "只跑这些研究 / only these studies: benchmark, tuned, planted, noise, speed")
    List<String> only = List.of();

    @Option(names = "--docs", split = ",", description = "核对这些文档 / documents to check (default: those of the lab)")
    List<Path> docs = List.of();

    @Option(names = "--threads", defaultValue = "2", description = "线程数，不影响结果 / threads; no result depends on it")
    int threads = 2;

    @Option(names = "--print", description = "打印算出的数字，格式同 figures.tsv / prints what comes out as figures.tsv has it")
    boolean print;

    @Spec
    @Nullable
    CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        List<String> studies = only.isEmpty() ? Studies.names() : only;
        Expected expected = Expected.bundled();
        int wrong = 0;
        int held = 0;
        for (String study : studies) {
            for (Figure figure : Studies.run(study, threads)) {
                if (print) {
                    out.printf(Locale.ROOT, "%s\t%s\t%.5f\t%s%n", study, "=", figure.value(), figure.name());
                    continue;
                }
                String problem = expected.problem(study, figure);
                if (problem.isEmpty()) {
                    held++;
                } else {
                    wrong++;
                    out.println("✗ " + problem);
                }
            }
            out.flush();
        }
        if (print) {
            return ExitCode.DONE;
        }
        for (Path doc : docs.isEmpty() ? documents() : docs) {
            List<String> problems = expected.problemsOf(String.valueOf(doc.getFileName()), Files.readString(doc));
            problems.forEach(problem -> out.println("✗ " + problem));
            wrong += problems.size();
        }
        out.printf(Locale.ROOT, "%d 个数字相符，%d 处不符 / %d figures hold, %d problems%n", held, wrong, held, wrong);
        return wrong == 0 ? ExitCode.DONE : ExitCode.DOES_NOT_HOLD;
    }

    /** The documents of the checkout that the script names; none where the program runs alone. */
    private static List<Path> documents() throws IOException {
        String root = System.getProperty("tuninglab.root");
        if (root == null) {
            return List.of();
        }
        List<Path> found = new ArrayList<>();
        for (String name : List.of(
                "README.md",
                "examples/tuning-lab/README.md",
                "examples/tuning-lab/BENCHMARK.md",
                "examples/tuning-lab/FIGURES.md")) {
            Path file = Path.of(root, name);
            if (Files.exists(file)) {
                found.add(file);
            }
        }
        return found;
    }
}
