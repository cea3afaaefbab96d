package org.inclusivework.matcher.benchmarks.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.inclusivework.matcher.knowledge.Knowledge;
import org.inclusivework.matcher.knowledge.KnowledgePack;
import org.inclusivework.matcher.knowledge.OccupationFinder;
import org.inclusivework.matcher.knowledge.SkillLinker;
import org.inclusivework.matcher.knowledge.TitleLinks;
import org.inclusivework.matcher.taxonomy.OccupationCode;
import org.inclusivework.matcher.taxonomy.SkillKey;
import org.inclusivework.matcher.taxonomy.SkillRelatedness;
import org.inclusivework.matcher.taxonomy.SkillTaxonomy;

/**
 * Measures how often the right one of all occupations of the relations is found first from the names of a few of its
 * skills, beside a decoder that knows how the persons were drawn; and, apart, how often the engine's skill component puts
 * an opening first that asks for all of the occupation's skills, or for as few as adverts do. The relations are what is searched, so that they are
 * known; what the engine knows of relatedness was learned without the persona's occupation.
 */
final class PersonaStudy implements Study {

    private static final List<Integer> KNOWN = List.of(8, 6, 4);
    private static final int PERSONAS = 3000;
    private static final int FOLDS = 5;

    /** The most skills an advert asks for. */
    private static final int ADVERT = 8;

    private static final long SEED = 23;

    @Override
    public String name() {
        return "personas";
    }

    @Override
    public List<Figure> figures(Sources sources, Knowledge shipped) {
        List<OccupationSkills> occupations = OccupationSkills.of(sources);
        Personas personas = new Personas(occupations);
        PersonaDecoder decoder = new PersonaDecoder(occupations, personas);
        OccupationFinder finder;
        OccupationFinder guesser;
        try {
            KnowledgePack pack = pack(occupations);
            finder = OccupationFinder.of(pack, shipped.skills());
            guesser = OccupationFinder.of(pack, withoutSynonyms());
        } catch (IOException e) {
            throw new UncheckedIOException("a file for the personas cannot be written", e);
        }
        EngineSkills full = new EngineSkills(occupations, shipped.skills(), Integer.MAX_VALUE);
        EngineSkills advert = new EngineSkills(occupations, shipped.skills(), ADVERT);
        List<SkillTaxonomy> learned = learned(sources, occupations);
        int[] fold = folds(occupations);
        List<Figure> figures = new ArrayList<>();
        for (int known : KNOWN) {
            List<Personas.Persona> drawn = personas.draw(PERSONAS, known, SEED + known);
            int decoded = 0;
            int found = 0;
            int guessed = 0;
            int[] engine = new int[4];
            for (Personas.Persona persona : drawn) {
                OccupationSkills right = occupations.get(persona.occupation());
                decoded += decoder.decode(persona) == persona.occupation() ? 1 : 0;
                found += finds(finder, persona, code(right)) ? 1 : 0;
                guessed += finds(guesser, persona, code(right)) ? 1 : 0;
                SkillTaxonomy near = learned.get(fold[persona.occupation()]);
                engine[0] += full.first(persona, SkillTaxonomy.bundled()) == persona.occupation() ? 1 : 0;
                engine[1] += full.first(persona, near) == persona.occupation() ? 1 : 0;
                engine[2] += advert.first(persona, SkillTaxonomy.bundled()) == persona.occupation() ? 1 : 0;
                engine[3] += advert.first(persona, near) == persona.occupation() ? 1 : 0;
            }
            double reference = (double) decoded / PERSONAS;
            String part = String.format(Locale.ROOT, "personas/%d-skills/", known);
            figures.add(figure(part + "decoder", decoded, Figure.Sample.REFERENCE));
            figures.add(figure(part + "linker", found, Figure.Sample.UNSUPERVISED)
                    .goal(reference - 0.02)
                    .reference(reference));
            figures.add(figure(part + "linker/unknown-synonyms", guessed, Figure.Sample.UNSUPERVISED));
            figures.add(figure(part + "engine/stated-relations", engine[0], Figure.Sample.UNSUPERVISED));
            figures.add(figure(part + "engine", engine[1], Figure.Sample.CROSS_VALIDATED));
            figures.add(figure(part + "engine-adverts/stated-relations", engine[2], Figure.Sample.UNSUPERVISED));
            figures.add(figure(part + "engine-adverts", engine[3], Figure.Sample.CROSS_VALIDATED));
        }
        return figures;
    }

    private static OccupationCode code(OccupationSkills occupation) {
        return new OccupationCode(OccupationCode.ESCO, occupation.id());
    }

    private static Figure figure(String name, int right, Figure.Sample sample) {
        return Figure.of(name, (double) right / PERSONAS, PERSONAS, sample);
    }

    private static int[] folds(List<OccupationSkills> occupations) {
        return Folds.of(occupations.stream().map(OccupationSkills::id).toList(), FOLDS);
    }

    /** For each fold the skills with what is learned without its occupations. */
    private static List<SkillTaxonomy> learned(Sources sources, List<OccupationSkills> occupations) {
        int[] fold = folds(occupations);
        List<SkillTaxonomy> learned = new ArrayList<>();
        for (int f = 0; f < FOLDS; f++) {
            List<OccupationSkills> train = new ArrayList<>();
            for (int i = 0; i < fold.length; i++) {
                if (fold[i] != f) {
                    train.add(occupations.get(i));
                }
            }
            learned.add(SkillTaxonomy.bundled()
                    .withLearned(RelatednessSections.learner(sources, train).learn()));
        }
        return learned;
    }

    /** A pack that holds these occupations and nothing else. */
    private static KnowledgePack pack(List<OccupationSkills> occupations) throws IOException {
        Set<SkillKey> keys = new HashSet<>();
        occupations.forEach(occupation -> keys.addAll(occupation.all()));
        List<SkillKey> sorted = keys.stream().sorted().toList();
        Path file = Files.createTempFile("personas", ".zip");
        try {
            Files.write(
                    file,
                    PackBuilder.pack(List.of(
                            PackSection.ofLines(
                                    RelatednessSections.RELATEDNESS,
                                    RelatednessSections.relatedness(sorted, SkillRelatedness.none())),
                            PackSection.ofLines(
                                    RelatednessSections.OCCUPATIONS,
                                    RelatednessSections.occupations(sorted, occupations)))));
            return KnowledgePack.read(file);
        } finally {
            Files.delete(file);
        }
    }

    /** A linker that knows no other names, so that all synonyms are new to it. */
    private static SkillLinker withoutSynonyms() throws IOException {
        List<String> lines = new ArrayList<>(List.of("key\ten"));
        SkillTaxonomy.bundled().skills().forEach(skill -> lines.add(skill.key() + "\t" + skill.prefLabelEn()));
        Path file = Files.createTempFile("skills", ".tsv");
        try {
            Files.write(file, lines);
            return SkillLinker.of(SkillTaxonomy.read(List.of(file)));
        } finally {
            Files.delete(file);
        }
    }

    private static boolean finds(OccupationFinder finder, Personas.Persona persona, OccupationCode right) {
        List<TitleLinks.Link> links = finder.byNames(persona.names(), 1);
        return !links.isEmpty() && links.get(0).code().equals(right);
    }
}
