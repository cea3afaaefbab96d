package org.inclusivework.matcher.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks that handwork with small things counts as work that can leave the site, and machine work does not. */
final class HandcraftRuleTest {

    private static double share(String text) {
        return HandcraftRule.share(text, List.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "embroiderer. sews patterns on fabric by hand with a needle and thread",
                "bead stringer. strings beads to necklaces and bracelets with pliers",
                "gift packer. packs small toys and cards by hand and labels them",
                "手工编织：用棒针、钩针编织绒线帽子",
                "剪纸、布艺等民间工艺品制作",
                "手工串珠：用针线穿珠，组装首饰",
            })
    void handworkWithSmallThingsCanBePutOut(String text) {
        assertThat(share(text)).isGreaterThan(0.3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "weaving machine operator. operates industrial weaving machines in a plant",
                "firework assembler. fills paper by hand with explosive powder in a factory",
                "kiln firer. fires pottery in a kiln",
                "foundry moulder. makes moulds by hand for casting molten metal",
                "glass blower. shapes molten glass at the furnace with hand tools",
                "cabinet maker. makes furniture by hand with saws and power tools",
                "操作注塑机设备，在车间生产塑料玩具",
                "陶瓷烧制：入窑烧制陶瓷工艺品",
                "accountant. keeps the books",
            })
    void whatIsBoundToASiteIsNotLifted(String text) {
        assertThat(share(text)).isLessThan(0.2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"toy designer. draws toys", "clothing sales manager. sells garments", "缝纫教师。教缝纫"})
    void whoDirectsSellsDesignsOrTeachesDoesNoHandwork(String text) {
        assertThat(share(text)).isZero();
    }

    @Test
    void otherTitlesTasksAndSkillsCountLessThanTitleAndDefinition() {
        double head = share("brush maker. binds bristles by hand");
        assertThat(share("brush maker; industrial machine operator. binds bristles by hand"))
                .isLessThan(head)
                .isGreaterThan(share("brush maker. operates an industrial machine, binds bristles by hand"));
        assertThat(HandcraftRule.share("brush maker. binds bristles by hand", List.of("tend machines")))
                .isLessThan(head);
    }

    @Test
    void theShareGrowsWithTheBalanceAndStaysBelowWhatIsPutOut() {
        assertThat(HandcraftRule.share(-3.0))
                .isLessThan(HandcraftRule.share(0.0))
                .isPositive();
        assertThat(HandcraftRule.share(9.0))
                .isGreaterThan(HandcraftRule.share(2.0))
                .isLessThanOrEqualTo(HandcraftRule.PUT_OUT);
    }

    @Test
    void longTextHasAShare() {
        assertThat(share("sew ".repeat(2500))).isBetween(0.0, HandcraftRule.PUT_OUT);
    }
}
