package org.inclusivework.jobfair.page;

import java.util.List;
import org.inclusivework.jobfair.chart.BarChart;
import org.inclusivework.jobfair.chart.DataTable;

/**
 * The organiser's overview of a fair, for staff: figures, charts, and who is to be followed up.
 *
 * @param head the page's head
 * @param day the day of the fair, in words
 * @param invented whether everybody on it is made up
 * @param figures the figures, most important first
 * @param charts the charts
 * @param accommodations needs and offers of every accommodation
 * @param followUp candidates for whom nothing can be recommended for now
 */
record OverviewPage(
        PageHead head,
        String day,
        boolean invented,
        List<Figure> figures,
        List<BarChart> charts,
        DataTable accommodations,
        List<Link> followUp) {
    /**
     * A figure.
     *
     * @param number the number as shown
     * @param label what it counts
     */
    record Figure(String number, Phrase label) {}

    OverviewPage {
        figures = List.copyOf(figures);
        charts = List.copyOf(charts);
        followUp = List.copyOf(followUp);
    }
}
