package org.inclusivework.matcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.inclusivework.matcher.fixtures.Cases;
import org.inclusivework.matcher.fixtures.RandomRecords;
import org.inclusivework.matcher.match.Cursor;
import org.inclusivework.matcher.match.MatchFilter;
import org.inclusivework.matcher.match.MatchRequest;
import org.inclusivework.matcher.match.Ranking;
import org.inclusivework.matcher.model.EmploymentForm;
import org.inclusivework.matcher.scoring.Weights;
import org.junit.jupiter.api.Test;

/** Holds the answers of the index to brute force over the records. */
final class OracleTest {
    private static final int INDEXES = 250;
    private static final int REQUESTS = 40;

    /** What the requests of all indexes came to, so that a test of nothing is noticed. */
    private static final class Seen {
        int matches;
        int ineligible;
        int pages;
        int filtered;
    }

    @Test
    void answersOfTenThousandRandomRequestsAreThoseOfBruteForceOverTheRecords() {
        Seen seen = new Seen();
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Cases.check(INDEXES, seed -> {
                EngineOptions options = Engines.options()
                        .executor(seed % 2 == 0 ? threads : null)
                        .build();
                compare(seed, options, seen);
                return true;
            });
        }
        if (System.getProperty("case.seed") == null) {
            assertThat(seen.matches).as("matches").isGreaterThan(20_000);
            assertThat(seen.ineligible).as("ineligible pairs").isGreaterThan(5_000);
            assertThat(seen.pages).as("further pages").isGreaterThan(500);
            assertThat(seen.filtered).as("filtered requests").isGreaterThan(1_000);
        }
    }

    private static void compare(long seed, EngineOptions options, Seen seen) {
        SplittableRandom random = new SplittableRandom(seed);
        BruteForce brute = new BruteForce(options);
        try (RandomIndex index = new RandomIndex(seed, options, 10 + random.nextInt(60));
                Snapshot snapshot = index.engine.snapshot()) {
            assertThat(snapshot.openingIds().toList()).containsExactlyElementsOf(index.openings.keySet());
            assertThat(snapshot.candidateIds().toList()).containsExactlyElementsOf(index.candidates.keySet());
            Cursor next = null;
            MatchRequest request = request(random, index);
            for (int i = 0; i < REQUESTS; i++) {
                // Sometimes the next page of the last request, sometimes a page from anywhere.
                request = next != null && random.nextInt(3) > 0
                        ? request.toBuilder().cursor(next).build()
                        : request(random, index);
                Ranking ranking = snapshot.match(request);
                assertThat(Engines.text(ranking))
                        .as("request %d", i)
                        .isEqualTo(Engines.text(brute.rank(request, index.openings, index.candidates)));
                next = ranking.nextCursor();
                seen.matches += ranking.matches().size();
                seen.ineligible += ranking.ineligible().size();
                seen.pages += request.cursor() == null ? 0 : 1;
                seen.filtered += request.filters().isEmpty() ? 0 : 1;
            }
        }
    }

    private static MatchRequest request(SplittableRandom random, RandomIndex index) {
        LocalDate day = RandomRecords.AS_OF;
        boolean openings = random.nextBoolean();
        boolean inIndex = random.nextBoolean() && !index.openings.isEmpty() && !index.candidates.isEmpty();
        MatchRequest.Builder request;
        if (openings) {
            request = inIndex
                    ? MatchRequest.openingsFor(index.anyCandidate(), day)
                    : MatchRequest.openingsFor(index.records.candidate(), day);
        } else {
            request = inIndex
                    ? MatchRequest.candidatesFor(index.anyOpening(), day)
                    : MatchRequest.candidatesFor(index.records.opening(), day);
        }
        request.k(1 + random.nextInt(12)).weights(weights(random)).filters(filters(random, index));
        if (random.nextBoolean()) {
            request.ineligible(random.nextInt(20));
        }
        if (random.nextInt(6) == 0) {
            request.minScore(random.nextDouble());
        }
        if (random.nextInt(8) == 0) {
            request.cursor(Cursor.after(random.nextDouble(), "岗位" + random.nextInt(50), 1 + random.nextInt(9)));
        }
        return request.build();
    }

    /** Weights at random; a single one, or skills alone, make many ties. */
    private static Weights weights(SplittableRandom random) {
        return switch (random.nextInt(4)) {
            case 0 -> Weights.defaults();
            case 1 -> new Weights(0, 1, 0, 0);
            case 2 -> new Weights(0, 0, 0, 1);
            default ->
                Weights.scaled(
                        random.nextDouble(), random.nextDouble(), random.nextDouble(), 0.01 + random.nextDouble());
        };
    }

    private static List<MatchFilter> filters(SplittableRandom random, RandomIndex index) {
        List<MatchFilter> filters = new ArrayList<>();
        if (random.nextInt(3) > 0) {
            return filters;
        }
        for (int n = 1 + random.nextInt(2); n > 0; n--) {
            filters.add(
                    switch (random.nextInt(5)) {
                        case 0 -> new MatchFilter.FormIn(Set.of(EmploymentForm.OPEN, EmploymentForm.PIECEWORK));
                        case 1 -> new MatchFilter.AreaIn(Set.of("3211"));
                        case 2 -> new MatchFilter.IdIn(some(random, index));
                        case 3 ->
                            new MatchFilter.OccupationIn(
                                    List.of(RandomRecords.OCCUPATIONS.get(random.nextInt(6))), 1 + random.nextInt(4));
                        default ->
                            new MatchFilter.EmployerIn(index.openings.values().stream()
                                    .map(opening -> opening.employer())
                                    .filter(employer -> random.nextBoolean())
                                    .collect(Collectors.toSet()));
                    });
        }
        return filters;
    }

    private static Set<String> some(SplittableRandom random, RandomIndex index) {
        Set<String> ids = index.openings.keySet().stream()
                .filter(id -> random.nextBoolean())
                .collect(Collectors.toSet());
        index.candidates.keySet().stream().filter(id -> random.nextBoolean()).forEach(ids::add);
        return ids;
    }
}
