package org.inclusivework.matcher.tuning;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.inclusivework.matcher.evaluation.Gain;
import org.inclusivework.matcher.evaluation.GradedMeasures;
import org.inclusivework.matcher.scoring.Weights;

/**
 * nDCG@k of rankings under given weights, one number a candidate: what is tuned.
 *
 * <p>The same arithmetic as {@code Measure.of("nDCG@k")} over the rankings of the engine. Candidates are shared out to threads, and sums
 * are taken afterwards in their order, so that the number of threads changes no bit. One call at a time; close it to end its threads.
 *
 * <p>Cost: four multiplications and a comparison for each eligible pair.
 */
public final class RankObjective implements AutoCloseable {
    private static final int CHUNK = 16;

    private final ComponentTable table;
    private final int k;
    private final Gain gain;
    private final double[] discounts;
    private final double[] ideals;
    private final int threads;
    private final ExecutorService workers;

    /**
     * Makes an objective.
     *
     * @param k how deep rankings count, 1 or more
     * @param threads 1 or more
     */
    public RankObjective(ComponentTable table, int k, Gain gain, int threads) {
        if (k < 1 || threads < 1) {
            throw new IllegalArgumentException("k is " + k + " and threads " + threads + ": use 1 or more of both");
        }
        this.table = table;
        this.k = k;
        this.gain = gain;
        this.threads = threads;
        discounts = new double[k];
        for (int i = 0; i < k; i++) {
            discounts[i] = GradedMeasures.discount(i + 1);
        }
        ideals = new double[table.candidates().size()];
        for (int row = 0; row < ideals.length; row++) {
            ideals[row] = ideal(table.judged(row));
        }
        workers = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "tuning");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Returns the table. */
    public ComponentTable table() {
        return table;
    }

    /** Returns the depth. */
    public int k() {
        return k;
    }

    /** Returns nDCG@k of each of some candidates, 0 where nothing is relevant or nothing eligible. */
    public double[] each(Weights weights, int[] rows) {
        double[] values = new double[rows.length];
        AtomicInteger next = new AtomicInteger();
        Runnable work = () -> {
            int[] pairs = new int[k];
            double[] scores = new double[k];
            for (int from = next.getAndAdd(CHUNK); from < rows.length; from = next.getAndAdd(CHUNK)) {
                for (int i = from; i < Math.min(rows.length, from + CHUNK); i++) {
                    values[i] = one(rows[i], weights, pairs, scores);
                }
            }
        };
        if (threads == 1 || rows.length <= CHUNK) {
            work.run();
            return values;
        }
        List<Future<?>> running = new ArrayList<>();
        for (int t = 0; t < threads; t++) {
            running.add(workers.submit(work));
        }
        for (Future<?> future : running) {
            finish(future);
        }
        return values;
    }

    /** Returns the mean over some candidates; 0 if there are none. */
    public double mean(Weights weights, int[] rows) {
        return mean(each(weights, rows));
    }

    static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return values.length == 0 ? 0 : sum / values.length;
    }

    @Override
    public void close() {
        workers.shutdown();
    }

    private double one(int row, Weights weights, int[] pairs, double[] scores) {
        if (ideals[row] == 0) {
            return 0;
        }
        int n = table.top(row, weights, pairs, scores);
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += gain.of(table.grade(pairs[i])) * discounts[i];
        }
        return sum / ideals[row];
    }

    private double ideal(int[] judged) {
        double sum = 0;
        int rank = 0;
        for (int grade = judged.length - 1; grade > 0; grade--) {
            for (int i = 0; i < judged[grade] && rank < k; i++) {
                sum += gain.of(grade) * discounts[rank++];
            }
        }
        return sum;
    }

    private static void finish(Future<?> future) {
        try {
            future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("tuning was interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a pair could not be ranked", e.getCause());
        }
    }
}
