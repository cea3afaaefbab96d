package org.inclusivework.matcher.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.inclusivework.matcher.model.MatcherException;
import org.inclusivework.matcher.scoring.Weights;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WeightsFileTest {
    private static Weights read(String text) {
        return WeightsFile.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "w.json");
    }

    @Test
    void weightsAreReadAndScaled() {
        assertThat(read("{\"accommodation\":3,\"skills\":3,\"location\":2,\"home\":2}"))
                .isEqualTo(Weights.scaled(3, 3, 2, 2));
    }

    @Test
    void whatIsWrittenIsReadToTheLastBit() {
        Random random = new Random(11);
        for (int i = 0; i < 1000; i++) {
            Weights weights =
                    Weights.scaled(random.nextDouble(), random.nextDouble(), random.nextDouble(), random.nextDouble());
            assertThat(read(WeightsFile.write(weights)))
                    .as("seed 11, case %d", i)
                    .isEqualTo(weights);
        }
        assertThat(read(WeightsFile.write(Weights.defaults()))).isEqualTo(Weights.defaults());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"accommodation\":-1,\"skills\":1,\"location\":1,\"home\":1}|accommodation",
                "{\"accommodation\":1,\"skills\":\"NaN\",\"location\":1,\"home\":1}|skills",
                "{\"accommodation\":1,\"skills\":1,\"location\":1e999,\"home\":1}|location",
                "{\"accommodation\":1,\"skills\":1,\"location\":1}|home",
                "{\"accommodation\":1,\"skills\":1,\"location\":1,\"home\":null}|home",
                "{\"accommodation\":1,\"skills\":1,\"location\":1,\"home\":1,\"pay\":1}|pay",
                "{\"accommodation\":1,\"skills\":1,\"locaton\":1,\"home\":1}|did you mean “location”",
                "{\"accommodation\":0,\"skills\":0,\"location\":0,\"home\":0}|all weights are 0",
                "{\"accommodation\":0,\"skills\":NaN,\"location\":0,\"home\":0}|skills \"NaN\"",
                "{\"skills\":1,\"skills\":1}|twice",
                "[1,2,3,4]|object",
            })
    void whatIsWrongIsNamedWithTheKeyAndTheRemedy(String text, String named) {
        assertThatThrownBy(() -> read(text)).isInstanceOfSatisfying(MatcherException.InvalidInput.class, e -> {
            assertThat(e.getMessage()).contains(named);
            assertThat(e.problems())
                    .allSatisfy(problem -> assertThat(problem.remedy()).isNotBlank());
        });
    }

    @Test
    void everyWrongKeyIsNamed() {
        assertThatThrownBy(() -> read("{\"accommodation\":-1,\"skill\":1,\"location\":1}"))
                .isInstanceOfSatisfying(
                        MatcherException.InvalidInput.class,
                        e -> assertThat(e.problems()).hasSize(4));
    }
}
