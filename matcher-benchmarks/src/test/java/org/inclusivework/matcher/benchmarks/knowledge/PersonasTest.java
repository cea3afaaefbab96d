package org.inclusivework.matcher.benchmarks.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.inclusivework.matcher.taxonomy.Skill;
import org.inclusivework.matcher.taxonomy.SkillKey;
import org.inclusivework.matcher.taxonomy.SkillTaxonomy;
import org.junit.jupiter.api.Test;

/** Checks how personas are drawn, and that the decoder computes what it says. */
final class PersonasTest {

    private static final List<SkillKey> WITH_OTHER_NAMES = some(true, 12);
    private static final List<SkillKey> WITHOUT = some(false, 12);

    /** Six renamable and four plain skills; the same but for two; and others altogether. */
    private static final List<OccupationSkills> OCCUPATIONS = List.of(
            occupation("a", WITH_OTHER_NAMES.subList(0, 6), WITHOUT.subList(0, 4)),
            occupation("b", WITH_OTHER_NAMES.subList(2, 8), WITHOUT.subList(0, 4)),
            occupation("c", WITH_OTHER_NAMES.subList(8, 12), WITHOUT.subList(4, 12)));

    private static List<SkillKey> some(boolean renamable, int count) {
        return SkillTaxonomy.bundled().skills().stream()
                .filter(skill -> skill.altLabelsEn().isEmpty() != renamable)
                .map(Skill::key)
                .limit(count)
                .toList();
    }

    private static OccupationSkills occupation(String id, List<SkillKey> essential, List<SkillKey> optional) {
        return new OccupationSkills(id, new TreeSet<>(essential), new TreeSet<>(optional));
    }

    @Test
    void aPersonTellsTheKnownSkillsTwoByAnotherNameAndThreeThatAreNotTheirs() {
        Personas personas = new Personas(OCCUPATIONS);
        for (Personas.Persona persona : personas.draw(500, 6, 1)) {
            Set<SkillKey> own =
                    new HashSet<>(OCCUPATIONS.get(persona.occupation()).all());
            assertThat(persona.skills()).hasSize(9).doesNotHaveDuplicates();
            assertThat(persona.skills().stream().filter(own::contains)).hasSize(6);
            assertThat(own).containsAll(persona.renamed());
            assertThat(persona.renamed()).hasSize(2);
            for (int i = 0; i < 9; i++) {
                SkillKey skill = persona.skills().get(i);
                String name = persona.names().get(i);
                if (persona.renamed().contains(skill)) {
                    assertThat(personas.otherNames(skill)).contains(name);
                } else {
                    assertThat(SkillTaxonomy.bundled().find(skill))
                            .hasValueSatisfying(
                                    found -> assertThat(found.prefLabelEn()).isEqualTo(name));
                }
            }
        }
    }

    @Test
    void theSameSeedDrawsTheSamePersons() {
        Personas personas = new Personas(OCCUPATIONS);
        assertThat(personas.draw(50, 4, 7)).isEqualTo(new Personas(OCCUPATIONS).draw(50, 4, 7));
        assertThat(personas.draw(50, 4, 7)).isNotEqualTo(personas.draw(50, 4, 8));
    }

    @Test
    void theDecoderCountsTheChoicesThatThereAre() {
        PersonaDecoder decoder = new PersonaDecoder(OCCUPATIONS, new Personas(OCCUPATIONS));
        for (int occupation = 0; occupation < OCCUPATIONS.size(); occupation++) {
            List<SkillKey> skills = OCCUPATIONS.get(occupation).all();
            int choices = 0;
            for (int chosen = 0; chosen < 1 << skills.size(); chosen++) {
                if (Integer.bitCount(chosen) == 4) {
                    int renamable = 0;
                    for (int i = 0; i < skills.size(); i++) {
                        renamable += ((chosen >> i) & 1) == 1 && WITH_OTHER_NAMES.contains(skills.get(i)) ? 1 : 0;
                    }
                    choices += renamable >= 2 ? 1 : 0;
                }
            }
            assertThat(StrictMath.exp(decoder.choices(occupation, 4))).isCloseTo(choices, within(1e-6));
        }
    }

    @Test
    void noRankingFindsMoreThanTheDecoder() {
        Personas personas = new Personas(OCCUPATIONS);
        PersonaDecoder decoder = new PersonaDecoder(OCCUPATIONS, personas);
        int decoded = 0;
        int overlap = 0;
        List<Personas.Persona> drawn = new ArrayList<>(personas.draw(3000, 4, 3));
        for (Personas.Persona persona : drawn) {
            decoded += decoder.decode(persona) == persona.occupation() ? 1 : 0;
            int best = 0;
            long most = -1;
            for (int i = 0; i < OCCUPATIONS.size(); i++) {
                Set<SkillKey> own = new HashSet<>(OCCUPATIONS.get(i).all());
                long shared = persona.skills().stream().filter(own::contains).count();
                if (shared > most) {
                    most = shared;
                    best = i;
                }
            }
            overlap += best == persona.occupation() ? 1 : 0;
        }
        assertThat(decoded).isGreaterThanOrEqualTo(overlap).isGreaterThan(2400);
    }
}
