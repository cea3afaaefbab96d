package org.inclusivework.matcher.benchmarks.macro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.inclusivework.matcher.benchmarks.command.Arguments;
import org.inclusivework.matcher.benchmarks.command.UsageException;
import org.junit.jupiter.api.Test;

class MacroProgramTest {
    @Test
    void rankingComparesAnswersAndEndsWithOneJsonObject() throws IOException {
        JsonNode json =
                lastLine("ranking", "--openings", "400", "--queries", "30", "--deleted", "0.2", "--segments", "2");
        assertThat(json.get("openings").asLong()).isBetween(280L, 360L);
        assertThat(json.get("identicalQueries").asInt()).isEqualTo(30);
        assertThat(json.get("engineMedianMs").asDouble()).isPositive();
        assertThat(json.get("allocatedBytes").asLong()).isPositive();
        assertThat(json.has("oracleRatio")).isTrue();
        assertThat(json.get("peers").isObject()).isTrue();
    }

    @Test
    void allPairsAreTheSameAsLookingAtEveryPair() throws IOException {
        JsonNode json = lastLine("all-pairs", "--candidates", "60", "--openings", "50", "-k", "5");
        assertThat(json.get("identical").asBoolean()).isTrue();
        assertThat(json.get("pairsPerSecond").asDouble()).isPositive();
    }

    @Test
    void aPeerThatIsNoneIsRefusedBeforeAnythingIsBuilt() {
        assertThatThrownBy(() -> lastLine("ranking", "--peers", "lucene,elastic"))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("'elastic' is no peer");
    }

    @Test
    void aNumberThatIsNoneIsRefusedByName() {
        assertThatThrownBy(() -> lastLine("growth", "--up-to", "many"))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("--up-to is 'many'");
    }

    private static JsonNode lastLine(String command, String... words) throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
                PrintStream progress = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8)) {
            MacroProgram.run(command, Arguments.of(List.of(words)), out, progress);
        }
        return new ObjectMapper()
                .readTree(printed.toString(StandardCharsets.UTF_8)
                        .lines()
                        .toList()
                        .getLast());
    }
}
