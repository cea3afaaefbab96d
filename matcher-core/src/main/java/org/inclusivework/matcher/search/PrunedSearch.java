package org.inclusivework.matcher.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
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
 *   <li>Look into a few promising cells of either order for a first threshold, and forget what was found but for that number.
 *   <li>Visit the cells by work of the openings whose location hardly counts, from the highest skills down.
 *   <li>Bound the rest of each cell by place (regions of cells first), which gives the least skills it {@code needs}; from the
 *       highest skills downwards bound the cells by work; take the {@code s} at which both together leave the fewest openings.
 *   <li>Visit the other cells by work with skills of {@code s} or more from the highest down, then the cells by place that need less
 *       than {@code s} from the least need up.
 * </ol>
 *
 * <p>{@link CellVisit} looks at the openings of a cell. Another thread visits cells as well if there is one: both take them from one
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
    /** How many cells of each order the first threshold comes from, and out of how many. */
    private static final int SEEDS = 3;

    private static final int SEED_CHOICE = 48;

    /** Above every skill component: a split that leaves all openings to the cells by place. */
    private static final double ALL = 2;

    /** With fewer openings another thread would come too late. */
    private static final int MANY_OPENINGS = 100_000;

    private final FactsCompiler compiler;
    private final SegmentFacts.Cache cache;
    private final Question question;
    private final CandidateBounds bounds;
    private final BestSoFar best;
    private final double skillWeight;
    private long looked;
    private long scored;

    /** Makes the search for one request; to be run once. */
    PrunedSearch(
            FactsCompiler compiler, SegmentFacts.Cache cache, OpeningsFor subject, MatchRequest request, Limit limit) {
        this.compiler = compiler;
        this.cache = cache;
        this.question = new Question(subject, request, limit);
        this.bounds = question.bounds();
        this.best = new BestSoFar(question.wanted(), request.minScore());
        this.skillWeight = subject.terms().weights().skills();
    }

    /** Goes through the segments in this thread and returns the ranking. */
    Ranking run(List<SegmentRecords> segments, Workspace w) {
        return run(segments, w, new Workers(null), new Workspace.Pool());
    }

    /**
     * Goes through the segments and returns the ranking.
     *
     * @param help who may visit cells as well
     * @param pool where that one finds something to work in
     */
    Ranking run(List<SegmentRecords> segments, Workspace w, Workers help, Workspace.Pool pool) {
        SegmentPart[] parts = open(segments, w);
        CellVisit visit = new CellVisit(question, parts, w, w, best);
        try {
            for (SegmentPart part : parts) {
                visit.query(part).expand(compiler);
                visit.query(part).spread();
            }
            w.spread();
            for (SegmentPart part : parts) {
                if (bounds.wishesOccupations()) {
                    bounds.fits(part.columns().occupations, w.fit, part.firstOccupation());
                }
                listWorks(part, w);
            }
            seed(parts, visit, w);
            VisitQueue queue = new VisitQueue(w);
            queueAnywhere(parts, queue, w);
            visitAll(parts, queue, 0, visit, w, help, pool);
            double split = split(parts, visit, w);
            queue.clear();
            queueSplit(parts, queue, split, w);
            visitAll(parts, queue, split, visit, w, help, pool);
            return ranking(parts, visit);
        } finally {
            looked += visit.looked();
            scored += visit.scored();
            w.clear();
        }
    }

    private SegmentPart[] open(List<SegmentRecords> segments, Workspace w) {
        SegmentPart[] parts = new SegmentPart[segments.size()];
        int skills = 0;
        int works = 0;
        int places = 0;
        int occupations = 0;
        for (int i = 0; i < parts.length; i++) {
            question.limit().check();
            SegmentRecords records = segments.get(i);
            OpeningColumns columns = cache.of(records).openings(records);
            boolean bed = bounds.livesIn();
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

    /** Puts the cells by work into buckets by the bound of their skill component. */
    private void listWorks(SegmentPart part, Workspace w) {
        OpeningColumns columns = part.columns();
        Cells works = columns.works;
        for (int cell = 0; cell < works.size(); cell++) {
            int of = part.firstWork() + cell;
            int first = columns.firstOccupation[cell];
            int last = columns.lastOccupation[cell];
            double skills = bounds.skills(works.boxes(), cell, w.coverage(of), fit(part, first, last, w));
            w.works.put(of, CellLists.bucket(skills), skills);
            if (cell >= part.firstSplit()) {
                double answered = w.answeredWeight(of);
                int end = part.firstOccupation() + Math.min(last, columns.occupations.length - 1);
                for (int i = part.firstOccupation() + first; i <= end; i++) {
                    w.answeredOf[i] = Math.max(w.answeredOf[i], answered);
                }
            }
        }
    }

    private double fit(SegmentPart part, int first, int last, Workspace w) {
        double fit = 0;
        if (bounds.wishesOccupations()) {
            for (int i = first; i <= last; i++) {
                fit = Math.max(fit, i == HotColumns.OTHER ? 1 : w.fit[part.firstOccupation() + i]);
            }
        }
        return fit;
    }

    /** Looks into a few promising cells for a first threshold. */
    private void seed(SegmentPart[] parts, CellVisit visit, Workspace w) {
        int[] cells = new int[SEEDS];
        double[] its = new double[SEEDS];
        Arrays.fill(its, Double.NEGATIVE_INFINITY);
        int seen = 0;
        for (int bucket = CellLists.BUCKETS; bucket >= 0 && seen < SEED_CHOICE; bucket--) {
            for (int cell = w.works.first(bucket);
                    cell != CellLists.NONE && seen < SEED_CHOICE;
                    cell = w.works.after(cell)) {
                SegmentPart part = SegmentPart.ofWork(parts, cell);
                double skills = skillWeight * w.works.bound(cell);
                double bound = skills + visit.rest(part, part.columns().works.boxes(), cell - part.firstWork(), 0);
                keep(cell, bound, cells, its);
                seen++;
            }
        }
        for (int i = 0; i < SEEDS; i++) {
            if (its[i] > Double.NEGATIVE_INFINITY && its[i] >= best.threshold()) {
                SegmentPart part = SegmentPart.ofWork(parts, cells[i]);
                visit.work(part, cells[i] - part.firstWork(), 0);
            }
        }
        // Anew for the other order, since an opening found in both must not count twice.
        best.forget();
        for (SegmentPart part : parts) {
            seedPlaces(part, cells, its, visit);
        }
        best.forget();
    }

    private void seedPlaces(SegmentPart part, int[] cells, double[] its, CellVisit visit) {
        Cells regions = part.columns().regions;
        int region = -1;
        double highest = Double.NEGATIVE_INFINITY;
        for (int i = part.firstRegion(); i < regions.size(); i++) {
            double bound = visit.rest(part, regions.boxes(), i, highest);
            if (bound > highest) {
                highest = bound;
                region = i;
            }
        }
        if (region < 0) {
            return;
        }
        Arrays.fill(its, Double.NEGATIVE_INFINITY);
        for (int cell = regions.start()[region]; cell < regions.start()[region + 1]; cell++) {
            keep(cell, visit.rest(part, part.columns().places.boxes(), cell, 0), cells, its);
        }
        for (int i = 0; i < SEEDS; i++) {
            if (its[i] + skillWeight >= best.threshold() && its[i] > Double.NEGATIVE_INFINITY) {
                visit.place(part, cells[i], ALL);
            }
        }
    }

    /** Keeps the best few cells, the best first. */
    private static void keep(int cell, double bound, int[] cells, double[] its) {
        int at = SEEDS;
        while (at > 0 && bound > its[at - 1]) {
            at--;
        }
        for (int i = SEEDS - 1; i > at; i--) {
            cells[i] = cells[i - 1];
            its[i] = its[i - 1];
        }
        if (at < SEEDS) {
            cells[at] = cell;
            its[at] = bound;
        }
    }

    /** Bounds the cells of both orders and returns the split that leaves the fewest openings to look at. */
    private double split(SegmentPart[] parts, CellVisit visit, Workspace w) {
        double threshold = best.threshold();
        long[] near = new long[CellLists.BUCKETS + 2];
        for (SegmentPart part : parts) {
            listPlaces(part, near, visit, w);
        }
        long left = 0;
        for (long held : near) {
            left += held;
        }
        // With every split from high to low the cells by work take more and the cells by place keep less.
        double split = ALL;
        long fewest = left;
        long taken = 0;
        for (int bucket = CellLists.BUCKETS; bucket >= 0 && taken < fewest; bucket--) {
            for (int cell = w.works.first(bucket); cell != CellLists.NONE; cell = w.works.after(cell)) {
                SegmentPart part = SegmentPart.ofWork(parts, cell);
                if (part.splits(cell)) {
                    int number = cell - part.firstWork();
                    double least = threshold - skillWeight * w.works.bound(cell);
                    if (visit.rest(part, part.columns().works.boxes(), number, least) >= least) {
                        taken += part.columns().works.length(number);
                    }
                }
            }
            left -= near[bucket + 1];
            near[bucket + 1] = 0;
            long kept = left - near[bucket];
            if (taken + kept < fewest) {
                fewest = taken + kept;
                split = CellLists.least(bucket);
            }
        }
        return split;
    }

    /** Puts the cells by place that can reach the threshold into buckets by the least skills this needs. */
    private void listPlaces(SegmentPart part, long[] near, CellVisit visit, Workspace w) {
        double threshold = best.threshold();
        Cells regions = part.columns().regions;
        Cells places = part.columns().places;
        for (int region = part.firstRegion(); region < regions.size(); region++) {
            double least = threshold - skillWeight;
            if (visit.rest(part, regions.boxes(), region, least) < least) {
                continue;
            }
            for (int cell = regions.start()[region]; cell < regions.start()[region + 1]; cell++) {
                double bound = visit.rest(part, places.boxes(), cell, least);
                if (bound >= least) {
                    int bucket = bound >= threshold ? 0 : CellLists.bucket((threshold - bound) / skillWeight);
                    near[bucket] += places.length(cell);
                    w.places.put(part.firstPlace() + cell, bucket, bound);
                }
            }
        }
    }

    /** Queues the cells by work of openings anywhere, from the highest skills down. */
    private void queueAnywhere(SegmentPart[] parts, VisitQueue queue, Workspace w) {
        for (int bucket = CellLists.BUCKETS; bucket >= 0; bucket--) {
            if (bounds.score(1, CellLists.least(bucket + 1), 1, 1) < best.threshold()) {
                return;
            }
            for (int cell = w.works.first(bucket); cell != CellLists.NONE; cell = w.works.after(cell)) {
                if (!SegmentPart.ofWork(parts, cell).splits(cell)) {
                    queue.addWork(cell);
                }
            }
        }
    }

    /** Queues the other cells by work above the split, from the highest skills down; then by place those that need less, upwards. */
    private void queueSplit(SegmentPart[] parts, VisitQueue queue, double split, Workspace w) {
        for (int bucket = CellLists.BUCKETS; bucket >= 0 && CellLists.least(bucket) >= split; bucket--) {
            for (int cell = w.works.first(bucket); cell != CellLists.NONE; cell = w.works.after(cell)) {
                if (SegmentPart.ofWork(parts, cell).splits(cell)) {
                    queue.addWork(cell);
                }
            }
        }
        for (int bucket = 0; bucket <= CellLists.BUCKETS && CellLists.least(bucket) <= split; bucket++) {
            for (int cell = w.places.first(bucket); cell != CellLists.NONE; cell = w.places.after(cell)) {
                queue.addPlace(cell);
            }
        }
    }

    private void visitAll(
            SegmentPart[] parts,
            VisitQueue queue,
            double split,
            CellVisit visit,
            Workspace w,
            Workers help,
            Workspace.Pool pool) {
        long openings = 0;
        for (SegmentPart part : parts) {
            openings += part.columns().size;
        }
        if (help.alone() || openings < MANY_OPENINGS) {
            visitAll(parts, queue, split, visit, w);
            return;
        }
        FutureTask<@Nullable CellVisit> other = help.offer(() -> helped(parts, queue, split, w, pool));
        try {
            visitAll(parts, queue, split, visit, w);
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
    private @Nullable CellVisit helped(
            SegmentPart[] parts, VisitQueue queue, double split, Workspace shared, Workspace.Pool pool) {
        if (queue.isEmpty()) {
            return null;
        }
        Workspace mine = pool.take();
        SegmentPart last = parts[parts.length - 1];
        mine.ensureVisit(last.firstOccupation() + last.columns().occupations.length, bounds.limitCount());
        CellVisit visit = new CellVisit(question, parts, shared, mine, best);
        visitAll(parts, queue, split, visit, shared);
        pool.giveBack(mine);
        return visit;
    }

    private void visitAll(SegmentPart[] parts, VisitQueue queue, double split, CellVisit visit, Workspace w) {
        for (int from = queue.take(); from < queue.size(); from = queue.take()) {
            int to = Math.min(queue.size(), from + VisitQueue.BATCH);
            for (int i = from; i < to; i++) {
                int entry = queue.entry(i);
                if (entry >= 0) {
                    SegmentPart part = SegmentPart.ofWork(parts, entry);
                    visit.work(part, entry - part.firstWork(), part.splits(entry) ? split : 0);
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
            next = Cursor.after(top.score(last), new String(top.id(last), StandardCharsets.UTF_8), rank);
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
