package org.inclusivework.matcher.search;

import java.util.Comparator;
import org.inclusivework.matcher.model.Ids;

/**
 * A pair that may be listed.
 *
 * @param id the id of what is ranked
 * @param score the score
 * @param column where it stands
 * @param number its number there
 */
record Hit(String id, double score, Ranked.Column column, int number) {
    /** Best first: score downwards, then id upwards in unsigned UTF-8 bytes. */
    static final Comparator<Hit> ORDER =
            Comparator.comparingDouble(Hit::score).reversed().thenComparing(Hit::id, Ids.ORDER);

    /** Returns how a pair with this score and id stands to a place in the order: below 0 if it comes before. */
    static int compare(double score, String id, double otherScore, String otherId) {
        int byScore = Double.compare(otherScore, score);
        return byScore != 0 ? byScore : Ids.ORDER.compare(id, otherId);
    }
}
