package org.inclusivework.matcher.taxonomy;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The one form in which labels are compared: two texts name the same label when their forms are equal.
 *
 * <p>The form is the compatibility composition of Unicode (full-width letters and digits become plain ones), without
 * case, without invisible characters, with one kind of hyphen and of apostrophe, and with single spaces inside only;
 * a space beside a Chinese character is dropped, since people write {@code PS 修图} and {@code PS修图} alike. It depends
 * on no locale, is its own form, and costs time linear in the text.
 */
public final class LabelForm {

    private static final int ROUNDS = 4;

    private LabelForm() {}

    /**
     * The form of a text.
     *
     * @param text any text, also one that is no proper Unicode: half of a surrogate pair becomes U+FFFD
     * @return the form, empty when the text holds nothing visible
     */
    public static String of(String text) {
        if (isPlain(text)) {
            return text;
        }
        String form = text;
        // Folding the case can undo the composition and the other way round; it settles after the second round.
        for (int round = 0; round < ROUNDS; round++) {
            String next = tidy(fold(form));
            if (next.equals(form)) {
                return next;
            }
            form = next;
        }
        return form;
    }

    /** Most labels are lower-case ASCII words with single spaces, which are their own form. */
    private static boolean isPlain(String text) {
        boolean afterSpace = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ') {
                if (afterSpace) {
                    return false;
                }
                afterSpace = true;
            } else if (c < ' ' || c >= 0x7f || (c >= 'A' && c <= 'Z')) {
                return false;
            } else {
                afterSpace = false;
            }
        }
        return !afterSpace || text.isEmpty();
    }

    private static String fold(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFKC);
        return Normalizer.normalize(composed.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT), Normalizer.Form.NFKC);
    }

    private static String tidy(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean space = false;
        boolean afterHan = true;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                space = true;
                continue;
            }
            if (isInvisible(c)) {
                continue;
            }
            boolean han = Character.isIdeographic(c);
            if (space && !afterHan && !han) {
                out.append(' ');
            }
            out.appendCodePoint(plain(c));
            space = false;
            afterHan = han;
        }
        return out.toString();
    }

    private static boolean isInvisible(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL || type == Character.FORMAT;
    }

    private static int plain(int c) {
        return switch (c) {
            case 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212 -> '-';
            case 0x2018, 0x2019, 0x02bc -> '\'';
            default -> Character.getType(c) == Character.SURROGATE ? 0xfffd : c;
        };
    }
}
