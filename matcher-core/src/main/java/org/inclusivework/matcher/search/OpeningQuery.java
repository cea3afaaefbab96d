package org.inclusivework.matcher.search;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.inclusivework.matcher.match.Cursor;
import org.inclusivework.matcher.match.Match;
import org.inclusivework.matcher.model.OpeningStatement;
import org.inclusivework.matcher.scoring.CandidateBounds;
import org.inclusivework.matcher.scoring.CandidateFacts;
import org.inclusivework.matcher.scoring.Eligibility;
import org.inclusivework.matcher.scoring.FactsCompiler;
import org.inclusivework.matcher.scoring.PackedFacts;
import org.inclusivework.matcher.scoring.SkillScore;
import org.inclusivework.matcher.taxonomy.SkillLink;
import org.inclusivework.matcher.taxonomy.SkillLinks;
import org.inclusivework.matcher.taxonomy.SkillRelation;
import org.inclusivework.matcher.taxonomy.SkillTaxonomy;
import org.jspecify.annotations.Nullable;

/**
 * A candidate's question to the openings of one segment: what the skills are worth for each skill asked for there, and the one
 * opening that is looked at.
 *
 * <p>Works in a {@link Workspace}, whose arrays it shares with the other segments of the request; so it belongs to one thread.
 */
final class OpeningQuery {
    final OpeningColumns columns;
    final CandidateFacts candidate;
    final CandidateBounds bounds;
    final Terms terms;

    /** Holds the answers. */
    private final Workspace answers;
    /** Holds the opening looked at. */
    private final Workspace w;
    /** Where this segment begins in {@link Workspace#answer}. */
    private final int skillStart;

    private final int firstWork;
    private final int firstOccupation;

    private int firstAnswer;
    private int lastAnswer;
    private int position;
    private int rowStart;
    private int idStart;
    private int requirements;
    private int occupation;
    private double coverage;
    private boolean loaded;

    /**
     * Makes the question.
     *
     * @param answers where the answers are, or will be with {@link #expand}; large enough
     * @param mine what this thread works in, which may be the same
     */
    OpeningQuery(
            SegmentPart part,
            CandidateFacts candidate,
            CandidateBounds bounds,
            Terms terms,
            Workspace answers,
            Workspace mine) {
        this.columns = part.columns();
        this.candidate = candidate;
        this.bounds = bounds;
        this.terms = terms;
        this.skillStart = part.firstSkill();
        this.firstWork = part.firstWork();
        this.firstOccupation = part.firstOccupation();
        this.answers = answers;
        this.w = mine;
    }

    /** Reckons what the skills are worth. */
    void expand(FactsCompiler compiler) {
        firstAnswer = answers.answers + 1;
        SkillTaxonomy taxonomy = compiler.taxonomy();
        for (int i = 0; i < candidate.skillCount(); i++) {
            int has = candidate.skillLevel(i);
            int number = taxonomy.number(candidate.skill(i));
            if (number < 0) {
                Integer skill = columns.otherSkills.get(candidate.skill(i));
                if (skill != null) {
                    answer(skill, SkillRelation.EXACT, SkillLink.NOT_LEARNED, has, compiler);
                }
                continue;
            }
            SkillLinks links = taxonomy.links(number);
            for (int link = 0; link < links.size(); link++) {
                int skill = columns.skillOf[links.skill(link)];
                if (skill >= 0) {
                    answer(skill, links.relation(link), links.similarity(link), has, compiler);
                }
            }
        }
        lastAnswer = answers.answers;
    }

    private void answer(int skill, SkillRelation relation, int similarity, int has, FactsCompiler compiler) {
        int at = OpeningStatement.LEVELS * answers.answer(skillStart + skill);
        double[] worth = answers.worth;
        for (int asked = 0; asked < OpeningStatement.LEVELS; asked++) {
            worth[at + asked] = Math.max(worth[at + asked], compiler.worth(relation, similarity, has, asked));
        }
    }

    /**
     * Reckons the bounds of each cell by work: of the coverage, and of what answered requirements weigh.
     *
     * <p>The shares of an opening's requirements sum to 1, so its coverage is at most what one gets by giving all of that to the
     * skills that are worth most, each no more than its largest share in the cell; and likewise with weights, which sum to no more
     * than the cell's largest sum. Going from the highest worth down, a cell takes what it has left.
     */
    void spread() {
        int n = lastAnswer - firstAnswer + 1;
        long[] order = answers.order(n);
        for (int i = 0; i < n; i++) {
            // A level asked for never adds to the worth. Bits of numbers of 0 and more are ordered as the numbers are.
            float worth = Math.nextUp((float) answers.worth[OpeningStatement.LEVELS * (firstAnswer + i)]);
            order[i] = (long) ~Float.floatToIntBits(worth) << Integer.SIZE | firstAnswer + i;
        }
        Arrays.sort(order, 0, n);
        float[] sums = answers.sums;
        for (int cell = 0; cell < columns.works.size(); cell++) {
            int at = Workspace.SUMS * (firstWork + cell);
            sums[at + Workspace.COVERAGE] = 0;
            sums[at + Workspace.ANSWERED_WEIGHT] = 0;
            sums[at + Workspace.SHARE_LEFT] = 1;
            sums[at + Workspace.WEIGHT_LEFT] = columns.mostWeight[cell];
        }
        int[] entries = columns.entries;
        float[] weights = columns.weights;
        for (int next = 0; next < n; next++) {
            int answer = (int) order[next];
            float worth = Float.intBitsToFloat(~(int) (order[next] >> Integer.SIZE));
            int skill = answers.answered[answer] - skillStart;
            int end = columns.entriesStart[skill + 1];
            for (int i = columns.entriesStart[skill]; i < end; i++) {
                int entry = entries[i];
                int at = Workspace.SUMS * (firstWork + SkillsOfCell.cell(entry));
                float share = Math.min(sums[at + Workspace.SHARE_LEFT], SkillsOfCell.share(entry));
                float weight = Math.min(sums[at + Workspace.WEIGHT_LEFT], weights[SkillsOfCell.weight(entry)]);
                sums[at + Workspace.SHARE_LEFT] -= share;
                sums[at + Workspace.WEIGHT_LEFT] -= weight;
                sums[at + Workspace.COVERAGE] += share * worth;
                sums[at + Workspace.ANSWERED_WEIGHT] += weight * worth;
            }
        }
    }

