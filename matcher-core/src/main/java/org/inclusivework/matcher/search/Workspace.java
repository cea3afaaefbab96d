package org.inclusivework.matcher.search;

import java.util.Arrays;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.inclusivework.matcher.scoring.OpeningFacts;
import org.jspecify.annotations.Nullable;

/**
 * The arrays that a request works in, kept from one to the next so that a request allocates next to nothing.
 *
 * <p>One request uses it at a time. Between requests {@link #worth} and {@link #cellSkill} hold zeros and nothing of the candidate
 * is left in them; other arrays hold what is overwritten before it is read.
 */
final class Workspace {
    /** Bounds of a score fall into so many equal parts of the range from 0 to 1. */
    static final int BUCKETS = 2048;

    /** By requirement of all segments: what the skills are worth for it. */
    double[] worth = {};

    /** Numbers of requirements whose worth is above 0. */
    int[] touched = new int[4096];

    int touchedCount;

    /** By cell of all segments: the bound of the coverage, then the lists of cells by bucket. */
    float[] cellSkill = {};

    int[] nextCell = {};
    boolean[] refined = {};
    final int[] bucket = new int[BUCKETS + 1];

    /** By code of the entered cell, and by requirement of the opening looked at. */
    double[] codeWeight = new double[OpeningRows.CODES];

    double[] codeWorth = new double[OpeningRows.CODES];
    double[] rowWeight = new double[64];
    double[] rowWorth = new double[64];
    byte[] codes = new byte[64];

    /** By occupation of all segments: how well it fits a wished one. */
    double[] fit = {};

    final OpeningFacts facts = OpeningFacts.scratch();
    @Nullable
    OpeningQuery entered;

    void touch(int number) {
        if (touchedCount == touched.length) {
            touched = Arrays.copyOf(touched, 2 * touched.length);
        }
        touched[touchedCount++] = number;
    }

    void ensure(int requirements, int cells, int occupations) {
        touchedCount = 0;
        entered = null;
        if (worth.length < requirements) {
            worth = new double[requirements];
        }
        if (cellSkill.length < cells) {
            cellSkill = new float[cells];
            nextCell = new int[cells];
            refined = new boolean[cells];
        }
        if (fit.length < occupations) {
            fit = new double[occupations];
        }
    }

    void ensureCodes(int n) {
        if (codeWeight.length < n) {
            codeWeight = new double[2 * n];
            codeWorth = new double[2 * n];
        }
    }

    void ensureRequirements(int n) {
        if (codes.length < n) {
            codes = new byte[2 * n];
            rowWeight = new double[2 * n];
            rowWorth = new double[2 * n];
        }
    }

    /** Workspaces that wait for requests; thread-safe. There are as many as requests ever ran at once. */
    static final class Pool {
        private final ConcurrentLinkedQueue<Workspace> free = new ConcurrentLinkedQueue<>();

        Workspace take() {
            Workspace workspace = free.poll();
            return workspace == null ? new Workspace() : workspace;
        }

        void giveBack(Workspace workspace) {
            free.add(workspace);
        }
    }
}
