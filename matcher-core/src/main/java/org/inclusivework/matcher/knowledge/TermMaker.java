package org.inclusivework.matcher.knowledge;

/** Cuts folded text into words and pieces of words, and numbers them. */
final class TermMaker {

    private static final int SEED = 0x811c9dc5;
    private static final int LONGEST_PIECE = 3;
    private static final int LONGEST_WORD = 40;

    private TermMaker() {}

    /** The terms of a short text. */
    static void add(String text, float weight, TitleTerms.Collector out) {
        cut(text, weight, true, out);
    }

    /** The terms of a long text, without pieces of words and without marks of first and last characters. */
    static void addText(String text, float weight, TitleTerms.Collector out) {
        cut(text, weight, false, out);
    }

    private static void cut(String text, float weight, boolean title, TitleTerms.Collector out) {
        int length = text.length();
        String before = "";
        String last = "";
        for (int i = 0; i < length; ) {
            char c = text.charAt(i);
            if (isHan(c)) {
                int end = i + 1;
                while (end < length && isHan(text.charAt(end))) {
                    end++;
                }
                han(text, i, end, weight, title, out);
                i = end;
                before = "";
            } else if (Character.isLetter(c)) {
                int end = i + 1;
                while (end < length && isWordPart(text.charAt(end)) && end - i < LONGEST_WORD) {
                    end++;
                }
                String word = EnglishWords.root(trimmed(text, i, end));
                i = end;
                if (!EnglishWords.isEmpty(word)) {
                    word(word, before, weight, title, out);
                    before = word;
                    last = word;
                }
            } else {
                i++;
            }
        }
        if (title && !last.isEmpty()) {
            out.add(hash('h', last, 0, last.length()), 0.5f * weight);
        }
    }

    private static String trimmed(String text, int start, int end) {
        int to = end;
        while (to > start + 1 && (text.charAt(to - 1) == '.' || text.charAt(to - 1) == '\'')) {
            to--;
        }
        return text.substring(start, to);
    }

    private static void word(String word, String before, float weight, boolean title, TitleTerms.Collector out) {
        out.add(hash('w', word, 0, word.length()), weight);
        if (!before.isEmpty()) {
            String pair = before + ' ' + word;
            out.add(hash('b', pair, 0, pair.length()), 0.6f * weight);
        }
        if (title && word.length() > 4) {
            String marked = '<' + word + '>';
            for (int size = 4; size <= 5; size++) {
                for (int i = 0; i + size <= marked.length(); i++) {
                    out.add(hash('c', marked, i, i + size), 0.25f * weight);
                }
            }
        }
    }

    private static void han(String text, int start, int end, float weight, boolean title, TitleTerms.Collector out) {
        for (int size = 1; size <= LONGEST_PIECE; size++) {
            for (int i = start; i + size <= end; i++) {
                out.add(hash('z', text, i, i + size), weight);
            }
        }
        if (title) {
            out.add(hash('1', text, end - 1, end), weight);
            out.add(hash('2', text, Math.max(start, end - 2), end), weight);
            out.add(hash('^', text, start, Math.min(end, start + 2)), weight);
        }
    }

    static boolean isHan(char c) {
        return (c >= 0x3400 && c <= 0x9fff) || (c >= 0xf900 && c <= 0xfaff);
    }

    private static boolean isWordPart(char c) {
        return (Character.isLetterOrDigit(c) && !isHan(c)) || c == '+' || c == '#' || c == '\'' || c == '.';
    }

    /** FNV-1a over the characters and the kind, well mixed. */
    private static int hash(char kind, String text, int start, int end) {
        int h = (SEED ^ kind) * 0x01000193;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            h = (h ^ (c & 0xff)) * 0x01000193;
            h = (h ^ (c >>> 8)) * 0x01000193;
        }
        h ^= h >>> 16;
        h *= 0x85ebca6b;
        h ^= h >>> 13;
        h *= 0xc2b2ae35;
        return h ^ (h >>> 16);
    }
}
