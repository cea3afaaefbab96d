package org.inclusivework.jobfair;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.inclusivework.jobfair.fair.BundledFair;
import org.inclusivework.jobfair.fair.FairGenerator;
import org.inclusivework.jobfair.messy.LargeSheet;
import org.inclusivework.jobfair.messy.MessyMaker;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes the bundled fair again, or messy files to try {@code collect} with; not listed in the help, since it needs data sets that only developers have. */
@Command(name = "generate", hidden = true)
final class GenerateCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @ArgGroup(multiplicity = "1")
    private What what = new What();

    @Option(names = "--seed", paramLabel = "N", descriptionKey = "seed")
    @Nullable
    private Long seed;

    @Option(names = "--rows", paramLabel = "N", descriptionKey = "rows")
    private int rows;

    /** What is made. */
    static final class What {
        @ArgGroup(exclusive = false)
        @Nullable
        FairOptions fair;

        @Option(names = "--messy", required = true, paramLabel = "DIR", descriptionKey = "messy")
        @Nullable
        Path messy;
    }

    /** Where the bundled fair comes from and goes to. */
    static final class FairOptions {
        @Option(names = "--data", required = true, paramLabel = "DIR", descriptionKey = "data")
        Path data = Path.of("");

        @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "generate-out")
        Path out = Path.of("");
    }

    GenerateCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        session.heed(common);
        if (what.messy != null && rows > 0) {
            LargeSheet.write(session.resolve(what.messy).resolve("岗位表.xlsx"), rows);
        } else if (what.messy != null) {
            MessyMaker.make(seed == null ? MessyMaker.SEED : seed).write(session.resolve(what.messy));
        }
        return what.fair == null
                ? ExitCode.DONE.code()
                : FairGenerator.run(
                        session.resolve(what.fair.data),
                        session.resolve(what.fair.out),
                        seed == null ? BundledFair.SEED : seed);
    }
}
