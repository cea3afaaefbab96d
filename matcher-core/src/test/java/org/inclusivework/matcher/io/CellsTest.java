package org.inclusivework.matcher.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.inclusivework.matcher.model.AccommodationNeed;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.EducationLevel;
import org.inclusivework.matcher.model.Equipment;
import org.inclusivework.matcher.model.Escort;
import org.inclusivework.matcher.model.HomeWorkTerms;
import org.inclusivework.matcher.model.NeedStrength;
import org.inclusivework.matcher.model.OfferState;
import org.inclusivework.matcher.model.OnSiteFrequency;
import org.inclusivework.matcher.model.Opening;
import org.inclusivework.matcher.model.Pay;
import org.inclusivework.matcher.model.Scope;
import org.inclusivework.matcher.model.Shift;
import org.inclusivework.matcher.model.Stated;
import org.inclusivework.matcher.model.TravelMode;
import org.inclusivework.matcher.model.TravelOption;
import org.inclusivework.matcher.model.WorkHours;
import org.inclusivework.matcher.taxonomy.Accommodation;
import org.inclusivework.matcher.taxonomy.Coordinates;
import org.inclusivework.matcher.taxonomy.Gazetteer;
import org.inclusivework.matcher.taxonomy.WorkFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people write, in tables that can be checked by hand. */
final class CellsTest {
    private static Opening opening(String header, String cell) {
        ReadResult<Opening> result = Sheets.opening(header, cell);
        assertThat(Sheets.errors(result)).isEmpty();
        return result.records().getFirst();
    }

