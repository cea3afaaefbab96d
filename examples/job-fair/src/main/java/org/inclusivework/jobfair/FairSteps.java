package org.inclusivework.jobfair;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.inclusivework.matcher.taxonomy.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** Runs the commands of a whole fair one after the other, as somebody at the command line would, and says where it all is. */
final class FairSteps {
    private final Session session;
    private final Dialogue dialogue;
    private final CommandLine commands;
    private final List<String> trouble = new ArrayList<>();
    private ExitCode end = ExitCode.DONE;

    FairSteps(Session session, Dialogue dialogue, CommandLine commands) {
        this.session = session;
        this.dialogue = dialogue;
        this.commands = commands;
    }

    private record Fair(
            List<Path> openings,
            @Nullable Path candidates,
            @Nullable LocalDate day,
            String city,
            Path results) {
        Path below(String name) {
            return results.resolve(name);
        }
    }

    /** Holds the sample fair. */
    ExitCode sample(Path results) throws IOException {
        Fair fair = new Fair(List.of(), null, null, "", results);
        check(fair);
        rankAndReport(fair);
        return finish(results);
    }

    /** Holds a fair with sheets of one's own. */
    ExitCode hold(Path sheets, LocalDate day, String city, @Nullable Path candidates, Path results) throws IOException {
        List<Path> openings = collect(sheets, candidates, city, results);
        if (openings.isEmpty()) {
            return end;
        }
        Fair fair = new Fair(openings, candidates, day, city, results);
        check(fair);
        run(new Step("questions", fair)
                .openings()
                .candidates()
                .city()
                .day()
                .out(session.texts().get("start.out.questions")));
        if (candidates == null) {
            dialogue.say("start.no-candidates");
        } else {
            rankAndReport(fair);
        }
        return finish(results);
    }

    private List<Path> collect(Path sheets, @Nullable Path candidates, String city, Path results) throws IOException {
        Path all = results.resolve(session.texts().get("start.out.collect"));
        Step step = new Step("collect", new Fair(List.of(), candidates, null, city, results));
        if (step.exists()) {
            run(step.value(sheets.toString())
                    .option("--exclude", candidates)
                    .city()
                    .out(session.texts().get("start.out.collect")));
            return Files.exists(all) ? List.of(all) : List.of();
        }
        return FolderGlance.at(sheets).sheets().stream()
                .filter(sheet -> candidates == null || !same(sheet, candidates))
                .toList();
    }

