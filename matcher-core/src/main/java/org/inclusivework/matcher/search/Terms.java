package org.inclusivework.matcher.search;

import java.time.LocalDate;
import org.inclusivework.matcher.model.OpeningStatement;
import org.inclusivework.matcher.scoring.FactsCompiler;
import org.inclusivework.matcher.scoring.Scorer;
import org.inclusivework.matcher.scoring.ScoringParameters;
import org.inclusivework.matcher.scoring.Weights;

/**
 * What holds for every pair of a request.
 *
 * @param weightOfManner what a requirement weighs by the manner in which it is asked for
 */
record Terms(Scorer scorer, ScoringParameters parameters, double[] weightOfManner, Weights weights, long day) {
    /** The terms that are the same for all requests. */
    record Common(Scorer scorer, ScoringParameters parameters, double[] weightOfManner) {
        static Common of(FactsCompiler compiler) {
            double[] weight = new double[OpeningStatement.MANNERS];
            for (int manner = 0; manner < weight.length; manner++) {
                weight[manner] = compiler.requirementWeight(manner);
            }
            return new Common(new Scorer(compiler.parameters()), compiler.parameters(), weight);
        }

        Terms of(Weights weights, LocalDate asOf) {
            return new Terms(scorer, parameters, weightOfManner, weights, asOf.toEpochDay());
        }
    }
}
