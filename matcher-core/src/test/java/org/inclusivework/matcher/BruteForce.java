package org.inclusivework.matcher;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.inclusivework.matcher.fixtures.ReferenceGates;
import org.inclusivework.matcher.fixtures.ReferenceScorer;
import org.inclusivework.matcher.match.Cursor;
import org.inclusivework.matcher.match.Match;
import org.inclusivework.matcher.match.MatchRequest;
import org.inclusivework.matcher.match.Ranking;
import org.inclusivework.matcher.match.Subject;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.Opening;
import org.inclusivework.matcher.scoring.FactsCompiler;
import org.inclusivework.matcher.scoring.Score;
import org.inclusivework.matcher.scoring.ScoreComponent;
import org.inclusivework.matcher.scoring.Scorer;
import org.inclusivework.matcher.scoring.ScoringParameters;
import org.inclusivework.matcher.scoring.Weights;

/**
 * The ranking a second time: every pair of plain records, judged by the reference gates and the reference scorer, sorted whole.
 *
 * <p>The number itself is the scorer's, to the bit; that it is within 1e-12 of the reference is asserted for every pair. Keeps what
 * it has judged for as long as the records are the same objects. Not thread-safe.
 */
final class BruteForce {
    private static final double TOLERANCE = 1e-12;

    private final FactsCompiler compiler;
    private final Scorer scorer;
    private final ReferenceScorer reference;
    private final ReferenceGates gates;
    private final IdentityHashMap<Candidate, IdentityHashMap<Opening, Judged>> judged = new IdentityHashMap<>();

    private record Judged(boolean eligible, Score components) {}

    BruteForce(EngineOptions options) {
        compiler = new FactsCompiler(options.taxonomy(), options.priors(), options.parameters());
        scorer = new Scorer(ScoringParameters.defaults());
        reference = new ReferenceScorer(options.taxonomy(), options.priors());
        gates = new ReferenceGates(reference);
    }

    Ranking rank(MatchRequest request, Map<String, Opening> openings, Map<String, Candidate> candidates) {
        return switch (request.subject()) {
            case Subject.CandidateId c ->
                openingsFor(Objects.requireNonNull(candidates.get(c.id())), request, openings.values());
            case Subject.OfCandidate c -> openingsFor(c.candidate(), request, openings.values());
            case Subject.OpeningId o ->
                candidatesFor(Objects.requireNonNull(openings.get(o.id())), request, candidates.values());
            case Subject.OfOpening o -> candidatesFor(o.opening(), request, candidates.values());
        };
    }

    private Ranking openingsFor(Candidate candidate, MatchRequest request, Collection<Opening> openings) {
        List<Match> eligible = new ArrayList<>();
        List<Match> ineligible = new ArrayList<>();
        for (Opening opening : openings) {
            if (request.filters().stream().allMatch(filter -> filter.passes(opening))) {
                add(candidate, opening, request, eligible, ineligible);
            }
        }
        return ranking(request, eligible, ineligible, Engines.byOpening());
    }

    private Ranking candidatesFor(Opening opening, MatchRequest request, Collection<Candidate> candidates) {
        List<Match> eligible = new ArrayList<>();
        List<Match> ineligible = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (request.filters().stream().allMatch(filter -> filter.passes(candidate))) {
                add(candidate, opening, request, eligible, ineligible);
            }
        }
        return ranking(request, eligible, ineligible, Engines.byCandidate());
    }

    private void add(
            Candidate candidate, Opening opening, MatchRequest request, List<Match> eligible, List<Match> ineligible) {
        Judged pair = judged.computeIfAbsent(candidate, key -> new IdentityHashMap<>())
                .computeIfAbsent(opening, key -> judge(candidate, key, request.asOf()));
        Score c = pair.components;
        Weights w = request.weights();
        double value = Scorer.combine(w, c.accommodation(), c.skills(), c.location(), c.home());
        Score score = new Score(value, c.accommodation(), c.skills(), c.location(), c.home());
        (pair.eligible ? eligible : ineligible).add(new Match(candidate.id(), opening.id(), 0, score));
    }

    private Judged judge(Candidate candidate, Opening opening, LocalDate asOf) {
        Score mine = scorer.score(compiler.candidate(candidate), compiler.opening(opening), Weights.defaults());
        Score theirs = reference.score(candidate, opening, Weights.defaults());
        for (ScoreComponent component : ScoreComponent.values()) {
            requireClose(component.key(), mine.of(component), theirs.of(component));
        }
        requireClose("score", mine.value(), theirs.value());
        return new Judged(gates.blocking(candidate, opening, asOf).isEmpty(), mine);
    }

    private static void requireClose(String what, double mine, double theirs) {
        if (!(Math.abs(mine - theirs) <= TOLERANCE)) {
            throw new AssertionError(what + " is " + mine + ", but the reference says " + theirs);
        }
    }

    private static Ranking ranking(
            MatchRequest request, List<Match> eligible, List<Match> ineligible, Comparator<Match> order) {
        eligible.removeIf(match -> match.score().value() < request.minScore());
        eligible.sort(order);
        ineligible.sort(order);
        int rank = 0;
        if (request.cursor() != null) {
            Cursor.Position after = request.cursor().position();
            boolean openings = request.subject().ranksOpenings();
            Match last = new Match(
                    openings ? "" : after.id(),
                    openings ? after.id() : "",
                    after.rank(),
                    new Score(after.score(), 0, 0, 0, 0));
            eligible.removeIf(match -> order.compare(match, last) <= 0);
            rank = after.rank();
        }
        List<Match> page = new ArrayList<>();
        for (Match match : eligible.subList(0, Math.min(request.k(), eligible.size()))) {
            page.add(new Match(match.candidateId(), match.openingId(), ++rank, match.score()));
        }
        Cursor next = null;
        if (eligible.size() > request.k()) {
            Match last = page.getLast();
            String id = request.subject().ranksOpenings() ? last.openingId() : last.candidateId();
            next = Cursor.after(last.score().value(), id, last.rank());
        }
        return new Ranking(
                request, page, ineligible.subList(0, Math.min(request.ineligible(), ineligible.size())), next);
    }
}
