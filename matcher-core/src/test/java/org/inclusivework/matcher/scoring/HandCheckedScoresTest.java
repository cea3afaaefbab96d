package org.inclusivework.matcher.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.inclusivework.matcher.fixtures.Samples.candidate;
import static org.inclusivework.matcher.fixtures.Samples.opening;

import java.util.List;
import java.util.Set;
import org.inclusivework.matcher.fixtures.SkillFamily;
import org.inclusivework.matcher.fixtures.TenOpeningFair;
import org.inclusivework.matcher.model.AccommodationNeed;
import org.inclusivework.matcher.model.AccommodationOffer;
import org.inclusivework.matcher.model.CandidateSkill;
import org.inclusivework.matcher.model.Capacity;
import org.inclusivework.matcher.model.Demand;
import org.inclusivework.matcher.model.DormitoryWish;
import org.inclusivework.matcher.model.Equipment;
import org.inclusivework.matcher.model.Escort;
import org.inclusivework.matcher.model.HomeHazard;
import org.inclusivework.matcher.model.HomeMeans;
import org.inclusivework.matcher.model.HomeTraining;
import org.inclusivework.matcher.model.HomeWish;
import org.inclusivework.matcher.model.HomeWorkTerms;
import org.inclusivework.matcher.model.Internet;
import org.inclusivework.matcher.model.MaterialDelivery;
import org.inclusivework.matcher.model.Necessity;
import org.inclusivework.matcher.model.NeedStrength;
import org.inclusivework.matcher.model.OfferState;
import org.inclusivework.matcher.model.OnSiteFrequency;
import org.inclusivework.matcher.model.Pay;
import org.inclusivework.matcher.model.PayBasis;
import org.inclusivework.matcher.model.Place;
import org.inclusivework.matcher.model.Reach;
import org.inclusivework.matcher.model.Scope;
import org.inclusivework.matcher.model.SkillRequirement;
import org.inclusivework.matcher.model.Stated;
import org.inclusivework.matcher.model.TravelMode;
import org.inclusivework.matcher.model.TravelOption;
import org.inclusivework.matcher.model.WorkHours;
import org.inclusivework.matcher.model.WorkObject;
import org.inclusivework.matcher.taxonomy.Accommodation;
import org.inclusivework.matcher.taxonomy.Coordinates;
import org.inclusivework.matcher.taxonomy.OccupationCode;
import org.inclusivework.matcher.taxonomy.WorkFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A few pairs small enough to reckon with pencil and paper. */
final class HandCheckedScoresTest {
    private static final Place HOME = Place.of("原点", new Coordinates(0, 0));

    /** A point so far east of {@link #HOME} that the road on foot, 1.25 times the crow's flight, is this long. */
    private static Place roadOnFoot(double km) {
        double degrees = Math.toDegrees(km / 1.25 / Coordinates.EARTH_RADIUS_KM);
        return Place.of("东边", new Coordinates(0, degrees));
    }

    @Test
    void aNeedIsTheMeanOverItsScopesAndCountsByItsStrength() {
        Score score = new Pair(
                        candidate("c")
                                .needs(List.of(
                                        // Interview: provided 1; daily work: unknown .4; mean .7; weight 3.
                                        new AccommodationNeed(
                                                List.of(Accommodation.HC_SIGN, Accommodation.HC_TEXT),
                                                NeedStrength.REQUIRED,
                                                List.of(Scope.INTERVIEW, Scope.DAILY_WORK)),
                                        // Arrangeable .85; weight 1.
                                        AccommodationNeed.of(NeedStrength.PREFERRED, Accommodation.PA_REST)))
                                .build(),
                        opening("o")
                                .offers(List.of(
                                        AccommodationOffer.of(
                                                Accommodation.HC_SIGN, OfferState.PROVIDED, List.of(Scope.INTERVIEW)),
                                        AccommodationOffer.of(Accommodation.HC_TEXT, OfferState.UNKNOWN),
                                        AccommodationOffer.of(Accommodation.PA_REST, OfferState.ARRANGEABLE)))
                                .build())
                .score(Weights.defaults());
        assertThat(score.accommodation()).isCloseTo((3 * 0.7 + 1 * 0.85) / 4, within(1e-12));
    }

