package org.inclusivework.matcher.scoring;

/**
 * The one arithmetic: the score of a candidate and an opening, the same in both directions and for search, bound and explanation.
 *
 * <p>{@code score = min(1, wA·A + wS·S + wL·L + wH·H)}, summed from left to right in doubles. The components are
 * {@link AccommodationScore}, {@link SkillScore}, {@link LocationScore} and {@link HomeScore}; each is finite and within 0 to 1.
 * Immutable and thread-safe; costs well under a microsecond and allocates nothing but the result.
 */
public final class Scorer {
    private final ScoringParameters parameters;

    /** Makes a scorer with these constants. */
    public Scorer(ScoringParameters parameters) {
        this.parameters = parameters;
    }

    /** Returns the score and its components. */
    public Score score(CandidateFacts candidate, OpeningFacts opening, Weights weights) {
        return score(candidate, opening, SkillScore.coverage(candidate, opening), weights);
    }

    /** As the other, where it is known how far the requirements are covered, see {@link SkillScore#coverage}. */
    public Score score(CandidateFacts candidate, OpeningFacts opening, double coverage, Weights weights) {
        return score(candidate, opening, weights, SkillScore.value(candidate, opening, coverage, parameters));
    }

    /** As the other, where it is known besides how well the occupation fits, see {@link SkillScore#occupationFit}. */
    public Score score(CandidateFacts candidate, OpeningFacts opening, double coverage, double fit, Weights weights) {
        return score(candidate, opening, weights, SkillScore.value(candidate, opening, coverage, fit, parameters));
    }

    private Score score(CandidateFacts candidate, OpeningFacts opening, Weights weights, double s) {
        double a = AccommodationScore.value(candidate, opening, parameters);
        double l = LocationScore.value(candidate, opening, parameters);
        double h = HomeScore.value(candidate, opening, parameters);
        return new Score(combine(weights, a, s, l, h), a, s, l, h);
    }

    /** Returns the score alone; the very number {@link #score} returns, without allocating. */
    public double value(CandidateFacts candidate, OpeningFacts opening, double coverage, Weights weights) {
        return combine(
                weights,
                AccommodationScore.value(candidate, opening, parameters),
                SkillScore.value(candidate, opening, coverage, parameters),
                LocationScore.value(candidate, opening, parameters),
                HomeScore.value(candidate, opening, parameters));
    }

    /** Returns the weighted sum of four components, clamped to 1 from above since weights may sum to an ulp more. */
    public static double combine(Weights w, double accommodation, double skills, double location, double home) {
        double sum =
                w.accommodation() * accommodation + w.skills() * skills + w.location() * location + w.home() * home;
        return Math.min(1, sum);
    }
}
