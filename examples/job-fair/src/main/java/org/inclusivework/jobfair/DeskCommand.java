package org.inclusivework.jobfair;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.inclusivework.jobfair.ledger.FairDay;
import org.inclusivework.jobfair.ledger.Ledger;
import org.inclusivework.jobfair.ledger.Sex;
import org.inclusivework.jobfair.ledger.ShownLists;
import org.inclusivework.jobfair.ledger.Visitor;
import org.inclusivework.jobfair.plan.KeptPlan;
import org.inclusivework.jobfair.sheet.BookRecords;
import org.inclusivework.matcher.Snapshot;
import org.inclusivework.matcher.io.ReadOptions;
import org.inclusivework.matcher.io.ReadResult;
import org.inclusivework.matcher.io.RecordReader;
import org.inclusivework.matcher.io.RowProblem;
import org.inclusivework.matcher.match.MatchRequest;
import org.inclusivework.matcher.match.Ranking;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.MatcherException;
import org.inclusivework.matcher.scoring.Weights;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The desk for those who walk in: registers them in a minute, matches them, and prints a slip with three booths. */
@Command(name = "desk")
final class DeskCommand implements Callable<Integer> {
    /** So many openings are looked at to find three employers. */
    private static final int LOOKED_AT = 60;

    private final Session session;

    @Mixin
    private LedgerOptions ledger = new LedgerOptions();

    @Option(names = "--openings", arity = "1..*", paramLabel = "FILE", descriptionKey = "openings")
    private List<Path> openings = List.of();

    @Option(names = "--city", paramLabel = "NAME", descriptionKey = "city")
    private @Nullable String city;

    @Mixin
    private RankingOptions how = new RankingOptions();

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private FairOption fairName = new FairOption();

    @Mixin
    private OfficerOption officer = new OfficerOption();

    @Option(names = "--from", paramLabel = "FILE", descriptionKey = "desk-from")
    private @Nullable Path from;

    @Option(names = "--plan", paramLabel = "DIR", descriptionKey = "desk-plan")
    private @Nullable Path plan;

    @Option(names = "--slips", paramLabel = "DIR", descriptionKey = "desk-slips")
    private @Nullable Path slips;

    DeskCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        session.heed(common);
        how.check();
        Weights weights = how.weights(session);
        InputOptions input = new InputOptions();
        input.openings = openings;
        input.city = city;
        try (Ledger book = ledger.open(session)) {
            FairDay day = FairIndex.fair(session.texts(), book, fairName.name);
            Fair read = FairFiles.read(session, input, day.date());
            if (read.openings().isEmpty()) {
                throw new Failures.Stop(ExitCode.NOTHING_USABLE, session.texts().get("problems.nothing", 0, 0));
            }
            Fair fair = new Fair(read.openings(), List.of(), read.problems(), day.date(), read.origin());
            try (FairIndex index = FairIndex.of(session, fair, how)) {
                Desk desk = new Desk(book, index, weights, day, new Booths(day, BoothNumbers.of(fair.openings())));
                return from == null ? ask(desk) : all(desk, from);
            }
        }
    }

    /** Registers everybody of a sheet. */
    private int all(Desk desk, Path sheet) throws IOException {
        ReadResult<Candidate> read =
                BookRecords.read(RecordReader.candidates(FairFiles.options(session, city)), session.resolve(sheet));
        if (!read.problems().isEmpty()) {
            session.err().print(ProblemList.table(read.problems(), session.texts()));
            session.err().flush();
        }
        int taken = 0;
        for (Candidate candidate : read.records()) {
            if (desk.knows(candidate.id())) {
                session.say("desk.taken", DisplayWidth.shown(candidate.id()));
                continue;
            }
            Slip slip = desk.take(candidate);
            taken++;
            session.out()
                    .append(slip.text(session.texts(), fairName.name))
                    .append("\f\n")
                    .flush();
            page(slip);
        }
        if (taken == 0) {
            throw new Failures.Stop(ExitCode.NOTHING_USABLE, session.texts().get("desk.nobody", sheet));
        }
        boolean whole = taken == read.records().size() && !read.hasErrors();
        return (whole ? ExitCode.DONE : ExitCode.PARTIAL).code();
    }

    /** Asks for one person after the other until no name is given. */
    private int ask(Desk desk) throws IOException {
        Dialogue dialogue = new Dialogue(session, "desk.eof");
        ReadOptions options = FairFiles.options(session, city);
        dialogue.say("desk.hello", fairName);
        while (true) {
            WalkIn walkIn = new WalkIn(options);
            for (WalkIn.Field field : WalkIn.Field.values()) {
                dialogue.say(field.key());
                walkIn.put(field, dialogue.ask(answer -> understood(dialogue, walkIn, field, answer)));
                if (field == WalkIn.Field.NAME && walkIn.get(field).isEmpty()) {
                    return ExitCode.DONE.code();
                }
            }
            Slip slip = desk.take(walkIn);
            session.out()
                    .append("\n")
                    .append(slip.text(session.texts(), fairName.name))
                    .append("\n")
                    .flush();
            page(slip);
        }
    }

    /** Writes a slip as a page to print. Who has it is registered, so that one of the same name is an earlier one of the same person. */
    private void page(Slip slip) throws IOException {
        if (slips != null) {
            try (ResultFile file = session.file(slips.resolve(slip.fileName()), true)) {
                file.stream().write(slip.page(session.texts().language(), fairName.name));
                file.finish();
            }
        }
    }

    /** Returns the answer if it can be read, else says why not. */
    private @Nullable String understood(Dialogue dialogue, WalkIn walkIn, WalkIn.Field field, String answer)
            throws IOException {
        if (field == WalkIn.Field.SEX && Sex.read(answer).isEmpty()) {
            dialogue.say("desk.sex.none", answer);
            return null;
        }
        walkIn.put(field, answer);
        boolean wrong = false;
        for (RowProblem problem : walkIn.problems(field)) {
            wrong |= problem.severity() == RowProblem.Severity.ERROR;
            dialogue.say(
                    "reason.remedy",
                    problem.reason().in(session.texts().language()),
                    problem.remedy().in(session.texts().language()));
        }
        return wrong ? null : answer;
    }

    /** The booths as they are now: the plan may be changed while the desk is open. */
    private final class Booths {
        private final @Nullable Path folder;
        private BoothNumbers last;

        Booths(FairDay day, BoothNumbers usual) throws IOException {
            last = usual;
            Path place = plan == null ? PlanCommand.DEFAULT_OUT : plan;
            if (plan != null || Files.isRegularFile(session.resolve(place).resolve(PlanFiles.PLAN))) {
                KeptPlan kept = PlanCommand.kept(session, place);
                boolean same = kept.name().equals(day.name()) && kept.date().equals(day.date());
                if (plan != null && !same) {
                    throw new Failures.Stop(
                            ExitCode.USAGE, session.texts().get("desk.other-plan", place, kept.name(), kept.date()));
                }
                folder = same ? place : null;
                last = same ? BoothNumbers.of(kept) : usual;
            } else {
                folder = null;
            }
            if (folder == null) {
                session.remark("desk.no-plan");
            } else {
                session.remark("desk.by-plan", folder);
            }
        }

        BoothNumbers now() throws IOException {
            if (folder != null) {
                try {
                    last = BoothNumbers.of(PlanCommand.kept(session, folder));
                } catch (MatcherException.InvalidInput e) {
                    // It is being replaced at this moment, or somebody moved it: the booths of a moment ago will do.
                    session.remark("desk.plan-gone", folder);
                }
            }
            return last;
        }
    }

    /** The desk at work; what it returns is in the ledger already. */
    private final class Desk {
        private final Ledger book;
        private final FairIndex index;
        private final Weights weights;
        private final FairDay day;
        private final Booths booths;
        private final String weightsHash;

        Desk(Ledger book, FairIndex index, Weights weights, FairDay day, Booths booths) {
            this.book = book;
            this.index = index;
            this.weights = weights;
            this.day = day;
            this.booths = booths;
            this.weightsHash = ShownLists.hash(weights.toString().getBytes(StandardCharsets.UTF_8));
        }

        boolean knows(String id) {
            return book.people().knows(id);
        }

        /** Registers somebody of a sheet, and returns the slip. */
        Slip take(Candidate candidate) throws IOException {
            String now = session.now();
            book.people().register(new Visitor(candidate, "", Sex.NOT_STATED, officer.name, now), day.name());
            return match(candidate, now);
        }

        /** Registers somebody by an id such as {@code w-20261203-007}: the day and a number, and nothing of the person. */
        Slip take(WalkIn walkIn) throws IOException {
            String now = session.now();
            Visitor visitor = book.people()
                    .registerNext(
                            "w-" + day.date().toString().replace("-", "") + "-",
                            id -> new Visitor(
                                    walkIn.read(id).records().getFirst(),
                                    walkIn.get(WalkIn.Field.PHONE),
                                    walkIn.sex(),
                                    officer.name,
                                    now),
                            day.name());
            return match(visitor.candidate(), now);
        }

        /** Matches somebody, records the list that was shown, and returns the slip. */
        private Slip match(Candidate candidate, String now) throws IOException {
            Texts texts = session.texts();
            index.add(candidate);
            Slip slip;
            try (Snapshot snapshot = index.snapshot()) {
                Ranking ranking = snapshot.match(MatchRequest.openingsFor(candidate.id(), day.date())
                        .k(LOOKED_AT)
                        .weights(weights)
                        .build());
                Outlet.Explained explained =
                        new PairExplainer(snapshot, index.options(), weights, day.date()).explain(ranking);
                slip = Slip.of(candidate, explained, booths.now(), texts.language());
            }
            List<String> shown = new ArrayList<>();
            slip.visits().forEach(visit -> shown.add(visit.opening().id()));
            book.shown().record(List.of(book.shown().list(candidate.id(), now, "desk", weightsHash, shown)));
            return slip;
        }
    }
}
