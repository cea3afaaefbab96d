package org.inclusivework.matcher.benchmarks.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.inclusivework.matcher.model.AccommodationOffer;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.HomeWish;
import org.inclusivework.matcher.model.Necessity;
import org.inclusivework.matcher.model.OfferState;
import org.inclusivework.matcher.model.Opening;
import org.inclusivework.matcher.taxonomy.OccupationCode;
import org.inclusivework.matcher.taxonomy.SkillTaxonomy;
import org.junit.jupiter.api.Test;

class CorpusTest {
    private static final int MANY = 8_000;
    private static final Corpus CORPUS = Corpus.of(CorpusOptions.DEFAULT);
    private static final List<Opening> OPENINGS = CORPUS.openings(0, MANY).toList();
    private static final List<Candidate> CANDIDATES =
            CORPUS.candidates(0, MANY / 4).toList();

    @Test
    void theSameSeedAndNumberGiveTheSameRecordInAnyOrder() {
        Corpus again = Corpus.of(CorpusOptions.DEFAULT);
        for (int i : new int[] {7_999, 3, 1_234_567, 0, 42}) {
            assertThat(again.opening(i)).isEqualTo(CORPUS.opening(i));
            assertThat(again.candidate(i)).isEqualTo(CORPUS.candidate(i));
        }
        assertThat(again.openings(5, 9)).isEqualTo(OPENINGS.subList(5, 9));
    }

    @Test
    void anotherSeedGivesOtherRecords() {
        Corpus other = Corpus.of(CorpusOptions.DEFAULT.withSeed(1));
        assertThat(other.opening(0)).isNotEqualTo(CORPUS.opening(0));
        assertThat(other.candidate(0)).isNotEqualTo(CORPUS.candidate(0));
    }

    @Test
    void idsAreNumbersOfSevenDigits() {
        assertThat(OPENINGS.get(1).id()).isEqualTo("o-0000001");
        assertThat(CANDIDATES.get(1).id()).isEqualTo("c-0000001");
        assertThat(CORPUS.opening(9_999_999).id()).isEqualTo("o-9999999");
    }

    @Test
    void someOpeningsRepeatEarlierOnes() {
        Set<Opening> seen = new HashSet<>();
        long repeated = OPENINGS.stream()
                .filter(opening -> !seen.add(opening.toBuilder().id("x").build()))
                .count();
        assertThat(repeated / (double) MANY).isBetween(0.002, 0.01);
    }

    @Test
    void openingsAskForSomeTwentySkillsMostlyEssential() {
        double skills = mean(OPENINGS, opening -> opening.skills().size());
        double essential = mean(OPENINGS, opening -> (int) opening.skills().stream()
                .filter(skill -> skill.necessity() == Necessity.ESSENTIAL)
                .count());
        assertThat(skills).isBetween(20.0, 32.0);
        assertThat(essential).isBetween(0.6 * skills, 0.95 * skills);
    }

    @Test
    void everySkillIsOneTheTaxonomyKnows() {
        SkillTaxonomy taxonomy = SkillTaxonomy.bundled();
        assertThat(OPENINGS.stream().limit(500).flatMap(opening -> opening.skills().stream()))
                .allMatch(skill -> taxonomy.find(skill.skill()).isPresent());
    }

    @Test
    void occupationsAndTownsAreSkewed() {
        assertThat(shareOfMostCommonTenth(opening -> opening.skills().isEmpty() ? "" : opening.title()))
                .isGreaterThan(0.3);
        assertThat(shareOfMostCommonTenth(opening -> opening.places().isEmpty()
                        ? ""
                        : opening.places().getFirst().text()))
                .isGreaterThan(0.4);
    }

