package org.inclusivework.matcher.search;

import java.io.IOException;
import org.inclusivework.matcher.scoring.CandidateBounds;
import org.inclusivework.matcher.scoring.Extremes;
import org.inclusivework.matcher.scoring.OpeningBox;
import org.inclusivework.matcher.scoring.OpeningFacts;

/**
 * The few numbers of each opening that its first bound needs, in 16 bytes and in one of the two orders; rounded so that the bound
 * stays one. Immutable by convention once filled.
 */
final class HotColumns {
    /** Set where people can live in. */
    static final byte DORMITORY = 1;
    /** Set where there is exactly one located place and no other. */
    static final byte ONE_PLACE = 1 << 1;
    /** Set where no place is located. */
    static final byte NOWHERE = 1 << 2;
    /** Set where skills are asked for. */
    static final byte REQUIREMENTS = 1 << 3;
    /** Set where an occupation is named. */
    static final byte NAMED = 1 << 4;

    /** The number of all occupations that are too many to be told apart. */
    static final char OTHER = Character.MAX_VALUE;

    private static final int UNIT = 32767;
    private static final double PARTS = 250;
    private static final double UNIT_OF_WEIGHT = 2;

    /** By weight in units: at most how much larger a sum becomes when it is divided by it. */
    private static final double[] INVERSE = new double[1 << Byte.SIZE];

    /** By number of parts: the share, at most 1. Divisions take longer than what is done with them. */
    private static final double[] SHARE = new double[(1 << Byte.SIZE) + 1];

    private static final double PER_UNIT = 1.0 / UNIT;

    static {
        for (int parts = 0; parts < SHARE.length; parts++) {
            SHARE[parts] = Math.min(1, parts / PARTS);
        }
        for (int units = 0; units < INVERSE.length; units++) {
            INVERSE[units] = 1 / (units * UNIT_OF_WEIGHT);
        }
    }

    final byte[] kind;
    final int[] demands;
    /** The number of the occupation, where none is named that of like work; {@link #OTHER} where it does not fit. */
    final char[] occupation;

    private final short[] x;
    private final short[] y;
    private final short[] z;
    private final byte[] visits;
    private final byte[] home;
    private final byte[] weight;

    HotColumns(int size) {
        this.kind = new byte[size];
        this.demands = new int[size];
        this.occupation = new char[size];
        this.x = new short[size];
        this.y = new short[size];
        this.z = new short[size];
        this.visits = new byte[size];
        this.home = new byte[size];
        this.weight = new byte[size];
    }

    void write(ColumnsWriter out) throws IOException {
        out.bytes(kind);
        out.ints(demands);
        out.chars(occupation);
        out.shorts(x);
        out.shorts(y);
        out.shorts(z);
        out.bytes(visits);
        out.bytes(home);
        out.bytes(weight);
    }

    /** Fills all columns with what {@link #write} wrote. */
    void read(ColumnsReader in) throws IOException {
        in.bytes(kind);
        in.ints(demands);
        in.chars(occupation);
        in.shorts(x);
        in.shorts(y);
        in.shorts(z);
        in.bytes(visits);
        in.bytes(home);
        in.bytes(weight);
    }

    /**
     * Takes an opening.
     *
     * @param itsOccupation the number of the occupation that it names, or of that of like work
     * @param named whether it names one
     * @param requirementWeight the sum of the weights of its requirements
     */
    void set(int i, OpeningFacts facts, int itsOccupation, boolean named, double requirementWeight) {
        weight[i] = (byte) Math.min(INVERSE.length - 1, requirementWeight / UNIT_OF_WEIGHT);
        demands[i] = facts.packedDemands();
        occupation[i] = (char) Math.min(OTHER, itsOccupation);
        kind[i] = (byte) ((facts.dormitory() ? DORMITORY : 0)
                | (facts.locatedPlaces() == 1 && !facts.hasUnlocatedPlace() ? ONE_PLACE : 0)
                | (facts.locatedPlaces() == 0 ? NOWHERE : 0)
                | (facts.requirements() > 0 ? REQUIREMENTS : 0)
                | (named ? NAMED : 0));
        visits[i] = (byte) (facts.visits() * PARTS);
        home[i] = (byte) (facts.homeShare() * PARTS);
        if (facts.locatedPlaces() > 0) {
            x[i] = (short) Math.round(UNIT * facts.x(0));
            y[i] = (short) Math.round(UNIT * facts.y(0));
            z[i] = (short) Math.round(UNIT * facts.z(0));
        }
    }

    boolean named(int i) {
        return (kind[i] & NAMED) != 0;
    }

    /** Returns openings in another order: by place there, the place here. */
    HotColumns inOrder(int[] order) {
        HotColumns there = new HotColumns(order.length);
        for (int i = 0; i < order.length; i++) {
            there.copy(i, this, order[i]);
        }
        return there;
    }

    private void copy(int i, HotColumns from, int j) {
        kind[i] = from.kind[j];
        demands[i] = from.demands[j];
        occupation[i] = from.occupation[j];
        visits[i] = from.visits[j];
        home[i] = from.home[j];
        weight[i] = from.weight[j];
        x[i] = from.x[j];
        y[i] = from.y[j];
        z[i] = from.z[j];
    }

