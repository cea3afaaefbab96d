package org.inclusivework.matcher.search;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.inclusivework.matcher.model.OpeningStatement;
import org.inclusivework.matcher.scoring.OpeningBlock;
import org.inclusivework.matcher.scoring.OpeningFacts;
import org.inclusivework.matcher.scoring.PackedFacts;
import org.inclusivework.matcher.scoring.ScoringParameters;
import org.inclusivework.matcher.scoring.SkillScore;

/**
 * The openings of a small segment, unpacked for {@link DenseSearch}: facts, ids, and who asks for what at which level.
 *
 * <p>An <em>ask</em> is a skill together with the level that is asked for; openings that ask alike are listed together, each with the
 * share of its requirements that the skill makes up. Openings have their positions in {@link OpeningColumns}; deleted ones are
 * included. About two kilobytes an opening. Immutable by convention and thread-safe.
 */
final class DenseTable {
    /**
     * The openings of an ask are listed in groups of so many, with openings that do not exist and a share of 0 to fill up the last
     * one: going over a few too many costs less than a loop whose end cannot be foreseen. An opening that alone asks for something
     * stands by itself.
     */
    static final int GROUP = 4;

    /** Asks by how many openings have them: a single one, a group, and more. */
    static final int SINGLE = 0;

    static final int FEW = 1;
    static final int MANY = 2;
    static final int KINDS = 3;

    final OpeningColumns columns;
    final OpeningBlock block;
    final int size;

    /** By position: the id, in UTF-8 too. */
    final String[] id;

    final byte[][] idBytes;

    /** By skill: where its asks begin; one more than there are skills. By ask: the level. */
    final int[] askStart;

    final byte[] askLevel;

    /** By ask: where its openings begin in the next three; one more than there are asks. */
    final int[] openingStart;

    final char[] opening;
    /** The share of all requirements of the opening, and this as it counts in the skill component beside a wished occupation. */
    final float[] share;

    final float[] shareBesideWish;

    /** By position: where its requirements begin; by requirement, in the order of skills: the ask and what it weighs. */
    final int[] requirementStart;

    final int[] requirement;
    final double[][] weight;

    /** By occupation: where its openings begin in the next two; and how much a wish for it counts. */
    final int[] occupationStart;

    final char[] ofOccupation;
    final float[] wishShare;

    /** By position: the number of the occupation; the last one stands for none. */
    final int[] occupation;

    /** By position: what the skill component is without any answer, and this beside a wished occupation. */
    final float[] silent;

    final float[] silentBesideWish;

    /** Makes sums in single precision upper bounds. */
    final float slack;

    DenseTable(OpeningColumns columns, Terms terms) {
        this.columns = columns;
        this.size = columns.size;
        this.id = new String[size];
        this.idBytes = new byte[size][];
        this.occupation = new int[size];
        this.requirementStart = new int[size + 1];
        this.weight = new double[size][];
        int[] skill = new int[16 * size + 16];
        byte[] level = new byte[skill.length];
        List<OpeningFacts> facts = new ArrayList<>(size);
        int most = 0;
        int count = 0;
        for (int at = 0; at < size; at++) {
            ByteBuffer rows = columns.rows.buffer(at);
            int start = columns.rows.start(at);
            int n = OpeningRows.requirements(rows, start);
            most = Math.max(most, n);
            occupation[at] = OpeningRows.occupation(rows, start);
            int idStart = start + OpeningRows.idOffset(n);
            idBytes[at] = new byte[rows.getShort(idStart) & 0xffff];
            rows.get(idStart + Short.BYTES, idBytes[at]);
            id[at] = new String(idBytes[at], StandardCharsets.UTF_8);
            facts.add(facts(columns, rows, OpeningRows.factsStart(rows, idStart), occupation[at], n));
            if (skill.length < count + n) {
                skill = Arrays.copyOf(skill, 2 * (count + n));
                level = Arrays.copyOf(level, skill.length);
            }
            weight[at] = new double[n];
            for (int i = 0; i < n; i++) {
                int requirement = OpeningRows.requirement(rows, start, i);
                int manner = OpeningRows.manner(requirement);
                weight[at][i] = terms.weightOfManner()[manner];
                level[count] = (byte) OpeningStatement.level(manner);
                skill[count++] = OpeningRows.skill(requirement);
            }
            requirementStart[at + 1] = count;
        }
        this.block = new OpeningBlock(facts, terms.parameters());
        this.slack = OpeningBlock.slack(most);
        this.askStart = new int[columns.skills + 1];
        int[] askOf = asks(skill, level, count);
        this.askLevel = new byte[askStart[columns.skills]];
        this.requirement = new int[count];
        for (int i = 0; i < count; i++) {
            requirement[i] = askOf[OpeningStatement.LEVELS * skill[i] + level[i]];
            askLevel[requirement[i]] = level[i];
        }
        ScoringParameters p = terms.parameters();
        this.openingStart = new int[askLevel.length + 1];
        int entries = startOpenings();
        this.opening = new char[entries];
        this.share = new float[entries];
        this.shareBesideWish = new float[entries];
        listOpenings(p);
        this.occupationStart = new int[columns.occupations.length + 1];
        this.ofOccupation = new char[size];
        this.wishShare = new float[size];
        listOccupations(p);
        this.silent = new float[size];
        this.silentBesideWish = new float[size];
        for (int at = 0; at < size; at++) {
            double base = weight[at].length > 0 ? 0 : SkillScore.notStated(p);
            silent[at] = (float) base;
            silentBesideWish[at] = (float) ((1 - shareOfWish(at, p)) * base);
        }
    }

