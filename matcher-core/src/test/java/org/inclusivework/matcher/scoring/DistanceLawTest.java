package org.inclusivework.matcher.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.inclusivework.matcher.fixtures.Cases;
import org.inclusivework.matcher.fixtures.RandomRecords;
import org.inclusivework.matcher.model.HomeWorkTerms;
import org.inclusivework.matcher.model.MaterialDelivery;
import org.inclusivework.matcher.model.OnSiteFrequency;
import org.inclusivework.matcher.model.Opening;
import org.inclusivework.matcher.model.Place;
import org.inclusivework.matcher.taxonomy.Coordinates;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Law 5: nearer is never worse, and work done at home is never worse for being far away. */
final class DistanceLawTest {
    @Test
    void movingAPlaceOfTheOpeningNearerIsNeverWorse() {
        Cases.check(20_000, seed -> {
            RandomRecords records = new RandomRecords(seed);
            SplittableRandom random = new SplittableRandom(seed);
            Pair pair = Pair.from(records);
            Place home = pair.candidate().home();
            List<Place> places = new ArrayList<>(pair.opening().places());
            if (home == null || home.coordinates() == null || places.isEmpty()) {
                return false;
            }
            int which = random.nextInt(places.size());
            Coordinates there = places.get(which).coordinates();
            if (there == null) {
                return false;
            }
            // From steps of a metre to standing before the door.
            double left = random.nextBoolean() ? random.nextDouble() : 1 - Math.pow(10, -random.nextInt(1, 7));
            Coordinates nearer = along(home.coordinates(), there, random.nextInt(20) == 0 ? 0 : left);
            if (nearer == null
                    || !(home.coordinates().distanceKm(nearer)
                            < home.coordinates().distanceKm(there))) {
                return false;
            }
            places.set(which, at(places.get(which), nearer));
            Pair moved = pair.with(pair.opening().toBuilder().places(places).build());
            Weights weights = records.weights();
            assertThat(moved.score(weights).location())
                    .isGreaterThanOrEqualTo(pair.score(weights).location());
            assertThat(moved.score(weights).value())
                    .isGreaterThanOrEqualTo(pair.score(weights).value());
            assertThat(pair.blocking()).containsAll(moved.blocking());
            return true;
        });
    }

    @Test
    void workDoneAtHomeWithoutADayOnSiteAndSelfCollectionIsIndifferentToDistance() {
        Cases.check(10_000, seed -> {
            RandomRecords records = new RandomRecords(seed);
            Pair pair = Pair.from(records);
            HomeWorkTerms terms = pair.opening().homeWork();
            if (terms == null || terms.onSite() != OnSiteFrequency.NEVER || terms.delivery() == MaterialDelivery.SELF) {
                return false;
            }
            Pair moved = pair.with(pair.opening().toBuilder()
                    .places(records.opening().places())
                    .build());
            Weights weights = records.weights();
            assertThat(moved.score(weights)).isEqualTo(pair.score(weights));
            assertThat(moved.score(weights).location()).isEqualTo(1);
            assertThat(moved.blocking()).isEqualTo(pair.blocking());
            return true;
        });
    }

    @Test
    void onePlaceMoreIsNeverWorse() {
        Cases.check(10_000, seed -> {
            RandomRecords records = new RandomRecords(seed);
            Pair pair = Pair.from(records);
            List<Place> places = new ArrayList<>(pair.opening().places());
            List<Place> others = records.opening().places();
            if (places.isEmpty() || places.size() == Opening.MAX_PLACES || others.isEmpty()) {
                return false;
            }
            places.add(others.getFirst());
            Pair wider = pair.with(pair.opening().toBuilder().places(places).build());
            assertThat(wider.score(Weights.defaults()).location())
                    .isGreaterThanOrEqualTo(pair.score(Weights.defaults()).location());
            assertThat(pair.blocking()).containsAll(wider.blocking());
            return true;
        });
    }

    @Test
    void anUnknownDistanceIsNeitherNearNorFarAndBlocksNobody() {
        Cases.check(10_000, seed -> {
            RandomRecords records = new RandomRecords(seed);
            Pair pair = Pair.from(records);
            List<Place> unlocated = pair.opening().places().stream()
                    .map(place -> new Place(place.text(), null, place.areaId(), place.kind()))
                    .toList();
            Pair unknown =
                    pair.with(pair.opening().toBuilder().places(unlocated).build());
            assertThat(LocationScore.travelValue(unknown.candidateFacts(), unknown.openingFacts(), Pair.CONSTANTS))
                    .isEqualTo(Pair.CONSTANTS.travelUnknown)
                    .isStrictlyBetween(0.0, 1.0);
            assertThat(unknown.blocking()).doesNotContain(Gate.REACH);
            return !unlocated.isEmpty();
        });
    }

    /** Returns the point at a share of the great circle from one point to another, or nothing where they are the same or opposite. */
    private static @Nullable Coordinates along(Coordinates from, Coordinates to, double share) {
        double[] a = vector(from);
        double[] b = vector(to);
        double angle = Math.acos(Math.clamp(a[0] * b[0] + a[1] * b[1] + a[2] * b[2], -1, 1));
        if (Math.sin(angle) < 1e-9) {
            return null;
        }
        double[] point = new double[3];
        for (int i = 0; i < 3; i++) {
            point[i] = (Math.sin((1 - share) * angle) * a[i] + Math.sin(share * angle) * b[i]) / Math.sin(angle);
        }
        return new Coordinates(
                Math.toDegrees(Math.atan2(point[2], Math.hypot(point[0], point[1]))),
                Math.toDegrees(Math.atan2(point[1], point[0])));
    }

    private static double[] vector(Coordinates c) {
        double latitude = Math.toRadians(c.latitude());
        double longitude = Math.toRadians(c.longitude());
        return new double[] {
            Math.cos(latitude) * Math.cos(longitude), Math.cos(latitude) * Math.sin(longitude), Math.sin(latitude)
        };
    }

    private static Place at(Place place, Coordinates coordinates) {
        return new Place(place.text(), coordinates, place.areaId(), place.kind());
    }
}
