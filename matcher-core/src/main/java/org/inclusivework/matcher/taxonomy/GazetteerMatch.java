package org.inclusivework.matcher.taxonomy;

import java.util.List;

/**
 * What a text says about a place: one place, several, or none.
 *
 * <p>The three are never mixed: there is no best guess inside an ambiguous answer, and no distance can be taken from
 * anything but {@link Resolved}. Immutable. What was written may be a person's address, so the text forms of these
 * types leave it out.
 */
public sealed interface GazetteerMatch {

    /**
     * The text names exactly one place.
     *
     * @param place that place
     * @param rest what the text says beyond the place, such as a street and a number, normalised; may be empty
     */
    record Resolved(GazetteerPlace place, String rest) implements GazetteerMatch {

        /** The place without the rest. */
        @Override
        public String toString() {
            return "Resolved[" + place.id() + " " + place.fullName() + "]";
        }
    }

    /**
     * The text may name a place, but does not say enough to be sure which: ask.
     *
     * @param choices the places it may mean, at least one, ordered by level and then id. A single choice says that the
     *     text could as well mean something the gazetteer does not hold
     */
    record Ambiguous(List<GazetteerPlace> choices) implements GazetteerMatch {

        /**
         * Copies the list.
         *
         * @throws IllegalArgumentException if it is empty
         */
        public Ambiguous {
            choices = List.copyOf(choices);
            if (choices.isEmpty()) {
                throw new IllegalArgumentException("choices is empty; without a choice the text is unknown");
            }
        }

        /** The ids of the choices. */
        @Override
        public String toString() {
            return "Ambiguous" + choices.stream().map(GazetteerPlace::id).toList();
        }
    }

    /**
     * The text names no place of the gazetteer.
     *
     * @param text the text as it was given
     */
    record Unknown(String text) implements GazetteerMatch {

        /** The length of the text. */
        @Override
        public String toString() {
            return "Unknown[" + text.length() + " chars]";
        }
    }
}
