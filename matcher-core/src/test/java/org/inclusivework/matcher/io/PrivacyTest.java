package org.inclusivework.matcher.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.MatcherException;
import org.inclusivework.matcher.model.Opening;
import org.inclusivework.matcher.taxonomy.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A string that is put into every private place never comes out of a problem or an exception. */
final class PrivacyTest {
    private static final String CANARY = "canary77";

    private static void assertSilent(ReadResult<?> result) {
        assertThat(result.problems()).isNotEmpty();
        assertThat(result.problems().toString()).doesNotContainIgnoringCase(CANARY);
        for (RowProblem problem : result.problems()) {
            for (Language language : Language.values()) {
                assertThat(problem.toProblem(language).toString()).doesNotContainIgnoringCase(CANARY);
            }
        }
        assertThat(result.records().toString()).doesNotContainIgnoringCase(CANARY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "居住地",
                "出行范围和方式",
                "不能更远",
                "所需便利",
                "功能状况（本人自述）",
                "居家意愿",
                "家中网络",
                "家中设备",
                "家中可用面积",
                "家中有人要照看",
                "最多到岗频率",
                "联系渠道",
                "沟通方式",
                "残疾类别",
                "残疾等级",
                "残疾类别和等级",
                "居住地纬度",
                "手机号",
                "病史",
                "残疾人证号",
                "身份证号"
            })
    void valuesOfPrivateColumnsAreNeverRepeated(String header) {
        assertSilent(Sheets.candidate(header, CANARY));
        assertSilent(Sheets.candidate(header, "必须有:" + CANARY + "=9（" + CANARY + "）@" + CANARY));
        assertSilent(Sheets.candidate(header, "=" + CANARY + "\uFFFD"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"name\":[\"canary77\"]",
                "\"home\":{\"text\":\"canary77\"}",
                "\"home\":{\"text\":\"x\",\"latitude\":\"canary77\"}",
                "\"reach\":{\"options\":[{\"mode\":\"canary77\"}]}",
                "\"reach\":{\"options\":[{\"mode\":\"BUS\",\"limit\":1,\"unit\":\"canary77\"}]}",
                "\"needs\":[{\"anyOf\":[\"canary77\"]}]",
                "\"needs\":[{\"anyOf\":[\"HC-SIGN\"],\"strength\":\"canary77\"}]",
                "\"needs\":\"canary77\"",
                "\"capacities\":[{\"function\":\"canary77\",\"level\":1}]",
                "\"capacities\":[{\"function\":\"PACE\",\"level\":\"canary77\"}]",
                "\"homeWork\":{\"wish\":\"canary77\"}",
                "\"contact\":{\"channel\":\"canary77\"}",
                "\"certificate\":{\"classes\":[\"canary77\"],\"grade\":1}",
                "\"certificate\":{\"classes\":[\"VISION\"],\"grade\":\"canary77\"}",
                "\"certificateNumber\":\"canary77\"",
                "\"needs\": canary77",
                "\"name\":\"canary77",
                "\"name\":\"canary77\",\"name\":\"canary77\""
            })
    void valuesOfPrivatePropertiesAreNeverRepeated(String property) {
        assertSilent(Sheets.candidates("c.jsonl", "{\"id\":\"c-1\"," + property + "}\n"));
        assertSilent(Sheets.candidates("c.json", "[{\"id\":\"c-1\"," + property + "}]\n"));
    }

    @Test
    void numbersOfCertificatesAreRefusedAndStoredNowhere() {
        String number = "320000199001011234";
        ReadResult<Opening> opening = Sheets.opening("残疾人证号", number);
        assertThat(opening.problems()).extracting(RowProblem::column).containsExactly("残疾人证号");
        assertThat(opening.records().toString()).doesNotContain(number);
        for (String suffix : List.of("", "13", "44B1")) {
            ReadResult<Candidate> asId = Sheets.candidates("c.csv", "编号\n" + number + suffix + "\n");
            assertThat(asId.records()).isEmpty();
            assertThat(asId.problems()).hasSize(1);
            assertThat(asId.problems().toString()).doesNotContain(number);
        }
    }

    @Test
    void exceptionsCarryNoCellOfTheFile() {
        assertThatThrownBy(() -> Sheets.candidates("c.csv", "姓名,所需便利\n" + CANARY + "," + CANARY + "\n"))
                .isInstanceOfSatisfying(MatcherException.class, e -> {
                    assertThat(e.toString()).doesNotContain(CANARY);
                    assertThat(e.getCause()).isNull();
                });
        ReadResult<Candidate> result = Sheets.candidate("所需便利", CANARY);
        assertThatThrownBy(() -> result.recordsOrThrow(Language.EN))
                .satisfies(e -> assertThat(e.toString()).doesNotContain(CANARY));
    }
}
