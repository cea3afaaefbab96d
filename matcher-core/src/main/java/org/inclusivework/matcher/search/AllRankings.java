package org.inclusivework.matcher.search;

import java.util.ArrayDeque;
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
 * bounded and the order is the same. Each is made by one thread.
 */
final class AllRankings extends Spliterators.AbstractSpliterator<Answer> {
    private static final Workers ALONE = new Workers(null);

    private final MatchSearch search;
    private final IndexView view;
    private final MatchAllRequest request;
    private final Limit limit;
    private final Workers workers;
    private final Iterator<RecordAddress> subjects;
    private final List<SegmentRecords> segments;
    private final ArrayDeque<FutureTask<Answer>> ahead = new ArrayDeque<>();
    private final int window;

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
        boolean done = false;
        try {
            while (ahead.size() < window && subjects.hasNext()) {
                limit.check();
                RecordAddress subject = subjects.next();
                if (passes(subject)) {
                    ahead.add(workers.offer(() -> answer(subject)));
                }
            }
            FutureTask<Answer> head = ahead.poll();
            help(head);
            Answer answer = head == null ? null : Workers.finish(head);
            done = true;
            return answer;
        } finally {
            if (!done) {
                close();
            }
        }
    }

    /** Does some of what comes next while another thread makes the ranking that is waited for. */
    private void help(@Nullable FutureTask<Answer> head) {
        if (head == null || workers.alone()) {
            return;
        }
        head.run();
        for (FutureTask<Answer> next : ahead) {
            if (head.isDone()) {
                return;
            }
            next.run();
        }
    }

    private Answer answer(RecordAddress at) {
        MatchRequest one = request.forSubject(at.id());
        if (!request.ranksOpenings()) {
            return search.answer(view, one, limit, ALONE);
        }
        long start = search.now();
        List<SegmentRecords> mine = view.segments();
        SegmentRecords segment = mine.get(at.segment());
        FactsColumn<CandidateFacts> column = search.cache().of(segment).candidates(segment);
        CandidateFacts candidate = column.facts(column.indexOf(at.doc()), segment);
        return search.openingsFor(mine, candidate, one, limit, ALONE, start);
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
        view.close();
    }
}
