package org.inclusivework.matcher.search;

import java.util.Arrays;
import org.inclusivework.matcher.scoring.CandidateBounds;
import org.inclusivework.matcher.scoring.Extremes;
import org.inclusivework.matcher.scoring.OpeningBoxes;

/**
 * Which cells {@link PrunedSearch} visits, and in what order: bounds cells and leaves out those that cannot reach the threshold; one
 * thread's.
 */
final class VisitPlan {
    /** The first threshold comes from the best of so many cells by work. */
    private static final int SEED_CHOICE = 48;

    /** Above every skill component: a split that leaves all openings to the cells by place. */
    private static final double ALL = 2;

    private final SegmentPart[] parts;
    private final CandidateBounds bounds;
    private final double skillWeight;
    private final BestSoFar best;
    private final CellVisit visit;
    private final Workspace w;

    VisitPlan(
            SegmentPart[] parts,
            CandidateBounds bounds,
            double skillWeight,
            BestSoFar best,
            CellVisit visit,
            Workspace w) {
        this.parts = parts;
        this.bounds = bounds;
        this.skillWeight = skillWeight;
        this.best = best;
        this.visit = visit;
        this.w = w;
    }

    /** Puts the cells by work of openings that are looked for by place as well into buckets by the bound of their skills. */
    void listSplitWorks() {
        for (SegmentPart part : parts) {
            OpeningColumns columns = part.columns();
            if (bounds.wishesOccupations()) {
                bounds.fits(columns.occupations, w.fit, part.firstOccupation());
            }
            int lastOccupation = columns.occupations.length - 1;
            for (int cell = part.firstSplit(); cell < columns.works.size(); cell++) {
                int of = part.firstWork() + cell;
                double skills = skills(part, cell);
                w.works.put(of, CellLists.bucket(skills), skills);
                double answered = w.answeredWeight(of);
                int end = part.firstOccupation() + Math.min(columns.lastOccupation[cell], lastOccupation);
                for (int i = part.firstOccupation() + columns.firstOccupation[cell]; i <= end; i++) {
                    w.answeredOf[i] = Extremes.larger(w.answeredOf[i], answered);
                }
            }
        }
    }

    /** Returns the bound of the skill component of a cell by work. */
    private double skills(SegmentPart part, int cell) {
        OpeningColumns columns = part.columns();
        double fit = 0;
        if (bounds.wishesOccupations()) {
            int last = columns.lastOccupation[cell];
            for (int i = columns.firstOccupation[cell]; i <= last; i++) {
                fit = Extremes.larger(fit, i == HotColumns.OTHER ? 1 : w.fit[part.firstOccupation() + i]);
            }
        }
        return bounds.skills(columns.workFlags[cell], w.coverage(part.firstWork() + cell), fit);
    }

    /** Looks into the most promising cell of either order for a first threshold, and forgets what was found but for that number. */
    void seed() {
        int chosen = CellLists.NONE;
        double highest = Double.NEGATIVE_INFINITY;
        int seen = 0;
        for (int bucket = CellLists.BUCKETS; bucket >= 0 && seen < SEED_CHOICE; bucket--) {
            for (int cell = w.works.first(bucket);
                    cell != CellLists.NONE && seen < SEED_CHOICE;
                    cell = w.works.after(cell)) {
                SegmentPart part = SegmentPart.ofWork(parts, cell);
                double skills = skillWeight * w.works.bound(cell);
                double bound = skills + visit.rest(part, part.columns().works.boxes(), cell - part.firstWork(), 0);
                if (bound > highest) {
                    highest = bound;
                    chosen = cell;
                }
                seen++;
            }
        }
        if (chosen != CellLists.NONE) {
            SegmentPart part = SegmentPart.ofWork(parts, chosen);
            visit.work(part, chosen - part.firstWork(), 0);
        }
        // Anew for the other order, since an opening found in both must not count twice.
        best.forget();
        for (SegmentPart part : parts) {
            seedPlace(part);
        }
        best.forget();
    }

    private void seedPlace(SegmentPart part) {
        Cells regions = part.columns().regions;
        int region = highest(part, regions.boxes(), part.firstRegion(), regions.size());
        if (region >= 0) {
            int cell =
                    highest(part, part.columns().places.boxes(), regions.start()[region], regions.start()[region + 1]);
            visit.place(part, cell, ALL);
        }
    }

    /** Returns the box with the highest bound of all but the skills, or -1 if there are none. */
    private int highest(SegmentPart part, OpeningBoxes boxes, int from, int to) {
        int chosen = -1;
        double highest = Double.NEGATIVE_INFINITY;
        for (int i = from; i < to; i++) {
            double bound = visit.rest(part, boxes, i, highest);
            if (bound > highest) {
                highest = bound;
                chosen = i;
            }
        }
        return chosen;
    }

    /** Queues the cells by work of openings anywhere that can reach the threshold, from the highest bound down. */
    void queueAnywhere(VisitQueue queue) {
        double threshold = best.threshold();
        // Only what lies above the threshold is to be told apart.
        double range = Math.max(Double.MIN_NORMAL, bounds.score(1, 1, 1, 1) - threshold);
        for (SegmentPart part : parts) {
            for (int cell = 0; cell < part.firstSplit(); cell++) {
                int of = part.firstWork() + cell;
                double skills = skills(part, cell);
                double bound = visit.loose(part.columns().works.boxes(), cell, skills);
                if (bound >= threshold) {
                    w.anywhere.put(of, CellLists.bucket((bound - threshold) / range), bound);
                    w.works.bound(of, skills);
                }
            }
        }
        for (int bucket = CellLists.BUCKETS; bucket >= 0; bucket--) {
            for (int cell = w.anywhere.first(bucket); cell != CellLists.NONE; cell = w.anywhere.after(cell)) {
                queue.addWork(cell);
            }
        }
    }

    /** Bounds the cells of both orders and returns the split that leaves the fewest openings to look at. */
    double split() {
        double threshold = best.threshold();
        long[] near = w.near;
        Arrays.fill(near, 0);
        for (SegmentPart part : parts) {
            listPlaces(part, near);
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
                int number = cell - part.firstWork();
                double least = threshold - skillWeight * w.works.bound(cell);
                if (visit.rest(part, part.columns().works.boxes(), number, least) >= least) {
                    taken += part.columns().works.length(number);
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
    private void listPlaces(SegmentPart part, long[] near) {
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

    /** Queues the cells by work above the split, from the highest skills down; then by place those that need less, upwards. */
    void queueSplit(VisitQueue queue, double split) {
        for (int bucket = CellLists.BUCKETS; bucket >= 0 && CellLists.least(bucket) >= split; bucket--) {
            for (int cell = w.works.first(bucket); cell != CellLists.NONE; cell = w.works.after(cell)) {
                queue.addWork(cell);
            }
        }
        for (int bucket = 0; bucket <= CellLists.BUCKETS && CellLists.least(bucket) <= split; bucket++) {
            for (int cell = w.places.first(bucket); cell != CellLists.NONE; cell = w.places.after(cell)) {
                queue.addPlace(cell);
            }
        }
    }
}
