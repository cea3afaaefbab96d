package org.inclusivework.matcher.search;

import java.time.LocalDate;
import org.inclusivework.matcher.model.OpeningStatement;
import org.inclusivework.matcher.scoring.FactsCompiler;
import org.inclusivework.matcher.scoring.Scorer;
import org.inclusivework.matcher.scoring.ScoringParameters;
import org.inclusivework.matcher.scoring.Weights;
import org.jspecify.annotations.Nullable;

/** What holds for every pair of a request; immutable and thread-safe. */
final class Terms {
    private final Common common;
    private final Weights weights;
    private final long day;

    private Terms(Common common, Weights weights, LocalDate asOf) {
        this.common = common;
        this.weights = weights;
        this.day = asOf.toEpochDay();
    }

    /** The terms that are the same for all requests. */
    static final class Common {
        private final Scorer scorer;
        private final ScoringParameters parameters;
        private final double[] weightOfManner = new double[OpeningStatement.MANNERS];
        private volatile @Nullable SkillWorths worths;

        Common(FactsCompiler compiler) {
            this.scorer = new Scorer(compiler.parameters());
            this.parameters = compiler.parameters();
            for (int manner = 0; manner < weightOfManner.length; manner++) {
                weightOfManner[manner] = compiler.requirementWeight(manner);
            }
        }

        private SkillWorths worths() {
            SkillWorths known = worths;
            if (known == null) {
                // Two threads may make it at once, with the same result.
                known = new SkillWorths(parameters);
                worths = known;
            }
            return known;
        }

        Terms of(Weights weights, LocalDate asOf) {
            return new Terms(this, weights, asOf);
        }
    }

    Scorer scorer() {
        return common.scorer;
    }

    ScoringParameters parameters() {
        return common.parameters;
    }

    /** Returns what skills can be worth; made when it is first asked for. */
    SkillWorths worths() {
        return common.worths();
    }

    /** Returns what a requirement weighs by the manner in which it is asked for; not to be written. */
    double[] weightOfManner() {
        return common.weightOfManner;
    }

    Weights weights() {
        return weights;
    }

    long day() {
        return day;
    }
}
