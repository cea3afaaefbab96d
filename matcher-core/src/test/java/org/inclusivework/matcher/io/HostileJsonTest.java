package org.inclusivework.matcher.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.inclusivework.matcher.model.MatcherException;
import org.inclusivework.matcher.model.Opening;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class HostileJsonTest {
    private static final String GOOD = "{\"id\":\"good\",\"title\":\"t\",\"employer\":\"e\"}";

    private static String with(String more) {
        return "{\"id\":\"bad\",\"title\":\"t\",\"employer\":\"e\"," + more + "}";
    }

    static Stream<String> hostileLines() {
        return Stream.of(
                with("\"positions\":NaN"),
                with("\"positions\":Infinity"),
                with("\"positions\":-Infinity"),
                with("\"positions\":-1"),
                with("\"positions\":1.5"),
                with("\"positions\":1e308"),
                with("\"positions\":1e999"),
                with("\"positions\":" + "9".repeat(400)),
                with("\"positions\":\"2\""),
                with("\"positions\":1,\"positions\":2"),
                with("\"places\":[{\"text\":\"x\",\"latitude\":91,\"longitude\":0}]"),
                with("\"places\":[{\"text\":\"x\",\"latitude\":1}]"),
                with("\"pay\":{\"min\":5,\"max\":1}"),
                with("\"pay\":{\"min\":-0.1}"),
                with("\"pay\":{\"max\":1}"),
                with("\"pay\":{\"min\":1,\"currency\":\"yuan\"}"),
                with("\"hours\":{\"min\":40}"),
                with("\"hours\":{\"min\":40,\"max\":30}"),
                with("\"skills\":[\"sewing\"]"),
                with("\"skills\":[{\"level\":2}]"),
                with("\"skills\":[{\"skill\":\"label:a\",\"level\":6}]"),
                with("\"skills\":[{\"skill\":\"label:a\"},{\"skill\":\"label:a\"}]"),
                with("\"skills\":{}"),
                with("\"demands\":[{\"function\":\"PACE\"}]"),
                with("\"offers\":[{\"accommodation\":\"HC-SIGN\"},{\"accommodation\":\"HC-SIGN\"}]"),
                with("\"offers\":[{\"accommodation\":\"NO-SUCH\"}]"),
                with("\"homeWork\":{\"sharePercent\":100}"),
                with("\"homeWork\":{\"sharePercent\":100,\"object\":\"DATA\",\"onSite\":\"DAILY\"}"),
                with("\"homeWork\":{\"sharePercent\":0,\"object\":\"DATA\",\"onSite\":\"NEVER\"}"),
                with("\"homeWork\":7"),
                with("\"rule\":{\"citation\":\"x\"}"),
                with("\"rule\":{\"citation\":\"x\",\"admitted\":[{\"disabilityClass\":\"VISION\",\"maxGrade\":5}]}"),
                with("\"validFrom\":\"2025-02-02\",\"validTo\":\"2025-01-01\""),
                with("\"validFrom\":20250101"),
                with("\"declared\":{\"a\":1}"),
                with("\"declared\":[]"),
                with("\"description\":[" + "[".repeat(100_000)),
                with("\"description\":" + "{\"a\":".repeat(100_000)),
                with("\"description\":\"" + "x".repeat(2_000_000) + "\""),
                with("\"description\":\"" + "x".repeat(5_000_000) + "\""),
                with("\"description\":\"\\ud800\",\"id2"),
                "{\"id\":\"\",\"title\":\"t\",\"employer\":\"e\"}",
                "{\"id\":\"a\\u0000b\",\"title\":\"t\",\"employer\":\"e\"}",
                "{\"id\":\"" + "i".repeat(600) + "\",\"title\":\"t\",\"employer\":\"e\"}",
                "{\"id\":7,\"title\":\"t\",\"employer\":\"e\"}",
                "{\"title\":\"t\",\"employer\":\"e\"}",
                "{\"id\":\"x\",\"employer\":\"e\"}",
                "[]]",
                "\"text\"",
                "null",
                "{",
                "}",
                GOOD + GOOD);
    }

    @ParameterizedTest
    @MethodSource("hostileLines")
    void aHostileLineIsReportedAndTheOthersAreRead(String line) {
        ReadResult<Opening> result =
                Sheets.openings("o.jsonl", GOOD.replace("good", "first") + "\n" + line + "\n" + GOOD + "\n");
        assertThat(result.records()).extracting(Opening::id).containsExactly("first", "good");
        assertThat(Sheets.errors(result)).isNotEmpty().allSatisfy(problem -> {
            assertThat(problem.row()).isEqualTo(2);
            assertThat(problem.value().length()).isLessThanOrEqualTo(81);
        });
    }

    @Test
    void aTextOfAHundredMegabytesIsRefusedWithoutHoldingIt() {
        byte[] file = new byte[100_000_000];
        Arrays.fill(file, (byte) 'x');
        byte[] head = with("\"description\":\"").getBytes(StandardCharsets.UTF_8);
        System.arraycopy(head, 0, file, 0, head.length - 1);
        byte[] tail = ("\n" + GOOD + "\n").getBytes(StandardCharsets.UTF_8);
        System.arraycopy(tail, 0, file, file.length - tail.length, tail.length);
        ReadResult<Opening> result = Sheets.openings("o.jsonl", file);
        assertThat(Sheets.errors(result))
                .singleElement()
                .satisfies(problem -> assertThat(problem.row()).isEqualTo(1));
        assertThat(result.records()).hasSize(1);
    }

    @Test
    void oneArrayIsReadAsWellAndKnowsItsLines() {
        ReadResult<Opening> result =
                Sheets.openings("o.json", "\n[\n" + GOOD + ",\n" + with("\"positions\":-1") + ",\n 7\n]\n");
        assertThat(result.records()).hasSize(1);
        assertThat(Sheets.errors(result)).extracting(RowProblem::row).containsExactly(4L, 5L);
    }

    @Test
    void aBrokenArrayIsReadUpToTheBreak() {
        ReadResult<Opening> result = Sheets.openings("o.json", "[" + GOOD + ", {\"id\": x}, " + GOOD + "]");
        assertThat(result.records()).hasSize(1);
        assertThat(Sheets.errors(result)).hasSize(1);
    }

    @Test
    void unknownPropertiesAreNamedAndLeftOut() {
        ReadResult<Opening> result = Sheets.openings("o.jsonl", with("\"skils\":[],\"pay\":{\"min\":1,\"mx\":2}"));
        assertThat(result.records()).hasSize(1);
        assertThat(result.problems()).extracting(RowProblem::column).containsExactlyInAnyOrder("skils", "pay.mx");
    }

    @Test
    void hostileWeightsAndMapsAreRefusedToo() {
        for (String text :
                new String[] {"[".repeat(100_000), "{\"a\":".repeat(100_000), "{\"a\":1,\"a\":2}", "", "7", "{} {}"}) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            assertThatThrownBy(() -> WeightsFile.read(new ByteArrayInputStream(bytes), "w.json"))
                    .isInstanceOf(MatcherException.InvalidInput.class);
            assertThatThrownBy(() -> ColumnMap.read(new ByteArrayInputStream(bytes), "m.json"))
                    .isInstanceOf(MatcherException.InvalidInput.class);
        }
    }
}
