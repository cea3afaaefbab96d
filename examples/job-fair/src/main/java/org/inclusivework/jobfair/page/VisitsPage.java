package org.inclusivework.jobfair.page;

import java.util.List;

/**
 * Where one person goes at a fair and when, for the person: booths and times, and never a score, a rank, a class, a grade or a need.
 *
 * @param head the page's head
 * @param eyebrow the fair and its day
 * @param title its heading
 * @param mark that it is a proposal; empty if it is not
 * @param lead what to know about it
 * @param stops the booths, in walking order
 * @param invented whether everybody on it is made up
 */
record VisitsPage(
        PageHead head,
        Phrase eyebrow,
        Phrase title,
        Phrase mark,
        List<Phrase> lead,
        List<Stop> stops,
        boolean invented) {
    /**
     * A booth.
     *
     * @param when a time, or a stretch of time to come by
     * @param booth the number of the booth, in words
     * @param employer the employer
     * @param opening the opening to ask for; empty if any
     * @param with who goes along; empty for nobody
     * @param fresh that it has changed and is not confirmed yet; empty if it is
     */
    record Stop(Phrase when, Phrase booth, Phrase employer, Phrase opening, Phrase with, Phrase fresh) {}

    VisitsPage {
        lead = List.copyOf(lead);
        stops = List.copyOf(stops);
    }
}
