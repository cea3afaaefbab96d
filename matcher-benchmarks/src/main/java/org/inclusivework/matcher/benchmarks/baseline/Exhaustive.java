package org.inclusivework.matcher.benchmarks.baseline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.Stream;
import org.inclusivework.matcher.benchmarks.baseline.Peer.Scored;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.Ids;
import org.inclusivework.matcher.model.Opening;
import org.inclusivework.matcher.scoring.CandidateFacts;
import org.inclusivework.matcher.scoring.Eligibility;
import org.inclusivework.matcher.scoring.FactsCompiler;
import org.inclusivework.matcher.scoring.OpeningFacts;
import org.inclusivework.matcher.scoring.Scorer;
import org.inclusivework.matcher.scoring.ScoringParameters;
import org.inclusivework.matcher.scoring.Weights;

/**
 * The exact rankings by the engine's own arithmetic and no index: every pair is looked at as the openings stream by.
 *
 * <p>This is what all others have to equal. It needs memory for the best of each candidate only, so it serves any number of
 * openings. Immutable and thread-safe.
 */
public final class Exhaustive {
    private static final Comparator<Scored> BEST_FIRST =
            Comparator.comparingDouble(Scored::score).reversed().thenComparing(Scored::id, Ids.ORDER);

    private final ScoringParameters parameters = ScoringParameters.defaults();
    private final FactsCompiler compiler = new FactsCompiler(Shipped.taxonomy(), Shipped.priors(), parameters);
    private final Scorer scorer = new Scorer(parameters);
    private final Weights weights;
    private final LocalDate day;

    /** Makes one for some weights and a day. */
    public Exhaustive(Weights weights, LocalDate day) {
        this.weights = weights;
        this.day = day;
    }

    OpeningFacts facts(Opening opening) {
        return compiler.opening(opening);
    }

    /** Returns the score of a pair, or -1 if it is not eligible. */
    public double score(Candidate candidate, Opening opening) {
        return score(compiler.candidate(candidate), compiler.opening(opening));
    }

    private double score(CandidateFacts candidate, OpeningFacts opening) {
        return Eligibility.eligible(candidate, opening, day, parameters)
                ? scorer.score(candidate, opening, weights).value()
                : -1;
    }

    /** The best of each candidate, among the openings seen so far; not thread-safe. */
    final class Rankings {
        private final List<CandidateFacts> candidates;
        private final List<PriorityQueue<Scored>> worstFirst;
        private final int k;

        private Rankings(List<Candidate> candidates, int k) {
            this.candidates = candidates.stream().map(compiler::candidate).toList();
            this.worstFirst = new ArrayList<>();
            this.k = k;
            candidates.forEach(candidate -> worstFirst.add(new PriorityQueue<>(BEST_FIRST.reversed())));
        }

        void look(OpeningFacts opening) {
            for (int i = 0; i < worstFirst.size(); i++) {
                double score = score(candidates.get(i), opening);
                if (score >= 0) {
                    add(worstFirst.get(i), opening.id(), score);
                }
            }
        }

        private void add(PriorityQueue<Scored> best, String id, double score) {
            Scored worst = best.peek();
            if (worst == null || best.size() < k || score >= worst.score()) {
                best.add(new Scored(id, score));
                if (best.size() > k) {
                    best.poll();
                }
            }
        }

        private void addAll(Rankings other) {
            for (int i = 0; i < worstFirst.size(); i++) {
                for (Scored scored : other.worstFirst.get(i)) {
                    add(worstFirst.get(i), scored.id(), scored.score());
                }
            }
        }

        List<List<Scored>> bestFirst() {
            return worstFirst.stream()
                    .map(best -> best.stream().sorted(BEST_FIRST).toList())
                    .toList();
        }
    }

    Rankings rankings(List<Candidate> candidates, int k) {
        return new Rankings(candidates, k);
    }

    /** Openings and candidates prepared for looking at every pair once; not thread-safe. */
    public static final class Prepared {
        private final Rankings rankings;
        private final List<OpeningFacts> openings;

        private Prepared(Rankings rankings, List<OpeningFacts> openings) {
            this.rankings = rankings;
            this.openings = openings;
        }

        /** Looks at every pair, and returns the best of each candidate. */
        public List<List<Scored>> run() {
            openings.forEach(rankings::look);
            return rankings.bestFirst();
        }
    }

    /** Prepares openings and candidates, so that {@link Prepared#run} is scoring and nothing else. */
    public Prepared prepared(Stream<Opening> openings, List<Candidate> candidates, int k) {
        return new Prepared(
                new Rankings(candidates, k), openings.map(this::facts).toList());
    }

    /**
     * Returns the k best openings of each candidate, best first.
     *
     * @param parts the openings in parts, each of which a thread of its own goes through
     */
    public List<List<Scored>> best(List<Stream<Opening>> parts, List<Candidate> candidates, int k) {
        List<Rankings> found = parts.parallelStream()
                .map(part -> {
                    Rankings rankings = new Rankings(candidates, k);
                    for (Iterator<Opening> i = part.iterator(); i.hasNext(); ) {
                        rankings.look(facts(i.next()));
                    }
                    return rankings;
                })
                .toList();
        Rankings all = new Rankings(candidates, k);
        found.forEach(all::addAll);
        return all.bestFirst();
    }
}