    private static Candidate candidate(String header, String cell) {
        ReadResult<Candidate> result = Sheets.candidate(header, cell);
        assertThat(Sheets.errors(result)).isEmpty();
        return result.records().getFirst();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "薪资待遇|3500-4500元/月|MONTH 3500.0 4500.0 CNY 0.0",
                "薪资待遇|３５００～４５００元／月|MONTH 3500.0 4500.0 CNY 0.0",
                "薪资待遇|3,500元至4,500元/月|MONTH 3500.0 4500.0 CNY 0.0",
                "薪资待遇|4-6K|MONTH 4000.0 6000.0 CNY 0.0",
                "薪资待遇|1.2万-1.5万/月|MONTH 12000.0 15000.0 CNY 0.0",
                "月薪|3000|MONTH 3000.0 3000.0 CNY 0.0",
                "工资|2800|MONTH 2800.0 2800.0 CNY 0.0",
                "时薪|18|HOUR 18.0 18.0 CNY 0.0",
                "工资|18元/小时|HOUR 18.0 18.0 CNY 0.0",
                "工资|日结150元|DAY 150.0 150.0 CNY 0.0",
                "年薪|6万|YEAR 60000.0 60000.0 CNY 0.0",
                "计件单价|0.5|PIECE 0.5 0.5 CNY 0.0",
                "工资|0.5元/件（每小时40件）|PIECE 0.5 0.5 CNY 40.0",
                "pay|15-18 EUR/hour|HOUR 15.0 18.0 EUR 0.0",
                "pay|€15 an hour|HOUR 15.0 15.0 EUR 0.0",
                "pay|0.5 EUR/piece (40 pieces an hour)|PIECE 0.5 0.5 EUR 40.0",
                "pay|9620 KRW/hour|HOUR 9620.0 9620.0 KRW 0.0",
                "工资|底薪3000+提成|MONTH 3000.0 3000.0 CNY 0.0",
                "工资|3000元以上|MONTH 3000.0 3000.0 CNY 0.0",
                "工资|面议|null",
                "工资|薪资面议|null",
                "工资|底薪+提成|null",
                "工资|计件|null",
                "工资|18|null",
                "工资|5000-3000|null",
                "工资|3000-4000，包吃，满勤奖200|null",
            })
    void payIsReadAsPeopleWriteIt(String header, String cell, String expected) {
        Pay pay = opening(header, cell).pay();
        assertThat(
                        pay == null
                                ? "null"
                                : pay.basis() + " " + pay.min() + " " + pay.max() + " " + pay.currency() + " "
                                        + pay.piecesPerHour())
                .isEqualTo(expected);
    }

    @Test
    void payThatIsNotUnderstoodIsAWarningAndNegotiablePayIsNone() {
        assertThat(Sheets.opening("工资", "看情况").problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.severity()).isEqualTo(RowProblem.Severity.WARNING));
        assertThat(Sheets.opening("工资", "面议").problems()).isEmpty();
        assertThat(Sheets.opening("工资", "底薪3000+提成").problems()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"若干,0", "多名,0", "2-3人,3", "５,5", "5人,5", "约10名,10", "０,0"})
    void positionsAreReadAsPeopleWriteThem(String cell, int expected) {
        assertThat(opening("招聘人数", cell).positions()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "学历不限,NONE", "不限,NONE", "初中及以上,LOWER_SECONDARY", "初中以上学历,LOWER_SECONDARY", "高中/中专,UPPER_SECONDARY",
        "中专,UPPER_SECONDARY", "大专及以上学历,JUNIOR_COLLEGE", "本科,BACHELOR", "小学,PRIMARY", "bachelor or higher,BACHELOR",
        "Lower Secondary School,LOWER_SECONDARY", "UPPER_SECONDARY,UPPER_SECONDARY"
    })
    void schoolingIsReadAsPeopleWriteIt(String cell, EducationLevel expected) {
        assertThat(opening("学历要求", cell).education()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "40|40|40",
                "每周40小时|40|40",
                "20-40|20|40",
                "每周20-40小时|20|40",
                "每天8小时，每周5天|40|40",
                "8小时/天，5天/周|40|40",
                "40 hours a week|40|40"
            })
    void hoursAreReadAsPeopleWriteThem(String cell, int min, int max) {
        assertThat(opening("每周工时", cell).hours()).isEqualTo(new WorkHours(min, max));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-03-01", "2025/3/1", "2025.3.1", "2025年3月1日", "20250301", "２０２５-０３-０１"})
    void daysAreReadAsPeopleWriteThem(String cell) {
        assertThat(opening("截止日期", cell).validTo()).isEqualTo(LocalDate.of(2025, 3, 1));
    }

    @Test
    void aSpanOfDaysFillsBothEnds() {
        Opening opening = opening("招聘期限", "2025-03-01至2025-03-31");
        assertThat(opening.validFrom()).isEqualTo(LocalDate.of(2025, 3, 1));
        assertThat(opening.validTo()).isEqualTo(LocalDate.of(2025, 3, 31));
        assertThat(opening("有效期", "长期有效").validTo()).isNull();
        assertThat(Sheets.errors(Sheets.opening("有效期", "2025-03-31~2025-03-01")))
                .hasSize(1);
    }

    @Test
    void shiftsTakeListsAndUsualWords() {
        assertThat(opening("班次", "长白班").shifts()).containsExactly(Shift.DAY);
        assertThat(opening("班制", "两班倒、周末").shifts()).containsExactly(Shift.ROTATING, Shift.WEEKEND);
        assertThat(opening("shifts", "day shift; night shift").shifts()).containsExactly(Shift.DAY, Shift.NIGHT);
    }

    @Test
    void lodgingIsReadAndItsWordsAreKept() {
        assertThat(opening("食宿", "包吃住").dormitory()).isEqualTo(Stated.YES);
        assertThat(opening("食宿", "包吃住").declared()).containsEntry("食宿", "包吃住");
        assertThat(opening("食宿", "不包食宿").dormitory()).isEqualTo(Stated.NO);
        assertThat(opening("食宿", "食宿自理").dormitory()).isEqualTo(Stated.NO);
        assertThat(opening("食宿", "包吃").dormitory()).isEqualTo(Stated.UNKNOWN);
        assertThat(opening("住宿", "是").dormitory()).isEqualTo(Stated.YES);
    }

    @Test
    void offersHaveStatesScopesAndEvidence() {
        Opening opening = opening(
                "合理便利",
                "手语翻译=可安排（面试、日常工作）［单位答复，2025-03-01，一次性投入，15天］；PA-LIFT；有电梯、；可在家做（全部或部分）（面试）".replace("有电梯、；", ""));
        assertThat(opening.offerState(Accommodation.HC_SIGN, Scope.INTERVIEW)).isEqualTo(OfferState.ARRANGEABLE);
        assertThat(opening.offerState(Accommodation.HC_SIGN, Scope.INDUCTION)).isEqualTo(OfferState.UNKNOWN);
        assertThat(opening.offerState(Accommodation.PA_LIFT, Scope.INDUCTION)).isEqualTo(OfferState.PROVIDED);
        assertThat(opening.offerState(Accommodation.HB_HOME, Scope.INTERVIEW)).isEqualTo(OfferState.PROVIDED);
        assertThat(opening.offerState(Accommodation.HB_HOME, Scope.DAILY_WORK)).isEqualTo(OfferState.UNKNOWN);
        assertThat(opening.offers().getLast().evidence().leadDays()).isNull();
        assertThat(opening.offers().stream()
                        .filter(offer -> offer.accommodation() == Accommodation.HC_SIGN)
                        .findFirst()
                        .orElseThrow()
                        .evidence()
                        .leadDays())
                .isEqualTo(15);
    }

    @Test
    void needsHaveAlternativesStrengthAndScope() {
        assertThat(candidate("所需便利", "必须有:手语翻译|语音转文字@面试、日常工作；有更好:可多休息几次；电梯").needs())
                .isEqualTo(List.of(
                        new AccommodationNeed(
                                List.of(Accommodation.HC_SIGN, Accommodation.HC_CAPTION),
                                NeedStrength.REQUIRED,
                                List.of(Scope.INTERVIEW, Scope.DAILY_WORK)),
                        AccommodationNeed.of(NeedStrength.PREFERRED, Accommodation.SC_BREAKS),
                        AccommodationNeed.of(NeedStrength.IMPORTANT, Accommodation.PA_LIFT)));
    }

    @Test
    void demandsAndCapacitiesTakeNumbersAndWords() {
        assertThat(opening("岗位操作要求", "双手操作=２；听和说=简单听说；搬重物: up to 5 kg").demands())
                .extracting(demand -> demand.function() + "=" + demand.level())
                .containsExactly("BOTH_HANDS=2", "LIFTING=1", "LISTENING_SPEAKING=2");
        assertThat(candidate("功能状况", "双手操作=2（右手慢一些）；用眼=没问题；站立和行走=目前做不了").capacities())
                .extracting(capacity -> capacity.function() + "=" + capacity.level() + capacity.words())
                .containsExactly("BOTH_HANDS=2右手慢一些", "EYESIGHT=3null", "STANDING_WALKING=0null");
        assertThat(candidate("capacities", WorkFunction.PACE + "=with support")
                        .capacities()
                        .getFirst()
                        .words())
                .isEqualTo("with support");
    }

    @Test
    void reachTakesModesLimitsAndEscorts() {
        Candidate candidate = candidate("出行方式", "公交45分钟；轮椅2公里；有陪同 汽车0.5小时；不能更远");
        assertThat(candidate.reach().strict()).isTrue();
        assertThat(candidate.reach().options())
                .containsExactly(
                        TravelOption.minutes(TravelMode.BUS, 45),
                        TravelOption.kilometres(TravelMode.WHEELCHAIR, 2),
                        new TravelOption(TravelMode.CAR, 30, TravelOption.Unit.MINUTES, Escort.ESCORTED));
    }

    @Test
    void skillsOfOpeningsAreMarkedAndWeighed() {
        Opening opening = opening("技能要求", "*label:甲:4（重要性5）；加分:label:乙；label:丙");
        assertThat(opening.skills())
                .extracting(skill ->
                        skill.skill() + " " + skill.necessity() + " " + skill.importance() + " " + skill.level())
                .containsExactlyInAnyOrder("label:甲 ESSENTIAL 5 4", "label:乙 OPTIONAL 3 0", "label:丙 ESSENTIAL 3 0");
    }

    @Test
    void anUnknownSkillIsKeptAsWrittenAndReportedOnce() {
        ReadResult<Candidate> result = Sheets.candidates("c.csv", "编号,技能\nc-1,吹糖人儿:熟练\nc-2,吹糖人儿\n");
        assertThat(result.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.row()).isEqualTo(2));
        assertThat(result.records().getFirst().skills().getFirst().skill().value())
                .isEqualTo("label:吹糖人儿");
        assertThat(result.records().getFirst().skills().getFirst().level()).isEqualTo(4);
    }

    @Test
    void occupationsTakeCodesAndTitles() {
        assertThat(Objects.toString(opening("职业代码", "4-03-02-08").occupation())).isEqualTo("csco:4-03-02-08");
        assertThat(Objects.toString(opening("职业", "title:包 装工").occupation())).isEqualTo("title:包装工");
        assertThat(Sheets.opening("职业", "没有这个职业呀").problems()).hasSize(1);
    }

    @Test
    void homeWorkTermsComeFromTheirColumns() {
        ReadResult<Opening> result = Sheets.openings("o.csv", """
                编号,岗位名称,用人单位,居家比例,工作对象,到岗频率,设备,设备由单位提供,网络,送取料,送取间隔天数
                o-1,串珠,某工坊,全部,小件物品,每月一次,手工工具,是,,送取上门,7
                o-2,客服,某店,无,,,,,,,
                o-3,客服,某店,60%,通话,每周一两次,电脑、手机,否,宽带,,
                """);
        assertThat(Sheets.errors(result)).isEmpty();
        HomeWorkTerms beads = Objects.requireNonNull(result.records().get(0).homeWork());
        assertThat(beads.sharePercent()).isEqualTo(100);
        assertThat(beads.onSite()).isEqualTo(OnSiteFrequency.MONTHLY);
        assertThat(beads.deliveryDays()).isEqualTo(7);
        assertThat(result.records().get(1).homeWork()).isEqualTo(HomeWorkTerms.none());
        assertThat(Objects.requireNonNull(result.records().get(2).homeWork()).equipment())
                .containsExactly(Equipment.COMPUTER, Equipment.SMARTPHONE);
    }

    @Test
    void homeWorkTermsThatContradictThemselvesAreReported() {
        String header = "编号,岗位名称,用人单位,居家比例,工作对象,到岗频率\n";
        for (String row : List.of("全部,数据文件,每天", "0,,不用到单位", "50,,", ",数据文件,", "150,数据文件,")) {
            ReadResult<Opening> result = Sheets.openings("o.csv", header + "o-1,客服,某店," + row + "\n");
            assertThat(Sheets.errors(result)).as(row).hasSize(1);
        }
    }

    @Test
    void certificatesTakeOneColumnOrTwo() {
        for (String sheet :
                List.of("编号,残疾类别,残疾等级\nc-1,视力,一级\n", "编号,残疾类别,残疾等级\nc-1,视力残疾,1\n", "编号,残疾类别及等级\nc-1,视力一级\n")) {
            Candidate candidate = Sheets.candidates("c.csv", sheet).records().getFirst();
            assertThat(Objects.requireNonNull(candidate.certificate()).grade()).isEqualTo(1);
        }
        ReadResult<Candidate> half = Sheets.candidates("c.csv", "编号,残疾类别\nc-1,视力\n");
        assertThat(half.records().getFirst().certificate()).isNull();
        assertThat(half.problems()).hasSize(1);
        assertThat(Sheets.errors(Sheets.candidates("c.csv", "编号,残疾类别,残疾等级\nc-1,视力,五级\n")))
                .hasSize(1);
    }

    @Test
    void placesKeepTheirOrderAndTheirCoordinates() {
        ReadResult<Opening> result =
                Sheets.openings("o.csv", "编号,岗位名称,用人单位,工作地点,纬度,经度\no-1,客服,某店,甲地；乙地,32.2；,119.4；\n");
        assertThat(Sheets.errors(result)).isEmpty();
        assertThat(result.records().getFirst().places().get(0).coordinates()).isNotNull();
        assertThat(result.records().getFirst().places().get(1).coordinates()).isNull();
        for (String row : List.of("甲地,32.2,", "甲地,200,119", "甲地,x,119", "甲地,1；2,1；2")) {
            assertThat(Sheets.errors(Sheets.openings("o.csv", "编号,岗位名称,用人单位,工作地点,纬度,经度\no-1,客服,某店," + row + "\n")))
                    .as(row)
                    .isNotEmpty();
        }
    }

    @Test
    void rulesNeedACitationAndClasses() {
        String header = "编号,岗位名称,用人单位,定向依据,定向对象\no-1,按摩师,某院,";
        assertThat(Objects.requireNonNull(Sheets.openings("o.csv", header + "某文件,视力1-2级；听力\n")
                                .records()
                                .getFirst()
                                .rule())
                        .admitted())
                .extracting(admitted -> admitted.disabilityClass() + "" + admitted.maxGrade())
                .containsExactly("VISION2", "HEARING4");
        assertThat(Sheets.errors(Sheets.openings("o.csv", header + "某文件,\n"))).hasSize(1);
        assertThat(Sheets.errors(Sheets.openings("o.csv", header + ",视力\n"))).hasSize(1);
        assertThat(Sheets.errors(Sheets.openings("o.csv", header + "某文件,三级以上\n")))
                .isNotEmpty();
    }

    @Test
    void placesAreFoundAndNeverGuessed() {
        Opening found = opening("工作地点", "江苏省镇江市润州区冠城路8号");
        assertThat(found.places().getFirst().areaId()).isEqualTo("321111");
        assertThat(found.places().getFirst().coordinates()).isNotNull();

        ReadResult<Opening> ambiguous = Sheets.opening("工作地点", "丹阳");
        assertThat(ambiguous.records().getFirst().places().getFirst().coordinates())
                .isNull();
        assertThat(ambiguous.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.remedy().zh()).contains("江苏省镇江市丹阳市"));
        assertThat(Sheets.candidate("居住地", "丹阳").problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString()).doesNotContain("丹阳"));

        Gazetteer gazetteer = Gazetteer.bundled();
        ReadOptions fair = Sheets.OPTIONS.withPlaces(
                gazetteer, Gazetteer.Context.of(gazetteer.place("321100").orElseThrow()));
        ReadResult<Opening> inContext = RecordReader.openings(fair)
                .read(
                        new ByteArrayInputStream(
                                "id,title,employer,places\na,b,c,丹阳\n".getBytes(StandardCharsets.UTF_8)),
                        "o.csv");
        assertThat(inContext.problems()).isEmpty();
        assertThat(inContext.records().getFirst().places().getFirst().areaId()).isEqualTo("321181");

        ReadResult<Opening> city = Sheets.opening("工作地点", "镇江");
        assertThat(city.records().getFirst().places().getFirst().coordinates()).isNotNull();
        assertThat(city.problems()).hasSize(1);
        ReadResult<Opening> province = Sheets.opening("工作地点", "江苏");
        assertThat(province.records().getFirst().places().getFirst().coordinates())
                .isNull();
        assertThat(province.problems()).hasSize(1);
        assertThat(Sheets.opening("工作地点", "没有这个地方").problems()).hasSize(1);
    }

    @Test
    void givenCoordinatesWinOverTheText() {
        ReadResult<Opening> result = Sheets.openings("o.csv", "id,title,employer,places,lat,lon\na,b,c,镇江市润州区,10,20\n");
        assertThat(result.records().getFirst().places().getFirst().coordinates())
                .isEqualTo(new Coordinates(10, 20));
    }
}
