package org.inclusivework.matcher.knowledge;

import java.util.List;
import java.util.Objects;

/**
 * What is written about an occupation or a skill that texts are linked to.
 *
 * @param id its code or key
 * @param labels its names, the preferred one first, at least one
 * @param text what it is and does, empty if nothing is written
 * @param hints titles that are used of it and of others as well, so that they count less than names
 */
public record LabelledEntry(String id, List<String> labels, String text, List<String> hints) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if there is no label
     */
    public LabelledEntry {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(text, "text");
        labels = List.copyOf(labels);
        hints = List.copyOf(hints);
        if (labels.isEmpty()) {
            throw new IllegalArgumentException(id + " has no label: give it one");
        }
    }
}
