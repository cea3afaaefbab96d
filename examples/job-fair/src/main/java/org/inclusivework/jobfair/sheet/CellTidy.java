package org.inclusivework.jobfair.sheet;

/** Takes from a cell what nobody sees: white space around its text, control characters, and marks of no width. */
final class CellTidy {
    private CellTidy() {}

    static String of(String text) {
        int first = 0;
        int last = text.length();
        while (first < last && isBlank(text.charAt(first))) {
            first++;
        }
        while (last > first && isBlank(text.charAt(last - 1))) {
            last--;
        }
        boolean clean = true;
        for (int i = first; i < last && clean; i++) {
            clean = !isInvisible(text.charAt(i));
        }
        if (clean) {
            return text.substring(first, last);
        }
        StringBuilder out = new StringBuilder(last - first);
        for (int i = first; i < last; i++) {
            if (!isInvisible(text.charAt(i))) {
                out.append(text.charAt(i));
            }
        }
        return out.toString();
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || isInvisible(c);
    }

    private static boolean isInvisible(char c) {
        return (c < ' ' && c != '\n' && c != '\t')
                || c == 0x7f
                || c == 0x200b
                || c == 0x200e
                || c == 0x200f
                || c == 0x2060
                || c == 0xfeff;
    }
}
