package org.inclusivework.jobfair;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inclusivework.jobfair.ledger.Ledger;
import org.inclusivework.jobfair.plan.DayText;
import org.inclusivework.jobfair.plan.KeptPlan;
import org.inclusivework.matcher.Snapshot;
import org.inclusivework.matcher.allocation.Changes;
import org.inclusivework.matcher.allocation.Difference;
import org.inclusivework.matcher.allocation.Replan;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.Ids;
import org.inclusivework.matcher.scoring.Weights;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Changes a plan on the day: what is not affected stays, and what changes is listed. */
@Command(name = "replan")
final class ReplanCommand implements Callable<Integer> {
    private static final int MOST = 3;

    private final Session session;

    @Mixin
    private InputOptions input = new InputOptions();

    @Mixin
    private PlanInputs inputs = new PlanInputs();

    @Mixin
    private RankingOptions how = new RankingOptions();

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Option(names = "--plan", paramLabel = "DIR", descriptionKey = "plan-folder")
    private Path place = Path.of("job-fair-plan");

    @Option(
            names = "--at",
            required = true,
            paramLabel = "TIME",
            descriptionKey = "replan-at",
            converter = Minute.class)
    private int at;

    @Option(names = "--absent-employer", arity = "1..*", paramLabel = "NAME", descriptionKey = "absent-employer")
    private List<String> employers = List.of();

    @Option(names = "--absent-person", arity = "1..*", paramLabel = "ID", descriptionKey = "absent-person")
    private List<String> people = List.of();

    @Option(names = "--absent-helper", arity = "1..*", paramLabel = "NAME", descriptionKey = "absent-helper")
    private List<String> helpers = List.of();

    @Option(names = "--walk-ins", paramLabel = "FILE", descriptionKey = "walk-ins")
    private @Nullable Path walkIns;

    @Option(names = "--force", descriptionKey = "force")
    private boolean force;

    ReplanCommand(Session session) {
        this.session = session;
    }

    /** Reads a time of the day, such as 9:30. */
    static final class Minute implements CommandLine.ITypeConverter<Integer> {
        private static final Pattern TIME = Pattern.compile("(\\d{1,2})[:：](\\d{2})");

        @Override
        public Integer convert(String value) {
            Matcher time = TIME.matcher(value);
            if (!time.matches() || Integer.parseInt(time.group(1)) > 23 || Integer.parseInt(time.group(2)) > 59) {
                throw new CommandLine.TypeConversionException(value);
            }
            return Integer.parseInt(time.group(1)) * 60 + Integer.parseInt(time.group(2));
        }
    }

    @Override
    public Integer call() throws IOException {
        session.heed(common);
        how.check();
        Weights weights = how.weights(session);
        KeptPlan before = PlanCommand.kept(session, place);
        requireKnown(before);
        SortedMap<String, String> titles = new TreeMap<>(before.titles());
        Fair read = null;
        if (walkIns != null || !input.bundled()) {
            read = FairFiles.read(session, input, before.date());
            PlanCommand.requireSame(session, before, read.openings());
            titles.putAll(PlanCommand.titles(read.openings()));
        }
        SortedMap<String, String> names = new TreeMap<>(Ids.ORDER);
        names.putAll(before.names());
        SortedMap<String, SortedMap<String, String>> openings = new TreeMap<>(Ids.ORDER);
        openings.putAll(before.openings());
        Changes changes =
                Changes.at(at).withoutBooths(employers).withoutSeekers(people).withoutHelpers(helpers);
        if (walkIns != null && read != null) {
            changes = changes.withWalkIns(
                    walkIns(before, read, weights, names, openings).visitors());
        }
        Replan change = Replan.of(before.fair(), before.plan(), changes);
        PlanCommand.verify(change.plan(), change.fair());
        KeptPlan after = before.changed(change, names, openings, titles);
        try (ResultFolder folder = session.folder("plan", place, force)) {
            PlanFiles files = new PlanFiles(session.texts(), after, after.titles(), after.invented());
            files.write(folder, change.differences());
            folder.finish();
            log(after, change, weights);
            print(after, change.differences());
            session.out().write("\n" + files.summary());
            session.out().flush();
        }
        return ExitCode.DONE.code();
    }

