package org.inclusivework.jobfair;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.inclusivework.matcher.insight.Finding;
import org.inclusivework.matcher.insight.MinimumWages;
import org.inclusivework.matcher.insight.OpeningAudit;
import org.inclusivework.matcher.io.ProblemWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Reads the files of a fair and lists all that is wrong with them, then what in the openings shuts people out, costs them money or is
 * likely wrong; ranks nothing.
 */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
    private static final String PROBLEMS_CSV = "problems.csv";
    private static final String AUDIT_CSV = "audit.csv";
    private static final String COUNTS = "audit-counts.txt";
    private static final String FOLDER = "audit";

    private final Session session;

    @Mixin
    private InputOptions input = new InputOptions();

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Option(names = "--format", paramLabel = "table|json|csv", descriptionKey = "format", converter = Format.Name.class)
    private Format format = Format.TABLE;

    @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "as-of")
    private @Nullable LocalDate asOf;

    @Option(names = "--rules", paramLabel = "FILE", descriptionKey = "rules")
    private @Nullable Path rules;

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "audit-out")
    private @Nullable Path out;

    @Option(names = "--force", descriptionKey = "force")
    private boolean force;

    CheckCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        session.heed(common);
        MinimumWages wages =
                rules == null ? MinimumWages.bundled() : MinimumWages.bundled().with(WageFile.read(session, rules));
        Fair fair = FairFiles.read(session, input, asOf);
        List<Finding> findings = new OpeningAudit(wages).findings(fair.openings(), fair.asOf());
        AuditReport audit = new AuditReport(session.texts(), fair.openings(), findings);
        if (out != null) {
            files(fair, audit, out);
        }
        print(fair, audit);
        return fair.isUsable(input) ? fair.exitCode().code() : ExitCode.NOTHING_USABLE.code();
    }

    private void print(Fair fair, AuditReport audit) throws IOException {
        Texts texts = session.texts();
        Writer to = session.out();
        switch (format) {
            case JSON -> {
                ProblemWriter.jsonLines(fair.problems(), to, texts.language());
                audit.json(to);
            }
            case CSV -> {
                ProblemWriter.csv(fair.problems(), to, texts.language(), false);
                if (!fair.openings().isEmpty()) {
                    to.write("\r\n");
                    audit.csv(to, false);
                }
            }
            case TABLE -> {
                if (!fair.problems().isEmpty()) {
                    to.write(ProblemList.table(fair.problems(), texts) + "\n");
                }
                if (!fair.openings().isEmpty()) {
                    to.write(texts.get("audit.heading") + "\n" + audit.table(common.run.verbose) + "\n");
                    to.write(audit.counts() + "\n" + audit.summary() + "\n");
                    to.write(texts.get(common.run.verbose || out != null ? "audit.note" : "audit.note.hints") + "\n\n");
                }
                to.write(summary(fair) + "\n");
            }
        }
        to.flush();
        if (format != Format.TABLE) {
            session.say("plain", summary(fair));
            if (!fair.openings().isEmpty()) {
                session.say("plain", audit.summary());
            }
        }
        if (out != null) {
            session.remark("audit.files", out);
        }
    }

    /** Writes the problems, the findings, and a page for each employer that has something to settle or check. */
    private void files(Fair fair, AuditReport audit, Path folder) throws IOException {
        try (ResultFolder files = session.folder("check", folder, force)) {
            try (Writer problems = files.start(PROBLEMS_CSV)) {
                ProblemWriter.csv(fair.problems(), problems, session.texts().language(), true);
            }
            try (Writer findings = files.start(AUDIT_CSV)) {
                audit.csv(findings, true);
            }
            try (Writer counts = files.start(COUNTS)) {
                counts.write(audit.counts() + "\n" + audit.summary() + "\n");
            }
            SafeName names = new SafeName();
            Files.createDirectories(files.work().resolve(FOLDER));
            for (Map.Entry<String, List<Finding>> one : audit.byEmployer().entrySet()) {
                try (Writer page = files.start(FOLDER + "/" + names.of(one.getKey()) + ".txt")) {
                    page.write(audit.page(one.getKey(), one.getValue()));
                }
            }
            files.finish();
        }
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
