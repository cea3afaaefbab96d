package org.inclusivework.matcher.taxonomy;

import java.util.List;

/** What a text that should name an occupation turned out to name. */
public sealed interface OccupationResolution {

    /**
     * The text names exactly one occupation.
     *
     * @param occupation the occupation
     */
    record Resolved(Occupation occupation) implements OccupationResolution {}

    /**
     * The text names several occupations, and somebody has to choose.
     *
     * @param occupations the occupations in the order of their codes, at least two
     */
    record Ambiguous(List<Occupation> occupations) implements OccupationResolution {

        /** Copies the list. */
        public Ambiguous {
            occupations = List.copyOf(occupations);
        }
    }

    /**
     * No name of any occupation is equal to the text.
     *
     * @param text the text as it was given
     */
    record Unknown(String text) implements OccupationResolution {}
}
