package org.inclusivework.jobfair.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A chart of horizontal bars, one row below the other: the words above, the bar under them, the number at its end.
 *
 * <p>Widths are in per cent and heights in lines of text, so that the chart keeps the size of its letters on a phone, in print and
 * when text is made larger. The table holds the same numbers.
 *
 * @param id what its parts are named by on the page, a word of letters
 * @param title what it shows
 * @param description what can be seen in it, in a sentence or two
 * @param series what the bars of a row stand for, in order; one name for each bar
 * @param rows the rows from the top
 * @param table the same numbers as a table
 */
public record BarChart(
        String id, String title, String description, List<String> series, List<Row> rows, DataTable table) {
    /** Lines that the words of a row take. */
    private static final double WORDS = 1.5;

    /** Lines from one bar to the next in a row. */
    private static final double BAR = 1.1;

    /** Lines left below a row. */
    private static final double GAP = 0.9;

    /** The bars leave this share of the width to the numbers at their ends, in per cent. */
    private static final double FULL = 78;

    /**
     * A row of bars.
     *
     * @param label what it stands for
     * @param bars its bars
     */
    public record Row(String label, List<Bar> bars) {
        public Row {
            bars = List.copyOf(bars);
        }
    }

    /**
     * A bar.
     *
     * @param value its length, at least 0; 0 where the number is not to be seen
     * @param shown the number as shown
     */
    public record Bar(double value, String shown) {
        public Bar {
            if (!(value >= 0) || Double.isInfinite(value)) {
                throw new IllegalArgumentException("a bar cannot be " + value + " long");
            }
        }
    }

    /**
     * A bar with its place, in lengths of the drawing.
     *
     * @param top where it begins
     * @param width how long it is
     * @param end where its number begins
     * @param baseline where its number stands
     * @param shown the number
     */
    public record Placed(String top, String width, String end, String baseline, String shown) {}

    public BarChart {
        series = List.copyOf(series);
        rows = List.copyOf(rows);
        for (Row row : rows) {
            if (row.bars().size() != series.size()) {
                throw new IllegalArgumentException("the row \"" + row.label() + "\" has not a bar for each series");
            }
        }
    }

    /** Makes a chart with one bar a row, whose table has one column of numbers. */
    public static BarChart single(
            String id, String title, String description, String labelHeading, String valueHeading, List<Row> rows) {
        List<List<String>> cells = rows.stream()
                .map(row -> List.of(row.label(), row.bars().getFirst().shown()))
                .toList();
        return new BarChart(
                id,
                title,
                description,
                List.of(valueHeading),
                rows,
                new DataTable(title, List.of(labelHeading, valueHeading), cells));
    }

    /** Returns whether what a bar stands for has to be told. */
    public boolean hasLegend() {
        return series.size() > 1;
    }

    private double rowHeight() {
        return WORDS + BAR * series.size() + GAP;
    }

    /** Returns the height of the drawing, a length. */
    public String height() {
        return length(rows.size() * rowHeight());
    }

    /** Returns where the words of a row stand, a length. */
    public String labelBaseline(int row) {
        return length(row * rowHeight() + 1);
    }

    /** Returns the bars of a row with their places. */
    public List<Placed> placed(int row) {
        double longest = rows.stream()
                .flatMap(r -> r.bars().stream())
                .mapToDouble(Bar::value)
                .max()
                .orElse(0);
        List<Placed> placed = new ArrayList<>();
        List<Bar> bars = rows.get(row).bars();
        for (int i = 0; i < bars.size(); i++) {
            double top = row * rowHeight() + WORDS + i * BAR;
            double width = longest == 0 ? 0 : bars.get(i).value() / longest * FULL;
            placed.add(new Placed(
                    length(top),
                    percent(width),
                    percent(width + 1.5),
                    length(top + 0.8),
                    bars.get(i).shown()));
        }
        return placed;
    }

    private static String length(double lines) {
        return hundredths(lines) + "em";
    }

    private static String percent(double value) {
        return hundredths(value) + "%";
    }

    private static String hundredths(double value) {
        return BigDecimal.valueOf(Math.round(value * 100), 2)
                .stripTrailingZeros()
                .toPlainString();
    }
}
