package org.inclusivework.matcher.benchmarks.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.inclusivework.matcher.knowledge.Knowledge;
import org.inclusivework.matcher.knowledge.TitleLinker;
import org.inclusivework.matcher.knowledge.TitleLinks;
import org.inclusivework.matcher.knowledge.TitleReader;
import org.inclusivework.matcher.taxonomy.OccupationTaxonomy;
import org.inclusivework.matcher.taxonomy.SkillTaxonomy;

/**
 * Measures what a sheet's titles without codes are taken for: how many are taken without a question, how many of those are
 * right, and how often the right answer is among the choices of a question.
 */
final class SheetStudy implements Study {

    /** A title and the codes that are right. */
    private record Case(String title, Set<String> right) {}

    @Override
    public String name() {
        return "sheets";
    }

    @Override
    public List<Figure> figures(Sources sources, Knowledge shipped) {
        LabelledTitles titles = new LabelledTitles(sources);
        Tally links = new Tally();
        Tally readings = new Tally();
        titles.crossValidate(TitleFolds.dealt(titles.rows().size()), (rows, linker) -> {
            List<Case> test = rows.stream()
                    .map(row -> new Case(row.get("job_title"), Set.of("csco:" + row.get("csco_code"))))
                    .toList();
            links.linked(test, linker);
            readings.read(test, reader(linker));
        });
        List<Case> checked = cases("titles_zh_checked.tsv", "csco");
        Set<String> known = checked.stream().map(Case::title).collect(Collectors.toSet());
        TitleLinker fitted = titles.without(known);
        Tally chinese = new Tally();
        chinese.read(checked, reader(fitted));
        Tally english = new Tally();
        english.read(
                cases("titles_en_checked.tsv", "esco"), reader(shipped.titles().english()));

        List<Figure> figures = new ArrayList<>();
        links.add(figures, name() + "/links-above-threshold", Figure.Sample.CROSS_VALIDATED, Double.NaN);
        readings.add(figures, name() + "/title-zh/noisy-labels", Figure.Sample.CROSS_VALIDATED, Double.NaN);
        chinese.add(figures, name() + "/title-zh", Figure.Sample.HAND_CHECKED, 0.90);
        english.add(figures, name() + "/title-en", Figure.Sample.HAND_CHECKED, 0.90);
        return figures;
    }

    private static TitleReader reader(TitleLinker linker) {
        return TitleReader.of(title -> linker, OccupationTaxonomy.bundled(), SkillTaxonomy.bundled());
    }

    private static List<Case> cases(String table, String scheme) {
        return HandLabels.table(table).rows().stream()
                .map(row -> new Case(
                        row.get("title"),
                        row.list(scheme).stream()
                                .map(code -> scheme + ":" + code)
                                .collect(Collectors.toSet())))
                .toList();
    }

    /** Counts what was taken and what was asked. */
    private static final class Tally {
        private long cases;
        private long taken;
        private long right;
        private long asked;
        private long offered;

        void read(List<Case> all, TitleReader reader) {
            all.forEach(one -> count(one, reader.read(one.title(), "").links()));
        }

        void linked(List<Case> all, TitleLinker linker) {
            for (Case one : all) {
                TitleLinks links = linker.link(one.title(), TitleReader.CHOICES);
                boolean sure =
                        !links.ranked().isEmpty() && links.ranked().get(0).confidence() >= TitleReader.TAKEN;
                count(one, new TitleLinks(sure ? TitleLinks.Verdict.SURE : TitleLinks.Verdict.CHOOSE, links.ranked()));
            }
        }

        private void count(Case one, TitleLinks links) {
            cases++;
            List<String> codes =
                    links.ranked().stream().map(link -> link.code().toString()).toList();
            if (links.verdict() == TitleLinks.Verdict.SURE) {
                taken++;
                right += one.right().contains(codes.get(0)) ? 1 : 0;
            } else if (links.verdict() == TitleLinks.Verdict.CHOOSE) {
                asked++;
                offered += codes.stream().anyMatch(one.right()::contains) ? 1 : 0;
            }
        }

        void add(List<Figure> figures, String name, Figure.Sample sample, double goal) {
            figures.add(Figure.of(name + "/taken-and-right", share(right, taken), taken, sample)
                    .goal(goal));
            figures.add(Figure.of(name + "/taken", share(taken, cases), cases, sample));
            figures.add(Figure.of(name + "/right-among-choices", share(offered, asked), asked, sample));
        }

        private static double share(long part, long whole) {
            return whole == 0 ? 0 : (double) part / whole;
        }
    }
}
