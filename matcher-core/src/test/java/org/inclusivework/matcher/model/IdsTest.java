package org.inclusivework.matcher.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.inclusivework.matcher.fixtures.Cases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class IdsTest {
    @Test
    void theOrderIsThatOfUnsignedBytesOfUtf8() {
        Cases.check(20_000, seed -> {
            SplittableRandom random = new SplittableRandom(seed);
            String a = text(random);
            String b =
                    random.nextInt(4) == 0 ? a.substring(0, a.offsetByCodePoints(0, 1)) + text(random) : text(random);
            int bytes = Arrays.compareUnsigned(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
            assertThat(Integer.signum(Ids.ORDER.compare(a, b))).isEqualTo(Integer.signum(bytes));
            assertThat(Ids.ORDER.compare(a, a)).isZero();
            return true;
        });
    }

    @Test
    void theOrderDiffersFromThatOfStringsBeyondTheBasicPlane() {
        assertThat(Ids.ORDER.compare("ﬀ", "𠮷")).isNegative();
        assertThat("ﬀ".compareTo("𠮷")).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"o-1", "岗位 1", "𠮷-1", "é", "ﬀ"})
    void anIdThatKeepsTheRulesIsReturnedAsItIs(String id) {
        assertThat(Ids.check("opening", id)).isSameAs(id);
    }

    @Test
    void anIdMayHave512BytesAndNotOneMore() {
        String longest = "工".repeat(170) + "ab";
        assertThat(Ids.check("opening", longest)).isEqualTo(longest);
        assertThatThrownBy(() -> Ids.check("opening", longest + "c")).hasMessageContaining("longer than 512 bytes");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    '   '     | is empty
                    'a\\u0007' | control character at position 2
                    'e\\u0301' | not in Unicode normal form C
                    'x\\ud842' | half a character at position 2
                    '\\udfb7x' | half a character at position 1
                    'x\\ud842y' | half a character at position 2
                    """)
    void anIdThatBreaksARuleIsRefusedWithTheRule(String escaped, String reason) {
        String id = unescape(escaped);
        assertThatThrownBy(() -> Ids.check("candidate", id))
                .isInstanceOf(MatcherException.InvalidInput.class)
                .hasMessageContaining("candidate.id")
                .hasMessageContaining(reason)
                .hasMessageContaining("use 1 to 512 bytes of NFC text");
    }

    private static String unescape(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (text.startsWith("\\u", i)) {
                out.append((char) Integer.parseInt(text, i + 2, i + 6, 16));
                i += 5;
            } else {
                out.append(text.charAt(i));
            }
        }
        return out.toString();
    }

    private static String text(SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        for (int n = random.nextInt(1, 5); n > 0; n--) {
            int point = switch (random.nextInt(5)) {
                case 0 -> random.nextInt('a', 'd');
                case 1 -> random.nextInt(0x80, 0x800);
                case 2 -> random.nextInt(0x800, 0xD800);
                case 3 -> random.nextInt(0xE000, 0x10000);
                default -> random.nextInt(0x10000, 0x110000);
            };
            text.appendCodePoint(point);
        }
        return text.toString();
    }
}
