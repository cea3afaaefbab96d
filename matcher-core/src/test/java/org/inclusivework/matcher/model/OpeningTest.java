package org.inclusivework.matcher.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.inclusivework.matcher.fixtures.Samples.opening;
import static org.inclusivework.matcher.fixtures.Samples.skill;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.inclusivework.matcher.fixtures.Cases;
import org.inclusivework.matcher.fixtures.RandomRecords;
import org.inclusivework.matcher.fixtures.Samples;
import org.inclusivework.matcher.taxonomy.Accommodation;
import org.inclusivework.matcher.taxonomy.WorkFunction;
import org.junit.jupiter.api.Test;

final class OpeningTest {
    @Test
    void aBuilderThatStartsWithARecordMakesAnEqualOne() {
        Cases.check(1_000, seed -> {
            Opening opening = new RandomRecords(seed).opening();
            assertThat(opening.toBuilder().build()).isEqualTo(opening);
            HomeWorkTerms terms = opening.homeWork();
            if (terms != null) {
                assertThat(terms.toBuilder().build()).isEqualTo(terms);
            }
            return true;
        });
    }

    @Test
    void anOpeningThatSaysNothingStartsAsNobodySaid() {
        Opening opening = Opening.builder("o-1", "普工", "示例厂").build();
        assertThat(opening.positions()).isEqualTo(1);
        assertThat(opening.homeWork()).isNull();
        assertThat(opening.pay()).isNull();
        assertThat(opening.education()).isEqualTo(EducationLevel.NONE);
        assertThat(opening.dormitory()).isEqualTo(Stated.UNKNOWN);
        for (Accommodation accommodation : Accommodation.values()) {
            assertThat(opening.offerState(accommodation, Scope.DAILY_WORK)).isEqualTo(OfferState.UNKNOWN);
        }
    }

    @Test
    void everySetterOfTheBuilderIsSeenInTheRecord() {
        Opening opening = opening("o-1")
                .id("o-2")
                .title("面点师")
                .employer("示例食品厂")
                .positions(3)
                .description("白案")
                .build();
        assertThat(opening.id()).isEqualTo("o-2");
        assertThat(opening.title()).isEqualTo("面点师");
        assertThat(opening.employer()).isEqualTo("示例食品厂");
        assertThat(opening.positions()).isEqualTo(3);
        assertThat(opening.description()).isEqualTo("白案");
    }

