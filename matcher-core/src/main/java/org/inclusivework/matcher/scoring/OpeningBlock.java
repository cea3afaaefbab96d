package org.inclusivework.matcher.scoring;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Some thousands of openings side by side, for bounding the score of all of them with one candidate at once.
 *
 * <p>A component looks at little of a candidate, and many candidates have that little in common: a need with its alternatives and
 * scopes, a capacity in a function, what there is at home, schooling, hours. For each such part there is a <em>column</em>, the value
 * of every opening in single precision, made by the component's own function; whoever asks may keep columns for the next candidate
 * who asks alike. Offers repeat as well: openings that offer the same are a <em>class</em>, and a need's column has an entry for
 * each class. Homes hardly repeat, so that there is no column of distances; the location component is reckoned for all openings
 * at once ({@link BlockTravel}).
 *
 * <p>The sum of weighted columns is the score itself but for rounding. With {@code n} terms of numbers up to 1 that sum to hardly
 * more than 1 the roundings come to less than {@code n·2⁻²³}; {@link #slack} says what makes the sum an upper bound.
 *
 * <p>Immutable by convention and thread-safe.
 */
public final class OpeningBlock {
    /** The most openings of a block. */
    public static final int MOST = (1 << Character.SIZE) - Long.SIZE;

    private final ScoringParameters parameters;
    private final OpeningFacts[] facts;
    private final char[] offerClass;

    /** An opening of each class. */
    private final OpeningFacts[] ofClass;

    private final BlockTravel travel;
    private final BlockHome home;

    /** Lays out openings; their requirements need not be there. */
    public OpeningBlock(List<OpeningFacts> openings, ScoringParameters p) {
        if (openings.size() > MOST) {
            throw new IllegalArgumentException(openings.size() + " openings are more than " + MOST);
        }
        parameters = p;
        facts = openings.toArray(OpeningFacts[]::new);
        offerClass = new char[facts.length];
        ofClass = classes();
        travel = new BlockTravel(List.of(facts), p);
        home = new BlockHome(List.of(facts), p);
    }

    private OpeningFacts[] classes() {
        Map<List<Long>, Integer> numbers = new HashMap<>();
        OpeningFacts[] first = new OpeningFacts[facts.length];
        for (int i = 0; i < facts.length; i++) {
            Long[] sets = new Long[3 * OpeningFacts.SCOPES];
            for (int scope = 0; scope < OpeningFacts.SCOPES; scope++) {
                sets[3 * scope] = facts[i].provided[scope];
                sets[3 * scope + 1] = facts[i].arrangeable[scope];
                sets[3 * scope + 2] = facts[i].unavailable[scope];
            }
            int number = numbers.computeIfAbsent(List.of(sets), key -> numbers.size());
            offerClass[i] = (char) number;
            if (first[number] == null) {
                first[number] = facts[i];
            }
        }
        return Arrays.copyOf(first, numbers.size());
    }

    /** Returns what makes a sum of so many terms in single precision an upper bound. */
    public static float slack(int terms) {
        return (terms + 32) * 0x1p-22f;
    }

    /** Returns the number of openings. */
    public int size() {
        return facts.length;
    }

    /** Returns the facts of an opening. */
    public OpeningFacts facts(int i) {
        return facts[i];
    }

    /** Returns the number of classes of openings that offer the same. */
    public int offerClasses() {
        return ofClass.length;
    }

    /** Adds to every opening the number of its class. */
    public void addByClass(float[] byClass, float[] sums) {
        for (int i = 0; i < offerClass.length; i++) {
            sums[i] += byClass[offerClass[i]];
        }
    }

    /** All of a need that openings are asked for. */
    public record Need(long alternatives, int scopes, boolean required) {}

    /** Returns all of the i-th need that openings are asked for. */
    public static Need asksNeed(CandidateFacts c, int i) {
        return new Need(c.needAlternatives[i], c.needScopes[i], c.needRequired[i]);
    }

    /** Returns by class how far the i-th need is met; minus infinity where it is required and cannot be. */
    public float[] need(CandidateFacts c, int i) {
        float[] column = new float[ofClass.length];
        for (int k = 0; k < column.length; k++) {
            column[k] = Eligibility.needBlocks(c, i, ofClass[k])
                    ? Float.NEGATIVE_INFINITY
                    : (float) AccommodationScore.needValue(c, i, ofClass[k], parameters);
        }
        return column;
    }

    /** Returns what the i-th limited function counts with by opening. */
    public float[] limit(CandidateFacts c, int i) {
        float[] column = new float[facts.length];
        for (int k = 0; k < column.length; k++) {
            column[k] = (float) AccommodationScore.limitValue(c, i, facts[k], parameters);
        }
        return column;
    }

    /** The number of factors of the home component, each of which looks at one thing that a candidate has. */
    public static final int HOME_FACTORS = BlockHome.FACTORS;

    /** Returns all that a factor of the home component looks at in a candidate. */
    public static int asksHome(CandidateFacts c, int factor) {
        return BlockHome.asks(c, factor);
    }

    /** Returns a factor of the home component by opening. */
    public float[] home(CandidateFacts c, int factor) {
        return home.factor(c, factor);
    }

    /**
     * Adds the weighted home component to every opening, for who has a wish.
     *
     * @param factors the factors, for who wishes to work at home
     */
    public void addHome(CandidateFacts c, float weight, float[][] factors, float[] sums) {
        home.add(c, weight, factors, sums);
    }

    /** Returns all that a gate looks at in a candidate; {@code null} where there is nothing to be kept. */
    public static @Nullable Object asksGate(Gate gate, CandidateFacts c) {
        return gate.asks(c);
    }

    /** Returns which openings a gate blocks, as bits; {@code null} if none. */
    public long @Nullable [] blocked(Gate gate, CandidateFacts c, long day) {
        long[] bits = new long[(facts.length + Long.SIZE - 1) / Long.SIZE];
        boolean some = false;
        for (int k = 0; k < facts.length; k++) {
            if (gate.blocks(c, facts[k], day, parameters)) {
                bits[k / Long.SIZE] |= 1L << k;
                some = true;
            }
        }
        return some ? bits : null;
    }

    /**
     * Returns whether an opening is eligible that none of the gates blocks for which {@link #asksGate} returns something, nor a gate
     * for which it returns nothing since it blocks none.
     */
    public boolean eligible(CandidateFacts c, int i, long day) {
        return !Gate.REQUIRED_NEED.blocks(c, facts[i], day, parameters)
                && !Gate.REACH.blocks(c, facts[i], day, parameters);
    }

    /** Arrays that {@link #addLocation} works in; one thread's. */
    public static final class Scratch {
        private final BlockTravel.Scratch travel = new BlockTravel.Scratch();
    }

    /** Adds the weighted location component to every opening; minus infinity where a strict limit is exceeded for certain. */
    public void addLocation(CandidateFacts c, float weight, float[] sums, Scratch scratch) {
        travel.add(c, weight, sums, scratch.travel);
    }
}
