package org.inclusivework.matcher.benchmarks.micro;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.inclusivework.matcher.EngineOptions;
import org.inclusivework.matcher.benchmarks.corpus.Corpus;
import org.inclusivework.matcher.benchmarks.corpus.CorpusOptions;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.Opening;
import org.inclusivework.matcher.scoring.CandidateFacts;
import org.inclusivework.matcher.scoring.Eligibility;
import org.inclusivework.matcher.scoring.FactsCompiler;
import org.inclusivework.matcher.scoring.OpeningFacts;
import org.inclusivework.matcher.scoring.Scorer;
import org.inclusivework.matcher.scoring.ScoringParameters;
import org.inclusivework.matcher.scoring.Weights;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The score and the gates of one pair, and what each component adds to the score: people who have only what that component looks
 * at, so that the others answer at once.
 *
 * <pre>matcher-benchmarks/run micro micro.ScoreBenchmark -prof gc</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ScoreBenchmark {
    private static final int CANDIDATES = 16;
    private static final int OPENINGS = 1_024;
    private static final int PAIRS = CANDIDATES * OPENINGS;

    /** What the people have that a score depends on. */
    public enum Has {
        /** Nothing at all. */
        NOTHING,
        /** Needs and limited functions. */
        NEEDS,
        /** Skills and wished occupations. */
        SKILLS,
        /** A home and ways of travelling. */
        PLACE,
        /** Wishes and means for working at home. */
        HOME_WORK,
        /** All of it. */
        ALL
    }

    /** What the people have. */
    @Param
    public Has has = Has.ALL;

    private final ScoringParameters parameters = ScoringParameters.defaults();
    private final FactsCompiler compiler = new FactsCompiler(
            EngineOptions.inMemory().taxonomy(), EngineOptions.inMemory().priors(), parameters);
    private final Scorer scorer = new Scorer(parameters);
    private List<CandidateFacts> candidates = List.of();
    private List<OpeningFacts> openings = List.of();

    /** Prepares the pairs. */
    @Setup
    public void prepare() {
        Corpus corpus = Corpus.of(CorpusOptions.DEFAULT);
        openings = corpus.openings(0, OPENINGS).map(this::facts).toList();
        candidates = corpus.candidates(0, CANDIDATES).map(this::facts).toList();
    }

    private OpeningFacts facts(Opening opening) {
        return compiler.opening(opening);
    }

    private CandidateFacts facts(Candidate all) {
        Candidate.Builder some = Candidate.builder(all.id());
        return compiler.candidate(
                switch (has) {
                    case NOTHING -> some.build();
                    case NEEDS ->
                        some.needs(all.needs()).capacities(all.capacities()).build();
                    case SKILLS ->
                        some.skills(all.skills())
                                .wishedOccupations(all.wishedOccupations())
                                .build();
                    case PLACE -> some.home(all.home()).reach(all.reach()).build();
                    case HOME_WORK -> some.homeWork(all.homeWork()).build();
                    case ALL -> all;
                });
    }

    /** Scores pairs. */
    @Benchmark
    @OperationsPerInvocation(PAIRS)
    public double score() {
        double sum = 0;
        for (CandidateFacts candidate : candidates) {
            for (OpeningFacts opening : openings) {
                sum += scorer.score(candidate, opening, Weights.defaults()).value();
            }
        }
        return sum;
    }

    /** Asks the gates of pairs. */
    @Benchmark
    @OperationsPerInvocation(PAIRS)
    public int eligibility() {
        int eligible = 0;
        for (CandidateFacts candidate : candidates) {
            for (OpeningFacts opening : openings) {
                eligible += Eligibility.eligible(candidate, opening, Corpus.DAY, parameters) ? 1 : 0;
            }
        }
        return eligible;
    }
}
