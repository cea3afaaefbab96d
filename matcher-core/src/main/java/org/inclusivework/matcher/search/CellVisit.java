package org.inclusivework.matcher.search;

import org.inclusivework.matcher.model.Opening;
import org.inclusivework.matcher.scoring.CandidateBounds;
import org.inclusivework.matcher.scoring.Extremes;
import org.inclusivework.matcher.scoring.OpeningBoxes;
import org.jspecify.annotations.Nullable;

/**
 * Looks at the openings of one cell after the other and offers the good ones: the inner part of {@link PrunedSearch}, one thread's.
 *
 * <p>An opening goes through ever closer and dearer bounds until one rules it out: sixty-four at a time by what they offer; by how far
 * they are; by their share at home; alone, with the priors of the occupation and the weight of what it asks for; with its
 * requirements, which lie outside the heap; and last with the score itself, by the one arithmetic of {@code scoring}. What waits
 * for its requirements is put aside until the cell is done, so that their memory is fetched for all of them at once.
 */
final class CellVisit {
    private final Question question;
    private final CandidateBounds bounds;
    private final OpeningQuery[] queries;
    private final CandidateBounds.Limits[] limits;
    /** What has been reckoned for all cells. */
    private final Workspace shared;
    /** What this thread works in. */
    private final Workspace w;

    private final BestSoFar best;
    private final double accommodationWeight;
    private final double skillWeight;
    private final double locationWeight;
    private final double homeWeight;
    private double threshold;
    private long looked;
    private long scored;

    /**
     * Begins to visit.
     *
     * @param shared what {@link OpeningQuery#spread} and the lists of cells have filled
     * @param mine what to work in, which may be the same
     */
    CellVisit(Question question, SegmentPart[] parts, Workspace shared, Workspace mine, BestSoFar best) {
        this.question = question;
        this.bounds = question.bounds();
        this.queries = new OpeningQuery[parts.length];
        this.limits = new CandidateBounds.Limits[parts.length];
        this.shared = shared;
        this.w = mine;
        this.best = best;
        this.threshold = best.threshold();
        Terms terms = question.subject().terms();
        this.accommodationWeight = terms.weights().accommodation();
        this.skillWeight = terms.weights().skills();
        this.locationWeight = terms.weights().location();
        this.homeWeight = terms.weights().home();
        for (SegmentPart part : parts) {
            int segment = part.segment();
            queries[segment] = new OpeningQuery(part, question.subject().candidate(), bounds, terms, shared, mine);
            limits[segment] = new CandidateBounds.Limits(
                    part.columns().occupations, mine.limitsOf, 2 * bounds.limitCount() * part.firstOccupation());
        }
    }

    /** Returns the question to a segment. */
    OpeningQuery query(SegmentPart part) {
        return queries[part.segment()];
    }

    /** Returns how many openings lay in visited cells. */
    long looked() {
        return looked;
    }

    /** Returns how many openings were scored. */
    long scored() {
        return scored;
    }

    /** Returns the bound of all but the skills of a cell, or a number below {@code least} if it is below that; cheap parts first. */
    double rest(SegmentPart part, OpeningBoxes boxes, int cell, double least) {
        double home = bounds.home(boxes, cell);
        double most = bounds.accommodation(boxes, cell, bounds.mostLimits());
        double bound = bounds.score(most, 0, 1, home);
        if (bound < least) {
            return bound;
        }
        if (bounds.limitCount() > 0) {
            double limitSum = bounds.limitSum(boxes, cell, limits[part.segment()]);
            most = bounds.accommodation(boxes, cell, limitSum);
            bound = bounds.score(most, 0, 1, home);
            if (bound < least) {
                return bound;
            }
        }
        return bounds.score(most, 0, bounds.location(boxes, cell), home);
    }

    /** Returns a bound of the score of a cell, given that of the skill component, that costs a few nanoseconds. */
    double loose(OpeningBoxes boxes, int cell, double skills) {
        return bounds.score(
                bounds.accommodation(boxes, cell, bounds.mostLimits()), skills, 1, bounds.home(boxes, cell));
    }

    /** Looks at the openings of a cell by work if its bound reaches the threshold. */
    void anywhere(SegmentPart part, int cell) {
        if (shared.anywhere.bound(part.firstWork() + cell) >= best.threshold()) {
            work(part, cell, 0);
        }
    }

    /**
     * Looks at the openings of a cell by work whose skill component is at least the split.
     *
     * @param cell its number in its segment
     */
    void work(SegmentPart part, int cell, double split) {
        double skills = shared.works.bound(part.firstWork() + cell);
        threshold = best.threshold();
        double least = threshold - skillWeight * skills;
        OpeningColumns columns = part.columns();
        if (rest(part, columns.works.boxes(), cell, least) >= least) {
            visit(
                    part,
                    columns.works,
                    columns.hot,
                    columns.offers,
                    null,
                    cell,
                    skills,
                    split,
                    Double.POSITIVE_INFINITY);
        }
    }