    /**
     * Reads a little of some rows, one right after the other: what waits for memory then waits for all of them at once, and not for
     * each in its turn.
     */
    void touch(int[] positions, int n) {
        long touched = 0;
        for (int i = 0; i < n; i++) {
            ByteBuffer rows = columns.rows.buffer(positions[i]);
            int start = columns.rows.start(positions[i]);
            touched += rows.get(start) + rows.get(Math.min(start + LINE, rows.capacity() - 1));
        }
        w.touched = touched;
    }

    /** The bytes that come from memory together. */
    private static final int LINE = 64;

    /** Goes to an opening and returns how far its requirements are covered. */
    double cover(int at) {
        position = at;
        loaded = false;
        ByteBuffer rows = columns.rows.buffer(at);
        rowStart = columns.rows.start(at);
        requirements = OpeningRows.requirements(rows, rowStart);
        occupation = OpeningRows.occupation(rows, rowStart);
        idStart = rowStart + OpeningRows.idOffset(requirements);
        w.ensureRequirements(requirements);
        double[] weight = terms.weightOfManner();
        double[] rowWeight = w.rowWeight;
        double[] rowWorth = w.rowWorth;
        double[] worth = answers.worth;
        int[] answer = answers.answer;
        for (int i = 0; i < requirements; i++) {
            int asked = OpeningRows.requirement(rows, rowStart, i);
            int manner = OpeningRows.manner(asked);
            rowWeight[i] = weight[manner];
            // Without an answer it is the first, which is worth nothing.
            rowWorth[i] = worth[
                    OpeningStatement.LEVELS * answer[skillStart + OpeningRows.skill(asked)]
                            + OpeningStatement.level(manner)];
        }
        coverage = SkillScore.coverage(rowWeight, rowWorth, requirements);
        return coverage;
    }

    /** Returns the skill component of the opening that was covered last. */
    double skills() {
        return bounds.skills(
                requirements > 0,
                occupation < columns.occupations.length - 1,
                coverage,
                bounds.wishesOccupations() ? answers.fit[firstOccupation + occupation] : 0);
    }

    private void load() {
        if (!loaded) {
            ByteBuffer rows = columns.rows.buffer(position);
            PackedFacts.read(
                    rows,
                    OpeningRows.factsStart(rows, idStart),
                    columns.occupations[occupation],
                    columns.credentials,
                    w.facts);
            w.facts.requirements(requirements);
            loaded = true;
        }
    }

    /** Returns the score of the opening that was covered last. */
    double value() {
        load();
        return terms.scorer().value(candidate, w.facts, coverage, terms.weights());
    }

    /** Returns whether that opening is eligible. */
    boolean eligible() {
        load();
        return Eligibility.eligible(candidate, w.facts, terms.day(), terms.parameters());
    }

    /** Returns how the id of that opening stands to an id, in unsigned bytes. */
    int compareId(byte[] id) {
        return compareId(id, id.length);
    }

    /** As the other, to the first bytes of an array. */
    int compareId(byte[] id, int idLength) {
        ByteBuffer rows = columns.rows.buffer(position);
        int length = rows.getShort(idStart) & 0xffff;
        int n = Math.min(length, idLength);
        for (int i = 0; i < n; i++) {
            int difference = (rows.get(idStart + Short.BYTES + i) & 0xff) - (id[i] & 0xff);
            if (difference != 0) {
                return difference;
            }
        }
        return length - idLength;
    }

    /** Returns how many bytes the id of that opening has in UTF-8. */
    int idLength() {
        return columns.rows.buffer(position).getShort(idStart) & 0xffff;
    }

    /** Copies the id of that opening in UTF-8 to the beginning of an array that is large enough. */
    void id(byte[] to) {
        columns.rows.buffer(position).get(idStart + Short.BYTES, to, 0, idLength());
    }

    /** Returns the id of that opening. */
    String id() {
        byte[] id = new byte[idLength()];
        id(id);
        return new String(id, StandardCharsets.UTF_8);
    }

    /** Returns whether that opening, with its score, stands after a place in the order. */
    boolean after(double score, Cursor.@Nullable Position place, byte @Nullable [] placeId) {
        if (place == null || placeId == null) {
            return true;
        }
        int byScore = Double.compare(place.score(), score);
        return byScore != 0 ? byScore > 0 : compareId(placeId) > 0;
    }

    /** Returns the match of the opening at a position. */
    Match match(int at, int rank) {
        cover(at);
        load();
        return new Match(
                candidate.id(), id(), rank, terms.scorer().score(candidate, w.facts, coverage, terms.weights()));
    }
}
