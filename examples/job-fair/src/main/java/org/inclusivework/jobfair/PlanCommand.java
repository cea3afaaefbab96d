package org.inclusivework.jobfair;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.inclusivework.jobfair.ledger.Ledger;
import org.inclusivework.jobfair.ledger.ShownList;
import org.inclusivework.jobfair.ledger.ShownLists;
import org.inclusivework.jobfair.plan.Hall;
import org.inclusivework.jobfair.plan.KeptPlan;
import org.inclusivework.matcher.Snapshot;
import org.inclusivework.matcher.allocation.Appointment;
import org.inclusivework.matcher.allocation.DayRules;
import org.inclusivework.matcher.allocation.Fair;
import org.inclusivework.matcher.allocation.FairPlan;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.Ids;
import org.inclusivework.matcher.model.Opening;
import org.inclusivework.matcher.model.Problem;
import org.inclusivework.matcher.scoring.Weights;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Plans a fair: for each person booths to visit with a time to come by, or timed interviews; a proposal until somebody confirms it. */
@Command(name = "plan")
final class PlanCommand implements Callable<Integer> {
    static final Path DEFAULT_OUT = Path.of("job-fair-plan");

    private static final int BOOTHS = 4;
    private static final int INTERVIEWS = 2;
    private static final int MAX_MOST = 20;

    private final Session session;

    @Spec
    private CommandSpec spec;

    @Mixin
    private InputOptions input = new InputOptions();

    @Mixin
    private PlanInputs inputs = new PlanInputs();

    @Mixin
    private RankingOptions how = new RankingOptions();

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private FairOption fairName = new FairOption();

    @Option(
            names = "--mode",
            paramLabel = "booths|slots",
            descriptionKey = "plan-mode",
            converter = PlanInputs.ModeName.class)
    private KeptPlan.Mode mode = KeptPlan.Mode.BOOTHS;

