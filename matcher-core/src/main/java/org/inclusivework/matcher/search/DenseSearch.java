package org.inclusivework.matcher.search;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.inclusivework.matcher.index.SegmentRecords;
import org.inclusivework.matcher.match.Cursor;
import org.inclusivework.matcher.match.Match;
import org.inclusivework.matcher.match.MatchRequest;
import org.inclusivework.matcher.match.Ranking;
import org.inclusivework.matcher.model.Opening;
import org.inclusivework.matcher.scoring.CandidateFacts;
import org.inclusivework.matcher.scoring.HomeScore;
import org.inclusivework.matcher.scoring.OpeningBlock;
import org.inclusivework.matcher.scoring.OpeningFacts;
import org.inclusivework.matcher.scoring.Score;
import org.inclusivework.matcher.scoring.SkillScore;
import org.jspecify.annotations.Nullable;

/**
 * The exact best of some thousands of openings, for one candidate after the other.
 *
 * <h2>Idea</h2>
 *
 * <p>{@link PrunedSearch} saves looking at openings, which pays where there are a hundred thousand and more; with a thousand, going
 * over its cells costs more than the openings themselves. And for a fair everybody is ranked against the same openings, and people ask
 * for much the same. So all openings are bounded, so closely that hardly more of them are scored than are listed, and what the bounds
 * are made of is reckoned once for all candidates.
 *
 * <h2>Steps</h2>
 *
 * <ol>
 *   <li>Add up the bound of every opening, array by array in single precision: columns of needs (by class of equal offers), limited
 *       functions and home factors from {@link DenseShare}; the location component from coordinates ({@link OpeningBlock}).
 *   <li>Skills go the other way round: each skill of the candidate answers some asks, each ask has its openings, and to each of them
 *       is added {@code wᵣ/W·mᵣ}. Wished occupations likewise.
 *   <li>Rule out what is deleted, and what a gate blocks for all who ask it alike, by bits.
 *   <li>Score openings by the one arithmetic of {@code scoring} from the highest bound down until the bound is below the
 *       <em>threshold</em>, the score of the worst opening listed. Segments come one after the other and share the threshold.
 * </ol>
 *
 * <h2>Invariant</h2>
 *
 * <p>Whatever is not scored is deleted, blocked, or has a bound strictly below the threshold, which only rises; equal bounds are scored,
 * since ids break ties. A bound is the score but for what single precision loses, which {@link OpeningBlock#slack} makes up for. Hence
 * ids, order and scores are those of {@link ExhaustiveSearch}, whatever the order of bounds. No candidate's answer depends on what was
 * reckoned for another, since a column is a function of all that its component looks at.
 *
 * <h2>Cost</h2>
 *
 * <p>Some nanoseconds an opening, about as much an answered requirement, and some hundred for each opening scored; the note
 * {@code decisions/pruned-search.md} has figures. Allocates the answer and a score for each opening scored. Thread-safe.
 */
final class DenseSearch {
    /** How many openings are taken at once by their bounds, beyond those that are to be listed. */
    private static final int SPARE = 12;

    /** As many as threads ever worked at once; gone with this search, since they hold what candidates ask for. */
    private final ConcurrentLinkedQueue<DenseWorkspace> workspaces = new ConcurrentLinkedQueue<>();

    private final List<DenseTable> tables;
    private final List<DenseShare> shares;
    private final Terms terms;
    private final float accommodation;
    private final float skills;
    private final float location;
    private final float home;
    private final SkillWorths worths;

    /** By number of a worth: what it adds to the bound. */
    private final float[] boundOfWorth;

    DenseSearch(List<DenseTable> tables, List<DenseShare> shares, Terms terms) {
        this.tables = tables;
        this.shares = shares;
        this.terms = terms;
        this.accommodation = (float) terms.weights().accommodation();
        this.skills = (float) terms.weights().skills();
        this.location = (float) terms.weights().location();
        this.home = (float) terms.weights().home();
        this.worths = terms.worths();
        this.boundOfWorth = new float[worths.size()];
        for (int i = 0; i < boundOfWorth.length; i++) {
            boundOfWorth[i] = skills * (float) worths.worth(i);
        }
    }

    /** Returns how many openings there are, deleted ones included. */
    int size() {
        int size = 0;
        for (DenseTable table : tables) {
            size += table.size;
        }
        return size;
    }

