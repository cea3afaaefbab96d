package org.inclusivework.matcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inclusivework.matcher.fixtures.Cases;
import org.inclusivework.matcher.fixtures.RandomRecords;
import org.inclusivework.matcher.match.Match;
import org.inclusivework.matcher.match.MatchAllRequest;
import org.inclusivework.matcher.match.MatchRequest;
import org.inclusivework.matcher.match.Ranking;
import org.inclusivework.matcher.model.Opening;
import org.inclusivework.matcher.scoring.Weights;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Laws 7 and 8: what is ranked depends on the pair and nothing else. */
final class DeterminismTest {
    private static final int OPENINGS = 150;
    private static final int CANDIDATES = 80;

    @TempDir
    Path folder;

    @Test
    void insertionOrderSegmentsThreadsMergesRestartAndLocaleDoNotShowInAnyByte() {
        RandomRecords records = new RandomRecords(20260516);
        List<Record> all = new ArrayList<>(records.openings(OPENINGS));
        all.addAll(records.candidates(CANDIDATES));
        String expected = null;
        int variant = 0;
        Locale before = Locale.getDefault();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (Locale locale : List.of(Locale.US, Locale.SIMPLIFIED_CHINESE, Locale.forLanguageTag("tr-TR"))) {
                Locale.setDefault(locale);
                for (boolean merged : new boolean[] {false, true}) {
                    for (boolean parallel : new boolean[] {false, true}) {
                        Collections.shuffle(all, new Random(++variant));
                        EngineOptions options = Engines.options()
                                .path(folder.resolve("v" + variant))
                                .executor(parallel ? threads : null)
                                .build();
                        String fresh = fill(options, all, merged);
                        assertThat(fresh)
                                .as("%s, merged %s, parallel %s", locale, merged, parallel)
                                .isEqualTo(expected == null ? fresh : expected);
                        expected = fresh;
                        try (MatchEngine again = MatchEngine.open(options)) {
                            assertThat(everything(again)).as("after a restart").isEqualTo(expected);
                        }
                    }
                }
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    /** Writes everything, many records twice and some only to be deleted, and returns all rankings. */
    private static String fill(EngineOptions options, List<Record> all, boolean merged) {
        try (MatchEngine engine = MatchEngine.open(options)) {
            int written = 0;
            for (Record item : all) {
                Opening passing =
                        Opening.builder("passing" + written % 7, "路过", "路过").build();
                engine.upsert(passing);
                if (written % 3 == 0) {
                    engine.upsertAll(Stream.of(item));
                }
                if (written % 41 == 0) {
                    engine.refresh();
                }
                engine.upsertAll(Stream.of(item));
                engine.deleteOpening(passing.id());
                written++;
            }
            if (merged) {
                engine.purgeDeleted();
            }
            engine.refresh();
            engine.commit();
            return everything(engine);
        }
    }

    private static String everything(MatchEngine engine) {
        MatchAllRequest forward = MatchAllRequest.openingsForEveryCandidate(RandomRecords.AS_OF)
                .k(OPENINGS)
                .ineligible(5)
                .build();
        MatchAllRequest backward = MatchAllRequest.candidatesForEveryOpening(RandomRecords.AS_OF)
                .k(7)
                .weights(new Weights(0, 0.5, 0.5, 0))
                .build();
        try (Snapshot snapshot = engine.snapshot();
                Stream<Ranking> openings = snapshot.matchAll(forward);
                Stream<Ranking> candidates = snapshot.matchAll(backward)) {
            String streamed =
                    Stream.concat(openings, candidates).map(Engines::text).collect(Collectors.joining("\n"));
            String single = Stream.concat(
                            snapshot.candidateIds().map(forward::forSubject),
                            snapshot.openingIds().map(backward::forSubject))
                    .map(snapshot::match)
                    .map(Engines::text)
                    .collect(Collectors.joining("\n"));
            assertThat(streamed).as("one by one and streamed").isEqualTo(single);
            return streamed;
        }
    }

    /** A case is one ranking before and after one change: 20 indexes, 100 changes, 5 candidates. */
    @Test
    void otherDocumentsNeverChangeTheScoresOrTheOrderOfTheRest() {
        Cases.check(20, seed -> {
            try (RandomIndex index = new RandomIndex(seed, Engines.options().build(), 60)) {
                List<MatchRequest> requests = index.records.candidates(5).stream()
                        .map(candidate -> MatchRequest.openingsFor(candidate, RandomRecords.AS_OF)
                                .k(10_000)
                                .ineligible(10_000)
                                .build())
                        .toList();
                List<Ranking> before =
                        requests.stream().map(index.engine::match).toList();
                for (int i = 0; i < 100; i++) {
                    change(index, i);
                    index.engine.refresh();
                    List<Ranking> after =
                            requests.stream().map(index.engine::match).toList();
                    for (int r = 0; r < requests.size(); r++) {
                        requireSame(before.get(r).matches(), after.get(r).matches());
                        requireSame(before.get(r).ineligible(), after.get(r).ineligible());
                    }
                    before = after;
                }
            }
            return true;
        });
    }

    private static void requireSame(List<Match> before, List<Match> after) {
        assertThat(common(after, before)).isEqualTo(common(before, after));
    }

    private static void change(RandomIndex index, int i) {
        if (i % 3 == 0 && !index.openings.isEmpty()) {
            String id = index.anyOpening();
            index.openings.remove(id);
            index.engine.deleteOpening(id);
        } else if (i % 3 == 1) {
            index.engine.upsert(index.records.candidate());
        } else {
            Opening stranger = index.records.opening();
            index.openings.put(stranger.id(), stranger);
            index.engine.upsert(stranger);
        }
    }

    /** Returns id and score of the matches that are also in another list, in order. */
    private static List<String> common(List<Match> matches, List<Match> others) {
        Set<String> ids = others.stream().map(Match::openingId).collect(Collectors.toSet());
        return matches.stream()
                .filter(match -> ids.contains(match.openingId()))
                .map(match -> match.openingId() + " " + match.score())
                .toList();
    }
}
