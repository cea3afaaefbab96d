package org.inclusivework.matcher.taxonomy;

import java.util.Objects;

/**
 * A short text in Chinese and in English that names one concept.
 *
 * <p>Immutable and thread-safe.
 *
 * @param zh the Chinese wording, never blank
 * @param en the English wording, never blank
 */
public record Label(String zh, String en) {
    public Label {
        if (Objects.requireNonNull(zh, "zh").isBlank()
                || Objects.requireNonNull(en, "en").isBlank()) {
            throw new IllegalArgumentException("a label needs both wordings, got zh=\"" + zh + "\", en=\"" + en + "\"");
        }
    }

    /** Returns the wording in the given language. */
    public String in(Language language) {
        return language == Language.ZH ? zh : en;
    }
}
