package org.inclusivework.matcher.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.inclusivework.matcher.taxonomy.Label;
import org.inclusivework.matcher.taxonomy.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Wordings are complete in both languages, take the same terms, and avoid the words that hurt. */
class MessageCodeTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)}");
    private static final List<String> NEVER = List.of(
            "残废", "缺陷", "正常人", "健康人", "患者", "聋哑人", "弱智", "智障", "精神病人", "弱势", "关爱岗", "特殊照顾", "不合格", "淘汰", "剩余人员", "雇主",
            "差距", "短板", "无匹配", "身体条件");

    @ParameterizedTest
    @EnumSource(MessageCode.class)
    void both_wordings_take_the_same_terms(MessageCode code) {
        assertThat(placeholders(code.wording().en()))
                .isEqualTo(placeholders(code.wording().zh()));
        assertThat(placeholders(code.wording().zh())).hasSize(code.arity());
    }

    @ParameterizedTest
    @EnumSource(MessageCode.class)
    void no_wording_holds_a_word_that_hurts(MessageCode code) {
        assertThat(NEVER).noneMatch(code.wording().zh()::contains);
    }

    @Test
    void a_message_with_the_wrong_number_of_terms_is_refused() {
        assertThatThrownBy(() -> Message.of(MessageCode.ASK_PAY, new Term.Verbatim("x")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ASK_PAY takes 0 terms, got 1");
    }

    @Test
    void quantities_are_rounded_without_a_locale() {
        assertThat(new Term.Quantity(12.345, Term.Unit.KILOMETRES).in(Language.ZH))
                .isEqualTo("12.3 公里");
        assertThat(new Term.Quantity(12.04, Term.Unit.KILOMETRES).in(Language.EN))
                .isEqualTo("12 km");
        assertThat(new Term.Quantity(0.06, Term.Unit.NUMBER).in(Language.EN)).isEqualTo("0.06");
        assertThat(new Term.Quantity(0.5, Term.Unit.NUMBER).in(Language.EN)).isEqualTo("0.5");
        assertThat(new Term.Quantity(59.6, Term.Unit.MINUTES).in(Language.ZH)).isEqualTo("60 分钟");
    }

    @Test
    void several_terms_are_joined_as_people_say_it() {
        Term a = new Term.Named("a", new Label("手语翻译", "interpreter"));
        Term b = new Term.Named("b", new Label("语音转文字", "captions"));
        assertThat(Term.anyOf(List.of(a, b)).in(Language.ZH)).isEqualTo("“手语翻译”或“语音转文字”");
        assertThat(Term.anyOf(List.of(a, b)).in(Language.EN)).isEqualTo("\"interpreter\" or \"captions\"");
        assertThat(Term.all(List.of(a, b)).in(Language.ZH)).isEqualTo("手语翻译、语音转文字");
        assertThat(Term.all(List.of(a))).isSameAs(a);
    }

    private static Set<String> placeholders(String wording) {
        Set<String> found = new TreeSet<>();
        PLACEHOLDER.matcher(wording).results().forEach(r -> found.add(r.group(1)));
        return found;
    }
}
