package org.inclusivework.matcher.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.util.Bits;
import org.inclusivework.matcher.index.SegmentRecords;
import org.inclusivework.matcher.match.Cursor;
import org.inclusivework.matcher.match.Match;
import org.inclusivework.matcher.match.MatchRequest;
import org.inclusivework.matcher.match.Ranking;
import org.inclusivework.matcher.model.Opening;
import org.inclusivework.matcher.scoring.CandidateBounds;
import org.inclusivework.matcher.scoring.FactsCompiler;
import org.inclusivework.matcher.scoring.OpeningBox;
import org.jspecify.annotations.Nullable;

/**
 * The exact best openings for a candidate without looking at most of them.
 *
 * <h2>Idea</h2>
 *
 * <p>Openings lie in cells of like ones ({@link OpeningColumns}). Each cell has an upper bound of the score of anything in it. Cells
 * are visited from the highest bound downwards, and the visit ends when the bound falls below the score of the worst opening that
 * is listed, the <em>threshold</em>. In a cell the same is done with single openings: a bound from a few numbers, a closer one
 * from the requirements, and only then the score itself, by the one arithmetic of {@code scoring}.
 *
 * <h2>Bounds</h2>
 *
 * <p>{@link CandidateBounds} bounds accommodation, location and home, and proves it. The coverage of a cell is bounded by turning
 * to the requirements that the candidate's skills answer, at worth {@code mᵣ}: an opening's coverage is {@code Σ (wᵣ/W)·mᵣ}, and
 * with the largest share {@code sᵣ ≥ wᵣ/W} that a requirement has in the cell, {@code Σ sᵣ·mᵣ} over the cell's requirements is no
 * less; neither is 1. So a walk over the cells of the answered requirements reckons all bounds of coverage, and a cell none of
 * whose requirements is answered costs nothing.
 *
 * <h2>Order</h2>
 *
 * <p>Cells wait in {@value Workspace#BUCKETS} buckets by their bound. At first it is a coarse one, of coverage alone; when a
 * cell's turn comes, all of its components are bounded, and it goes back to a lower bucket or is visited. So most cells are never
 * bounded closely, and none is sorted.
 *
 * <h2>Invariant</h2>
 *
 * <p>Whatever is skipped has a bound strictly below the threshold, and the threshold only rises; equal bounds are visited, since
 * ids break ties. Hence ids, order and scores are those of {@link ExhaustiveSearch}, whatever the order of cells.
 *
 * <h2>Cost</h2>
 *
 * <p>A few nanoseconds for each cell and each pair of an answered requirement and a cell with it; some tens of nanoseconds for
 * each opening whose requirements are looked at. Allocates the answer and a little for each segment; nothing by document. Deadline
 * and cancellation are looked at before every cell.
 */
final class PrunedSearch {
    private static final int NONE = -1;

    private final FactsCompiler compiler;
    private final SegmentFacts.Cache cache;
    private final OpeningsFor subject;
    private final MatchRequest request;
    private final Limit limit;
    private final Cursor.@Nullable Position after;
    private final byte @Nullable [] afterId;
    private final TopPositions top;
    private final double floor;
    private long looked;
    private long scored;

    /**
     * Makes the search for one request; to be run once.
     *
     * @param floor a score that is known to be reached by as many openings as are asked for, so that nothing below it matters;
     *     negative infinity where nothing is known
     */
    PrunedSearch(
            FactsCompiler compiler,
            SegmentFacts.Cache cache,
            OpeningsFor subject,
            MatchRequest request,
            Limit limit,
            double floor) {
        this.compiler = compiler;
        this.cache = cache;
        this.subject = subject;
        this.request = request;
        this.limit = limit;
        this.after = request.cursor() == null ? null : request.cursor().position();
        this.afterId = after == null ? null : after.id().getBytes(StandardCharsets.UTF_8);
        // One more than asked for tells whether there is a next page.
        this.top = new TopPositions(request.k() + 1);
        this.floor = floor;
    }

