package org.inclusivework.matcher.taxonomy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Skills gathered from tables, row upon row, until they are made into a taxonomy. A row about a skill that is there
 * already adds to it: its preferred labels replace those there, which stay as alternative ones.
 */
final class SkillTable {

    static final String GROUP = "group:";
    static final List<String> COLUMNS =
            List.of("key", "type", "en", "zh", "alt_en", "alt_zh", "broader", "related", "csco", "note");

    private final NavigableMap<SkillKey, Draft> drafts = new TreeMap<>();
    private final List<String> problems = new ArrayList<>();

    /** Everything known of one skill so far. */
    private static final class Draft {
        SkillType type = SkillType.UNKNOWN;

        @Nullable
        String en;

        @Nullable
        String zh;

        final Set<String> altEn = new LinkedHashSet<>();
        final Set<String> altZh = new LinkedHashSet<>();
        final Set<OccupationCode> occupations = new LinkedHashSet<>();
        final Set<String> groups = new LinkedHashSet<>(4);
        final List<Edge> broader = new ArrayList<>();
        final List<Edge> related = new ArrayList<>();
    }

    /** A reference to another skill, with the row that makes it. */
    private record Edge(String target, TsvTable.Row row) {}

    void addAll(TsvTable table) {
        for (String column : table.header()) {
            if (!COLUMNS.contains(column)) {
                problems.add(table.name() + " line 1: '" + column + "' is no column of a skill table: use "
                        + String.join(", ", COLUMNS));
            }
        }
        for (String column : List.of("key", "en")) {
            if (!table.header().contains(column)) {
                problems.add(table.name() + " line 1: the column " + column + " is missing: add it");
            }
        }
        if (problems.isEmpty()) {
            table.rows().forEach(this::add);
        }
    }

    private void add(TsvTable.Row row) {
        SkillKey key = key(row, "key", row.get("key"));
        String en = row.get("en").strip();
        if (en.isEmpty()) {
            problems.add(row.problem("en", "", "is no label: write the English label, or the Chinese one again"));
        }
        if (key == null || en.isEmpty()) {
            return;
        }
        Draft draft = drafts.computeIfAbsent(key, k -> new Draft());
        draft.type = type(row, draft.type);
        draft.en = renamed(draft.en, en, draft.altEn);
        draft.zh = renamed(draft.zh, row.get("zh").strip(), draft.altZh);
        draft.altEn.addAll(row.list("alt_en"));
        draft.altZh.addAll(row.list("alt_zh"));
        for (String target : row.list("broader")) {
            if (target.startsWith(GROUP)) {
                draft.groups.add(target);
            } else {
                draft.broader.add(new Edge(target, row));
            }
        }
        row.list("related").forEach(target -> draft.related.add(new Edge(target, row)));
        for (String code : row.list("csco")) {
            try {
                draft.occupations.add(new OccupationCode(OccupationCode.CSCO, code));
            } catch (IllegalArgumentException e) {
                problems.add(row.problem("csco", code, "is no code: " + e.getMessage()));
            }
        }
    }

    /** The skills in the order of their keys. */
    List<Skill> skills() {
        List<Skill> skills = new ArrayList<>(drafts.size());
        drafts.forEach((key, draft) -> {
            String en = draft.en == null ? key.value() : draft.en;
            skills.add(new Skill(
                    key,
                    en,
                    draft.zh,
                    without(draft.altEn, en),
                    without(draft.altZh, draft.zh),
                    draft.type,
                    sorted(draft.occupations)));
        });
        return List.copyOf(skills);
    }

    /**
     * The graph over the skills in the order of their keys.
     *
     * @throws TaxonomyFormatException with everything that was wrong with any row so far
     */
    SkillGraph graph() {
        Map<String, Integer> numbers = HashMap.newHashMap(drafts.size());
        drafts.keySet().forEach(key -> numbers.put(key.value(), numbers.size()));
        Map<String, Integer> groupNumbers = new HashMap<>();
        int[][] parents = new int[drafts.size()][];
        int[][] groups = new int[drafts.size()][];
        int[][] related = new int[drafts.size()][];
        int number = 0;
        for (Draft draft : drafts.values()) {
            parents[number] = targets("broader", draft.broader, number, numbers);
            related[number] = targets("related", draft.related, number, numbers);
            groups[number] = draft.groups.stream()
                    .mapToInt(group -> groupNumbers.computeIfAbsent(group, k -> groupNumbers.size()))
                    .toArray();
            number++;
        }
        SkillGraph graph = new SkillGraph(parents, groups, groupNumbers.size(), related);
        int circle = problems.isEmpty() ? graph.circle() : -1;
        if (circle >= 0) {
            List<SkillKey> keys = List.copyOf(drafts.keySet());
            problems.add("the skill '" + keys.get(circle) + "' is broader than itself over "
                    + Arrays.stream(parents[circle]).mapToObj(keys::get).toList()
                    + ": take one of the rows of its circle out of the column broader");
        }
        if (!problems.isEmpty()) {
            throw new TaxonomyFormatException(problems);
        }
        return graph;
    }

    private int[] targets(String column, List<Edge> edges, int self, Map<String, Integer> numbers) {
        int[] targets = new int[edges.size()];
        int count = 0;
        for (Edge edge : edges) {
            Integer number = numbers.get(edge.target);
            if (number == null) {
                if (key(edge.row, column, edge.target) != null) {
                    problems.add(edge.row.problem(column, edge.target, "is the key of no skill: add a row for it"));
                }
            } else if (number == self) {
                problems.add(edge.row.problem(column, edge.target, "is the skill itself: take it out"));
            } else {
                targets[count++] = number;
            }
        }
        return SkillGraph.distinct(Arrays.copyOf(targets, count));
    }

    private @Nullable SkillKey key(TsvTable.Row row, String column, String value) {
        try {
            return new SkillKey(value);
        } catch (IllegalArgumentException e) {
            problems.add(row.problem(column, value, "is no key: " + e.getMessage()));
            return null;
        }
    }

    private SkillType type(TsvTable.Row row, SkillType before) {
        String value = row.get("type").strip();
        if (value.isEmpty()) {
            return before;
        }
        for (SkillType type : SkillType.values()) {
            if (type.name().toLowerCase(Locale.ROOT).equals(value)) {
                return type;
            }
        }
        problems.add(row.problem("type", value, "is no type: write skill, knowledge or unknown, or nothing"));
        return before;
    }

    private static @Nullable String renamed(@Nullable String before, String after, Set<String> others) {
        if (after.isEmpty() || after.equals(before)) {
            return before;
        }
        if (before != null) {
            others.add(before);
        }
        return after;
    }

    private static List<String> without(Set<String> labels, @Nullable String preferred) {
        return labels.isEmpty()
                ? List.of()
                : labels.stream().filter(label -> !label.equals(preferred)).toList();
    }

    private static List<OccupationCode> sorted(Set<OccupationCode> codes) {
        return codes.isEmpty() ? List.of() : codes.stream().sorted().toList();
    }
}
