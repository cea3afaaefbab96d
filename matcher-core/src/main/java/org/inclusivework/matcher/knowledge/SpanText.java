package org.inclusivework.matcher.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The words of one sentence with what a tagger sees of each; immutable.
 *
 * <p>A word is a run of letters and digits with the marks that names of technologies hold inside ({@code C++},
 * {@code vue.js}, {@code end-to-end}); any other visible character is a word of its own. What is seen of a word are
 * numbers made from its form, its neighbours, their shapes and endings, and whether it begins or goes on a known name.
 */
public final class SpanText {

    private static final int LONGEST_NAME = 6;

    private final String text;
    private final int[] starts;
    private final int[] ends;
    private final int[][] features;

    private SpanText(String text, int[] starts, int[] ends, int[][] features) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
        this.features = features;
    }

    /**
     * Reads the sentences of a text: lines, and within a line what a full stop ends.
     *
     * @param names names of skills, technologies and fields as {@link #nameForm} makes them
     */
    public static List<SpanText> sentences(String text, Set<String> names) {
        List<SpanText> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n' || endsSentence(text, i)) {
                SpanText sentence = sentence(text, start, Math.min(text.length(), i + 1), names);
                if (sentence.size() > 0) {
                    sentences.add(sentence);
                }
                start = i + 1;
            }
        }
        return sentences;
    }

    private static boolean endsSentence(String text, int i) {
        char c = text.charAt(i);
        return (c == '.' || c == '!' || c == '?' || c == ';')
                && i + 2 < text.length()
                && text.charAt(i + 1) == ' '
                && Character.isUpperCase(text.charAt(i + 2));
    }

    /** The form in which names are kept: the roots of their words with single spaces. */
    public static String nameForm(String name) {
        SpanText words = words(name, 0, name.length());
        StringBuilder form = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            form.append(i == 0 ? "" : " ").append(root(words.word(i)));
        }
        return form.toString();
    }

    private static String root(String word) {
        return EnglishWords.root(word.toLowerCase(Locale.ROOT));
    }

    private static SpanText sentence(String text, int from, int to, Set<String> names) {
        SpanText words = words(text, from, to);
        return new SpanText(text, words.starts, words.ends, features(text, words.starts, words.ends, names));
    }

    private static SpanText words(String text, int from, int to) {
        int[] starts = new int[16];
        int[] ends = new int[16];
        int n = 0;
        for (int i = from; i < to; ) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                i++;
                continue;
            }
            int end = i + 1;
            if (Character.isLetterOrDigit(c)) {
                while (end < to && goesOn(text, end, to)) {
                    end++;
                }
            } else if (c == '<') {
                int close = text.indexOf('>', i, Math.min(to, i + 20));
                end = close > 0 ? close + 1 : end;
            }
            if (n == starts.length) {
                starts = Arrays.copyOf(starts, 2 * n);
                ends = Arrays.copyOf(ends, 2 * n);
            }
            starts[n] = i;
            ends[n++] = end;
            i = end;
        }
        return new SpanText(text, Arrays.copyOf(starts, n), Arrays.copyOf(ends, n), new int[0][]);
    }

    private static boolean goesOn(String text, int i, int to) {
        char c = text.charAt(i);
        if (Character.isLetterOrDigit(c) || c == '+' || c == '#') {
            return true;
        }
        return (c == '-' || c == '.' || c == '\'' || c == '&' || c == '’')
                && i + 1 < to
                && Character.isLetterOrDigit(text.charAt(i + 1));
    }

    /** The number of words. */
    public int size() {
        return starts.length;
    }

    /** Where a word starts in the whole text. */
    public int start(int word) {
        return starts[word];
    }

    /** Where a word ends in the whole text, exclusive. */
    public int end(int word) {
        return ends[word];
    }

    /** A word as it stands. */
    public String word(int word) {
        return text.substring(starts[word], ends[word]);
    }

    /** What is seen of a word. */
    public int[] features(int word) {
        return features[word].clone();
    }

    /** The same without a copy. */
    int[] seen(int word) {
        return features[word];
    }

    private static int[][] features(String text, int[] starts, int[] ends, Set<String> names) {
        int n = starts.length;
        String[] low = new String[n + 4];
        String[] root = new String[n];
        char[] shape = new char[n + 2];
        Arrays.fill(low, "_");
        Arrays.fill(shape, '_');
        for (int i = 0; i < n; i++) {
            String word = text.substring(starts[i], ends[i]);
            low[i + 2] = word.toLowerCase(Locale.ROOT);
            root[i] = EnglishWords.root(low[i + 2]);
            shape[i + 1] = shape(word);
        }
        byte[] named = names.isEmpty() ? new byte[n] : named(root, names);
        int[][] all = new int[n][];
        for (int i = 0; i < n; i++) {
            String w = low[i + 2];
            int length = w.length();
            char where = i == 0 ? 'f' : i == n - 1 ? 'l' : 'm';
            int[] f = {
                hash("w", w),
                hash("p", low[i + 1]),
                hash("n", low[i + 3]),
                hash("pp", low[i], low[i + 1]),
                hash("nn", low[i + 3], low[i + 4]),
                hash("pw", low[i + 1], w),
                hash("wn", w, low[i + 3]),
                hash("q", low[i]),
                hash("r", low[i + 4]),
                hash("s3", w.substring(Math.max(0, length - 3))),
                hash("s2", w.substring(Math.max(0, length - 2)) + shape[i + 1]),
                hash("p4", w.substring(0, Math.min(4, length))),
                hash("ps3", low[i + 1].substring(Math.max(0, low[i + 1].length() - 3))),
                hash("ns3", low[i + 3].substring(Math.max(0, low[i + 3].length() - 3))),
                hash("sh", "" + shape[i] + shape[i + 1] + shape[i + 2] + where),
                hash("d", "" + (char) ('0' + named[i]) + shape[i + 1]),
                hash("dd", "" + (i > 0 ? named[i - 1] : 9) + named[i] + (i + 1 < n ? named[i + 1] : 9)),
                hash("fw", low[2], where + ""),
                hash("len", "" + Math.min(9, n / 3) + shape[i + 1]),
                hash("any", "")
            };
            all[i] = f;
        }
        return all;
    }

    /** 0 outside all names, 1 a name of one word, 2 the first and 3 a later word of a longer one. */
    private static byte[] named(String[] root, Set<String> names) {
        byte[] named = new byte[root.length];
        for (int i = 0; i < root.length; i++) {
            StringBuilder form = new StringBuilder();
            int longest = 0;
            for (int length = 1; length <= LONGEST_NAME && i + length <= root.length; length++) {
                form.append(length == 1 ? "" : " ").append(root[i + length - 1]);
                if (names.contains(form.toString())) {
                    longest = length;
                }
            }
            if (longest == 1 && named[i] == 0) {
                named[i] = 1;
            } else if (longest > 1 && named[i] != 3) {
                named[i] = 2;
                Arrays.fill(named, i + 1, i + longest, (byte) 3);
            }
        }
        return named;
    }

    private static char shape(String word) {
        char first = word.charAt(0);
        if (first == '<') {
            return '<';
        }
        if (!Character.isLetterOrDigit(first)) {
            return first < 128 ? first : '*';
        }
        if (Character.isDigit(first)) {
            return '0';
        }
        boolean upper = false;
        for (int i = 1; i < word.length(); i++) {
            upper |= Character.isUpperCase(word.charAt(i));
        }
        return Character.isUpperCase(first) ? (upper || word.length() == 1 ? 'X' : 'A') : upper ? 'x' : 'a';
    }

    private static int hash(String kind, String value) {
        int h = 0x811c9dc5;
        for (int i = 0; i < kind.length(); i++) {
            h = (h ^ kind.charAt(i)) * 0x01000193;
        }
        h = (h ^ '=') * 0x01000193;
        for (int i = 0; i < value.length(); i++) {
            h = (h ^ value.charAt(i)) * 0x01000193;
        }
        h ^= h >>> 16;
        h *= 0x85ebca6b;
        h ^= h >>> 13;
        return h;
    }

    private static int hash(String kind, String first, String second) {
        return hash(kind, first + ' ' + second);
    }
}