    @Option(names = "--most", paramLabel = "N", descriptionKey = "plan-most")
    private @Nullable Integer most;

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "plan-out")
    private Path out = DEFAULT_OUT;

    @Option(names = "--ledger", paramLabel = "FILE", descriptionKey = "plan-ledger")
    private @Nullable Path ledger;

    @Option(names = "--force", descriptionKey = "force")
    private boolean force;

    PlanCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        session.heed(common);
        how.check();
        int booths = most == null ? (mode == KeptPlan.Mode.BOOTHS ? BOOTHS : INTERVIEWS) : most;
        if (booths < 1 || booths > MAX_MOST) {
            throw new ParameterException(
                    spec.commandLine(), "--most", null, spec.findOption("--most"), Integer.toString(booths));
        }
        Weights weights = how.weights(session);
        org.inclusivework.jobfair.Fair read = FairFiles.readToRank(session, input, how);
        try (ResultFolder folder = session.folder("plan", out, force);
                FairIndex index = FairIndex.of(session, read, how);
                Snapshot snapshot = index.snapshot()) {
            List<Opening> openings =
                    read.origin() == org.inclusivework.jobfair.Fair.Origin.INDEX ? openings(snapshot) : read.openings();
            Hall hall = inputs.hall(session, openings, mode);
            inputs.tellUnknown(session, hall, read.openings(), read.candidates());
            PlanInputs.Walkers walkers = inputs.walkers(session, snapshot, weights, read.asOf(), booths, Set.of());
            Fair fair = new Fair(
                    walkers.visitors(),
                    hall.stands(),
                    inputs.helpers(session),
                    mode == KeptPlan.Mode.BOOTHS ? DayRules.BOOTHS : DayRules.SLOTS);
            session.progress().show(session.texts().get("progress.plan"), 0, 0);
            FairPlan plan = FairPlan.of(fair);
            session.progress().clear();
            verify(plan, fair);
            KeptPlan kept = new KeptPlan(
                    KeptPlan.VERSION,
                    fairName.name,
                    read.asOf(),
                    mode,
                    "",
                    fair,
                    plan,
                    names(
                            read.origin() == org.inclusivework.jobfair.Fair.Origin.INDEX
                                    ? candidates(snapshot)
                                    : read.candidates()),
                    sorted(walkers.openings()),
                    new TreeMap<>(hall.numbers()),
                    new TreeMap<>(titles(openings)),
                    read.origin() == org.inclusivework.jobfair.Fair.Origin.BUNDLED);
            PlanFiles files = new PlanFiles(session.texts(), kept, kept.titles(), kept.invented());
            files.write(folder, List.of());
            folder.finish();
            log(kept, weights);
            session.out().write(files.summary());
            session.out().write(session.texts().get("plan.files", out));
            session.out().flush();
        }
        return read.exitCode().code();
    }

    private static List<Opening> openings(Snapshot snapshot) {
        try (Stream<String> ids = snapshot.openingIds()) {
            return ids.map(id -> snapshot.opening(id).orElseThrow()).toList();
        }
    }

    private static List<Candidate> candidates(Snapshot snapshot) {
        try (Stream<String> ids = snapshot.candidateIds()) {
            return ids.map(id -> snapshot.candidate(id).orElseThrow()).toList();
        }
    }

    /** A plan that breaks a rule would be a fault of the program, and nobody is sent anywhere by it. */
    static void verify(FairPlan plan, Fair fair) {
        List<Problem> problems = plan.verify(fair);
        if (!problems.isEmpty()) {
            throw new IllegalStateException("the plan does not hold: " + problems.getFirst());
        }
    }

    private void log(KeptPlan kept, Weights weights) {
        if (ledger == null) {
            return;
        }
        try (Ledger book = Ledger.openExisting(session.resolve(ledger))) {
            book.shown().record(shown(book, kept, weights, session.now(), "plan"));
        }
    }

    /** Returns the lists that a plan shows to people. */
    static List<ShownList> shown(Ledger book, KeptPlan kept, Weights weights, String now, String command) {
        String hash = ShownLists.hash(weights.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        List<ShownList> lists = new ArrayList<>();
        kept.plan().bySeeker().forEach((person, appointments) -> {
            SortedMap<String, String> best = kept.openings().getOrDefault(person, new TreeMap<>());
            List<String> openings = new ArrayList<>();
            for (Appointment appointment : appointments) {
                openings.add(best.getOrDefault(appointment.booth(), appointment.booth()));
            }
            lists.add(book.shown().list(person, now, command, hash, openings));
        });
        return lists;
    }

    static SortedMap<String, String> names(List<Candidate> candidates) {
        SortedMap<String, String> names = new TreeMap<>(Ids.ORDER);
        for (Candidate candidate : candidates) {
            String used = candidate.name();
            if (used != null) {
                names.put(candidate.id(), used);
            }
        }
        return names;
    }

    static Map<String, String> titles(List<Opening> openings) {
        Map<String, String> titles = new HashMap<>();
        openings.forEach(opening -> titles.put(opening.id(), opening.title()));
        return titles;
    }

    /** Stops unless the openings are those that a plan was made of: others may have the same ids. */
    static void requireSame(Session session, KeptPlan kept, List<Opening> openings) {
        Map<String, String> employers = new HashMap<>();
        openings.forEach(opening -> employers.put(opening.id(), opening.employer()));
        kept.askedFor()
                .forEach((employer, asked) -> asked.forEach(id -> {
                    if (!employer.equals(employers.get(id))) {
                        throw new Failures.Stop(
                                ExitCode.USAGE, session.texts().get("plan.other-openings", id, employer));
                    }
                }));
    }

    static SortedMap<String, SortedMap<String, String>> sorted(Map<String, Map<String, String>> maps) {
        SortedMap<String, SortedMap<String, String>> sorted = new TreeMap<>(Ids.ORDER);
        maps.forEach((key, map) -> {
            SortedMap<String, String> own = new TreeMap<>(Ids.ORDER);
            own.putAll(map);
            sorted.put(key, own);
        });
        return sorted;
    }

    /** Reads the plan of a folder. */
    static KeptPlan kept(Session session, Path folder) throws IOException {
        Path place = session.resolve(folder);
        return KeptPlan.read(Files.isDirectory(place) ? place.resolve(PlanFiles.PLAN) : place);
    }
}
