package org.inclusivework.matcher.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.inclusivework.matcher.fixtures.SkillFamily;
import org.inclusivework.matcher.index.IndexOptions;
import org.inclusivework.matcher.index.IndexVersions;
import org.inclusivework.matcher.index.IndexView;
import org.inclusivework.matcher.index.RecordIndex;
import org.inclusivework.matcher.match.Cursor;
import org.inclusivework.matcher.match.Match;
import org.inclusivework.matcher.match.MatchRequest;
import org.inclusivework.matcher.match.Ranking;
import org.inclusivework.matcher.match.Subject;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.Ids;
import org.inclusivework.matcher.model.OccupationPriors;
import org.inclusivework.matcher.model.Opening;
import org.inclusivework.matcher.scoring.CandidateFacts;
import org.inclusivework.matcher.scoring.Eligibility;
import org.inclusivework.matcher.scoring.FactsCompiler;
import org.inclusivework.matcher.scoring.OpeningFacts;
import org.inclusivework.matcher.scoring.Score;
import org.inclusivework.matcher.scoring.Scorer;
import org.inclusivework.matcher.scoring.ScoringParameters;

/** One index, in memory unless said otherwise, whose openings are ranked without looking at most of them, and by looking at all. Not thread-safe. */
final class TwoSearches implements AutoCloseable {
    final RecordIndex index;
    final FactsCompiler compiler;
    final SegmentFacts.Cache cache;
    final Workspace workspace = new Workspace();
    /** How many openings the last pruned search scored. */
    long scored;

    private final Terms.Common terms;

    TwoSearches(OccupationPriors priors, ScoringParameters parameters) {
        this(
                priors,
                parameters,
                new IndexOptions(null, false, 512, true, IndexVersions.current("taxonomy", "priors")),
                SegmentFacts.LEAST_IN_FILE);
    }

    /** As the other, over an index that may be on disk, with files for segments of so many openings. */
    TwoSearches(OccupationPriors priors, ScoringParameters parameters, IndexOptions options, int leastInFile) {
        compiler = new FactsCompiler(SkillFamily.taxonomy(), priors, parameters);
        cache = new SegmentFacts.Cache(compiler, new Workers(null), leastInFile);
        terms = new Terms.Common(compiler);
        index = RecordIndex.open(options);
    }

    static Candidate candidate(MatchRequest request) {
        return ((Subject.OfCandidate) request.subject()).candidate();
    }

    private OpeningsFor subject(MatchRequest request) {
        CandidateFacts facts = compiler.unexpanded(candidate(request));
        return new OpeningsFor(facts, terms.of(request.weights(), request.asOf()), cache, compiler);
    }

    private static Limit limit(MatchRequest request) {
        return new Limit(request.timeout(), request.cancel(), () -> 0);
    }

    Ranking pruned(IndexView view, MatchRequest request) {
        return pruned(view, request, workspace);
    }

    Ranking pruned(IndexView view, MatchRequest request, Workspace in) {
        PrunedSearch search = search(request, limit(request), in);
        Ranking ranking = search.run(view.segments());
        scored = search.scored();
        return ranking;
    }

    /** Returns a pruned search to be run once, which any thread may do. */
    PrunedSearch search(MatchRequest request, Workspace in) {
        return search(request, limit(request), in);
    }

    PrunedSearch search(MatchRequest request, Limit limit, Workspace in) {
        return new PrunedSearch(compiler, cache, subject(request), request, limit, in);
    }

    Ranking exhaustive(IndexView view, MatchRequest request) {
        return new ExhaustiveSearch(subject(request), request, limit(request)).run(view.segments(), new Workers(null));
    }

    /** Ranks plain records, all of them judged and sorted. */
    Ranking sorted(Collection<Opening> openings, MatchRequest request) {
        CandidateFacts candidate = compiler.candidate(candidate(request));
        Scorer scorer = new Scorer(compiler.parameters());
        List<Match> all = new ArrayList<>();
        for (Opening opening : openings) {
            OpeningFacts facts = compiler.opening(opening);
            if (request.filters().stream().allMatch(filter -> filter.passes(opening))
                    && Eligibility.eligible(candidate, facts, request.asOf().toEpochDay(), compiler.parameters())) {
                Score score = scorer.score(candidate, facts, request.weights());
                if (score.value() >= request.minScore()) {
                    all.add(new Match(candidate.id(), opening.id(), 0, score));
                }
            }
        }
        Comparator<Match> order = Comparator.<Match>comparingDouble(
                        match -> -match.score().value())
                .thenComparing(Match::openingId, Ids.ORDER);
        all.sort(order);
        int rank = 0;
        if (request.cursor() != null) {
            Cursor.Position after = request.cursor().position();
            Match last = new Match("", after.id(), 0, new Score(after.score(), 0, 0, 0, 0));
            all.removeIf(match -> order.compare(match, last) <= 0);
            rank = after.rank();
        }
        List<Match> page = new ArrayList<>();
        for (Match match : all.subList(0, Math.min(request.k(), all.size()))) {
            page.add(new Match(match.candidateId(), match.openingId(), ++rank, match.score()));
        }
        Cursor next = all.size() <= request.k()
                ? null
                : Cursor.after(page.getLast().score().value(), page.getLast().openingId(), rank);
        return new Ranking(request, page, List.of(), next);
    }

    /** Asserts that two rankings are one: ids, order, scores to the bit, cursor. */
    static void requireSame(Ranking found, Ranking expected, String what) {
        if (!found.matches().equals(expected.matches()) || !Objects.equals(found.nextCursor(), expected.nextCursor())) {
            throw new AssertionError(what + ": " + found.request().weights() + " " + found.request() + " "
                    + candidate(found.request()).skills() + "\nfound    " + found.matches() + found.nextCursor()
                    + "\nexpected " + expected.matches() + expected.nextCursor());
        }
    }

    @Override
    public void close() {
        index.close();
    }
}
