package org.inclusivework.jobfair;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.inclusivework.jobfair.collect.Collected;
import org.inclusivework.jobfair.collect.Collector;
import org.inclusivework.jobfair.collect.Doubt;
import org.inclusivework.jobfair.collect.Tally;
import org.inclusivework.jobfair.sheet.TableWriter;
import org.inclusivework.matcher.taxonomy.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts the files that employers handed in together to one sheet of openings, and lists what has to be asked. */
@Command(name = "collect")
final class CollectCommand implements Callable<Integer> {
    private static final String PROBLEMS = "collect-problems.csv";

    private final Session session;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(arity = "1", paramLabel = "DIR", descriptionKey = "collect-dir")
    private Path folder = Path.of("");

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "collect-out")
    private Path out = Path.of("openings.csv");

    @Option(names = "--exclude", arity = "1..*", paramLabel = "FILE", descriptionKey = "collect-exclude")
    private List<Path> excluded = List.of();

    @Option(names = "--city", paramLabel = "NAME", descriptionKey = "city")
    @Nullable
    private String city;

    @Option(names = "--force", descriptionKey = "force")
    private boolean force;

    CollectCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        session.heed(common);
        Texts texts = session.texts();
        Path from = session.resolve(folder);
        if (!Files.isDirectory(from)) {
            throw new Failures.Stop(ExitCode.NOTHING_USABLE, texts.get("collect.no-folder", folder));
        }
        Path sheet = session.resolve(out).toAbsolutePath();
        Path problems =
                Objects.requireNonNull(sheet.getParent(), "a file has a folder").resolve(PROBLEMS);
        NewFiles.refuseExisting(List.of(sheet, problems), force, texts);
        Set<Path> passedOver = new HashSet<>(List.of(sheet, problems));
        for (Path file : excluded) {
            if (!Files.exists(session.resolve(file))) {
                throw new Failures.Stop(ExitCode.USAGE, texts.get("collect.no-file", file));
            }
            passedOver.add(session.resolve(file));
        }
        Collected collected = new Collector(
                        FairFiles.options(session, city),
                        (done, all) -> session.progress().show(texts.get("progress.read"), done, all))
                .collect(from, passedOver);
        session.progress().clear();
        if (!collected.rows().isEmpty() || !collected.doubts().isEmpty()) {
            write(collected, sheet, problems);
        }
        session.out().write(summary(collected.tally(), collected.doubts()) + "\n");
        session.out().flush();
        if (collected.rows().isEmpty()) {
            throw new Failures.Stop(ExitCode.NOTHING_USABLE, texts.get("collect.nothing", folder));
        }
        session.say("collect.files", out, problems.getFileName());
        return exitCode(collected).code();
    }

    private void write(Collected collected, Path sheet, Path problems) throws IOException {
        Texts texts = session.texts();
        try (NewFiles files = new NewFiles()) {
            boolean zh = texts.language() == Language.ZH;
            if (!collected.rows().isEmpty()) {
                try (TableWriter table =
                        TableWriter.named(files.start(sheet), sheet.toString(), texts.get("collect.sheet"))) {
                    table.row(zh ? collected.headers() : collected.headersEn());
                    for (List<String> row : collected.rows()) {
                        table.row(row);
                    }
                }
            }
            try (TableWriter table = TableWriter.csv(files.start(problems))) {
                table.row(List.of(texts.get("collect.problem.header").split("\\|", -1)));
                for (Doubt doubt : collected.doubts()) {
                    table.row(row(doubt));
                }
            }
            files.finish();
        }
    }

    private List<String> row(Doubt doubt) {
        Texts texts = session.texts();
        int row = doubt.place().row();
        String unsure = doubt.level() == Doubt.Level.ASKED ? texts.get("collect.unsure") : "";
        return List.of(
                texts.get("collect.level." + doubt.level()),
                doubt.place().file(),
                doubt.place().sheet(),
                row == 0 ? "" : Integer.toString(row),
                doubt.place().letters(),
                doubt.place().header(),
                doubt.value(),
                unsure + doubt.reason().in(texts.language()),
                doubt.remedy().in(texts.language()),
                doubt.whom());
    }

    private String summary(Tally tally, List<Doubt> doubts) {
        Texts texts = session.texts();
        return String.join(
                "\n",
                texts.get("collect.summary.files", tally.files(), tally.refusedFiles(), tally.skippedFiles()),
                texts.get("collect.summary.sheets", tally.sheets(), tally.tables(), tally.openings()),
                texts.get(
                        "collect.summary.cells",
                        tally.understood(),
                        tally.kept(),
                        tally.asked(),
                        tally.refused(),
                        tally.around()),
                texts.get(
                        "collect.summary.doubts",
                        count(doubts, Doubt.Level.ASKED),
                        count(doubts, Doubt.Level.REFUSED),
                        count(doubts, Doubt.Level.NOTE)));
    }

    private static long count(List<Doubt> doubts, Doubt.Level level) {
        return doubts.stream().filter(doubt -> doubt.level() == level).count();
    }

    /** Something that was not used is a part that is missing; what is only asked for is there. */
    private static ExitCode exitCode(Collected collected) {
        return count(collected.doubts(), Doubt.Level.REFUSED) == 0 ? ExitCode.DONE : ExitCode.PARTIAL;
    }
}