    /** Goes through the segments and returns the ranking. */
    Ranking run(List<SegmentRecords> segments, Workspace w) {
        CandidateBounds bounds =
                new CandidateBounds(subject.candidate(), subject.terms().parameters(), subject.terms().weights());
        OpeningQuery[] queries = new OpeningQuery[segments.size()];
        int[] firstCell = new int[segments.size() + 1];
        int[] firstOccupation = new int[segments.size() + 1];
        open(segments, bounds, queries, firstCell, firstOccupation, w);
        try {
            for (int segment = 0; segment < queries.length; segment++) {
                queries[segment].expand(compiler);
                fits(queries[segment], firstOccupation[segment], w);
                spread(queries[segment], firstCell[segment], firstOccupation[segment], w);
            }
            walk(segments, queries, firstCell, firstOccupation, w);
            return ranking(queries);
        } finally {
            for (OpeningQuery query : queries) {
                query.close();
            }
            java.util.Arrays.fill(w.cellSkill, 0, firstCell[queries.length], 0);
        }
    }

    private void open(
            List<SegmentRecords> segments,
            CandidateBounds bounds,
            OpeningQuery[] queries,
            int[] firstCell,
            int[] firstOccupation,
            Workspace w) {
        int requirements = 0;
        for (int segment = 0; segment < queries.length; segment++) {
            SegmentRecords records = segments.get(segment);
            OpeningColumns columns = cache.of(records).openings(records);
            queries[segment] = new OpeningQuery(
                    columns, subject.candidate(), bounds, subject.terms(), segment, requirements, w);
            requirements += columns.requirements();
            firstCell[segment + 1] = firstCell[segment] + columns.cells();
            firstOccupation[segment + 1] = firstOccupation[segment] + columns.occupations.length;
        }
        w.ensure(requirements, firstCell[queries.length], firstOccupation[queries.length]);
        java.util.Arrays.fill(w.bucket, NONE);
    }

    private static void fits(OpeningQuery query, int first, Workspace w) {
        if (query.bounds.wishesOccupations()) {
            for (int i = 0; i < query.columns.occupations.length; i++) {
                w.fit[first + i] = query.bounds.fit(query.columns.occupations[i]);
            }
        }
    }

    /** Reckons the bounds of coverage and puts every cell into a bucket by them. */
    private void spread(OpeningQuery query, int firstCell, int firstOccupation, Workspace w) {
        OpeningColumns columns = query.columns;
        for (int i = 0; i < query.answered(); i++) {
            int requirement = query.answered(i);
            float worth = Math.nextUp((float) w.worth[query.worthStart + requirement]);
            for (int at = columns.cellsStart[requirement]; at < columns.cellsStart[requirement + 1]; at++) {
                w.cellSkill[firstCell + columns.cellOf[at]] += columns.shareIn[at] * worth;
            }
        }
        for (int cell = 0; cell < columns.cells(); cell++) {
            double bound = query.bounds.score(1, skills(query, cell, firstCell, firstOccupation, w), 1, 1);
            w.refined[firstCell + cell] = false;
            put(firstCell + cell, bound, w);
        }
    }

    /** What the sum of floats may have lost: each of at most some thousand additions half a last bit. */
    private static final float LOST = 1.0005f;

    private static double skills(OpeningQuery query, int cell, int firstCell, int firstOccupation, Workspace w) {
        OpeningColumns columns = query.columns;
        double coverage = Math.min(1, w.cellSkill[firstCell + cell] * LOST);
        double fit = 0;
        if (query.bounds.wishesOccupations()) {
            int last = columns.cellStart[cell + 1] - 1;
            int first = columns.occupation[columns.cellStart[cell]];
            // Positions are ordered by occupation, but openings without one come last, by requirement.
            for (int i = first; i <= columns.occupation[last]; i++) {
                fit = Math.max(fit, w.fit[firstOccupation + i]);
            }
        }
        return query.bounds.skills(columns.boxes[cell], coverage, fit);
    }

    private static void put(int cell, double bound, Workspace w) {
        int bucket = bucket(bound);
        w.nextCell[cell] = w.bucket[bucket];
        w.bucket[bucket] = cell;
    }

    private static int bucket(double bound) {
        return Math.min(Workspace.BUCKETS, (int) (bound * Workspace.BUCKETS));
    }

    private double threshold() {
        return Math.max(floor, top.threshold());
    }

