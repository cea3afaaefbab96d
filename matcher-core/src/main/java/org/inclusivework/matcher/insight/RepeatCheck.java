package org.inclusivework.matcher.insight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.inclusivework.matcher.model.Ids;
import org.inclusivework.matcher.model.Opening;
import org.inclusivework.matcher.model.Place;
import org.inclusivework.matcher.taxonomy.Label;

/**
 * Finds the same opening twice, and nearly the same text at the same or another employer.
 *
 * <p>Two texts are nearly the same when the sets of their runs of {@value #RUN} characters share at least four fifths (Jaccard).
 * Pairs to compare come from {@value #BANDS} bands of {@value #ROWS} minimal hashes each (Broder 1997; Leskovec, Rajaraman and
 * Ullman, Mining of Massive Datasets, 3.4): two texts that share four fifths meet in a band with a probability above 0.999. The
 * hashes are fixed, so that the same openings give the same findings; the cost is linear in the texts plus the pairs met. A text
 * that more than {@value #STOCK} employers use is stock wording and says nothing.
 */
final class RepeatCheck {
    private static final int RUN = 4;
    private static final int BANDS = 16;
    private static final int ROWS = 4;
    private static final int LEAST_LENGTH = 40;
    private static final double NEARLY = 0.8;
    private static final int STOCK = 3;
    private static final int NAMED = 5;

    private final AuditTexts texts;

    RepeatCheck(AuditTexts texts) {
        this.texts = texts;
    }

    /** Adds findings by the id of the opening. */
    void check(Collection<Opening> openings, Map<String, List<Finding>> into) {
        List<Opening> all = openings.stream()
                .sorted((a, b) -> Ids.ORDER.compare(a.id(), b.id()))
                .toList();
        Map<String, Set<String>> same = new HashMap<>();
        Map<String, List<Opening>> byKey = new TreeMap<>();
        all.forEach(opening ->
                byKey.computeIfAbsent(key(opening), k -> new ArrayList<>()).add(opening));
        for (List<Opening> group : byKey.values()) {
            for (Opening opening : group) {
                Set<String> others = others(group, opening);
                Set<String> alike = others(
                        group.stream()
                                .filter(other -> sameTerms(opening, other))
                                .toList(),
                        opening);
                if (!others.isEmpty()) {
                    same.put(opening.id(), others);
                    add(
                            alike.isEmpty() ? "DUPLICATE_DIFFERS" : "DUPLICATE",
                            opening,
                            AdvertField.TITLE,
                            opening.title(),
                            named(alike.isEmpty() ? others : alike),
                            into);
                }
            }
        }
        near(all, same, into);
    }

    private static boolean sameTerms(Opening a, Opening b) {
        return Objects.equals(a.pay(), b.pay())
                && Objects.equals(a.hours(), b.hours())
                && a.shifts().equals(b.shifts())
                && a.form() == b.form();
    }

    private static String key(Opening opening) {
        return fold(opening.employer())
                + '\n'
                + fold(opening.title())
                + '\n'
                + opening.places().stream()
                        .map(Place::text)
                        .map(RepeatCheck::fold)
                        .sorted()
                        .collect(Collectors.joining("\n"));
    }

    private static String fold(String text) {
        return FoldedText.of(text).text();
    }

    private static Set<String> others(List<Opening> group, Opening opening) {
        Set<String> ids = new TreeSet<>(Ids.ORDER);
        group.forEach(other -> ids.add(other.id()));
        ids.remove(opening.id());
        return ids;
    }

    private void near(List<Opening> all, Map<String, Set<String>> same, Map<String, List<Finding>> into) {
        List<int[]> runs = all.stream().map(RepeatCheck::runs).toList();
        Map<Long, List<Integer>> buckets = new HashMap<>();
        List<Set<Integer>> near = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            near.add(new TreeSet<>());
            if (runs.get(i).length == 0) {
                continue;
            }
            for (long band : bands(runs.get(i))) {
                List<Integer> bucket = buckets.computeIfAbsent(band, b -> new ArrayList<>());
                for (int j : bucket) {
                    if (!near.get(i).contains(j) && jaccard(runs.get(i), runs.get(j)) >= NEARLY) {
                        near.get(i).add(j);
                        near.get(j).add(i);
                    }
                }
                bucket.add(i);
            }
        }
        for (int i = 0; i < all.size(); i++) {
            tell(all, i, near.get(i), same.getOrDefault(all.get(i).id(), Set.of()), into);
        }
    }

    private void tell(List<Opening> all, int i, Set<Integer> near, Set<String> known, Map<String, List<Finding>> into) {
        Opening opening = all.get(i);
        String employer = fold(opening.employer());
        Set<String> own = new TreeSet<>(Ids.ORDER);
        Set<String> employers = new TreeSet<>();
        for (int j : near) {
            if (fold(all.get(j).employer()).equals(employer)) {
                own.add(all.get(j).id());
            } else {
                employers.add(fold(all.get(j).employer()));
            }
        }
        if (employers.size() >= STOCK) {
            return;
        }
        own.removeAll(known);
        if (!own.isEmpty()) {
            add("REPOST_OWN", opening, AdvertField.DESCRIPTION, opening.description(), named(own), into);
        }
        if (!employers.isEmpty()) {
            // Which employer it is stays with the officer: this goes to one employer alone.
            add("REPOST_OTHER", opening, AdvertField.DESCRIPTION, opening.description(), "…", into);
        }
    }

    private static String named(Set<String> ids) {
        return ids.stream().limit(NAMED).collect(Collectors.joining("、")) + (ids.size() > NAMED ? "…" : "");
    }

    private void add(
            String code,
            Opening opening,
            Label heading,
            String quote,
            String argument,
            Map<String, List<Finding>> into) {
        into.computeIfAbsent(opening.id(), id -> new ArrayList<>())
                .add(texts.finding(code, opening, heading, quote, 0, 0, new Label(argument, argument)));
    }

    /** The hashes of the runs of a text, ascending, each once; none where the text is too short to tell anything. */
    private static int[] runs(Opening opening) {
        String text = fold(opening.title()) + '\n' + fold(opening.description());
        if (opening.description().length() < LEAST_LENGTH) {
            return new int[0];
        }
        int[] hashes = new int[text.length() - RUN + 1];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = text.substring(i, i + RUN).hashCode();
        }
        return Arrays.stream(hashes).sorted().distinct().toArray();
    }

    private static long[] bands(int[] runs) {
        long[] bands = new long[BANDS];
        for (int b = 0; b < BANDS; b++) {
            long band = b;
            for (int r = 0; r < ROWS; r++) {
                long seed = b * ROWS + r + 1L;
                long least = Long.MAX_VALUE;
                for (int run : runs) {
                    least = Math.min(least, mixed(run * 0x9E3779B97F4A7C15L + seed * 0xC2B2AE3D27D4EB4FL));
                }
                band = mixed(band * 31 + least);
            }
            bands[b] = band;
        }
        return bands;
    }

    /** Steele, Lea and Flood's finaliser of SplitMix64. */
    private static long mixed(long z) {
        long a = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        long b = (a ^ a >>> 27) * 0x94D049BB133111EBL;
        return b ^ b >>> 31;
    }

    private static double jaccard(int[] a, int[] b) {
        int i = 0;
        int j = 0;
        int both = 0;
        while (i < a.length && j < b.length) {
            if (a[i] == b[j]) {
                both++;
                i++;
                j++;
            } else if (a[i] < b[j]) {
                i++;
            } else {
                j++;
            }
        }
        return (double) both / (a.length + b.length - both);
    }
}