    /**
     * Returns the ranking for a candidate.
     *
     * @param request whose weights and day are those that this was made for
     * @param segments the segments that this was made for, the calling thread's own
     */
    Ranking run(CandidateFacts candidate, MatchRequest request, Limit limit, List<SegmentRecords> segments) {
        DenseWorkspace free = workspaces.poll();
        DenseWorkspace w = free == null ? new DenseWorkspace() : free;
        Ranking ranking = new One(candidate, request, segments, w).run(limit);
        workspaces.add(w);
        return ranking;
    }

    /** One candidate. */
    private final class One {
        private final CandidateFacts candidate;
        private final MatchRequest request;
        private final List<SegmentRecords> segments;
        private final DenseWorkspace w;
        private final Cursor.@Nullable Position after;
        private final DenseTop top;

        One(CandidateFacts candidate, MatchRequest request, List<SegmentRecords> segments, DenseWorkspace w) {
            this.candidate = candidate;
            this.request = request;
            this.segments = segments;
            this.w = w;
            this.after = request.cursor() == null ? null : request.cursor().position();
            // One more than asked for tells whether there is a next page.
            this.top = new DenseTop(request.k() + 1);
        }

        Ranking run(Limit limit) {
            for (int i = 0; i < tables.size(); i++) {
                limit.check();
                DenseTable table = tables.get(i);
                if (table.size > 0) {
                    w.ensure(table);
                    try {
                        bound(table, shares.get(i));
                        visit(table, segments.get(i));
                    } finally {
                        w.clear();
                    }
                }
            }
            return ranking();
        }

        private void bound(DenseTable table, DenseShare share) {
            float[] sums = w.sums;
            boolean wishes = candidate.wishes() > 0;
            // What an opening need not do anything for.
            float base = table.slack
                    + (candidate.needs() + candidate.limits() == 0 ? accommodation : 0)
                    + (HomeScore.matters(candidate) ? 0 : home);
            float[] silent = wishes ? table.silentBesideWish : table.silent;
            for (int at = 0; at < table.size; at++) {
                sums[at] = base + skills * silent[at];
            }
            boundAccommodation(table, share);
            boundHome(table, share);
            table.block.addLocation(candidate, location, sums, w.scratch);
            boundSkills(table, share, wishes ? table.shareBesideWish : table.share);
            if (wishes) {
                boundFit(table, share);
            }
            int words = (table.size + Long.SIZE - 1) / Long.SIZE;
            share.ruleOut(candidate, w.ruledOut, words);
            for (int word = 0; word < words; word++) {
                for (long left = w.ruledOut[word]; left != 0; left &= left - 1) {
                    sums[word * Long.SIZE + Long.numberOfTrailingZeros(left)] = Float.NEGATIVE_INFINITY;
                }
            }
        }

        private void boundHome(DenseTable table, DenseShare share) {
            if (home == 0 || !HomeScore.matters(candidate)) {
                return;
            }
            if (candidate.wishesHome()) {
                for (int factor = 0; factor < OpeningBlock.HOME_FACTORS; factor++) {
                    w.homeFactors[factor] = share.home(candidate, factor);
                }
            }
            table.block.addHome(candidate, home, w.homeFactors, w.sums);
        }

        private void boundAccommodation(DenseTable table, DenseShare share) {
            if (accommodation == 0) {
                return;
            }
            int classes = table.block.offerClasses();
            for (int i = 0; i < candidate.needs(); i++) {
                float[] need = share.need(candidate, i);
                float weight = accommodation * (float) candidate.needShare(i);
                if (i == 0) {
                    Arrays.fill(w.byClass, 0, classes, 0);
                }
                for (int k = 0; k < classes; k++) {
                    w.byClass[k] += weight * need[k];
                }
            }
            if (candidate.needs() > 0) {
                table.block.addByClass(w.byClass, w.sums);
            }
            float weight = accommodation * (float) candidate.limitShare(terms.parameters());
            for (int i = 0; i < candidate.limits(); i++) {
                add(share.limit(candidate, i), weight, table.size);
            }
        }

        private void add(float[] column, float weight, int n) {
            float[] sums = w.sums;
            for (int at = 0; at < n; at++) {
                sums[at] += weight * column[at];
            }
        }

        private void boundSkills(DenseTable table, DenseShare share, float[] shareOfAsk) {
            answer(share);
            boundSingle(table, shareOfAsk);
            boundFew(table, shareOfAsk);
            boundMany(table, shareOfAsk);
        }

