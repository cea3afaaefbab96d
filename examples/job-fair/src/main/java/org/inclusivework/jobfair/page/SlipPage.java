package org.inclusivework.jobfair.page;

import java.util.List;
import org.inclusivework.matcher.match.Suitability;

/**
 * What somebody takes from the desk to the booths; it may be seen by anybody at the fair, so it tells nothing of what the person needs.
 *
 * @param head the page's head
 * @param fair the fair
 * @param who the name to use, or the id
 * @param booths the booths to go to; empty if there is none yet
 */
record SlipPage(PageHead head, Phrase fair, Phrase who, List<Booth> booths) {
    /**
     * A booth.
     *
     * @param number its number
     * @param employer the employer
     * @param opening the opening to ask for
     * @param suitability how well it suits, in a word
     * @param ask what to ask there; may be empty
     */
    record Booth(Phrase number, Phrase employer, Phrase opening, Suitability suitability, Phrase ask) {}

    SlipPage {
        booths = List.copyOf(booths);
    }
}
