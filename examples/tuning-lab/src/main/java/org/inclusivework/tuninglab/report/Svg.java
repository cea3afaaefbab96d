package org.inclusivework.tuninglab.report;

import java.util.List;
import java.util.Locale;
import org.inclusivework.matcher.taxonomy.Language;

/**
 * Plots as inline SVG: text stays text, marks differ in shape and dash and not in colour alone, and every colour has a contrast of 4.5 to
 * 1 or more against white.
 */
final class Svg {
    private static final int WIDTH = 720;
    private static final int LEFT = 190;
    private static final int RIGHT = 30;
    private static final int ROW = 34;
    private static final String[] COLOURS = {"#0b4f8a", "#8a3a00", "#1b5e20", "#6a1b70", "#7a0019"};
    private static final String[] DASHES = {"", "8 4", "2 4", "12 4 2 4", "4 4"};

    private Svg() {}

    static String of(Chart chart, Language language) {
        return switch (chart) {
            case Chart.Intervals intervals -> intervals(intervals, language);
            case Chart.Lines lines -> lines(lines, language);
        };
    }

    private static String intervals(Chart.Intervals chart, Language language) {
        double low = Math.min(
                0,
                chart.bars().stream()
                        .mapToDouble(Chart.Intervals.Bar::low)
                        .min()
                        .orElse(0));
        double high = Math.max(
                0,
                chart.bars().stream()
                        .mapToDouble(Chart.Intervals.Bar::high)
                        .max()
                        .orElse(1));
        double step = step(high - low);
        low = Math.floor(low / step) * step;
        high = Math.ceil(high / step) * step;
        int height = chart.bars().size() * ROW + 60;
        StringBuilder svg = open(chart, height, language);
        for (double tick = low; tick < high + step / 2; tick += step) {
            double x = across(tick, low, high);
            svg.append(line(
                    x,
                    10,
                    x,
                    height - 45,
                    Math.abs(tick) < step / 2 ? "#1a1a1a" : "#767676",
                    Math.abs(tick) < step / 2 ? "" : "2 4"));
            svg.append(text(x, height - 28, "middle", number(tick)));
        }
        int row = 0;
        for (Chart.Intervals.Bar bar : chart.bars()) {
            double y = 26 + row++ * (double) ROW;
            svg.append(text(LEFT - 12, y + 5, "end", bar.name().in(language)));
            svg.append(String.format(
                    Locale.ROOT,
                    "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\" stroke-width=\"3\"/>",
                    across(bar.low(), low, high),
                    y,
                    across(bar.high(), low, high),
                    y,
                    COLOURS[0]));
            svg.append(mark(0, across(bar.mean(), low, high), y, COLOURS[0]));
        }
        svg.append(text(
                (LEFT + WIDTH - RIGHT) / 2.0, height - 6, "middle", chart.axis().in(language)));
        return svg.append("</svg>").toString();
    }

