package org.inclusivework.matcher.benchmarks.knowledge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.inclusivework.matcher.evaluation.RankedMeasures;
import org.inclusivework.matcher.knowledge.Knowledge;
import org.inclusivework.matcher.knowledge.LabelSpace;
import org.inclusivework.matcher.knowledge.LabelledEntry;
import org.inclusivework.matcher.knowledge.TitleLinker;
import org.inclusivework.matcher.knowledge.TitleSimilarity;
import org.inclusivework.matcher.knowledge.Titles;
import org.inclusivework.matcher.taxonomy.OccupationTaxonomy;
import org.inclusivework.matcher.taxonomy.TsvTable;

/**
 * Measures how well English titles are linked to ESCO, and how well titles of one occupation are told from others, in
 * both languages. One in five alternative labels is held out of the names and asked as a title.
 */
final class EnglishTitleStudy implements Study {

    private static final long SEED = 5;
    private static final int QUESTIONS = 2000;
    private static final int TOPICS = 150;

    @Override
    public String name() {
        return "title-esco";
    }

    @Override
    public List<Figure> figures(Sources sources, Knowledge shipped) {
        Sections sections = new Sections(sources);
        HeldOut english =
                HeldOut.of(Titles.englishEntries(OccupationTaxonomy.bundled(), sections.texts, sections.hints));
        HeldOut bare = HeldOut.of(Titles.englishEntries(OccupationTaxonomy.bundled(), List.of(), List.of()));
        HeldOut chinese = HeldOut.of(Titles.chineseEntries(OccupationTaxonomy.bundled()));
        LabelSpace space = LabelSpace.of(english.entries);
        TitleLinker linker = TitleLinker.of(space, Titles.UNTAUGHT_ENGLISH);
        List<Figure> figures = new ArrayList<>();
        List<Figure> held = linked("held-out-labels", english.questions, linker, Figure.Sample.CROSS_VALIDATED);
        figures.add(held.get(0).goal(0.58).reference(0.459));
        figures.add(held.get(1).goal(0.40).reference(0.306));
        figures.addAll(linked(
                "held-out-labels/dressed-as-adverts",
                dressed(english.questions),
                linker,
                Figure.Sample.CROSS_VALIDATED));
        figures.addAll(linked(
                "held-out-labels/without-o*net",
                bare.questions,
                TitleLinker.of(LabelSpace.of(bare.entries), Titles.UNTAUGHT_ENGLISH),
                Figure.Sample.REFERENCE));
        List<Question> handChecked = new ArrayList<>();
        for (TsvTable.Row row : HandLabels.table("titles_en_checked.tsv").rows()) {
            handChecked.add(new Question(
                    row.get("title"),
                    row.list("esco").stream().map(id -> "esco:" + id).collect(Collectors.toSet())));
        }
        figures.addAll(linked("hand-checked", handChecked, shipped.titles().english(), Figure.Sample.HAND_CHECKED));
        figures.add(map("title-similar/en/map", english, space));
        figures.add(map("title-similar/zh/map", chinese, LabelSpace.of(chinese.entries)));
        return figures;
    }

    private static final class Sections {
        private final List<TsvTable.Row> texts;
        private final List<TsvTable.Row> hints;

        Sections(Sources sources) {
            texts = TitleSections.rows(TitleSections.englishTexts(sources));
            hints = TitleSections.rows(TitleSections.englishHints(sources));
        }
    }

    /** A title and the occupations that are right. */
    private record Question(String title, Set<String> right) {}

    private List<Figure> linked(String kind, List<Question> questions, TitleLinker linker, Figure.Sample sample) {
        double recall = 0;
        double reciprocal = 0;
        double first = 0;
        for (Question question : questions) {
            List<String> ranked = linker.link(question.title(), 50).ranked().stream()
                    .map(link -> link.code().toString())
                    .toList();
            recall += RankedMeasures.hitAt(10, ranked, question.right());
            first += RankedMeasures.hitAt(1, ranked, question.right());
            reciprocal += RankedMeasures.reciprocalRank(ranked, question.right());
        }
        int n = questions.size();
        return List.of(
                Figure.of(name() + "/" + kind + "/r@10", recall / n, n, sample),
                Figure.of(name() + "/" + kind + "/mrr", reciprocal / n, n, sample),
                Figure.of(name() + "/" + kind + "/top-1", first / n, n, sample));
    }

