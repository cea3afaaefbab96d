package org.inclusivework.matcher.search;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
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
    final int segment;

    private final Workspace w;
    /** Where this segment begins in {@link Workspace#answer}. */
    private final int skillStart;

    private int firstAnswer;
    private int lastAnswer;
    private int position;
    private int rowStart;
    private int idStart;
    private int requirements;
    private int occupation;
    private double coverage;
    private boolean loaded;

    /** Makes the question; the workspace must be large enough. */
    OpeningQuery(
            OpeningColumns columns,
            CandidateFacts candidate,
            CandidateBounds bounds,
            Terms terms,
            int segment,
            int skillStart,
            Workspace w) {
        this.columns = columns;
        this.candidate = candidate;
        this.bounds = bounds;
        this.terms = terms;
        this.segment = segment;
        this.skillStart = skillStart;
        this.w = w;
    }

    /** Reckons what the skills are worth. */
    void expand(FactsCompiler compiler) {
        firstAnswer = w.answers + 1;
        for (int i = 0; i < candidate.skillCount(); i++) {
            int has = candidate.skillLevel(i);
            for (SkillLink link : compiler.expand(candidate.skill(i))) {
                Integer skill = columns.skills.get(link.skill());
                if (skill != null) {
                    int at = OpeningStatement.LEVELS * w.answer(skillStart + skill);
                    for (int asked = 0; asked < OpeningStatement.LEVELS; asked++) {
                        w.worth[at + asked] = Math.max(w.worth[at + asked], compiler.worth(link, has, asked));
                    }
                }
            }
        }
        lastAnswer = w.answers;
    }

    /** Adds to the bound of the coverage of each cell by work what the skills are worth there. */
    void spread(int firstWork) {
        for (int answer = firstAnswer; answer <= lastAnswer; answer++) {
            int skill = w.answered[answer] - skillStart;
            // A level asked for never adds to the worth.
            float worth = Math.nextUp((float) w.worth[OpeningStatement.LEVELS * answer]);
            for (int i = columns.worksStart[skill]; i < columns.worksStart[skill + 1]; i++) {
                int cell = firstWork + columns.workOf[i];
                w.coverage[cell] += columns.shareIn[i] * worth;
                w.answeredWeight[cell] += SkillsOfCell.weight(columns.weightIn[i]) * worth;
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
        idStart = columns.rows.idStart(rowStart, requirements);
        w.ensureRequirements(requirements, columns.rows.requirementBytes(requirements));
        columns.rows.copyRequirements(rows, rowStart, requirements, w.row);
        double[] weight = terms.weightOfManner();
        for (int i = 0; i < requirements; i++) {
            int manner = OpeningRows.manner(w.row, i);
            int answer = w.answer[skillStart + columns.rows.skill(w.row, requirements, i)];
            w.rowWeight[i] = weight[manner];
            w.rowWorth[i] =
                    answer == 0 ? 0 : w.worth[OpeningStatement.LEVELS * answer + OpeningStatement.level(manner)];
        }
        coverage = SkillScore.coverage(w.rowWeight, w.rowWorth, requirements);
        return coverage;
    }

    /**
     * Returns the skill component of the opening that was covered last.
     *
     * @param firstOccupation where this segment begins in {@link Workspace#fit}
     */
    double skills(int firstOccupation) {
        return bounds.skills(
                requirements > 0,
                occupation < columns.occupations.length - 1,
                coverage,
                bounds.wishesOccupations() ? w.fit[firstOccupation + occupation] : 0);
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
        ByteBuffer rows = columns.rows.buffer(position);
        int length = rows.getShort(idStart) & 0xffff;
        int n = Math.min(length, id.length);
        for (int i = 0; i < n; i++) {
            int difference = (rows.get(idStart + Short.BYTES + i) & 0xff) - (id[i] & 0xff);
            if (difference != 0) {
                return difference;
            }
        }
        return length - id.length;
    }

    /** Returns the id of that opening in UTF-8. */
    byte[] id() {
        ByteBuffer rows = columns.rows.buffer(position);
        byte[] id = new byte[rows.getShort(idStart) & 0xffff];
        rows.get(idStart + Short.BYTES, id);
        return id;
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
                candidate.id(),
                new String(id(), StandardCharsets.UTF_8),
                rank,
                terms.scorer().score(candidate, w.facts, coverage, terms.weights()));
    }
}
