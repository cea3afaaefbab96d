package org.inclusivework.matcher.taxonomy;

/** The order of texts by their UTF-8 bytes read as unsigned numbers, which is the order of their code points. */
final class Utf8Order {

    private Utf8Order() {}

    /** Compares without encoding: UTF-16 differs from that order only where one side is a surrogate. */
    static int compare(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        for (int i = 0; i < shorter; i++) {
            char x = a.charAt(i);
            char y = b.charAt(i);
            if (x != y) {
                boolean high = Character.isSurrogate(x);
                return high == Character.isSurrogate(y) ? Character.compare(x, y) : high ? 1 : -1;
            }
        }
        return Integer.compare(a.length(), b.length());
    }
}
