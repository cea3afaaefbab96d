package org.inclusivework.matcher.taxonomy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Skills with labels in Chinese and English, and which are broader, narrower and related; immutable and safe for any
 * number of threads.
 *
 * <p>The bundled taxonomy is ESCO's skills (English) with a list, made by hand, of what special job fairs of a Chinese
 * city ask for (Chinese and English), and phrases from the tasks of China's classification (Chinese alone). A service can read its own instead, or on top.
 *
 * <h2>Format</h2>
 *
 * <p>A table is tab-separated UTF-8 text, plain or gzip, whose first line names its columns in any order; {@code |}
 * separates the entries of a list. {@code key} and {@code en} are needed, the others may be left out:
 *
 * <table>
 * <caption>Columns</caption>
 * <tr><td>key</td><td>the {@link SkillKey}</td></tr>
 * <tr><td>type</td><td>{@code skill}, {@code knowledge} or {@code unknown}</td></tr>
 * <tr><td>en, zh</td><td>the preferred labels</td></tr>
 * <tr><td>alt_en, alt_zh</td><td>lists of other labels</td></tr>
 * <tr><td>broader</td><td>list of keys of broader skills, or {@code group:} and any name for a mere group: its members
 * are siblings if they are few, but no requirement can name it</td></tr>
 * <tr><td>related</td><td>list of keys of related skills; one direction is enough</td></tr>
 * <tr><td>csco</td><td>list of codes of China's occupational classification whose work uses the skill</td></tr>
 * <tr><td>note</td><td>anything; not read</td></tr>
 * </table>
 *
 * <p>A later row about the same key adds to the earlier one; its preferred labels win and the earlier ones stay as
 * alternative labels.
 */
public final class SkillTaxonomy {

    /** Names the rules of {@link SkillGraph}; changes whenever the same tables would give other links. */
    private static final String RULES =
            "skills 1 " + SkillGraph.MAX_SIBLINGS_OF_SKILL + " " + SkillGraph.MAX_SIBLINGS_OF_GROUP;

    private static final List<String> BUNDLED = List.of("skills_esco.tsv.gz", "skills_csco.tsv.gz", "skills_zh.tsv");

    private final List<Skill> skills;
    private final Map<SkillKey, Integer> numbers;
    private final LabelIndex<Skill> labels;
    private final SkillGraph graph;
    private final SkillRelatedness learned;
    private final String tablesVersion;
    private final String version;

    /** The links of each skill once they were asked for. */
    private final AtomicReferenceArray<SkillLinks> links;

    private SkillTaxonomy(List<TsvTable> tables) {
        SkillTable table = new SkillTable();
        tables.forEach(table::addAll);
        this.graph = table.graph();
        this.skills = table.skills();
        this.numbers = HashMap.newHashMap(skills.size());
        this.labels = new LabelIndex<>(Comparator.comparing(Skill::key));
        for (Skill skill : skills) {
            numbers.put(skill.key(), numbers.size());
            labels.addPreferred(skill.prefLabelEn(), skill);
            labels.addPreferred(skill.labelZh(), skill);
            skill.altLabelsEn().forEach(label -> labels.addAlternative(label, skill));
            skill.altLabelsZh().forEach(label -> labels.addAlternative(label, skill));
        }
        this.learned = SkillRelatedness.none();
        this.tablesVersion = ContentHash.of(RULES, tables);
        this.version = tablesVersion;
        this.links = new AtomicReferenceArray<>(skills.size());
    }

    private SkillTaxonomy(SkillTaxonomy stated, SkillRelatedness learned) {
        this.skills = stated.skills;
        this.numbers = stated.numbers;
        this.labels = stated.labels;
        this.graph = stated.graph;
        this.learned = learned;
        this.tablesVersion = stated.tablesVersion;
        this.version = ContentHash.of(tablesVersion + " " + learned.version(), List.of());
        this.links = new AtomicReferenceArray<>(skills.size());
    }

    private static final class Bundled {
        static final SkillTaxonomy INSTANCE = new SkillTaxonomy(bundledTables());
    }

    private static List<TsvTable> bundledTables() {
        return BUNDLED.stream().map(TsvTable::ofResource).toList();
    }

    /** The bundled taxonomy, read on first use, which takes some tenths of a second, and shared. */
    public static SkillTaxonomy bundled() {
        return Bundled.INSTANCE;
    }

    /**
     * Reads a taxonomy of one's own instead of the bundled one.
     *
     * @param tables files in the format above, later ones adding to earlier ones
     * @throws TaxonomyFormatException if a table is not as described; names every problem
     * @throws IOException if a file cannot be read
     */
    public static SkillTaxonomy read(List<Path> tables) throws IOException {
        return new SkillTaxonomy(readAll(tables));
    }

    /**
     * Reads tables on top of the bundled taxonomy.
     *
     * @param tables files in the format above, later ones adding to earlier ones
     * @throws TaxonomyFormatException if a table is not as described; names every problem
     * @throws IOException if a file cannot be read
     */
    public static SkillTaxonomy bundledAnd(List<Path> tables) throws IOException {
        List<TsvTable> all = new ArrayList<>(bundledTables());
        all.addAll(readAll(tables));
        return new SkillTaxonomy(all);
    }

