package org.inclusivework.matcher.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.inclusivework.matcher.index.IndexView;
import org.inclusivework.matcher.index.SegmentRecords;
import org.inclusivework.matcher.match.Explainer;
import org.inclusivework.matcher.match.Explanation;
import org.inclusivework.matcher.match.MatchAllRequest;
import org.inclusivework.matcher.match.MatchRequest;
import org.inclusivework.matcher.match.Ranking;
import org.inclusivework.matcher.match.Subject;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.MatcherException;
import org.inclusivework.matcher.model.Opening;
import org.inclusivework.matcher.scoring.CandidateFacts;
import org.inclusivework.matcher.scoring.FactsCompiler;
import org.inclusivework.matcher.scoring.Weights;
import org.jspecify.annotations.Nullable;

/**
 * Answers requests over views of the index, in both directions; keeps the compiled facts of segments between requests.
 *
 * <p>Thread-safe.
 */
public final class MatchSearch {
    /** So many openings are bounded one and all. */
    private static final int MOST_DENSE = 32_768;

    /** Laying out so many openings costs about as much as the ranking for one candidate gains by it. */
    private static final int OPENINGS_A_CANDIDATE = 64;

    private static final long NANOS_PER_MILLI = 1_000_000;

    private final FactsCompiler compiler;
    private final Explainer explainer;
    private final Terms.Common terms;
    private final SegmentFacts.Cache cache;
    private final Workers workers;
    private final Workspace.Pool workspaces = new Workspace.Pool();
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
        this.terms = new Terms.Common(compiler);
        this.workers = new Workers(executor);
        this.cache = new SegmentFacts.Cache(compiler, workers);
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
            return switch (request.subject()) {
                case Subject.CandidateId c ->
                    openingsFor(mine, requireCandidate(mine, c.id()), request, limit, help, start);
                case Subject.OfCandidate c -> openingsFor(mine, c.candidate(), request, limit, help, start);
                case Subject.OpeningId o ->
                    candidatesFor(mine, requireOpening(mine, o.id()), request, limit, help, start);
                case Subject.OfOpening o -> candidatesFor(mine, o.opening(), request, limit, help, start);
            };
        }
    }

    private Limit limit(MatchRequest request) {
        return new Limit(request.timeout(), request.cancel(), nanoTime);
    }

    private Terms terms(MatchRequest request) {
        return terms.of(request.weights(), request.asOf());
    }

    private Answer openingsFor(
            IndexView view, Candidate candidate, MatchRequest request, Limit limit, Workers help, long start) {
        return openingsFor(view.segments(), compiler.unexpanded(candidate), request, limit, help, start);
    }

    /** Ranks openings for a prepared candidate: all are looked at only where the ineligible ones are asked for too. */
    Answer openingsFor(
            List<SegmentRecords> segments,
            CandidateFacts candidate,
            MatchRequest request,
            Limit limit,
            Workers help,
            long start) {
        OpeningsFor subject = new OpeningsFor(candidate, terms(request), cache, compiler);
        if (request.ineligible() > 0) {
            return exhaustive(segments, subject, request, limit, help, start);
        }
        prepare(segments, help);
        Workspace workspace = workspaces.take();
        PrunedSearch search = new PrunedSearch(compiler, cache, subject, request, limit, workspace);
        Ranking ranking = search.run(segments, help, workspaces);
        // Not after a failure, which may leave something of the candidate in it.
        workspaces.giveBack(workspace);
        return new Answer(ranking, search.looked(), millisSince(start));
    }

    /** Makes what requests for openings need, so that the next does not wait for it. */
    public void prepare(IndexView view) {
        for (SegmentRecords segment : view.segments()) {
            cache.of(segment).openings(segment);
        }
    }

    /** Makes the columns of segments that have none yet, several at a time where somebody helps: the first answer waits for them. */
    private void prepare(List<SegmentRecords> segments, Workers help) {
        if (help.alone()) {
            // One after the other as they are met, so that what is done before a deadline is done.
            return;
        }
        List<Callable<OpeningColumns>> missing = new ArrayList<>();
        for (SegmentRecords segment : segments) {
            SegmentFacts facts = cache.of(segment);
            if (!facts.hasOpenings()) {
                missing.add(() -> facts.openings(segment));
            }
        }
        if (missing.size() > 1) {
            help.all(missing);
        }
    }

    /**
     * Prepares to rank openings for everybody by {@link DenseSearch}; {@code null} where another way is better: ineligible pairs are
     * asked for, openings are many, or candidates too few to make up for the preparation.
     */
    @Nullable
    DenseSearch denseForAll(List<SegmentRecords> segments, MatchAllRequest request) {
        if (!request.ranksOpenings() || request.ineligible() > 0) {
            return null;
        }
        long candidates = 0;
        long openings = 0;
        for (SegmentRecords segment : segments) {
            SegmentFacts facts = cache.of(segment);
            candidates += facts.candidates(segment).size();
            openings += facts.openings(segment).size;
        }
        return openings > MOST_DENSE || candidates * OPENINGS_A_CANDIDATE < openings
                ? null
                : dense(segments, request.weights(), request.asOf());
    }

    /** Prepares to rank the openings of small segments for one candidate after the other. */
    DenseSearch dense(List<SegmentRecords> segments, Weights weights, LocalDate asOf) {
        Terms its = terms.of(weights, asOf);
        List<DenseTable> tables = new ArrayList<>();
        List<DenseShare> shares = new ArrayList<>();
        for (SegmentRecords segment : segments) {
            OpeningColumns columns = cache.of(segment).openings(segment);
            DenseTable table = new DenseTable(columns, its);
            tables.add(table);
            shares.add(new DenseShare(table, compiler, its.day(), segment.liveDocs()));
        }
        return new DenseSearch(tables, shares, its);
    }

    /** Ranks the openings of small segments for a prepared candidate. */
    Answer openingsFor(
            DenseSearch dense,
            List<SegmentRecords> segments,
            CandidateFacts candidate,
            MatchRequest request,
            Limit limit,
            long start) {
        Ranking ranking = dense.run(candidate, request, limit, segments);
        return new Answer(ranking, dense.size(), millisSince(start));
    }

    private Answer candidatesFor(
            IndexView view, Opening opening, MatchRequest request, Limit limit, Workers help, long start) {
        Ranked subject = new CandidatesFor(opening, terms(request), cache, compiler);
        return exhaustive(view.segments(), subject, request, limit, help, start);
    }

    private Answer exhaustive(
            List<SegmentRecords> segments,
            Ranked subject,
            MatchRequest request,
            Limit limit,
            Workers help,
            long start) {
        ExhaustiveSearch search = new ExhaustiveSearch(subject, request, limit);
        Ranking ranking = search.run(segments, help);
        return new Answer(ranking, search.pairs(), millisSince(start));
    }

    private long millisSince(long start) {
        return (nanoTime.getAsLong() - start) / NANOS_PER_MILLI;
    }

    SegmentFacts.Cache cache() {
        return cache;
    }

    long now() {
        return nanoTime.getAsLong();
    }

    /**
     * Builds the columns of a merged segment, so that no request has to; nothing while nobody has asked anything, since a segment
     * of a first load is soon merged again.
     */
    public void warm(SegmentRecords merged) {
        if (cache.size() > 0) {
            cache.of(merged).openings(merged);
        }
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
