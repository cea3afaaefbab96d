package org.inclusivework.matcher.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The terms of an English text: its words, lower-case, without the commonest ones and without common endings, and each
 * pair of neighbouring words; linear in the text. Letters outside a to z end a word, so that Chinese has no terms here.
 */
public final class EnglishTerms {

    private static final Set<String> COMMON = Set.of(
            "the", "of", "and", "to", "in", "a", "or", "for", "with", "by", "on", "as", "an", "are", "be", "is", "from",
            "at", "they", "their", "that", "this", "such", "may", "can", "it", "these", "which", "also", "other");

    private static final List<String> ENDINGS = List.of("ing", "ers", "er", "ors", "ions", "ion", "es", "ed", "s");
    private static final int SHORTEST_STEM = 4;
    private static final int LONGEST_WORD = 40;

    private EnglishTerms() {}

    /** The words and pairs of neighbouring words ({@code first_second}) in the order of the text, with repetitions. */
    public static List<String> of(String text) {
        List<String> words = words(text.toLowerCase(Locale.ROOT));
        List<String> terms = new ArrayList<>(words);
        for (int i = 1; i < words.size(); i++) {
            terms.add(words.get(i - 1) + "_" + words.get(i));
        }
        return terms;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean letter = i < text.length() && text.charAt(i) >= 'a' && text.charAt(i) <= 'z';
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                String word = text.substring(start, i);
                if (i - start <= LONGEST_WORD && !COMMON.contains(word)) {
                    words.add(stem(word));
                }
                start = -1;
            }
        }
        return words;
    }

    private static String stem(String word) {
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }
}
