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

    private final int[] voters;
    private final int[] asked;
    private int[] skill = new int[1024];
    private int[] occupation = new int[1024];
    private int votes;

    /** By skill, where its votes begin in {@link #occupation}; once they are ordered. */
    private int[] start = {};

    private final float[] sum;
    private final int[] touched;

    LikeWork(int occupations, int skills) {
        this.voters = new int[occupations];
        this.asked = new int[skills + 1];
        this.sum = new float[occupations];
        this.touched = new int[occupations];
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

    /** Ends learning. */
    void close() {
        for (int i = 1; i < asked.length; i++) {
            asked[i] += asked[i - 1];
        }
        start = asked.clone();
        int[] ordered = new int[votes];
        int[] next = asked;
        for (int i = 0; i < votes; i++) {
            ordered[next[skill[i]]++] = occupation[i];
        }
        occupation = ordered;
        skill = new int[0];
    }

    /** Returns the occupation that like openings name, or -1 where nobody knows. */
    int guess(int[] skills, int n) {
        int reached = 0;
        for (int i = 0; i < n; i++) {
            int from = start[skills[i]];
            int to = start[skills[i] + 1];
            if (to - from <= MANY) {
                float vote = 1f / (to - from);
                for (int at = from; at < to; at++) {
                    int its = occupation[at];
                    if (sum[its] == 0) {
                        touched[reached++] = its;
                    }
                    sum[its] += vote;
                }
            }
        }
        int best = -1;
        float most = 0;
        for (int i = 0; i < reached; i++) {
            int its = touched[i];
            float share = sum[its] / Math.min(VOTERS, voters[its]);
            if (share > most || (share == most && its < best)) {
                most = share;
                best = its;
            }
            sum[its] = 0;
        }
        return best;
    }
}
