package org.inclusivework.matcher.scoring;

/**
 * {@link OpeningBox Boxes} side by side, {@value #INTS} ints each, so that what one is asked comes from memory in one piece; immutable by
 * convention once filled, and then thread-safe.
 *
 * <p>Numbers are kept as floats, each rounded to the side on which it stays a bound.
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
    private static final int OFFERED = 8;
    private static final int LEVELS = 10;
    private static final int FIRST_OCCUPATION = 12;
    private static final int LAST_OCCUPATION = 13;
    private static final int FLAGS = 14;
    private static final int INTS = 16;

    static final int SOME_OCCUPATION = 1;
    static final int NO_OCCUPATION = 1 << 1;
    static final int SOME_REQUIREMENTS = 1 << 2;
    static final int NO_REQUIREMENTS = 1 << 3;
    static final int SOME_LOCATED = 1 << 4;
    static final int SOME_UNLOCATED = 1 << 5;

    private final int[] data;

    /** Makes room for so many boxes. */
    public OpeningBoxes(int n) {
        data = new int[INTS * n];
    }

    /** Keeps a finished box as the i-th; to be done before others read. */
    public void put(int i, OpeningBox box) {
        int at = INTS * i;
        // The centre is of floats already.
        number(at + X, (float) box.x);
        number(at + Y, (float) box.y);
        number(at + Z, (float) box.z);
        number(at + RADIUS_KM, Math.nextUp((float) box.radiusKm));
        number(at + VISITS, down(box.visits));
        number(at + VISITS_LIVING_IN, down(box.visitsLivingIn));
        number(at + LEAST_HOME, down(box.leastHome));
        number(at + MOST_HOME, Math.min(1, Math.nextUp((float) box.mostHome)));
        both(at + OFFERED, box.offered);
        both(at + LEVELS, box.levels);
        data[at + FIRST_OCCUPATION] = box.firstOccupation;
        data[at + LAST_OCCUPATION] = box.lastOccupation;
        data[at + FLAGS] = (box.someOccupation ? SOME_OCCUPATION : 0)
                | (box.noOccupation ? NO_OCCUPATION : 0)
                | (box.someRequirements ? SOME_REQUIREMENTS : 0)
                | (box.noRequirements ? NO_REQUIREMENTS : 0)
                | (box.someLocated ? SOME_LOCATED : 0)
                | (box.someUnlocated ? SOME_UNLOCATED : 0);
    }

    /**
     * Keeps boxes as {@link #packed} gave them.
     *
     * @param packed not to be written any more
     */
    public OpeningBoxes(int[] packed) {
        data = packed;
    }

    /** Returns all of them as numbers; not to be written. */
    public int[] packed() {
        return data;
    }

    private static float down(double share) {
        // Nought and one are what most shares are, and exact.
        return share == 0 || share == 1 ? (float) share : Math.max(0, Math.nextDown((float) share));
    }

    private void number(int at, float number) {
        data[at] = Float.floatToRawIntBits(number);
    }

    private void both(int at, long bits) {
        data[at] = (int) bits;
        data[at + 1] = (int) (bits >>> Integer.SIZE);
    }

    private long both(int at) {
        return ((long) data[at + 1] << Integer.SIZE) | (data[at] & 0xffffffffL);
    }

    /** Returns how many there are. */
    public int size() {
        return data.length / INTS;
    }

    /** Returns by box what kinds of members it has, as bits for {@link CandidateBounds#skills(int, double, double)}. */
    public byte[] flags() {
        byte[] flags = new byte[size()];
        for (int box = 0; box < flags.length; box++) {
            flags[box] = (byte) data[INTS * box + FLAGS];
        }
        return flags;
    }

    boolean is(int box, int flag) {
        return (data[INTS * box + FLAGS] & flag) != 0;
    }

    double number(int box, int which) {
        return Float.intBitsToFloat(data[INTS * box + which]);
    }

    /** Returns what is offered by some member, as bits. */
    long offered(int box) {
        return both(INTS * box + OFFERED);
    }

    /** Returns the levels of a demand that occur, as bits; the bit above them is set where some member leaves it unstated. */
    int levels(int box, int function) {
        int shifted = (int) (both(INTS * box + LEVELS) >>> (OpeningBox.BITS_OF_FUNCTION * function));
        return shifted & ((1 << OpeningBox.BITS_OF_FUNCTION) - 1);
    }

    /** Returns the least number of an occupation. */
    public int firstOccupation(int box) {
        return data[INTS * box + FIRST_OCCUPATION];
    }

    /** Returns the largest number of an occupation. */
    public int lastOccupation(int box) {
        return data[INTS * box + LAST_OCCUPATION];
    }
}
