package org.inclusivework.matcher.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.inclusivework.matcher.fixtures.Cases;
import org.inclusivework.matcher.fixtures.RandomRecords;
import org.inclusivework.matcher.fixtures.SamplePriors;
import org.inclusivework.matcher.index.IndexView;
import org.inclusivework.matcher.index.SegmentRecords;
import org.inclusivework.matcher.match.MatchRequest;
import org.inclusivework.matcher.match.Ranking;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.CandidateSkill;
import org.inclusivework.matcher.model.Capacity;
import org.inclusivework.matcher.model.Necessity;
import org.inclusivework.matcher.model.Opening;
import org.inclusivework.matcher.model.Place;
import org.inclusivework.matcher.model.SkillRequirement;
import org.inclusivework.matcher.scoring.ScoringParameters;
import org.inclusivework.matcher.scoring.Weights;
import org.inclusivework.matcher.taxonomy.Coordinates;
import org.inclusivework.matcher.taxonomy.OccupationCode;
import org.inclusivework.matcher.taxonomy.SkillKey;
import org.inclusivework.matcher.taxonomy.WorkFunction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * One segment with more occupations and skills than two bytes can tell apart and more openings than a piece of rows holds; the
 * occupations around the last that can be told apart are asked for most.
 */
final class LargeSegmentTest {
    private static final int OCCUPATIONS = HotColumns.OTHER + 1_500;
    private static final int OPENINGS = OpeningRows.PIECE + 2_000;
    private static final int SKILLS = 66_000;
    private static final int WITHOUT = 500;

    private static final Place MIDDLE = Place.of("middle", new Coordinates(31, 111));

    private static TwoSearches searches;

    @BeforeAll
    static void fill() {
        searches = new TwoSearches(new SamplePriors(7), ScoringParameters.defaults());
        SplittableRandom random = new SplittableRandom(4);
        for (int i = 0; i < OPENINGS; i++) {
            Opening.Builder opening = Opening.builder("o-" + i, "t", "e")
                    .places(List.of(Math.abs(i % OCCUPATIONS - HotColumns.OTHER) < 70 ? MIDDLE : place(random)))
                    .skills(List.of(
                            new SkillRequirement(skill(i % SKILLS), Necessity.ESSENTIAL, 3, 0),
                            new SkillRequirement(skill((i + 1) % SKILLS), Necessity.OPTIONAL, 5, 2)));
            if (i % OCCUPATIONS != 0 && i < OPENINGS - WITHOUT) {
                opening.occupation(occupation(i % OCCUPATIONS));
            }
            searches.index.upsert(opening.build());
        }
        searches.index.refresh();
    }

    @AfterAll
    static void close() {
        searches.close();
    }

    private static OccupationCode occupation(int number) {
        return new OccupationCode(OccupationCode.TITLE, String.format("w%06d", number));
    }

    private static SkillKey skill(int number) {
        return SkillKey.ofLabel(String.format("s%06d", number));
    }

    private static Place place(SplittableRandom random) {
        return Place.of("p", new Coordinates(30 + random.nextInt(200) / 100.0, 110 + random.nextInt(200) / 100.0));
    }

    /** Someone who can do a little of everything, so that work tells nothing apart and places do. */
    private static Candidate versatile(SplittableRandom random) {
        List<CandidateSkill> skills = new ArrayList<>();
        for (int number = random.nextInt(20); number < SKILLS; number += 5 + random.nextInt(20)) {
            skills.add(new CandidateSkill(skill(number), 1 + random.nextInt(5)));
        }
        return Candidate.builder("c").home(MIDDLE).skills(skills).build();
    }

    private static Candidate candidate(SplittableRandom random) {
        if (random.nextInt(4) == 0) {
            return versatile(random);
        }
        int last = random.nextInt(3) > 0 ? HotColumns.OTHER : random.nextInt(OCCUPATIONS);
        List<CandidateSkill> skills = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            int number = Math.max(0, Math.min(SKILLS - 1, last - 150 + 7 * i + random.nextInt(7)));
            skills.add(new CandidateSkill(skill(number), 1 + random.nextInt(5)));
        }
        Candidate.Builder candidate = Candidate.builder("c").home(place(random)).skills(skills);
        if (random.nextBoolean()) {
            candidate.capacities(List.of(new Capacity(WorkFunction.values()[random.nextInt(9)], 1, null)));
        }
        if (random.nextBoolean()) {
            int wished = Math.min(OCCUPATIONS - 1, last - 20 + random.nextInt(40));
            candidate.wishedOccupations(List.of(occupation(Math.max(1, wished))));
        }
        return candidate.build();
    }

    @Test
    void numbersThatDoNotFitIntoTwoBytesLoseNothing() {
        try (IndexView view = searches.index.view()) {
            OpeningColumns columns = searches.cache
                    .of(view.segments().getFirst())
                    .openings(view.segments().getFirst());
            assertThat(view.segments()).hasSize(1);
            assertThat(columns.size).isGreaterThan(OpeningRows.PIECE);
            assertThat(columns.occupations.length).isGreaterThan(HotColumns.OTHER + 1_000);
            assertThat(columns.skills).isGreaterThan(1 << Character.SIZE);
            Cases.check(40, seed -> {
                SplittableRandom random = new SplittableRandom(seed);
                Weights weights = random.nextBoolean()
                        ? Weights.defaults()
                        : Weights.scaled(0.1 + random.nextDouble(), random.nextDouble(), random.nextDouble(), 0);
                MatchRequest request = MatchRequest.openingsFor(candidate(random), RandomRecords.AS_OF)
                        .weights(weights)
                        .k(1 + random.nextInt(30))
                        .build();
                Ranking pruned = searches.pruned(view, request);
                TwoSearches.requireSame(pruned, searches.exhaustive(view, request), "request");
                return true;
            });
        }
    }

    @Test
    void twoThreadsFindWhatOneFinds() {
        ExecutorService executor = Executors.newFixedThreadPool(1);
        Workspace.Pool pool = new Workspace.Pool();
        try (IndexView view = searches.index.view()) {
            Workers help = new Workers(executor);
            Cases.check(100, seed -> {
                SplittableRandom random = new SplittableRandom(seed);
                MatchRequest request = MatchRequest.openingsFor(candidate(random), RandomRecords.AS_OF)
                        .k(1 + random.nextInt(30))
                        .build();
                Ranking helped = searches.search(request, new Workspace()).run(view.segments(), help, pool);
                TwoSearches.requireSame(helped, searches.pruned(view, request), "with help");
                return true;
            });
        } finally {
            executor.shutdown();
        }
    }

    @Test
    void twoThreadsBuildTheColumnsThatOneBuilds() {
        ExecutorService executor = Executors.newFixedThreadPool(1);
        try (IndexView view = searches.index.view()) {
            SegmentRecords segment = view.segments().getFirst();
            OpeningColumns one = searches.cache.of(segment).openings(segment);
            OpeningColumns two =
                    OpeningColumnsBuilder.build(searches.compiler, segment.statedOpenings(), new Workers(executor));
            assertThat(two.document).isEqualTo(one.document);
            assertThat(two.hot.occupation).isEqualTo(one.hot.occupation);
            assertThat(two.works.start()).isEqualTo(one.works.start());
            assertThat(two.position).isEqualTo(one.position);
            assertThat(two.places.start()).isEqualTo(one.places.start());
            assertThat(two.entriesStart).isEqualTo(one.entriesStart);
            assertThat(two.entries).isEqualTo(one.entries);
            assertThat(two.mostWeight).isEqualTo(one.mostWeight);
        } finally {
            executor.shutdown();
        }
    }
}
