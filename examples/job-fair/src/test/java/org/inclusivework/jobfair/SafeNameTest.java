package org.inclusivework.jobfair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class SafeNameTest {
    @Test
    void whatPeopleCallSomethingStaysReadable() {
        SafeName names = new SafeName();
        assertThat(names.of("镇江市 明发（集团）电子厂")).isEqualTo("镇江市-明发-集团-电子厂");
        assertThat(names.of("Bright & Sons Ltd.")).isEqualTo("Bright-Sons-Ltd");
    }

    @Test
    void noNameLeavesTheFolderOrNamesADevice() {
        for (String bad : List.of(
                "../../etc/passwd",
                "..\\..\\x",
                "CON",
                "nul",
                "COM1",
                "",
                "...",
                "a\u0000b",
                "x".repeat(500),
                "\uD83D\uDE00".repeat(200))) {
            String name = new SafeName().of(bad);
            assertThat(name).matches("[\\p{L}\\p{N}][\\p{L}\\p{N}_-]*|_").hasSizeLessThanOrEqualTo(90);
            assertThat(name).doesNotMatch("(?i)con|nul|com1");
        }
    }

    @Test
    void noTwoNamesAreTheSameWhateverTheirCase() {
        SafeName names = new SafeName();
        Set<String> seen = new HashSet<>();
        Random random = new Random(3);
        for (int i = 0; i < 500; i++) {
            String called =
                    "厂" + (random.nextBoolean() ? "A" : "a") + "/".repeat(random.nextInt(3)) + random.nextInt(3);
            assertThat(seen.add(names.of(called).toLowerCase(Locale.ROOT))).isTrue();
        }
    }
}
