package org.inclusivework.matcher.io;

import java.util.Objects;
import org.inclusivework.matcher.model.Problem;
import org.inclusivework.matcher.taxonomy.Label;
import org.inclusivework.matcher.taxonomy.Language;

/**
 * One thing that is wrong in a file, or how words of it were understood, said so that whoever keeps the file can mend it.
 *
 * <p>A value of a private column (a person's name, home, needs, capacities, certificate, contact) is never held here.
 *
 * @param file the file's name as given, without its folder
 * @param row the row as a spreadsheet counts it, the header being row 1, or the line of a JSON Lines file; 0 for the whole file
 * @param column the header as written, or the path of a JSON property such as {@code offers[0].state}; empty for the whole row
 * @param value the offending value, shortened; empty if there is none or it is private
 * @param reason what is wrong, a clause
 * @param remedy what to write instead, a clause
 * @param severity whether the row was refused
 */
public record RowProblem(
        String file, long row, String column, String value, Label reason, Label remedy, Severity severity) {
    /** What a problem did to its row. */
    public enum Severity {
        /** The row was refused: its record is not among those read. */
        ERROR,
        /** The record was read, without or with a change of the part that is named. */
        WARNING,
        /** The record was read, and words of it were understood as the reason says; nothing has to be done. */
        NOTE
    }

    public RowProblem {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(severity, "severity");
        column = Problem.quote(column);
        value = Problem.quote(value);
    }

    /** Returns the problem as the rest of the library has it, in one language. */
    public Problem toProblem(Language language) {
        return new Problem(where(language), value, reason.in(language), remedy.in(language));
    }

    /** Returns where it is: {@code fair.csv 第 3 行「班次」} or {@code fair.csv, row 3, column "班次"}. */
    public String where(Language language) {
        boolean zh = language == Language.ZH;
        StringBuilder out = new StringBuilder(file);
        if (row > 0) {
            out.append(zh ? " 第 " : ", row ").append(row).append(zh ? " 行" : "");
        }
        if (!column.isEmpty()) {
            out.append(zh ? "「" : ", column \"").append(column).append(zh ? "」" : "\"");
        }
        return out.toString();
    }

    /** Returns the problem as one line in Chinese and English. */
    @Override
    public String toString() {
        return severity + " " + toProblem(Language.ZH) + " / " + toProblem(Language.EN);
    }
}