    /** Titles as vacancies write them: with a rank, a place, a form of employment, marks of gender. */
    private static List<Question> dressed(List<Question> questions) {
        List<String> before = List.of("", "", "Senior ", "Junior ", "Lead ", "Experienced ", "URGENT: ", "Part-time ");
        List<String> after = List.of(
                "",
                " (m/f/d)",
                " - London",
                " in Rotterdam",
                " | Full Time",
                ", Night Shift",
                " II",
                " - 12 month FTC");
        Random random = new Random(SEED);
        return questions.stream()
                .map(question -> new Question(
                        before.get(random.nextInt(before.size()))
                                + question.title()
                                + after.get(random.nextInt(after.size())),
                        question.right()))
                .toList();
    }

    /**
     * MAP of ranking the held-out titles of {@value #TOPICS} occupations by their nearness to one of them, where the
     * others of its occupation are right.
     */
    private static Figure map(String name, HeldOut heldOut, LabelSpace space) {
        TitleSimilarity similarity = TitleSimilarity.of(space);
        List<Map.Entry<String, NavigableSet<String>>> topics = new ArrayList<>();
        heldOut.byId.entrySet().stream()
                .filter(entry -> entry.getValue().size() >= 3)
                .forEach(topics::add);
        Collections.shuffle(topics, new Random(SEED));
        List<Map.Entry<String, NavigableSet<String>>> some = topics.subList(0, Math.min(TOPICS, topics.size()));
        List<String> candidates = new ArrayList<>(new TreeSet<>(
                some.stream().flatMap(entry -> entry.getValue().stream()).toList()));
        double sum = 0;
        for (Map.Entry<String, NavigableSet<String>> topic : some) {
            String query = topic.getValue().first();
            Set<String> right = new HashSet<>(topic.getValue());
            right.remove(query);
            List<String> others =
                    candidates.stream().filter(other -> !other.equals(query)).toList();
            List<String> ranked = similarity.rank(query, others).stream()
                    .map(TitleSimilarity.Ranked::title)
                    .toList();
            sum += RankedMeasures.averagePrecision(ranked, right);
        }
        return Figure.of(name, sum / some.size(), some.size(), Figure.Sample.CROSS_VALIDATED)
                .goal(0.42)
                .reference(name.contains("zh") ? 0.365 : 0.334);
    }

    /** Entries without some of their names, and those names. */
    private static final class HeldOut {
        private final List<LabelledEntry> entries = new ArrayList<>();
        private final List<Question> questions = new ArrayList<>();
        private final NavigableMap<String, NavigableSet<String>> byId = new TreeMap<>();

        /** Holds out one in five names other than the first; of an occupation with many names, at least three. */
        static HeldOut of(List<LabelledEntry> all) {
            HeldOut result = new HeldOut();
            Random random = new Random(SEED);
            List<Question> asked = new ArrayList<>();
            for (LabelledEntry entry : all) {
                List<String> kept = new ArrayList<>(entry.labels().subList(0, 1));
                List<String> others =
                        new ArrayList<>(entry.labels().subList(1, entry.labels().size()));
                Collections.shuffle(others, random);
                int out = others.size() >= 6 ? Math.max(3, others.size() / 5) : others.size() / 5;
                for (String label : others.subList(0, out)) {
                    asked.add(new Question(label, Set.of(entry.id())));
                    result.byId
                            .computeIfAbsent(entry.id(), id -> new TreeSet<>())
                            .add(label);
                }
                kept.addAll(others.subList(out, others.size()));
                result.entries.add(new LabelledEntry(entry.id(), kept, entry.text(), entry.hints()));
            }
            Collections.shuffle(asked, random);
            result.questions.addAll(asked.subList(0, Math.min(QUESTIONS, asked.size())));
            return result;
        }
    }
}
