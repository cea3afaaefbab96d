package org.inclusivework.matcher.search;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import org.inclusivework.matcher.index.SegmentRecords;
import org.inclusivework.matcher.match.Cursor;
import org.inclusivework.matcher.match.Match;
import org.inclusivework.matcher.match.MatchRequest;
import org.inclusivework.matcher.match.Ranking;
import org.inclusivework.matcher.scoring.CandidateBounds;
import org.inclusivework.matcher.scoring.FactsCompiler;
import org.jspecify.annotations.Nullable;

/**
 * The exact best openings for a candidate without looking at most of them.
 *
 * <h2>Idea</h2>
 *
 * <p>An opening is among the best for one of two reasons: it asks for the candidate's skills, wherever it is; or it is near and
 * offers what is needed, whatever it asks for. So the openings lie in two orders ({@link OpeningColumns}), by work and by place,
 * each cut into cells of like ones, and a number {@code s} splits the openings in two: those whose skill component is at least
 * {@code s} are found among the cells by work, the others among the cells by place. For the former few cells have so high a bound
 * of skills; for the latter the skills count at most {@code s}, so that only near and suitable cells can reach the
 * <em>threshold</em>, the score of the worst opening listed.
 *
 * <h2>Steps</h2>
 *
 * <ol>
 *   <li>Reckon the bound of coverage of all cells by work: an opening's coverage is {@code Σ (wᵣ/W)·mᵣ}, so that with the largest
 *       share {@code sᵣ ≥ wᵣ/W} a skill has in a cell, {@code Σ sᵣ·mᵣ} is no less. Only the cells of answered skills are touched.
 *   <li>Look into the most promising cell of either order for a first threshold, and forget what was found but for that number.
 *   <li>Bound the cells by work of the openings whose location hardly counts, loosely, and visit them from the highest bound down.
 *   <li>Bound the rest of each cell by place (regions of cells first), which gives the least skills it {@code needs}; from the
 *       highest skills downwards bound the cells by work; take the {@code s} at which both together leave the fewest openings.
 *   <li>Visit the other cells by work with skills of {@code s} or more from the highest down, then the cells by place that need less
 *       than {@code s} from the least need up.
 * </ol>
 *
 * <p>{@link VisitPlan} bounds the cells and puts them in order, {@link CellVisit} looks at the openings of a cell. Another thread visits cells as well if there is one: both take them from one
 * {@link VisitQueue} and share the threshold.
 *
 * <h2>Invariant</h2>
 *
 * <p>Whatever is skipped has a bound strictly below the threshold, and the threshold only rises; equal bounds are looked at, since
 * ids break ties. Every opening belongs to exactly one side of the split, by one and the same number. Hence ids, order and scores
 * are those of {@link ExhaustiveSearch}, whatever the cells, their order, {@code s} and the number of threads. {@link CandidateBounds}
 * proves the bounds.
 *
 * <h2>Cost</h2>
 *
 * <p>A few nanoseconds for each pair of an answered skill and a cell with it, some tens for each cell that is bounded and for each
 * opening whose requirements are looked at. Allocates the answer and a little for each segment; nothing by document. Deadline and
 * cancellation are looked at before every cell.
 */
final class PrunedSearch {
    /** With fewer openings another thread would come too late. */
    private static final int MANY_OPENINGS = 100_000;

    private final FactsCompiler compiler;
    private final SegmentFacts.Cache cache;
    private final Question question;
    private final CandidateBounds bounds;
    private final Workspace w;
    private final BestSoFar best;
    private final double skillWeight;
    private long looked;
    private long scored;

    /** Makes the search for one request, to be run once and in a workspace that nobody else uses until then. */
    PrunedSearch(
            FactsCompiler compiler,
            SegmentFacts.Cache cache,
            OpeningsFor subject,
            MatchRequest request,
            Limit limit,
            Workspace w) {
        this.compiler = compiler;
        this.cache = cache;
        this.question = new Question(subject, request, limit);
        this.bounds = question.bounds();
        this.w = w;
        this.best = new BestSoFar(w.top, question.wanted(), request.minScore());
        this.skillWeight = subject.terms().weights().skills();
    }

    /** Goes through the segments in this thread and returns the ranking. */
    Ranking run(List<SegmentRecords> segments) {
        return run(segments, new Workers(null), new Workspace.Pool());
    }

