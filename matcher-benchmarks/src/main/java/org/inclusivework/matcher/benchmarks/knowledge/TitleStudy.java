package org.inclusivework.matcher.benchmarks.knowledge;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.inclusivework.matcher.evaluation.RankedMeasures;
import org.inclusivework.matcher.knowledge.Knowledge;
import org.inclusivework.matcher.knowledge.TitleLinker;
import org.inclusivework.matcher.knowledge.TitleLinks;
import org.inclusivework.matcher.knowledge.Titles;
import org.inclusivework.matcher.taxonomy.TsvTable;

/** Measures how well Chinese titles are linked to China's classification. */
final class TitleStudy implements Study {

    private static final int DEPTH = 10;
    /** Enough for a compiler of this machine to be done with the linker. */
    private static final int ROUNDS = 40;

    private static final String CHECKED = "titles_zh_checked.tsv";

    /** A title with the codes that are right, what was answered, and how sure the first answer is. */
    record Case(String title, Set<String> right, List<String> ranked, double confidence) {}

    @Override
    public String name() {
        return "title-csco";
    }

    @Override
    public List<Figure> figures(Sources sources, Knowledge shipped) {
        LabelledTitles titles = new LabelledTitles(sources);
        List<TsvTable.Row> rows = titles.rows();
        TitleLinker plain = TitleLinker.of(titles.space(), Titles.UNTAUGHT_CHINESE);
        List<TsvTable.Row> checked = HandLabels.table(CHECKED).rows();

        List<Figure> figures = new ArrayList<>();
        report(figures, "unsupervised", labelled(rows, plain), Figure.Sample.UNSUPERVISED, false);
        List<Case> fittedCases = crossValidated(titles, TitleFolds.dealt(rows.size()));
        report(figures, "fitted", fittedCases, Figure.Sample.CROSS_VALIDATED, true);
        figures.addAll(Calibration.figures(name() + "/fitted", fittedCases, Figure.Sample.CROSS_VALIDATED));
        int[] beginnings = TitleFolds.byBeginning(
                rows.stream().map(row -> row.get("job_title")).toList());
        figures.addAll(topFigures(
                "fitted/beginning-not-seen", crossValidated(titles, beginnings), Figure.Sample.CROSS_VALIDATED));

        Set<String> known = checked.stream().map(row -> row.get("title")).collect(Collectors.toSet());
        TitleLinker fitted = titles.without(known);
        for (String part : List.of("", "before", "after")) {
            List<TsvTable.Row> some = checked.stream()
                    .filter(row -> part.isEmpty() || row.get("part").equals(part))
                    .toList();
            String suffix = part.isEmpty() ? "" : "/" + part + "-技";
            figures.addAll(
                    topFigures("hand-checked/unsupervised" + suffix, cases(some, plain), Figure.Sample.HAND_CHECKED));
            figures.addAll(topFigures("hand-checked/fitted" + suffix, cases(some, fitted), Figure.Sample.HAND_CHECKED));
        }
        figures.addAll(topFigures("shipped", labelled(rows, shipped.titles().chinese()), Figure.Sample.IN_SAMPLE));
        figures.add(Figure.of(name() + "/titles-a-second", speed(fitted, rows), rows.size(), Figure.Sample.UNSUPERVISED)
                .goal(20_000));
        return figures;
    }

    /** Every title answered by what was learned from the titles of the other folds. */
    private static List<Case> crossValidated(LabelledTitles titles, int[] folds) {
        List<Case> cases = new ArrayList<>();
        titles.crossValidate(folds, (test, linker) -> cases.addAll(labelled(test, linker)));
        return cases;
    }

    private void report(List<Figure> figures, String kind, List<Case> cases, Figure.Sample sample, boolean goals) {
        List<Figure> exact = topFigures(kind, cases, sample);
        figures.add(
                goals ? exact.get(0).goal(0.62).reference(0.561) : exact.get(0).reference(0.350));
        figures.add(
                goals ? exact.get(1).goal(0.83).reference(0.791) : exact.get(1).reference(0.631));
        figures.addAll(topFigures(kind + "/three-level", mapped(cases, TitleStudy::threeLevels), sample));
        figures.addAll(topFigures(
                kind + "/no-group-codes",
                cases.stream()
                        .filter(c -> c.right().stream().noneMatch(code -> code.endsWith("-00")))
                        .toList(),
                sample));
    }

    private List<Figure> topFigures(String kind, List<Case> cases, Figure.Sample sample) {
        return List.of(
                Figure.of(name() + "/" + kind + "/top-1", mean(cases, 1), cases.size(), sample),
                Figure.of(name() + "/" + kind + "/top-5", mean(cases, 5), cases.size(), sample));
    }

    private static double mean(List<Case> cases, int k) {
        return cases.stream()
                .mapToDouble(c -> RankedMeasures.hitAt(k, c.ranked(), c.right()))
                .average()
                .orElse(0);
    }

    private static List<Case> mapped(List<Case> cases, Function<String, String> to) {
        return cases.stream()
                .map(c -> new Case(
                        c.title(),
                        c.right().stream().map(to).collect(Collectors.toSet()),
                        c.ranked().stream().map(to).toList(),
                        c.confidence()))
                .toList();
    }

    private static String threeLevels(String code) {
        return code.substring(0, code.lastIndexOf('-'));
    }

    private static List<Case> labelled(List<TsvTable.Row> rows, TitleLinker linker) {
        return rows.stream()
                .map(row -> answered(row.get("job_title"), Set.of("csco:" + row.get("csco_code")), linker))
                .toList();
    }

    private static List<Case> cases(List<TsvTable.Row> rows, TitleLinker linker) {
        return rows.stream()
                .map(row -> answered(
                        row.get("title"),
                        row.list("csco").stream().map(code -> "csco:" + code).collect(Collectors.toSet()),
                        linker))
                .toList();
    }

    private static Case answered(String title, Set<String> right, TitleLinker linker) {
        List<TitleLinks.Link> links = linker.link(title, DEPTH).ranked();
        return new Case(
                title,
                right,
                links.stream().map(link -> link.code().toString()).toList(),
                links.isEmpty() ? 0 : links.get(0).confidence());
    }

    /** Titles a second of this thread's own time, in the best of some rounds. */
    static double speed(TitleLinker linker, List<TsvTable.Row> rows) {
        var threads = ManagementFactory.getThreadMXBean();
        double best = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long start = threads.getCurrentThreadCpuTime();
            for (TsvTable.Row row : rows) {
                linker.link(row.get("job_title"), 5);
            }
            best = Math.max(best, rows.size() * 1e9 / (threads.getCurrentThreadCpuTime() - start));
        }
        return best;
    }
}
