package org.inclusivework.matcher.taxonomy;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The names of a gazetteer and the rows they belong to: one table for names in Han characters, which are looked for
 * inside running text, one for names in words. Filled once, then read only. A look-up costs one hash.
 */
final class GazetteerNames {

    /**
     * A name of a row; rows of the same name are chained.
     *
     * @param full the name with its suffix (丹阳市), or without (丹阳)
     * @param local whether the name counts only inside a stated parent or near the fair (新区, 大港)
     */
    record Entry(
            GazetteerNode node,
            boolean full,
            boolean local,
            @Nullable Entry next) {}

    private final Map<String, Entry> han;
    private final Map<String, Entry> words;
    private int longestHan;

    GazetteerNames() {
        han = new HashMap<>();
        words = new HashMap<>();
    }

    /** A copy, to which more can be added. */
    GazetteerNames(GazetteerNames other) {
        han = new HashMap<>(other.han);
        words = new HashMap<>(other.words);
        longestHan = other.longestHan;
    }

    void add(String name, GazetteerNode node, boolean full, boolean local) {
        if (name.isEmpty()) {
            return;
        }
        if (GazetteerText.hasHan(name)) {
            String key = GazetteerText.plain(name);
            longestHan = Math.max(longestHan, key.length());
            put(han, key, node, full, local);
            return;
        }
        String key = GazetteerText.fold(name);
        put(words, key, node, full, local);
        if (key.indexOf(' ') > 0 && node.country.equals("CN")) {
            put(words, key.replace(" ", ""), node, full, local);
        }
    }

    private static void put(Map<String, Entry> table, String key, GazetteerNode node, boolean full, boolean local) {
        if (key.isEmpty()) {
            return;
        }
        Entry first = table.get(key);
        for (Entry entry = first; entry != null; entry = entry.next) {
            if (entry.node == node && entry.full == full && entry.local == local) {
                return;
            }
        }
        table.put(key, new Entry(node, full, local, first));
    }

    /** The longest name in Han characters. */
    int longestHan() {
        return longestHan;
    }

    /** The first of the rows called by this Han name, exactly. */
    @Nullable
    Entry han(String key) {
        return han.get(key);
    }

    /** The first of the rows called by these folded words. */
    @Nullable
    Entry words(String key) {
        Entry entry = words.get(key);
        if (entry == null && key.indexOf(' ') > 0) {
            // Pinyin written syllable by syllable: Zhen Jiang.
            entry = words.get(key.replace(" ", ""));
            return entry != null && entry.node.country.equals("CN") ? entry : null;
        }
        return entry;
    }
}
