package org.inclusivework.matcher.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.inclusivework.matcher.taxonomy.SkillKey;
import org.inclusivework.matcher.taxonomy.SkillTaxonomy;
import org.junit.jupiter.api.Test;

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

    private static List<String> found(String text) {
        return LINKER.link(text).stream().map(SkillMention::text).toList();
    }
}