    /** Stops if somebody is to be taken out who is not in the plan: a name typed wrong would leave everything as it was. */
    private void requireKnown(KeptPlan before) {
        List<String> unknown = new ArrayList<>();
        unknown(
                unknown,
                "--absent-employer",
                employers,
                before.fair().stands().stream().map(stand -> stand.id()).toList());
        unknown(
                unknown,
                "--absent-person",
                people,
                before.fair().visitors().stream().map(visitor -> visitor.id()).toList());
        unknown(
                unknown,
                "--absent-helper",
                helpers,
                before.fair().helpers().stream().map(helper -> helper.id()).toList());
        if (!unknown.isEmpty()) {
            throw new Failures.Stop(
                    ExitCode.USAGE,
                    session.texts()
                            .get("replan.unknown", String.join(session.texts().get("separator"), unknown)));
        }
    }

    private static void unknown(List<String> unknown, String option, List<String> named, List<String> there) {
        Set<String> known = Set.copyOf(there);
        named.stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> unknown.add(option + " " + DisplayWidth.shown(name)));
    }

    /** Those who were registered at the desk and are not in the plan yet. */
    private PlanInputs.Walkers walkIns(
            KeptPlan before,
            Fair read,
            Weights weights,
            SortedMap<String, String> names,
            SortedMap<String, SortedMap<String, String>> openings)
            throws IOException {
        Set<String> known = new HashSet<>();
        before.fair().visitors().forEach(visitor -> known.add(visitor.id()));
        List<Candidate> fresh = new ArrayList<>();
        try (Ledger book = Ledger.openExisting(session.resolve(java.util.Objects.requireNonNull(walkIns)))) {
            book.people().at(before.name()).stream()
                    .map(visitor -> visitor.candidate())
                    .filter(candidate -> !known.contains(candidate.id()))
                    .forEach(fresh::add);
        }
        if (fresh.isEmpty()) {
            return new PlanInputs.Walkers(List.of(), Map.of());
        }
        Fair small = new Fair(read.openings(), fresh, List.of(), before.date(), Fair.Origin.FILES);
        try (FairIndex index = FairIndex.of(session, small, how);
                Snapshot snapshot = index.snapshot()) {
            PlanInputs.Walkers walkers = inputs.walkers(session, snapshot, weights, before.date(), MOST, Set.of());
            names.putAll(PlanCommand.names(fresh));
            openings.putAll(PlanCommand.sorted(walkers.openings()));
            // Who has gone by now is not recommended to anybody.
            Set<String> there = new HashSet<>();
            before.fair().stands().forEach(stand -> there.add(stand.id()));
            return new PlanInputs.Walkers(
                    walkers.visitors().stream()
                            .map(visitor -> visitor.withPreferences(visitor.seeker().preferences().stream()
                                    .filter(preference -> there.contains(preference.booth())
                                            && !employers.contains(preference.booth()))
                                    .toList()))
                            .toList(),
                    walkers.openings());
        }
    }

    /** Lists are logged anew for those who are shown another one. */
    private void log(KeptPlan after, Replan change, Weights weights) {
        if (walkIns == null) {
            return;
        }
        Set<String> changed = new HashSet<>();
        change.differences().forEach(difference -> changed.add(difference.seeker()));
        try (Ledger book = Ledger.openExisting(session.resolve(walkIns))) {
            book.shown()
                    .record(PlanCommand.shown(book, after, weights, session.now(), "replan").stream()
                            .filter(list -> changed.contains(list.personId()))
                            .toList());
        }
    }

    private void print(KeptPlan after, List<Difference> differences) throws IOException {
        Texts texts = session.texts();
        if (differences.isEmpty()) {
            session.out().write(texts.get("replan.nothing") + "\n");
            return;
        }
        String[] headings = texts.get("plan.differences.headings").split(",", -1);
        TextTable table = new TextTable(
                "",
                List.of(
                        TextTable.Column.left(headings[0], 20),
                        TextTable.Column.left(headings[1], 12),
                        TextTable.Column.left(headings[2], 6),
                        TextTable.Column.left(headings[3], 26),
                        TextTable.Column.left(headings[4], 12),
                        TextTable.Column.left(headings[5], 12),
                        TextTable.Column.last(headings[6])));
        for (Difference difference : differences) {
            table.row(
                    difference.seeker(),
                    after.names().getOrDefault(difference.seeker(), ""),
                    after.numbers().getOrDefault(difference.booth(), ""),
                    difference.booth(),
                    texts.get("plan.kind." + difference.kind()),
                    difference.before() == null
                            ? ""
                            : DayText.when(after.mode(), difference.before().start()),
                    difference.after() == null
                            ? ""
                            : DayText.when(after.mode(), difference.after().start()));
        }
        session.out().write(table.render());
    }
}
