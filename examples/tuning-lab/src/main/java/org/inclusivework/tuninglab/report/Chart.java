package org.inclusivework.tuninglab.report;

import java.util.List;
import org.inclusivework.matcher.taxonomy.Label;

/** A plot of a report; whatever it shows stands in a table beside it. */
public sealed interface Chart {
    /** Returns its key, which is that of its table. */
    String key();

    /** Returns what it shows. */
    Label title();

    /** Returns the numbers as a table. */
    DataTable table();

    /**
     * Means with their intervals, one below the other, and a line at 0.
     *
     * @param axis what is measured
     */
    record Intervals(String key, Label title, Label axis, List<Bar> bars) implements Chart {
        public Intervals {
            bars = List.copyOf(bars);
        }

        /** One mean and its interval. */
        public record Bar(Label name, double low, double mean, double high) {}

        @Override
        public DataTable table() {
            DataTable.Builder table = new DataTable.Builder(
                    key, title, axis, new Label("平均", "mean"), new Label("下限", "low"), new Label("上限", "high"));
            bars.forEach(bar -> table.row(
                    bar.name, DataTable.number(bar.mean), DataTable.number(bar.low), DataTable.number(bar.high)));
            return table.build();
        }
    }

    /**
     * Lines over the same places of an axis.
     *
     * @param across what the places are
     * @param up what is measured
     * @param places from left to right
     */
    record Lines(String key, Label title, Label across, Label up, List<Double> places, List<Line> lines)
            implements Chart {
        public Lines {
            places = List.copyOf(places);
            lines = List.copyOf(lines);
        }

        /** One line. */
        public record Line(Label name, List<Double> values) {
            public Line {
                values = List.copyOf(values);
            }
        }

        @Override
        public DataTable table() {
            Label[] columns = new Label[lines.size() + 1];
            columns[0] = across;
            for (int i = 0; i < lines.size(); i++) {
                columns[i + 1] = lines.get(i).name;
            }
            DataTable.Builder table = new DataTable.Builder(key, title, columns);
            for (int p = 0; p < places.size(); p++) {
                Label[] cells = new Label[lines.size()];
                for (int i = 0; i < cells.length; i++) {
                    cells[i] = DataTable.number(lines.get(i).values.get(p));
                }
                double place = places.get(p);
                table.row(place == Math.rint(place) ? DataTable.number((long) place) : DataTable.number(place), cells);
            }
            return table.build();
        }
    }
}
