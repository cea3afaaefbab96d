package org.inclusivework.matcher.benchmarks.knowledge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.inclusivework.matcher.taxonomy.Skill;
import org.inclusivework.matcher.taxonomy.SkillKey;
import org.inclusivework.matcher.taxonomy.SkillTaxonomy;

/**
 * Draws people who tell some skills of an occupation, at least two by another name, and some skills that are none of it.
 *
 * <p>Each time an occupation is drawn evenly; of its essential and optional skills {@code known} different ones evenly,
 * again and again until at least {@value #SYNONYMS} of them have another English name; {@value #SYNONYMS} of these, drawn
 * evenly, are called by another name, drawn evenly; then {@value #NOISE} different skills evenly from those that
 * occupations have and this one has not. The order tells nothing.
 */
final class Personas {

    static final int NOISE = 3;
    static final int SYNONYMS = 2;

    private final List<OccupationSkills> occupations;
    private final List<SkillKey> skills;
    private final SkillTaxonomy taxonomy = SkillTaxonomy.bundled();

    Personas(List<OccupationSkills> occupations) {
        this.occupations = occupations;
        Set<SkillKey> all = new TreeSet<>();
        occupations.forEach(occupation -> all.addAll(occupation.all()));
        this.skills = new ArrayList<>(all);
    }

    /**
     * Somebody.
     *
     * @param occupation the number of the occupation
     * @param names what the person calls the skills
     * @param skills what is meant by each
     * @param renamed those of them that are called by another name
     */
    record Persona(int occupation, List<String> names, List<SkillKey> skills, Set<SkillKey> renamed) {}

    /** How many skills occupations have. */
    int skillCount() {
        return skills.size();
    }

    /** Persons of a seed, of occupations that have enough skills, and enough with other names. */
    List<Persona> draw(int count, int known, long seed) {
        Random random = new Random(seed);
        List<Persona> personas = new ArrayList<>();
        while (personas.size() < count) {
            int occupation = random.nextInt(occupations.size());
            List<SkillKey> own = occupations.get(occupation).all();
            long renamed =
                    own.stream().filter(skill -> !otherNames(skill).isEmpty()).count();
            if (own.size() >= known && renamed >= SYNONYMS) {
                personas.add(draw(occupation, own, known, random));
            }
        }
        return personas;
    }

    private Persona draw(int occupation, List<SkillKey> own, int known, Random random) {
        List<SkillKey> told = new ArrayList<>();
        List<SkillKey> renamable = new ArrayList<>();
        do {
            Collections.shuffle(own, random);
            told.clear();
            told.addAll(own.subList(0, known));
            renamable.clear();
            told.stream().filter(skill -> !otherNames(skill).isEmpty()).forEach(renamable::add);
        } while (renamable.size() < SYNONYMS);
        Collections.shuffle(renamable, random);
        Set<SkillKey> renamed = new HashSet<>(renamable.subList(0, SYNONYMS));
        Set<SkillKey> taken = new HashSet<>(own);
        for (int i = 0; i < NOISE; ) {
            SkillKey noise = skills.get(random.nextInt(skills.size()));
            if (taken.add(noise)) {
                told.add(noise);
                i++;
            }
        }
        Collections.shuffle(told, random);
        List<String> names = new ArrayList<>();
        for (SkillKey skill : told) {
            List<String> others = otherNames(skill);
            names.add(renamed.contains(skill) ? others.get(random.nextInt(others.size())) : name(skill));
        }
        return new Persona(occupation, names, List.copyOf(told), renamed);
    }

    private String name(SkillKey skill) {
        return taxonomy.find(skill)
                .map(Skill::prefLabelEn)
                .orElseGet(() -> skill.value().substring(6));
    }

    List<String> otherNames(SkillKey skill) {
        return taxonomy.find(skill).map(Skill::altLabelsEn).orElse(List.of());
    }
}
