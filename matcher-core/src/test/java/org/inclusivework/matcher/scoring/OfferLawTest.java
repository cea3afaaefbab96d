package org.inclusivework.matcher.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.inclusivework.matcher.fixtures.Cases;
import org.inclusivework.matcher.fixtures.RandomRecords;
import org.inclusivework.matcher.model.AccommodationNeed;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.OfferState;
import org.inclusivework.matcher.model.Opening;
import org.inclusivework.matcher.model.Scope;
import org.inclusivework.matcher.taxonomy.Accommodation;
import org.junit.jupiter.api.Test;

/** Laws 2 and 3: a better offer and one alternative more never harm, and a better only offer helps. */
final class OfferLawTest {
    private static final OfferState[] STATES = OfferState.values();
    private static final Accommodation[] CATALOGUE = Accommodation.values();

    @Test
    void improvingAnOfferNeverLowersAScoreOrRemovesEligibility() {
        Cases.check(20_000, seed -> {
            RandomRecords records = new RandomRecords(seed);
            SplittableRandom random = new SplittableRandom(seed);
            Pair pair = Pair.from(records);
            Weights weights = records.weights();
            Accommodation accommodation = touched(pair.candidate(), random);
            Scope scope = Scope.values()[random.nextInt(OpeningFacts.SCOPES)];
            int better = random.nextInt(STATES.length - 1);
            int worse = random.nextInt(better + 1, STATES.length);
            Pair high = pair.with(Offers.with(pair.opening(), accommodation, scope, STATES[better]));
            Pair low = pair.with(Offers.with(pair.opening(), accommodation, scope, STATES[worse]));
            assertNotWorse(high, low, weights);
            return true;
        });
    }

    @Test
    void addingAnAlternativeToANeedNeverLowersAScoreOrRemovesEligibility() {
        Cases.check(10_000, seed -> {
            RandomRecords records = new RandomRecords(seed);
            SplittableRandom random = new SplittableRandom(seed);
            Pair pair = Pair.from(records);
            if (pair.candidate().needs().isEmpty()) {
                return false;
            }
            int which = random.nextInt(pair.candidate().needs().size());
            AccommodationNeed need = pair.candidate().needs().get(which);
            List<Accommodation> more = new ArrayList<>(need.anyOf());
            more.add(CATALOGUE[random.nextInt(CATALOGUE.length)]);
            if (more.stream().distinct().count() == need.anyOf().size()) {
                return false;
            }
            Pair wider = pair.with(
                    withNeed(pair.candidate(), which, new AccommodationNeed(more, need.strength(), need.scopes())));
            assertNotWorse(wider, pair, records.weights());
            return true;
        });
    }

    @Test
    void aBetterStateIsWorthStrictlyMoreWhereItIsTheNeedsBestAlternativeInAnyScope() {
        Cases.check(10_000, seed -> {
            RandomRecords records = new RandomRecords(seed);
            SplittableRandom random = new SplittableRandom(seed);
            Pair pair = Pair.from(records);
            Weights weights = records.weights();
            if (pair.candidate().needs().isEmpty() || weights.accommodation() == 0) {
                return false;
            }
            AccommodationNeed need = pair.candidate()
                    .needs()
                    .get(random.nextInt(pair.candidate().needs().size()));
            Scope scope = need.scopes().get(random.nextInt(need.scopes().size()));
            Accommodation best = need.anyOf().get(random.nextInt(need.anyOf().size()));
            int better = random.nextInt(STATES.length - 1);
            int worse = random.nextInt(better + 1, STATES.length);
            Opening opening = pair.opening();
            for (Accommodation other : need.anyOf()) {
                if (other != best) {
                    // Strictly below the better state, so that it alone is the best.
                    int below = random.nextInt(better + 1, STATES.length);
                    opening = Offers.with(opening, other, scope, STATES[below]);
                }
            }
            Pair high = pair.with(Offers.with(opening, best, scope, STATES[better]));
            Pair low = pair.with(Offers.with(opening, best, scope, STATES[worse]));
            if (!high.eligible()) {
                return false;
            }
            Score above = high.score(weights);
            Score below = low.score(weights);
            assertThat(above.accommodation()).isGreaterThan(below.accommodation());
            assertThat(above.value()).isGreaterThan(below.value());
            return true;
        });
    }

    @Test
    void anAccommodationThatNobodyNeedsAndThatBridgesNoLimitChangesNothing() {
        Cases.check(10_000, seed -> {
            RandomRecords records = new RandomRecords(seed);
            SplittableRandom random = new SplittableRandom(seed);
            Pair pair = Pair.from(records);
            Accommodation accommodation = CATALOGUE[random.nextInt(CATALOGUE.length)];
            boolean needed = pair.candidate().needs().stream()
                    .anyMatch(need -> need.anyOf().contains(accommodation));
            boolean bridges = pair.candidate().capacities().stream()
                    .anyMatch(capacity -> accommodation.bridges().contains(capacity.function()));
            if (needed || bridges) {
                return false;
            }
            Pair other = pair.with(Offers.with(
                    pair.opening(),
                    accommodation,
                    Scope.values()[random.nextInt(OpeningFacts.SCOPES)],
                    STATES[random.nextInt(STATES.length)]));
            assertThat(other.score(Weights.defaults())).isEqualTo(pair.score(Weights.defaults()));
            assertThat(other.blocking()).isEqualTo(pair.blocking());
            return true;
        });
    }

    /** Returns an accommodation that the candidate has to do with, most of the time. */
    private static Accommodation touched(Candidate candidate, SplittableRandom random) {
        List<Accommodation> near = new ArrayList<>();
        candidate.needs().forEach(need -> near.addAll(need.anyOf()));
        for (Accommodation accommodation : CATALOGUE) {
            if (candidate.capacities().stream()
                    .anyMatch(capacity -> accommodation.bridges().contains(capacity.function()))) {
                near.add(accommodation);
            }
        }
        return near.isEmpty() || random.nextInt(10) == 0
                ? CATALOGUE[random.nextInt(CATALOGUE.length)]
                : near.get(random.nextInt(near.size()));
    }

    static Candidate withNeed(Candidate candidate, int which, AccommodationNeed need) {
        List<AccommodationNeed> needs = new ArrayList<>(candidate.needs());
        needs.set(which, need);
        return candidate.toBuilder().needs(needs).build();
    }

    private static void assertNotWorse(Pair high, Pair low, Weights weights) {
        assertThat(high.score(weights).accommodation())
                .isGreaterThanOrEqualTo(low.score(weights).accommodation());
        assertThat(high.score(weights).value())
                .isGreaterThanOrEqualTo(low.score(weights).value());
        assertThat(low.blocking()).containsAll(high.blocking());
    }
}
