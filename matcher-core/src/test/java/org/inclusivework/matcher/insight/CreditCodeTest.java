package org.inclusivework.matcher.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class CreditCodeTest {
    /** The example of the standard's own text. */
    private static final String EXAMPLE = "91350100M000100Y43";

    @Test
    void theExampleOfTheStandardIsRightHoweverItIsTyped() {
        for (String typed :
                new String[] {EXAMPLE, "91350100m000100y43", "９１３５０１００Ｍ０００１００Ｙ４３", "91350100-M000100Y-43 "}) {
            assertThat(CreditCode.check(typed)).as(typed).isEmpty();
        }
    }

    @Test
    void everySingleWrongCharacterIsNoticed() {
        String characters = "0123456789ABCDEFGHJKLMNPQRTUWXY";
        for (int at = 0; at < EXAMPLE.length(); at++) {
            for (int i = 0; i < characters.length(); i++) {
                char c = characters.charAt(i);
                String changed = EXAMPLE.substring(0, at) + c + EXAMPLE.substring(at + 1);
                assertThat(CreditCode.check(changed).isPresent()).as(changed).isEqualTo(c != EXAMPLE.charAt(at));
            }
        }
    }

    @Test
    void nearlyEveryTwoNeighboursThatChangePlacesAreNoticed() {
        Random random = new Random(7);
        int noticed = 0;
        int tried = 0;
        for (int i = 0; i < 2_000; i++) {
            StringBuilder body = new StringBuilder("91");
            for (int d = 0; d < 14; d++) {
                body.append((char) ('0' + random.nextInt(10)));
            }
            body.append(CreditCode.organisationCheck(body.substring(8, 16)));
            body.append(CreditCode.checkCharacter(body + "0"));
            assertThat(CreditCode.check(body.toString())).isEmpty();
            int at = random.nextInt(16);
            if (body.charAt(at) != body.charAt(at + 1)) {
                tried++;
                char first = body.charAt(at);
                body.setCharAt(at, body.charAt(at + 1));
                body.setCharAt(at + 1, first);
                noticed += CreditCode.check(body.toString()).isPresent() ? 1 : 0;
            }
        }
        assertThat(noticed).isEqualTo(tried);
    }

    @Test
    void theFaultSaysWhatWouldFit() {
        assertThat(CreditCode.check("91350100M000100Y44"))
                .isEqualTo(Optional.of(new CreditCode.Problem(CreditCode.Fault.CHECK_CHARACTER, "3")));
        assertThat(CreditCode.check("9135010OM000100Y43"))
                .isEqualTo(Optional.of(new CreditCode.Problem(CreditCode.Fault.CHARACTER, "O")));
        assertThat(CreditCode.check("91350100M000100Y4"))
                .isEqualTo(Optional.of(new CreditCode.Problem(CreditCode.Fault.LENGTH, "17")));
        // Early codes exist whose organisation part does not fit although the last character does.
        String other = "91350100M00010013";
        String code = other + CreditCode.checkCharacter(other + "0");
        assertThat(CreditCode.check(code))
                .isEqualTo(Optional.of(new CreditCode.Problem(CreditCode.Fault.ORGANISATION, "4")));
    }
}
