package org.inclusivework.matcher.search;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.inclusivework.matcher.index.IndexView;
import org.inclusivework.matcher.index.RecordAddress;
import org.inclusivework.matcher.index.RecordKind;
import org.inclusivework.matcher.index.SegmentRecords;
import org.inclusivework.matcher.match.MatchAllRequest;
import org.inclusivework.matcher.match.MatchRequest;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.Opening;
import org.inclusivework.matcher.scoring.CandidateFacts;
import org.jspecify.annotations.Nullable;

/**
 * The rankings for all subjects of a view, one after the other in the order of ids.
 *
 * <p>Lazy: a ranking is made when it is asked for; with an executor, a few of the following ones besides, so that memory stays
 * bounded and the order is the same. Each is made by one thread. Where all openings are few, they are ranked by {@link DenseSearch},
 * which keeps what candidates have in common until the last ranking is made.
 */
final class AllRankings extends Spliterators.AbstractSpliterator<Answer> {
    /** How many rankings of a small index are made at a time, since handing one over costs as much as making a part of it. */
    private static final int CHUNK = 32;

    private static final Workers ALONE = new Workers(null);

    private final MatchSearch search;
    private final IndexView view;
    private final MatchAllRequest request;
    private final Limit limit;
    private final Workers workers;
    private final Iterator<RecordAddress> subjects;
    private final List<SegmentRecords> segments;
    private @Nullable DenseSearch dense;
    private final ArrayDeque<FutureTask<List<Answer>>> ahead = new ArrayDeque<>();
    private final int window;
    private int chunk;
    private Iterator<Answer> ready = Collections.emptyIterator();

    private AllRankings(MatchSearch search, IndexView view, MatchAllRequest request, Limit limit, Workers workers) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE);
        this.search = search;
        this.view = view;
        this.request = request;
        this.limit = limit;
        this.workers = workers;
        this.subjects = view.records(request.ranksOpenings() ? RecordKind.CANDIDATE : RecordKind.OPENING);
        this.segments = view.segments();
        this.window = workers.alone() ? 1 : 4 * Runtime.getRuntime().availableProcessors();
    }

    /** Takes over the view. */
    static Stream<Answer> stream(
            MatchSearch search, IndexView view, MatchAllRequest request, Limit limit, Workers workers) {
        boolean done = false;
        try {
            AllRankings rankings = new AllRankings(search, view, request, limit, workers);
            done = true;
            return StreamSupport.stream(rankings, false).onClose(rankings::close);
        } finally {
            if (!done) {
                view.close();
            }
        }
    }

    @Override
    public boolean tryAdvance(Consumer<? super Answer> action) {
        Answer next = next();
        if (next == null) {
            close();
            return false;
        }
        action.accept(next);
        return true;
    }

    private @Nullable Answer next() {
        if (ready.hasNext()) {
            return ready.next();
        }
        boolean done = false;
        try {
            begin();
            while (ahead.size() < window && subjects.hasNext()) {
                limit.check();
                List<RecordAddress> some = some();
                if (!some.isEmpty()) {
                    ahead.add(workers.offer(() -> answers(some)));
                }
            }
            FutureTask<List<Answer>> head = ahead.poll();
            help(head);
            ready = head == null
                    ? Collections.emptyIterator()
                    : Workers.finish(head).iterator();
            done = true;
            return ready.hasNext() ? ready.next() : null;
        } finally {
            if (!done) {
                close();
            }
        }
    }

    /** Prepares what all rankings share, before the first. */
    private void begin() {
        if (chunk == 0) {
            dense = search.denseForAll(segments, request);
            chunk = dense == null ? 1 : CHUNK;
        }
    }

    /** Returns the next few subjects. */
    private List<RecordAddress> some() {
        List<RecordAddress> some = new ArrayList<>(chunk);
        while (some.size() < chunk && subjects.hasNext()) {
            RecordAddress subject = subjects.next();
            if (passes(subject)) {
                some.add(subject);
            }
        }
        return some;
    }

    /** Does some of what comes next while another thread makes the ranking that is waited for. */
    private void help(@Nullable FutureTask<List<Answer>> head) {
        if (head == null || workers.alone()) {
            return;
        }
        head.run();
        for (FutureTask<List<Answer>> next : ahead) {
            if (head.isDone()) {
                return;
            }
            next.run();
        }
    }

    private List<Answer> answers(List<RecordAddress> some) {
        List<SegmentRecords> mine = view.segments();
        List<Answer> answers = new ArrayList<>(some.size());
        for (RecordAddress at : some) {
            answers.add(answer(at, mine));
        }
        return answers;
    }

    private Answer answer(RecordAddress at, List<SegmentRecords> mine) {
        MatchRequest one = request.forSubject(at.id());
        if (!request.ranksOpenings()) {
            return search.answer(view, one, limit, ALONE);
        }
        long start = search.now();
        SegmentRecords segment = mine.get(at.segment());
        FactsColumn<CandidateFacts> column = search.cache().of(segment).candidates(segment);
        CandidateFacts candidate = column.facts(column.indexOf(at.doc()), segment);
        DenseSearch shared = dense;
        return shared == null
                ? search.openingsFor(mine, candidate, one, limit, ALONE, start)
                : search.openingsFor(shared, mine, candidate, one, limit, start);
    }

    private boolean passes(RecordAddress at) {
        if (request.subjects().isEmpty()) {
            return true;
        }
        SegmentRecords segment = segments.get(at.segment());
        if (request.ranksOpenings()) {
            Candidate candidate = segment.candidate(at.doc());
            return request.subjects().stream().allMatch(filter -> filter.passes(candidate));
        }
        Opening opening = segment.opening(at.doc());
        return request.subjects().stream().allMatch(filter -> filter.passes(opening));
    }

    private void close() {
        ahead.forEach(task -> task.cancel(false));
        ahead.clear();
        // It holds what candidates ask for, and whoever keeps the stream must not keep that.
        dense = null;
        view.close();
    }
}
