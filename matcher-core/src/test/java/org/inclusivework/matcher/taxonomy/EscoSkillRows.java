package org.inclusivework.matcher.taxonomy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The rows of {@code skills_esco.tsv.gz}: ESCO's skills and knowledge with their labels, hierarchy and relations.
 *
 * <p>Three decisions about the source:
 *
 * <ol>
 *   <li>A skill is what {@code esco_skills} lists. Any other parent is a group, and so is a parent whose identifier is
 *       a code instead of a UUID (the field of study "mathematics" beside the knowledge "mathematics").
 *   <li>{@code esco_skill_altlabels} has its lists of labels at wrong rows: "manage time" bears those of a rule on
 *       radiation. A list is therefore given to the one skill whose own label one of its entries repeats, and left out
 *       if there is no such skill or more than one. The lists in {@code esco_skills} are at their places.
 *   <li>An alternative label that is another skill's own label is left out.
 * </ol>
 */
final class EscoSkillRows {

    private static final int UUID_LENGTH = 36;

    private final NavigableMap<String, TsvTable.Row> skills = new TreeMap<>();
    private final Map<String, String> byForm = new HashMap<>();
    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, String> labelOfId = new HashMap<>();

    private EscoSkillRows() {}

    static List<String> of(Path esco) throws IOException {
        return new EscoSkillRows().rows(esco);
    }

    private List<String> rows(Path esco) throws IOException {
        TsvTable listed = read(esco, "esco_skills.tsv.gz");
        TsvTable alternatives = read(esco, "esco_skill_altlabels.tsv.gz");
        TsvTable broader = read(esco, "esco_skill_broader.tsv.gz");
        TsvTable related = read(esco, "esco_skill_related.tsv.gz");
        for (TsvTable.Row row : listed.rows()) {
            skills.putIfAbsent(row.get("skill_label"), row);
        }
        skills.keySet().forEach(label -> byForm.put(LabelForm.of(label), label));
        collectIds(listed, "skill_label", "esco_id");
        collectIds(alternatives, "label", "esco_id");
        collectIds(broader, "label", "esco_id");
        collectIds(broader, "broader_label", "broader_id");
        collectIds(related, "label", "esco_id");
        collectIds(related, "related_label", "related_id");
        ids.forEach((label, id) -> labelOfId.merge(id, label, (a, b) -> a.compareTo(b) <= 0 ? a : b));

        Map<String, Set<String>> labels = alternativeLabels(alternatives);
        Map<String, Set<String>> parents = new HashMap<>();
        for (TsvTable.Row row : broader.rows()) {
            String skill = skill(row.get("label"), row.get("esco_id"));
            String parent = row.get("broader_label");
            if (skill != null && !parent.isEmpty()) {
                String above =
                        row.get("broader_id").length() == UUID_LENGTH ? skill(parent, row.get("broader_id")) : null;
                add(parents, skill, above == null ? SkillTable.GROUP + parent : key(above));
            }
        }
        Map<String, Set<String>> links = new HashMap<>();
        for (TsvTable.Row row : related.rows()) {
            String from = skill(row.get("label"), row.get("esco_id"));
            String to = skill(row.get("related_label"), row.get("related_id"));
            if (from != null && to != null && !from.equals(to)) {
                add(links, from, key(to));
            }
        }
        NavigableMap<String, String> lines = new TreeMap<>();
        skills.forEach((label, row) -> {
            String line = String.join(
                    "\t",
                    key(label),
                    type(row),
                    label,
                    String.join("|", labels.getOrDefault(label, Set.of())),
                    String.join("|", parents.getOrDefault(label, Set.of())),
                    String.join("|", links.getOrDefault(label, Set.of())));
            if (lines.put(key(label), line) != null) {
                throw new IllegalStateException("two ESCO skills have the key " + key(label));
            }
        });
        List<String> rows = new ArrayList<>(List.of("key\ttype\ten\talt_en\tbroader\trelated"));
        rows.addAll(lines.values());
        return rows;
    }

    private void collectIds(TsvTable table, String labelColumn, String idColumn) {
        for (TsvTable.Row row : table.rows()) {
            String label = row.get(labelColumn);
            String id = row.get(idColumn);
            if (skills.containsKey(label) && id.length() == UUID_LENGTH) {
                ids.putIfAbsent(label, id);
            }
        }
    }

    private Map<String, Set<String>> alternativeLabels(TsvTable alternatives) {
        Map<String, Set<String>> labels = new HashMap<>();
        for (Map.Entry<String, TsvTable.Row> skill : skills.entrySet()) {
            skill.getValue().list("alt_labels").forEach(label -> addLabel(labels, skill.getKey(), label));
        }
        Set<String> seen = new HashSet<>();
        for (TsvTable.Row row : alternatives.rows()) {
            if (!skills.containsKey(row.get("label")) || !seen.add(row.get("label"))) {
                continue;
            }
            Set<String> placed = new HashSet<>(skills.get(row.get("label")).list("alt_labels"));
            Set<String> list = new LinkedHashSet<>(row.list("alt_labels"));
            list.removeAll(placed);
            Set<String> owners = new TreeSet<>();
            list.stream()
                    .map(LabelForm::of)
                    .filter(byForm::containsKey)
                    .map(byForm::get)
                    .forEach(owners::add);
            if (owners.size() == 1) {
                list.forEach(label -> addLabel(labels, owners.iterator().next(), label));
            }
        }
        return labels;
    }

    private void addLabel(Map<String, Set<String>> labels, String skill, String label) {
        if (!byForm.containsKey(LabelForm.of(label)) && !label.contains("|")) {
            add(labels, skill, label);
        }
    }

    private static void add(Map<String, Set<String>> sets, String key, String value) {
        sets.computeIfAbsent(key, k -> new TreeSet<>()).add(value);
    }

    /** The listed skill of a label or, where the source uses another label of it, of an identifier. */
    private @Nullable String skill(String label, String id) {
        return skills.containsKey(label) ? label : labelOfId.get(id);
    }

    private String key(String label) {
        String id = ids.get(label);
        return (id == null ? SkillKey.ofLabel(label) : new SkillKey("esco:" + id)).value();
    }

    private static String type(TsvTable.Row skill) {
        return switch (skill.get("skill_type")) {
            case "knowledge" -> "knowledge";
            case "skill/competence" -> "skill";
            default -> "";
        };
    }

    private static TsvTable read(Path folder, String name) throws IOException {
        try (InputStream in = Files.newInputStream(folder.resolve(name))) {
            return TsvTable.read(in, name);
        }
    }
}
