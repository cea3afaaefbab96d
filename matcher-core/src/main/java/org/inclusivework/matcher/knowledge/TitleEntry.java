package org.inclusivework.matcher.knowledge;

import java.util.List;
import java.util.Objects;
import org.inclusivework.matcher.taxonomy.OccupationCode;

/**
 * What is written about an occupation that titles are linked to.
 *
 * @param code its code
 * @param labels its names, the preferred one first, at least one
 * @param text what it is and does, empty if nothing is written
 * @param hints titles that are used of it and of others as well, so that they count less than names
 */
public record TitleEntry(OccupationCode code, List<String> labels, String text, List<String> hints) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if there is no label
     */
    public TitleEntry {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(text, "text");
        labels = List.copyOf(labels);
        hints = List.copyOf(hints);
        if (labels.isEmpty()) {
            throw new IllegalArgumentException("occupation " + code + " has no label: give it one");
        }
    }
}
