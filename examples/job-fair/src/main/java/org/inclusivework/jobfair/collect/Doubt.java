package org.inclusivework.jobfair.collect;

import org.inclusivework.matcher.taxonomy.Label;

/**
 * Something that somebody has to look at before the fair, said so that it can be settled by one call.
 *
 * @param level how much it matters
 * @param place where it is
 * @param value what stands there; empty if it is a number of a certificate or identity card
 * @param reason what is the matter, a clause
 * @param remedy what to do, a clause
 * @param whom whom to ask: the employer and the contact that its sheet names; empty if nobody is known
 */
public record Doubt(Level level, SourcePlace place, String value, Label reason, Label remedy, String whom) {
    /** How much it matters. */
    public enum Level {
        /** Not used: it cannot be right, or must not be read. */
        REFUSED,
        /** Not understood, or with two meanings. */
        ASKED,
        /** Understood, in a way that should be known. */
        NOTE
    }

    Doubt asking(String someone) {
        return new Doubt(level, place, value, reason, remedy, someone);
    }

    /** Says nothing of the value, which may be personal. */
    @Override
    public String toString() {
        return level + " " + place + ": " + reason.en();
    }
}
