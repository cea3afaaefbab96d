package org.inclusivework.jobfair;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.inclusivework.jobfair.fair.BundledFair;
import org.inclusivework.jobfair.fair.FairGenerator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes the bundled fair again; not listed in the help, since it needs data sets that only developers have. */
@Command(name = "generate", hidden = true)
final class GenerateCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Option(names = "--data", required = true, paramLabel = "DIR", descriptionKey = "data")
    private Path data = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "generate-out")
    private Path out = Path.of("");

    @Option(names = "--seed", paramLabel = "N", descriptionKey = "seed")
    private long seed = BundledFair.SEED;

    GenerateCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        session.heed(common);
        return FairGenerator.run(session.resolve(data), session.resolve(out), seed);
    }
}
