package org.inclusivework.jobfair.chart;

import java.util.List;

/**
 * A table of words and numbers, as shown.
 *
 * @param caption what it tells
 * @param headings the headings of its columns
 * @param rows its rows, as many cells each as there are headings; the first cell names the row
 */
public record DataTable(String caption, List<String> headings, List<List<String>> rows) {
    public DataTable {
        headings = List.copyOf(headings);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<String> row : rows) {
            if (row.size() != headings.size()) {
                throw new IllegalArgumentException(
                        "a row of \"" + caption + "\" has " + row.size() + " cells, not " + headings.size());
            }
        }
    }
}
