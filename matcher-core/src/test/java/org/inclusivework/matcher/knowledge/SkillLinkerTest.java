package org.inclusivework.matcher.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Random;
import org.inclusivework.matcher.taxonomy.SkillKey;
import org.inclusivework.matcher.taxonomy.SkillTaxonomy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SkillLinkerTest {

    private static final SkillLinker LINKER = SkillLinker.of(SkillTaxonomy.bundled());

    @Test
    void chineseNamesAreFoundInSentences() {
        assertThat(found("会咖啡拉花，熟练使用电子表格。")).contains("咖啡拉花", "电子表格");
        assertThat(found("負責視頻剪輯")).contains("視頻剪輯");
    }

    @Test
    void aPartOfALongerWordIsNotFound() {
        assertThat(found("计算会计算机的人")).doesNotContain("会计");
        assertThat(found("We use JavaScript and nothing else")).doesNotContain("Java");
    }

    @Test
    void englishNamesAreFoundWholeAndInTheirEndings() {
        assertThat(found("You will give massages and manage budgets.")).contains("give massages", "manage budgets");
        assertThat(found("Experience with Java or Python (computer programming)"))
                .contains("Java");
    }

    @Test
    void aNameOfTwoSkillsAsksForAChoice() {
        List<SkillMention> mentions = LINKER.link("会按摩");
        assertThat(mentions).singleElement().satisfies(mention -> {
            assertThat(mention.verdict()).isEqualTo(TitleLinks.Verdict.CHOOSE);
            assertThat(mention.ranked())
                    .extracting(SkillMention.Link::skill)
                    .containsExactly(new SkillKey("label:health massage"), new SkillKey("label:medical massage"));
        });
    }

    @Test
    void mentionsDoNotOverlapAndStandInTheirOrder() {
        List<SkillMention> mentions = LINKER.link("短视频拍摄、视频剪辑、直播带货；give massages, Java");
        for (int i = 1; i < mentions.size(); i++) {
            assertThat(mentions.get(i).start())
                    .isGreaterThanOrEqualTo(mentions.get(i - 1).end());
        }
        assertThat(mentions).hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void anyTextGivesAnAnswer() {
        long seed = 7;
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(80); i > 0; i--) {
                text.append((char) (random.nextBoolean() ? random.nextInt(0x10000) : 0x4e00 + random.nextInt(0x3000)));
            }
            assertThat(LINKER.link(text.toString()))
                    .as("seed %d, text '%s'", seed, text)
                    .isNotNull();
        }
    }

    @Test
    void whatAMachineIsForIsNotWhatSomebodyCanDo() {
        for (String text : List.of("操作沉析、洗涤、挤压设备", "维护保养装配设备", "洗衣液生产技术", "某某智能招聘油漆工")) {
            assertThat(sure(text)).as(text).isEmpty();
        }
        assertThat(sure("清洁、整理客房")).containsExactly("清洁");
        assertThat(sure("会洗涤")).containsExactly("洗涤");
    }

    @Test
    void wordsOfManySensesAreNotTakenFromEnglishSentences() {
        SkillLinker taught = Knowledge.bundled().skills();
        for (String text : List.of(
                "Work with the security team.",
                "We have a pension plan and offer massage.",
                "It is a plus to fill in the form.",
                "Amazing Italian espresso machine")) {
            assertThat(taught.link(text)).as(text).noneMatch(mention -> mention.verdict() == TitleLinks.Verdict.SURE);
        }
        assertThat(taught.link("Experience with Java and Python is required."))
                .filteredOn(mention -> mention.verdict() == TitleLinks.Verdict.SURE)
                .extracting(SkillMention::text)
                .containsExactly("Java", "Python");
    }

    @Test
    void latinNamesAmongChineseAreFoundAsWholeWordsAndNowhereElse() {
        assertThat(sure("熟练Excel，会用ＰＳ修图")).contains("Excel");
        assertThat(sure("Excellent表现")).isEmpty();
        assertThat(sure("The word office")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u0000",
                "\ud83d",
                "🧶🧶🧶",
                "　ＥＸＣＥＬ　",
                "會剪紙、會縫紉",
                "Java和剪纸and🧵C++，ＰＳ",
                "\u202e剪纸",
                "𠀀𠀁剪纸"
            })
    void emptyMixedAndDecoratedTextsAreRead(String text) {
        for (String whole : List.of(text, text + text, "会" + text + "。", text.repeat(50))) {
            for (SkillMention mention : LINKER.link(whole)) {
                assertThat(whole.substring(mention.start(), mention.end())).isEqualTo(mention.text());
                assertThat(mention.ranked())
                        .allSatisfy(link -> assertThat(link.confidence()).isBetween(0.0, 1.0));
            }
        }
    }

    @Test
    void fullWidthAndTraditionalFormsNameTheSameSkills() {
        assertThat(keys("会剪纸、缝纫")).isNotEmpty().isEqualTo(keys("會剪紙、縫紉"));
        assertThat(keys("熟练Excel")).isNotEmpty().isEqualTo(keys("熟练ＥＸＣＥＬ"));
    }

    @Test
    void aLongTextIsReadInLinearTime() {
        List<String> units = List.of("会剪纸，做面点；Experience with Java. ", "装配", "a", "会", "、", "security ", "🧶");
        for (String unit : units) {
            String kilobytes = unit.repeat(10_240 / unit.length());
            assertThat(steps(kilobytes.repeat(8)))
                    .as("eight times '%s…' beside once", unit)
                    .isLessThan(40 * Math.max(2_000_000, steps(kilobytes)));
        }
    }

    /** The least time of three readings, in nanoseconds of this thread. */
    private static long steps(String text) {
        var threads = ManagementFactory.getThreadMXBean();
        long least = Long.MAX_VALUE;
        for (int round = 0; round < 3; round++) {
            long start = threads.getCurrentThreadCpuTime();
            assertThat(LINKER.link(text)).isNotNull();
            least = Math.min(least, threads.getCurrentThreadCpuTime() - start);
        }
        return least;
    }

    private static List<String> sure(String text) {
        return LINKER.link(text).stream()
                .filter(mention -> mention.verdict() == TitleLinks.Verdict.SURE)
                .map(SkillMention::text)
                .toList();
    }

    private static List<SkillKey> keys(String text) {
        return LINKER.link(text).stream()
                .map(mention -> mention.ranked().get(0).skill())
                .toList();
    }

    private static List<String> found(String text) {
        return LINKER.link(text).stream().map(SkillMention::text).toList();
    }
}
