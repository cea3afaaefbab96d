package org.inclusivework.matcher.taxonomy;

import java.text.Normalizer;

/** The forms in which texts and names are compared. Pure functions, linear in the length, free of any locale. */
final class GazetteerText {

    private GazetteerText() {}

    /** Full-width and other compatibility forms made plain (NFKC). */
    static String plain(String text) {
        return isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    /** Whether any character is Han. */
    static boolean hasHan(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isHan(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    static boolean isHan(char c) {
        return c >= 0x3400 && Character.isIdeographic(c);
    }

    /** Whether the code point at an index is neither letter nor digit, so that a name ends before it. */
    static boolean isSeparator(String text, int index) {
        return !Character.isLetterOrDigit(text.codePointAt(index));
    }

    /** The first index at or after {@code index} that is not a separator, or the length of the text. */
    static int skipSeparators(String text, int index) {
        int i = index;
        while (i < text.length() && isSeparator(text, i)) {
            i += Character.charCount(text.codePointAt(i));
        }
        return i;
    }

    /** The text without separators at either end. */
    static String trim(String text) {
        int start = skipSeparators(text, 0);
        int end = text.length();
        while (end > start && !Character.isLetterOrDigit(text.codePointBefore(end)) && !closes(text, end)) {
            end -= Character.charCount(text.codePointBefore(end));
        }
        return text.substring(start, end);
    }

    private static boolean closes(String text, int end) {
        char last = text.charAt(end - 1);
        return last == ')' || last == ']';
    }

    /**
     * The key under which words are looked up: lower case, without diacritics and apostrophes, punctuation as single
     * spaces ({@code Xi’an} and {@code XIAN} → {@code xian}, {@code Saint-Étienne} → {@code st etienne}).
     */
    static String fold(String text) {
        String source = isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKD);
        StringBuilder key = new StringBuilder(source.length());
        boolean gap = false;
        for (int i = 0; i < source.length(); i++) {
            int c = source.codePointAt(i);
            if (c > 0xffff) {
                i++;
            }
            if (c < 0x80) {
                boolean kept = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
                if (c >= 'A' && c <= 'Z') {
                    c += 'a' - 'A';
                    kept = true;
                }
                if (kept) {
                    gap = append(key, c, gap);
                } else {
                    gap |= c != '\'';
                }
            } else if (Character.isLetterOrDigit(c)) {
                gap = appendLetter(key, c, gap);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK && !isApostrophe(c)) {
                gap = true;
            }
        }
        String folded = key.toString();
        if (folded.startsWith("saint ")) {
            return "st" + folded.substring("saint".length());
        }
        return folded;
    }

    private static boolean isApostrophe(int c) {
        return c == '’' || c == '‘' || c == 'ʼ' || c == '`' || c == '´';
    }

    private static boolean append(StringBuilder key, int c, boolean gap) {
        if (gap && !key.isEmpty()) {
            key.append(' ');
        }
        key.appendCodePoint(c);
        return false;
    }

    private static boolean appendLetter(StringBuilder key, int c, boolean gap) {
        String plain = switch (c) {
            case 'ß' -> "ss";
            case 'ø', 'Ø' -> "o";
            case 'ł', 'Ł' -> "l";
            case 'đ', 'Đ', 'ð', 'Ð' -> "d";
            case 'æ', 'Æ' -> "ae";
            case 'œ', 'Œ' -> "oe";
            case 'þ', 'Þ' -> "th";
            case 'ı' -> "i";
            default -> "";
        };
        if (plain.isEmpty()) {
            return append(key, Character.toLowerCase(c), gap);
        }
        append(key, plain.charAt(0), gap);
        key.append(plain, 1, plain.length());
        return false;
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
