package org.inclusivework.jobfair;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.inclusivework.matcher.io.ReadOptions;
import org.inclusivework.matcher.taxonomy.GazetteerMatch;
import org.inclusivework.matcher.taxonomy.GazetteerPlace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Asks for a folder and three things, then does a whole fair: collects, checks, ranks and reports. */
@Command(name = "start")
final class StartCommand implements Callable<Integer> {
    /** So many places of one name are shown. */
    private static final int CHOICES = 5;

    private final Session session;

    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(index = "0", arity = "0..1", paramLabel = "DIR", descriptionKey = "start-folder")
    private @Nullable String folder;

    @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "start-as-of")
    private @Nullable String asOf;

    @Option(names = "--city", paramLabel = "NAME", descriptionKey = "city")
    private @Nullable String city;

    @Option(names = "--candidates", paramLabel = "FILE", descriptionKey = "start-candidates")
    private @Nullable String candidates;

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "start-out")
    private @Nullable Path out;

    @Option(names = "--window", hidden = true, descriptionKey = "start-window")
    private boolean window;

    StartCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        session.heed(common);
        Dialogue dialogue = new Dialogue(session);
        try {
            dialogue.say("start.hello");
            return hold(dialogue).code();
        } catch (Failures.Stop stop) {
            dialogue.say("error", stop.said());
            return stop.code().code();
        } finally {
            if (window && !session.stopping()) {
                dialogue.waitForEnter();
            }
        }
    }

    private ExitCode hold(Dialogue dialogue) throws IOException {
        Path sheets = folder(dialogue);
        if (sheets == null) {
            Path results = results(
                    session.resolve(Path.of("")).toAbsolutePath(),
                    session.texts().get("start.sample.name"));
            return new FairSteps(session, dialogue, spec.root().commandLine()).sample(results);
        }
        LocalDate day = day(dialogue);
        String where = city(dialogue);
        Path people = candidates(dialogue, FolderGlance.at(sheets));
        Path results = results(
                sheets.getParent() == null ? sheets : sheets.getParent(),
                session.texts().get("start.results.name", sheets.getFileName(), day));
        dialogue.say(
                "start.plan",
                sheets,
                day,
                where.isEmpty() ? session.texts().get("start.none") : where,
                people == null ? session.texts().get("start.none") : people,
                results);
        boolean all = folder != null && asOf != null && city != null && candidates != null;
        if (!all && !dialogue.ask(Dialogue.orElse(Boolean.TRUE, answer -> Boolean.FALSE))) {
            dialogue.say("start.cancelled");
            return ExitCode.DONE;
        }
        return new FairSteps(session, dialogue, spec.root().commandLine()).hold(sheets, day, where, people, results);
    }

    /** Returns the folder of the employers' sheets, or {@code null} if the sample is wanted. */
    private @Nullable Path folder(Dialogue dialogue) throws IOException {
        record Choice(@Nullable Path folder) {}
        Dialogue.Understanding<Choice> understanding = answer -> {
            if (answer.equals("示例") || answer.equalsIgnoreCase("sample")) {
                return new Choice(null);
            }
            Path found = answer.isEmpty() ? null : Dropped.read(session, answer, Files::exists);
            if (found == null) {
                dialogue.say("start.folder.none", answer);
                return null;
            }
            Path chosen =
                    Files.isDirectory(found) ? found : found.toAbsolutePath().getParent();
            FolderGlance glance = FolderGlance.at(chosen == null ? found : chosen);
            if (chosen == null || glance.sheets().isEmpty()) {
                dialogue.say("start.folder.empty", found);
                return null;
            }
            String kinds = glance.kinds().entrySet().stream()
                    .map(kind -> session.texts().get("start.kind", kind.getValue(), kind.getKey()))
                    .collect(Collectors.joining(session.texts().get("separator")));
            dialogue.say("start.folder.found", glance.sheets().size(), kinds);
            return new Choice(chosen.toRealPath());
        };
        dialogue.say("start.folder");
        Choice given = folder == null ? null : understanding.of(folder);
        return (given == null ? dialogue.ask(understanding) : given).folder();
    }

    private LocalDate day(Dialogue dialogue) throws IOException {
        LocalDate today = session.today();
        dialogue.say("start.day", today);
        Dialogue.Understanding<LocalDate> understanding = answer -> {
            LocalDate day = answer.isEmpty() ? today : DateText.read(answer, today);
            if (day == null) {
                dialogue.say("start.day.none", answer);
            } else {
                dialogue.say("start.day.read", day);
            }
            return day;
        };
        LocalDate given = asOf == null ? null : understanding.of(asOf);
        return given == null ? dialogue.ask(understanding) : given;
    }

    /** Returns the name of a place that is known, or an empty text. */
    private String city(Dialogue dialogue) throws IOException {
        dialogue.say("start.city");
        Dialogue.Understanding<String> understanding = answer -> answer.isEmpty() ? "" : place(dialogue, answer);
        String given = city == null ? null : understanding.of(city);
        return given == null ? dialogue.ask(understanding) : given;
    }

    private @Nullable String place(Dialogue dialogue, String answer) throws IOException {
        return switch (ReadOptions.defaults().gazetteer().resolve(answer)) {
            case GazetteerMatch.Resolved found -> {
                dialogue.say("start.city.read", found.place().fullName());
                yield found.place().fullName();
            }
            case GazetteerMatch.Ambiguous several -> {
                String names = several.choices().stream()
                        .limit(CHOICES)
                        .map(GazetteerPlace::fullName)
                        .collect(Collectors.joining(session.texts().get("separator")));
                dialogue.say("start.city.several", answer, names);
                yield null;
            }
            case GazetteerMatch.Unknown unknown -> {
                dialogue.say("start.city.none", unknown.text());
                yield null;
            }
        };
    }

    /** Returns the candidates' sheet, or {@code null} if there is none. */
    private @Nullable Path candidates(Dialogue dialogue, FolderGlance glance) throws IOException {
        record Choice(@Nullable Path file) {}
        List<Path> likely = glance.ofCandidates();
        if (likely.size() == 1) {
            dialogue.say("start.candidates.likely", likely.getFirst().getFileName());
        } else {
            dialogue.say("start.candidates");
        }
        Dialogue.Understanding<Choice> understanding = answer -> {
            if (answer.equals("没有") || answer.equalsIgnoreCase("none")) {
                return new Choice(null);
            }
            if (answer.isEmpty()) {
                return new Choice(likely.size() == 1 ? likely.getFirst() : null);
            }
            Path found = Dropped.read(session, answer, Dropped::isFile);
            if (found == null) {
                dialogue.say("start.candidates.none", answer);
                return null;
            }
            return new Choice(found.toRealPath());
        };
        Choice given = candidates == null ? null : understanding.of(candidates);
        return (given == null ? dialogue.ask(understanding) : given).file();
    }

    /** Returns a folder that is not there yet: results of earlier days stay as they are. */
    private Path results(Path parent, String name) {
        if (out != null) {
            return session.resolve(out).toAbsolutePath();
        }
        Path beside =
                Files.isWritable(parent) ? parent : session.resolve(Path.of("")).toAbsolutePath();
        Path results = beside.resolve(name);
        for (int i = 2; Files.exists(results); i++) {
            results = beside.resolve(name + "-" + i);
        }
        return results;
    }
}
