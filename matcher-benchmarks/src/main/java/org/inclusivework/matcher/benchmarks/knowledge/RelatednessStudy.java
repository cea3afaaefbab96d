package org.inclusivework.matcher.benchmarks.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.inclusivework.matcher.knowledge.Knowledge;
import org.inclusivework.matcher.taxonomy.SkillKey;
import org.inclusivework.matcher.taxonomy.SkillRelatedness;

/**
 * Measures relatedness by what it is for: half of the skills of an occupation that the table was learned without are
 * told, and skills are ranked by the sum of their similarities to those; the figure is the share of the other half that
 * is found among as many. An absent pair counts as no similarity.
 */
final class RelatednessStudy implements Study {

    private static final int FOLDS = 5;
    private static final long SEED = 17;

    @Override
    public String name() {
        return "relatedness";
    }

    @Override
    public List<Figure> figures(Sources sources, Knowledge shipped) {
        List<OccupationSkills> all = OccupationSkills.of(sources);
        int[] fold = Folds.of(all.stream().map(OccupationSkills::id).toList(), FOLDS);
        Tally learned = new Tally();
        Tally stated = new Tally();
        Tally popular = new Tally();
        Tally inSample = new Tally();
        SkillRelatedness untaught =
                RelatednessSections.learner(sources, List.of()).learn();
        SkillRelatedness inJar = shipped.relatedness();
        for (int f = 0; f < FOLDS; f++) {
            List<OccupationSkills> train = new ArrayList<>();
            List<OccupationSkills> test = new ArrayList<>();
            for (int i = 0; i < all.size(); i++) {
                (fold[i] == f ? test : train).add(all.get(i));
            }
            SkillRelatedness table = RelatednessSections.learner(sources, train).learn();
            Map<SkillKey, Double> uses = new HashMap<>();
            train.forEach(occupation -> occupation.all().forEach(skill -> uses.merge(skill, 1.0, Double::sum)));
            for (OccupationSkills occupation : test) {
                learned.add(occupation, table);
                stated.add(occupation, untaught);
                inSample.add(occupation, inJar);
                popular.add(occupation, new HashMap<>(uses));
            }
        }
        return List.of(
                learned.figure("relatedness/recall", Figure.Sample.CROSS_VALIDATED)
                        .reference(popular.mean()),
                stated.figure("relatedness/words-and-hierarchy/recall", Figure.Sample.UNSUPERVISED),
                popular.figure("relatedness/most-used/recall", Figure.Sample.REFERENCE),
                inSample.figure("relatedness/shipped/recall", Figure.Sample.IN_SAMPLE));
    }

    /** The mean share of hidden skills that were found. */
    private static final class Tally {
        private double sum;
        private int count;

        void add(OccupationSkills occupation, SkillRelatedness table) {
            Map<SkillKey, Double> scores = new HashMap<>();
            for (SkillKey skill : halves(occupation).get(0)) {
                table.of(skill).forEach(near -> scores.merge(near.skill(), (double) near.similarity(), Double::sum));
            }
            add(occupation, scores);
        }

        void add(OccupationSkills occupation, Map<SkillKey, Double> scores) {
            List<SkillKey> told = halves(occupation).get(0);
            Set<SkillKey> hidden = new HashSet<>(halves(occupation).get(1));
            told.forEach(scores::remove);
            List<Map.Entry<SkillKey, Double>> ranked = new ArrayList<>(scores.entrySet());
            ranked.sort(Map.Entry.<SkillKey, Double>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()));
            long found = ranked.stream()
                    .limit(hidden.size())
                    .filter(entry -> hidden.contains(entry.getKey()))
                    .count();
            sum += (double) found / hidden.size();
            count++;
        }

        /** The same halves every time. */
        private static List<List<SkillKey>> halves(OccupationSkills occupation) {
            List<SkillKey> skills = occupation.all();
            Collections.shuffle(skills, new Random(SEED + occupation.id().hashCode()));
            int half = skills.size() / 2;
            return Arrays.asList(skills.subList(0, half), skills.subList(half, skills.size()));
        }

        double mean() {
            return count == 0 ? 0 : sum / count;
        }

        Figure figure(String name, Figure.Sample sample) {
            return Figure.of(name, mean(), count, sample);
        }
    }
}
