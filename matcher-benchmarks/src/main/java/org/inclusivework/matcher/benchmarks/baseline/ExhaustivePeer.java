package org.inclusivework.matcher.benchmarks.baseline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.Opening;
import org.inclusivework.matcher.scoring.OpeningFacts;
import org.inclusivework.matcher.scoring.Weights;

/** The exhaustive twin in memory: all openings prepared beforehand, all looked at for every request; about 1.5 KB an opening. */
public final class ExhaustivePeer implements Peer {
    private List<OpeningFacts> facts = List.of();

    @Override
    public String name() {
        return "exhaustive";
    }

    @Override
    public void build(Stream<Opening> openings) {
        // Neither weights nor day matter to the facts.
        Exhaustive compiler = new Exhaustive(Weights.defaults(), LocalDate.EPOCH);
        facts = new ArrayList<>(openings.map(compiler::facts).toList());
    }

    @Override
    public Answer topK(Candidate candidate, Weights weights, LocalDate asOf, int k) {
        long start = System.nanoTime();
        Exhaustive.Rankings rankings = new Exhaustive(weights, asOf).rankings(List.of(candidate), k);
        facts.forEach(rankings::look);
        return new Answer(rankings.bestFirst().getFirst(), System.nanoTime() - start);
    }

    @Override
    public void close() {
        facts = List.of();
    }
}
