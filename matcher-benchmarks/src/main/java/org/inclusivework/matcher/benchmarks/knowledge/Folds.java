package org.inclusivework.matcher.benchmarks.knowledge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;

/** Deals groups of cases to folds, so that no group is in two. */
final class Folds {

    private static final long SEED = 20_250_101;

    private Folds() {}

    /** The fold of each case, 0 to folds − 1: groups in their order are shuffled with a fixed seed and dealt in turn. */
    static int[] of(List<String> groups, int folds) {
        List<String> names = new ArrayList<>(new TreeSet<>(groups));
        Collections.shuffle(names, new Random(SEED));
        Map<String, Integer> fold = new HashMap<>();
        for (String name : names) {
            fold.put(name, fold.size() % folds);
        }
        return groups.stream().mapToInt(fold::get).toArray();
    }
}
