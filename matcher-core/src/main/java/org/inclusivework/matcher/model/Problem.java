package org.inclusivework.matcher.model;

import java.io.Serializable;
import java.util.Objects;

/**
 * One thing that is wrong with an input, said so that the reader can mend it: where, the value, why, and what to do.
 *
 * <p>{@code value} is a value of the input and may be personal: importers leave it out (empty) for private columns, and messages
 * of exceptions are made of problems only.
 *
 * @param where where it is: a field such as {@code opening.places[0].latitude}, or file, row and column
 * @param value the offending value, shortened; empty if there is none or it is private
 * @param reason what is wrong, a clause
 * @param remedy what to do instead, a clause
 */
public record Problem(String where, String value, String reason, String remedy) implements Serializable {
    private static final int MAX_QUOTED = 80;

    public Problem {
        Objects.requireNonNull(where, "where");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(remedy, "remedy");
    }

    /** Returns a value cut to a length that fits a message, with control characters replaced by {@code ·}. */
    public static String quote(Object value) {
        String text = String.valueOf(value);
        int end = Math.min(text.length(), MAX_QUOTED);
        if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        StringBuilder out = new StringBuilder(end + 1);
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            out.append(Character.isISOControl(c) ? '·' : c);
        }
        return end < text.length() ? out.append('…').toString() : out.toString();
    }

    /** Returns the problem as one line: {@code where "value": reason; remedy}. */
    @Override
    public String toString() {
        return where + (value.isEmpty() ? "" : " \"" + value + "\"") + ": " + reason + "; " + remedy;
    }
}