    /** Looks at the openings of a cell by place whose skill component is below the split. */
    void place(SegmentPart part, int cell, double split) {
        threshold = best.threshold();
        OpeningColumns columns = part.columns();
        double most = Math.min(1, split);
        visit(part, columns.places, columns.nearHot, columns.nearOffers, columns.position, cell, most, 0, split);
    }

    /**
     * Looks at the openings of a cell.
     *
     * @param position the positions of what stands in another order than theirs
     */
    private void visit(
            SegmentPart part,
            Cells cells,
            HotColumns hot,
            OfferSlices offers,
            int @Nullable [] position,
            int cell,
            double mostSkills,
            double fromSkills,
            double belowSkills) {
        question.limit().check();
        double limitSum = bounds.limitSum(cells.boxes(), cell, limits[part.segment()]);
        double location = bounds.location(cells.boxes(), cell);
        double home = bounds.home(cells.boxes(), cell);
        double others = bounds.score(0, mostSkills, location, home);
        w.filter.prepare(bounds, limitSum, accommodationWeight, others, threshold);
        double answered = position == null ? shared.answeredWeight(part.firstWork() + cell) : 0;
        double most = accommodationWeight * bounds.accommodation(cells.boxes(), cell, limitSum) + others;
        int chord = chord(cells, cell, most - locationWeight * location);
        double leastHome = bounds.caresForHome() ? (threshold - most) / homeWeight + home : 0;
        int start = cells.start()[cell];
        int end = cells.start()[cell + 1];
        looked += end - start;
        for (int word = start / Long.SIZE; word <= (end - 1) / Long.SIZE; word++) {
            long passing = w.filter.passing(bounds, offers, word) & bits(word, start, end);
            if (chord < Integer.MAX_VALUE) {
                passing = hot.near(passing, word, question.home(), chord);
            }
            if (leastHome > 0) {
                passing = hot.homes(passing, word, bounds.wishesHome(), leastHome);
            }
            if (passing != 0 && bounds.limitCount() > 0) {
                w.filter.bridge(bounds, offers, word);
            }
            for (long left = passing; left != 0; left &= left - 1) {
                int bit = Long.numberOfTrailingZeros(left);
                int met = w.filter.met(bit);
                double a = w.filter.accommodation(met);
                if (accommodationWeight * a + others >= threshold) {
                    consider(part, hot, position, word * Long.SIZE + bit, met, a, mostSkills, answered, location);
                }
            }
        }
        cover(part, fromSkills, belowSkills);
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

    /** Bounds an opening more and more closely, and puts it aside if that does not rule it out. */
    private void consider(
            SegmentPart part,
            HotColumns hot,
            int @Nullable [] position,
            int i,
            int met,
            double accommodation,
            double mostSkills,
            double answeredInCell,
            double location) {
        char occupation = hot.occupation[i];
        double a = accommodation;
        double skills = mostSkills;
        double h = hot.home(bounds, i);
        if (occupation != HotColumns.OTHER) {
            int number = part.firstOccupation() + occupation;
            // Among places a cell bounds no skills, but like work asks for like skills.
            double answered = position == null ? answeredInCell : shared.answeredOf[number];
            double fit = bounds.wishesOccupations() ? shared.fit[number] : 0;
            skills = Extremes.smaller(skills, hot.skills(bounds, i, answered, fit));
            if (bounds.score(a, skills, location, h) < threshold) {
                return;
            }
            if (bounds.limitCount() > 0) {
                int prior = hot.named(i) ? occupation : part.columns().occupations.length - 1;
                int bridged = w.filter.bridged(i);
                a = bounds.accommodation(met, bounds.limitSum(bridged, hot.demands[i], prior, limits[part.segment()]));
            }
        }
        if (bounds.score(a, skills, location, h) < threshold) {
            return;
        }
        double l = hot.location(bounds, i, location);
        if (bounds.score(a, skills, l, h) >= threshold) {
            w.putAside(position == null ? i : position[i], bounds.score(a, 0, l, h));
        }
    }

    /** Covers the openings that were put aside, and scores those that this does not rule out. */
    private void cover(SegmentPart part, double fromSkills, double belowSkills) {
        OpeningQuery query = queries[part.segment()];
        query.touch(w.asidePosition, w.asideCount);
        for (int i = 0; i < w.asideCount; i++) {
            int at = w.asidePosition[i];
            query.cover(at);
            double s = query.skills();
            if (s >= fromSkills
                    && s < belowSkills
                    && skillWeight * s + w.asideRest[i] >= threshold
                    && (part.live() == null || part.live().get(part.columns().document[at]))) {
                look(part, query, at);
            }
        }
        w.asideCount = 0;
    }

    /** Scores an opening, and lists it if it is good enough, passes the filters and is eligible. */
    private void look(SegmentPart part, OpeningQuery query, int at) {
        scored++;
        double score = query.value();
        if (score < threshold || !query.after(score, question.after(), question.afterId()) || !query.eligible()) {
            return;
        }
        if (!question.request().filters().isEmpty()) {
            Opening opening = part.records().opening(part.columns().document[at]);
            if (!question.request().filters().stream().allMatch(filter -> filter.passes(opening))) {
                return;
            }
        }
        best.offer(score, part.segment(), at, query);
        threshold = best.threshold();
    }
}
