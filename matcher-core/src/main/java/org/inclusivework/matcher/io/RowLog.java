package org.inclusivework.matcher.io;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.inclusivework.matcher.model.MatcherException;
import org.inclusivework.matcher.model.Problem;
import org.inclusivework.matcher.taxonomy.Label;

/** Where the problems of one file go while it is read, and what it remembers from row to row; not thread-safe. */
final class RowLog {
    /** How many different words are remembered so that each is reported once. */
    private static final int MAX_REMEMBERED = 20_000;

    private final String file;
    private final Consumer<? super RowProblem> sink;
    private final Map<String, Long> rowsOfIds = new HashMap<>();
    private final Set<String> said = new HashSet<>();
    private long row;
    private boolean refused;

    RowLog(String file, Consumer<? super RowProblem> sink) {
        this.file = file;
        this.sink = sink;
    }

    void startRow(long number) {
        row = number;
        refused = false;
    }

    long row() {
        return row;
    }

    /** Whether the row that was started last has an error. */
    boolean refused() {
        return refused;
    }

    void error(String column, String value, Label reason, Label remedy) {
        refused = true;
        sink.accept(new RowProblem(file, row, column, value, reason, remedy, RowProblem.Severity.ERROR));
    }

    void warn(String column, String value, Label reason, Label remedy) {
        sink.accept(new RowProblem(file, row, column, value, reason, remedy, RowProblem.Severity.WARNING));
    }

    void note(String column, String value, Label reason, Label remedy) {
        sink.accept(new RowProblem(file, row, column, value, reason, remedy, RowProblem.Severity.NOTE));
    }

    /** Whether this is the first time that something is said about a word of a column; forgets nothing but what is beyond its bound. */
    boolean firstTime(String column, String word) {
        return said.size() >= MAX_REMEMBERED || said.add(column + '\u0000' + word);
    }

    /** Remembers an id and reports it if an earlier row has it. */
    void id(String column, String id) {
        Long before = rowsOfIds.putIfAbsent(id, row);
        if (before != null) {
            error(
                    column,
                    id,
                    new Label(
                            "第 " + before + " 行和第 " + row + " 行的编号相同",
                            "rows " + before + " and " + row + " have the same id"),
                    new Label("给其中一行换一个编号，或删去重复的一行", "give one of them another id, or delete one of the two rows"));
        }
    }

    /** Reports what the model refused about a record that was read without an error. */
    void refusedByModel(MatcherException.InvalidInput refusal, boolean isPrivate) {
        for (Problem problem : refusal.problems()) {
            error(
                    problem.where(),
                    isPrivate ? "" : problem.value(),
                    new Label("内容不符合规则：" + problem.reason(), problem.reason()),
                    new Label("请按规则改写：" + problem.remedy(), problem.remedy()));
        }
    }

    /** The exception for a file that cannot be read at all, in both languages. */
    static MatcherException.InvalidInput fatal(String file, String value, Label reason, Label remedy) {
        return MatcherException.invalid(
                file, value, reason.zh() + " / " + reason.en(), remedy.zh() + " / " + remedy.en());
    }
}
