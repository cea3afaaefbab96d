package org.inclusivework.matcher.knowledge;

/** Finds the largest of many numbers. */
final class Selection {

    private Selection() {}

    /**
     * The places of the k largest values above zero, the largest first, of equal ones the lower place first.
     *
     * @param out where the places go, at least k long
     * @return how many there are
     */
    static int largest(float[] values, int k, int[] out) {
        int n = 0;
        float least = 0;
        for (int place = 0; place < values.length; place++) {
            float value = values[place];
            if (value > least || (n < k && value > 0)) {
                int i = n < k ? n++ : k - 1;
                while (i > 0 && values[out[i - 1]] < value) {
                    out[i] = out[i - 1];
                    i--;
                }
                out[i] = place;
                if (n == k) {
                    least = values[out[k - 1]];
                }
            }
        }
        return n;
    }
}
