package org.inclusivework.matcher.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

final class TitleTextTest {

    @Test
    void whatSaysNothingOfTheWorkIsLeftOut() {
        assertThat(proper("急招客服专员（五险一金、包吃住）8000元/月")).isEqualTo("客服专员");
        assertThat(proper("Senior Java Developer (m/f/d) - Berlin").strip()).isEqualTo("java developer");
        assertThat(proper("招聘经理/主管")).isEqualTo("招聘经理/主管");
    }

    @Test
    void aCompanyBeforeTheCallIsLeftOut() {
        assertThat(proper("江苏德尔得公司招聘快递员")).isEqualTo("快递员");
    }

    @Test
    void whatStandsAsideCountsLess() {
        assertThat(TitleText.parts("运营风险管理岗（数据分析）"))
                .extracting(TitleText.Part::text, TitleText.Part::weight)
                .containsExactly(tuple("运营风险管理岗", 1f), tuple(" 数据分析", 0.4f));
    }

    @Test
    void traditionalAndFullWidthCharactersAreRead() {
        assertThat(proper("電工（師傅）")).isEqualTo("电工");
        assertThat(proper("ＪＡＶＡ工程師")).isEqualTo("java工程师");
    }

    @Test
    void aTitleOfNothingButTalkStaysAsItIs() {
        assertThat(proper("兼职")).isEqualTo("兼职");
        assertThat(proper("（保洁）")).contains("保洁");
    }

    private static String proper(String title) {
        return TitleText.parts(title).get(0).text().strip();
    }
}
