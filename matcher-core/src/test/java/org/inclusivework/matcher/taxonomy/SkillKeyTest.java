package org.inclusivework.matcher.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class SkillKeyTest {

    private static final String ID = "60c78287-22eb-4103-9c8c-28deaa460da0";

    @Test
    void aKeyIsAnEscoIdentifierOrALabel() {
        assertThat(new SkillKey("esco:" + ID).isEsco()).isTrue();
        assertThat(SkillKey.ofLabel(" Latte  Art ")).isEqualTo(new SkillKey("label:latte art"));
        assertThat(SkillKey.ofLabel("latte art").isEsco()).isFalse();
        assertThat(SkillKey.parse(" ESCO: 60C78287-22EB-4103-9C8C-28DEAA460DA0 "))
                .hasToString("esco:" + ID);
        assertThat(SkillKey.parse("Label:拉 花").value()).isEqualTo("label:拉花");
    }

    @Test
    void aWrongKeyIsRefusedWithItsValueAndTheRemedy() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SkillKey("esco:123"))
                .withMessageContaining("esco:123")
                .withMessageContaining("UUID");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SkillKey("label:Latte Art"))
                .withMessageContaining("SkillKey.ofLabel");
        assertThatIllegalArgumentException().isThrownBy(() -> new SkillKey("label:"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SkillKey.parse("latte art"))
                .withMessageContaining("latte art")
                .withMessageContaining("label:");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SkillKey.ofLabel(" \u200b"))
                .withMessageContaining("blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SkillKey.ofLabel("烤".repeat(200)))
                .withMessageContaining("512")
                .withMessageNotContaining("烤".repeat(100));
    }

    @Test
    void keysAreOrderedByTheirBytesForTenThousandRandomPairs() {
        long seed = 7L;
        Random random = new Random(seed);
        int compared = 0;
        while (compared < 10_000) {
            String a = LabelForm.of(RandomText.next(random));
            String b = LabelForm.of(RandomText.next(random));
            if (!a.isEmpty() && !b.isEmpty()) {
                SkillKey left = SkillKey.ofLabel(a);
                SkillKey right = SkillKey.ofLabel(b);
                int bytes = Arrays.compareUnsigned(
                        left.value().getBytes(StandardCharsets.UTF_8),
                        right.value().getBytes(StandardCharsets.UTF_8));
                assertThat(Integer.signum(left.compareTo(right)))
                        .as("seed %d, pair %d", seed, compared)
                        .isEqualTo(Integer.signum(bytes));
                compared++;
            }
        }
    }

    @Test
    void theSimilarityOfALinkIsPerMilleOrNotLearned() {
        SkillKey skill = SkillKey.ofLabel("baking");
        assertThat(new SkillLink(skill, SkillRelation.SIBLING, 1000).similarity())
                .isEqualTo(1000);
        assertThat(new SkillLink(skill, SkillRelation.EXACT, SkillLink.NOT_LEARNED).similarity())
                .isEqualTo(-1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SkillLink(skill, SkillRelation.RELATED, 1001))
                .withMessageContaining("1001");
        assertThatIllegalArgumentException().isThrownBy(() -> new SkillLink(skill, SkillRelation.RELATED, -2));
    }
}
