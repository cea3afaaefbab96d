package org.inclusivework.matcher.benchmarks.knowledge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.inclusivework.matcher.taxonomy.SkillKey;

/**
 * Finds a persona's occupation as well as can be done, since it knows how {@link Personas} draws them and what every name
 * means.
 *
 * <p>An occupation may be the person's only if exactly the known number of the skills told are its own and at least two of
 * these have other names. The likelihood is then 1 over the number of choices of so many skills with two renamable ones,
 * times 1 over the number of choices of the noise from the skills that are not its own. (The chance of the two renamed
 * ones is the same for every occupation that has the same renamable skills among those told, and enters as 1 over the
 * pairs of these.) Among equal posteriors the first occupation in order is taken.
 */
final class PersonaDecoder {

    private final List<OccupationSkills> occupations;
    private final Personas personas;
    private final List<Set<SkillKey>> skills = new ArrayList<>();
    private final int[] renamable;
    private final double[] logFactorial;

    PersonaDecoder(List<OccupationSkills> occupations, Personas personas) {
        this.occupations = occupations;
        this.personas = personas;
        this.renamable = new int[occupations.size()];
        for (int i = 0; i < renamable.length; i++) {
            skills.add(new HashSet<>(occupations.get(i).all()));
            renamable[i] =
                    (int) skills.get(i).stream().filter(this::isRenamable).count();
        }
        this.logFactorial = new double[personas.skillCount() + 1];
        for (int i = 1; i < logFactorial.length; i++) {
            logFactorial[i] = logFactorial[i - 1] + StrictMath.log(i);
        }
    }

    private boolean isRenamable(SkillKey skill) {
        return !personas.otherNames(skill).isEmpty();
    }

    /** The number of the likeliest occupation. */
    int decode(Personas.Persona persona) {
        int known = persona.skills().size() - Personas.NOISE;
        int best = -1;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < occupations.size(); i++) {
            Set<SkillKey> own = skills.get(i);
            List<SkillKey> shared =
                    persona.skills().stream().filter(own::contains).toList();
            if (shared.size() == known && new HashSet<>(shared).containsAll(persona.renamed())) {
                double log = -choices(i, known) - logPairs(shared) - noise(own.size());
                if (log > most) {
                    most = log;
                    best = i;
                }
            }
        }
        return best;
    }

    private double logPairs(List<SkillKey> shared) {
        long n = shared.stream().filter(this::isRenamable).count();
        return StrictMath.log(n * (n - 1) / 2.0);
    }

    /** The logarithm of the number of choices of skills with at least two renamable ones. */
    double choices(int occupation, int known) {
        int size = skills.get(occupation).size();
        int plain = size - renamable[occupation];
        double all = log(size, known);
        double too = 0;
        for (int few = 0; few < Personas.SYNONYMS; few++) {
            if (known - few <= plain && few <= renamable[occupation]) {
                too += StrictMath.exp(log(renamable[occupation], few) + log(plain, known - few) - all);
            }
        }
        return all + StrictMath.log1p(-too);
    }

    private double noise(int size) {
        return log(personas.skillCount() - size, Personas.NOISE);
    }

    private double log(int n, int k) {
        return logFactorial[n] - logFactorial[k] - logFactorial[n - k];
    }
}
