package org.inclusivework.matcher.io;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/** Finds the key that was probably meant: the one that the fewest letters part from what was written (Levenshtein's distance). */
final class NearestKey {
    private NearestKey() {}

    /** Returns the nearest of some keys, the first of equally near ones. */
    static String of(String written, Collection<String> keys) {
        String lower = written.toLowerCase(Locale.ROOT);
        return keys.stream()
                .min(Comparator.comparingInt(key -> distance(key.toLowerCase(Locale.ROOT), lower)))
                .orElseThrow();
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
