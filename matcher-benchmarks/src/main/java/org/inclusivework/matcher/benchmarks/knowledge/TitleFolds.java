package org.inclusivework.matcher.benchmarks.knowledge;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Deals shuffled titles to folds. */
final class TitleFolds {

    static final int FOLDS = 5;

    private TitleFolds() {}

    /** The fold of each title, in turn. */
    static int[] dealt(int titles) {
        return IntStream.range(0, titles).map(i -> i % FOLDS).toArray();
    }

    /**
     * The fold of each title, so that no two folds share a first character: the titles in the order of their first
     * characters are cut in as many parts. What is measured so holds for titles that begin as none of the labelled ones
     * does, as those before 技 do.
     */
    static int[] byBeginning(List<String> titles) {
        List<Integer> order = IntStream.range(0, titles.size())
                .boxed()
                .sorted(Comparator.comparingInt(i -> first(titles.get(i))))
                .toList();
        int[] folds = new int[titles.size()];
        for (int from = 0; from < order.size(); ) {
            int to = from;
            while (to < order.size() && first(titles.get(order.get(to))) == first(titles.get(order.get(from)))) {
                to++;
            }
            for (int i = from; i < to; i++) {
                folds[order.get(i)] = (from + to) * FOLDS / (2 * order.size());
            }
            from = to;
        }
        return folds;
    }

    private static int first(String title) {
        return title.isEmpty() ? -1 : title.codePointAt(0);
    }
}
