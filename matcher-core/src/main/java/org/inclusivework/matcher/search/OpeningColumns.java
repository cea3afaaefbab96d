package org.inclusivework.matcher.search;

import java.util.Map;
import org.inclusivework.matcher.scoring.OccupationFacts;
import org.inclusivework.matcher.scoring.OpeningBoxes;
import org.inclusivework.matcher.taxonomy.SkillKey;
import org.jspecify.annotations.Nullable;

/**
 * The openings of one segment, laid out for ranking in two orders: like work side by side, and near places side by side.
 *
 * <p>An opening's <em>position</em> is its place in the order by work. That has three parts: openings where one is seldom on site,
 * whose location hardly counts; openings with a bed, whose location hardly counts for those who would live in; and the others,
 * the local ones. Each part is ordered by occupation, then kind, then place. The second and third part stand in the order by place
 * as well: by kind, then place. Both orders are cut into {@link Cells}; by skill stand the cells by work that ask for it, each with
 * the largest share that the skill has there of an opening's requirements, and the largest weight. {@link HotColumns} and
 * {@link OfferSlices} stand in both orders, everything else by position, most of it in {@link OpeningRows} outside the heap.
 *
 * <p>Holds stated facts with the constants and priors of the day applied; deleted openings included, since which are live is the
 * snapshot's to say. Immutable by convention and thread-safe.
 */
final class OpeningColumns {
    final int size;
    final int[] document;
    final HotColumns hot;
    final OfferSlices offers;
    final OpeningRows rows;
    final Cells works;
    /** By cell by work: what {@link OpeningBoxes#flags()} says, in a row since all cells are asked. */
    final byte[] workFlags;
    /** By cell by work: the least number of an occupation, named or of like work. */
    final char[] firstOccupation;
    /** The largest one. */
    final char[] lastOccupation;
    /** The first cell by work of openings with a bed. */
    final int firstBed;
    /** The first cell by work of local openings. */
    final int firstLocal;

    /** In the order by place: the positions. */
    final int[] position;

    final HotColumns nearHot;
    final OfferSlices nearOffers;
    final Cells places;
    /** Runs of {@link #places}, each with what holds for all of it. */
    final Cells regions;
    /** The first region of local openings; those before have a bed. */
    final int firstLocalRegion;

    /** The last one is that of openings without. */
    final OccupationFacts[] occupations;

    final @Nullable String[] credentials;

    /** How many skills are asked for. */
    final int skills;
    /** By number of a skill in the taxonomy: its number here, or -1. */
    final int[] skillOf;
    /** The numbers of the skills that the taxonomy does not know. */
    final Map<SkillKey, Integer> otherSkills;

    /** Where the entries of each skill begin; one more than there are skills. */
    final int[] entriesStart;

    /** By skill, the cells by work that ask for it, see {@link SkillsOfCell}. */
    final int[] entries;

    /** By number of a weight in these: at least the weight. */
    final float[] weights;
    /** By cell by work: at least the largest sum of the weights of an opening's requirements. */
    final float[] mostWeight;

    OpeningColumns(OpeningColumnsBuilder b) {
        this.size = b.size;
        this.document = b.document;
        this.hot = b.hot;
        this.offers = b.offers;
        this.rows = b.rows;
        this.works = b.works;
        this.workFlags = b.works.boxes().flags();
        this.firstOccupation = b.firstOccupation;
        this.lastOccupation = b.lastOccupation;
        this.firstBed = b.firstBed;
        this.firstLocal = b.firstLocal;
        this.firstLocalRegion = b.firstLocalRegion;
        this.position = b.position;
        this.nearHot = b.nearHot;
        this.nearOffers = b.nearOffers;
        this.places = b.places;
        this.regions = b.regions;
        this.occupations = b.occupations;
        this.credentials = b.credentials;
        this.skills = b.skills;
        this.skillOf = b.skillOf;
        this.otherSkills = b.otherSkills;
        this.entriesStart = b.entriesStart;
        this.entries = b.entries;
        this.weights = b.weights;
        this.mostWeight = b.mostWeight;
    }
}
