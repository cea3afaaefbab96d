package org.inclusivework.jobfair.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.inclusivework.matcher.taxonomy.Language;
import org.junit.jupiter.api.Test;

final class PageTextsTest {
    private static final PageTexts ZH = PageTexts.in(Language.ZH);
    private static final PageTexts EN = PageTexts.in(Language.EN);
    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d}");
    private static final List<String> NEVER = List.of(
            "残废", "缺陷", "正常人", "健康人", "患者", "聋哑", "弱智", "智障", "精神病人", "弱势", "关爱岗", "特殊照顾", "不合格", "淘汰", "剩余人员", "雇主",
            "无匹配", "差距", "短板", "歧视", "身体条件");

    private static Set<String> keys(PageTexts texts) {
        return Collections.list(texts.bundle().getKeys()).stream()
                .filter(key -> !key.endsWith(".one") && !key.startsWith("occupation."))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> arguments(PageTexts texts, String key) {
        return ARGUMENT.matcher(texts.bundle().getString(key))
                .results()
                .map(found -> found.group())
                .distinct()
                .sorted()
                .toList();
    }

    @Test
    void bothLanguagesHaveTheSameTexts() {
        assertThat(keys(EN)).isEqualTo(keys(ZH));
    }

    @Test
    void bothLanguagesFillInTheSameExceptWhereEasyReadLeavesAWordOut() {
        for (String key : keys(ZH)) {
            assertThat(arguments(EN, key)).as(key).isEqualTo(arguments(ZH, key));
        }
    }

    @Test
    void theWordsThatTheGlossaryForbidsOccurNowhere() {
        for (String key : keys(ZH)) {
            for (String never : NEVER) {
                assertThat(ZH.bundle().getString(key)).as(key).doesNotContain(never);
            }
        }
    }

    @Test
    void easyReadSaysOneShortThingALine() {
        for (String key : keys(ZH)) {
            if (key.startsWith("easy.")) {
                for (String sentence : ZH.bundle().getString(key).split("[。？]")) {
                    assertThat(sentence.length()).as(key + ": " + sentence).isLessThanOrEqualTo(18);
                }
                for (String sentence : EN.bundle().getString(key).split("[.?]")) {
                    assertThat(sentence.strip().split(" ").length)
                            .as(key + ": " + sentence)
                            .isLessThanOrEqualTo(10);
                }
            }
        }
    }

    @Test
    void englishTextsHaveNoChinese() {
        for (String key : Collections.list(EN.bundle().getKeys())) {
            assertThat(EN.bundle().getString(key)).as(key).doesNotContainPattern("\\p{IsHan}");
        }
    }
}
