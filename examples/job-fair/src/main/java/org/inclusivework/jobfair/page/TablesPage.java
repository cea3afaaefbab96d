package org.inclusivework.jobfair.page;

import java.util.List;
import org.inclusivework.jobfair.chart.DataTable;

/**
 * A page that is mostly tables.
 *
 * @param head the page's head
 * @param eyebrow what stands above its heading: the fair and whom it is for
 * @param title its heading
 * @param mark what is to be seen first, such as that it is a proposal; empty for nothing
 * @param lead what to know about it
 * @param figures numbers at a glance; may be empty
 * @param sections its tables
 * @param invented whether everybody on it is made up
 */
record TablesPage(
        PageHead head,
        Phrase eyebrow,
        Phrase title,
        Phrase mark,
        List<Phrase> lead,
        List<OverviewPage.Figure> figures,
        List<Section> sections,
        boolean invented) {
    /**
     * A part of the page.
     *
     * @param id names it on the page
     * @param kind the class of its element; empty for none
     * @param title its heading
     * @param lines what it says
     * @param points what it lists
     * @param tables its tables
     */
    record Section(
            String id, String kind, Phrase title, List<Phrase> lines, List<Phrase> points, List<DataTable> tables) {
        Section {
            lines = List.copyOf(lines);
            points = List.copyOf(points);
            tables = List.copyOf(tables);
        }

        static Section of(String id, Phrase title, List<DataTable> tables) {
            return new Section(id, "", title, List.of(), List.of(), tables);
        }
    }

    TablesPage {
        lead = List.copyOf(lead);
        figures = List.copyOf(figures);
        sections = List.copyOf(sections);
    }
}