    /**
     * Goes through the segments and returns the ranking.
     *
     * @param help who may visit cells as well
     * @param pool where that one finds something to work in
     */
    Ranking run(List<SegmentRecords> segments, Workers help, Workspace.Pool pool) {
        SegmentPart[] parts = open(segments);
        CellVisit visit = new CellVisit(question, parts, w, w, best);
        VisitPlan plan = new VisitPlan(parts, bounds, skillWeight, best, visit, w);
        try {
            for (SegmentPart part : parts) {
                visit.query(part).expand(compiler);
                visit.query(part).spread();
            }
            w.spread();
            plan.listSplitWorks();
            plan.seed();
            VisitQueue queue = new VisitQueue(w);
            plan.queueAnywhere(queue);
            visitAll(parts, queue, 0, visit, help, pool);
            double split = plan.split();
            queue.clear();
            plan.queueSplit(queue, split);
            visitAll(parts, queue, split, visit, help, pool);
            return ranking(parts, visit);
        } finally {
            looked += visit.looked();
            scored += visit.scored();
            w.clear();
        }
    }

    private SegmentPart[] open(List<SegmentRecords> segments) {
        SegmentPart[] parts = new SegmentPart[segments.size()];
        int skills = 0;
        int works = 0;
        int places = 0;
        int occupations = 0;
        boolean bed = bounds.livesIn();
        for (int i = 0; i < parts.length; i++) {
            question.limit().check();
            SegmentRecords records = segments.get(i);
            OpeningColumns columns = cache.of(records).openings(records);
            parts[i] = new SegmentPart(
                    i,
                    records,
                    records.liveDocs(),
                    columns,
                    bed ? columns.firstLocal : columns.firstBed,
                    bed ? columns.firstLocalRegion : 0,
                    skills,
                    works,
                    places,
                    occupations);
            skills += columns.skills;
            works += columns.works.size();
            places += columns.places.size();
            occupations += columns.occupations.length;
        }
        w.ensure(skills, works, places, occupations, bounds.limitCount());
        return parts;
    }

    private void visitAll(
            SegmentPart[] parts, VisitQueue queue, double split, CellVisit visit, Workers help, Workspace.Pool pool) {
        long openings = 0;
        for (SegmentPart part : parts) {
            openings += part.columns().size;
        }
        if (help.alone() || openings < MANY_OPENINGS) {
            visitAll(parts, queue, split, visit);
            return;
        }
        FutureTask<@Nullable CellVisit> other = help.offer(() -> helped(parts, queue, split, pool));
        try {
            visitAll(parts, queue, split, visit);
        } finally {
            // Nothing is left to be taken, so that it ends soon, and at once if it has not begun.
            queue.close();
            CellVisit theirs = Workers.finish(other);
            if (theirs != null) {
                looked += theirs.looked();
                scored += theirs.scored();
            }
        }
    }

    /** Visits cells in another thread, unless there are none left when it begins. */
    private @Nullable CellVisit helped(SegmentPart[] parts, VisitQueue queue, double split, Workspace.Pool pool) {
        if (queue.isEmpty()) {
            return null;
        }
        Workspace mine = pool.take();
        SegmentPart last = parts[parts.length - 1];
        mine.ensureVisit(last.firstOccupation() + last.columns().occupations.length, bounds.limitCount());
        CellVisit visit = new CellVisit(question, parts, w, mine, best);
        visitAll(parts, queue, split, visit);
        pool.giveBack(mine);
        return visit;
    }

    private void visitAll(SegmentPart[] parts, VisitQueue queue, double split, CellVisit visit) {
        for (int from = queue.take(); from < queue.size(); from = queue.take()) {
            int to = Math.min(queue.size(), from + VisitQueue.BATCH);
            for (int i = from; i < to; i++) {
                int entry = queue.entry(i);
                if (entry >= 0) {
                    SegmentPart part = SegmentPart.ofWork(parts, entry);
                    int cell = entry - part.firstWork();
                    if (part.splits(entry)) {
                        visit.work(part, cell, split);
                    } else {
                        visit.anywhere(part, cell);
                    }
                } else {
                    int cell = ~entry;
                    SegmentPart part = SegmentPart.ofPlace(parts, cell);
                    if (w.places.bound(cell) + skillWeight * Math.min(1, split) >= best.threshold()) {
                        visit.place(part, cell - part.firstPlace(), split);
                    }
                }
            }
        }
    }

    private Ranking ranking(SegmentPart[] parts, CellVisit visit) {
        TopPositions top = best.sorted();
        MatchRequest request = question.request();
        Cursor.Position after = question.after();
        int listed = Math.min(top.size(), request.k());
        int rank = after == null ? 0 : after.rank();
        List<Match> matches = new ArrayList<>(listed);
        for (int i = 0; i < listed; i++) {
            matches.add(visit.query(parts[top.segment(i)]).match(top.position(i), ++rank));
        }
        Cursor next = null;
        if (top.size() > request.k()) {
            int last = request.k() - 1;
            next = Cursor.after(top.score(last), top.id(last), rank);
        }
        return new Ranking(request, matches, List.of(), next);
    }

    /** Returns how many openings lay in visited cells. */
    long looked() {
        return looked;
    }

    /** Returns how many openings were scored. */
    long scored() {
        return scored;
    }
}
