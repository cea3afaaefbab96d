package org.inclusivework.matcher.knowledge;

import java.util.Arrays;

/** Dense numbers of terms in the order of their first occurrence, by open addressing. */
final class TermIds {

    static final int ABSENT = -1;

    private int[] terms = new int[1 << 10];
    private int[] ids = new int[1 << 10];
    private int size;

    TermIds() {
        Arrays.fill(ids, ABSENT);
    }

    int size() {
        return size;
    }

    int find(int term) {
        int mask = ids.length - 1;
        for (int slot = term & mask; ; slot = (slot + 1) & mask) {
            if (ids[slot] == ABSENT || terms[slot] == term) {
                return ids[slot];
            }
        }
    }

    int add(int term) {
        int found = find(term);
        if (found != ABSENT) {
            return found;
        }
        if (size * 2 >= ids.length) {
            grow();
        }
        put(term, size);
        return size++;
    }

    private void put(int term, int id) {
        int mask = ids.length - 1;
        int slot = term & mask;
        while (ids[slot] != ABSENT) {
            slot = (slot + 1) & mask;
        }
        terms[slot] = term;
        ids[slot] = id;
    }

    private void grow() {
        int[] oldTerms = terms;
        int[] oldIds = ids;
        terms = new int[oldTerms.length * 2];
        ids = new int[oldTerms.length * 2];
        Arrays.fill(ids, ABSENT);
        for (int i = 0; i < oldIds.length; i++) {
            if (oldIds[i] != ABSENT) {
                put(oldTerms[i], oldIds[i]);
            }
        }
    }
}
