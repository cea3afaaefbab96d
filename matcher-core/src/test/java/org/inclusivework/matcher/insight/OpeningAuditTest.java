package org.inclusivework.matcher.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.inclusivework.matcher.model.DisabilityClass;
import org.inclusivework.matcher.model.EmploymentForm;
import org.inclusivework.matcher.model.Opening;
import org.inclusivework.matcher.model.Pay;
import org.inclusivework.matcher.model.PayBasis;
import org.inclusivework.matcher.model.Place;
import org.inclusivework.matcher.model.PlaceKind;
import org.inclusivework.matcher.model.PostRule;
import org.inclusivework.matcher.model.WorkHours;
import org.inclusivework.matcher.taxonomy.Coordinates;
import org.inclusivework.matcher.taxonomy.Label;
import org.junit.jupiter.api.Test;

final class OpeningAuditTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 3);
    private static final OpeningAudit AUDIT = OpeningAudit.bundled();
    private static final String LONG_TEXT = "按图样把线材剥皮、压端子、穿管、扎带，自检后放入周转箱，每两小时交一次，工位可调高低，坐着站着都可以，旁边有师傅指导。";

    private static Opening.Builder opening(String id) {
        Coordinates here = new Coordinates(32.2, 119.4);
        return Opening.builder(id, "装配工", "示例电子厂")
                .places(List.of(new Place("镇江市京口区学府路1号", here, "321102", PlaceKind.WORKPLACE)));
    }

    private static List<String> codes(Opening opening) {
        return AUDIT.findings(opening, DAY).stream().map(Finding::code).toList();
    }

    @Test
    void aQuoteIsTheVeryWordsOfTheSheetWithTheirPlace() {
        String text = "包午餐；須 無 殘 疾，身　体　健　康；Ｔ恤自备";
        for (Finding finding : AUDIT.findings(opening("o-1").description(text).build(), DAY)) {
            if (finding.end() > 0) {
                assertThat(text.substring(finding.start(), finding.end())).isEqualTo(finding.quote());
            }
        }
        assertThat(AUDIT.findings(opening("o-1").description(text).build(), DAY))
                .extracting(Finding::quote)
                .contains("無 殘 疾", "身　体　健　康");
    }

    @Test
    void aCitedRuleMakesAListOfClassesLawful() {
        Opening listed = opening("o-1").declared(Map.of("残疾类别及等级要求", "视力一、二级")).build();
        assertThat(codes(listed)).contains("CLASS_LIST");
        Opening ruled = listed.toBuilder()
                .rule(new PostRule("盲人医疗按摩管理办法", List.of(new PostRule.Admitted(DisabilityClass.VISION, 4))))
                .build();
        assertThat(codes(ruled)).noneMatch(code -> code.startsWith("CLASS_"));
        Opening uncited = listed.toBuilder().title("盲人保健按摩师").build();
        assertThat(codes(uncited)).contains("CLASS_RULE_UNCITED").doesNotContain("CLASS_LIST");
    }

    @Test
    void payIsComparedWithTheMinimumOfThePlaceByMonthHourDayYearAndPiece() {
        assertThat(codes(paid(Pay.yuanPerMonth(2000, 2100), 40))).contains("PAY_BELOW");
        assertThat(codes(paid(Pay.yuanPerMonth(2300, 2500), 40))).contains("PAY_MAYBE_BELOW");
        assertThat(codes(paid(Pay.yuanPerMonth(2300, 3500), 40))).contains("PAY_LOW_END");
        assertThat(codes(paid(Pay.yuanPerMonth(2660, 2660), 40))).noneMatch(code -> code.startsWith("PAY"));
        // Half the hours for half the pay is fine, and 20 yuan an hour for part-time work is not.
        assertThat(codes(paid(Pay.yuanPerMonth(2300, 2500), 20))).noneMatch(code -> code.startsWith("PAY"));
        assertThat(codes(paid(new Pay(PayBasis.HOUR, 20, 20, "CNY", 0), 20))).contains("PAY_BELOW");
        assertThat(codes(paid(new Pay(PayBasis.HOUR, 25, 25, "CNY", 0), 20))).noneMatch(code -> code.startsWith("PAY"));
        // 12 yuan an hour full time is 2,080 a month, 16 is 2,773.
        assertThat(codes(paid(new Pay(PayBasis.HOUR, 12, 12, "CNY", 0), 40))).contains("PAY_BELOW");
        assertThat(codes(paid(new Pay(PayBasis.HOUR, 16, 16, "CNY", 0), 40))).noneMatch(code -> code.startsWith("PAY"));
        // The same without hours may be part-time work, for which 25 an hour is the least: ask.
        assertThat(codes(opening("o-1")
                        .pay(new Pay(PayBasis.HOUR, 16, 16, "CNY", 0))
                        .build()))
                .contains("PAY_MAYBE_BELOW");
        assertThat(codes(opening("o-1")
                        .pay(new Pay(PayBasis.HOUR, 12, 12, "CNY", 0))
                        .build()))
                .contains("PAY_BELOW");
        assertThat(codes(paid(new Pay(PayBasis.DAY, 90, 95, "CNY", 0), 40))).contains("PAY_BELOW");
        assertThat(codes(paid(new Pay(PayBasis.YEAR, 25_000, 26_000, "CNY", 0), 40)))
                .contains("PAY_BELOW");
        assertThat(codes(paid(new Pay(PayBasis.PIECE, 0.5, 0.5, "CNY", 0), 40))).contains("PIECE_UNMEASURED");
        assertThat(codes(paid(new Pay(PayBasis.PIECE, 0.5, 0.5, "CNY", 20), 40)))
                .contains("PAY_BELOW");
        assertThat(codes(paid(new Pay(PayBasis.PIECE, 0.5, 0.5, "CNY", 40), 40)))
                .noneMatch(code -> code.startsWith("P"));
        assertThat(codes(paid(new Pay(PayBasis.MONTH, 100, 200, "EUR", 0), 40)))
                .noneMatch(code -> code.startsWith("PAY"));
    }

    private static Opening paid(Pay pay, int hours) {
        return opening("o-1").pay(pay).hours(new WorkHours(hours, hours)).build();
    }

    @Test
    void pieceworkAtHomeAndShelteredWorkAreAskedAboutAndNotRuledOn() {
        Opening low = paid(new Pay(PayBasis.PIECE, 0.3, 0.3, "CNY", 20), 40);
        for (EmploymentForm form : List.of(EmploymentForm.PIECEWORK, EmploymentForm.SHELTERED)) {
            assertThat(codes(low.toBuilder().form(form).build()))
                    .contains("PAY_MAYBE_BELOW")
                    .doesNotContain("PAY_BELOW");
        }
    }

    @Test
    void aMinimumWageHoldsFromItsDayAndAnOrganisersOwnGoesBefore() {
        MinimumWages bundled = MinimumWages.bundled();
        assertThat(bundled.in("321102", LocalDate.of(2025, 12, 31))).isEmpty();
        assertThat(bundled.in("321102", DAY).orElseThrow().monthly()).isEqualTo(2660);
        assertThat(bundled.in("110101", DAY)).isEmpty();
        Label source = new Label("市人社局通知", "notice");
        MinimumWages own = bundled.with(List.of(new MinimumWage(
                "3211", new Label("镇江市", "Zhenjiang"), LocalDate.of(2026, 6, 1), 2700, 26, true, source)));
        assertThat(own.in("321102", DAY).orElseThrow().monthly()).isEqualTo(2700);
        assertThat(new OpeningAudit(own).findings(paid(Pay.yuanPerMonth(2660, 2660), 40), DAY))
                .anyMatch(finding -> finding.code().equals("PAY_BELOW")
                        && finding.severity() == FindingSeverity.MUST_SETTLE
                        && finding.source().zh().contains("市人社局通知"));
        assertThat(bundled.rows()).allMatch(row -> !row.source().zh().isBlank());
    }

    @Test
    void whatARecordLeavesOutOrLetsLapseIsSaid() {
        Opening bare = Opening.builder("o-1", "装配工", "示例厂")
                .positions(0)
                .validTo(LocalDate.of(2026, 12, 2))
                .build();
        assertThat(codes(bare)).contains("EXPIRED", "POSITIONS_OPEN", "PLACE_MISSING", "SILENT");
        Opening lost = bare.toBuilder().places(List.of(Place.unresolved("老地方"))).build();
        assertThat(codes(lost)).contains("PLACE_UNRESOLVED").doesNotContain("PLACE_MISSING");
        assertThat(codes(opening("o-1").validTo(DAY).description("有手语翻译").build()))
                .doesNotContain("EXPIRED", "SILENT", "PLACE_MISSING");
    }

    @Test
    void theSameOpeningTwiceIsSaidToBoth() {
        List<Finding> found = AUDIT.findings(
                List.of(
                        opening("o-1").build(),
                        opening("o-2").build(),
                        opening("o-3").title("质检员").build()),
                DAY);
        assertThat(found)
                .filteredOn(finding -> finding.kind() == AuditKind.DUPLICATE)
                .extracting(Finding::openingId)
                .containsExactly("o-1", "o-2");
    }

    @Test
    void aTextThatAnotherEmployerUsesIsSaidWithoutNamingIt() {
        Opening first = opening("o-1").description(LONG_TEXT).build();
        Opening copied = Opening.builder("o-2", "装配工", "另一家公司")
                .description(LONG_TEXT.replace("每两小时", "每三小时"))
                .build();
        List<Finding> found = AUDIT.findings(List.of(first, copied), DAY).stream()
                .filter(finding -> finding.kind() == AuditKind.REPOST)
                .toList();
        assertThat(found).extracting(Finding::code).containsExactly("REPOST_OTHER", "REPOST_OTHER");
        assertThat(found.getFirst().toString()).doesNotContain("另一家公司", "o-2");
        assertThat(found.getLast().toString()).doesNotContain("示例电子厂", "o-1");
    }

    @Test
    void aTextThatManyEmployersUseIsStockWording() {
        List<Opening> many = new java.util.ArrayList<>();
        for (int i = 0; i < 6; i++) {
            many.add(Opening.builder("o-" + i, "装配工", "示例厂" + i)
                    .description(LONG_TEXT)
                    .build());
        }
        assertThat(AUDIT.findings(many, DAY)).noneMatch(finding -> finding.kind() == AuditKind.REPOST);
    }

    @Test
    void findingsDependOnTheOpeningAloneAndNotOnTheOrder() {
        List<Opening> openings = List.of(
                opening("o-1").description("身体健康").build(),
                opening("o-2").description("交押金100元").build());
        List<Finding> forwards = AUDIT.findings(openings, DAY);
        List<Finding> backwards = AUDIT.findings(openings.reversed(), DAY);
        assertThat(backwards).containsExactlyInAnyOrderElementsOf(forwards);
        assertThat(AUDIT.findings(openings, DAY)).isEqualTo(forwards);
    }
}
