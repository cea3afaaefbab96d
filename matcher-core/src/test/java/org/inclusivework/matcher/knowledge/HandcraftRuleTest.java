package org.inclusivework.matcher.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks that handwork with small things counts as work that can leave the site, and machine work does not. */
final class HandcraftRuleTest {

    private static double share(String text) {
        return HandcraftRule.speaksOf(text) ? HandcraftRule.share(HandcraftRule.balance(text)) : 0;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "embroiderer. sews patterns on fabric by hand with a needle and thread",
                "手工编织：用棒针、钩针编织绒线帽子",
                "剪纸、布艺等民间工艺品制作",
            })
    void handworkCanBePutOut(String text) {
        assertThat(share(text)).isGreaterThan(0.5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "weaving machine operator. operates industrial weaving machines in a plant",
                "firework assembler. fills paper by hand with explosive powder in a factory",
                "操作注塑机设备，在车间生产塑料玩具",
                "accountant. keeps the books",
            })
    void machinesDangerAndOtherWorkAreNotHandcraft(String text) {
        assertThat(share(text)).isLessThan(0.3);
    }

    @Test
    void theShareGrowsWithTheBalanceAndStaysBelowWhatIsPutOut() {
        assertThat(HandcraftRule.share(-3)).isLessThan(HandcraftRule.share(0)).isPositive();
        assertThat(HandcraftRule.share(9))
                .isGreaterThan(HandcraftRule.share(2))
                .isLessThanOrEqualTo(HandcraftRule.PUT_OUT);
    }

    @Test
    void longTextTakesLinearTime() {
        String text = "sew ".repeat(2500);
        assertThat(HandcraftRule.balance(text)).isFinite();
    }
}
