package org.inclusivework.matcher.io;

import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.inclusivework.matcher.match.Explanation;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.Opening;
import org.inclusivework.matcher.taxonomy.Language;

/**
 * Writes explained matches one after the other, as JSON Lines or as CSV, for staff and for the person, never for an employer.
 *
 * <p>The same matches give the same characters, whatever the locale. Nothing of a certificate is written. Not thread-safe;
 * {@link #close} closes the writer underneath.
 */
public sealed interface MatchWriter extends Closeable, Flushable permits MatchJson, MatchCsv {
    /**
     * Writes one match.
     *
     * @param rank its place in the ranking, from 1; 0 if it has none, as an ineligible pair has none
     * @param explanation the explained pair
     * @param candidate its candidate
     * @param opening its opening
     * @throws IOException if the writer underneath fails
     * @throws IllegalArgumentException if the records are not those of the explanation, or an ineligible pair has a rank
     */
    void write(int rank, Explanation explanation, Candidate candidate, Opening opening) throws IOException;

    /**
     * Makes a writer of JSON Lines: one object a match and line, as {@code match.schema.json} beside this class describes.
     *
     * <p>Keys are English, in one fixed order; numbers have the fewest digits that give back the very double, so that anyone can
     * recompute a score from its components.
     *
     * @param out where to, to be encoded as UTF-8
     * @param language the language of the texts
     */
    static MatchWriter jsonLines(Writer out, Language language) {
        return new MatchJson(out, language);
    }

    /**
     * Makes a writer of CSV with a header line: one row a match, to be read in a spreadsheet.
     *
     * <p>Numbers are rounded to four decimals. A cell that a spreadsheet would take for a formula is made text by an apostrophe.
     *
     * @param out where to, to be encoded as UTF-8
     * @param language the language of the headers and texts
     * @param byteOrderMark whether to begin with U+FEFF, without which Excel takes Chinese for another encoding
     * @throws UncheckedIOException if the header cannot be written
     */
    static MatchWriter csv(Writer out, Language language, boolean byteOrderMark) {
        try {
            return new MatchCsv(out, language, byteOrderMark);
        } catch (IOException e) {
            throw new UncheckedIOException("the header cannot be written", e);
        }
    }
}
