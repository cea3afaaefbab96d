package org.inclusivework.matcher.benchmarks.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.inclusivework.matcher.knowledge.SkillSpans;
import org.inclusivework.matcher.knowledge.SpanModel;
import org.inclusivework.matcher.taxonomy.SkillTaxonomy;
import org.inclusivework.matcher.taxonomy.TsvTable;

/** Makes the sections of the pack that {@link SkillSpans} reads. */
final class SpanSections {

    private SpanSections() {}

    static List<PackSection> make(Sources sources) {
        List<Postings.Posting> postings = Postings.read(sources).stream()
                .filter(posting -> !sources.excludes(posting.id()))
                .toList();
        Set<String> names = names(sources);
        return List.of(
                new PackSection(
                        SkillSpans.SKILL_MODEL, learn(postings, true, names).toBytes()),
                new PackSection(
                        SkillSpans.KNOWLEDGE_MODEL,
                        learn(postings, false, names).toBytes()),
                PackSection.ofLines(SkillSpans.TECHNOLOGIES, technologies(sources)));
    }

    static SpanModel learn(List<Postings.Posting> postings, boolean skills, Set<String> names) {
        return SpanTrainer.learn(Postings.marked(postings, skills, names));
    }

    static Set<String> names(Sources sources) {
        return SkillSpans.names(SkillTaxonomy.bundled(), TitleSections.rows(technologies(sources)));
    }

    /** The names of software and tools that O*NET lists. */
    private static List<String> technologies(Sources sources) {
        Set<String> names = new TreeSet<>();
        for (TsvTable.Row row :
                sources.table("onet/onet_technology_skills.tsv.gz").rows()) {
            names.add(row.get("technology").strip());
        }
        List<String> lines = new ArrayList<>(List.of("name"));
        lines.addAll(names);
        return lines;
    }
}
