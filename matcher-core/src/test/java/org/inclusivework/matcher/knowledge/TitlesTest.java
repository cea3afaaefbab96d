package org.inclusivework.matcher.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class TitlesTest {

    private static final Titles TITLES = Knowledge.bundled().titles();

    @Test
    void plainTitlesAreSure() {
        assertThat(first("咖啡师")).isEqualTo("csco:4-03-02-08");
        assertThat(first("保洁员（双休）")).isEqualTo("csco:4-09-08-01");
        assertThat(TITLES.link("咖啡师", 3).verdict()).isEqualTo(TitleLinks.Verdict.SURE);
    }

    @Test
    void medicalAndHealthMassageNeverStandForEachOtherSilently() {
        for (String title : List.of("盲人医疗按摩", "盲人医疗按摩师", "盲人医疗按摩人员", "医疗按摩师", "盲人醫療按摩", "医 疗 按 摩", "医院按摩师", "中医推拿师")) {
            TitleLinks links = TITLES.link(title, 5);
            assertThat(sure(links)).as(title).doesNotContain("csco:4-10-04-02");
        }
        for (String title : List.of("保健按摩师", "保健按摩", "盲人保健按摩师", "足疗技师", "保健推拿", "非医疗按摩", "采耳师", "SPA技师")) {
            TitleLinks links = TITLES.link(title, 5);
            assertThat(sure(links)).as(title).doesNotContain("csco:2-05-10-00");
        }
        for (String title : List.of("按摩师", "盲人按摩", "盲人按摩师", "推拿", "推拿师", "按摩技师", "中医院保健按摩师", "盲人医疗按摩（保健会所）")) {
            TitleLinks links = TITLES.link(title, 5);
            assertThat(links.verdict()).as(title).isEqualTo(TitleLinks.Verdict.CHOOSE);
            assertThat(links.ranked())
                    .as(title)
                    .extracting(link -> link.code().toString())
                    .contains("csco:2-05-10-00", "csco:4-10-04-02");
        }
    }

    @Test
    void whatNobodyKnowsIsUnknown() {
        for (String title : List.of("", "   ", "!!!", "🔥🔥🔥", "12345", "\ud800", "。。。", "ΩΩΩ")) {
            TitleLinks links = TITLES.link(title, 5);
            assertThat(links.verdict()).as("'%s'", title).isNotEqualTo(TitleLinks.Verdict.SURE);
        }
        assertThat(TITLES.link("", 5).ranked()).isEmpty();
    }

    @Test
    void anyTextGivesAnAnswer() {
        long seed = 20_250_101;
        Random random = new Random(seed);
        String usual = "（）【】/-|，。招聘师员 ";
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(60);
            for (int i = 0; i < length; i++) {
                text.append((char)
                        switch (random.nextInt(5)) {
                            case 0 -> random.nextInt(0x80);
                            case 1 -> 0x4e00 + random.nextInt(0x5000);
                            case 2 -> random.nextInt(0x10000);
                            case 3 -> usual.charAt(random.nextInt(usual.length()));
                            default -> 0xff00 + random.nextInt(0xf0);
                        });
            }
            TitleLinks links = TITLES.link(text.toString(), 5);
            assertThat(links.ranked()).as("seed %d, text '%s'", seed, text).hasSizeLessThanOrEqualTo(5);
            assertThat(links.ranked())
                    .allSatisfy(link -> assertThat(link.confidence()).isBetween(0.0, 1.0));
        }
    }

    @Test
    void aVeryLongTitleIsReadInPartOnly() {
        String longTitle = "招聘客服专员（".repeat(2000);
        assertThat(TITLES.link(longTitle, 5).ranked()).isNotEmpty();
        assertThat(TITLES.link("customer service ".repeat(1000), 5).ranked()).isNotEmpty();
    }

    @Test
    void tasksDecideWhatATitleLeavesOpen() {
        TitleLinks links = TITLES.link("普工", "使用缝纫机缝制服装，车缝布料", 5);
        assertThat(links.ranked()).extracting(link -> link.code().toString()).contains("csco:6-05-01-03");
    }

    @Test
    void englishTitlesAreFoundThroughSeniorityPlaceAndBrackets() {
        String developer =
                TITLES.link("web developer", 1).ranked().get(0).code().toString();
        assertThat(TITLES.link("Senior Web Developer (m/f/d) - Berlin", 3).ranked())
                .extracting(link -> link.code().toString())
                .contains(developer);
    }

    @Test
    void namesOfOneOccupationAreNearerThanOthers() {
        List<TitleSimilarity.Ranked> ranked = TITLES.similarity("话务员").rank("话务员", List.of("挖掘机司机", "呼叫中心服务员", "面包师"));
        assertThat(ranked.get(0).title()).isEqualTo("呼叫中心服务员");
    }

    private static String first(String title) {
        return TITLES.link(title, 1).ranked().get(0).code().toString();
    }

    /** The first link if it may be taken without asking. */
    private static List<String> sure(TitleLinks links) {
        return links.verdict() == TitleLinks.Verdict.SURE
                ? List.of(links.ranked().get(0).code().toString())
                : List.of();
    }
}
