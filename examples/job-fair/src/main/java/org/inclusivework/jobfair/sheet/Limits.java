package org.inclusivework.jobfair.sheet;

import java.util.HashMap;
import java.util.Map;

/**
 * How large a file may be.
 *
 * @param fileBytes the bytes of the file
 * @param entries the entries of its archive
 * @param inflatedBytes the bytes of all entries together
 * @param ratio how many times larger an entry may become, where it becomes larger than {@value #HARMLESS} bytes
 * @param columns the columns of a sheet
 * @param cells the cells of the file, those left out between others included
 */
public record Limits(long fileBytes, int entries, long inflatedBytes, int ratio, int columns, long cells) {
    /** What an entry may become whatever its ratio. */
    static final long HARMLESS = 8L << 20;

    /** What one employer sends: the most that was seen is far below. */
    public static final Limits EMPLOYER_FILE = new Limits(64L << 20, 2_000, 400L << 20, 200, 500, 4_000_000);

    /** The sheets of a whole fair, read row by row. */
    public static final Limits FAIR = new Limits(1L << 30, 2_000, 8L << 30, 200, 2_000, 200_000_000);

    /** Counts cells against the limits. */
    final class Count {
        /** Longer texts seldom occur twice. */
        private static final int SHORT = 40;

        private static final int REMEMBERED = 20_000;

        private final Map<String, String> texts = new HashMap<>();
        private long cells;

        /** Returns the text that was seen before, if it was: sheets repeat their words, and memory holds each once. */
        String once(String text) {
            if (text.length() > SHORT) {
                return text;
            }
            String before = texts.get(text);
            if (before == null && texts.size() < REMEMBERED) {
                texts.put(text, text);
            }
            return before == null ? text : before;
        }

        /** Takes a row of so many columns. */
        void row(int width) {
            if (width > columns) {
                throw SheetRefused.tooLarge(
                        "有一行写到了第 " + width + " 列，最多 " + columns + " 列",
                        "a row reaches column " + width + "; at most " + columns + " are read");
            }
            cells += Math.max(1, width);
            if (cells > Limits.this.cells) {
                throw SheetRefused.tooLarge(
                        "单元格太多，超过 " + Limits.this.cells + " 个", "there are more than " + Limits.this.cells + " cells");
            }
        }
    }
}
