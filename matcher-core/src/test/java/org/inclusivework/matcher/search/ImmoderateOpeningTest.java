package org.inclusivework.matcher.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.inclusivework.matcher.fixtures.RandomRecords;
import org.inclusivework.matcher.fixtures.SamplePriors;
import org.inclusivework.matcher.fixtures.Samples;
import org.inclusivework.matcher.index.IndexView;
import org.inclusivework.matcher.match.MatchRequest;
import org.inclusivework.matcher.match.Ranking;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.CandidateSkill;
import org.inclusivework.matcher.model.Necessity;
import org.inclusivework.matcher.model.Opening;
import org.inclusivework.matcher.model.SkillRequirement;
import org.inclusivework.matcher.scoring.ScoringParameters;
import org.inclusivework.matcher.taxonomy.OccupationCode;
import org.inclusivework.matcher.taxonomy.SkillKey;
import org.junit.jupiter.api.Test;

/** An opening that says far more than any real one spoils neither its own ranking nor that of the others. */
final class ImmoderateOpeningTest {
    /** Ranks it for a candidate among others, and those for someone else. */
    private static void requireExact(Opening immoderate, Candidate candidate) {
        try (TwoSearches searches = new TwoSearches(new SamplePriors(7), ScoringParameters.defaults())) {
            List<Opening> openings = new ArrayList<>(new RandomRecords(3).openings(300));
            openings.add(immoderate);
            openings.forEach(searches.index::upsert);
            searches.index.refresh();
            try (IndexView view = searches.index.view()) {
                for (int k : new int[] {1, 5, 400}) {
                    MatchRequest request = MatchRequest.openingsFor(candidate, RandomRecords.AS_OF)
                            .k(k)
                            .build();
                    Ranking expected = searches.sorted(openings, request);
                    assertThat(expected.matches()).isNotEmpty();
                    TwoSearches.requireSame(searches.exhaustive(view, request), expected, "all pairs");
                    TwoSearches.requireSame(searches.pruned(view, request), expected, "pruned");
                }
            }
        }
    }

    private static List<SkillKey> skills(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> SkillKey.ofLabel("immoderate " + i))
                .toList();
    }

    private static Opening asking(int count) {
        return Samples.opening("o")
                .skills(skills(count).stream()
                        .map(skill -> new SkillRequirement(skill, Necessity.OPTIONAL, 1, 0))
                        .toList())
                .build();
    }

    private static Candidate having(int count) {
        return Samples.candidate("c")
                .skills(skills(count).stream()
                        .map(skill -> new CandidateSkill(skill, 3))
                        .toList())
                .build();
    }

    @Test
    void anOpeningMayAskForThousandsOfSkills() {
        requireExact(asking(5_000), having(5_000));
    }

    @Test
    void anOpeningMayAskForMoreSkillsThanTwoBytesCount() {
        requireExact(asking(70_100), having(70_100));
    }

    @Test
    void anOpeningMayNeedMoreCertificatesThanTwoBytesCount() {
        List<String> credentials =
                IntStream.range(0, 70_000).mapToObj(i -> "c" + i).toList();
        requireExact(
                Samples.opening("o").credentials(credentials).build(),
                Samples.candidate("c").credentials(credentials).build());
        requireExact(
                Samples.opening("o").credentials(credentials).build(),
                Samples.candidate("c")
                        .credentials(credentials.subList(0, 65_536))
                        .build());
    }

    @Test
    void aTitleThatNoTermOfTheIndexCouldHoldIsRefusedAndTheLongestIsNot() {
        OccupationCode longest = new OccupationCode(OccupationCode.TITLE, "长".repeat(2_666));
        requireExact(
                Samples.opening("o").occupation(longest).build(),
                Samples.candidate("c").wishedOccupations(List.of(longest)).build());
        assertThatThrownBy(() -> new OccupationCode(OccupationCode.TITLE, "长".repeat(2_667)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("longer than 8000 UTF-8 bytes");
    }
}
