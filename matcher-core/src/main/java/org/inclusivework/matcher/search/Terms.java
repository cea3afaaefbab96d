package org.inclusivework.matcher.search;

import java.time.LocalDate;
import org.inclusivework.matcher.scoring.Scorer;
import org.inclusivework.matcher.scoring.ScoringParameters;
import org.inclusivework.matcher.scoring.Weights;

/** What holds for every pair of a request. */
record Terms(Scorer scorer, ScoringParameters parameters, Weights weights, long day) {
    Terms(Scorer scorer, ScoringParameters parameters, Weights weights, LocalDate asOf) {
        this(scorer, parameters, weights, asOf.toEpochDay());
    }
}
