package org.inclusivework.matcher.search;

import java.util.Map;
import org.inclusivework.matcher.scoring.OccupationFacts;
import org.inclusivework.matcher.taxonomy.SkillKey;
import org.jspecify.annotations.Nullable;

/**
 * The openings of one segment, laid out for ranking in two orders: like work side by side, and near places side by side.
 *
 * <p>An opening is <em>local</em> if one has to go there as often as not, so that its location counts; the others are good
 * anywhere, or nearly: done at home, seldom on site, or with a bed. An opening's <em>position</em> is its place in the order by
 * work: first those anywhere, then the local ones, each by occupation, then kind, then place. The local ones stand in the order by
 * place as well: by kind, then place. Both orders are cut into {@link Cells}; by skill stand the cells by work that ask for it,
 * each with the largest share that the skill has there of an opening's requirements, and the largest weight. {@link HotColumns} stand in both orders,
 * everything else by position, most of it in {@link OpeningRows} outside the heap.
 *
 * <p>Holds stated facts with the constants and priors of the day applied; deleted openings included, since which are live is the
 * snapshot's to say. About 55 bytes of heap an opening. Immutable by convention and thread-safe.
 */
final class OpeningColumns {
    final int size;
    final int[] document;
    final HotColumns hot;
    final OpeningRows rows;
    final Cells works;
    /** The first cell by work of local openings. */
    final int firstLocal;

    /** In the order by place: the positions. */
    final int[] position;

    final HotColumns nearHot;
    final Cells places;
    /** Runs of {@link #places}, each with what holds for all of it. */
    final Cells regions;

    /** The last one is that of openings without. */
    final OccupationFacts[] occupations;
    final @Nullable String[] credentials;

    /** The numbers of the skills. */
    final Map<SkillKey, Integer> skills;

    /** Where the cells by work of each skill begin in the next two; one more than there are skills. */
    final int[] worksStart;

    final int[] workOf;
    final float[] shareIn;
    /** The largest weight that the skill has there. */
    final byte[] weightIn;

    OpeningColumns(OpeningColumnsBuilder b) {
        this.size = b.size;
        this.document = b.document;
        this.hot = b.hot;
        this.rows = b.rows;
        this.works = b.works;
        this.firstLocal = b.firstLocal;
        this.position = b.position;
        this.nearHot = b.nearHot;
        this.places = b.places;
        this.regions = b.regions;
        this.occupations = b.occupations;
        this.credentials = b.credentials;
        this.skills = b.skills;
        this.worksStart = b.worksStart;
        this.workOf = b.workOf;
        this.shareIn = b.shareIn;
        this.weightIn = b.weightIn;
    }
}
