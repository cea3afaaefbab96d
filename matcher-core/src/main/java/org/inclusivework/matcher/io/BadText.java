package org.inclusivework.matcher.io;

/** The report of bytes that are no text in the encoding of their file. */
final class BadText {
    private BadText() {}

    /** Whether a text has a place where bytes were no text, or half of a surrogate pair. */
    static boolean isIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == TextSource.REPLACEMENT) {
                return true;
            }
            if (Character.isSurrogate(c)) {
                if (!Character.isHighSurrogate(c)
                        || i + 1 == text.length()
                        || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }

    static void report(Spot spot) {
        spot.error(
                "",
                "有字节不是文字（编码损坏）",
                "some bytes are no text (the encoding is broken)",
                "用 UTF-8 重新保存原表，检查这一格的内容",
                "save the original again as UTF-8 and check this cell");
    }
}
