package org.inclusivework.matcher.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.inclusivework.matcher.taxonomy.Skill;
import org.inclusivework.matcher.taxonomy.SkillTaxonomy;
import org.inclusivework.matcher.taxonomy.SkillType;
import org.inclusivework.matcher.taxonomy.TsvTable;

/**
 * Finds where an English posting speaks of skills and of knowledge; immutable and safe for any number of threads. Finds
 * nothing where the pack has no models.
 */
public final class SkillSpans {

    /** The section of the pack with the model of spans of skills. */
    public static final String SKILL_MODEL = "spans_skill.bin";

    /** The section with the model of spans of knowledge. */
    public static final String KNOWLEDGE_MODEL = "spans_knowledge.bin";

    /** The section with names of technologies: one column, name. */
    public static final String TECHNOLOGIES = "technologies.tsv";

    /** What is added for a first word of a skill, and of knowledge, so that enough is found. */
    private static final double SKILL_EAGERNESS = 0.6;

    private static final double KNOWLEDGE_EAGERNESS = 0.6;
    private static final int LONGEST_NAME = 6;

    private final Optional<SpanModel> skills;
    private final Optional<SpanModel> knowledge;
    private final Set<String> names;

    private SkillSpans(Optional<SpanModel> skills, Optional<SpanModel> knowledge, Set<String> names) {
        this.skills = skills;
        this.knowledge = knowledge;
        this.names = names;
    }

    /** The finder of a pack, which knows the names of a taxonomy. */
    static SkillSpans of(KnowledgePack pack, SkillTaxonomy taxonomy) {
        return new SkillSpans(
                pack.bytes(SKILL_MODEL).map(SpanModel::read),
                pack.bytes(KNOWLEDGE_MODEL).map(SpanModel::read),
                names(taxonomy, pack.table(TECHNOLOGIES).map(TsvTable::rows).orElse(List.of())));
    }

    /** A finder that finds nothing. */
    static SkillSpans none() {
        return new SkillSpans(Optional.empty(), Optional.empty(), Set.of());
    }

    /** A finder of models of one's own. */
    public static SkillSpans of(SpanModel skills, SpanModel knowledge, Set<String> names) {
        return new SkillSpans(Optional.of(skills), Optional.of(knowledge), Set.copyOf(names));
    }

    /** The names of a taxonomy's skills of at most {@value #LONGEST_NAME} words, and of technologies. */
    public static Set<String> names(SkillTaxonomy taxonomy, List<TsvTable.Row> technologies) {
        Set<String> names = new HashSet<>();
        for (Skill skill : taxonomy.skills()) {
            add(names, skill.prefLabelEn());
            skill.altLabelsEn().forEach(label -> add(names, label));
        }
        technologies.forEach(row -> add(names, row.get("name")));
        return names;
    }

    private static void add(Set<String> names, String name) {
        String form = SpanText.nameForm(name);
        if (!form.isEmpty() && form.chars().filter(c -> c == ' ').count() < LONGEST_NAME) {
            names.add(form);
        }
    }

    /**
     * A span of a posting.
     *
     * @param start where it starts
     * @param end where it ends, exclusive
     * @param type what it speaks of
     * @param confidence how sure, 0 to 1
     */
    public record Found(int start, int end, SkillType type, double confidence) {}

    /** Whether there is a model at all. */
    boolean isTaught() {
        return skills.isPresent() || knowledge.isPresent();
    }

    /** The spans of a text in the order of their starts; those of knowledge may lie within those of skills. */
    public List<Found> find(String text) {
        List<Found> found = new ArrayList<>();
        if (skills.isEmpty() && knowledge.isEmpty()) {
            return found;
        }
        for (SpanText sentence : SpanText.sentences(text, names)) {
            skills.ifPresent(model -> add(found, model.find(sentence, SKILL_EAGERNESS), SkillType.SKILL));
            knowledge.ifPresent(model -> add(found, model.find(sentence, KNOWLEDGE_EAGERNESS), SkillType.KNOWLEDGE));
        }
        found.sort(Comparator.comparingInt(Found::start)
                .thenComparingInt(Found::end)
                .thenComparing(Found::type));
        return found;
    }

    private static void add(List<Found> found, List<SpanModel.Span> spans, SkillType type) {
        spans.forEach(span -> found.add(new Found(span.start(), span.end(), type, span.confidence())));
    }
}
