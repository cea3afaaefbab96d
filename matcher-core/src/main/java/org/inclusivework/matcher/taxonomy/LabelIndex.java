package org.inclusivework.matcher.taxonomy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Concepts by the form of their labels. A preferred label beats an alternative one, as it is the concept's own name;
 * within either kind all that share a form are found. Lookups only: the order inside the maps never shows.
 */
final class LabelIndex<T> {

    private final Map<String, List<T>> preferred = new HashMap<>();
    private final Map<String, List<T>> alternative = new HashMap<>();
    private final Comparator<T> order;

    LabelIndex(Comparator<T> order) {
        this.order = order;
    }

    void addPreferred(String label, T concept) {
        add(preferred, label, concept);
    }

    void addAlternative(String label, T concept) {
        add(alternative, label, concept);
    }

    /** The concepts that a text names, in their order: none, one, or several that somebody has to choose from. */
    List<T> find(String text) {
        String form = LabelForm.of(text);
        List<T> found = preferred.get(form);
        if (found == null) {
            found = alternative.getOrDefault(form, List.of());
        }
        return found.stream().sorted(order).toList();
    }

    private static <T> void add(Map<String, List<T>> labels, String label, T concept) {
        String form = LabelForm.of(label);
        if (form.isEmpty()) {
            return;
        }
        List<T> present = labels.get(form);
        if (present == null) {
            labels.put(form, List.of(concept));
        } else if (!present.contains(concept)) {
            List<T> more = new ArrayList<>(present);
            more.add(concept);
            labels.put(form, more);
        }
    }
}
