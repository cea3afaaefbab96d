package org.inclusivework.jobfair.page;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.html.escape.Escape;
import org.inclusivework.matcher.taxonomy.Language;

/**
 * Words on a page, escaped, with the runs of the other language marked by {@code lang}, so that a screen reader changes its voice.
 *
 * <p>On a Chinese page a run is foreign where two or more English words follow one another: single ones are names and units that a
 * Chinese voice knows to read. Characters that cannot be seen or turn the direction of writing are replaced.
 */
final class Phrase implements Content {
    private static final char REPLACEMENT = '\uFFFD';

    /** From here on characters are about as wide as two Latin letters. */
    private static final int WIDE_FROM = 0x1100;

    /** The widest label of a bar, in Latin letters. */
    private static final int LABEL = 36;

    private final String text;
    private final Language page;

    Phrase(String text, Language page) {
        this.text = visible(text);
        this.page = page;
    }

    /** Returns a text without what would hide or reverse its neighbours. */
    static String visible(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == '\n' || c == '\t') {
                out.append(' ');
            } else {
                out.appendCodePoint(unseen(c) ? REPLACEMENT : c);
            }
        });
        return out.toString();
    }

    /** Returns a text that fits beside a bar on a telephone: cut where it is wider than that, and marked as cut. */
    static String shortened(String text) {
        int width = 0;
        for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
            width += text.codePointAt(at) >= WIDE_FROM ? 2 : 1;
            if (width > LABEL) {
                return text.substring(0, at) + "…";
            }
        }
        return text;
    }

    private static boolean unseen(int c) {
        return Character.isISOControl(c)
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069)
                || c == 0x200E
                || c == 0x200F
                || c == 0x061C
                || (c >= 0xD800 && c <= 0xDFFF)
                || (c & 0xFFFE) == 0xFFFE;
    }

    @Override
    public void writeTo(TemplateOutput output) {
        int start = 0;
        while (start < text.length()) {
            int from = foreignFrom(start);
            int to = from < text.length() ? foreignTo(from) : from;
            Escape.htmlContent(text.substring(start, from), output);
            if (to > from) {
                output.writeContent(page == Language.EN ? "<span lang=\"zh\">" : "<span lang=\"en\">");
                Escape.htmlContent(text.substring(from, to), output);
                output.writeContent("</span>");
            }
            start = to;
        }
    }

    private int foreignFrom(int start) {
        int at = start;
        while (at < text.length()) {
            int end = foreignTo(at);
            if (end > at) {
                return at;
            }
            // A word is passed over as a whole, so that no run begins in its middle.
            at = Math.max(at + Character.charCount(text.codePointAt(at)), page == Language.ZH ? word(at) : at);
        }
        return at;
    }

    /** Returns where the foreign run that begins here ends; here, if none does. */
    private int foreignTo(int from) {
        if (page == Language.EN) {
            int at = from;
            int end = from;
            while (at < text.length() && (han(at) || (at > from && joinsHan(at)))) {
                int next = at + Character.charCount(text.codePointAt(at));
                // A number at the end is read in the language of the page.
                end = Character.isDigit(text.charAt(at)) ? end : next;
                at = next;
            }
            return end;
        }
        int end = word(from);
        int words = end > from ? 1 : 0;
        while (end < text.length() && end > from && text.charAt(end) == ' ') {
            int next = word(end + 1);
            if (next == end + 1) {
                break;
            }
            end = next;
            words++;
        }
        return words > 1 ? end : from;
    }

    private int word(int from) {
        int at = from;
        while (at < text.length() && (Character.isLetter(text.charAt(at)) && text.charAt(at) < 0x250)) {
            at++;
        }
        return at;
    }

    private boolean han(int at) {
        int c = text.codePointAt(at);
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }

    /** Digits and the punctuation of China inside a run belong to it. */
    private boolean joinsHan(int at) {
        char c = text.charAt(at);
        return (c >= '0' && c <= '9') || "（）、，。；：“”—·".indexOf(c) >= 0;
    }

    /** Returns the words without marks, for an attribute; to be escaped by the template. */
    @Override
    public String toString() {
        return text;
    }
}
