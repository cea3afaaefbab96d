package org.inclusivework.matcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.inclusivework.matcher.fixtures.TenOpeningFair;
import org.inclusivework.matcher.match.Match;
import org.inclusivework.matcher.match.MatchAllRequest;
import org.inclusivework.matcher.match.MatchRequest;
import org.inclusivework.matcher.match.Ranking;
import org.inclusivework.matcher.scoring.Weights;
import org.junit.jupiter.api.Test;

final class MatchEngineTest {
    private static MatchEngine fair() {
        MatchEngine engine = MatchEngine.open(EngineOptions.inMemory());
        engine.upsertAll(TenOpeningFair.openings().stream());
        engine.upsertAll(TenOpeningFair.candidates().stream());
        engine.refresh();
        return engine;
    }

    @Test
    void recordsComeBackAsTheyWereWritten() {
        try (MatchEngine engine = fair();
                Snapshot snapshot = engine.snapshot()) {
            assertThat(snapshot.openingIds().map(id -> snapshot.opening(id).orElseThrow()))
                    .isEqualTo(TenOpeningFair.openings());
            assertThat(snapshot.candidateIds().map(id -> snapshot.candidate(id).orElseThrow()))
                    .isEqualTo(TenOpeningFair.candidates());
        }
    }

    @Test
    void aCandidateGetsOpeningsBestFirst() {
        try (MatchEngine engine = fair()) {
            Ranking ranking = engine.match(MatchRequest.openingsFor(TenOpeningFair.MASSEUR, TenOpeningFair.DAY)
                    .build());
            assertThat(ranking.matches()).isNotEmpty();
            assertThat(ranking.matches().getFirst().openingId()).isEqualTo(TenOpeningFair.MASSAGE_HOSPITAL);
            assertThat(engine.explain(
                                    TenOpeningFair.MASSEUR,
                                    TenOpeningFair.MASSAGE_HOSPITAL,
                                    Weights.defaults(),
                                    TenOpeningFair.DAY)
                            .score())
                    .isEqualTo(ranking.matches().getFirst().score());
        }
    }

    @Test
    void everybodyGetsTheirRankingInTheOrderOfIds() {
        try (MatchEngine engine = fair();
                Stream<Ranking> all = engine.matchAll(MatchAllRequest.candidatesForEveryOpening(TenOpeningFair.DAY)
                        .build())) {
            List<Ranking> rankings = all.toList();
            assertThat(rankings.stream().map(r -> r.request().subject().id()))
                    .containsExactlyElementsOf(
                            TenOpeningFair.openings().stream().map(o -> o.id()).toList());
            assertThat(rankings.stream().flatMap(r -> r.matches().stream()).map(Match::rank))
                    .isNotEmpty();
        }
    }
}
