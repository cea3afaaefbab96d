package org.inclusivework.matcher.benchmarks.knowledge;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** Prints figures as they come, and all of them as one JSON object at the end. */
final class FigureReport {

    private final PrintStream out;
    private final ObjectNode all = new ObjectMapper().createObjectNode();

    FigureReport(PrintStream out) {
        this.out = out;
        out.printf(
                Locale.ROOT,
                "%-52s %8s %8s  %-15s %6s %9s%n",
                "figure",
                "value",
                "cases",
                "sample",
                "goal",
                "reference");
    }

    void add(List<Figure> figures) {
        for (Figure figure : figures) {
            String sample = figure.sample().name().toLowerCase(Locale.ROOT).replace('_', '-');
            out.printf(
                    Locale.ROOT,
                    "%-52s %8.4f %8d  %-15s %6s %9s%n",
                    figure.name(),
                    figure.value(),
                    figure.count(),
                    sample,
                    short3(figure.goal()),
                    short3(figure.reference()));
            ObjectNode node = all.putObject(figure.name())
                    .put("value", figure.value())
                    .put("cases", figure.count())
                    .put("sample", sample);
            if (!Double.isNaN(figure.goal())) {
                node.put("goal", figure.goal());
            }
            if (!Double.isNaN(figure.reference())) {
                node.put("reference", figure.reference());
            }
        }
    }

    void finish() {
        out.println(all);
    }

    private static String short3(double value) {
        return Double.isNaN(value) ? "" : String.format(Locale.ROOT, "%.3f", value);
    }
}
