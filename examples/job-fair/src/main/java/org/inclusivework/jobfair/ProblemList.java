package org.inclusivework.jobfair;

import java.util.List;
import org.inclusivework.matcher.io.RowProblem;

/** What is wrong with the files of a fair, as a table to read. */
final class ProblemList {
    private static final int CELL = 24;

    private ProblemList() {}

    static String table(List<RowProblem> problems, Texts texts) {
        TextTable table = new TextTable(
                "",
                List.of(
                        TextTable.Column.left(texts.get("problem.severity"), CELL),
                        TextTable.Column.left(texts.get("problem.file"), CELL),
                        TextTable.Column.right(texts.get("problem.row")),
                        TextTable.Column.left(texts.get("problem.column"), CELL),
                        TextTable.Column.left(texts.get("problem.value"), CELL),
                        TextTable.Column.last(texts.get("problem.remedy"))));
        for (RowProblem p : problems) {
            table.row(
                    texts.get("severity." + p.severity()),
                    p.file(),
                    p.row() == 0 ? "" : Long.toString(p.row()),
                    p.column(),
                    p.value(),
                    texts.get(
                            "reason.remedy",
                            p.reason().in(texts.language()),
                            p.remedy().in(texts.language())));
        }
        return table.render();
    }
}