    private static boolean same(Path a, Path b) {
        try {
            return Files.isSameFile(a, b);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void check(Fair fair) throws IOException {
        run(new Step("check", fair)
                .openings()
                .candidates()
                .city()
                .day()
                .printedTo(session.texts().get("start.out.check-text"))
                .out(session.texts().get("start.out.check")));
    }

    private void rankAndReport(Fair fair) throws IOException {
        boolean ranked = run(new Step("rank", fair)
                .openings()
                .candidates()
                .city()
                .day()
                .option("--format", "xlsx")
                .out(session.texts().get("start.out.rank")));
        if (ranked) {
            overview(fair.below(session.texts().get("start.out.rank")).resolve("summary.txt"));
            run(new Step("report", fair)
                    .openings()
                    .candidates()
                    .city()
                    .day()
                    .out(session.texts().get("start.out.report")));
        }
    }

    /** Shows the head of the summary: what there was and what came out. */
    private void overview(Path summary) throws IOException {
        if (Files.isRegularFile(summary)) {
            String text = Files.readString(summary);
            String head = text.lines()
                    .takeWhile(line -> !line.endsWith("：") && !line.endsWith(":"))
                    .reduce("", (a, b) -> a + "  " + b + "\n");
            session.out().write(head.stripTrailing() + "\n");
            session.out().flush();
        }
    }

    /** Runs a step and returns whether it did its work, at least in part. */
    private boolean run(Step step) throws IOException {
        if (!step.exists()) {
            return false;
        }
        dialogue.say("start.step." + step.command);
        int code = step.run();
        if (code == ExitCode.DONE.code()) {
            return true;
        }
        if (code == ExitCode.PARTIAL.code()) {
            end = ExitCode.PARTIAL;
            trouble.add(session.texts().get("start.partial." + step.command));
            return true;
        }
        end = ExitCode.of(code);
        trouble.add(session.texts().get("start.failed", session.texts().get("start.name." + step.command)));
        return false;
    }

    private ExitCode finish(Path results) throws IOException {
        dialogue.say(
                end == ExitCode.DONE ? "start.done" : end == ExitCode.PARTIAL ? "start.done.partly" : "start.done.not");
        for (String line : trouble) {
            dialogue.say("start.item", line);
        }
        if (Files.isDirectory(results)) {
            dialogue.say("start.where", results);
            try (Stream<Path> all = Files.list(results)) {
                for (Path path : all.sorted().toList()) {
                    String name = String.valueOf(path.getFileName());
                    if (!name.startsWith(".")) {
                        String key = keyOf(name);
                        dialogue.say(
                                "start.item",
                                key == null
                                        ? name
                                        : session.texts()
                                                .get(
                                                        "start.is",
                                                        name,
                                                        session.texts().get(key)));
                    }
                }
            }
            Path page = results.resolve(session.texts().get("start.out.report")).resolve("index.html");
            if (Files.isRegularFile(page)) {
                dialogue.say("start.page", page, page.toUri());
            }
            dialogue.say("start.next");
        }
        return end;
    }

    private @Nullable String keyOf(String name) {
        for (String what : List.of("collect", "check", "check-text", "questions", "rank", "report")) {
            if (name.equals(session.texts().get("start.out." + what))) {
                return "start.what." + what;
            }
        }
        return null;
    }

    /** A command line that grows; an option that the command does not have is left out. */
    private final class Step {
        private final String command;
        private final Fair fair;
        private final @Nullable CommandSpec spec;
        private final List<String> line = new ArrayList<>();
        private @Nullable Path printed;

        Step(String command, Fair fair) {
            this.command = command;
            this.fair = fair;
            CommandLine found = commands.getSubcommands().get(command);
            this.spec = found == null ? null : found.getCommandSpec();
            line.add(command);
        }

        boolean exists() {
            return spec != null;
        }

        Step value(String value) {
            line.add(value);
            return this;
        }

        Step option(String name, @Nullable Object value) {
            if (spec != null && value != null && spec.findOption(name) != null) {
                line.add(name);
                line.add(value.toString());
            }
            return this;
        }

        Step openings() {
            if (spec != null && spec.findOption("--openings") != null) {
                fair.openings().forEach(file -> option("--openings", file));
            }
            return this;
        }

        Step candidates() {
            return option("--candidates", fair.candidates());
        }

        Step city() {
            return option("--city", fair.city().isEmpty() ? null : fair.city());
        }

        Step day() {
            return option("--as-of", fair.day());
        }

        /** A long table is for a file; a dialogue is no place to read it. */
        Step printedTo(String name) {
            printed = fair.below(name);
            return this;
        }

        Step out(String name) {
            return option("--out", fair.below(name));
        }

        /** Runs it; what it prints goes into a file if one is set. */
        int run() throws IOException {
            if (printed == null) {
                return session.run(line());
            }
            try (ResultFile file = session.file(printed, false)) {
                // Notepad and Excel of older Windows take Chinese without it for something else.
                file.stream().write("\uFEFF".getBytes(StandardCharsets.UTF_8));
                int code = session.run(file.stream(), line());
                file.finish();
                return code;
            }
        }

        private String[] line() {
            option("--lang", session.texts().language() == Language.ZH ? "zh" : "en");
            if (spec != null && spec.findOption("--quiet") != null) {
                line.add("--quiet");
            }
            return line.toArray(String[]::new);
        }
    }
}
