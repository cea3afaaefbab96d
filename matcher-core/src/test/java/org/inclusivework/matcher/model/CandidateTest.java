package org.inclusivework.matcher.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.inclusivework.matcher.fixtures.Samples.candidate;
import static org.inclusivework.matcher.fixtures.Samples.skill;

import java.util.Collections;
import java.util.List;
import org.inclusivework.matcher.fixtures.Cases;
import org.inclusivework.matcher.fixtures.RandomRecords;
import org.inclusivework.matcher.fixtures.TenOpeningFair;
import org.inclusivework.matcher.taxonomy.Accommodation;
import org.inclusivework.matcher.taxonomy.OccupationCode;
import org.inclusivework.matcher.taxonomy.WorkFunction;
import org.junit.jupiter.api.Test;

final class CandidateTest {
    @Test
    void aBuilderThatStartsWithARecordMakesAnEqualOne() {
        Cases.check(1_000, seed -> {
            Candidate candidate = new RandomRecords(seed).candidate();
            assertThat(candidate.toBuilder().build()).isEqualTo(candidate);
            return true;
        });
    }

    @Test
    void nothingPrivateIsInAnyText() {
        for (Candidate candidate : TenOpeningFair.candidates()) {
            assertThat(candidate).hasToString("Candidate[" + candidate.id() + "]");
            assertThat(candidate.needs())
                    .allSatisfy(need -> assertThat(need).hasToString("AccommodationNeed[private]"));
            assertThat(candidate.capacities()).allSatisfy(c -> assertThat(c).hasToString("Capacity[private]"));
            assertThat(candidate.contact()).hasToString("Contact[private]");
            if (candidate.certificate() != null) {
                assertThat(candidate.certificate()).hasToString("Certificate[private]");
            }
        }
    }

    @Test
    void aPersonOfWhomNobodyAskedAnythingStartsAsNobodySaid() {
        Candidate unasked = Candidate.builder("c-1").build();
        assertThat(unasked.reach()).isEqualTo(Reach.NOT_STATED);
        assertThat(unasked.homeWork().wish()).isEqualTo(HomeWish.NO_PREFERENCE);
        assertThat(unasked.certificate()).isNull();
        assertThat(unasked.contact()).isEqualTo(Contact.DEFAULT);
        assertThat(Candidate.builder("c-1").id("c-2").build().id()).isEqualTo("c-2");
    }

    @Test
    void listsAreFreedOfDuplicatesAndKeepTheOrderThatMeansSomething() {
        OccupationCode baker = OccupationCode.parse("csco:4-03-02-04");
        OccupationCode barista = OccupationCode.parse("csco:4-03-02-08");
        Candidate candidate = candidate("c-1")
                .wishedOccupations(List.of(barista, baker, barista))
                .wishedTraining(List.of("面点", "按摩"))
                .shiftsRefused(List.of(Shift.NIGHT, Shift.EVENING, Shift.NIGHT))
                .capacities(List.of(Capacity.of(WorkFunction.PACE, 1), Capacity.of(WorkFunction.EYESIGHT, 0)))
                .build();
        assertThat(candidate.wishedOccupations()).containsExactly(barista, baker);
        assertThat(candidate.wishedTraining()).containsExactly("面点", "按摩");
        assertThat(candidate.shiftsRefused()).containsExactly(Shift.EVENING, Shift.NIGHT);
        assertThat(candidate.capacities()).extracting(Capacity::function).isSorted();
        AccommodationNeed need =
                AccommodationNeed.of(NeedStrength.REQUIRED, Accommodation.HC_TEXT, Accommodation.HC_SIGN);
        assertThat(need.anyOf()).containsExactly(Accommodation.HC_SIGN, Accommodation.HC_TEXT);
        assertThat(need.scopes()).containsExactly(Scope.DAILY_WORK);
    }

    @Test
    void whatIsPrivateIsRefusedWithoutBeingRepeated() {
        Refusal.names("candidate.needs.anyOf", "", () -> AccommodationNeed.of(NeedStrength.REQUIRED));
        Refusal.names(
                "candidate.needs.scopes",
                "",
                () -> new AccommodationNeed(List.of(Accommodation.HC_SIGN), NeedStrength.REQUIRED, List.of()));
        Refusal.names("candidate.capacities", "", () -> Capacity.of(WorkFunction.EYESIGHT, 4));
        Refusal.names(
                "candidate.capacities",
                "",
                () -> candidate("c-1")
                        .capacities(List.of(Capacity.of(WorkFunction.PACE, 1), Capacity.of(WorkFunction.PACE, 2)))
                        .build());
        Refusal.names("candidate.certificate.grade", "", () -> new Certificate(List.of(DisabilityClass.LIMB), 5));
        Refusal.names("candidate.certificate.classes", "", () -> new Certificate(List.of(), 1));
        Refusal.names(
                "candidate.needs.size",
                "",
                () -> candidate("c-1")
                        .needs(Collections.nCopies(
                                65, AccommodationNeed.of(NeedStrength.PREFERRED, Accommodation.PA_SIT)))
                        .build());
    }

    @Test
    void everyBrokenPartIsNamedWithItsValue() {
        Refusal.names("candidate.id", "", () -> Candidate.builder("").build());
        Refusal.names(
                "candidate.maxHours",
                "101",
                () -> candidate("c-1").maxHours(101).build());
        Refusal.names(
                "candidate.credentials",
                " ",
                () -> candidate("c-1").credentials(List.of(" ")).build());
        Refusal.names("candidate.skills.level", "0", () -> new CandidateSkill(skill("面点"), 0));
        Refusal.names(
                "candidate.skills",
                "",
                () -> candidate("c-1")
                        .skills(List.of(CandidateSkill.of(skill("面点")), new CandidateSkill(skill("面点"), 4)))
                        .build());
        TravelOption bus = TravelOption.minutes(TravelMode.BUS, 30);
        Refusal.names("candidate.reach.options", "5", () -> new Reach(Collections.nCopies(5, bus), false));
        Refusal.names("candidate.reach.strict", "true", () -> new Reach(List.of(), true));
        for (double limit : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
            Refusal.names(
                    "candidate.reach.limit",
                    Double.toString(limit),
                    () -> TravelOption.kilometres(TravelMode.WALK, limit));
        }
        Refusal.names(
                "candidate.home.spaceM2",
                "-2",
                () -> new HomeMeans(HomeWish.PREFERRED, null, null, -2, Stated.UNKNOWN, OnSiteFrequency.DAILY));
    }

    @Test
    void whoCanOnlyWorkAtHomeIsTakenToComeForOnboardingOnly() {
        assertThat(HomeMeans.of(HomeWish.ONLY_HOME).onSiteAtMost()).isEqualTo(OnSiteFrequency.ONBOARDING);
        assertThat(HomeMeans.of(HomeWish.PREFERRED).onSiteAtMost()).isEqualTo(OnSiteFrequency.DAILY);
    }
}
