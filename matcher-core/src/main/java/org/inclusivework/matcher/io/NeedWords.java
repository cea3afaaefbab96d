package org.inclusivework.matcher.io;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inclusivework.matcher.taxonomy.Accommodation;
import org.inclusivework.matcher.taxonomy.LabelForm;

/**
 * What people say in everyday words about what they need, as lists of accommodations any one of which would do.
 *
 * <p>{@code need_words.tsv} holds them: {@code PA_STEPFREE;PA_LIFT} are two needs, {@code HC_SIGN|HC_TEXT} is one that either meets. The
 * words tell what is hard or helps, never what somebody has: a diagnosis says nothing about what would help, and finds nothing here.
 */
final class NeedWords {
    private static final Map<String, List<List<Accommodation>>> BY_FORM = read();

    private NeedWords() {}

    /** Returns the needs that some words stand for, or nothing where they are not known. */
    static Optional<List<List<Accommodation>>> find(String words) {
        return Optional.ofNullable(BY_FORM.get(LabelForm.of(words)));
    }

    private static Map<String, List<List<Accommodation>>> read() {
        Map<String, List<List<Accommodation>>> byForm = new HashMap<>();
        for (String[] line : Words.table("need_words.tsv")) {
            List<List<Accommodation>> needs = new ArrayList<>();
            for (String need : line[0].split(";")) {
                List<Accommodation> anyOf = new ArrayList<>();
                for (String name : need.split("\\|")) {
                    anyOf.add(Accommodation.valueOf(name));
                }
                needs.add(List.copyOf(anyOf));
            }
            for (String words : line[1].split("\\|")) {
                if (byForm.put(LabelForm.of(words), List.copyOf(needs)) != null) {
                    throw new IllegalStateException("need_words.tsv has the words " + words + " twice");
                }
            }
        }
        return Map.copyOf(byForm);
    }
}
