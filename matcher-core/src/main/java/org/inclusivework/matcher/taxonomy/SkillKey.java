package org.inclusivework.matcher.taxonomy;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;

/**
 * The identity of a skill: {@code esco:<uuid>} where ESCO's identifier is known, {@code label:<form of the label>}
 * otherwise (see {@link LabelForm}).
 *
 * <p>Keys are ordered by their UTF-8 bytes read as unsigned numbers.
 *
 * @param value the key's text, 1 to 512 UTF-8 bytes
 */
public record SkillKey(String value) implements Comparable<SkillKey> {

    /** The longest key, in UTF-8 bytes. */
    public static final int MAX_BYTES = 512;

    private static final String ESCO = "esco:";
    private static final String LABEL = "label:";
    private static final int UUID_LENGTH = 36;
    private static final int MOST_BYTES_OF_A_CHAR = 3;

    /**
     * Takes a key as it is written in files.
     *
     * @throws IllegalArgumentException if the text is none of the two kinds of key or is too long
     */
    public SkillKey {
        Objects.requireNonNull(value, "value");
        if (value.startsWith(ESCO)) {
            if (!endsInUuid(value)) {
                throw new IllegalArgumentException("skill key '" + shorten(value)
                        + "' holds no ESCO identifier: write esco: and a lower-case UUID of 36 characters");
            }
        } else if (value.startsWith(LABEL)) {
            String label = value.substring(LABEL.length());
            if (label.isEmpty() || !label.equals(LabelForm.of(label))) {
                throw new IllegalArgumentException("skill key '" + shorten(value)
                        + "' holds no label in its plain form: make it with SkillKey.ofLabel");
            }
        } else {
            throw new IllegalArgumentException("skill key '" + shorten(value)
                    + "' starts with neither esco: nor label: - write esco:<uuid> or label:<label>");
        }
        if (value.length() > MAX_BYTES / MOST_BYTES_OF_A_CHAR
                && value.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
            throw new IllegalArgumentException("skill key '" + shorten(value) + "' is longer than " + MAX_BYTES
                    + " UTF-8 bytes: name the skill in a few words");
        }
    }

    /**
     * The key of a skill that is known by its label alone.
     *
     * @throws IllegalArgumentException if the label is blank, or too long for a key
     */
    public static SkillKey ofLabel(String label) {
        String form = LabelForm.of(label);
        if (form.isEmpty()) {
            throw new IllegalArgumentException("a skill's label is blank: name the skill in a few words");
        }
        return new SkillKey(LABEL + form);
    }

    /**
     * Reads a key that a person may have typed: spaces around it and capital letters do not matter.
     *
     * @throws IllegalArgumentException if the text is none of the two kinds of key or is too long
     */
    public static SkillKey parse(String text) {
        String trimmed = text.strip();
        int colon = trimmed.indexOf(':');
        String kind = trimmed.substring(0, colon + 1).toLowerCase(Locale.ROOT);
        return switch (kind) {
            case ESCO ->
                new SkillKey(ESCO + trimmed.substring(colon + 1).strip().toLowerCase(Locale.ROOT));
            case LABEL -> ofLabel(trimmed.substring(colon + 1));
            default -> new SkillKey(trimmed);
        };
    }

    /** Whether ESCO's identifier of this skill is known. */
    public boolean isEsco() {
        return value.startsWith(ESCO);
    }

    @Override
    public int compareTo(SkillKey other) {
        return Utf8Order.compare(value, other.value);
    }

    /** The key's text. */
    @Override
    public String toString() {
        return value;
    }

    /** By hand, since a taxonomy checks tens of thousands of keys while it opens. */
    private static boolean endsInUuid(String value) {
        if (value.length() != ESCO.length() + UUID_LENGTH) {
            return false;
        }
        for (int i = 0; i < UUID_LENGTH; i++) {
            char c = value.charAt(ESCO.length() + i);
            boolean hyphen = i == 8 || i == 13 || i == 18 || i == 23;
            boolean digit = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
            if (hyphen ? c != '-' : !digit) {
                return false;
            }
        }
        return true;
    }

    private static String shorten(String text) {
        return text.length() <= 80 ? text : text.substring(0, 80) + "…";
    }
}
