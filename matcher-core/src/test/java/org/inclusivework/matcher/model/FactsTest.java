package org.inclusivework.matcher.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.inclusivework.matcher.taxonomy.Accommodation;
import org.inclusivework.matcher.taxonomy.Label;
import org.inclusivework.matcher.taxonomy.Labelled;
import org.inclusivework.matcher.taxonomy.Language;
import org.inclusivework.matcher.taxonomy.OccupationCode;
import org.inclusivework.matcher.taxonomy.WorkFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The smaller records: pay, rules, evidence, disclosures, priors, and the wording of constants. */
final class FactsTest {
    private static final OccupationCode MASSEUR = OccupationCode.parse("csco:4-10-04-02");

    @Test
    void payIsARangeInACurrency() {
        assertThat(new Pay(PayBasis.HOUR, 18, 18, "cny", 0).currency()).isEqualTo("CNY");
        Refusal.names("pay", "3000.0–2000.0", () -> Pay.yuanPerMonth(3000, 2000));
        Refusal.names("pay", "-1.0–2000.0", () -> Pay.yuanPerMonth(-1, 2000));
        Refusal.names("pay", "NaN–2000.0", () -> Pay.yuanPerMonth(Double.NaN, 2000));
        Refusal.names("pay", "1.0–Infinity", () -> Pay.yuanPerMonth(1, Double.POSITIVE_INFINITY));
        Refusal.names("pay.piecesPerHour", "-1.0", () -> new Pay(PayBasis.PIECE, 1, 2, "CNY", -1));
        Refusal.names(
                "pay.piecesPerHour", "Infinity", () -> new Pay(PayBasis.PIECE, 1, 2, "CNY", Double.POSITIVE_INFINITY));
        Refusal.names("pay.currency", "YUAN", () -> new Pay(PayBasis.MONTH, 1, 2, "yuan", 0));
        Refusal.names("pay.currency", "人民币", () -> new Pay(PayBasis.MONTH, 1, 2, "人民币", 0));
        Refusal.names("pay.currency", "C-Y", () -> new Pay(PayBasis.MONTH, 1, 2, "c-y", 0));
    }

    @Test
    void aRuleAdmitsByAnyClassAndByGradesUpToAMildest() {
        PostRule rule = new PostRule(
                "残联发〔2015〕27号",
                List.of(
                        new PostRule.Admitted(DisabilityClass.MENTAL, 4),
                        new PostRule.Admitted(DisabilityClass.LIMB, 2)));
        assertThat(rule.admits(new Certificate(List.of(DisabilityClass.LIMB), 2)))
                .isTrue();
        assertThat(rule.admits(new Certificate(List.of(DisabilityClass.LIMB), 3)))
                .isFalse();
        assertThat(rule.admits(new Certificate(List.of(DisabilityClass.VISION, DisabilityClass.MENTAL), 4)))
                .isTrue();
        assertThat(rule.admits(new Certificate(List.of(DisabilityClass.VISION), 1)))
                .isFalse();
        Refusal.names("opening.rule.citation", "", () -> new PostRule("", rule.admitted()));
        Refusal.names("opening.rule.admitted", "通知", () -> new PostRule("通知", List.of()));
        Refusal.names("opening.rule.maxGrade", "5", () -> new PostRule.Admitted(DisabilityClass.LIMB, 5));
    }

    @Test
    void evidenceRefusesAnImpossibleLeadTime() {
        Refusal.names(
                "opening.offers.leadDays", "-1", () -> new Evidence(EvidenceSource.EMPLOYER, null, CostClass.FREE, -1));
        assertThat(new Evidence(EvidenceSource.EMPLOYER, null, CostClass.FREE, 0).leadDays())
                .isZero();
    }

    @Test
    void aDisclosureHoldsFromItsDayUntilItIsWithdrawn() {
        LocalDate day = LocalDate.of(2026, 5, 1);
        Disclosure open = new Disclosure("c-1", "示例厂", Accommodation.HC_SIGN, "面试安排", day, "officer-1", null);
        assertThat(open.holdsOn(day.minusDays(1))).isFalse();
        assertThat(open.holdsOn(day)).isTrue();
        assertThat(open.holdsOn(day.plusYears(1))).isTrue();
        Disclosure withdrawn =
                new Disclosure("c-1", "示例厂", Accommodation.HC_SIGN, "面试安排", day, "officer-1", day.plusDays(2));
        assertThat(withdrawn.holdsOn(day.plusDays(1))).isTrue();
        assertThat(withdrawn.holdsOn(day.plusDays(2))).isFalse();
        assertThat(withdrawn).hasToString("Disclosure[c-1, 2026-05-01]");
        Refusal.names(
                "disclosure.withdrawn",
                "2026-04-30",
                () -> new Disclosure("c-1", "示例厂", Accommodation.HC_SIGN, "面试安排", day, "officer-1", day.minusDays(1)));
        Refusal.names(
                "disclosure.employer",
                "",
                () -> new Disclosure("c-1", "", Accommodation.HC_SIGN, "面试安排", day, "officer-1", null));
    }

