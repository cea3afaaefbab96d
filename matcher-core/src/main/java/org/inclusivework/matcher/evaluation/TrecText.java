package org.inclusivework.matcher.evaluation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;

/**
 * Lines of white-space separated fields, as trec_eval reads them, with ids escaped so that they hold no white space.
 *
 * <p>Every byte of a blank, a control character, a percent sign and U+0085, U+00A0, U+2028, U+2029 is written as {@code %XX}; all else
 * stays. Ids that hold none of these are unchanged, and escaping keeps different ids different.
 */
final class TrecText {
    private static final String HEX = "0123456789ABCDEF";

    private TrecText() {}

    /** Returns an id without white space. */
    static String escape(String id) {
        StringBuilder out = new StringBuilder(id.length());
        id.codePoints().forEach(c -> {
            if (c == '%' || Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)) {
                for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    out.append('%').append(HEX.charAt((b >> 4) & 15)).append(HEX.charAt(b & 15));
                }
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    /** Returns the id that was escaped; text that is no escape stays as it is. */
    static String unescape(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        byte[] in = text.getBytes(StandardCharsets.UTF_8);
        byte[] out = new byte[in.length];
        int n = 0;
        for (int i = 0; i < in.length; i++) {
            int high = in[i] == '%' && i + 2 < in.length ? HEX.indexOf(in[i + 1]) : -1;
            int low = high < 0 ? -1 : HEX.indexOf(in[i + 2]);
            if (low >= 0) {
                out[n++] = (byte) (high << 4 | low);
                i += 2;
            } else {
                out[n++] = in[i];
            }
        }
        return new String(out, 0, n, StandardCharsets.UTF_8);
    }

    /** Hands over the number and the fields of every line that is not empty. */
    static void lines(Reader in, String name, int fields, BiConsumer<Integer, String[]> line) throws IOException {
        BufferedReader reader = new BufferedReader(in);
        int number = 0;
        for (String text = reader.readLine(); text != null; text = reader.readLine()) {
            number++;
            String stripped =
                    number == 1 && text.startsWith("\uFEFF") ? text.substring(1).strip() : text.strip();
            if (stripped.isEmpty()) {
                continue;
            }
            String[] parts = stripped.split("[ \t]+");
            if (parts.length != fields) {
                throw wrong(
                        name,
                        number,
                        stripped,
                        "应有 " + fields + " 栏，却有 " + parts.length + " 栏 / it has " + parts.length + " fields and not "
                                + fields);
            }
            line.accept(number, parts);
        }
    }

    static IllegalArgumentException wrong(String name, int line, String value, String problem) {
        return new IllegalArgumentException(
                name + ", 第 " + line + " 行 / line " + line + ": “" + value + "”: " + problem);
    }

    static double number(String name, int line, String text) {
        try {
            double value = Double.parseDouble(text);
            if (Double.isFinite(value)) {
                return value;
            }
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(notANumber(name, line, text).getMessage(), e);
        }
        throw notANumber(name, line, text);
    }

    static int integer(String name, int line, String text) {
        double value = number(name, line, text);
        if (value != Math.rint(value) || Math.abs(value) > 1_000_000) {
            throw wrong(name, line, text, "这里要写整数，如 2 / a whole number is needed here, such as 2");
        }
        return (int) value;
    }

    private static IllegalArgumentException notANumber(String name, int line, String text) {
        return wrong(name, line, text, "这里要写数字，如 2 / a number is needed here, such as 2");
    }
}
