package org.inclusivework.jobfair;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.inclusivework.matcher.EngineOptions;
import org.inclusivework.matcher.Snapshot;
import org.inclusivework.matcher.match.Explainer;
import org.inclusivework.matcher.match.Match;
import org.inclusivework.matcher.match.Ranking;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.Opening;
import org.inclusivework.matcher.scoring.FactsCompiler;
import org.inclusivework.matcher.scoring.Weights;

/**
 * Explains the matches of one ranking after the other; the same records are met again and again, so those read are kept.
 *
 * <p>Thread-safe.
 */
final class PairExplainer {
    /** So many records of a kind are kept; a fair has fewer, and more are read again each time. */
    private static final int KEPT = 50_000;

    private final Snapshot snapshot;
    private final Explainer explainer;
    private final Weights weights;
    private final LocalDate asOf;
    private final Map<String, Opening> openings = new ConcurrentHashMap<>();
    private final Map<String, Candidate> candidates = new ConcurrentHashMap<>();

    PairExplainer(Snapshot snapshot, EngineOptions options, Weights weights, LocalDate asOf) {
        this.snapshot = snapshot;
        this.explainer = new Explainer(
                new FactsCompiler(options.taxonomy(), options.priors(), options.parameters()), options.taxonomy());
        this.weights = weights;
        this.asOf = asOf;
    }

    /** Explains all pairs of a ranking. */
    Outlet.Explained explain(Ranking ranking) {
        return new Outlet.Explained(ranking, pairs(ranking.matches()), pairs(ranking.ineligible()));
    }

    private List<Outlet.Pair> pairs(List<Match> matches) {
        List<Outlet.Pair> pairs = new ArrayList<>(matches.size());
        for (Match match : matches) {
            Candidate candidate = record(candidates, match.candidateId(), snapshot::candidate);
            Opening opening = record(openings, match.openingId(), snapshot::opening);
            pairs.add(new Outlet.Pair(
                    match.rank(), explainer.explain(candidate, opening, weights, asOf), candidate, opening));
        }
        return pairs;
    }

    private static <T> T record(Map<String, T> kept, String id, Function<String, Optional<T>> read) {
        T known = kept.get(id);
        if (known != null) {
            return known;
        }
        T found = read.apply(id).orElseThrow();
        if (kept.size() < KEPT) {
            kept.put(id, found);
        }
        return found;
    }
}
