package org.inclusivework.matcher.match;

import java.time.LocalDate;
import java.util.List;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.Opening;
import org.inclusivework.matcher.scoring.FactsCompiler;
import org.inclusivework.matcher.scoring.Score;
import org.inclusivework.matcher.scoring.ScoreComponent;
import org.inclusivework.matcher.scoring.Scorer;
import org.inclusivework.matcher.scoring.Weights;
import org.inclusivework.matcher.taxonomy.SkillTaxonomy;

/**
 * Explains pairs with the very functions that score them, so that an explanation cannot disagree with its ranking.
 *
 * <p>Immutable and thread-safe; an explanation costs some tens of microseconds.
 */
public final class Explainer {
    private final FactsCompiler compiler;
    private final SkillTaxonomy taxonomy;
    private final Scorer scorer;

    /** Makes an explainer that compiles with this compiler and names skills by this taxonomy. */
    public Explainer(FactsCompiler compiler, SkillTaxonomy taxonomy) {
        this.compiler = compiler;
        this.taxonomy = taxonomy;
        this.scorer = new Scorer(compiler.parameters());
    }

    /** Explains the score, the eligibility and the open questions of a pair on a day. */
    public Explanation explain(Candidate candidate, Opening opening, Weights weights, LocalDate asOf) {
        Pair pair = new Pair(
                candidate,
                opening,
                compiler.candidate(candidate),
                compiler.opening(opening),
                compiler.parameters(),
                taxonomy);
        Score score = scorer.score(pair.c(), pair.o(), weights);
        return new Explanation(
                candidate.id(),
                opening.id(),
                asOf,
                score,
                List.of(
                        component(ScoreComponent.ACCOMMODATION, weights, score, AccommodationReasons.of(pair)),
                        component(ScoreComponent.SKILLS, weights, score, SkillReasons.of(pair)),
                        component(ScoreComponent.LOCATION, weights, score, TravelReasons.of(pair)),
                        component(ScoreComponent.HOME, weights, score, HomeReasons.of(pair, score.home()))),
                Obstacles.of(pair, asOf),
                Questions.of(pair));
    }

    private static ComponentExplanation component(
            ScoreComponent component, Weights weights, Score score, List<Reason> reasons) {
        return new ComponentExplanation(component, weights.of(component), score.of(component), reasons);
    }
}
