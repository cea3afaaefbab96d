package org.inclusivework.matcher.benchmarks.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import org.inclusivework.matcher.taxonomy.SkillKey;
import org.inclusivework.matcher.taxonomy.SkillRelatedness;
import org.inclusivework.matcher.taxonomy.SkillTaxonomy;

/** Makes the sections of the pack about skills and each other, and about skills and occupations. */
final class RelatednessSections {

    static final String RELATEDNESS = "skill_relatedness.tsv";
    static final String OCCUPATIONS = "occupation_skills.tsv";

    private static final String BROADER = "esco/esco_skill_broader.tsv.gz";

    private RelatednessSections() {}

    static List<PackSection> make(Sources sources) {
        List<OccupationSkills> occupations = OccupationSkills.of(sources);
        RelatednessLearner learner = learner(sources, occupations);
        return List.of(
                PackSection.ofLines(RELATEDNESS, relatedness(learner.keys(), learner.learn())),
                PackSection.ofLines(OCCUPATIONS, occupations(learner.keys(), occupations)));
    }

    static RelatednessLearner learner(Sources sources, List<OccupationSkills> occupations) {
        return new RelatednessLearner(occupations, SkillTaxonomy.bundled(), sources.table(BROADER));
    }

    /** One line a skill, told of its neighbours further down. */
    static List<String> relatedness(List<SkillKey> keys, SkillRelatedness table) {
        Map<SkillKey, Integer> numbers = numbers(keys);
        List<String> lines = new ArrayList<>(List.of("key\tnear"));
        for (int i = 0; i < keys.size(); i++) {
            List<String> near = new ArrayList<>();
            for (SkillRelatedness.Neighbour neighbour : table.of(keys.get(i))) {
                int down = numbers.getOrDefault(neighbour.skill(), 0) - i;
                if (down > 0) {
                    near.add(down + ":" + neighbour.similarity() + ":" + neighbour.occupations());
                }
            }
            lines.add(keys.get(i) + "\t" + String.join("|", near));
        }
        return lines;
    }

    /** One line an occupation, with the distances from each of its skills to the next in the table of skills. */
    static List<String> occupations(List<SkillKey> keys, List<OccupationSkills> occupations) {
        Map<SkillKey, Integer> numbers = numbers(keys);
        List<String> lines = new ArrayList<>(List.of("code\tessential\toptional"));
        for (OccupationSkills occupation : occupations) {
            lines.add("esco:" + occupation.id() + "\t" + distances(occupation.essential(), numbers) + "\t"
                    + distances(occupation.optional(), numbers));
        }
        return lines;
    }

    private static String distances(NavigableSet<SkillKey> skills, Map<SkillKey, Integer> numbers) {
        List<String> distances = new ArrayList<>();
        int before = 0;
        for (SkillKey skill : skills) {
            int number = numbers.getOrDefault(skill, 0);
            distances.add(Integer.toString(number - before));
            before = number;
        }
        return String.join("|", distances);
    }

    private static Map<SkillKey, Integer> numbers(List<SkillKey> keys) {
        Map<SkillKey, Integer> numbers = new TreeMap<>();
        keys.forEach(key -> numbers.put(key, numbers.size()));
        return numbers;
    }
}
