package org.inclusivework.matcher.taxonomy;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An occupation, or a group of occupations, of a classification.
 *
 * @param code its code
 * @param labelZh its Chinese name, if its scheme has one
 * @param labelEn its English name, if its scheme has one
 * @param altLabels other names in either language, in the source's order
 * @param definition what it is, in the source's language, if the source says so
 * @param tasks its main tasks, in the source's language and order; often empty
 */
public record Occupation(
        OccupationCode code,
        @Nullable String labelZh,
        @Nullable String labelEn,
        List<String> altLabels,
        @Nullable String definition,
        List<String> tasks) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if it has no name in any language
     */
    public Occupation {
        Objects.requireNonNull(code, "code");
        if (labelZh == null && labelEn == null) {
            throw new IllegalArgumentException(
                    "occupation " + code + " has no name: give it a Chinese or an English one");
        }
        altLabels = List.copyOf(altLabels);
        tasks = List.copyOf(tasks);
    }
}