    @Test
    void aGapCountsUnlessAnAccommodationBridgesIt() {
        var person = candidate("c").capacities(List.of(Capacity.of(WorkFunction.LIFTING, 1)));
        var work = opening("o").demands(List.of(new Demand(WorkFunction.LIFTING, 3)));
        // Gap 2 of 3: a third is met, and what bridges is unknown, .4.
        assertThat(new Pair(person.build(), work.build())
                        .score(Weights.defaults())
                        .accommodation())
                .isCloseTo(1.0 / 3 + 2.0 / 3 * 0.4, within(1e-12));
        work.offers(List.of(AccommodationOffer.of(Accommodation.PA_NOLIFT, OfferState.PROVIDED)));
        assertThat(new Pair(person.build(), work.build())
                        .score(Weights.defaults())
                        .accommodation())
                .isCloseTo(1, within(1e-12));
        // Nobody stated the demand: levels 0 and 1 are met, 2 leaves a third open, 3 two thirds.
        work.demands(List.of()).offers(List.of());
        assertThat(new Pair(person.build(), work.build())
                        .score(Weights.defaults())
                        .accommodation())
                .isCloseTo((1 + 1 + (2.0 / 3 + 1.0 / 3 * 0.4) + (1.0 / 3 + 2.0 / 3 * 0.4)) / 4, within(1e-12));
    }

