package org.inclusivework.matcher.model;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Comparator;

/**
 * The rules for the ids of openings and candidates: NFC, 1 to {@value #MAX_BYTES} bytes of UTF-8, no control characters, ordered
 * by unsigned UTF-8 bytes.
 *
 * <p>{@link String#compareTo} orders by UTF-16 units, which differs as soon as a character beyond the basic plane occurs; the
 * order of unsigned UTF-8 bytes is the order of code points, and that of Lucene's terms.
 */
public final class Ids {
    /** The largest length of an id in bytes of UTF-8. */
    public static final int MAX_BYTES = 512;

    /** The order of ids: by unsigned UTF-8 bytes. */
    public static final Comparator<String> ORDER = Ids::compare;

    private Ids() {}

    /**
     * Returns the id if it is valid.
     *
     * @param what the kind of record, for the message, such as {@code "opening"}
     * @throws MatcherException.InvalidInput if the id is empty, too long, not in NFC, or holds a control character or half a
     *     surrogate pair
     */
    public static String check(String what, String id) {
        String problem = problemOf(id);
        if (problem != null) {
            throw MatcherException.invalid(
                    what + ".id", Problem.quote(id), problem, "use 1 to 512 bytes of NFC text, such as o-0001");
        }
        return id;
    }

    private static @org.jspecify.annotations.Nullable String problemOf(String id) {
        if (id.isBlank()) {
            return "the id is empty";
        }
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            if (Character.isISOControl(c)) {
                return "the id holds a control character at position " + (i + 1);
            }
            if (Character.isHighSurrogate(c) && i + 1 < id.length() && Character.isLowSurrogate(id.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                return "the id holds half a character at position " + (i + 1);
            }
        }
        if (id.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
            return "the id is longer than " + MAX_BYTES + " bytes";
        }
        if (!Normalizer.isNormalized(id, Normalizer.Form.NFC)) {
            return "the id is not in Unicode normal form C";
        }
        return null;
    }

    private static int compare(String a, String b) {
        int end = Math.min(a.length(), b.length());
        for (int i = 0; i < end; i++) {
            char x = a.charAt(i);
            char y = b.charAt(i);
            if (x != y) {
                // Surrogates stand for code points above the whole basic plane, so they sort after U+E000 to U+FFFF.
                boolean xs = Character.isSurrogate(x);
                boolean ys = Character.isSurrogate(y);
                return xs == ys ? Character.compare(x, y) : xs ? 1 : -1;
            }
        }
        return Integer.compare(a.length(), b.length());
    }
}
