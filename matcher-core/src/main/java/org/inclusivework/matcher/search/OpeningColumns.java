package org.inclusivework.matcher.search;

import java.nio.ByteBuffer;
import java.util.Map;
import org.inclusivework.matcher.scoring.OccupationFacts;
import org.inclusivework.matcher.scoring.OpeningBox;
import org.inclusivework.matcher.taxonomy.SkillKey;
import org.jspecify.annotations.Nullable;

/**
 * The openings of one segment, laid out for ranking: near ones of a kind side by side, in cells that can be judged as a whole.
 *
 * <p>Openings have <em>positions</em>: their order by occupation, then by what makes their components differ, then along a Hilbert
 * curve over the globe ({@link OpeningOrder}). A <em>cell</em> is a run of positions; it has an {@link OpeningBox}, and a
 * dictionary of the requirements that occur in it, so that a requirement takes one byte.
 *
 * <p>By position stand in arrays the few numbers that a first bound of a single opening needs (33 bytes), and in
 * {@link OpeningRows}, outside the heap, all the rest: requirements, id, facts. By requirement stand the cells it occurs in, each
 * with the largest share it has there of an opening's requirements.
 *
 * <p>Holds stated facts with the constants and priors of the day applied; deleted openings included, since which are live is the
 * snapshot's to say. Immutable by convention and thread-safe.
 */
final class OpeningColumns {
    /** Set where nothing is said about any accommodation. */
    static final byte SILENT = 1;
    /** Set where people can live in. */
    static final byte DORMITORY = 1 << 1;
    /** Set where there is exactly one located place and no other. */
    static final byte ONE_PLACE = 1 << 2;
    /** Set where no place is located. */
    static final byte NOWHERE = 1 << 3;
    /** Set where skills are asked for. */
    static final byte REQUIREMENTS = 1 << 4;

    final int size;
    final int[] document;
    final byte[] kind;
    final float[] x;
    final float[] y;
    final float[] z;
    /** The share of days with a trip, rounded down. */
    final float[] visits;
    /** The share at home, to the nearest float. */
    final float[] home;
    /** The number of the occupation; the last one is that of openings without. */
    final int[] occupation;

    final OpeningRows rows;
    final OccupationFacts[] occupations;
    final @Nullable String[] credentials;

    /** Where each cell begins; one more than there are cells. */
    final int[] cellStart;

    final OpeningBox[] boxes;

    /** Where each cell's dictionary begins in {@link #dictionary}; one more than there are cells. */
    final int[] dictionaryStart;

    final int[] dictionary;

    /** By number of requirement: its weight, and the level asked for. */
    final double[] requirementWeight;

    final byte[] requirementLevel;

    /** By skill: its first requirement, and the one after its last, in the two halves of the number. */
    final Map<SkillKey, Long> requirementsOf;

    /** Where the cells of each requirement begin in the next two; one more than there are requirements. */
    final int[] cellsStart;

    final int[] cellOf;
    final float[] shareIn;

    OpeningColumns(OpeningColumnsBuilder b) {
        this.size = b.size;
        this.document = b.document;
        this.kind = b.kind;
        this.x = b.x;
        this.y = b.y;
        this.z = b.z;
        this.visits = b.visits;
        this.home = b.home;
        this.occupation = b.occupation;
        this.rows = b.rows;
        this.occupations = b.occupations;
        this.credentials = b.credentials;
        this.cellStart = b.cellStart;
        this.boxes = b.boxes;
        this.dictionaryStart = b.dictionaryStart;
        this.dictionary = b.dictionary;
        this.requirementWeight = b.requirementWeight;
        this.requirementLevel = b.requirementLevel;
        this.requirementsOf = b.requirementsOf;
        this.cellsStart = b.cellsStart;
        this.cellOf = b.cellOf;
        this.shareIn = b.shareIn;
    }

    int cells() {
        return boxes.length;
    }

    int requirements() {
        return requirementWeight.length;
    }

    /** Returns whether the dictionary of a cell is too large for codes of one byte. */
    boolean wide(int cell) {
        return dictionaryStart[cell + 1] - dictionaryStart[cell] > OpeningRows.CODES;
    }

    /** Returns the bytes outside the heap. */
    long bytesOutsideHeap() {
        return rows.bytes();
    }

    ByteBuffer buffer(int position) {
        return rows.buffer(position);
    }
}
