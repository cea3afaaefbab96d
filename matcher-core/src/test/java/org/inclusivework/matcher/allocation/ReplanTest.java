package org.inclusivework.matcher.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.inclusivework.matcher.model.MatcherException;
import org.junit.jupiter.api.Test;

final class ReplanTest {
    private static final int DRILLS = 15;
    private static final int PEOPLE = 120;
    private static final int BOOTHS = 20;
    private static final int NOW = 600;

    private static Fair fair(long seed) {
        return RandomFairs.of(seed, PEOPLE, BOOTHS, (seed % 2 == 0 ? DayRules.BOOTHS : DayRules.SLOTS).withTries(2));
    }

    @Test
    void anAbsentEmployerConcernsOnlyThoseWhoWereToVisitIt() {
        for (long seed = 0; seed < DRILLS; seed++) {
            Fair fair = fair(seed);
            FairPlan plan = FairPlan.of(fair);
            Replan replan = Replan.of(fair, plan, Changes.at(NOW).withoutBooths(List.of("b1", "b2")));
            Set<String> affected = leftOut(plan);
            plan.bySeeker()
                    .forEach((seeker, visits) -> visits.forEach(visit -> {
                        if (Set.of("b1", "b2").contains(visit.booth())) {
                            affected.add(seeker);
                        }
                    }));
            nobodyElseIsMoved(seed, plan, replan, affected);
            fewestChanges(seed, plan, replan);
            assertThat(replan.plan().timetable().appointments())
                    .as("seed %d", seed)
                    .noneMatch(
                            visit -> visit.booth().equals("b1") || visit.booth().equals("b2"));
        }
    }

    @Test
    void anIllInterpreterConcernsOnlyThoseHelped() {
        int handedOver = 0;
        for (long seed = 0; seed < DRILLS; seed++) {
            Fair fair = fair(seed);
            FairPlan plan = FairPlan.of(fair);
            Replan replan = Replan.of(fair, plan, Changes.at(NOW).withoutHelpers(List.of("h0")));
            Set<String> affected = leftOut(plan);
            plan.bySeeker()
                    .forEach((seeker, visits) -> visits.forEach(visit -> {
                        if (visit.helpers().contains("h0")) {
                            affected.add(seeker);
                        }
                    }));
            nobodyElseIsMoved(seed, plan, replan, affected);
            assertThat(replan.plan().timetable().appointments())
                    .noneMatch(visit -> visit.helpers().contains("h0"));
            handedOver += (int) replan.differences().stream()
                    .filter(difference -> difference.kind() == Difference.Kind.HELPERS_CHANGED)
                    .count();
        }
        assertThat(handedOver).isPositive();
    }

    @Test
    void anAbsentPersonMakesRoomAndMovesNobody() {
        for (long seed = 0; seed < DRILLS; seed++) {
            Fair fair = fair(seed);
            FairPlan plan = FairPlan.of(fair);
            List<String> absent = List.of("p3", "p7", "p9");
            Replan replan = Replan.of(fair, plan, Changes.at(NOW).withoutSeekers(absent));
            Set<String> affected = leftOut(plan);
            affected.addAll(absent);
            nobodyElseIsMoved(seed, plan, replan, affected);
            assertThat(replan.plan().bySeeker()).doesNotContainKeys("p3", "p7", "p9");
        }
    }

    @Test
    void walkInsAreSeatedBetweenWhatStaysAndNotInThePast() {
        int seated = 0;
        for (long seed = 0; seed < DRILLS; seed++) {
            Fair fair = fair(seed);
            FairPlan plan = FairPlan.of(fair);
            List<Visitor> people = RandomFairs.walkIns(seed, 20, BOOTHS);
            Replan replan = Replan.of(fair, plan, Changes.at(NOW).withWalkIns(people));
            Set<String> affected = leftOut(plan);
            people.forEach(person -> affected.add(person.id()));
            nobodyElseIsMoved(seed, plan, replan, affected);
            for (Difference difference : replan.differences()) {
                Appointment after = difference.after();
                assertThat(difference.kind()).isEqualTo(Difference.Kind.ADDED);
                assertThat(after == null ? 0 : after.start()).isGreaterThanOrEqualTo(NOW);
                seated++;
            }
        }
        assertThat(seated).isGreaterThan(DRILLS * 10);
    }

