package org.inclusivework.matcher.search;

import java.util.Arrays;

/**
 * Guesses the occupation of openings that name none, from the skills that named ones ask for, so that like work lies side by side.
 *
 * <p>A few openings of each occupation vote with each skill they ask for; a skill that few ask for says more, so all the votes of one
 * skill come to the same. Only the order of openings rests on a guess, never a score. Not thread-safe.
 */
final class LikeWork {
    /** So many openings of an occupation vote. */
    private static final int VOTERS = 6;
    /** A skill that more openings of all occupations ask for says nothing. */
    private static final int MANY = 512;

    /** An occupation's votes for a skill stand above so many bits with its number. */
    private static final int BITS_OF_OCCUPATION = 24;

    private static final int MOST_OCCUPATIONS = 1 << BITS_OF_OCCUPATION;
    /** More than what roundings make of a quotient. */
    private static final float SLACK = 1.0001f;

    private final int[] voters;
    private final int[] asked;
    private int[] skill = new int[1024];
    private int[] occupation = new int[1024];
    private int votes;

    /** By skill, where its votes begin in {@link #occupation} as they are counted; once that is done. */
    private int[] start = {};

    /** By skill: what each vote is worth. */
    private float[] worth = {};

    /** By occupation: how many voted. */
    private final float[] divisor;

    LikeWork(int occupations, int skills) {
        this.voters = new int[occupations];
        this.asked = new int[skills + 1];
        this.divisor = new float[occupations];
    }

    /** Returns whether an occupation has fewer voters than it may have, and counts one more. */
    boolean admits(int itsOccupation) {
        return voters[itsOccupation]++ < VOTERS;
    }

    /** Takes a skill that an opening of an occupation asks for, which has been admitted. */
    void learn(int itsOccupation, int itsSkill) {
        if (votes == skill.length) {
            skill = Arrays.copyOf(skill, 2 * votes);
            occupation = Arrays.copyOf(occupation, 2 * votes);
        }
        skill[votes] = itsSkill;
        occupation[votes++] = itsOccupation;
        asked[itsSkill + 1]++;
    }

    /** Ends learning: counts the votes of each occupation for each skill. */
    void close() {
        for (int i = 1; i < asked.length; i++) {
            asked[i] += asked[i - 1];
        }
        int[] ordered = new int[votes];
        int[] next = asked.clone();
        for (int i = 0; i < votes; i++) {
            ordered[next[skill[i]]++] = occupation[i];
        }
        start = new int[asked.length];
        worth = new float[asked.length - 1];
        int counted = 0;
        for (int its = 0; its < worth.length; its++) {
            start[its] = counted;
            int from = asked[its];
            int to = asked[its + 1];
            if (to - from > MANY) {
                continue;
            }
            worth[its] = 1f / (to - from);
            Arrays.sort(ordered, from, to);
            for (int at = from; at < to; at++) {
                if (at == from || ordered[at] != ordered[at - 1]) {
                    occupation[counted++] = ordered[at];
                }
                occupation[counted - 1] += MOST_OCCUPATIONS;
            }
            // Those with as many votes side by side, so that the machine can foretell how often it adds.
            Arrays.sort(occupation, start[its], counted);
        }
        start[worth.length] = counted;
        for (int i = 0; i < voters.length; i++) {
            divisor[i] = Math.min(VOTERS, voters[i]);
        }
        occupation = Arrays.copyOf(occupation, counted);
        skill = new int[0];
    }

    /** Adds up the votes for one opening after the other; any number of them may do so at once, each for its own thread. */
    final class Guesser {
        private final float[] sum = new float[voters.length];
        private final int[] touched = new int[voters.length + 1];

        /** Returns the occupation that like openings name, or -1 where nobody knows. */
        int guess(int[] skills, int n) {
            int reached = 0;
            for (int i = 0; i < n; i++) {
                float vote = worth[skills[i]];
                for (int at = start[skills[i]]; at < start[skills[i] + 1]; at++) {
                    int its = occupation[at] & (MOST_OCCUPATIONS - 1);
                    float added = sum[its];
                    touched[reached] = its;
                    reached += added == 0 ? 1 : 0;
                    for (int count = occupation[at] >>> BITS_OF_OCCUPATION; count > 0; count--) {
                        added += vote;
                    }
                    sum[its] = added;
                }
            }
            int best = -1;
            float most = 0;
            for (int i = 0; i < reached; i++) {
                int its = touched[i];
                float added = sum[its];
                sum[its] = 0;
                if (added * SLACK < most * divisor[its]) {
                    continue;
                }
                float share = added / divisor[its];
                if (share > most || (share == most && its < best)) {
                    most = share;
                    best = its;
                }
            }
            return best;
        }
    }
}
