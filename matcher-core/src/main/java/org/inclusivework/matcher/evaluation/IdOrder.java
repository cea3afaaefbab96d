package org.inclusivework.matcher.evaluation;

import java.util.Comparator;

/**
 * The order of ids by unsigned bytes of UTF-8, which is that of code points: that of our ties, ascending, and of trec_eval's, descending.
 */
final class IdOrder {
    static final Comparator<String> ASCENDING = IdOrder::compare;

    private IdOrder() {}

    private static int compare(String a, String b) {
        int end = Math.min(a.length(), b.length());
        for (int i = 0; i < end; i++) {
            char x = a.charAt(i);
            char y = b.charAt(i);
            if (x != y) {
                // Surrogates stand for code points above the whole basic plane.
                boolean high = Character.isSurrogate(x);
                return high == Character.isSurrogate(y) ? Character.compare(x, y) : high ? 1 : -1;
            }
        }
        return Integer.compare(a.length(), b.length());
    }
}
