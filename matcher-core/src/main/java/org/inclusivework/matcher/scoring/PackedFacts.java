package org.inclusivework.matcher.scoring;

import java.nio.ByteBuffer;
import org.inclusivework.matcher.model.Stated;
import org.jspecify.annotations.Nullable;

/**
 * The facts of an opening as bytes: written once when a column is built, read whenever a traversal has to know all of them.
 *
 * <p>What {@link #read} fills equals what {@link #write} was given, to the last bit; the id and the requirements are the column's.
 * The occupation is the column's too, and so is the share that can be done at home where the opening does not state it. A silent
 * opening takes some thirty bytes, one with offers a hundred. All methods are pure functions over the buffer at an offset, which
 * any number of threads may call at once.
 */
public final class PackedFacts {
    /** The most bytes that facts with so many credentials take. */
    public static int maxBytes(int credentials) {
        return 320 + Integer.BYTES * credentials;
    }

    private static final int BITS_OF_PLACES = 27;

    // What is there, and what is yes or no.
    private static final int OFFERS = 1;
    private static final int UNLOCATED = 1 << 1;
    private static final int DORMITORY = 1 << 2;
    private static final int NO_DORMITORY = 1 << 3;
    private static final int HOME = 1 << 4;
    private static final int HOME_WHOLE = 1 << 5;
    private static final int CONNECTION = 1 << 6;
    private static final int HAZARDS = 1 << 7;
    private static final int DATES = 1 << 8;
    private static final int PAY = 1 << 9;
    private static final int RULE = 1 << 10;
    private static final int CREDENTIALS = 1 << 11;
    private static final int RECURRING = 1 << 12;

    private static final Stated[] STATED = Stated.values();

    private PackedFacts() {}

    /**
     * Writes facts at the buffer's position.
     *
     * @param credentials the numbers by which the column knows the keys of the certificates
     */
    public static void write(OpeningFacts o, int[] credentials, ByteBuffer out) {
        int flags = flags(o);
        out.putShort((short) flags);
        out.putInt(o.located << BITS_OF_PLACES | o.packedDemands());
        int shuttles = 0;
        for (int place = 0; place < o.located; place++) {
            out.putDouble(o.x[place]);
            out.putDouble(o.y[place]);
            out.putDouble(o.z[place]);
            shuttles |= o.shuttle[place] ? 1 << place : 0;
        }
        out.put((byte) shuttles);
        out.put((byte) o.education);
        out.put((byte) o.hoursMin);
        out.put((byte) o.shifts);
        if ((flags & OFFERS) != 0) {
            for (int scope = 0; scope < OpeningFacts.SCOPES; scope++) {
                out.putLong(o.provided[scope]);
                out.putLong(o.arrangeable[scope]);
                out.putLong(o.unavailable[scope]);
            }
        }
        if ((flags & HOME) != 0) {
            out.putDouble(o.homeShare);
            out.putDouble(o.visits);
            out.putDouble(o.trainingFit);
            out.putInt(o.equipmentNeeded);
            out.put((byte) o.equipmentProvided.ordinal());
            out.putInt(o.spaceM2);
            out.put((byte) o.internet);
            out.put((byte) o.onSite);
        }
        if ((flags & DATES) != 0) {
            out.putLong(o.firstDay);
            out.putLong(o.lastDay);
        }
        if ((flags & PAY) != 0) {
            out.putDouble(o.payPerMonth);
            out.putDouble(o.payPerHour);
            out.putInt(o.payCurrency);
        }
        if ((flags & RULE) != 0) {
            out.putInt(o.rule);
        }
        if ((flags & CREDENTIALS) != 0) {
            out.putInt(o.credentialCount);
            for (int i = 0; i < o.credentialCount; i++) {
                out.putInt(credentials[i]);
            }
        }
    }

    private static int flags(OpeningFacts o) {
        return (o.silent() ? 0 : OFFERS)
                | (o.placeUnlocated ? UNLOCATED : 0)
                | (o.dormitory ? DORMITORY : 0)
                | (o.noDormitory ? NO_DORMITORY : 0)
                | (o.homeStated ? HOME : 0)
                | (o.homeWhole ? HOME_WHOLE : 0)
                | (o.needsConnection ? CONNECTION : 0)
                | (o.hazards ? HAZARDS : 0)
                | (o.firstDay == Long.MIN_VALUE && o.lastDay == Long.MAX_VALUE ? 0 : DATES)
                | (o.payCurrency == 0 ? 0 : PAY)
                | (o.rule == 0 ? 0 : RULE)
                | (o.credentialCount == 0 ? 0 : CREDENTIALS)
                | (o.recurringVisits ? RECURRING : 0);
    }

