package org.inclusivework.jobfair.collect;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.inclusivework.matcher.io.ReadOptions;
import org.inclusivework.matcher.io.RecordReader;
import org.inclusivework.matcher.io.RowProblem;
import org.inclusivework.matcher.io.SheetRow;
import org.inclusivework.matcher.io.SheetRows;
import org.inclusivework.matcher.taxonomy.Label;
import org.jspecify.annotations.Nullable;

/**
 * Lets the library read openings, and takes out of their columns what it does not understand: that goes to the remarks and is asked for.
 *
 * <p>A word with a note in brackets is tried without its note first. Afterwards the library refuses none of them.
 */
final class FieldJudge {
    private static final int ROUNDS = 3;
    private static final int AT_ONCE = 2_000;
    private static final Pattern NOTE = Pattern.compile("\\s*[(（][^()（）]*[)）]");

    /** Columns whose words are read with more knowledge later; what is no name there is a text like any other. */
    private static final Set<String> WORDS =
            Set.of("title", "employer", "description", "skills", "credentials", "occupation");

    private final RecordReader<?> reader;
    private final List<OpeningColumn> columns;
    private final Map<String, String> keyOfHeader = new HashMap<>();
    private final Consumer<Doubt> doubts;

    FieldJudge(ReadOptions options, Consumer<Doubt> doubts) {
        this.reader = RecordReader.openings(options.withoutKnowledge());
        this.columns = OpeningColumn.ALL.stream().filter(OpeningColumn::field).toList();
        columns.forEach(column -> keyOfHeader.put(column.header().zh(), column.key()));
        this.doubts = doubts;
    }

    void judge(List<Draft> all) {
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            some(all.subList(from, Math.min(all.size(), from + AT_ONCE)));
        }
    }

    private void some(List<Draft> drafts) {
        Map<Draft, Set<String>> tried = new HashMap<>();
        for (int round = 0; round < ROUNDS && !drafts.isEmpty(); round++) {
            boolean changed = false;
            boolean first = round == 0;
            for (RowProblem problem : reader.read(new Rows(drafts)).problems()) {
                int index = (int) problem.row() - 2;
                String key = keyOfHeader.get(problem.column());
                if (index < 0 || index >= drafts.size() || key == null) {
                    continue;
                }
                Draft draft = drafts.get(index);
                Draft.Part part = draft.part(key);
                if (part == null) {
                    continue;
                }
                boolean refused = problem.severity() == RowProblem.Severity.ERROR;
                if (refused) {
                    changed = true;
                    withoutNote(draft, key, part, problem, tried.computeIfAbsent(draft, d -> new HashSet<>()));
                } else if (first && problem.severity() == RowProblem.Severity.WARNING && !WORDS.contains(key)) {
                    ask(draft, part, problem);
                }
            }
            if (!changed) {
                return;
            }
        }
    }

    private void withoutNote(Draft draft, String key, Draft.Part part, RowProblem problem, Set<String> tried) {
        String bare = NOTE.matcher(part.text()).replaceAll("").strip();
        String header = part.from().header().isEmpty()
                ? OpeningColumn.of(key).header().zh()
                : part.from().header();
        if (tried.add(key) && !bare.isEmpty() && !bare.equals(part.text())) {
            draft.remark(header, part.text());
            draft.replace(key, bare);
        } else {
            draft.remark(header, part.text());
            draft.remove(key);
            ask(draft, part, problem);
        }
    }

    private void ask(Draft draft, Draft.Part part, RowProblem problem) {
        SourcePlace from = part.from();
        if (from.row() > 0 && from.column() >= 0) {
            draft.sheet().mark(from.row(), from.column(), Fate.ASKED);
        }
        doubts.accept(new Doubt(
                Doubt.Level.ASKED,
                from.row() > 0 ? from : draft.sheet().place(draft.row(), -1, ""),
                part.text(),
                new Label(problem.reason().zh(), problem.reason().en()),
                problem.remedy(),
                draft.whom()));
    }

    /** The drafts as the rows of a sheet. */
    private final class Rows implements SheetRows {
        private final Iterator<SheetRow> rows;

        Rows(List<Draft> drafts) {
            List<String> headers = Stream.concat(
                            Stream.of("编号"),
                            columns.stream().map(column -> column.header().zh()))
                    .toList();
            Stream<SheetRow> all = Stream.iterate(0, i -> i + 1)
                    .limit(drafts.size())
                    .map(i -> {
                        Draft draft = drafts.get(i);
                        List<String> cells = Stream.concat(
                                        Stream.of("d" + i), columns.stream().map(column -> draft.text(column.key())))
                                .toList();
                        return SheetRow.of(i + 2L, cells);
                    });
            this.rows = Stream.concat(Stream.of(SheetRow.of(1, headers)), all).iterator();
        }

        @Override
        public String name() {
            return "";
        }

        @Override
        public @Nullable SheetRow next() {
            return rows.hasNext() ? rows.next() : null;
        }

        @Override
        public void close() {
            // There is nothing behind it.
        }
    }
}
