package org.inclusivework.matcher.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CoordinatesTest {

    @ParameterizedTest
    @CsvSource({
        // Zhenjiang to Danyang, Nanjing, Yangzhou; Berlin to Paris; a quarter and half of a great circle.
        "32.20, 119.45, 32.00, 119.57, 24.9",
        "32.20, 119.45, 32.07, 118.78, 64.7",
        "32.20, 119.45, 32.40, 119.42, 22.4",
        "52.5244, 13.4105, 48.8534, 2.3488, 878.4",
        "0, 0, 0, 90, 10007.6",
        "90, 0, -90, 0, 20015.1"
    })
    void distancesAreTheKnownOnes(double latitude1, double longitude1, double latitude2, double longitude2, double km) {
        Coordinates from = new Coordinates(latitude1, longitude1);
        Coordinates to = new Coordinates(latitude2, longitude2);
        assertThat(from.distanceKm(to)).isCloseTo(km, within(0.1));
    }

    @Test
    void distanceIsSymmetricToTheLastBitAndWithinHalfTheEquator() {
        long seed = 20250101;
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < 10_000; i++) {
            Coordinates a = point(random);
            Coordinates b = point(random);
            double there = a.distanceKm(b);
            assertThat(there)
                    .as("seed %d, case %d: %s, %s", seed, i, a, b)
                    .isEqualTo(b.distanceKm(a))
                    .isBetween(0.0, Math.PI * Coordinates.EARTH_RADIUS_KM);
            assertThat(a.distanceKm(a)).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 90.001, -91, 119.45})
    void aLatitudeOutsideItsRangeIsNamedInTheMessage(double latitude) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Coordinates(latitude, 0))
                .withMessageContaining("latitude is " + latitude)
                .withMessageContaining("90");
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, -180.1, 1e9})
    void aLongitudeOutsideItsRangeIsNamedInTheMessage(double longitude) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Coordinates(0, longitude))
                .withMessageContaining("longitude is " + longitude)
                .withMessageContaining("180");
    }

    private static Coordinates point(SplittableRandom random) {
        return new Coordinates(random.nextDouble(-90, 90), random.nextDouble(-180, 180));
    }
}
