package org.inclusivework.matcher.search;

import java.time.LocalDate;
import org.inclusivework.matcher.model.OpeningStatement;
import org.inclusivework.matcher.scoring.FactsCompiler;
import org.inclusivework.matcher.scoring.Scorer;
import org.inclusivework.matcher.scoring.ScoringParameters;
import org.inclusivework.matcher.scoring.Weights;

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

        Common(FactsCompiler compiler) {
            this.scorer = new Scorer(compiler.parameters());
            this.parameters = compiler.parameters();
            for (int manner = 0; manner < weightOfManner.length; manner++) {
                weightOfManner[manner] = compiler.requirementWeight(manner);
            }
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
