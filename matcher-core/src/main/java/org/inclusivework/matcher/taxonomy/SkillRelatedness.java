package org.inclusivework.matcher.taxonomy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which skills were learned to be near each other, how near, and how many occupations share each two: a sparse table,
 * symmetric since a pair is told once; immutable and safe for any number of threads.
 *
 * <p>It takes 8 bytes a neighbour and as much a skill as its key. {@link SkillTaxonomy#withLearned} applies it.
 */
public final class SkillRelatedness {

    private static final String RULES = "relatedness 1 ";

    private static final SkillRelatedness NONE = builder().build();

    private final List<SkillKey> keys;
    private final Map<SkillKey, Integer> numbers;

    /** Where each skill's neighbours start; one more at the end. */
    private final int[] starts;

    /** The neighbours' numbers, ascending for each skill. */
    private final int[] others;

    private final short[] similarities;
    private final short[] occupations;
    private final String version;

    private SkillRelatedness(List<SkillKey> keys, long[] edges, short[] similarities, short[] occupations) {
        this.keys = List.copyOf(keys);
        this.numbers = HashMap.newHashMap(keys.size());
        keys.forEach(key -> numbers.put(key, numbers.size()));
        this.starts = new int[keys.size() + 1];
        this.others = new int[edges.length];
        for (int i = 0; i < edges.length; i++) {
            starts[(int) (edges[i] >>> Integer.SIZE) + 1]++;
            others[i] = (int) edges[i];
        }
        for (int i = 0; i < keys.size(); i++) {
            starts[i + 1] += starts[i];
        }
        this.similarities = similarities;
        this.occupations = occupations;
        this.version = hash(edges);
    }

    /**
     * A skill near another.
     *
     * @param skill the skill
     * @param similarity how near, in per mille, 0 to 1000
     * @param occupations how many occupations share the two, 0 where other evidence brought them together; counts above
     *     {@value Short#MAX_VALUE} stand at that
     */
    public record Neighbour(SkillKey skill, int similarity, int occupations) {}

    /** A table that knows nothing. */
    public static SkillRelatedness none() {
        return NONE;
    }

    /** Starts an empty table. */
    public static Builder builder() {
        return new Builder();
    }

    /** The skills near a skill in the order of their keys; empty where nothing was learned. */
    public List<Neighbour> of(SkillKey skill) {
        Integer number = numbers.get(skill);
        if (number == null) {
            return List.of();
        }
        List<Neighbour> near = new ArrayList<>(starts[number + 1] - starts[number]);
        for (int i = starts[number]; i < starts[number + 1]; i++) {
            near.add(neighbour(i));
        }
        return List.copyOf(near);
    }

    /** What was learned about two skills, seen from either; empty where nothing was. */
    public Optional<Neighbour> between(SkillKey skill, SkillKey other) {
        Integer from = numbers.get(skill);
        Integer to = numbers.get(other);
        if (from == null || to == null) {
            return Optional.empty();
        }
        int place = Arrays.binarySearch(others, starts[from], starts[from + 1], to);
        return place < 0 ? Optional.empty() : Optional.of(neighbour(place));
    }

    private Neighbour neighbour(int place) {
        return new Neighbour(keys.get(others[place]), similarities[place], occupations[place]);
    }

    /** The skills that have a neighbour, in the order of their keys. */
    public List<SkillKey> skills() {
        return keys;
    }

    /** The number of pairs. */
    public int pairs() {
        return others.length / 2;
    }

    /** A hash of the content, 16 hexadecimal digits. */
    public String version() {
        return version;
    }

    private String hash(long[] edges) {
        ByteBuffer pairs = ByteBuffer.allocate(edges.length * (Long.BYTES + 2 * Short.BYTES));
        for (int i = 0; i < edges.length; i++) {
            pairs.putLong(edges[i]).putShort(similarities[i]).putShort(occupations[i]);
        }
        StringBuilder names = new StringBuilder(RULES);
        keys.forEach(key -> names.append(key).append('\n'));
        return ContentHash.of(names.toString().getBytes(StandardCharsets.UTF_8), pairs.array());
    }

    /** Collects pairs; not thread-safe. */
    public static final class Builder {
        private final NavigableMap<SkillKey, Integer> numbers = new TreeMap<>();
        /** The numbers a pair takes: the two skills, and what was learned. */
        private static final int PAIR = 3;

        private int[] pairs = new int[PAIR << 10];
        private int size;

        private Builder() {}

        /**
         * Tells of two skills; their order does not matter.
         *
         * @param similarity how near they are, in per mille, 0 to 1000
         * @param occupations how many occupations share them, 0 or more
         * @throws IllegalArgumentException if they are one skill, or a number is out of range
         */
        public Builder add(SkillKey one, SkillKey other, int similarity, int occupations) {
            Objects.requireNonNull(other, "other");
            if (one.equals(other)) {
                throw new IllegalArgumentException("'" + one + "' is told to be near itself: name two skills");
            }
            if (similarity < 0 || similarity > 1000 || occupations < 0) {
                throw new IllegalArgumentException("similarity " + similarity + " by " + occupations
                        + " occupations of '" + one + "' and '" + other
                        + "' is out of range: use 0 to 1000 per mille and 0 or more occupations");
            }
            if (size + PAIR > pairs.length) {
                pairs = Arrays.copyOf(pairs, size * 2);
            }
            pairs[size++] = number(one);
            pairs[size++] = number(other);
            pairs[size++] = (similarity << Short.SIZE) | Math.min(occupations, Short.MAX_VALUE);
            return this;
        }

        private int number(SkillKey key) {
            return numbers.computeIfAbsent(key, k -> numbers.size());
        }

        /**
         * Makes the table; the same whatever the order the pairs were told in.
         *
         * @throws IllegalArgumentException if a pair was told twice
         */
        public SkillRelatedness build() {
            List<SkillKey> keys = List.copyOf(numbers.keySet());
            int[] place = new int[keys.size()];
            for (int i = 0; i < place.length; i++) {
                place[numbers.getOrDefault(keys.get(i), 0)] = i;
            }
            int count = size / PAIR * 2;
            long[] edges = new long[count];
            for (int i = 0; i < count; i += 2) {
                long one = place[pairs[i / 2 * PAIR]];
                long other = place[pairs[i / 2 * PAIR + 1]];
                edges[i] = (one << Integer.SIZE) | other;
                edges[i + 1] = (other << Integer.SIZE) | one;
            }
            long[] sorted = edges.clone();
            Arrays.sort(sorted);
            for (int i = 1; i < count; i++) {
                if (sorted[i] == sorted[i - 1]) {
                    throw new IllegalArgumentException("'" + keys.get((int) (sorted[i] >>> Integer.SIZE)) + "' and '"
                            + keys.get((int) sorted[i]) + "' are told of twice: tell of a pair once");
                }
            }
            short[] similarities = new short[count];
            short[] occupations = new short[count];
            for (int i = 0; i < count; i++) {
                int at = Arrays.binarySearch(sorted, edges[i]);
                int told = pairs[i / 2 * PAIR + 2];
                similarities[at] = (short) (told >>> Short.SIZE);
                occupations[at] = (short) told;
            }
            return new SkillRelatedness(keys, sorted, similarities, occupations);
        }
    }
}