    private static OpeningFacts facts(OpeningColumns columns, ByteBuffer rows, int start, int occupation, int n) {
        OpeningFacts facts = OpeningFacts.of(columns.occupations[occupation]);
        PackedFacts.read(rows, start, columns.occupations[occupation], columns.credentials, facts);
        facts.requirements(n);
        return facts;
    }

    /** Numbers what is asked for, skill by skill, and returns the numbers by skill and level. */
    private int[] asks(int[] skill, byte[] level, int count) {
        int[] number = new int[OpeningStatement.LEVELS * columns.skills];
        for (int i = 0; i < count; i++) {
            number[OpeningStatement.LEVELS * skill[i] + level[i]] = 1;
        }
        int asks = 0;
        for (int i = 0; i < number.length; i++) {
            if (i % OpeningStatement.LEVELS == 0) {
                askStart[i / OpeningStatement.LEVELS] = asks;
            }
            if (number[i] != 0) {
                number[i] = asks++;
            }
        }
        askStart[columns.skills] = asks;
        return number;
    }

    /** Returns how many asks there are for a skill. */
    int asks(int skill) {
        return askStart[skill + 1] - askStart[skill];
    }

    /** Returns by how many openings something is asked for, as one of the {@link #KINDS}. */
    int kind(int ask) {
        int entries = openingStart[ask + 1] - openingStart[ask];
        return entries == 1 ? SINGLE : entries == GROUP ? FEW : MANY;
    }

    /** Finds where the openings of each ask begin, and returns how many entries there are. */
    private int startOpenings() {
        for (int ask : requirement) {
            openingStart[ask + 1]++;
        }
        for (int ask = 0; ask < askLevel.length; ask++) {
            int held = openingStart[ask + 1];
            openingStart[ask + 1] = openingStart[ask] + (held == 1 ? 1 : (held + GROUP - 1) / GROUP * GROUP);
        }
        return openingStart[askLevel.length];
    }

    private void listOpenings(ScoringParameters p) {
        for (int entry = 0; entry < opening.length; entry++) {
            opening[entry] = (char) (size + entry % GROUP);
        }
        int[] next = openingStart.clone();
        for (int at = 0; at < size; at++) {
            double all = 0;
            for (double its : weight[at]) {
                all += its;
            }
            double beside = 1 - shareOfWish(at, p);
            for (int i = 0; i < weight[at].length; i++) {
                int entry = next[requirement[requirementStart[at] + i]]++;
                opening[entry] = (char) at;
                share[entry] = (float) (weight[at][i] / all);
                shareBesideWish[entry] = (float) (beside * weight[at][i] / all);
            }
        }
    }

    private void listOccupations(ScoringParameters p) {
        for (int its : occupation) {
            occupationStart[its + 1]++;
        }
        for (int i = 0; i < columns.occupations.length; i++) {
            occupationStart[i + 1] += occupationStart[i];
        }
        int[] next = occupationStart.clone();
        for (int at = 0; at < size; at++) {
            int entry = next[occupation[at]]++;
            ofOccupation[entry] = (char) at;
            wishShare[entry] = (float) shareOfWish(at, p);
        }
    }

    private double shareOfWish(int at, ScoringParameters p) {
        return SkillScore.occupationShare(columns.occupations[occupation[at]].code() != null, weight[at].length > 0, p);
    }
}
