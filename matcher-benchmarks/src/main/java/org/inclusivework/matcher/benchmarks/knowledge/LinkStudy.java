package org.inclusivework.matcher.benchmarks.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.inclusivework.matcher.knowledge.Knowledge;
import org.inclusivework.matcher.knowledge.SkillLinker;
import org.inclusivework.matcher.taxonomy.SkillKey;
import org.inclusivework.matcher.taxonomy.SkillTaxonomy;
import org.inclusivework.matcher.taxonomy.TsvTable;

/**
 * Measures how many links from words to skills are right, by judgements made by hand. A judged link counts as long as the linker
 * still makes it; how much of a fresh sample nobody has judged is a figure of its own.
 */
final class LinkStudy implements Study {

    /** The seed of the sample that was judged last. */
    static final String SEED = "3";

    private static final String JUDGED = "links_checked.tsv";

    @Override
    public String name() {
        return "links";
    }

    /** The judgements by the identity of their links: whether right. */
    static Map<String, Boolean> judged() {
        Map<String, Boolean> judged = new HashMap<>();
        HandLabels.table(JUDGED).rows().forEach(row -> judged.put(link(row).identity(), isRight(row)));
        return judged;
    }

    private static boolean isRight(TsvTable.Row row) {
        return row.get("right").equals("yes");
    }

    private static LinkSample.Link link(TsvTable.Row row) {
        return new LinkSample.Link(
                LinkSample.Text.valueOf(row.get("text")), row.get("sentence"), row.get("span"), row.get("key"));
    }

    /** The lines of a table of a fresh sample, with the judgements that there are. */
    static List<String> sheet(Sources sources, String seed) {
        Map<String, Boolean> judged = judged();
        SkillTaxonomy skills = SkillTaxonomy.bundled();
        List<String> lines = new ArrayList<>(List.of("text\tspan\tkey\tlabel\tright\treason\tsentence"));
        for (LinkSample.Link link : LinkSample.draw(sources, seed)) {
            Boolean right = judged.get(link.identity());
            String label = skills.find(new SkillKey(link.key()))
                    .map(skill -> skill.prefLabelZh() == null
                            ? skill.prefLabelEn()
                            : skill.prefLabelEn() + " / " + skill.prefLabelZh())
                    .orElse("");
            lines.add(String.join(
                    "\t",
                    link.text().name(),
                    link.span(),
                    link.key(),
                    label,
                    right == null ? "" : right ? "yes" : "no",
                    "",
                    link.sentence()));
        }
        return lines;
    }

    @Override
    public List<Figure> figures(Sources sources, Knowledge shipped) {
        SkillLinker linker = LinkSample.linker(sources);
        Map<LinkSample.Text, int[]> counts = new HashMap<>();
        Set<String> seen = new HashSet<>();
        for (TsvTable.Row row : HandLabels.table(JUDGED).rows()) {
            LinkSample.Link link = link(row);
            boolean made = LinkSample.links(link.text(), List.of(link.sentence()), linker).stream()
                    .anyMatch(other -> other.identity().equals(link.identity()));
            if (made && seen.add(link.identity())) {
                int[] count = counts.computeIfAbsent(link.text(), text -> new int[2]);
                count[0]++;
                count[1] += isRight(row) ? 1 : 0;
            }
        }
        List<Figure> figures = new ArrayList<>();
        int all = counts.values().stream().mapToInt(count -> count[0]).sum();
        int right = counts.values().stream().mapToInt(count -> count[1]).sum();
        figures.add(Figure.of(name() + "/precision", share(right, all), all, Figure.Sample.HAND_CHECKED)
                .goal(0.80));
        for (LinkSample.Text text : LinkSample.Text.values()) {
            int[] count = counts.getOrDefault(text, new int[2]);
            figures.add(Figure.of(
                    name() + "/precision/" + text.word(),
                    share(count[1], count[0]),
                    count[0],
                    Figure.Sample.HAND_CHECKED));
        }
        Map<String, Boolean> judged = judged();
        List<LinkSample.Link> fresh = LinkSample.draw(sources, SEED);
        long unjudged = fresh.stream()
                .filter(link -> !judged.containsKey(link.identity()))
                .count();
        figures.add(Figure.of(
                name() + "/unjudged-in-sample",
                share((int) unjudged, fresh.size()),
                fresh.size(),
                Figure.Sample.HAND_CHECKED));
        return figures;
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
