package org.inclusivework.matcher.search;

import java.util.Arrays;
import org.inclusivework.matcher.model.OpeningStatement;
import org.inclusivework.matcher.scoring.ScoringParameters;
import org.inclusivework.matcher.scoring.SkillScore;
import org.inclusivework.matcher.taxonomy.SkillLink;
import org.inclusivework.matcher.taxonomy.SkillRelation;

/**
 * All that a skill can be worth for a requirement, numbered from low to high: whoever looks for the best of several skills compares
 * numbers of two bytes, and looks up the worth once.
 *
 * <p>There are as many as ways for two skills to stand to each other and pairs of levels, some ten thousand. Immutable and
 * thread-safe; made in some milliseconds.
 */
final class SkillWorths {
    private static final SkillRelation[] RELATIONS = SkillRelation.values();
    private static final int SIMILARITIES = 1002;
    private static final int MANNERS = OpeningStatement.LEVELS * RELATIONS.length * SIMILARITIES;

    /** By number. */
    private final double[] worth;

    /** By level that is there, and {@link #manner}. */
    private final char[][] number = new char[OpeningStatement.LEVELS][];

    SkillWorths(ScoringParameters p) {
        double[][] worths = new double[OpeningStatement.LEVELS][];
        double[] all = new double[OpeningStatement.LEVELS * MANNERS + 1];
        for (int has = 0; has < worths.length; has++) {
            worths[has] = worths(has, p);
            System.arraycopy(worths[has], 0, all, 1 + has * MANNERS, MANNERS);
        }
        worth = Arrays.stream(all).sorted().distinct().toArray();
        for (int has = 0; has < worths.length; has++) {
            number[has] = new char[MANNERS];
            for (int manner = 0; manner < MANNERS; manner++) {
                number[has][manner] = (char) Arrays.binarySearch(worth, worths[has][manner]);
            }
        }
    }

    private static double[] worths(int has, ScoringParameters p) {
        double[] worths = new double[MANNERS];
        for (int asked = 0; asked < OpeningStatement.LEVELS; asked++) {
            double ofLevel = SkillScore.levelFactor(has, asked, p);
            for (SkillRelation relation : RELATIONS) {
                for (int similarity = SkillLink.NOT_LEARNED; similarity < SIMILARITIES - 1; similarity++) {
                    // Nothing is worth less than having no skill, which is the first number.
                    worths[manner(asked, relation, similarity)] =
                            Math.max(0, SkillScore.worth(p.worth(relation, similarity), ofLevel));
                }
            }
        }
        return worths;
    }

    /** Returns how something is asked for, and how a skill stands to it, as a number below 2¹⁶. */
    static int manner(int asked, SkillRelation relation, int similarity) {
        return (asked * RELATIONS.length + relation.ordinal()) * SIMILARITIES + similarity - SkillLink.NOT_LEARNED;
    }

    /** Returns the numbers of the worths of a skill at a level, by {@link #manner}; not to be written. */
    char[] numbers(int has) {
        return number[has];
    }

    /** Returns how many worths there are. */
    int size() {
        return worth.length;
    }

    /** Returns a worth, 0 to 1; the first is 0. */
    double worth(int number) {
        return worth[number];
    }
}
