package org.inclusivework.matcher;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.inclusivework.matcher.index.IndexView;
import org.inclusivework.matcher.index.RecordKind;
import org.inclusivework.matcher.match.Explanation;
import org.inclusivework.matcher.match.MatchAllRequest;
import org.inclusivework.matcher.match.MatchRequest;
import org.inclusivework.matcher.match.Ranking;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.MatcherException;
import org.inclusivework.matcher.model.Opening;
import org.inclusivework.matcher.scoring.Weights;
import org.inclusivework.matcher.search.Answer;
import org.inclusivework.matcher.search.MatchSearch;

/**
 * The records of an engine as they were visible at one moment: rankings, explanations and pages made of it agree with each other,
 * whatever is written meanwhile.
 *
 * <p>Thread-safe. Holds files and memory until it is closed; it stays usable when its engine is closed first.
 */
public final class Snapshot implements AutoCloseable {
    private final IndexView view;
    private final MatchSearch search;
    private final EngineListener listener;

    Snapshot(IndexView view, MatchSearch search, EngineListener listener) {
        this.view = view;
        this.search = search;
        this.listener = listener;
    }

    /**
     * Ranks openings for a candidate, or candidates for an opening.
     *
     * <p>Exact: by score downwards, then by id upwards in unsigned UTF-8 bytes. Costs well under a microsecond for each record of
     * the ranked kind, and some thirty microseconds where a record is met for the first time.
     *
     * @throws MatcherException.NotFound if the subject is named by an id that is not in this snapshot
     * @throws MatcherException.DeadlineExceeded if the request's time is over before the exact answer is there
     * @throws MatcherException.Cancelled if the request was cancelled
     * @throws MatcherException.IndexCorrupt if a record cannot be read
     * @throws MatcherException.Unusable if this is closed
     */
    public Ranking match(MatchRequest request) {
        Answer answer = search.match(view, request);
        listener.matched(answer.pairs(), answer.millis());
        return answer.ranking();
    }

    /**
     * Ranks for every candidate, or for every opening, in the order of their ids.
     *
     * <p>Lazy: a ranking is made when the stream comes to it, so a failure shows there. The stream has its own hold on the
     * snapshot until it is closed or read to its end: use it in a try-with-resources statement. Each ranking equals that of
     * {@link #match} byte for byte, with or without an executor.
     *
     * @throws MatcherException.Unusable if this is closed
     */
    public Stream<Ranking> matchAll(MatchAllRequest request) {
        return search.matchAll(view, request).map(answer -> {
            listener.matched(answer.pairs(), answer.millis());
            return answer.ranking();
        });
    }

    /**
     * Explains a pair, eligible or not, by the functions that score it.
     *
     * @throws MatcherException.NotFound if one of the two is not in this snapshot
     * @throws MatcherException.Unusable if this is closed
     */
    public Explanation explain(String candidateId, String openingId, Weights weights, LocalDate asOf) {
        return search.explain(view, candidateId, openingId, weights, asOf);
    }

    /** Returns the opening of an id, if it is in this snapshot. */
    public Optional<Opening> opening(String id) {
        return Optional.ofNullable(view.opening(id));
    }

    /** Returns the candidate of an id, if it is in this snapshot. */
    public Optional<Candidate> candidate(String id) {
        return Optional.ofNullable(view.candidate(id));
    }

    /** Returns the ids of all openings, in order; costs a walk over them. */
    public Stream<String> openingIds() {
        return view.ids(RecordKind.OPENING);
    }

    /** Returns the ids of all candidates, in order; costs a walk over them. */
    public Stream<String> candidateIds() {
        return view.ids(RecordKind.CANDIDATE);
    }

    /** Returns how many openings there are. */
    public long openings() {
        return view.count(RecordKind.OPENING);
    }

    /** Returns how many candidates there are. */
    public long candidates() {
        return view.count(RecordKind.CANDIDATE);
    }

    /** Returns the number of the moment, counted from 1 since the engine was opened. */
    public long generation() {
        return view.generation();
    }

    /** Lets go of files and memory; later calls do nothing. */
    @Override
    public void close() {
        view.close();
    }
}