    private void walk(
            List<SegmentRecords> segments,
            OpeningQuery[] queries,
            int[] firstCell,
            int[] firstOccupation,
            Workspace w) {
        for (int bucket = Workspace.BUCKETS; bucket >= 0; bucket--) {
            // Bounds of this bucket end below its upper edge; the last one has none.
            if (bucket < Workspace.BUCKETS && (bucket + 1) / (double) Workspace.BUCKETS < threshold()) {
                return;
            }
            for (int cell = w.bucket[bucket]; cell != NONE; cell = w.bucket[bucket]) {
                w.bucket[bucket] = w.nextCell[cell];
                int segment = segmentOf(cell, firstCell);
                OpeningQuery query = queries[segment];
                int number = cell - firstCell[segment];
                double skills = skills(query, number, firstCell[segment], firstOccupation[segment], w);
                double bound = bound(query, number, skills);
                if (bound < threshold()) {
                    continue;
                }
                if (!w.refined[cell] && bucket(bound) < bucket) {
                    w.refined[cell] = true;
                    put(cell, bound, w);
                    continue;
                }
                limit.check();
                visit(segments.get(segment), query, number, skills, firstOccupation[segment], w);
            }
        }
    }

    private static int segmentOf(int cell, int[] firstCell) {
        int segment = 0;
        while (firstCell[segment + 1] <= cell) {
            segment++;
        }
        return segment;
    }

    private static double bound(OpeningQuery query, int cell, double skills) {
        OpeningBox box = query.columns.boxes[cell];
        return query.bounds.score(
                query.bounds.accommodation(box), skills, query.bounds.location(box), query.bounds.home(box));
    }

    private void visit(
            SegmentRecords records, OpeningQuery query, int cell, double skills, int firstOccupation, Workspace w) {
        OpeningColumns columns = query.columns;
        CandidateBounds bounds = query.bounds;
        OpeningBox box = columns.boxes[cell];
        Bits live = records.liveDocs();
        double accommodation = bounds.accommodation(box);
        double silent = bounds.silentAccommodation(box);
        double location = bounds.location(box);
        double home = bounds.home(box);
        query.enter(cell);
        int end = columns.cellStart[cell + 1];
        looked += end - columns.cellStart[cell];
        for (int at = columns.cellStart[cell]; at < end; at++) {
            double threshold = threshold();
            byte kind = columns.kind[at];
            double a = (kind & OpeningColumns.SILENT) != 0 ? silent : accommodation;
            if (bounds.score(a, skills, location, home) < threshold) {
                continue;
            }
            double l = location(columns, bounds, at, kind, location);
            double h = bounds.home(Math.nextDown(columns.home[at]), Math.nextUp(columns.home[at]));
            if (bounds.score(a, skills, l, h) < threshold || (live != null && !live.get(columns.document[at]))) {
                continue;
            }
            double coverage = query.cover(at);
            int occupation = columns.occupation[at];
            boolean named = occupation < columns.occupations.length - 1;
            double s = bounds.skills(
                    (kind & OpeningColumns.REQUIREMENTS) != 0,
                    named,
                    coverage,
                    bounds.wishesOccupations() ? w.fit[firstOccupation + occupation] : 0);
            if (bounds.score(a, s, l, h) >= threshold) {
                look(records, query, at);
            }
        }
    }

    private static double location(OpeningColumns columns, CandidateBounds bounds, int at, byte kind, double cell) {
        double visits = columns.visits[at];
        if ((kind & OpeningColumns.DORMITORY) != 0) {
            visits = bounds.visitsWithDormitory(visits);
        }
        if ((kind & OpeningColumns.ONE_PLACE) != 0) {
            return bounds.location(visits, columns.x[at], columns.y[at], columns.z[at]);
        }
        return (kind & OpeningColumns.NOWHERE) != 0 ? bounds.unlocated(visits) : cell;
    }

    /** Scores an opening, and lists it if it is good enough, passes the filters and is eligible. */
    private void look(SegmentRecords records, OpeningQuery query, int at) {
        scored++;
        double score = query.value();
        if (score < floor
                || !top.admits(score, query)
                || !query.after(score, after, afterId)
                || !query.eligible()) {
            return;
        }
        if (!request.filters().isEmpty()) {
            Opening opening = records.opening(query.columns.document[at]);
            if (!request.filters().stream().allMatch(filter -> filter.passes(opening))) {
                return;
            }
        }
        top.add(score, query.segment, at, query.idBytes());
    }

    private Ranking ranking(OpeningQuery[] queries) {
        top.sort();
        int listed = Math.min(top.size(), request.k());
        int rank = after == null ? 0 : after.rank();
        List<Match> matches = new ArrayList<>(listed);
        for (int i = 0; i < listed; i++) {
            matches.add(queries[top.segment(i)].match(top.position(i), ++rank));
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
