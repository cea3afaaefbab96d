package org.inclusivework.jobfair.collect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FactsTest {
    @ParameterizedTest
    @ValueSource(strings = {"（盖章）", "(盖章)", "（公章）", " （加盖公章）", "（单位盖章）：", "（盖单位章）", "（签章）", ""})
    void theNoteWhereToPutTheStampIsNoPartOfAName(String note) {
        assertThat(Facts.withoutStamp("镇江示例食品（丹阳）有限公司" + note)).isEqualTo("镇江示例食品（丹阳）有限公司");
    }

    @ParameterizedTest
    @ValueSource(strings = {"示例公司（镇江）", "文章（印章）店（东区）", "章"})
    void otherWordsInBracketsStay(String name) {
        assertThat(Facts.withoutStamp(name)).isEqualTo(name);
    }
}
