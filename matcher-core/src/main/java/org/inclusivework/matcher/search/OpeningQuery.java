package org.inclusivework.matcher.search;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.inclusivework.matcher.match.Cursor;
import org.inclusivework.matcher.match.Match;
import org.inclusivework.matcher.scoring.CandidateBounds;
import org.inclusivework.matcher.scoring.CandidateFacts;
import org.inclusivework.matcher.scoring.Eligibility;
import org.inclusivework.matcher.scoring.FactsCompiler;
import org.inclusivework.matcher.scoring.PackedFacts;
import org.inclusivework.matcher.scoring.SkillScore;
import org.inclusivework.matcher.taxonomy.SkillLink;
import org.jspecify.annotations.Nullable;

/**
 * A candidate's question to the openings of one segment: what the skills are worth for each requirement there, and the one opening
 * that is looked at.
 *
 * <p>Works in a {@link Workspace}, whose arrays it shares with the other segments of the request; so it belongs to one thread, and
 * {@link #close} has to be called before the workspace goes to the next request.
 */
final class OpeningQuery {
    final OpeningColumns columns;
    final CandidateFacts candidate;
    final CandidateBounds bounds;
    final Terms terms;
    final int segment;

    /** Where this segment's requirements begin in {@link Workspace#worth}. */
    final int worthStart;

    private final Workspace w;
    private int touchedStart;
    private int touchedEnd;
    private int cell = -1;
    private int position;
    private int rowStart;
    private int idStart;
    private double coverage;
    private boolean loaded;

    OpeningQuery(
            OpeningColumns columns,
            CandidateFacts candidate,
            CandidateBounds bounds,
            Terms terms,
            int segment,
            int worthStart,
            Workspace w) {
        this.columns = columns;
        this.candidate = candidate;
        this.bounds = bounds;
        this.terms = terms;
        this.segment = segment;
        this.worthStart = worthStart;
        this.w = w;
    }

    /** Reckons what the skills are worth; the arrays of the workspace must be large enough and hold zeros. */
    void expand(FactsCompiler compiler) {
        touchedStart = w.touchedCount;
        for (int i = 0; i < candidate.skillCount(); i++) {
            int has = candidate.skillLevel(i);
            for (SkillLink link : compiler.expand(candidate.skill(i))) {
                Long range = columns.requirementsOf.get(link.skill());
                if (range != null) {
                    for (int number = (int) (range >>> Integer.SIZE); number < range.intValue(); number++) {
                        answer(number, compiler.worth(link, has, columns.requirementLevel[number]));
                    }
                }
            }
        }
        touchedEnd = w.touchedCount;
    }

    private void answer(int number, double worth) {
        int at = worthStart + number;
        if (w.worth[at] == 0) {
            w.touch(number);
        }
        w.worth[at] = Math.max(w.worth[at], worth);
    }

    /** Puts the zeros back. */
    void close() {
        for (int i = touchedStart; i < touchedEnd; i++) {
            w.worth[worthStart + w.touched[i]] = 0;
        }
    }

    /** Returns how many requirements the skills answer. */
    int answered() {
        return touchedEnd - touchedStart;
    }

    /** Returns the i-th of them. */
    int answered(int i) {
        return w.touched[touchedStart + i];
    }

    /** Goes to a cell: what its requirements weigh, and what the skills are worth for them. */
    void enter(int number) {
        if (cell == number && w.entered == this) {
            return;
        }
        cell = number;
        w.entered = this;
        int from = columns.dictionaryStart[number];
        int n = columns.dictionaryStart[number + 1] - from;
        w.ensureCodes(n);
        for (int i = 0; i < n; i++) {
            int requirement = columns.dictionary[from + i];
            w.codeWeight[i] = columns.requirementWeight[requirement];
            w.codeWorth[i] = w.worth[worthStart + requirement];
        }
    }

    /** Returns how far the requirements of an opening of the entered cell are covered. */
    double cover(int at) {
        position = at;
        loaded = false;
        ByteBuffer rows = columns.buffer(at);
        rowStart = columns.rows.start(at);
        int n = OpeningRows.requirements(rows, rowStart);
        w.ensureRequirements(n);
        boolean wide = columns.wide(cell);
        if (wide) {
            for (int i = 0; i < n; i++) {
                int code = rows.getShort(rowStart + Short.BYTES + Short.BYTES * i) & 0xffff;
                w.rowWeight[i] = w.codeWeight[code];
                w.rowWorth[i] = w.codeWorth[code];
            }
        } else {
            rows.get(rowStart + Short.BYTES, w.codes, 0, n);
            for (int i = 0; i < n; i++) {
                int code = w.codes[i] & 0xff;
                w.rowWeight[i] = w.codeWeight[code];
                w.rowWorth[i] = w.codeWorth[code];
            }
        }
        idStart = OpeningRows.idStart(rows, rowStart, wide);
        coverage = SkillScore.coverage(w.rowWeight, w.rowWorth, n);
        return coverage;
    }

    private void load() {
        if (!loaded) {
            ByteBuffer rows = columns.buffer(position);
            PackedFacts.read(
                    rows,
                    OpeningRows.factsStart(rows, idStart),
                    columns.occupations[columns.occupation[position]],
                    columns.credentials,
                    w.facts);
            w.facts.requirements(OpeningRows.requirements(rows, rowStart));
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
        ByteBuffer rows = columns.buffer(position);
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
    byte[] idBytes() {
        ByteBuffer rows = columns.buffer(position);
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
        enter(cellOf(at));
        cover(at);
        load();
        return new Match(
                candidate.id(),
                new String(idBytes(), StandardCharsets.UTF_8),
                rank,
                terms.scorer().score(candidate, w.facts, coverage, terms.weights()));
    }

    private int cellOf(int at) {
        int found = Arrays.binarySearch(columns.cellStart, at);
        return found >= 0 ? found : -found - 2;
    }
}
