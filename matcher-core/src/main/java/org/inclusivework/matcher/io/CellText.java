package org.inclusivework.matcher.io;

import java.util.ArrayList;
import java.util.List;

/**
 * The characters that structure a cell: separators, and the backslash that takes their meaning from them.
 *
 * <p>Entries of a list are separated by {@code ；}, {@code ;} or a line break; a backslash before one of {@link #SPECIAL} or
 * before a backslash makes it an ordinary character, before anything else it is an ordinary character itself.
 */
final class CellText {
    /** What separates the entries of a list. */
    static final String ENTRIES = "；;\n\r";

    /** What separates the words of an entry, and the entries of a mere list of words. */
    static final String WORDS = "、,，";

    /** What has a meaning in some cell and is escaped in all of them. */
    private static final String SPECIAL = "；;\n\r、,，|｜=＝:：@＠()（）[]［］*＊";

    private CellText() {}

    /** Splits at unescaped characters, strips the parts and leaves out empty ones; escapes stay. */
    static List<String> split(String text, String separators) {
        List<String> parts = new ArrayList<>();
        for (String part : splitAll(text, separators)) {
            if (!part.isEmpty()) {
                parts.add(part);
            }
        }
        return parts;
    }

    /** Splits at unescaped characters and strips the parts, empty ones included; escapes stay. */
    static List<String> splitAll(String text, String separators) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = next(text, separators, 0); i >= 0; i = next(text, separators, i + 1)) {
            parts.add(text.substring(start, i).strip());
            start = i + 1;
        }
        parts.add(text.substring(start).strip());
        return parts;
    }

    /** The first unescaped of some characters at or after a position, or -1. */
    static int next(String text, String characters, int from) {
        for (int i = from; i < text.length(); i++) {
            if (isEscape(text, i)) {
                i++;
            } else if (characters.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    /** The last unescaped of some characters, or -1. */
    static int last(String text, String characters) {
        int last = -1;
        for (int i = next(text, characters, 0); i >= 0; i = next(text, characters, i + 1)) {
            last = i;
        }
        return last;
    }

    /** Gives a text its escapes. */
    static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' || SPECIAL.indexOf(c) >= 0) {
                out.append('\\');
            }
            out.append(c);
        }
        return out.toString();
    }

    /** Takes the escapes from a text. */
    static String unescape(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (isEscape(text, i)) {
                i++;
            }
            out.append(text.charAt(i));
        }
        return out.toString();
    }

    private static boolean isEscape(String text, int i) {
        return text.charAt(i) == '\\'
                && i + 1 < text.length()
                && (text.charAt(i + 1) == '\\' || SPECIAL.indexOf(text.charAt(i + 1)) >= 0);
    }
}
