package org.inclusivework.jobfair.sheet;

/** Texts as xlsx can hold them: without characters that its XML forbids, at most as long as a cell may be. */
final class XlsxText {
    /** The longest text that a spreadsheet program shows in a cell. */
    static final int LONGEST = 32_767;

    private XlsxText() {}

    static String of(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().filter(XlsxText::isAllowed).forEach(out::appendCodePoint);
        if (out.length() > LONGEST) {
            int end = Character.isHighSurrogate(out.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
            out.setLength(end);
            out.append('…');
        }
        return out.toString();
    }

    private static boolean isAllowed(int c) {
        return c == '\n' || c == '\t' || (c >= ' ' && c != 0xfffe && c != 0xffff && (c < 0xd800 || c > 0xdfff));
    }
}
