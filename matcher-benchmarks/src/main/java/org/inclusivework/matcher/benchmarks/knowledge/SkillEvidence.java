package org.inclusivework.matcher.benchmarks.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.inclusivework.matcher.taxonomy.OccupationCode;
import org.inclusivework.matcher.taxonomy.Skill;
import org.inclusivework.matcher.taxonomy.SkillKey;
import org.inclusivework.matcher.taxonomy.SkillLink;
import org.inclusivework.matcher.taxonomy.SkillRelation;
import org.inclusivework.matcher.taxonomy.SkillTaxonomy;
import org.inclusivework.matcher.taxonomy.TsvTable;

/**
 * What can be known of skills: which occupations use them, what words they are named by, and what is above them; each as
 * rows of length 1, so that the sum of products of two rows is their cosine.
 */
final class SkillEvidence {

    /** How much an optional skill, or one of a Chinese occupation, counts against an essential one. */
    private static final double OPTIONAL = 0.5;

    /** The power that evens out how often skills occur, as usual with PPMI. */
    private static final double EVENING = 0.75;

    private static final double OTHER_NAME = 0.5;
    private static final double HIGHER = 0.8;
    private static final int HIGHEST = 6;
    private static final int SHORTEST_STEM = 3;
    private static final List<String> ENDINGS = List.of("ing", "ies", "es", "ed", "s", "e");
    private static final Set<String> EMPTY =
            Set.of("of", "and", "the", "to", "in", "for", "on", "a", "with", "or", "by", "from", "an");

    /** The skills in the order of their keys. */
    final List<SkillKey> keys;

    /** By occupation, the weight of the skill in it; skills that no occupation uses have the mean of their relatives. */
    final SparseRows usage;

    /** By occupation, 1 where it uses the skill; groups of occupations count in the usage only. */
    final SparseRows counts;

    final SparseRows words;
    final SparseRows places;

    private final Map<SkillKey, Integer> numbers = new HashMap<>();
    private final SkillTaxonomy taxonomy;

    SkillEvidence(List<OccupationSkills> occupations, SkillTaxonomy taxonomy, TsvTable broader) {
        this.taxonomy = taxonomy;
        NavigableSet<SkillKey> all = new TreeSet<>();
        taxonomy.skills().forEach(skill -> all.add(skill.key()));
        occupations.forEach(occupation -> all.addAll(occupation.all()));
        keys = List.copyOf(all);
        keys.forEach(key -> numbers.put(key, numbers.size()));
        List<NavigableMap<Integer, Double>> used = empty();
        int counted = addChinese(used, addOccupations(used, occupations), code -> code);
        counts = new SparseRows(ones(used), counted);
        int features = addChinese(used, counted, SkillEvidence::group);
        usage = new SparseRows(withRelatives(pointwise(used, features)), features);
        words = weighed(keys.stream().map(this::wordsOf).toList());
        places = weighed(placesOf(broader));
    }

    int number(SkillKey key) {
        return numbers.getOrDefault(key, -1);
    }

    /** Whether occupations tell of a skill or of its relatives. */
    boolean isPlaced(int skill) {
        return usage.size(skill) > 0;
    }

    private int addOccupations(List<NavigableMap<Integer, Double>> rows, List<OccupationSkills> occupations) {
        int next = 0;
        for (OccupationSkills occupation : occupations) {
            for (SkillKey skill : occupation.essential()) {
                rows.get(number(skill)).put(next, 1.0);
            }
            for (SkillKey skill : occupation.optional()) {
                rows.get(number(skill)).put(next, OPTIONAL);
            }
            next++;
        }
        return next;
    }

    /** Adds China's occupations, or groups of them, that at least two skills name; returns the number of the next. */
    private int addChinese(List<NavigableMap<Integer, Double>> rows, int start, UnaryOperator<String> groups) {
        NavigableMap<String, NavigableSet<SkillKey>> chinese = new TreeMap<>();
        for (Skill skill : taxonomy.skills()) {
            for (OccupationCode code : skill.occupations()) {
                chinese.computeIfAbsent(groups.apply(code.code()), c -> new TreeSet<>())
                        .add(skill.key());
            }
        }
        int next = start;
        for (NavigableSet<SkillKey> skills : chinese.values()) {
            if (skills.size() > 1) {
                for (SkillKey skill : skills) {
                    rows.get(number(skill)).put(next, OPTIONAL);
                }
                next++;
            }
        }
        return next;
    }

    /** The third level of China's classification: 4-10-07 of 4-10-07-03. */
    private static String group(String code) {
        return code.substring(0, code.lastIndexOf('-'));
    }

    private List<NavigableMap<Integer, Double>> empty() {
        List<NavigableMap<Integer, Double>> rows = new ArrayList<>();
        keys.forEach(key -> rows.add(new TreeMap<>()));
        return rows;
    }

    private static List<NavigableMap<Integer, Double>> ones(List<NavigableMap<Integer, Double>> rows) {
        List<NavigableMap<Integer, Double>> ones = new ArrayList<>();
        for (NavigableMap<Integer, Double> row : rows) {
            NavigableMap<Integer, Double> one = new TreeMap<>();
            row.keySet().forEach(feature -> one.put(feature, 1.0));
            ones.add(one);
        }
        return ones;
    }