        private void boundSingle(DenseTable table, float[] shareOfAsk) {
            int[] answered = w.answered[DenseTable.SINGLE];
            int n = w.answers[DenseTable.SINGLE];
            for (int i = 0; i < n; i++) {
                int ask = answered[i];
                int entry = table.openingStart[ask];
                w.sums[table.opening[entry]] += boundOfWorth[w.worth[ask]] * shareOfAsk[entry];
            }
        }

        private void boundFew(DenseTable table, float[] shareOfAsk) {
            int[] answered = w.answered[DenseTable.FEW];
            int n = w.answers[DenseTable.FEW];
            for (int i = 0; i < n; i++) {
                int ask = answered[i];
                addGroup(table.opening, shareOfAsk, table.openingStart[ask], boundOfWorth[w.worth[ask]], w.sums);
            }
        }

        private void boundMany(DenseTable table, float[] shareOfAsk) {
            int[] answered = w.answered[DenseTable.MANY];
            int n = w.answers[DenseTable.MANY];
            for (int i = 0; i < n; i++) {
                int ask = answered[i];
                float its = boundOfWorth[w.worth[ask]];
                int end = table.openingStart[ask + 1];
                for (int group = table.openingStart[ask]; group < end; group += DenseTable.GROUP) {
                    addGroup(table.opening, shareOfAsk, group, its, w.sums);
                }
            }
        }

        private static void addGroup(char[] opening, float[] share, int start, float its, float[] sums) {
            sums[opening[start]] += its * share[start];
            sums[opening[start + 1]] += its * share[start + 1];
            sums[opening[start + 2]] += its * share[start + 2];
            sums[opening[start + 3]] += its * share[start + 3];
        }

        /** Finds what the candidate's skills are worth by ask. */
        private void answer(DenseShare share) {
            fetchAnswers(share);
            for (int i = 0; i < candidate.skillCount(); i++) {
                char[] number = worths.numbers(candidate.skillLevel(i));
                for (int kind = 0; kind < DenseTable.KINDS; kind++) {
                    raise(w.fetched[i], kind, number);
                }
            }
        }

        /** Raises the worths of asks of a kind, and lists those that had none. */
        private void raise(DenseShare.Answers answers, int kind, char[] number) {
            char[] worth = w.worth;
            int[] asks = answers.ask;
            char[] manner = answers.manner;
            int[] answered = w.answered[kind];
            int n = w.answers[kind];
            int end = answers.start[kind + 1];
            for (int i = answers.start[kind]; i < end; i++) {
                int ask = asks[i];
                int before = worth[ask];
                // Without a branch, which nobody could predict; what is worth nothing may be listed more than once.
                answered[n] = ask;
                n += before == 0 ? 1 : 0;
                worth[ask] = (char) Math.max(before, number[manner[i]]);
            }
            w.answers[kind] = n;
        }

        /** Gets the answers of all skills, right one after the other, so that what waits for memory waits at once. */
        private void fetchAnswers(DenseShare share) {
            int n = candidate.skillCount();
            if (w.fetched.length < n) {
                w.fetched = new DenseShare.Answers[2 * n];
            }
            int touched = 0;
            for (int i = 0; i < n; i++) {
                w.fetched[i] = share.answers(candidate, i);
                touched += w.fetched[i].ask.length + w.fetched[i].manner.length;
            }
            w.touched = touched;
        }

        private void boundFit(DenseTable table, DenseShare share) {
            for (int i = 0; i < candidate.wishes(); i++) {
                DenseShare.Fits fits = share.fits(candidate.wish(i));
                for (int j = 0; j < fits.fit.length; j++) {
                    int occupation = fits.occupation[j];
                    if (w.fit[occupation] == 0) {
                        w.fitting[w.fits++] = occupation;
                    }
                    w.fit[occupation] = Math.max(w.fit[occupation], fits.fit[j]);
                }
            }
            for (int i = 0; i < w.fits; i++) {
                int occupation = w.fitting[i];
                float its = skills * (float) w.fit[occupation];
                for (int entry = table.occupationStart[occupation];
                        entry < table.occupationStart[occupation + 1];
                        entry++) {
                    w.sums[table.ofOccupation[entry]] += its * table.wishShare[entry];
                }
            }
        }

