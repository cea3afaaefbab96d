package org.inclusivework.matcher.benchmarks.macro;

import java.io.PrintStream;
import java.util.Locale;

/** Prints lines of cells under headings, the first to the left and the others to the right. */
final class Table {
    private static final int FIRST = 22;
    private static final int OTHERS = 12;

    private final PrintStream out;

    Table(PrintStream out, String first, String... others) {
        this.out = out;
        line(first, (Object[]) others);
    }

    /** Prints a line; numbers get the digits that tell something, and {@code NaN} is left empty. */
    void line(String first, Object... cells) {
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-" + FIRST + "s", first));
        for (Object cell : cells) {
            line.append(String.format(Locale.ROOT, " %" + OTHERS + "s", text(cell)));
        }
        out.println(line.toString().stripTrailing());
    }

    private static String text(Object cell) {
        if (!(cell instanceof Double number)) {
            return cell.toString();
        }
        if (Double.isNaN(number)) {
            return "";
        }
        double size = Math.abs(number);
        return String.format(Locale.ROOT, size >= 100 ? "%,.0f" : size >= 1 ? "%.2f" : "%.4f", number);
    }
}
