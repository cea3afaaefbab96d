package org.inclusivework.matcher.search;

import java.util.Arrays;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.inclusivework.matcher.model.OpeningStatement;
import org.inclusivework.matcher.scoring.Extremes;
import org.inclusivework.matcher.scoring.OpeningFacts;

/**
 * The arrays that a request works in, kept from one to the next so that a request allocates next to nothing.
 *
 * <p>One request uses it at a time. Between requests {@link #answer} holds zeros; the others hold what is
 * overwritten before it is read.
 */
final class Workspace {
    /** By skill of all segments: the number of the answer to it, from 1; 0 where the candidate has nothing for it. */
    int[] answer = {};

    /** By answer and level asked for: what it is worth; nothing where there is no answer, which is 0. */
    double[] worth = new double[OpeningStatement.LEVELS * 1024];

    /** By answer: where its skill stands in {@link #answer}. */
    int[] answered = new int[1024];

    int answers;

    /** The numbers of a cell by work in {@link #sums}. */
    static final int SUMS = 4;

    /** The bound of the coverage. */
    static final int COVERAGE = 0;

    /** The bound of what the answered requirements of an opening weigh. */
    static final int ANSWERED_WEIGHT = 1;

    /** What is left of all shares. */
    static final int SHARE_LEFT = 2;

    /** What is left of the largest sum of weights. */
    static final int WEIGHT_LEFT = 3;

    /** By cell by work of all segments: its four numbers. */
    float[] sums = {};

    /** What a sum of floats may have lost with each addition: half a last bit; here twice as much. */
    private static final double LOST = 0x1p-23;

    /** At most how much larger a sum is than the float it was added up to. */
    private double lost = 1;

    private long[] order = new long[1024];

    /** The best openings found. */
    final TopPositions top = new TopPositions();

    /** Cells to be visited in their order, see {@link VisitQueue}. */
    int[] queue = {};

    /** Cells by work by what their skills come to at most, and cells by place by what skills they need to have at least. */
    final CellLists works = new CellLists();

    final CellLists places = new CellLists();

    /** Cells by work of openings anywhere by how far the bound of their score lies above the threshold. */
    final CellLists anywhere = new CellLists();

    /** By bucket of {@link #places}: how many openings its cells hold. */
    final long[] near = new long[CellLists.BUCKETS + 2];

    /** By occupation of all segments: how well it fits a wished one. */
    double[] fit = {};

    /** By occupation of all segments: the bound of what the answered requirements of its local openings weigh. */
    double[] answeredOf = {};

    /** By requirement of the opening looked at. */
    double[] rowWeight = new double[64];

    double[] rowWorth = new double[64];

    /** Openings of the visited cell that are to be covered: where they are, and the bound of all but their skills. */
    int[] asidePosition = new int[1024];

    double[] asideRest = new double[1024];
    int asideCount;

    /** Keeps the compiler from leaving out reads that only bring memory near. */
    long touched;

    final OfferFilter filter = new OfferFilter();

    /** By occupation of all segments and limited function: what it counts with at best, bridged and not. */
    double[] limitsOf = {};

    final OpeningFacts facts = OpeningFacts.scratch();

    /** Makes room for a request. */
    void ensure(int skills, int worksOfAll, int placesOfAll, int occupations, int limited) {
        if (answer.length < skills) {
            answer = new int[skills];
        }
        if (sums.length < SUMS * worksOfAll) {
            sums = new float[SUMS * worksOfAll];
        }
        works.clear(worksOfAll);
        anywhere.clear(worksOfAll);
        places.clear(placesOfAll);
        if (fit.length < occupations) {
            fit = new double[occupations];
            answeredOf = new double[occupations];
        }
        Arrays.fill(answeredOf, 0, occupations, 0);
        answers = 0;
        ensureVisit(occupations, limited);
    }

    /** Makes room for visiting cells of a request that another workspace was made ready for. */
    void ensureVisit(int occupations, int limited) {
        if (limitsOf.length < 2 * limited * occupations) {
            limitsOf = new double[2 * limited * occupations];
        }
        Arrays.fill(limitsOf, 0, 2 * limited * occupations, Double.NaN);
        asideCount = 0;
    }

    /** Returns the bound of the coverage of a cell by work, but for what its sum has lost. */
    double coverage(int cell) {
        return Extremes.smaller(1, sums[SUMS * cell + COVERAGE] * lost);
    }

    /** Returns the bound of what the answered requirements of an opening of a cell weigh. */
    double answeredWeight(int cell) {
        return sums[SUMS * cell + ANSWERED_WEIGHT] * lost;
    }

    /** Says that as many numbers as there are answers have been added up, the products and the factor itself being rounded too. */
    void spread() {
        lost = 1 + (answers + 8) * LOST;
    }

    /** Returns the number of the answer to the skill at a place in {@link #answer}, a new one if there was none. */
    int answer(int at) {
        if (answer[at] == 0) {
            answers++;
            if (answers == answered.length) {
                answered = Arrays.copyOf(answered, 2 * answers);
                worth = Arrays.copyOf(worth, 2 * worth.length);
            }
            Arrays.fill(worth, OpeningStatement.LEVELS * answers, OpeningStatement.LEVELS * (answers + 1), 0);
            answered[answers] = at;
            answer[at] = answers;
        }
        return answer[at];
    }

    /** Puts the zeros back. */
    void clear() {
        for (int i = 1; i <= answers; i++) {
            answer[answered[i]] = 0;
        }
        answers = 0;
    }

    /** Returns an array for at least so many answers to be put in order. */
    long[] order(int n) {
        if (order.length < n) {
            order = new long[2 * n];
        }
        return order;
    }

    void putAside(int position, double rest) {
        if (asideCount == asidePosition.length) {
            asidePosition = Arrays.copyOf(asidePosition, 2 * asideCount);
            asideRest = Arrays.copyOf(asideRest, 2 * asideCount);
        }
        asidePosition[asideCount] = position;
        asideRest[asideCount++] = rest;
    }

    void ensureRequirements(int n) {
        if (rowWeight.length < n) {
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
