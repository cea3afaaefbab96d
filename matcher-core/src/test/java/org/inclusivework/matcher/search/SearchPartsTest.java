package org.inclusivework.matcher.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.inclusivework.matcher.fixtures.Cases;
import org.inclusivework.matcher.model.Ids;
import org.junit.jupiter.api.Test;

/** The small parts of the search, each against what it has to equal. */
final class SearchPartsTest {
    private record Listed(double score, String id) {}

    @Test
    void theTopPositionsAreTheFirstOfAllWhenSorted() {
        // One for all, as requests have it one after the other.
        TopPositions top = new TopPositions();
        Cases.check(2_000, seed -> {
            SplittableRandom random = new SplittableRandom(seed);
            int most = 1 + random.nextInt(100);
            top.clear(most);
            List<Listed> all = new ArrayList<>();
            for (int n = random.nextInt(300); n > 0; n--) {
                // Few scores, so that ids decide; some sort differently as UTF-16.
                String prefix = random.nextInt(3) == 0 ? "𠮷" : random.nextBoolean() ? "ﬀ" : "r";
                Listed next = new Listed(random.nextInt(5) / 5.0, prefix + n);
                all.add(next);
                byte[] id = next.id.getBytes(StandardCharsets.UTF_8);
                // The first is the worst until they are sorted.
                if (next.score > top.threshold()
                        || (next.score == top.threshold() && Ids.ORDER.compare(next.id, top.id(0)) < 0)) {
                    top.add(next.score, n % 3, n, id, id.length);
                }
            }
            all.sort(
                    Comparator.comparingDouble((Listed listed) -> -listed.score).thenComparing(Listed::id, Ids.ORDER));
            top.sort();
            List<Listed> listed = IntStream.range(0, top.size())
                    .mapToObj(i -> new Listed(top.score(i), top.id(i)))
                    .toList();
            assertThat(listed).isEqualTo(all.subList(0, Math.min(most, all.size())));
            for (int i = 0; i < top.size(); i++) {
                int n = Integer.parseInt(listed.get(i).id.replaceAll("\\D", ""));
                assertThat(top.position(i)).isEqualTo(n);
                assertThat(top.segment(i)).isEqualTo(n % 3);
            }
            return true;
        });
    }

    @Test
    void theOrderIsAPermutationByGroupKindAndPlace() {
        Cases.check(500, seed -> {
            SplittableRandom random = new SplittableRandom(seed);
            int n = random.nextInt(400);
            int groups = 1 + random.nextInt(20);
            int[] group = random.ints(n, 0, groups).toArray();
            int[] place =
                    random.ints(n).map(i -> random.nextBoolean() ? i : i & 3).toArray();
            byte[] kind = new byte[n];
            for (int i = 0; i < n; i++) {
                kind[i] = (byte) random.nextInt(32);
            }
            Integer[] expected = IntStream.range(0, n).boxed().toArray(Integer[]::new);
            Arrays.sort(
                    expected,
                    Comparator.<Integer>comparingInt(i -> group[i])
                            .thenComparingInt(i -> kind[i])
                            .thenComparing((a, b) -> Integer.compareUnsigned(place[a], place[b]))
                            .thenComparingInt(i -> i));
            assertThat(OpeningOrder.byWork(group, kind, place, n, groups))
                    .containsExactly(Arrays.stream(expected).mapToInt(i -> i).toArray());
            int from = random.nextInt(n + 1);
            Arrays.fill(group, 0);
            int[] later = OpeningOrder.byWork(group, kind, place, n, 1);
            assertThat(OpeningOrder.byPlace(kind, place, from, n))
                    .containsExactly(Arrays.stream(later).filter(i -> i >= from).toArray());
            return true;
        });
    }

    @Test
    void whatARunOffersIsWhatItsOpeningsOffer() {
        Cases.check(500, seed -> {
            SplittableRandom random = new SplittableRandom(seed);
            long[] offered = random.longs(1 + random.nextInt(10_000))
                    .map(bits -> (bits & 63) == 0 ? 1L << (bits >>> 58) : 0)
                    .toArray();
            OfferSlices slices = new OfferSlices(offered.length);
            for (int i = 0; i < offered.length; i++) {
                slices.set(i, offered[i]);
            }
            int from = random.nextInt(offered.length);
            int to = Math.min(offered.length, from + 1 + random.nextInt(200));
            long union = Arrays.stream(offered, from, to).reduce(0, (a, b) -> a | b);
            assertThat(slices.union(from, to)).isEqualTo(union);
            return true;
        });
    }

    @Test
    void theCurveVisitsEveryPlaceOnceAndItsNeighboursTouch() {
        // The middle of each square of a grid of 64 by 64: on the curve, runs of one square are runs of the whole.
        int side = 64;
        int[] at = new int[side * side];
        TreeSet<Long> seen = new TreeSet<>();
        for (int i = 0; i < side * side; i++) {
            int row = i / side;
            double latitude = -90 + (row + 0.5) * 180 / side;
            double longitude = -180 + (i % side + 0.5) * 360 / side;
            long square = OpeningOrder.place(latitude, longitude) / ((1L << 32) / at.length);
            assertThat(square).isBetween(0L, at.length - 1L);
            at[(int) square] = i;
            seen.add(square);
        }
        assertThat(seen).hasSize(at.length);
        for (int i = 1; i < at.length; i++) {
            int steps = Math.abs(at[i] / side - at[i - 1] / side) + Math.abs(at[i] % side - at[i - 1] % side);
            assertThat(steps).isEqualTo(1);
        }
        assertThat(OpeningOrder.place(90, 180)).isBetween(0L, 0xffffffffL);
        assertThat(OpeningOrder.place(-90, -180)).isBetween(0L, 0xffffffffL);
    }

    @Test
    void everyCellIsFoundInItsBucketWithItsBound() {
        CellLists lists = new CellLists();
        Cases.check(500, seed -> {
            SplittableRandom random = new SplittableRandom(seed);
            int n = random.nextInt(200);
            lists.clear(n);
            double[] bounds = random.doubles(n, -0.1, 1.1).toArray();
            for (int cell = 0; cell < n; cell++) {
                lists.put(cell, CellLists.bucket(bounds[cell]), bounds[cell]);
            }
            int found = 0;
            for (int bucket = 0; bucket <= CellLists.BUCKETS; bucket++) {
                for (int cell = lists.first(bucket); cell != CellLists.NONE; cell = lists.after(cell)) {
                    found++;
                    assertThat(lists.bound(cell)).isEqualTo(bounds[cell]);
                    double clipped = Math.max(0, Math.min(1, bounds[cell]));
                    assertThat(clipped).isGreaterThanOrEqualTo(CellLists.least(bucket));
                    assertThat(clipped).isLessThan(CellLists.least(bucket + 1));
                }
            }
            assertThat(found).isEqualTo(n);
            return true;
        });
        assertThat(CellLists.bucket(Double.POSITIVE_INFINITY)).isEqualTo(CellLists.BUCKETS);
        assertThatThrownBy(() -> lists.first(CellLists.BUCKETS + 1)).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
