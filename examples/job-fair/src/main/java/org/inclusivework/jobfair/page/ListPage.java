package org.inclusivework.jobfair.page;

import java.util.List;

/**
 * A list for staff whose rows lead to pages: all candidates, or all employers.
 *
 * @param head the page's head
 * @param title what it lists
 * @param lead what to know about it
 * @param caption the caption of its table
 * @param headings the headings of its columns
 * @param rows its rows
 */
record ListPage(PageHead head, Phrase title, Phrase lead, Phrase caption, List<Phrase> headings, List<Row> rows) {
    /**
     * A row.
     *
     * @param first its first cell, which leads to the page
     * @param cells the cells behind it
     * @param others other forms of the page; the last column
     */
    record Row(Link first, List<Phrase> cells, List<Link> others) {
        Row {
            cells = List.copyOf(cells);
            others = List.copyOf(others);
        }
    }

    ListPage {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
    }
}
