package org.inclusivework.jobfair;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Gives files names that people recognise and every file system takes; no two of one giver are the same, whatever their case.
 *
 * <p>Letters, digits and Chinese characters stay, everything else becomes a hyphen; names are cut at {@value #MOST} characters, and
 * those that Windows keeps for devices get an underscore. Not thread-safe.
 */
final class SafeName {
    private static final int MOST = 40;
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern DEVICE = Pattern.compile("(?i)con|prn|aux|nul|com\\d|lpt\\d");

    private final Set<String> given = new HashSet<>();

    /** Returns a name, without an ending, for what people call something. */
    String of(String called) {
        String plain = OTHER.matcher(Normalizer.normalize(called, Normalizer.Form.NFKC))
                .replaceAll("-");
        plain = plain.replaceAll("^-+|-+$", "");
        if (plain.codePointCount(0, plain.length()) > MOST) {
            plain = plain.substring(0, plain.offsetByCodePoints(0, MOST));
        }
        if (plain.isEmpty() || DEVICE.matcher(plain).matches()) {
            plain += "_";
        }
        String name = plain;
        for (int i = 2; !given.add(name.toLowerCase(Locale.ROOT)); i++) {
            name = plain + "-" + i;
        }
        return name;
    }
}
