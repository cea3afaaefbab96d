package org.inclusivework.jobfair.collect;

import java.util.Collections;
import java.util.List;

/**
 * What came out of a folder.
 *
 * @param headers the headers of the merged sheet in Chinese, that of the id first
 * @param headersEn the same in English
 * @param rows its rows, one for each opening
 * @param doubts what has to be looked at, in the order of the files and their rows
 * @param tally what was read, in figures
 */
public record Collected(
        List<String> headers, List<String> headersEn, List<List<String>> rows, List<Doubt> doubts, Tally tally) {
    public Collected {
        headers = List.copyOf(headers);
        headersEn = List.copyOf(headersEn);
        rows = Collections.unmodifiableList(rows);
        doubts = List.copyOf(doubts);
    }

    /** Says nothing of what the cells hold. */
    @Override
    public String toString() {
        return "Collected[" + rows.size() + " openings, " + doubts.size() + " doubts]";
    }
}
