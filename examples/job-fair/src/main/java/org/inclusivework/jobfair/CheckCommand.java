package org.inclusivework.jobfair;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.inclusivework.matcher.io.ProblemWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads the files of a fair and lists all that is wrong with them, without ranking anything. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private InputOptions input = new InputOptions();

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Option(names = "--format", paramLabel = "table|json|csv", descriptionKey = "format", converter = Format.Name.class)
    private Format format = Format.TABLE;

    CheckCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        session.heed(common);
        Texts texts = session.texts();
        Fair fair = FairFiles.read(session, input, null);
        switch (format) {
            case JSON -> ProblemWriter.jsonLines(fair.problems(), session.out(), texts.language());
            case CSV -> ProblemWriter.csv(fair.problems(), session.out(), texts.language(), false);
            case TABLE -> {
                if (!fair.problems().isEmpty()) {
                    session.out().write(ProblemList.table(fair.problems(), texts) + "\n");
                }
                session.out().write(summary(fair) + "\n");
            }
        }
        session.out().flush();
        if (format != Format.TABLE) {
            session.say("plain", summary(fair));
        }
        return fair.isUsable(input) ? fair.exitCode().code() : ExitCode.NOTHING_USABLE.code();
    }

    private String summary(Fair fair) {
        return session.texts()
                .get(
                        "check.summary",
                        fair.openings().size(),
                        fair.candidates().size(),
                        fair.errors(),
                        fair.warnings(),
                        fair.notes());
    }
}