    /**
     * Fills a scratch from the facts at an offset.
     *
     * @param credentials the keys of certificates by their numbers
     */
    public static void read(
            ByteBuffer in, int offset, OccupationFacts occupation, @Nullable String[] credentials, OpeningFacts o) {
        int at = offset;
        int flags = in.getShort(at);
        int demands = in.getInt(at + 2);
        at += 6;
        o.occupation = occupation;
        for (int function = 0; function < o.demand.length; function++) {
            o.demand[function] = OpeningFacts.demand(demands, function);
        }
        o.located = demands >>> BITS_OF_PLACES;
        for (int place = 0; place < o.located; place++) {
            o.x[place] = in.getDouble(at);
            o.y[place] = in.getDouble(at + 8);
            o.z[place] = in.getDouble(at + 16);
            at += 24;
        }
        int shuttles = in.get(at);
        for (int place = 0; place < o.located; place++) {
            o.shuttle[place] = (shuttles & 1 << place) != 0;
        }
        o.education = in.get(at + 1);
        o.hoursMin = in.get(at + 2);
        o.shifts = in.get(at + 3) & 0xff;
        at += 4;
        o.placeUnlocated = (flags & UNLOCATED) != 0;
        o.dormitory = (flags & DORMITORY) != 0;
        o.noDormitory = (flags & NO_DORMITORY) != 0;
        o.homeStated = (flags & HOME) != 0;
        o.homeWhole = (flags & HOME_WHOLE) != 0;
        o.needsConnection = (flags & CONNECTION) != 0;
        o.hazards = (flags & HAZARDS) != 0;
        o.recurringVisits = (flags & RECURRING) != 0;
        at = readOffers(in, at, flags, o);
        at = readHome(in, at, flags, occupation, o);
        readGates(in, at, flags, credentials, o);
    }

    private static int readOffers(ByteBuffer in, int start, int flags, OpeningFacts o) {
        int at = start;
        boolean offers = (flags & OFFERS) != 0;
        for (int scope = 0; scope < OpeningFacts.SCOPES; scope++) {
            o.provided[scope] = offers ? in.getLong(at) : 0;
            o.arrangeable[scope] = offers ? in.getLong(at + 8) : 0;
            o.unavailable[scope] = offers ? in.getLong(at + 16) : 0;
            at += offers ? 24 : 0;
        }
        return at;
    }

    private static int readHome(ByteBuffer in, int at, int flags, OccupationFacts occupation, OpeningFacts o) {
        if ((flags & HOME) == 0) {
            o.homeShare = occupation.homeShare;
            o.visits = 1;
            o.trainingFit = 1;
            o.equipmentNeeded = 0;
            o.equipmentProvided = Stated.UNKNOWN;
            o.spaceM2 = 0;
            o.internet = 0;
            o.onSite = 0;
            return at;
        }
        o.homeShare = in.getDouble(at);
        o.visits = in.getDouble(at + 8);
        o.trainingFit = in.getDouble(at + 16);
        o.equipmentNeeded = in.getInt(at + 24);
        o.equipmentProvided = STATED[in.get(at + 28)];
        o.spaceM2 = in.getInt(at + 29);
        o.internet = in.get(at + 33);
        o.onSite = in.get(at + 34);
        return at + 35;
    }

    private static void readGates(ByteBuffer in, int start, int flags, @Nullable String[] credentials, OpeningFacts o) {
        int at = start;
        boolean dates = (flags & DATES) != 0;
        o.firstDay = dates ? in.getLong(at) : Long.MIN_VALUE;
        o.lastDay = dates ? in.getLong(at + 8) : Long.MAX_VALUE;
        at += dates ? 16 : 0;
        boolean pay = (flags & PAY) != 0;
        o.payPerMonth = pay ? in.getDouble(at) : Double.NaN;
        o.payPerHour = pay ? in.getDouble(at + 8) : Double.NaN;
        o.payCurrency = pay ? in.getInt(at + 16) : 0;
        at += pay ? 20 : 0;
        boolean rule = (flags & RULE) != 0;
        o.rule = rule ? in.getInt(at) : 0;
        at += rule ? 4 : 0;
        o.credentialCount = 0;
        if ((flags & CREDENTIALS) != 0) {
            int n = in.getInt(at);
            if (o.credentials.length < n) {
                o.credentials = new String[2 * n];
            }
            for (int i = 0; i < n; i++) {
                o.credentials[i] = credentials[in.getInt(at + 4 + 4 * i)];
            }
            o.credentialCount = n;
        }
    }
}