    private static String lines(Chart.Lines chart, Language language) {
        int height = 330;
        int legend = 22 * chart.lines().size();
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (Chart.Lines.Line line : chart.lines()) {
            for (double value : line.values()) {
                low = Math.min(low, value);
                high = Math.max(high, value);
            }
        }
        double step = step(Math.max(1e-6, high - low));
        low = Math.floor(low / step) * step;
        high = Math.ceil(high / step) * step;
        double first = chart.places().get(0);
        double last = chart.places().get(chart.places().size() - 1);
        StringBuilder svg = open(chart, height + legend, language);
        for (double tick = low; tick < high + step / 2; tick += step) {
            double y = up(tick, low, high, height);
            svg.append(line(LEFT, y, WIDTH - RIGHT, y, "#767676", "2 4"));
            svg.append(text(LEFT - 10, y + 5, "end", number(tick)));
        }
        for (double place : chart.places()) {
            svg.append(text(
                    across(place, first, last),
                    height - 42,
                    "middle",
                    place == Math.rint(place) ? Long.toString((long) place) : number(place)));
        }
        svg.append(text(
                (LEFT + WIDTH - RIGHT) / 2.0,
                height - 18,
                "middle",
                chart.across().in(language)));
        svg.append(text(14, 18, "start", chart.up().in(language)));
        for (int i = 0; i < chart.lines().size(); i++) {
            Chart.Lines.Line line = chart.lines().get(i);
            String colour = COLOURS[i % COLOURS.length];
            StringBuilder path = new StringBuilder();
            for (int p = 0; p < chart.places().size(); p++) {
                path.append(String.format(
                        Locale.ROOT,
                        "%s%.1f %.1f",
                        p == 0 ? "M" : " L",
                        across(chart.places().get(p), first, last),
                        up(line.values().get(p), low, high, height)));
            }
            svg.append("<path d=\"" + path + "\" fill=\"none\" stroke=\"" + colour
                    + "\" stroke-width=\"2.5\" stroke-dasharray=\"" + DASHES[i % DASHES.length] + "\"/>");
            for (int p = 0; p < chart.places().size(); p++) {
                svg.append(mark(
                        i,
                        across(chart.places().get(p), first, last),
                        up(line.values().get(p), low, high, height),
                        colour));
            }
            double y = height + 22.0 * i;
            svg.append(line(LEFT, y, LEFT + 46, y, colour, DASHES[i % DASHES.length]));
            svg.append(mark(i, LEFT + 23, y, colour));
            svg.append(text(LEFT + 56, y + 5, "start", line.name().in(language)));
        }
        return svg.append("</svg>").toString();
    }

    private static StringBuilder open(Chart chart, int height, Language language) {
        String id = "plot-" + chart.key();
        return new StringBuilder(
                "<svg role=\"img\" aria-labelledby=\"" + id + "-title " + id + "-desc\" viewBox=\"0 0 " + WIDTH
                        + " " + height + "\" xmlns=\"http://www.w3.org/2000/svg\"><title id=\"" + id + "-title\">"
                        + HtmlReport.escaped(chart.title().in(language)) + "</title><desc id=\"" + id + "-desc\">"
                        + (language == Language.ZH ? "数字见下表。" : "The numbers stand in the table below.") + "</desc>");
    }

    private static double across(double value, double low, double high) {
        return LEFT + (high > low ? (value - low) / (high - low) : 0.5) * (WIDTH - LEFT - RIGHT);
    }

    private static double up(double value, double low, double high, int height) {
        return height - 65 - (high > low ? (value - low) / (high - low) : 0.5) * (height - 95);
    }

    /** A step of 1, 2 or 5 times a power of ten that gives about five ticks. */
    private static double step(double range) {
        double raw = Math.max(1e-9, range / 5);
        double power = StrictMath.pow(10, Math.floor(StrictMath.log10(raw)));
        for (double factor : List.of(1.0, 2.0, 5.0)) {
            if (raw <= factor * power) {
                return factor * power;
            }
        }
        return 10 * power;
    }

    private static String mark(int shape, double x, double y, String colour) {
        return switch (shape % 3) {
            case 0 -> String.format(Locale.ROOT, "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"5\" fill=\"%s\"/>", x, y, colour);
            case 1 ->
                String.format(
                        Locale.ROOT,
                        "<rect x=\"%.1f\" y=\"%.1f\" width=\"9\" height=\"9\" fill=\"%s\"/>",
                        x - 4.5,
                        y - 4.5,
                        colour);
            default ->
                String.format(Locale.ROOT, "<path d=\"M%.1f %.1f l6 11 h-12 z\" fill=\"%s\"/>", x, y - 7, colour);
        };
    }

    private static String line(double x1, double y1, double x2, double y2, String colour, String dash) {
        return String.format(
                Locale.ROOT,
                "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\" stroke-dasharray=\"%s\"/>",
                x1,
                y1,
                x2,
                y2,
                colour,
                dash);
    }

    private static String text(double x, double y, String anchor, String text) {
        return String.format(Locale.ROOT, "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">", x, y, anchor)
                + HtmlReport.escaped(text) + "</text>";
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, Math.abs(value) < 0.1 && value != 0 ? "%.3f" : "%.2f", value + 0.0);
    }
}
