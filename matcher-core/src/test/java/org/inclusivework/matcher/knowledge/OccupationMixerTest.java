package org.inclusivework.matcher.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.inclusivework.matcher.knowledge.OccupationMixer.Share;
import org.junit.jupiter.api.Test;

/** Checks what texts are taken to be like. */
final class OccupationMixerTest {

    private static final List<String> TERMS = List.of("bake", "bread", "code", "driv", "truck");
    private static final List<String> CODES = List.of("51-3011.00", "15-1252.00", "53-3032.00");

    private static final List<String> NAMES = List.of("Bakers", "Software Developers", "Truck Drivers");

    private static TermVector words(String text) {
        return TermVector.of(EnglishTerms.of(text), TERMS::indexOf, term -> 1);
    }

    private static OccupationMixer mixer() {
        double[] idf = new double[TERMS.size()];
        Arrays.fill(idf, 1);
        List<TermVector> texts = List.of(words("baked bread"), words("code"), words("drives trucks"));
        return new OccupationMixer(TERMS, idf, CODES, NAMES, texts, texts, OccupationMixer.Focus.OCCUPATIONS);
    }

    @Test
    void aTextIsLikeWhatItSharesWordsWith() {
        OccupationMixer mixer = mixer();
        List<Share> mix = mixer.mix(mixer.query("truck driving. He drives trucks", List.of()));
        assertThat(mix.get(0).reference()).isEqualTo(2);
        assertThat(mix.stream().mapToDouble(Share::share).sum()).isCloseTo(1, within(1e-12));
    }

    @Test
    void aTextWithoutKnownWordsIsLikeNothing() {
        OccupationMixer mixer = mixer();
        assertThat(mixer.mix(mixer.query("保洁员", List.of()))).isEmpty();
        assertThat(mixer.mix(mixer.query("", List.of()))).isEmpty();
    }

    @Test
    void aKnownCodeIsItselfAndAGroupIsItsMembers() {
        assertThat(mixer().mixOfCode("15-1252.00", "truck")).containsExactly(new Share(1, 1));
        assertThat(mixer().mixOfCode("53-9999.99", "Transportation")).containsExactly(new Share(2, 1));
    }

    @Test
    void aCodeOfAnotherEditionIsWhatItsTitleIsLikeWithinItsMajorGroup() {
        assertThat(mixer().mixOfCode("15-1131.00", "code of trucks")).containsExactly(new Share(1, 1));
    }

    @Test
    void aNameOrSixDigitsSayMoreThanLikeness() {
        assertThat(mixer().mixOfCode("53-1131.00", " software developers ")).containsExactly(new Share(1, 1));
        assertThat(mixer().mixOfCode("51-3011.02", "code of trucks")).containsExactly(new Share(0, 1));
    }

    @Test
    void aCodeWithoutATitleIsWhatSharesMostOfItsDigits() {
        assertThat(mixer().mixOfCode("53-7199.00", "")).containsExactly(new Share(2, 1));
        assertThat(mixer().mixOfCode("99-9999.99", "")).hasSize(3);
    }

    @Test
    void endingsAndCommonWordsDoNotMatter() {
        assertThat(EnglishTerms.of("The Drivers of TRUCKS, 9")).containsExactly("driv", "truck", "driv_truck");
    }
}
