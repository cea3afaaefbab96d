package org.inclusivework.jobfair.page;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.output.StringOutput;
import org.inclusivework.matcher.taxonomy.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PhraseTest {
    private static String written(String text, Language page) {
        StringOutput output = new StringOutput();
        new Phrase(text, page).writeTo(output);
        return output.toString();
    }

    @ParameterizedTest
    @CsvSource({
        "Hello 王女士!, Hello <span lang=\"zh\">王女士</span>!",
        "镇江市润州区8号, <span lang=\"zh\">镇江市润州区8号</span>",
        "缝纫（居家）and more, <span lang=\"zh\">缝纫（居家）</span>and more",
        "day shift, day shift",
        "\"𠮷野家\", \"<span lang=\"zh\">𠮷野家</span>\"",
    })
    void onAnEnglishPageChineseRunsAreMarked(String text, String expected) {
        assertThat(written(text, Language.EN)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "会 Excel 表格, 会 Excel 表格",
        "学过 graphic design 的, 学过 <span lang=\"en\">graphic design</span> 的",
        "每月 3000 元, 每月 3000 元",
        "A and, <span lang=\"en\">A and</span>",
    })
    void onAChinesePageRunsOfEnglishWordsAreMarkedAndSingleOnesAreNot(String text, String expected) {
        assertThat(written(text, Language.ZH)).isEqualTo(expected);
    }

    @Test
    void tagsComeOutAsText() {
        assertThat(written("<b>&\"王<i>", Language.EN)).isEqualTo("&lt;b&gt;&amp;\"<span lang=\"zh\">王</span>&lt;i&gt;");
    }

    @Test
    void whatHidesOrTurnsTheTextIsReplaced() {
        assertThat(Phrase.visible("a\u202Eb\u0000c\u2066d\ne")).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd e");
    }

    @Test
    void aLabelThatIsTooWideForATelephoneIsCutAndMarked() {
        assertThat(Phrase.shortened("怎么排班？")).isEqualTo("怎么排班？");
        assertThat(Phrase.shortened("能否提供出入口无台阶或有坡道面试入职培训日常工作")).isEqualTo("能否提供出入口无台阶或有坡道面试入职…");
    }
}
