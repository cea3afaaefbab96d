package org.inclusivework.matcher.knowledge;

import java.util.Set;

/** What is done to a word of a title: no plural, no word without meaning. */
final class EnglishWords {

    private static final Set<String> EMPTY = Set.of(
            "of", "the", "and", "for", "in", "an", "a", "to", "at", "with", "or", "on", "as", "by", "from", "our",
            "your", "etc", "incl");

    private EnglishWords() {}

    static boolean isEmpty(String word) {
        return EMPTY.contains(word);
    }

    /** The word without the ending of its plural. */
    static String root(String word) {
        int n = word.length();
        if (n > 4 && word.endsWith("ies")) {
            return word.substring(0, n - 3) + "y";
        }
        if (n > 4 && (word.endsWith("sses") || word.endsWith("'s"))) {
            return word.substring(0, n - 2);
        }
        if (n > 3
                && word.charAt(n - 1) == 's'
                && !word.endsWith("ss")
                && !word.endsWith("us")
                && !word.endsWith("is")) {
            return word.substring(0, n - 1);
        }
        return word;
    }
}