    @Test
    void randomDrillsAllAtOnceKeepEveryRuleAndWhatIsConfirmed() {
        for (long seed = 0; seed < DRILLS; seed++) {
            Random random = new Random(seed);
            Fair fair = fair(seed);
            FairPlan proposal = FairPlan.of(fair);
            Set<Appointment> chosen = new HashSet<>();
            for (Appointment visit : proposal.timetable().appointments()) {
                if (random.nextInt(3) == 0) {
                    chosen.add(visit);
                }
            }
            FairPlan plan = proposal.confirmed(chosen);
            Changes changes = new Changes(
                    NOW,
                    List.of("b" + random.nextInt(BOOTHS)),
                    List.of("p" + random.nextInt(PEOPLE)),
                    List.of("h" + random.nextInt(5)),
                    RandomFairs.walkIns(seed, 10, BOOTHS));
            Replan replan = Replan.of(fair, plan, changes);
            assertThat(replan.plan().verify(replan.fair())).as("seed %d", seed).isEmpty();
            for (Appointment visit : plan.timetable().appointments()) {
                boolean possible = visit.held()
                        && !changes.absentBooths().contains(visit.booth())
                        && visit.seekers().stream().noneMatch(changes.absentSeekers()::contains)
                        && visit.helpers().stream().noneMatch(changes.absentHelpers()::contains);
                if (possible) {
                    assertThat(replan.plan().timetable().appointments())
                            .as("seed %d", seed)
                            .contains(visit);
                }
            }
            Replan again = Replan.of(replan.fair(), replan.plan(), Changes.at(NOW));
            Set<String> open = leftOut(replan.plan());
            assertThat(again.differences()).allMatch(difference -> open.contains(difference.seeker()));
        }
    }

    @Test
    void unknownIdsAreRefused() {
        Fair fair = fair(1);
        FairPlan plan = FairPlan.of(fair);
        for (Changes changes : List.of(
                Changes.at(0).withoutBooths(List.of("x")),
                Changes.at(0).withoutSeekers(List.of("x")),
                Changes.at(0).withoutHelpers(List.of("x")))) {
            assertThatThrownBy(() -> Replan.of(fair, plan, changes))
                    .isInstanceOf(MatcherException.InvalidInput.class)
                    .hasMessageContaining("\"x\"");
        }
        Changes twin = Changes.at(0).withWalkIns(List.of(fair.visitors().getFirst()));
        assertThatThrownBy(() -> Replan.of(fair, plan, twin)).isInstanceOf(MatcherException.InvalidInput.class);
    }

    private static Set<String> leftOut(FairPlan plan) {
        Set<String> people = new HashSet<>();
        plan.leftOut().forEach(person -> people.add(person.seeker()));
        return people;
    }

    private static void nobodyElseIsMoved(long seed, FairPlan plan, Replan replan, Set<String> affected) {
        assertThat(replan.plan().verify(replan.fair())).as("seed %d", seed).isEmpty();
        Map<String, List<Appointment>> now = replan.plan().bySeeker();
        plan.bySeeker().forEach((seeker, visits) -> {
            if (!affected.contains(seeker)) {
                assertThat(now.getOrDefault(seeker, List.of()).stream()
                                .map(visit -> List.of(visit.booth(), visit.start(), visit.helpers())))
                        .as("seed %d, %s", seed, seeker)
                        .isEqualTo(visits.stream()
                                .map(visit -> List.of(visit.booth(), visit.start(), visit.helpers()))
                                .toList());
            }
        });
        assertThat(replan.differences())
                .as("seed %d", seed)
                .allMatch(difference -> affected.contains(difference.seeker()));
    }

    /** Nobody who had visits gets more changes than what is lost, and what takes its place. */
    private static void fewestChanges(long seed, FairPlan plan, Replan replan) {
        Set<String> open = leftOut(plan);
        long removed = count(replan, Difference.Kind.REMOVED, open);
        assertThat(count(replan, Difference.Kind.ADDED, open))
                .as("seed %d", seed)
                .isLessThanOrEqualTo(removed);
        assertThat(count(replan, Difference.Kind.MOVED, open))
                .as("seed %d", seed)
                .isZero();
    }

    private static long count(Replan replan, Difference.Kind kind, Set<String> without) {
        return replan.differences().stream()
                .filter(difference -> difference.kind() == kind && !without.contains(difference.seeker()))
                .count();
    }
}
