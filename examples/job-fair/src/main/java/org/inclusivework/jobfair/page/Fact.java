package org.inclusivework.jobfair.page;

import java.util.List;

/**
 * One thing that is known of an opening, or has to be asked.
 *
 * @param icon the drawing beside it
 * @param label what it is about
 * @param lines what is known, at least one line
 */
record Fact(Icon icon, Phrase label, List<Phrase> lines) {
    Fact {
        lines = List.copyOf(lines);
    }
}