    @Test
    void aPriorIsADistribution() {
        OccupationPrior.DemandPrior demand = new OccupationPrior.DemandPrior(WorkFunction.PACE, 100, 200, 300, 400);
        assertThat(Stream.of(0, 1, 2, 3).map(demand::perMille)).containsExactly(100, 200, 300, 400);
        Refusal.names("level", "4", () -> demand.perMille(4));
        Refusal.names(
                "prior.demands.PACE", "999", () -> new OccupationPrior.DemandPrior(WorkFunction.PACE, 999, 0, 0, 0));
        Refusal.names(
                "prior.demands.PACE", "-1", () -> new OccupationPrior.DemandPrior(WorkFunction.PACE, -1, 1001, 0, 0));
        Refusal.names(
                "prior.demands", "", () -> new OccupationPrior(MASSEUR, List.of(demand, demand), -1, 0, null, "样例"));
        Refusal.names(
                "prior.homeSharePerMille",
                "-2",
                () -> new OccupationPrior(MASSEUR, List.of(demand), -2, 0, null, "样例"));
        Refusal.names(
                "prior.homeUncertaintyPerMille",
                "1001",
                () -> new OccupationPrior(MASSEUR, List.of(demand), 0, 1001, null, "样例"));
        Refusal.names("prior.source", "", () -> new OccupationPrior(MASSEUR, List.of(demand), 0, 0, null, ""));
        assertThat(OccupationPriors.none().of(MASSEUR)).isEmpty();
        assertThat(OccupationPriors.none().version()).isEqualTo("none");
    }

    @Test
    void aProblemIsOneLineThatSaysWhereWhatWhyAndWhatToDo() {
        assertThat(new Problem("opening.pay", "abc", "not a number", "write 3000"))
                .hasToString("opening.pay \"abc\": not a number; write 3000");
        assertThat(new Problem("candidate.needs", "", "unknown code", "use a code"))
                .hasToString("candidate.needs: unknown code; use a code");
    }

    @Test
    void aQuotedValueIsShortAndFreeOfControlCharacters() {
        assertThat(Problem.quote("a\u0007b\n")).isEqualTo("a·b·");
        assertThat(Problem.quote("x".repeat(80))).hasSize(80);
        assertThat(Problem.quote("x".repeat(81))).hasSize(81).endsWith("…");
        // A character of two units is never cut in half.
        assertThat(Problem.quote("x".repeat(79) + "𠮷")).isEqualTo("x".repeat(79) + "…");
    }

    @Test
    void everyKindOfFailureHasItsCodeAndARemedy() {
        List<MatcherException> all = List.of(
                MatcherException.invalid("k", 0, "too small", "use 1"),
                new MatcherException.NotFound("opening", "o-1"),
                new MatcherException.IndexLocked("fair.index", null),
                new MatcherException.IndexCorrupt("fair.index", "a checksum differs", new IllegalStateException()),
                new MatcherException.VersionMismatch("schema", "2", "1", "call reindex()"),
                new MatcherException.Storage("fair.index", "the disk is full", "make room", null),
                new MatcherException.DeadlineExceeded(),
                new MatcherException.Cancelled(),
                new MatcherException.Unusable("engine", "it is closed", "open another one"));
        assertThat(all).extracting(MatcherException::code).containsExactly(MatcherException.Code.values());
        assertThat(all).allSatisfy(failure -> {
            assertThat(failure.problems()).isNotEmpty();
            assertThat(failure.problems().getFirst().remedy()).isNotBlank();
            assertThat(failure.getMessage())
                    .contains(failure.problems().getFirst().reason());
        });
        assertThatThrownBy(() -> all.getFirst().problems().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    static Stream<Labelled> constants() {
        return Stream.of(
                        Communication.values(),
                        ContactChannel.values(),
                        CostClass.values(),
                        DisabilityClass.values(),
                        DormitoryWish.values(),
                        EducationLevel.values(),
                        EmploymentForm.values(),
                        Equipment.values(),
                        Escort.values(),
                        EvidenceSource.values(),
                        HomeHazard.values(),
                        HomeSupervision.values(),
                        HomeTraining.values(),
                        HomeWish.values(),
                        Internet.values(),
                        MaterialDelivery.values(),
                        Necessity.values(),
                        NeedStrength.values(),
                        OfferState.values(),
                        OnSiteFrequency.values(),
                        PayBasis.values(),
                        PlaceKind.values(),
                        QualityCheck.values(),
                        Scope.values(),
                        Shift.values(),
                        Stated.values(),
                        TravelMode.values(),
                        WorkObject.values(),
                        WorkStatus.values())
                .flatMap(Stream::of);
    }

    @ParameterizedTest
    @MethodSource("constants")
    void everyConstantHasAWordingInChineseAndEnglish(Labelled constant) {
        Label label = constant.label();
        assertThat(label.in(Language.ZH)).matches("(?s).*\\p{IsHan}.*");
        assertThat(label.in(Language.EN)).matches("[\\p{ASCII}]+");
    }
}
