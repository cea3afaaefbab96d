package org.inclusivework.jobfair.plan;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.inclusivework.jobfair.sheet.Book;
import org.inclusivework.jobfair.sheet.Books;
import org.inclusivework.jobfair.sheet.Grid;
import org.inclusivework.jobfair.sheet.GridRow;
import org.inclusivework.jobfair.sheet.Limits;
import org.inclusivework.jobfair.sheet.SheetRefused;
import org.inclusivework.matcher.allocation.Span;
import org.inclusivework.matcher.model.MatcherException;
import org.inclusivework.matcher.model.Problem;

/**
 * A small sheet beside those of openings and candidates: its first row names the columns, in either language and any order.
 *
 * <p>All that is wrong is collected and thrown at once, with file, row and column.
 *
 * @param <C> the columns
 */
final class SideSheet<C extends Enum<C> & SideSheet.Column> {
    /** A column of a side sheet. */
    interface Column {
        /** Returns its headings, the one to recommend first. */
        List<String> headings();

        /** Returns whether a row needs it. */
        boolean mandatory();
    }

    /** One row. */
    final class Row {
        private final int number;
        private final Map<C, String> cells;

        private Row(int number, Map<C, String> cells) {
            this.number = number;
            this.cells = cells;
        }

        String text(C column) {
            return cells.getOrDefault(column, "");
        }

        int number(C column, int least, int most, int otherwise) {
            String text = text(column);
            if (text.isEmpty()) {
                return otherwise;
            }
            try {
                int number = Integer.parseInt(text);
                if (number >= least && number <= most) {
                    return number;
                }
            } catch (NumberFormatException e) {
                // Told below, like a number out of range.
                return wrong(column, least, most, otherwise);
            }
            return wrong(column, least, most, otherwise);
        }

        private int wrong(C column, int least, int most, int otherwise) {
            problem(
                    column,
                    "应为 " + least + " 到 " + most + " 的整数 / a whole number from " + least + " to " + most + " is needed",
                    "改成整数 / write a whole number");
            return otherwise;
        }

        boolean yes(C column, boolean otherwise) {
            String text = text(column).toLowerCase(Locale.ROOT);
            return switch (text) {
                case "" -> otherwise;
                case "是", "有", "y", "yes", "1", "true" -> true;
                case "否", "没有", "无", "n", "no", "0", "false" -> false;
                default -> {
                    problem(column, "没看明白 / this was not understood", "写 是 或 否 / write yes or no");
                    yield otherwise;
                }
            };
        }

        /** Reads a time such as 9:30, full-width colons included; -1 where there is none. */
        int minute(C column) {
            String text = text(column).replace('：', ':').replace("点半", ":30").replace("点", ":00");
            if (text.isEmpty()) {
                return -1;
            }
            String[] parts = text.split(":", -1);
            try {
                int hour = Integer.parseInt(parts[0].strip());
                int minute = parts.length > 1 ? Integer.parseInt(parts[1].strip()) : 0;
                if (hour >= 0 && hour <= 24 && minute >= 0 && minute < 60 && hour * 60 + minute <= Span.DAY) {
                    return hour * 60 + minute;
                }
            } catch (NumberFormatException e) {
                problem(column, "不是时间 / this is no time", "写成 9:30 / write it as 9:30");
                return -1;
            }
            problem(column, "不是时间 / this is no time", "写成 9:30 / write it as 9:30");
            return -1;
        }

        /** Reads a stretch from two columns; an empty end is that of the other stretch. */
        Span span(C from, C to, Span otherwise) {
            int start = minute(from);
            int end = minute(to);
            start = start < 0 ? otherwise.from() : start;
            end = end < 0 ? otherwise.to() : end;
            if (end <= start) {
                problem(to, "结束不在开始之后 / the end is not after the start", "检查两个时间 / check both times");
                return otherwise;
            }
            return new Span(start, end);
        }

        void problem(C column, String reason, String remedy) {
            problems.add(new Problem(where(number, column), Problem.quote(text(column)), reason, remedy));
        }
    }

    private final String name;
    private final List<Row> rows = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private SideSheet(String name) {
        this.name = name;
    }

    /**
     * Reads the first sheet of a file.
     *
     * @throws MatcherException.InvalidInput if it is no spreadsheet, or a column that rows need is missing
     */
    static <C extends Enum<C> & Column> SideSheet<C> read(Path file, Class<C> type) throws IOException {
        SideSheet<C> sheet = new SideSheet<>(String.valueOf(file.getFileName()));
        try (Book book = Books.open(file, Limits.EMPLOYER_FILE)) {
            sheet.take(Grid.of(book.sheets().getFirst()), type);
        } catch (SheetRefused e) {
            throw MatcherException.invalid(
                    sheet.name,
                    "",
                    e.reason().zh() + " / " + e.reason().en(),
                    e.remedy().zh() + " / " + e.remedy().en());
        }
        return sheet;
    }

    private void take(Grid grid, Class<C> type) {
        Map<C, Integer> at = new EnumMap<>(type);
        C[] columns = java.util.Objects.requireNonNull(type.getEnumConstants());
        for (GridRow row : grid.rows()) {
            if (at.isEmpty()) {
                for (int i = 0; i < row.width(); i++) {
                    for (C column : columns) {
                        if (column.headings().contains(row.text(i).strip().toLowerCase(Locale.ROOT))) {
                            at.putIfAbsent(column, i);
                        }
                    }
                }
                requireColumns(columns, at, row.number());
                continue;
            }
            Map<C, String> cells = new EnumMap<>(type);
            at.forEach((column, i) -> cells.put(column, row.text(i).strip()));
            if (cells.values().stream().anyMatch(text -> !text.isEmpty())) {
                Row read = new Row(row.number(), cells);
                rows.add(read);
                for (C column : columns) {
                    if (column.mandatory() && read.text(column).isEmpty()) {
                        read.problem(column, "没有填 / this is empty", "填上，或删去这一行 / fill it in, or delete the row");
                    }
                }
            }
        }
        check();
    }

    private void requireColumns(C[] columns, Map<C, Integer> at, int row) {
        for (C column : columns) {
            if (column.mandatory() && !at.containsKey(column)) {
                String heading = column.headings().getFirst();
                problems.add(new Problem(
                        name + " " + row,
                        "",
                        "缺少列“" + heading + "” / the column \"" + heading + "\" is missing",
                        "在第一行补上列名 / add the heading to the first row"));
            }
        }
        check();
    }

    List<Row> rows() {
        return rows;
    }

    private String where(int row, C column) {
        return name + " " + row + " " + column.headings().getFirst();
    }

    /** Throws all problems so far, if there are any. */
    void check() {
        if (!problems.isEmpty()) {
            throw new MatcherException.InvalidInput(problems);
        }
    }
}
