package org.inclusivework.matcher.benchmarks.knowledge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.inclusivework.matcher.knowledge.LabelSpace;
import org.inclusivework.matcher.knowledge.LabelledEntry;
import org.inclusivework.matcher.knowledge.TitleLinker;
import org.inclusivework.matcher.knowledge.Titles;
import org.inclusivework.matcher.taxonomy.OccupationTaxonomy;
import org.inclusivework.matcher.taxonomy.TsvTable;

/** The published titles with a code of China's classification, shuffled, and linkers learned from parts of them. */
final class LabelledTitles {

    private static final long SEED = 7;

    private final List<TsvTable.Row> rows = new ArrayList<>();
    private final LabelSpace space;
    private final TitleLearner learner;

    LabelledTitles(Sources sources) {
        List<LabelledEntry> entries = Titles.chineseEntries(OccupationTaxonomy.bundled());
        space = LabelSpace.of(entries);
        for (TsvTable.Row row : sources.table(TitleSections.LABELLED_TITLES).rows()) {
            if (TitleSections.example(space, row).isPresent()) {
                rows.add(row);
            }
        }
        Collections.shuffle(rows, new Random(SEED));
        learner = new TitleLearner(
                space,
                entries,
                rows.stream()
                        .flatMap(row -> TitleSections.example(space, row).stream())
                        .toList());
    }

    /** The occupations and their names. */
    LabelSpace space() {
        return space;
    }

    /** The titles that have a code, each with the columns job_title and csco_code. */
    List<TsvTable.Row> rows() {
        return rows;
    }

    /** A linker learned from all but some titles. */
    TitleLinker without(Set<String> titles) {
        return learned(IntStream.range(0, rows.size())
                .filter(i -> !titles.contains(rows.get(i).get("job_title")))
                .toArray());
    }

    /**
     * Hands over the titles of every fold with a linker learned from the titles of the others.
     *
     * @param folds the fold of each title
     */
    void crossValidate(int[] folds, BiConsumer<List<TsvTable.Row>, TitleLinker> tested) {
        for (int fold = 0; fold < TitleFolds.FOLDS; fold++) {
            int held = fold;
            int[] others = IntStream.range(0, folds.length)
                    .filter(i -> folds[i] != held)
                    .toArray();
            List<TsvTable.Row> test = IntStream.range(0, folds.length)
                    .filter(i -> folds[i] == held)
                    .mapToObj(rows::get)
                    .toList();
            tested.accept(test, learned(others));
        }
    }

    private TitleLinker learned(int[] some) {
        return TitleLinker.of(space, learner.learn(some));
    }
}
