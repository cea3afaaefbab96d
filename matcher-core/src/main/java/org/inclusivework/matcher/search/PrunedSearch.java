package org.inclusivework.matcher.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
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
import org.inclusivework.matcher.scoring.OpeningBoxes;
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
 *   <li>Bound the rest of each cell by place (regions of cells first), which gives the least skills it {@code needs}; from the
 *       highest skills downwards bound the cells by work; take the {@code s} at which both together leave the fewest openings.
 *   <li>Visit the cells by work with skills of {@code s} or more from the highest down, then the cells by place that need less
 *       than {@code s} from the least need up. In a cell, a bound of each opening from {@link HotColumns}, then one from its
 *       requirements, then the score itself, by the one arithmetic of {@code scoring}.
 * </ol>
 *
 * <h2>Invariant</h2>
 *
 * <p>Whatever is skipped has a bound strictly below the threshold, and the threshold only rises; equal bounds are looked at, since
 * ids break ties. Every opening belongs to exactly one side of the split, by one and the same number. Hence ids, order and scores
 * are those of {@link ExhaustiveSearch}, whatever the cells, their order and {@code s}. {@link CandidateBounds} proves the bounds.
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

    /** What a sum of floats may have lost with each addition: half a last bit; here twice as much. */
    private static final double LOST = 0x1p-23;

    private final FactsCompiler compiler;
    private final SegmentFacts.Cache cache;
    private final OpeningsFor subject;
    private final MatchRequest request;
    private final Limit limit;
    private final Cursor.@Nullable Position after;
    private final byte @Nullable [] afterId;
    private final CandidateBounds bounds;
    /** At most how much larger a sum is than the float it was added up to. */
    private double lost = 1;

    private final double accommodationWeight;
    private final double skillWeight;
    private final double locationWeight;
    private final double homeWeight;
    private final int[] home;
    private double floor;
    /** The score that an opening must reach to be listed. */
    private double threshold;
    private TopPositions top;
    private long looked;
    private long scored;

    /** Makes the search for one request; to be run once. */
    PrunedSearch(
            FactsCompiler compiler, SegmentFacts.Cache cache, OpeningsFor subject, MatchRequest request, Limit limit) {
        this.compiler = compiler;
        this.cache = cache;
        this.subject = subject;
        this.request = request;
        this.limit = limit;
        this.after = request.cursor() == null ? null : request.cursor().position();
        this.afterId = after == null ? null : after.id().getBytes(StandardCharsets.UTF_8);
        this.bounds = new CandidateBounds(
                subject.candidate(),
                subject.terms().parameters(),
                subject.terms().weights());
        this.accommodationWeight = subject.terms().weights().accommodation();
        this.skillWeight = subject.terms().weights().skills();
        this.locationWeight = subject.terms().weights().location();
        this.homeWeight = subject.terms().weights().home();
        this.home = HotColumns.point(bounds.x(), bounds.y(), bounds.z());
        this.floor = request.minScore();
        this.threshold = floor;
        // One more than asked for tells whether there is a next page.
        this.top = new TopPositions(request.k() + 1);
    }

    /**
     * A segment, its question, and where its cells and occupations begin among those of all segments.
     *
     * @param firstSplit the first cell by work of openings that are looked for by place as well: local ones, and for who does not
     *     live in those with a bed
     * @param firstRegion the first region of these
     */
    private record Part(
            SegmentRecords records,
            @Nullable Bits live,
            OpeningQuery query,
            OpeningColumns columns,
            CandidateBounds.Limits limits,
            int firstSplit,
            int firstRegion,
            int firstWork,
            int firstPlace,
            int firstOccupation) {}

    /** Goes through the segments and returns the ranking. */
    Ranking run(List<SegmentRecords> segments, Workspace w) {
        Part[] parts = open(segments, w);
        try {
            for (Part part : parts) {
                part.query.expand(compiler);
                part.query.spread(part.firstWork);
            }
            // The products and the factor itself are rounded too.
            lost = 1 + (w.answers + 8) * LOST;
            for (Part part : parts) {
                fits(part, w);
                listWorks(part, w);
            }
            seed(parts, w);
            visitAnywhere(parts, w);
            double split = split(parts, w);
            visitWorks(parts, split, w);
            visitPlaces(parts, split, w);
            return ranking(parts);
        } finally {
            w.clear();
        }
    }

    private Part[] open(List<SegmentRecords> segments, Workspace w) {
        OpeningColumns[] columns = new OpeningColumns[segments.size()];
        int skills = 0;
        int works = 0;
        int places = 0;
        int occupations = 0;
        for (int i = 0; i < columns.length; i++) {
            limit.check();
            columns[i] = cache.of(segments.get(i)).openings(segments.get(i));
            skills += columns[i].skills;
            works += columns[i].works.size();
            places += columns[i].places.size();
            occupations += columns[i].occupations.length;
        }
        w.ensure(skills, works, places, occupations, bounds.limitCount());
        Part[] parts = new Part[columns.length];
        skills = 0;
        works = 0;
        places = 0;
        occupations = 0;
        for (int i = 0; i < parts.length; i++) {
            SegmentRecords records = segments.get(i);
            OpeningQuery query =
                    new OpeningQuery(columns[i], subject.candidate(), bounds, subject.terms(), i, skills, w);
            CandidateBounds.Limits limits = new CandidateBounds.Limits(
                    columns[i].occupations, w.limitsOf, 2 * bounds.limitCount() * occupations);
            boolean bed = bounds.livesIn();
            parts[i] = new Part(
                    records,
                    records.liveDocs(),
                    query,
                    columns[i],
                    limits,
                    bed ? columns[i].firstLocal : columns[i].firstBed,
                    bed ? columns[i].firstLocalRegion : 0,
                    works,
                    places,
                    occupations);
            skills += columns[i].skills;
            works += columns[i].works.size();
            places += columns[i].places.size();
            occupations += columns[i].occupations.length;
        }
        return parts;
    }

    private void fits(Part part, Workspace w) {
        if (bounds.wishesOccupations()) {
            bounds.fits(part.columns.occupations, w.fit, part.firstOccupation);
        }
    }

    /** Puts the cells by work into buckets by the bound of their skill component. */
    private void listWorks(Part part, Workspace w) {
        Cells works = part.columns.works;
        for (int cell = 0; cell < works.size(); cell++) {
            double coverage = Math.min(1, w.sums[Workspace.SUMS * (part.firstWork + cell) + Workspace.COVERAGE] * lost);
            int first = part.columns.firstOccupation[cell];
            int last = part.columns.lastOccupation[cell];
            double skills = bounds.skills(works.boxes(), cell, coverage, fit(part, first, last, w));
            w.works.put(part.firstWork + cell, CellLists.bucket(skills), skills);
            if (cell >= part.firstSplit) {
                double answered = answeredWeight(part, cell, w);
                int end = part.firstOccupation + Math.min(last, part.columns.occupations.length - 1);
                for (int i = part.firstOccupation + first; i <= end; i++) {
                    w.answeredOf[i] = Math.max(w.answeredOf[i], answered);
                }
            }
        }
    }

    private double answeredWeight(Part part, int cell, Workspace w) {
        return w.sums[Workspace.SUMS * (part.firstWork + cell) + Workspace.ANSWERED_WEIGHT] * lost;
    }

    private double fit(Part part, int first, int last, Workspace w) {
        double fit = 0;
        if (bounds.wishesOccupations()) {
            for (int i = first; i <= last; i++) {
                fit = Math.max(fit, i == HotColumns.OTHER ? 1 : w.fit[part.firstOccupation + i]);
            }
        }
        return fit;
    }

    /** Returns the bound of all but the skills of a cell, or a number below {@code least} if it is below that; cheap parts first. */
    private double rest(Part part, OpeningBoxes boxes, int cell, double least) {
        double home = bounds.home(boxes, cell);
        double unlimited = bounds.accommodation(boxes, cell, bounds.mostLimits());
        double bound = bounds.score(unlimited, 0, 1, home);
        if (bound < least) {
            return bound;
        }
        double location = bounds.location(boxes, cell);
        bound = bounds.score(unlimited, 0, location, home);
        if (bound < least || bounds.limitCount() == 0) {
            return bound;
        }
        double limitSum = bounds.limitSum(boxes, cell, part.limits);
        return bounds.score(bounds.accommodation(boxes, cell, limitSum), 0, location, home);
    }

    /** Looks into a few promising cells for a first threshold. */
    private void seed(Part[] parts, Workspace w) {
        int[] best = new int[SEEDS];
        double[] its = new double[SEEDS];
        Arrays.fill(its, Double.NEGATIVE_INFINITY);
        int seen = 0;
        for (int bucket = CellLists.BUCKETS; bucket >= 0 && seen < SEED_CHOICE; bucket--) {
            for (int cell = w.works.first(bucket);
                    cell != CellLists.NONE && seen < SEED_CHOICE;
                    cell = w.works.after(cell)) {
                Part part = partOfWork(parts, cell);
                double skills = skillWeight * w.works.bound(cell);
                double bound = skills + rest(part, part.columns.works.boxes(), cell - part.firstWork, 0);
                keep(cell, bound, best, its);
                seen++;
            }
        }
        for (int i = 0; i < SEEDS; i++) {
            if (its[i] > Double.NEGATIVE_INFINITY && its[i] >= threshold) {
                Part part = partOfWork(parts, best[i]);
                visitWork(part, best[i] - part.firstWork, w.works.bound(best[i]), 0, w);
            }
        }
        // Anew for the other order, since an opening found in both must not count twice.
        keepThreshold();
        for (Part part : parts) {
            seedPlaces(part, best, its, w);
        }
        keepThreshold();
    }

    /** Forgets what was found but for the score that so many reach. */
    private void keepThreshold() {
        floor = threshold;
        top = new TopPositions(request.k() + 1);
    }

    private void seedPlaces(Part part, int[] best, double[] its, Workspace w) {
        Cells regions = part.columns.regions;
        int region = -1;
        double highest = Double.NEGATIVE_INFINITY;
        for (int i = part.firstRegion; i < regions.size(); i++) {
            double bound = rest(part, regions.boxes(), i, highest);
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
            keep(cell, rest(part, part.columns.places.boxes(), cell, 0), best, its);
        }
        for (int i = 0; i < SEEDS; i++) {
            if (its[i] + skillWeight >= threshold && its[i] > Double.NEGATIVE_INFINITY) {
                visitPlace(part, best[i], ALL, w);
            }
        }
    }

    /** Keeps the best few cells, the best first. */
    private static void keep(int cell, double bound, int[] best, double[] its) {
        int at = SEEDS;
        while (at > 0 && bound > its[at - 1]) {
            at--;
        }
        for (int i = SEEDS - 1; i > at; i--) {
            best[i] = best[i - 1];
            its[i] = its[i - 1];
        }
        if (at < SEEDS) {
            best[at] = cell;
            its[at] = bound;
        }
    }

    /** Bounds the cells of both orders and returns the split that leaves the fewest openings to look at. */
    private double split(Part[] parts, Workspace w) {
        long[] near = new long[CellLists.BUCKETS + 2];
        for (Part part : parts) {
            listPlaces(part, near, w);
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
                Part part = partOfWork(parts, cell);
                int number = cell - part.firstWork;
                double least = threshold - skillWeight * w.works.bound(cell);
                if (number >= part.firstSplit && rest(part, part.columns.works.boxes(), number, least) >= least) {
                    taken += part.columns.works.length(number);
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
    private void listPlaces(Part part, long[] near, Workspace w) {
        Cells regions = part.columns.regions;
        Cells places = part.columns.places;
        for (int region = part.firstRegion; region < regions.size(); region++) {
            double least = threshold - skillWeight;
            if (rest(part, regions.boxes(), region, least) < least) {
                continue;
            }
            for (int cell = regions.start()[region]; cell < regions.start()[region + 1]; cell++) {
                double bound = rest(part, places.boxes(), cell, least);
                if (bound >= least) {
                    int bucket = need(bound);
                    near[bucket] += places.length(cell);
                    w.places.put(part.firstPlace + cell, bucket, bound);
                }
            }
        }
    }

    private int need(double bound) {
        return bound >= threshold ? 0 : CellLists.bucket((threshold - bound) / skillWeight);
    }

    /** Visits the cells by work of openings anywhere, from the highest skills down. */
    private void visitAnywhere(Part[] parts, Workspace w) {
        for (int bucket = CellLists.BUCKETS; bucket >= 0; bucket--) {
            if (bounds.score(1, CellLists.least(bucket + 1), 1, 1) < threshold) {
                return;
            }
            for (int cell = w.works.first(bucket); cell != CellLists.NONE; cell = w.works.after(cell)) {
                Part part = partOfWork(parts, cell);
                if (cell - part.firstWork < part.firstSplit) {
                    visitWork(part, cell - part.firstWork, w.works.bound(cell), 0, w);
                }
            }
        }
    }

    private void visitWorks(Part[] parts, double split, Workspace w) {
        for (int bucket = CellLists.BUCKETS; bucket >= 0 && CellLists.least(bucket) >= split; bucket--) {
            for (int cell = w.works.first(bucket); cell != CellLists.NONE; cell = w.works.after(cell)) {
                Part part = partOfWork(parts, cell);
                if (cell - part.firstWork >= part.firstSplit) {
                    visitWork(part, cell - part.firstWork, w.works.bound(cell), split, w);
                }
            }
        }
    }

    private void visitPlaces(Part[] parts, double split, Workspace w) {
        for (int bucket = 0; bucket <= CellLists.BUCKETS && CellLists.least(bucket) <= split; bucket++) {
            for (int cell = w.places.first(bucket); cell != CellLists.NONE; cell = w.places.after(cell)) {
                if (w.places.bound(cell) + skillWeight * Math.min(1, split) >= threshold) {
                    Part part = partOfPlace(parts, cell);
                    visitPlace(part, cell - part.firstPlace, split, w);
                }
            }
        }
    }

    private static Part partOfWork(Part[] parts, int cell) {
        int i = parts.length - 1;
        while (parts[i].firstWork > cell) {
            i--;
        }
        return parts[i];
    }

    private static Part partOfPlace(Part[] parts, int cell) {
        int i = parts.length - 1;
        while (parts[i].firstPlace > cell) {
            i--;
        }
        return parts[i];
    }

    /** Looks at the openings of a cell by work whose skill component is at least the split. */
    private void visitWork(Part part, int cell, double skills, double split, Workspace w) {
        Cells works = part.columns.works;
        double least = threshold - skillWeight * skills;
        if (rest(part, works.boxes(), cell, least) >= least) {
            OpeningColumns columns = part.columns;
            visit(part, works, columns.hot, columns.offers, null, cell, skills, split, ALL, w);
        }
    }

    /** Looks at the openings of a cell by place whose skill component is below the split. */
    private void visitPlace(Part part, int cell, double split, Workspace w) {
        OpeningColumns columns = part.columns;
        double most = Math.min(1, split);
        visit(part, columns.places, columns.nearHot, columns.nearOffers, columns.position, cell, most, 0, split, w);
    }

    private void visit(
            Part part,
            Cells cells,
            HotColumns hot,
            OfferSlices offers,
            int @Nullable [] position,
            int cell,
            double mostSkills,
            double fromSkills,
            double belowSkills,
            Workspace w) {
        limit.check();
        double limitSum = bounds.limitSum(cells.boxes(), cell, part.limits);
        double location = bounds.location(cells.boxes(), cell);
        double others = bounds.score(0, mostSkills, location, bounds.home(cells.boxes(), cell));
        w.filter.prepare(bounds, limitSum, accommodationWeight, others, threshold);
        double answeredWeight = position == null ? answeredWeight(part, cell, w) : 0;
        double most = accommodationWeight * bounds.accommodation(cells.boxes(), cell, limitSum) + others;
        int chord = chord(cells, cell, most - locationWeight * location);
        double homeValue = bounds.home(cells.boxes(), cell);
        double leastHome = bounds.caresForHome() ? (threshold - most) / homeWeight + homeValue : 0;
        int start = cells.start()[cell];
        int end = cells.start()[cell + 1];
        looked += end - start;
        for (int word = start / Long.SIZE; word <= (end - 1) / Long.SIZE; word++) {
            long passing = w.filter.passing(bounds, offers, word) & bits(word, start, end);
            if (chord < Integer.MAX_VALUE) {
                passing = hot.near(passing, word, home, chord);
            }
            if (leastHome > 0) {
                passing = hot.homes(passing, word, bounds.wishesHome(), leastHome);
            }
            if (passing != 0 && bounds.limitCount() > 0) {
                w.filter.bridge(bounds, offers, word);
            }
            for (long left = passing; left != 0; left &= left - 1) {
                int bit = Long.numberOfTrailingZeros(left);
                int i = word * Long.SIZE + bit;
                int met = w.filter.met(bit);
                double a = w.filter.accommodation(met);
                if (accommodationWeight * a + others >= threshold) {
                    consider(part, hot, position, i, met, a, mostSkills, answeredWeight, location, w);
                }
            }
        }
        cover(part, fromSkills, belowSkills, w);
    }

    /**
     * Returns how far an opening of a cell may be to reach the threshold, as {@link HotColumns#chord}.
     *
     * @param others the bound of all components but location, weighted
     */
    private int chord(Cells cells, int cell, double others) {
        double value = (threshold - others) / locationWeight;
        // Without a weight the quotient is infinite or no number, and distance does not matter.
        if (!(value > 0) || value > 1) {
            return Integer.MAX_VALUE;
        }
        double chord = bounds.reach(value, bounds.visits(cells.boxes(), cell));
        return chord < 0 ? -1 : HotColumns.chord(chord);
    }

    /** Covers the openings that were put aside, and scores those that this does not rule out. */
    private void cover(Part part, double fromSkills, double belowSkills, Workspace w) {
        part.query.touch(w.asidePosition, w.asideCount);
        for (int i = 0; i < w.asideCount; i++) {
            int at = w.asidePosition[i];
            part.query.cover(at);
            double s = part.query.skills(part.firstOccupation);
            if (s >= fromSkills
                    && s < belowSkills
                    && skillWeight * s + w.asideRest[i] >= threshold
                    && (part.live == null || part.live.get(part.columns.document[at]))) {
                look(part, at);
            }
        }
        w.asideCount = 0;
    }

    /** Returns the bits of a word that stand for openings from a start to below an end. */
    private static long bits(int word, int start, int end) {
        int first = word * Long.SIZE;
        long bits = -1;
        if (start > first) {
            bits &= -1L << start;
        }
        if (end < first + Long.SIZE) {
            bits &= (1L << end) - 1;
        }
        return bits;
    }

    /** Bounds an opening more and more closely, and puts it aside if that does not rule it out. */
    private void consider(
            Part part,
            HotColumns hot,
            int @Nullable [] position,
            int i,
            int met,
            double accommodation,
            double mostSkills,
            double answeredInCell,
            double location,
            Workspace w) {
        char occupation = hot.occupation[i];
        double a = accommodation;
        double skills = mostSkills;
        if (occupation != HotColumns.OTHER) {
            // Among places a cell bounds no skills, but like work asks for like skills.
            double answered = position == null ? answeredInCell : w.answeredOf[part.firstOccupation + occupation];
            double fit = bounds.wishesOccupations() ? w.fit[part.firstOccupation + occupation] : 0;
            skills = Math.min(skills, hot.skills(bounds, i, answered, fit));
            if (bounds.score(a, skills, location, 1) < threshold) {
                return;
            }
            if (bounds.limitCount() > 0) {
                int prior = hot.named(i) ? occupation : part.columns.occupations.length - 1;
                int bridged = w.filter.bridged(i);
                a = bounds.accommodation(met, bounds.limitSum(bridged, hot.demands[i], prior, part.limits));
                if (bounds.score(a, skills, location, 1) < threshold) {
                    return;
                }
            }
        }
        double h = hot.home(bounds, i);
        if (bounds.score(a, skills, location, h) < threshold) {
            return;
        }
        double l = hot.location(bounds, i, location);
        if (bounds.score(a, skills, l, h) >= threshold) {
            w.putAside(position == null ? i : position[i], bounds.score(a, 0, l, h));
        }
    }

    /** Scores an opening, and lists it if it is good enough, passes the filters and is eligible. */
    private void look(Part part, int at) {
        scored++;
        OpeningQuery query = part.query;
        double score = query.value();
        if (score < floor || !top.admits(score, query) || !query.after(score, after, afterId) || !query.eligible()) {
            return;
        }
        if (!request.filters().isEmpty()) {
            Opening opening = part.records.opening(part.columns.document[at]);
            if (!request.filters().stream().allMatch(filter -> filter.passes(opening))) {
                return;
            }
        }
        top.add(score, query.segment, at, query.id());
        threshold = Math.max(floor, top.threshold());
    }

    private Ranking ranking(Part[] parts) {
        top.sort();
        int listed = Math.min(top.size(), request.k());
        int rank = after == null ? 0 : after.rank();
        List<Match> matches = new ArrayList<>(listed);
        for (int i = 0; i < listed; i++) {
            matches.add(parts[top.segment(i)].query.match(top.position(i), ++rank));
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
