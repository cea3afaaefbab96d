package org.inclusivework.jobfair;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.inclusivework.jobfair.plan.Buses;
import org.inclusivework.jobfair.plan.Choices;
import org.inclusivework.jobfair.plan.Hall;
import org.inclusivework.jobfair.plan.Helpers;
import org.inclusivework.jobfair.plan.KeptPlan;
import org.inclusivework.jobfair.plan.People;
import org.inclusivework.matcher.Snapshot;
import org.inclusivework.matcher.allocation.Helper;
import org.inclusivework.matcher.allocation.Visitor;
import org.inclusivework.matcher.match.MatchAllRequest;
import org.inclusivework.matcher.match.Ranking;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.Opening;
import org.inclusivework.matcher.scoring.Weights;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** The options that say what a plan is made of. */
final class PlanInputs {
    /** So many openings of each person are looked at. */
    private static final int LOOKED_AT = 60;

    /** So many unknown names are told. */
    private static final int SOME = 10;

    @Option(names = "--booths", paramLabel = "FILE", descriptionKey = "booths")
    @Nullable
    Path booths;

    @Option(names = "--helpers", paramLabel = "FILE", descriptionKey = "helpers")
    @Nullable
    Path helpers;

    @Option(names = "--buses", paramLabel = "FILE", descriptionKey = "buses")
    @Nullable
    Path buses;

    @Option(names = "--choices", paramLabel = "FILE", descriptionKey = "choices")
    @Nullable
    Path choices;

    /** Reads the name of a mode. */
    static final class ModeName implements CommandLine.ITypeConverter<KeptPlan.Mode> {
        @Override
        public KeptPlan.Mode convert(String value) {
            return switch (value) {
                case "booths" -> KeptPlan.Mode.BOOTHS;
                case "slots" -> KeptPlan.Mode.SLOTS;
                default -> throw new CommandLine.TypeConversionException(value);
            };
        }
    }

    /** People who walk the fair, with the opening to ask for at each booth. */
    record Walkers(List<Visitor> visitors, Map<String, Map<String, String>> openings) {}

    Hall hall(Session session, List<Opening> openings, KeptPlan.Mode mode) throws IOException {
        Set<String> employers = new HashSet<>();
        openings.forEach(opening -> employers.add(opening.employer()));
        int minutes = mode == KeptPlan.Mode.BOOTHS ? 5 : 10;
        return booths == null ? Hall.usual(employers, minutes) : Hall.read(session.resolve(booths), employers, minutes);
    }

    /** Says which names of the side sheets nobody has, since they change nothing. */
    void tellUnknown(Session session, Hall hall, List<Opening> openings, List<Candidate> candidates)
            throws IOException {
        if (openings.isEmpty() || candidates.isEmpty()) {
            // With an index and no sheets there is nothing to compare with.
            return;
        }
        Set<String> employers = new HashSet<>();
        openings.forEach(opening -> employers.add(opening.employer()));
        Set<String> people = new HashSet<>();
        candidates.forEach(candidate -> people.add(candidate.id()));
        if (booths != null) {
            tell(session, "plan.unknown.employer", booths, hall.numbers().keySet(), employers);
        }
        if (choices != null) {
            Choices chosen = Choices.read(session.resolve(choices));
            tell(session, "plan.unknown.person", choices, chosen.people(), people);
            Set<String> named = new HashSet<>();
            chosen.byPerson().values().forEach(own -> named.addAll(own.keySet()));
            tell(session, "plan.unknown.employer", choices, named, employers);
        }
        if (buses != null) {
            Set<String> townships = new HashSet<>();
            Set<String> reached = new HashSet<>();
            Buses.read(session.resolve(buses)).lines().forEach(line -> {
                townships.add(line.township());
                if (candidates.stream().anyMatch(line::serves)) {
                    reached.add(line.township());
                }
            });
            tell(session, "plan.unknown.township", buses, townships, reached);
        }
    }

    private static void tell(Session session, String key, Path file, Collection<String> named, Set<String> known) {
        List<String> unknown = named.stream()
                .filter(name -> !known.contains(name))
                .map(DisplayWidth::shown)
                .sorted()
                .toList();
        if (!unknown.isEmpty()) {
            String some =
                    String.join(session.texts().get("separator"), unknown.subList(0, Math.min(SOME, unknown.size())));
            session.say(key, file.getFileName(), unknown.size() > SOME ? some + " …" : some);
        }
    }

    List<Helper> helpers(Session session) throws IOException {
        return helpers == null ? Helpers.usual() : Helpers.read(session.resolve(helpers));
    }

    /** Ranks everybody and makes them walkers. */
    Walkers walkers(
            Session session, Snapshot snapshot, Weights weights, java.time.LocalDate asOf, int most, Set<String> only)
            throws IOException {
        People people = new People(
                most,
                buses == null ? Buses.NONE : Buses.read(session.resolve(buses)),
                choices == null ? Choices.NONE : Choices.read(session.resolve(choices)));
        Map<String, Opening> openings = new HashMap<>();
        List<Visitor> visitors = new ArrayList<>();
        MatchAllRequest.Builder request =
                MatchAllRequest.openingsForEveryCandidate(asOf).k(LOOKED_AT).weights(weights);
        if (!only.isEmpty()) {
            request.subjects(List.of(new org.inclusivework.matcher.match.MatchFilter.IdIn(only)));
        }
        try (Stream<Ranking> rankings = snapshot.matchAll(request.build())) {
            rankings.forEach(ranking -> {
                Candidate candidate =
                        snapshot.candidate(ranking.request().subject().id()).orElseThrow();
                visitors.add(people.visitor(
                        candidate,
                        ranking,
                        id -> openings.computeIfAbsent(
                                id, each -> snapshot.opening(each).orElseThrow())));
                session.progress().show(session.texts().get("progress.rank"), visitors.size(), snapshot.candidates());
            });
        }
        session.progress().clear();
        return new Walkers(visitors, people.openings());
    }
}