        private double threshold() {
            return Math.max(request.minScore(), top.threshold());
        }

        /** Scores openings from the highest bound down until none can be listed any more. */
        private void visit(DenseTable table, SegmentRecords records) {
            int most = Math.min(table.size, request.k() + 1 + SPARE);
            do {
                for (int i = highest(table.size, most) - 1; i >= 0; i--) {
                    int at = (int) w.best[i];
                    if (w.sums[at] < threshold()) {
                        return;
                    }
                    look(table, at, records);
                    w.sums[at] = Float.NEGATIVE_INFINITY;
                }
            } while (w.leftOut);
        }

        /** Lists at least so many openings with the highest bounds that reach the threshold, rising, and returns how many. */
        private int highest(int size, int most) {
            if (w.best.length < 4 * most) {
                w.best = new long[4 * most];
            }
            long[] best = w.best;
            float[] sums = w.sums;
            float from = Math.max(0, (float) threshold());
            float least = Math.max(from, atLeast(size, most));
            int n = 0;
            for (int at = 0; at < size; at++) {
                // A threshold that is rounded up does no harm: no bound lies between it and the true one.
                if (sums[at] >= least) {
                    best[n++] = (long) Float.floatToRawIntBits(sums[at]) << Integer.SIZE | at;
                    if (n == best.length) {
                        Arrays.sort(best);
                        System.arraycopy(best, n - most, best, 0, most);
                        n = most;
                        least = Float.intBitsToFloat((int) (best[0] >> Integer.SIZE));
                    }
                }
            }
            w.leftOut = least > from;
            Arrays.sort(best, 0, n);
            return n;
        }

        /**
         * Returns a bound that at least so many openings have: dealt out to twice as many heaps, the highest bounds of so many heaps
         * reach it.
         */
        private float atLeast(int size, int most) {
            int heaps = 2 * Integer.highestOneBit(most);
            if (size < 4 * heaps) {
                return 0;
            }
            if (w.highest.length < heaps) {
                w.highest = new float[heaps];
            }
            float[] highest = w.highest;
            float[] sums = w.sums;
            System.arraycopy(sums, 0, highest, 0, heaps);
            for (int start = heaps; start + heaps <= size; start += heaps) {
                raise(highest, sums, start, heaps);
            }
            Arrays.sort(highest, 0, heaps);
            return highest[heaps - most];
        }

        private static void raise(float[] highest, float[] sums, int start, int n) {
            for (int i = 0; i < n; i++) {
                highest[i] = Math.max(highest[i], sums[start + i]);
            }
        }

        private void look(DenseTable table, int at, SegmentRecords records) {
            OpeningFacts facts = table.block.facts(at);
            int start = table.requirementStart[at];
            int n = table.requirementStart[at + 1] - start;
            if (w.worthOfRow.length < n) {
                w.worthOfRow = new double[2 * n];
            }
            for (int i = 0; i < n; i++) {
                w.worthOfRow[i] = worths.worth(w.worth[table.requirement[start + i]]);
            }
            double coverage = SkillScore.coverage(table.weight[at], w.worthOfRow, n);
            Score score =
                    terms.scorer().score(candidate, facts, coverage, w.fit[table.occupation[at]], terms.weights());
            if (score.value() < request.minScore() || !top.admits(score.value(), table.idBytes[at])) {
                return;
            }
            if (after != null && Hit.compare(score.value(), table.id[at], after.score(), after.id()) <= 0) {
                return;
            }
            if (!table.block.eligible(candidate, at, terms.day())) {
                return;
            }
            if (!request.filters().isEmpty()) {
                Opening opening = records.opening(table.columns.document[at]);
                if (!request.filters().stream().allMatch(filter -> filter.passes(opening))) {
                    return;
                }
            }
            top.add(score, table, at);
        }

        private Ranking ranking() {
            int listed = Math.min(top.size(), request.k());
            int rank = after == null ? 0 : after.rank();
            Match[] matches = new Match[listed];
            for (int i = 0; i < listed; i++) {
                matches[i] = new Match(candidate.id(), top.id(i), ++rank, top.score(i));
            }
            Cursor next = null;
            if (top.size() > request.k()) {
                int last = request.k() - 1;
                next = Cursor.after(top.score(last).value(), top.id(last), rank);
            }
            return new Ranking(request, List.of(matches), List.of(), next);
        }
    }
}