    private static List<TsvTable> readAll(List<Path> files) throws IOException {
        List<TsvTable> tables = new ArrayList<>();
        for (Path file : files) {
            try (InputStream in = Files.newInputStream(file)) {
                tables.add(TsvTable.read(in, file.toString()));
            }
        }
        return tables;
    }

    /** All skills in the order of their keys. */
    public List<Skill> skills() {
        return skills;
    }

    /** The skill of a key. */
    public Optional<Skill> find(SkillKey key) {
        Integer number = numbers.get(key);
        return number == null ? Optional.empty() : Optional.of(skills.get(number));
    }

    /**
     * The skill that a text names: one of whose labels has the same {@link LabelForm}, a preferred one before an
     * alternative one. Never a part of a label, and never a guess between several.
     *
     * <p>Cost: linear in the text.
     */
    public SkillResolution resolve(String text) {
        Objects.requireNonNull(text, "text");
        List<Skill> found = labels.find(text);
        return switch (found.size()) {
            case 0 -> new SkillResolution.Unknown(text);
            case 1 -> new SkillResolution.Resolved(found.get(0));
            default -> new SkillResolution.Ambiguous(found);
        };
    }

    /**
     * This taxonomy with what was learned of its skills, instead of anything learned before.
     *
     * <p>Two skills that the taxonomy relates keep their relation and get the learned similarity, which moves a value
     * inside the relation's band only; two that it does not relate become {@link SkillRelation#RELATED}. Skills that
     * this taxonomy does not know are passed over. The version changes with what was learned.
     */
    public SkillTaxonomy withLearned(SkillRelatedness relatedness) {
        return new SkillTaxonomy(this, relatedness);
    }

    /**
     * How many occupations share two skills, by what was learned: the reason why they are near. 0 where nothing was
     * learned of the two, or where their names and their places in the hierarchy are all that brings them together.
     */
    public int sharedOccupations(SkillKey skill, SkillKey other) {
        return learned.between(skill, other)
                .map(SkillRelatedness.Neighbour::occupations)
                .orElse(0);
    }

    /**
     * Every required skill that a candidate's skill answers to some degree, the relation being as seen from the
     * candidate's skill; the skill itself comes first as {@link SkillRelation#EXACT}. A pair has one relation, its
     * nearest.
     *
     * <p>What a is to b, b is to a, with narrower for broader and at the same similarity. The links are found once and
     * kept in 8 bytes each. Cost: linear in the links, a few hundred at the most in the bundled taxonomy.
     *
     * @param candidateSkill any key; one that the taxonomy does not know answers itself only
     * @return the links by relation, then by key; never empty, and immutable
     */
    public List<SkillLink> expand(SkillKey candidateSkill) {
        Integer number = numbers.get(candidateSkill);
        if (number == null) {
            return List.of(new SkillLink(candidateSkill, SkillRelation.EXACT, SkillLink.NOT_LEARNED));
        }
        SkillLinks found = links(number);
        SkillLink[] unpacked = new SkillLink[found.size()];
        for (int i = 0; i < unpacked.length; i++) {
            unpacked[i] = new SkillLink(skills.get(found.skill(i)).key(), found.relation(i), found.similarity(i));
        }
        return Collections.unmodifiableList(Arrays.asList(unpacked));
    }

    /** The number of a skill, its place among {@link #skills()}; -1 for one that the taxonomy does not know. */
    public int number(SkillKey key) {
        Integer number = numbers.get(key);
        return number == null ? -1 : number;
    }

    /** What {@link #expand} says of the skill of a number, by numbers; costs nothing after the first time. */
    public SkillLinks links(int number) {
        SkillLinks known = links.get(number);
        if (known == null) {
            // Two threads may both find the links; they find the same.
            known = new SkillLinks(packed(number));
            links.set(number, known);
        }
        return known;
    }

    /** The links of a skill: relation, number and similarity of each in one number, so that they sort as documented. */
    private long[] packed(int skill) {
        Map<Integer, Integer> near = new HashMap<>();
        for (SkillRelatedness.Neighbour neighbour : learned.of(skills.get(skill).key())) {
            Integer number = numbers.get(neighbour.skill());
            if (number != null) {
                near.put(number, neighbour.similarity());
            }
        }
        List<Long> found = new ArrayList<>();
        graph.expand(skill).forEach((relation, reached) -> {
            for (int other : reached) {
                Integer similarity = near.remove(other);
                found.add(SkillLinks.packed(relation, other, similarity == null ? SkillLink.NOT_LEARNED : similarity));
            }
        });
        near.forEach((other, similarity) -> found.add(SkillLinks.packed(SkillRelation.RELATED, other, similarity)));
        return found.stream().mapToLong(Long::longValue).sorted().toArray();
    }

    /** A hash of the content, 16 hexadecimal digits: equal for equal tables read by equal rules, with equal things learned. */
    public String version() {
        return version;
    }
}
