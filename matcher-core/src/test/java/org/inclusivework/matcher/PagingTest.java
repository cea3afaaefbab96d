package org.inclusivework.matcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.inclusivework.matcher.fixtures.Cases;
import org.inclusivework.matcher.fixtures.RandomRecords;
import org.inclusivework.matcher.fixtures.Samples;
import org.inclusivework.matcher.match.Match;
import org.inclusivework.matcher.match.MatchRequest;
import org.inclusivework.matcher.match.Ranking;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.Opening;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PagingTest {
    @TempDir
    Path folder;

    @Test
    void pagesTogetherAreTheOneBigPageAlsoWithTies() {
        Cases.check(40, seed -> {
            try (RandomIndex index = new RandomIndex(seed, Engines.options().build(), 60);
                    Snapshot snapshot = index.engine.snapshot()) {
                MatchRequest all = MatchRequest.openingsFor(index.records.candidate(), RandomRecords.AS_OF)
                        .k(10_000)
                        .build();
                Ranking big = snapshot.match(all);
                assertThat(big.next()).isEmpty();
                int size = 1 + Math.floorMod(seed, 5);
                assertThat(pages(snapshot, all.toBuilder().k(size).build())).isEqualTo(big.matches());
                return big.matches().size() > size;
            }
        });
    }

    private static List<Match> pages(Snapshot snapshot, MatchRequest first) {
        List<Match> matches = new ArrayList<>();
        MatchRequest request = first;
        while (true) {
            Ranking page = snapshot.match(request);
            matches.addAll(page.matches());
            if (page.nextCursor() == null) {
                return matches;
            }
            assertThat(page.matches()).hasSize(first.k());
            request = first.toBuilder().cursor(page.nextCursor()).build();
        }
    }

    @Test
    void aCursorGoesOnInALaterSnapshotAndAfterARestart() {
        Candidate candidate = Samples.candidate("c").build();
        // All equal but for the id, so that ids alone decide.
        List<Opening> twins = IntStream.range(0, 30)
                .mapToObj(i -> Samples.opening("o-" + (char) ('A' + i)).build())
                .toList();
        EngineOptions options = Engines.options().path(folder).build();
        MatchRequest request =
                MatchRequest.openingsFor(candidate, RandomRecords.AS_OF).k(10).build();
        Ranking first;
        try (MatchEngine engine = MatchEngine.open(options)) {
            engine.upsertAll(twins.stream());
            engine.refresh();
            first = engine.match(request);
        }
        try (MatchEngine engine = MatchEngine.open(options)) {
            // One before the cursor, one behind it, and the very one it names is gone.
            engine.upsert(Samples.opening("o-@").build());
            engine.upsert(Samples.opening("o-L1").build());
            engine.deleteOpening(first.matches().getLast().openingId());
            engine.refresh();
            Ranking second =
                    engine.match(request.toBuilder().cursor(first.nextCursor()).build());
            assertThat(ids(second))
                    .containsExactlyElementsOf(Stream.concat(
                                    Stream.of("o-K", "o-L", "o-L1"),
                                    IntStream.range('M', 'M' + 7).mapToObj(c -> "o-" + (char) c))
                            .toList());
            assertThat(second.matches().getFirst().rank()).isEqualTo(11);
            assertThat(second.matches().getLast().rank()).isEqualTo(20);
        }
    }

    private static List<String> ids(Ranking ranking) {
        return ranking.matches().stream().map(Match::openingId).toList();
    }
}
