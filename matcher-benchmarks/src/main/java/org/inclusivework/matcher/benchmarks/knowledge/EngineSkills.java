package org.inclusivework.matcher.benchmarks.knowledge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.inclusivework.matcher.knowledge.SkillLinker;
import org.inclusivework.matcher.knowledge.SkillMention;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.CandidateSkill;
import org.inclusivework.matcher.model.Necessity;
import org.inclusivework.matcher.model.OccupationPriors;
import org.inclusivework.matcher.model.Opening;
import org.inclusivework.matcher.model.SkillRequirement;
import org.inclusivework.matcher.scoring.CandidateFacts;
import org.inclusivework.matcher.scoring.FactsCompiler;
import org.inclusivework.matcher.scoring.OpeningFacts;
import org.inclusivework.matcher.scoring.ScoringParameters;
import org.inclusivework.matcher.scoring.SkillScore;
import org.inclusivework.matcher.taxonomy.SkillKey;
import org.inclusivework.matcher.taxonomy.SkillTaxonomy;

/**
 * Ranks occupations as the engine ranks openings by skills: one opening an occupation, which asks for all of its skills or,
 * as adverts do, for some of them only.
 */
final class EngineSkills {

    private static final int IMPORTANCE = 3;
    private static final int ANY_LEVEL = 0;
    private static final long SEED = 29;
    private static final ScoringParameters PARAMETERS = ScoringParameters.defaults();

    private final List<OpeningFacts> openings = new ArrayList<>();
    private final Map<SkillTaxonomy, FactsCompiler> compilers = new HashMap<>();
    private final SkillLinker linker;

    /**
     * Makes the openings.
     *
     * @param most the most skills that an opening asks for, drawn evenly
     */
    EngineSkills(List<OccupationSkills> occupations, SkillLinker linker, int most) {
        this.linker = linker;
        FactsCompiler compiler = compiler(SkillTaxonomy.bundled());
        for (OccupationSkills occupation : occupations) {
            List<SkillRequirement> requirements = new ArrayList<>();
            occupation.essential().forEach(skill -> requirements.add(requirement(skill, Necessity.ESSENTIAL)));
            occupation.optional().forEach(skill -> requirements.add(requirement(skill, Necessity.OPTIONAL)));
            Collections.shuffle(requirements, new Random(SEED + openings.size()));
            openings.add(compiler.opening(Opening.builder(occupation.id(), occupation.id(), "-")
                    .skills(requirements.subList(0, Math.min(most, requirements.size())))
                    .build()));
        }
    }

    private static SkillRequirement requirement(SkillKey skill, Necessity necessity) {
        return new SkillRequirement(skill, necessity, IMPORTANCE, ANY_LEVEL);
    }

    private FactsCompiler compiler(SkillTaxonomy taxonomy) {
        return compilers.computeIfAbsent(
                taxonomy, skills -> new FactsCompiler(skills, OccupationPriors.none(), PARAMETERS));
    }

    /** The number of the opening whose requirements a person covers best; of equal ones the first. */
    int first(Personas.Persona persona, SkillTaxonomy taxonomy) {
        Map<SkillKey, CandidateSkill> skills = new TreeMap<>();
        for (String name : persona.names()) {
            List<SkillMention.Link> meant = linker.name(name);
            if (!meant.isEmpty()) {
                SkillKey skill = meant.get(0).skill();
                skills.put(skill, CandidateSkill.of(skill));
            }
        }
        CandidateFacts candidate = compiler(taxonomy)
                .candidate(Candidate.builder("p")
                        .skills(new ArrayList<>(skills.values()))
                        .build());
        int best = 0;
        double most = -1;
        for (int i = 0; i < openings.size(); i++) {
            double covered = SkillScore.coverage(candidate, openings.get(i));
            if (covered > most) {
                most = covered;
                best = i;
            }
        }
        return best;
    }
}
