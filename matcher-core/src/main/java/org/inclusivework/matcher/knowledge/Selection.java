package org.inclusivework.matcher.knowledge;

import java.util.Arrays;

/** Finds the largest of many numbers. */
final class Selection {

    /** From how many on it pays to count first. */
    private static final int MANY = 32;

    private static final int STEPS = 255;

    private Selection() {}

    /**
     * The places of the k largest values above zero, the largest first, of equal ones the lower place first.
     *
     * <p>A heap keeps them, the least on top, as numbers that hold the bits of a value, which order values above zero,
     * before the turned bits of its place. Where k is large, most values that would be thrown out again are kept off by a
     * count of values by size. Cost: linear in the values, and the logarithm of k for each that gets in.
     *
     * @param out where the places go, at least k long
     * @return how many there are
     */
    static int largest(float[] values, int k, int[] out) {
        if (k == 0) {
            return 0;
        }
        long[] heap = new long[k];
        int n = 0;
        float floor = k < MANY ? 0 : floor(values, k);
        float least = 0;
        for (int place = 0; place < values.length; place++) {
            float value = values[place];
            if (value > least && value >= floor) {
                long entry = ((long) Float.floatToRawIntBits(value) << Integer.SIZE) | (~place & 0xffffffffL);
                if (n < k) {
                    rise(heap, n++, entry);
                } else {
                    sink(heap, entry);
                }
                if (n == k) {
                    least = Float.intBitsToFloat((int) (heap[0] >>> Integer.SIZE));
                }
            }
        }
        Arrays.sort(heap, 0, n);
        for (int i = 0; i < n; i++) {
            out[i] = ~(int) heap[n - 1 - i];
        }
        return n;
    }

    /** A value that at least k values reach, or 0. */
    private static float floor(float[] values, int k) {
        float most = 0;
        for (float value : values) {
            most = value > most ? value : most;
        }
        if (most == 0) {
            return 0;
        }
        int[] counts = new int[STEPS + 1];
        float scale = STEPS / most;
        for (float value : values) {
            counts[Math.min(STEPS, Math.max(0, (int) (value * scale)))]++;
        }
        int step = STEPS;
        int reached = counts[step];
        while (reached < k && step > 0) {
            step--;
            reached += counts[step];
        }
        // One step lower, since the quotient is rounded.
        return (step - 1) / scale;
    }

    private static void rise(long[] heap, int free, long entry) {
        int i = free;
        while (i > 0 && heap[(i - 1) / 2] > entry) {
            heap[i] = heap[(i - 1) / 2];
            i = (i - 1) / 2;
        }
        heap[i] = entry;
    }

    private static void sink(long[] heap, long entry) {
        int i = 0;
        while (true) {
            int child = 2 * i + 1;
            if (child >= heap.length) {
                break;
            }
            if (child + 1 < heap.length && heap[child + 1] < heap[child]) {
                child++;
            }
            if (heap[child] >= entry) {
                break;
            }
            heap[i] = heap[child];
            i = child;
        }
        heap[i] = entry;
    }
}
