package org.inclusivework.matcher.benchmarks.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.data.Offset;
import org.inclusivework.matcher.benchmarks.baseline.Peer.Scored;
import org.inclusivework.matcher.benchmarks.corpus.Corpus;
import org.inclusivework.matcher.benchmarks.corpus.CorpusOptions;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.scoring.Weights;
import org.junit.jupiter.api.Test;

class LucenePeerTest {
    private static final int OPENINGS = 1_500;
    private static final int CANDIDATES = 120;
    private static final int ALL = OPENINGS;

    private final Corpus corpus = Corpus.of(CorpusOptions.DEFAULT.withHomeBasedShare(0.3));
    private final List<Candidate> candidates = corpus.candidates(0, CANDIDATES).toList();

    @Test
    void everyEligibleOpeningHasTheScoreTheEnginesArithmeticGivesIt() {
        List<List<Scored>> exact = new Exhaustive(Weights.defaults(), Corpus.DAY)
                .best(List.of(corpus.openings(0, OPENINGS)), candidates, ALL);
        try (LucenePeer peer = new LucenePeer()) {
            peer.build(corpus.openings(0, OPENINGS));
            for (int i = 0; i < CANDIDATES; i++) {
                List<Scored> listed = peer.topK(candidates.get(i), Weights.defaults(), Corpus.DAY, ALL)
                        .best();
                assertThat(listed).as(candidates.get(i).id()).hasSameSizeAs(exact.get(i));
                for (int j = 0; j < listed.size(); j++) {
                    assertThat(listed.get(j).score())
                            .as("%s, place %d", candidates.get(i).id(), j)
                            .isCloseTo(exact.get(i).get(j).score(), Offset.offset(1e-6));
                }
            }
        }
    }

    @Test
    void theExhaustivePeerListsWhatTheStreamingOneLists() {
        try (ExhaustivePeer peer = new ExhaustivePeer()) {
            peer.build(corpus.openings(0, OPENINGS));
            List<List<Scored>> exact = new Exhaustive(Weights.defaults(), Corpus.DAY)
                    .best(
                            List.of(corpus.openings(0, 700), corpus.openings(700, OPENINGS)),
                            candidates.subList(0, 20),
                            10);
            for (int i = 0; i < exact.size(); i++) {
                assertThat(peer.topK(candidates.get(i), Weights.defaults(), Corpus.DAY, 10)
                                .best())
                        .isEqualTo(exact.get(i));
            }
        }
    }
}
