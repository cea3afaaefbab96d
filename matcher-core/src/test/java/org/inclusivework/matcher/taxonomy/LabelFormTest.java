package org.inclusivework.matcher.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class LabelFormTest {

    @Test
    void fullWidthCaseSpacesAndInvisibleCharactersDoNotMatter() {
        assertThat(LabelForm.of("　ＥＸＣＥＬ  Tables\u200b ")).isEqualTo("excel tables");
        assertThat(LabelForm.of("PS 修图")).isEqualTo(LabelForm.of("ps修图"));
        assertThat(LabelForm.of("web\tfront\u00a0end")).isEqualTo("web front end");
        assertThat(LabelForm.of("customers’ needs")).isEqualTo("customers' needs");
        assertThat(LabelForm.of("e–commerce")).isEqualTo("e-commerce");
        assertThat(LabelForm.of("Straße")).isEqualTo(LabelForm.of("STRASSE"));
        assertThat(LabelForm.of(" \u3000 ")).isEmpty();
        assertThat(LabelForm.of("\ud800a")).isEqualTo("\ufffda");
    }

    @Test
    void aFormIsItsOwnFormForTenThousandRandomTexts() {
        long seed = 20_250_101L;
        Random random = new Random(seed);
        for (int i = 0; i < 10_000; i++) {
            String form = LabelForm.of(RandomText.next(random));
            assertThat(LabelForm.of(form)).as("seed %d, text %d", seed, i).isEqualTo(form);
        }
    }

    @Test
    void theTurkishLocaleChangesNothing() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(LabelForm.of("IRONING I")).isEqualTo("ironing i");
            assertThat(SkillKey.parse("LABEL:IRON").value()).isEqualTo("label:iron");
            assertThat(OccupationCode.parse("title:BARISTA").code()).isEqualTo("barista");
        } finally {
            Locale.setDefault(before);
        }
    }
}
