package org.inclusivework.matcher.scoring;

/**
 * {@link OpeningBox Boxes} side by side in arrays, so that going over thousands of them reads memory in its order; immutable and
 * thread-safe.
 */
public final class OpeningBoxes {
    static final int X = 0;
    static final int Y = 1;
    static final int Z = 2;
    static final int RADIUS_KM = 3;
    static final int VISITS = 4;
    static final int VISITS_LIVING_IN = 5;
    static final int LEAST_HOME = 6;
    static final int MOST_HOME = 7;
    private static final int NUMBERS = 8;

    static final int SOME_OCCUPATION = 1;
    static final int NO_OCCUPATION = 1 << 1;
    static final int SOME_REQUIREMENTS = 1 << 2;
    static final int NO_REQUIREMENTS = 1 << 3;
    static final int SOME_LOCATED = 1 << 4;
    static final int SOME_UNLOCATED = 1 << 5;

    private final byte[] flags;
    private final double[] numbers;
    final long[] offered;
    private final long[] levels;
    private final int[] firstOccupation;
    private final int[] lastOccupation;

    /** Keeps finished boxes. */
    public OpeningBoxes(OpeningBox[] boxes) {
        int n = boxes.length;
        flags = new byte[n];
        numbers = new double[NUMBERS * n];
        offered = new long[n];
        levels = new long[n];
        firstOccupation = new int[n];
        lastOccupation = new int[n];
        for (int i = 0; i < n; i++) {
            OpeningBox box = boxes[i];
            flags[i] = (byte) ((box.someOccupation ? SOME_OCCUPATION : 0)
                    | (box.noOccupation ? NO_OCCUPATION : 0)
                    | (box.someRequirements ? SOME_REQUIREMENTS : 0)
                    | (box.noRequirements ? NO_REQUIREMENTS : 0)
                    | (box.someLocated ? SOME_LOCATED : 0)
                    | (box.someUnlocated ? SOME_UNLOCATED : 0));
            double[] its = {
                box.x, box.y, box.z, box.radiusKm, box.visits, box.visitsLivingIn, box.leastHome, box.mostHome
            };
            System.arraycopy(its, 0, numbers, NUMBERS * i, NUMBERS);
            offered[i] = box.offered;
            levels[i] = box.levels;
            firstOccupation[i] = box.firstOccupation;
            lastOccupation[i] = box.lastOccupation;
        }
    }

    /** Returns how many there are. */
    public int size() {
        return flags.length;
    }

    boolean is(int box, int flag) {
        return (flags[box] & flag) != 0;
    }

    double number(int box, int which) {
        return numbers[NUMBERS * box + which];
    }

    /** Returns the levels of a demand that occur, as bits; the bit above them is set where some member leaves it unstated. */
    int levels(int box, int function) {
        int shifted = (int) (levels[box] >>> (OpeningBox.BITS_OF_FUNCTION * function));
        return shifted & ((1 << OpeningBox.BITS_OF_FUNCTION) - 1);
    }

    /** Returns the least number of an occupation. */
    public int firstOccupation(int box) {
        return firstOccupation[box];
    }

    /** Returns the largest number of an occupation. */
    public int lastOccupation(int box) {
        return lastOccupation[box];
    }
}
