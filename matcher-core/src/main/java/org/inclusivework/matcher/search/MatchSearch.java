package org.inclusivework.matcher.search;

import java.time.LocalDate;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.inclusivework.matcher.index.IndexView;
import org.inclusivework.matcher.match.Explainer;
import org.inclusivework.matcher.match.Explanation;
import org.inclusivework.matcher.match.MatchAllRequest;
import org.inclusivework.matcher.match.MatchRequest;
import org.inclusivework.matcher.match.Ranking;
import org.inclusivework.matcher.match.Subject;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.MatcherException;
import org.inclusivework.matcher.model.Opening;
import org.inclusivework.matcher.scoring.FactsCompiler;
import org.inclusivework.matcher.scoring.Scorer;
import org.inclusivework.matcher.scoring.Weights;
import org.jspecify.annotations.Nullable;

/**
 * Answers requests over views of the index, in both directions; keeps the compiled facts of segments between requests.
 *
 * <p>Thread-safe.
 */
public final class MatchSearch {
    private static final long NANOS_PER_MILLI = 1_000_000;

    private final FactsCompiler compiler;
    private final Explainer explainer;
    private final Scorer scorer;
    private final SegmentFacts.Cache cache;
    private final Workers workers;
    private final LongSupplier nanoTime;

    /**
     * Makes a search.
     *
     * @param executor what may help with a request, or {@code null} to stay in the calling thread
     * @param nanoTime the clock of deadlines, as {@link System#nanoTime()}
     */
    public MatchSearch(
            FactsCompiler compiler, Explainer explainer, @Nullable Executor executor, LongSupplier nanoTime) {
        this.compiler = compiler;
        this.explainer = explainer;
        this.scorer = new Scorer(compiler.parameters());
        this.cache = new SegmentFacts.Cache(compiler);
        this.workers = new Workers(executor);
        this.nanoTime = nanoTime;
    }

    /**
     * Answers a request.
     *
     * @throws MatcherException.NotFound if the subject is not in the view
     * @throws MatcherException.DeadlineExceeded if its time is over before the exact answer is there
     * @throws MatcherException.Cancelled if it was cancelled
     */
    public Answer match(IndexView view, MatchRequest request) {
        return answer(view, request, limit(request), workers);
    }

    Answer answer(IndexView view, MatchRequest request, Limit limit, Workers help) {
        // A view of its own keeps the files until the answer is there, whoever closes the other meanwhile.
        try (IndexView mine = view.retain()) {
            long start = nanoTime.getAsLong();
            ExhaustiveSearch<?> search = search(mine, request, limit);
            Ranking ranking = search.run(mine.segments(), help);
            return new Answer(ranking, search.pairs(), (nanoTime.getAsLong() - start) / NANOS_PER_MILLI);
        }
    }

    private Limit limit(MatchRequest request) {
        return new Limit(request.timeout(), request.cancel(), nanoTime);
    }

    private ExhaustiveSearch<?> search(IndexView view, MatchRequest request, Limit limit) {
        Direction.Terms terms = new Direction.Terms(scorer, compiler.parameters(), request.weights(), request.asOf());
        return switch (request.subject()) {
            case Subject.CandidateId c -> openingsFor(requireCandidate(view, c.id()), terms, request, limit);
            case Subject.OfCandidate c -> openingsFor(c.candidate(), terms, request, limit);
            case Subject.OpeningId o -> candidatesFor(requireOpening(view, o.id()), terms, request, limit);
            case Subject.OfOpening o -> candidatesFor(o.opening(), terms, request, limit);
        };
    }

    private ExhaustiveSearch<?> openingsFor(
            Candidate candidate, Direction.Terms terms, MatchRequest request, Limit limit) {
        return new ExhaustiveSearch<>(
                cache, new Direction.OpeningsFor(compiler.candidate(candidate), terms), request, limit);
    }

    private ExhaustiveSearch<?> candidatesFor(
            Opening opening, Direction.Terms terms, MatchRequest request, Limit limit) {
        return new ExhaustiveSearch<>(
                cache, new Direction.CandidatesFor(compiler.opening(opening), terms), request, limit);
    }

    /**
     * Answers a request for every subject, in the order of ids, as the stream is read.
     *
     * <p>The stream holds the view until it is closed or has ended.
     */
    public Stream<Answer> matchAll(IndexView view, MatchAllRequest request) {
        Limit limit = new Limit(request.timeout(), request.cancel(), nanoTime);
        return AllRankings.stream(this, view.retain(), request, limit, workers);
    }

    /**
     * Explains a pair.
     *
     * @throws MatcherException.NotFound if one of the two is not in the view
     */
    public Explanation explain(IndexView view, String candidateId, String openingId, Weights weights, LocalDate asOf) {
        return explainer.explain(requireCandidate(view, candidateId), requireOpening(view, openingId), weights, asOf);
    }

    private static Candidate requireCandidate(IndexView view, String id) {
        Candidate candidate = view.candidate(id);
        if (candidate == null) {
            throw new MatcherException.NotFound("candidate", id);
        }
        return candidate;
    }

    private static Opening requireOpening(IndexView view, String id) {
        Opening opening = view.opening(id);
        if (opening == null) {
            throw new MatcherException.NotFound("opening", id);
        }
        return opening;
    }

    /** Returns how many segments have facts in memory. */
    int segmentsInMemory() {
        return cache.size();
    }
}