    @Test
    void listsAreCopiedSortedAndCannotBeChanged() {
        List<SkillRequirement> skills = new ArrayList<>(
                List.of(SkillRequirement.optional(skill("面点")), SkillRequirement.essential(skill("包装"))));
        Map<String, String> declared = new HashMap<>(Map.of("备注", "面议", "残疾要求", "不限"));
        Opening opening = opening("o-1")
                .skills(skills)
                .declared(declared)
                .credentials(List.of("健康证", "电工证", "健康证"))
                .shifts(List.of(Shift.NIGHT, Shift.DAY, Shift.NIGHT))
                .build();
        skills.clear();
        declared.clear();
        assertThat(opening.skills())
                .extracting(SkillRequirement::skill)
                .isSorted()
                .hasSize(2);
        assertThat(opening.declared()).hasSize(2).containsEntry("备注", "面议");
        assertThat(opening.credentials()).containsExactly("健康证", "电工证");
        assertThat(opening.shifts()).containsExactly(Shift.DAY, Shift.NIGHT);
        assertThatThrownBy(() -> opening.skills().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> opening.declared().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void offersAreSortedAndOneAccommodationMayDifferByScope() {
        Opening opening = opening("o-1")
                .offers(List.of(
                        AccommodationOffer.of(Accommodation.HC_SIGN, OfferState.UNAVAILABLE, List.of(Scope.DAILY_WORK)),
                        AccommodationOffer.of(Accommodation.PA_DESK, OfferState.PROVIDED),
                        AccommodationOffer.of(Accommodation.HC_SIGN, OfferState.PROVIDED, List.of(Scope.INTERVIEW))))
                .build();
        assertThat(opening.offers())
                .extracting(AccommodationOffer::accommodation)
                .containsExactly(Accommodation.PA_DESK, Accommodation.HC_SIGN, Accommodation.HC_SIGN);
        assertThat(opening.offerState(Accommodation.HC_SIGN, Scope.INTERVIEW)).isEqualTo(OfferState.PROVIDED);
        assertThat(opening.offerState(Accommodation.HC_SIGN, Scope.INDUCTION)).isEqualTo(OfferState.UNKNOWN);
        assertThat(opening.offerState(Accommodation.HC_SIGN, Scope.DAILY_WORK)).isEqualTo(OfferState.UNAVAILABLE);
    }

    @Test
    void twoOffersAboutTheSameAccommodationAndScopeAreRefused() {
        Refusal.names(
                "opening.offers",
                "HC-SIGN",
                () -> opening("o-1")
                        .offers(List.of(
                                AccommodationOffer.of(Accommodation.HC_SIGN, OfferState.PROVIDED),
                                AccommodationOffer.of(
                                        Accommodation.HC_SIGN, OfferState.UNKNOWN, List.of(Scope.INDUCTION))))
                        .build());
        Refusal.names(
                "opening.offers.scopes",
                "HC-SIGN",
                () -> AccommodationOffer.of(Accommodation.HC_SIGN, OfferState.PROVIDED, List.of()));
    }

    @Test
    void everyBrokenPartIsNamedWithItsValue() {
        Refusal.names("opening.title", " ", () -> opening("o-1").title(" ").build());
        Refusal.names("opening.employer", "", () -> opening("o-1").employer("").build());
        Refusal.names(
                "opening.positions", "-1", () -> opening("o-1").positions(-1).build());
        Refusal.names(
                "opening.positions",
                "100001",
                () -> opening("o-1").positions(100_001).build());
        Refusal.names(
                "opening.credentials",
                "",
                () -> opening("o-1").credentials(List.of("")).build());
        Refusal.names(
                "opening.places.size",
                "5",
                () -> opening("o-1")
                        .places(Collections.nCopies(5, Place.of("镇江", Samples.CITY)))
                        .build());
        Refusal.names(
                "opening.validTo",
                "2026-05-01",
                () -> opening("o-1")
                        .validFrom(LocalDate.of(2026, 5, 2))
                        .validTo(LocalDate.of(2026, 5, 1))
                        .build());
        Refusal.names(
                "opening.skills",
                "",
                () -> opening("o-1")
                        .skills(List.of(
                                SkillRequirement.essential(skill("面点")), SkillRequirement.optional(skill("面点"))))
                        .build());
        Refusal.names(
                "opening.demands",
                "",
                () -> opening("o-1")
                        .demands(List.of(new Demand(WorkFunction.PACE, 1), new Demand(WorkFunction.PACE, 2)))
                        .build());
        Refusal.names("opening.demands.PACE", "4", () -> new Demand(WorkFunction.PACE, 4));
        Refusal.names("opening.hours.min", "0", () -> new WorkHours(0, 40));
        Refusal.names("opening.hours.max", "10", () -> new WorkHours(20, 10));
        Refusal.names(
                "opening.skills.importance", "6", () -> new SkillRequirement(skill("面点"), Necessity.ESSENTIAL, 6, 0));
        Refusal.names("opening.skills.level", "6", () -> new SkillRequirement(skill("面点"), Necessity.ESSENTIAL, 3, 6));
        Refusal.names("place.text", " ", () -> Place.unresolved(" "));
    }

    @Test
    void aDayMayBeBothTheFirstAndTheLast() {
        LocalDate day = LocalDate.of(2026, 5, 1);
        assertThat(opening("o-1").validFrom(day).validTo(day).build().validTo()).isEqualTo(day);
        assertThat(opening("o-1").validFrom(day).build().validTo()).isNull();
    }

    @Test
    void whatAnEmployerDeclaresAboutDisabilityIsFoundByItsHeading() {
        Opening opening = opening("o-1")
                .declared(Map.of("残疾类别及等级要求", "肢体三、四级", "Disability class", "limb", "备注", "面议"))
                .build();
        assertThat(opening.declaredAboutDisability()).containsOnlyKeys("Disability class", "残疾类别及等级要求");
    }

    @Test
    void homeWorkTermsMustNotContradictThemselves() {
        Refusal.names(
                "opening.homeWork.onSite",
                OnSiteFrequency.DAILY.toString(),
                () -> HomeWorkTerms.builder(100, WorkObject.DATA)
                        .onSite(OnSiteFrequency.DAILY)
                        .build());
        Refusal.names(
                "opening.homeWork.onSite",
                OnSiteFrequency.NEVER.toString(),
                () -> HomeWorkTerms.builder(0, WorkObject.DATA)
                        .onSite(OnSiteFrequency.NEVER)
                        .build());
        Refusal.names(
                "opening.homeWork.sharePercent",
                "101",
                () -> HomeWorkTerms.builder(101, WorkObject.DATA).build());
        Refusal.names(
                "opening.homeWork.spaceM2",
                "-1",
                () -> HomeWorkTerms.builder(100, WorkObject.DATA).spaceM2(-1).build());
        Refusal.names(
                "opening.homeWork.deliveryDays",
                "367",
                () -> HomeWorkTerms.builder(100, WorkObject.DATA)
                        .delivery(MaterialDelivery.SELF, 367)
                        .build());
        assertThat(HomeWorkTerms.none().onSite()).isEqualTo(OnSiteFrequency.DAILY);
        assertThat(HomeWorkTerms.builder(50, WorkObject.VOICE).build().onSite()).isEqualTo(OnSiteFrequency.NEVER);
    }
}
