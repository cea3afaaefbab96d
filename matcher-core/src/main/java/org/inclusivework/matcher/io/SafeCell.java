package org.inclusivework.matcher.io;

/**
 * Cells that no spreadsheet program takes for a formula: what starts with a formula's lead, full-width twins and leads behind white
 * space included, gets an apostrophe in front, which reading takes away again.
 */
final class SafeCell {
    private static final String LEADS = "=+-@＝＋－＠﹦﹢﹣﹫";

    private SafeCell() {}

    /** A cell of CSV with its quotes. */
    static String quoted(String text) {
        String safe = isRisky(text) ? "'" + text : text;
        boolean plain = true;
        for (int i = 0; i < safe.length() && plain; i++) {
            plain = ",\"\n\r;\t".indexOf(safe.charAt(i)) < 0;
        }
        return plain && safe.strip().equals(safe) ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }

    /** The text of a cell. */
    static String read(String cell) {
        String text = cell.strip();
        return text.startsWith("'") && isRisky(text.substring(1)) ? text.substring(1) : text;
    }

    /** Whether a lead comes first, behind nothing but apostrophes and white space. */
    private static boolean isRisky(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (LEADS.indexOf(c) >= 0 || c == '\t' || c == '\r' || c == '\n') {
                return true;
            }
            if (c != '\''
                    && !Character.isWhitespace(c)
                    && !Character.isSpaceChar(c)
                    && Character.getType(c) != Character.FORMAT) {
                return false;
            }
        }
        return false;
    }
}
