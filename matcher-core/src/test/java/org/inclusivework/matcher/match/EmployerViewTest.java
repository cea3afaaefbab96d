package org.inclusivework.matcher.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.inclusivework.matcher.fixtures.RandomRecords;
import org.inclusivework.matcher.fixtures.Samples;
import org.inclusivework.matcher.model.AccommodationOffer;
import org.inclusivework.matcher.model.Disclosure;
import org.inclusivework.matcher.model.OfferState;
import org.inclusivework.matcher.model.Opening;
import org.inclusivework.matcher.model.Scope;
import org.inclusivework.matcher.taxonomy.Accommodation;
import org.inclusivework.matcher.taxonomy.Language;
import org.junit.jupiter.api.Test;

/** The employer sees what its own opening leaves open, in catalogue order, and what was disclosed to it; nothing else. */
class EmployerViewTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 3);

    @Test
    void questions_come_from_the_opening_alone_in_catalogue_order() {
        RandomRecords records = new RandomRecords(7);
        for (int i = 0; i < 200; i++) {
            Opening opening = records.opening();
            List<String> asked = EmployerView.of(opening, DAY, List.of()).questions().stream()
                    .filter(q -> q.code() == MessageCode.ASK_OFFER)
                    .map(q -> ((Term.Named) ((Term.Several) q.terms().getFirst())
                                    .terms()
                                    .getFirst())
                            .code())
                    .toList();
            List<String> open = java.util.Arrays.stream(Accommodation.values())
                    .filter(a -> java.util.Arrays.stream(Scope.values())
                            .anyMatch(s -> opening.offerState(a, s) == OfferState.UNKNOWN))
                    .map(Accommodation::code)
                    .toList();
            assertThat(asked).as("seed 7, case %d", i).isEqualTo(open);
        }
    }

    @Test
    void a_question_names_the_parts_of_working_life_that_are_open() {
        Opening opening = Samples.opening("o-1")
                .offers(List.of(
                        AccommodationOffer.of(Accommodation.HC_SIGN, OfferState.PROVIDED, List.of(Scope.INTERVIEW))))
                .build();
        assertThat(EmployerView.of(opening, DAY, List.of()).questions().stream()
                        .map(q -> q.in(Language.ZH))
                        .filter(q -> q.contains("手语翻译")))
                .containsExactly("请问单位：能否提供“手语翻译”（入职培训、日常工作）？");
    }

    @Test
    void only_a_disclosure_to_this_employer_that_holds_is_shown() {
        Opening opening = Samples.opening("o-1").build();
        Disclosure mine = disclosure("c-1", opening.employer(), null);
        List<Disclosure> all = List.of(
                disclosure("c-3", opening.employer(), DAY),
                disclosure("c-2", "另一家单位", null),
                mine,
                new Disclosure("c-4", opening.employer(), Accommodation.PA_LIFT, "面试安排", DAY.plusDays(1), "王", null));
        assertThat(EmployerView.of(opening, DAY, all).disclosed())
                .containsExactly(new EmployerView.Disclosed("c-1", Accommodation.HC_SIGN, "面试安排"));
    }

    private static Disclosure disclosure(
            String candidate, String employer, @org.jspecify.annotations.Nullable LocalDate withdrawn) {
        return new Disclosure(candidate, employer, Accommodation.HC_SIGN, "面试安排", DAY.minusDays(5), "王", withdrawn);
    }
}