    /** Positive pointwise mutual information of skills and occupations, in rows of length 1. */
    private static List<NavigableMap<Integer, Double>> pointwise(
            List<NavigableMap<Integer, Double>> rows, int features) {
        double[] byOccupation = new double[features];
        double[] bySkill = new double[rows.size()];
        double evened = 0;
        for (int i = 0; i < bySkill.length; i++) {
            for (Map.Entry<Integer, Double> entry : rows.get(i).entrySet()) {
                byOccupation[entry.getKey()] += entry.getValue();
                bySkill[i] += entry.getValue();
            }
            bySkill[i] = StrictMath.pow(bySkill[i], EVENING);
            evened += bySkill[i];
        }
        List<NavigableMap<Integer, Double>> weighed = new ArrayList<>();
        for (int i = 0; i < bySkill.length; i++) {
            NavigableMap<Integer, Double> row = new TreeMap<>();
            double expected = bySkill[i] / evened;
            rows.get(i).forEach((occupation, value) -> {
                double information = StrictMath.log(value / (byOccupation[occupation] * expected));
                if (information > 0) {
                    row.put(occupation, information);
                }
            });
            weighed.add(SparseRows.normalised(row));
        }
        return weighed;
    }

    private List<NavigableMap<Integer, Double>> withRelatives(List<NavigableMap<Integer, Double>> rows) {
        List<NavigableMap<Integer, Double>> all = new ArrayList<>(rows);
        for (int i = 0; i < all.size(); i++) {
            if (rows.get(i).isEmpty()) {
                NavigableMap<Integer, Double> mean = new TreeMap<>();
                for (SkillLink link : taxonomy.expand(keys.get(i))) {
                    if (link.relation() != SkillRelation.EXACT) {
                        rows.get(number(link.skill())).forEach((f, value) -> mean.merge(f, value, Double::sum));
                    }
                }
                all.set(i, SparseRows.normalised(mean));
            }
        }
        return all;
    }

    private NavigableMap<String, Double> wordsOf(SkillKey key) {
        NavigableMap<String, Double> found = new TreeMap<>();
        taxonomy.find(key).ifPresent(skill -> {
            cut(skill.prefLabelEn(), 1, found);
            skill.altLabelsEn().forEach(label -> cut(label, OTHER_NAME, found));
            if (skill.prefLabelZh() != null) {
                cut(skill.prefLabelZh(), 1, found);
            }
            skill.altLabelsZh().forEach(label -> cut(label, OTHER_NAME, found));
        });
        return found;
    }

    /** English words without their endings, and pairs of neighbouring Chinese characters. */
    private static void cut(String label, double weight, NavigableMap<String, Double> into) {
        String text = label.toLowerCase(Locale.ROOT) + " ";
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean han = Character.isIdeographic(c);
            if (han && i > 0 && Character.isIdeographic(text.charAt(i - 1))) {
                into.merge(text.substring(i - 1, i + 1), weight, Math::max);
            }
            if (han || !(Character.isLetterOrDigit(c) || c == '+' || c == '#')) {
                if (start < i && !EMPTY.contains(text.substring(start, i))) {
                    into.merge(stem(text.substring(start, i)), weight, Math::max);
                }
                start = i + 1;
            }
        }
    }

    private static String stem(String word) {
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }

    /** The skill itself and what is above it, skills and groups, the less the higher. */
    private List<NavigableMap<String, Double>> placesOf(TsvTable broader) {
        Map<String, NavigableSet<String>> above = new HashMap<>();
        for (TsvTable.Row row : broader.rows()) {
            if (!row.get("broader_label").isEmpty()) {
                above.computeIfAbsent(row.get("label"), label -> new TreeSet<>())
                        .add(row.get("broader_label"));
            }
        }
        List<NavigableMap<String, Double>> places = new ArrayList<>();
        for (SkillKey key : keys) {
            NavigableMap<String, Double> found = new TreeMap<>();
            Set<String> open = new TreeSet<>();
            open.add(label(key));
            double weight = 1;
            for (int step = 0; step < HIGHEST && !open.isEmpty(); step++) {
                Set<String> next = new TreeSet<>();
                for (String label : new HashSet<>(open)) {
                    if (found.putIfAbsent(label, weight) == null) {
                        next.addAll(above.getOrDefault(label, new TreeSet<>()));
                    }
                }
                if (step == 0) {
                    taxonomy.expand(key).stream()
                            .filter(link -> link.relation() == SkillRelation.NARROWER)
                            .forEach(link -> next.add(label(link.skill())));
                }
                open = next;
                weight *= HIGHER;
            }
            places.add(found);
        }
        return places;
    }

    private String label(SkillKey key) {
        return taxonomy.find(key).map(Skill::prefLabelEn).orElse(key.value());
    }

    /** Rows of length 1 of features weighed by their rarity. */
    private static SparseRows weighed(List<NavigableMap<String, Double>> rows) {
        NavigableMap<String, Integer> frequency = new TreeMap<>();
        rows.forEach(row -> row.keySet().forEach(feature -> frequency.merge(feature, 1, Integer::sum)));
        Map<String, Integer> features = new HashMap<>();
        frequency.keySet().forEach(feature -> features.put(feature, features.size()));
        List<NavigableMap<Integer, Double>> weighed = new ArrayList<>();
        for (NavigableMap<String, Double> row : rows) {
            NavigableMap<Integer, Double> numbered = new TreeMap<>();
            row.forEach((feature, value) -> numbered.put(
                    features.getOrDefault(feature, 0),
                    value * StrictMath.log((double) rows.size() / frequency.getOrDefault(feature, 1))));
            weighed.add(SparseRows.normalised(numbered));
        }
        return new SparseRows(weighed, features.size());
    }
}