    @Test
    void threeFifthsOfOpeningsAreInChinaUnderChineseTitlesWhereTheOccupationHasOne() {
        double chinese = share(opening ->
                opening.occupation() != null && opening.occupation().scheme().equals(OccupationCode.CSCO));
        assertThat(chinese).isBetween(0.35, 0.6);
        assertThat(share(opening -> opening.title().codePoints().anyMatch(c -> c >= 0x4e00 && c < 0xa000)))
                .isBetween(0.4, 0.65);
    }

    @Test
    void theShareOfHomeBasedOpeningsIsTheOneAskedFor() {
        assertThat(share(CorpusTest::atHome)).isCloseTo(0.06, within(0.01));
        for (double asked : new double[] {0, 0.3}) {
            Corpus corpus = Corpus.of(CorpusOptions.DEFAULT.withHomeBasedShare(asked));
            double found = corpus.openings(0, MANY).filter(CorpusTest::atHome).count() / (double) MANY;
            assertThat(found).isCloseTo(asked, within(0.02));
        }
    }

    @Test
    void mostOpeningsAreSilentAboutAccommodationsAndTheOthersUseAllStates() {
        assertThat(share(opening -> opening.offers().isEmpty())).isCloseTo(0.7, within(0.02));
        assertThat(OPENINGS.stream()
                        .flatMap(opening -> opening.offers().stream())
                        .map(AccommodationOffer::state)
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(OfferState.values());
    }

    @Test
    void threeInTenOpeningsStateDemands() {
        assertThat(share(opening -> !opening.demands().isEmpty())).isCloseTo(0.3, within(0.03));
    }

    @Test
    void someOpeningsHaveSeveralPlacesSomeNoneAndSomeUnlocatedOnes() {
        assertThat(share(opening -> opening.places().size() > 1)).isBetween(0.04, 0.12);
        assertThat(share(opening -> opening.places().isEmpty())).isBetween(0.005, 0.05);
        assertThat(share(opening -> opening.places().stream().anyMatch(place -> place.coordinates() == null)))
                .isBetween(0.01, 0.06);
    }

    @Test
    void mostOpeningsAreOpenOnTheDay() {
        assertThat(share(opening -> (opening.validFrom() == null
                                || !opening.validFrom().isAfter(Corpus.DAY))
                        && (opening.validTo() == null || !opening.validTo().isBefore(Corpus.DAY))))
                .isBetween(0.9, 0.995);
    }

    @Test
    void candidatesHaveSixToTwentySkillsAndUpToFourNeeds() {
        assertThat(mean(CANDIDATES, candidate -> candidate.skills().size())).isBetween(9.0, 15.0);
        assertThat(CANDIDATES).allMatch(candidate -> candidate.skills().size() <= 20);
        assertThat(CANDIDATES.stream()
                        .map(candidate -> candidate.needs().size())
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(0, 1, 2, 3, 4);
        assertThat(CANDIDATES.stream()
                        .map(candidate -> candidate.homeWork().wish())
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(HomeWish.values());
    }

    @Test
    void aShareThatCannotBeIsRefusedByName() {
        assertThatThrownBy(() -> CorpusOptions.DEFAULT.withHomeBasedShare(1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("homeBasedShare is 1.0");
    }

    private static boolean atHome(Opening opening) {
        return opening.homeWork() != null && opening.homeWork().sharePercent() == 100;
    }

    private static double share(Predicate<Opening> which) {
        return OPENINGS.stream().filter(which).count() / (double) MANY;
    }

    private static <T> double mean(List<T> records, Function<T, Integer> number) {
        return records.stream().mapToInt(number::apply).average().orElseThrow();
    }

    private static double shareOfMostCommonTenth(Function<Opening, String> feature) {
        Map<String, Long> often = OPENINGS.stream().collect(Collectors.groupingBy(feature, Collectors.counting()));
        return often.values().stream()
                        .sorted(Comparator.reverseOrder())
                        .limit(Math.max(1, often.size() / 10))
                        .mapToLong(Long::longValue)
                        .sum()
                / (double) MANY;
    }
}
