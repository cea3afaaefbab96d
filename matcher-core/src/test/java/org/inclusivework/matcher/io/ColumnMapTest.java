package org.inclusivework.matcher.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.EducationLevel;
import org.inclusivework.matcher.model.MatcherException;
import org.inclusivework.matcher.model.OfferState;
import org.inclusivework.matcher.model.Opening;
import org.inclusivework.matcher.model.Pay;
import org.inclusivework.matcher.model.PayBasis;
import org.inclusivework.matcher.model.Scope;
import org.inclusivework.matcher.taxonomy.Accommodation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ColumnMapTest {
    private static final Path MAPS =
            Path.of("..", "examples", "job-fair", "src", "main", "resources", "org", "inclusivework", "jobfair");

    private static ReadResult<Opening> openings(ColumnMap map, String text) {
        return RecordReader.openings(Sheets.OPTIONS.withColumnMap(map))
                .read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "o.csv");
    }

    private static ReadResult<Candidate> candidates(ColumnMap map, byte[] bytes, String name) {
        return RecordReader.candidates(Sheets.OPTIONS.withColumnMap(map)).read(new ByteArrayInputStream(bytes), name);
    }

    /** Invented rows in the shape of the agency's openings. */
    @Test
    void openingsLikeThoseOfTheKoreanAgencyAreRead() {
        ColumnMap map = ColumnMap.read(MAPS.resolve("kead-openings.map.json"));
        ReadResult<Opening> result = openings(map, """
                id,source,snapshot,applied_date,recruit_period,employer,job_title,emp_type,wage_type,wage_krw,entry_type,req_career,req_educ,req_major,req_licence,address,company_type,agency,registered_date,env_both_hands,env_eyesight,env_hand_work,env_lift_power,env_lstn_talk,env_stnd_walk
                x1,1,2020-01,2020-01-02,2020-01-02~2020-02-01,가나상사,시험 보조원(가상),상용직,시급,9999,무관,무관,무관,,,"가상시 가상구 1로 2, 3층; 별관",중소,가상지사,2020-01-02,,,,,,
                x2,1,2020-01,2020-01-02,2020-01-02~2020-02-01,다라상사,시험 기록원,계약직,연봉,30000000,경력,1년0개월,초대졸,가상학,가상기능사; 모의기사1급,가상시 가상구 5,,가상지사,2020-01-02,한손보조작업 가능,일상적 활동 가능,정밀한 작업가능,5Kg 이내의 물건을 다룰 수 있음,듣고 말하는 작업 어려움,오랫동안 가능
                x3,1,2020-01,2020-01-02,2020-01-02~2020-02-01,다라상사,시험 기록원,시간제,일급,80000,신입,0년개월,고졸,,,가상시,,가상지사,2020-01-02,모름,,,,,
                """);
        Opening first = result.records().get(0);
        assertThat(first.pay()).isEqualTo(new Pay(PayBasis.HOUR, 9999, 9999, "KRW", 0));
        assertThat(Objects.toString(first.occupation())).isEqualTo("title:시험 보조원(가상)");
        assertThat(first.validTo()).isEqualTo(LocalDate.of(2020, 2, 1));
        assertThat(first.places()).singleElement().satisfies(place -> {
            assertThat(place.text()).isEqualTo("가상시 가상구 1로 2, 3층; 별관");
            assertThat(place.coordinates()).isNull();
        });
        assertThat(first.demands()).isEmpty();
        assertThat(first.declared()).containsEntry("emp_type", "상용직").doesNotContainKeys("req_career", "source");

        Opening second = result.records().get(1);
        assertThat(second.education()).isEqualTo(EducationLevel.JUNIOR_COLLEGE);
        assertThat(second.credentials()).containsExactlyInAnyOrder("가상기능사", "모의기사1급");
        assertThat(second.demands())
                .extracting(demand -> demand.function() + "=" + demand.level())
                .containsExactly(
                        "BOTH_HANDS=2",
                        "HAND_PRECISION=3",
                        "EYESIGHT=2",
                        "LIFTING=1",
                        "LISTENING_SPEAKING=1",
                        "STANDING_WALKING=3");
        assertThat(second.declared()).containsEntry("req_career", "1년").containsEntry("entry_type", "경력");

        assertThat(Sheets.errors(result)).singleElement().satisfies(problem -> {
            assertThat(problem.row()).isEqualTo(4);
            assertThat(problem.column()).isEqualTo("env_both_hands");
        });
    }

    /** Invented rows in the shape of the agency's seekers. */
    @Test
    void seekersLikeThoseOfTheKoreanAgencyAreReadAndTheirDisabilityIsNot() throws IOException {
        ColumnMap map = ColumnMap.read(MAPS.resolve("kead-seekers.map.json"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write("""
                    id,registered_date,age,wanted_region,wanted_job,wanted_wage,disability_type,severity,agency_class
                    1,2020-01-01,99,가상 가상시,시험 보조원(가상),(시급)9999,가상장애,중증,공단
                    2,2020-01-01,99,가상 가상시,"시험, 기록원",(월급)2000000,가상장애,경증,공단
                    3,2020-01-01,99,가상 모의군,시험 기록원,()0,가상장애,경증,공단
                    """.getBytes(StandardCharsets.UTF_8));
        }
        ReadResult<Candidate> result = candidates(map, bytes.toByteArray(), "seekers.csv.gz");
        assertThat(Sheets.errors(result)).isEmpty();
        assertThat(result.records())
                .extracting(Candidate::payFloor)
                .containsExactly(
                        new Pay(PayBasis.HOUR, 9999, 9999, "KRW", 0),
                        new Pay(PayBasis.MONTH, 2_000_000, 2_000_000, "KRW", 0),
                        null);
        assertThat(result.records().get(0).wishedOccupations())
                .extracting(Object::toString)
                .containsExactly("title:시험 보조원(가상)");
        assertThat(result.records().get(1).wishedOccupations()).hasSize(1);
        assertThat(result.records()).allSatisfy(candidate -> {
            assertThat(candidate.certificate()).isNull();
            assertThat(candidate.needs()).isEmpty();
        });
        assertThat(result.problems().toString()).doesNotContain("가상장애", "중증");
    }

    @Test
    void columnsMayShareTheirValueOrTakePartsOfIt() {
        ColumnMap map = Sheets.map("""
                {"columns": {"Zeit": ["validFrom", "validTo"], "Stelle": ["title", "description"],
                             "Gebärden": "offers.HC-SIGN", "Notiz": "declared.Bemerkung"},
                 "split": {"Zeit": "/"},
                 "words": {"offers": {"ja": "PROVIDED", "auf Anfrage": "ARRANGEABLE"}},
                 "defaults": {"employer": "Stadtwerke", "form": "OPEN"},
                 "id": {"from": ["Werk", "Nr"], "prefix": "x-"},
                 "ignore": ["Intern"]}
                """);
        ReadResult<Opening> result = openings(
                map,
                "Werk;Nr;Stelle;Zeit;Gebärden;Intern;Notiz\nA;7;Näherin;2025-03-01/2025-03-31;Auf Anfrage;geheim;bald\n");
        assertThat(result.problems()).isEmpty();
        Opening opening = result.records().getFirst();
        assertThat(opening.id()).isEqualTo("x-A-7");
        assertThat(opening.employer()).isEqualTo("Stadtwerke");
        assertThat(opening.description()).isEqualTo("Näherin");
        assertThat(opening.validTo()).isEqualTo(LocalDate.of(2025, 3, 31));
        assertThat(opening.offerState(Accommodation.HC_SIGN, Scope.INTERVIEW)).isEqualTo(OfferState.ARRANGEABLE);
        assertThat(opening.declared()).containsOnlyKeys("Bemerkung");
    }

    @Test
    void aSheetWithoutIdsIsNumberedByItsRows() {
        ReadResult<Opening> result =
                openings(Sheets.map("{\"id\": {\"prefix\": \"row-\"}}"), "title,employer\na,b\nc,d\n");
        assertThat(result.records()).extracting(Opening::id).containsExactly("row-2", "row-3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"colums\": {}}",
                "{\"columns\": []}",
                "{\"columns\": {\"a\": 1}}",
                "{\"words\": {\"a\": \"b\"}}",
                "{\"patterns\": {\"a\": [{\"match\": \"(\", \"value\": \"\"}]}}",
                "{\"patterns\": {\"a\": [{\"match\": \"x\"}]}}",
                "{\"patterns\": {\"a\": [{\"match\": \"x\", \"value\": \"$2\"}]}}",
                "{\"patterns\": {\"a\": {}}}",
                "{\"defaults\": {\"employer\": 7}}",
                "{\"split\": {\"a\": 7}}",
                "{\"ignore\": [7]}",
                "{\"country\": 7}",
                "{\"id\": 7}",
                "{\"currency\": \"krone\"}",
                "{\"id\": {\"form\": []}}"
            })
    void aMapThatIsWrongIsRefusedWithTheMember(String text) {
        assertThatThrownBy(() -> Sheets.map(text))
                .isInstanceOf(MatcherException.InvalidInput.class)
                .hasMessageContaining("map.json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"columns\": {\"title\": \"titel\"}}",
                "{\"columns\": {\"title\": \"pay.x\"}}",
                "{\"compose\": {\"titel\": \"{title}\"}}",
                "{\"defaults\": {\"titel\": \"x\"}}"
            })
    void aMapToAFieldThatDoesNotExistIsRefused(String text) {
        assertThatThrownBy(() -> openings(Sheets.map(text), "id,title,employer\na,b,c\n"))
                .isInstanceOf(MatcherException.InvalidInput.class)
                .hasMessageContaining("field");
    }
}