    /** Returns whether an opening has several places, or one that is not located beside one that is. */
    boolean hasManyPlaces(int i) {
        return (kind[i] & (ONE_PLACE | NOWHERE)) == 0;
    }

    /** Adds an opening to a box, places apart if it has several. */
    void addTo(OpeningBox box, int i, long offered, double visitsDormitory) {
        double trips = (visits[i] & 0xff) / PARTS;
        int part = home[i] & 0xff;
        box.add(
                offered,
                demands[i],
                occupation[i] == OTHER ? Integer.MAX_VALUE : occupation[i],
                named(i),
                (kind[i] & REQUIREMENTS) != 0,
                trips,
                (kind[i] & DORMITORY) != 0 ? Math.min(trips, visitsDormitory) : trips,
                part / PARTS,
                Math.min(1, (part + 1) / PARTS));
        if ((kind[i] & ONE_PLACE) != 0) {
            box.addPlace(unit(x[i]), unit(y[i]), unit(z[i]));
        } else if ((kind[i] & NOWHERE) != 0) {
            box.addUnlocated();
        }
    }

    /** Makes the circle of a box hold the one place of an opening, if it has exactly one. */
    void widen(OpeningBox box, int i) {
        if ((kind[i] & ONE_PLACE) != 0) {
            box.widen(unit(x[i]), unit(y[i]), unit(z[i]));
        }
    }

    private static double unit(short stored) {
        return stored * PER_UNIT;
    }

    /**
     * Returns which of some openings of a word may be within reach: those whose one place is near enough, and all that have not
     * exactly one.
     *
     * @param point where the candidate lives, see {@link #point}
     * @param most the square of the largest chord, see {@link #chord}
     */
    long near(long of, int word, int[] point, int most) {
        int first = word * Long.SIZE;
        long near = 0;
        for (long left = of; left != 0; left &= left - 1) {
            int i = first + Long.numberOfTrailingZeros(left);
            int dx = x[i] - point[0];
            int dy = y[i] - point[1];
            int dz = z[i] - point[2];
            // Where the sum runs over, the two are far apart, and one that passes wrongly does no harm.
            if (dx * dx + dy * dy + dz * dz <= most || (kind[i] & ONE_PLACE) == 0) {
                near |= left & -left;
            }
        }
        return near;
    }

    /**
     * Returns which of some openings of a word may have a home component of at least a value.
     *
     * @param atHome whether working at home is wished for rather than on site
     */
    long homes(long of, int word, boolean atHome, double value) {
        // One part to either side covers every rounding.
        int least = atHome ? (int) Math.min(PARTS, Math.floor(value * PARTS) - 2) : 0;
        int most = atHome ? (int) PARTS : (int) Math.max(-1, Math.ceil((1 - value) * PARTS) + 1);
        int first = word * Long.SIZE;
        long homes = 0;
        for (long left = of; left != 0; left &= left - 1) {
            int part = home[first + Long.numberOfTrailingZeros(left)] & 0xff;
            if (part >= least && part <= most) {
                homes |= left & -left;
            }
        }
        return homes;
    }

    /** Returns a point on the unit sphere as it would stand here. */
    static int[] point(double px, double py, double pz) {
        return new int[] {(int) Math.round(UNIT * px), (int) Math.round(UNIT * py), (int) Math.round(UNIT * pz)};
    }

    /** Returns the square of a chord of the unit sphere as it would stand here, rounded up; the largest number if it is too long. */
    static int chord(double length) {
        // Each coordinate of both points is off by half a unit at most, hence the chord by less than two.
        double units = UNIT * length + 2;
        return units > LONGEST ? Integer.MAX_VALUE : (int) Math.ceil(units * units);
    }

    /** Its square is just within the range of numbers. */
    private static final double LONGEST = 46_000;

    /** Returns the bound of the location component; {@code whole} where the opening has several places. */
    double location(CandidateBounds bounds, int i, double whole) {
        double trips = SHARE[visits[i] & 0xff];
        if ((kind[i] & DORMITORY) != 0) {
            trips = bounds.visitsWithDormitory(trips);
        }
        if ((kind[i] & ONE_PLACE) != 0) {
            return bounds.location(trips, unit(x[i]), unit(y[i]), unit(z[i]));
        }
        return (kind[i] & NOWHERE) != 0 ? bounds.unlocated(trips) : whole;
    }

    /** Returns the bound of the skill component, given what answered requirements can weigh at most. */
    double skills(CandidateBounds bounds, int i, double answeredWeight, double fit) {
        double coverage = answeredWeight == 0 ? 0 : Extremes.smaller(1, answeredWeight * INVERSE[weight[i] & 0xff]);
        return bounds.skills((kind[i] & REQUIREMENTS) != 0, named(i), coverage, fit);
    }

    /** Returns the bound of the home component. */
    double home(CandidateBounds bounds, int i) {
        int part = home[i] & 0xff;
        return bounds.home(SHARE[part], SHARE[part + 1]);
    }
}