    @Test
    void skillsAreWeighedByNecessityAndImportanceAndMixedWithTheWishedOccupation() {
        var work = opening("o")
                .skills(List.of(
                        new SkillRequirement(SkillFamily.MASSAGE, Necessity.ESSENTIAL, 2, 5),
                        new SkillRequirement(SkillFamily.PACKING, Necessity.OPTIONAL, 4, 0)));
        var person = candidate("c").skills(List.of(new CandidateSkill(SkillFamily.SPORTS, 3)));
        // Narrower, middle of .8 to .95, two levels short: .875 · .7; weights 2 · 3 and 4.
        double covered = 6 * 0.875 * 0.7 / 10;
        assertThat(new Pair(person.build(), work.build())
                        .score(Weights.defaults())
                        .skills())
                .isCloseTo(covered, within(1e-12));
        work.occupation(OccupationCode.parse("csco:4-10-04-02"));
        person.wishedOccupations(List.of(OccupationCode.parse("csco:4-10-04-03"), OccupationCode.parse("isco:3255")));
        assertThat(new Pair(person.build(), work.build())
                        .score(Weights.defaults())
                        .skills())
                .isCloseTo(0.7 * covered + 0.3 * 0.6, within(1e-12));
        work.skills(List.of());
        assertThat(new Pair(person.build(), work.build())
                        .score(Weights.defaults())
                        .skills())
                .isCloseTo(0.3 * 0.4 + 0.7 * 0.6, within(1e-12));
        work.occupation(null);
        assertThat(new Pair(person.build(), work.build())
                        .score(Weights.defaults())
                        .skills())
                .isEqualTo(0.4);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 0.7", "2, 0.4", "3, 0.2", "4, 0", "400, 0"})
    void aWayFallsToFourTenthsAtTheLimitAndToNothingAtTwiceTheLimit(double km, double worth) {
        var person =
                candidate("c").home(HOME).reach(new Reach(List.of(TravelOption.kilometres(TravelMode.WALK, 2)), false));
        var work = opening("o").places(List.of(roadOnFoot(km)));
        assertThat(new Pair(person.build(), work.build())
                        .score(Weights.defaults())
                        .location())
                .isCloseTo(worth, within(1e-9));
        person.reach(new Reach(
                List.of(new TravelOption(TravelMode.WALK, 2, TravelOption.Unit.KILOMETRES, Escort.ESCORTED)), false));
        assertThat(new Pair(person.build(), work.build())
                        .score(Weights.defaults())
                        .location())
                .isCloseTo(worth * 0.85, within(1e-9));
    }

    @Test
    void travelCountsAsOftenAsOneHasToGo() {
        // Walking 2.1 km takes 30 minutes at 4.2 km an hour: exactly the limit, .4.
        var person =
                candidate("c").home(HOME).reach(new Reach(List.of(TravelOption.minutes(TravelMode.WALK, 30)), false));
        var work = opening("o").places(List.of(roadOnFoot(2.1)));
        assertThat(new Pair(person.build(), work.build())
                        .score(Weights.defaults())
                        .location())
                .isCloseTo(0.4, within(1e-9));
        work.homeWork(HomeWorkTerms.builder(60, WorkObject.DATA)
                .onSite(OnSiteFrequency.WEEKLY)
                .build());
        assertThat(new Pair(person.build(), work.build())
                        .score(Weights.defaults())
                        .location())
                .isCloseTo(1 - 0.3 * 0.6, within(1e-9));
        // Collecting every 14 days: one trip on ten working days.
        work.homeWork(HomeWorkTerms.builder(100, WorkObject.SMALL_GOODS)
                .delivery(MaterialDelivery.SELF, 14)
                .build());
        assertThat(new Pair(person.build(), work.build())
                        .score(Weights.defaults())
                        .location())
                .isCloseTo(1 - 0.1 * 0.6, within(1e-9));
        work.homeWork(null).dormitory(Stated.YES);
        person.dormitory(DormitoryWish.ACCEPTED);
        assertThat(new Pair(person.build(), work.build())
                        .score(Weights.defaults())
                        .location())
                .isCloseTo(1 - 0.2 * 0.6, within(1e-9));
    }

    @Test
    void homeWorkIsTheShareTimesWhatTheHomeLacks() {
        HomeMeans means = new HomeMeans(
                HomeWish.PREFERRED, null, List.of(Equipment.SMARTPHONE), 1, Stated.UNKNOWN, OnSiteFrequency.DAILY);
        var person = candidate("c").homeWork(means);
        var work = opening("o")
                .homeWork(HomeWorkTerms.builder(80, WorkObject.SMALL_GOODS)
                        .equipment(Stated.UNKNOWN, Equipment.SEWING_MACHINE)
                        .spaceM2(4)
                        .internet(Internet.MOBILE)
                        .hazards(HomeHazard.HEAT)
                        .training(HomeTraining.CENTRE_FIRST)
                        .build());
        assertThat(new Pair(person.build(), work.build())
                        .score(Weights.defaults())
                        .home())
                .isCloseTo(0.8 * 0.4 * 0.5 * 0.8 * 0.8 * 0.95, within(1e-12));
        person.homeWork(HomeMeans.of(HomeWish.ON_SITE));
        assertThat(new Pair(person.build(), work.build())
                        .score(Weights.defaults())
                        .home())
                .isCloseTo(0.2, within(1e-12));
        person.homeWork(HomeMeans.of(HomeWish.PREFERRED));
        work.homeWork(null);
        assertThat(new Pair(person.build(), work.build())
                        .score(Weights.defaults())
                        .home())
                .isEqualTo(0.15);
    }

    @Test
    void payIsComparedByTheMonthOrTheHourOnlyWhereBothAreKnown() {
        WorkHours fullTime = new WorkHours(40, 40);
        // 40 hours a week are 173⅓ a month; 15 yuan an hour are 2,600 a month.
        assertThat(blocked(new Pay(PayBasis.HOUR, 15, 15, "CNY", 0), fullTime, Pay.yuanPerMonth(2601, 2601)))
                .isTrue();
        assertThat(blocked(new Pay(PayBasis.HOUR, 15, 15, "CNY", 0), fullTime, Pay.yuanPerMonth(2600, 9000)))
                .isFalse();
        assertThat(blocked(new Pay(PayBasis.HOUR, 1, 1, "CNY", 0), null, Pay.yuanPerMonth(9000, 9000)))
                .isFalse();
        assertThat(blocked(new Pay(PayBasis.DAY, 100, 120, "CNY", 0), null, Pay.yuanPerMonth(2611, 3000)))
                .isTrue();
        assertThat(blocked(new Pay(PayBasis.YEAR, 30_000, 36_000, "CNY", 0), null, Pay.yuanPerMonth(3000, 3000)))
                .isFalse();
        assertThat(blocked(new Pay(PayBasis.PIECE, 1, 2, "CNY", 8), null, new Pay(PayBasis.HOUR, 17, 17, "CNY", 0)))
                .isTrue();
        assertThat(blocked(new Pay(PayBasis.PIECE, 1, 2, "CNY", 0), null, new Pay(PayBasis.HOUR, 17, 17, "CNY", 0)))
                .isFalse();
        assertThat(blocked(new Pay(PayBasis.MONTH, 1, 1, "EUR", 0), fullTime, Pay.yuanPerMonth(2600, 2600)))
                .isFalse();
    }

    private static boolean blocked(Pay pay, @Nullable WorkHours hours, Pay floor) {
        return new Pair(
                        candidate("c").payFloor(floor).build(),
                        opening("o").pay(pay).hours(hours).build())
                .blocking()
                .contains(Gate.PAY);
    }

    @ParameterizedTest
    @CsvSource({
        "c-01, o-01, ''",
        "c-02, o-01, CREDENTIAL",
        "c-03, o-01, RULE CREDENTIAL EDUCATION",
        "c-03, o-03, ''",
        "c-05, o-05, ''",
        "c-05, o-04, EDUCATION HOME_ONLY",
        "c-05, o-09, HOURS",
        "c-06, o-06, REQUIRED_NEED",
        "c-06, o-03, CREDENTIAL REACH",
        "c-06, o-07, RULE",
        "c-07, o-07, ''",
        "c-07, o-06, HOURS SHIFT",
        "c-09, o-06, SHIFT DORMITORY",
        "c-01, o-09, PAY",
        "c-10, o-10, ''",
    })
    void theSmallFairIsGatedAsOneWouldExpect(String candidate, String opening, String gates) {
        Pair pair = new Pair(TenOpeningFair.candidate(candidate), TenOpeningFair.opening(opening));
        Set<Gate> blocking =
                Eligibility.blocking(pair.candidateFacts(), pair.openingFacts(), TenOpeningFair.DAY, Pair.CONSTANTS);
        assertThat(String.join(" ", blocking.stream().map(Enum::name).toList())).isEqualTo(gates);
    }

    @Test
    void thoseWhoBelongTogetherAtTheSmallFairFindEachOtherFirst() {
        assertThat(best(TenOpeningFair.MASSEUR)).isEqualTo(TenOpeningFair.MASSAGE_HOSPITAL);
        assertThat(best(TenOpeningFair.BAKER)).isEqualTo(TenOpeningFair.BAKERY);
        assertThat(best(TenOpeningFair.CRAFTER)).isEqualTo(TenOpeningFair.PAPER_CUTTING);
    }

    private static String best(String candidate) {
        String best = "";
        double bestScore = -1;
        for (var opening : TenOpeningFair.openings()) {
            Pair pair = new Pair(TenOpeningFair.candidate(candidate), opening);
            double score = pair.score(Weights.defaults()).value();
            if (pair.eligible() && score > bestScore) {
                best = opening.id();
                bestScore = score;
            }
        }
        return best;
    }
}
