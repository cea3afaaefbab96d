package org.inclusivework.matcher.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Properties;
import java.util.stream.Stream;
import org.inclusivework.matcher.fixtures.Cases;
import org.inclusivework.matcher.fixtures.RandomConstants;
import org.inclusivework.matcher.fixtures.ReferenceScorer;
import org.inclusivework.matcher.model.MatcherException;
import org.inclusivework.matcher.model.OfferState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Weights and constants: read from data, refused where they would break a law. */
final class ConstantsTest {
    @Test
    void theShippedConstantsAreAccepted() {
        ScoringParameters parameters = ScoringParameters.from(ReferenceScorer.shippedConstants());
        assertThat(parameters.worth(OfferState.PROVIDED)).isEqualTo(1);
        assertThat(parameters.worth(OfferState.ARRANGEABLE)).isEqualTo(0.85);
        assertThat(parameters.worth(OfferState.UNKNOWN)).isEqualTo(0.4);
        assertThat(parameters.worth(OfferState.UNAVAILABLE)).isZero();
    }

    @Test
    void anyConstantsInOrderAreAccepted() {
        Cases.check(1_000, seed -> ScoringParameters.from(RandomConstants.of(seed)) != null);
    }

    static Stream<String> names() {
        return ReferenceScorer.shippedConstants().stringPropertyNames().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyConstantMustBeThereAndBeAFiniteNumberOfZeroOrMore(String name) {
        Properties without = ReferenceScorer.shippedConstants();
        without.remove(name);
        assertThatThrownBy(() -> ScoringParameters.from(without))
                .isInstanceOf(MatcherException.InvalidInput.class)
                .hasMessageContaining("scoring." + name)
                .hasMessageContaining("is missing");
        for (String wrong : new String[] {"abc", "", "NaN", "Infinity", "-0.1"}) {
            assertThatThrownBy(() -> ScoringParameters.from(with(name, wrong)))
                    .isInstanceOf(MatcherException.InvalidInput.class)
                    .hasMessageContaining("scoring." + name);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "offer.provided, 1.1, scoring.offer",
        "offer.arrangeable, 1.0, scoring.offer",
        "offer.unknown, 0.85, scoring.offer",
        "offer.unknown, 0, scoring.offer",
        "need.required, 2e6, scoring.need",
        "need.important, 3, scoring.need",
        "need.preferred, 0, scoring.need",
        "capacity.weight, 0, scoring.capacity.weight",
        "capacity.weight, 2e6, scoring.capacity.weight",
        "skill.essential, 1, scoring.skill.essential",
        "skill.essential, 2e6, scoring.skill.essential",
        "skill.narrower.high, 1.01, scoring.skill",
        "skill.narrower.low, 0.75, scoring.skill",
        "skill.broader.low, 0.5, scoring.skill",
        "skill.sibling.high, 0.56, scoring.skill",
        "skill.related.high, 0.3, scoring.skill",
        "skill.related.low, 0, scoring.skill",
        "occupation.levels3, 0.3, scoring.occupation",
        "travel.weekly, 1.01, scoring.travel",
        "travel.onboarding, 0, scoring.travel",
        "home.equipmentUnknown, 0.3, scoring.home.equipment",
        "home.spaceMissing, 0.95, scoring.home.space",
        "home.hazard, 0.9, scoring.home.hazard",
        "skill.level.step, 0.26, scoring",
        "skill.notStated, 1.5, scoring",
        "travel.atLimit, 1.01, scoring",
        "travel.unknown, 2, scoring",
        "travel.defaultMinutes, 0, scoring",
        "travel.collectionDays, 0, scoring",
        "pay.weeksPerYear, 0, scoring",
        "mode.BUS.kmh, 0, scoring",
        "mode.WALK.detour, 0.9, scoring.mode.detour",
    })
    void aValueThatWouldBreakALawIsRefused(String name, String value, String where) {
        assertThatThrownBy(() -> ScoringParameters.from(with(name, value)))
                .isInstanceOf(MatcherException.InvalidInput.class)
                .hasMessageStartingWith(where + " \"");
    }

    @Test
    void theDefaultWeightsAreThoseOfTheFile() {
        Weights weights = Weights.defaults();
        double[] expected = {0.35, 0.30, 0.20, 0.15};
        for (ScoreComponent component : ScoreComponent.values()) {
            assertThat(weights.of(component)).isCloseTo(expected[component.ordinal()], within(1e-15));
            assertThat(component.label().zh()).isNotBlank();
        }
    }

    @Test
    void anyFourNumbersOfZeroOrMoreAreScaledToWeights() {
        assertThat(Weights.scaled(2, 1, 1, 0)).isEqualTo(new Weights(0.5, 0.25, 0.25, 0));
        Weights huge = Weights.scaled(Double.MAX_VALUE, Double.MAX_VALUE, 0, 0);
        assertThat(huge.accommodation()).isEqualTo(0.5);
        Weights tiny = Weights.scaled(Double.MIN_VALUE, 0, 0, Double.MIN_VALUE);
        assertThat(tiny.home()).isEqualTo(0.5);
    }

    @ParameterizedTest
    @CsvSource({
        "-0.1, 1, 1, 1, weights.accommodation",
        "1, NaN, 1, 1, weights.skills",
        "1, 1, Infinity, 1, weights.location",
        "0, 0, 0, 0, weights",
    })
    void numbersThatCannotBeScaledAreRefused(double a, double s, double l, double h, String where) {
        assertThatThrownBy(() -> Weights.scaled(a, s, l, h))
                .isInstanceOf(MatcherException.InvalidInput.class)
                .hasMessageStartingWith(where + " \"");
    }

    @ParameterizedTest
    @CsvSource({
        "0.5, 0.5, 0.5, 0, weights",
        "0.2, 0.2, 0.2, 0.2, weights",
        "1.5, -0.5, 0, 0, weights.accommodation",
        "0.5, -0.1, 0.3, 0.3, weights.skills",
        "0.5, 0.5, NaN, 0, weights.location",
        "0, 0, 0, 1.1, weights.home",
    })
    void sharesThatAreNoSharesAreRefused(double a, double s, double l, double h, String where) {
        assertThatThrownBy(() -> new Weights(a, s, l, h))
                .isInstanceOf(MatcherException.InvalidInput.class)
                .hasMessageStartingWith(where + " \"");
    }

    private static Properties with(String name, String value) {
        Properties properties = ReferenceScorer.shippedConstants();
        properties.setProperty(name, value);
        return properties;
    }
}
