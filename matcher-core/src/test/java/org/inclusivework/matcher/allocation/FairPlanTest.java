package org.inclusivework.matcher.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class FairPlanTest {
    private static final int FAIRS = 12;

    @Test
    void aPlanKeepsAllRulesInBothModes() {
        for (long seed = 0; seed < FAIRS; seed++) {
            for (DayRules rules : List.of(DayRules.BOOTHS.withTries(2), DayRules.SLOTS.withTries(2))) {
                Fair fair = RandomFairs.of(seed, 120, 20, rules);
                FairPlan plan = FairPlan.of(fair);
                assertThat(plan.verify(fair)).as("seed %d, %s", seed, rules).isEmpty();
                Set<String> everybody = new HashSet<>(plan.bySeeker().keySet());
                plan.leftOut()
                        .forEach(person ->
                                assertThat(everybody.add(person.seeker())).isTrue());
                assertThat(everybody).as("seed %d", seed).hasSize(120);
            }
        }
    }

    @Test
    void aRoundWalksTogetherWithOneHelper() {
        int rounds = 0;
        for (long seed = 0; seed < FAIRS; seed++) {
            FairPlan plan = FairPlan.of(RandomFairs.of(seed, 120, 20, DayRules.BOOTHS.withTries(2)));
            Map<String, Set<List<String>>> helpers = new HashMap<>();
            plan.timetable()
                    .appointments()
                    .forEach(appointment -> helpers.computeIfAbsent(appointment.party(), id -> new HashSet<>())
                            .add(appointment.helpers()));
            for (Party party : plan.parties()) {
                if (party.round()) {
                    rounds++;
                    assertThat(helpers.getOrDefault(party.id(), Set.of()))
                            .as("%d %s", seed, party)
                            .hasSizeLessThan(2);
                    assertThat(party.stops()).hasSizeLessThanOrEqualTo(3);
                }
            }
        }
        assertThat(rounds).isGreaterThan(FAIRS);
    }

    @Test
    void samePeopleInAnyOrderGetTheSamePlan() {
        Fair fair = RandomFairs.of(3, 80, 12, DayRules.BOOTHS.withTries(2));
        Fair reversed = new Fair(
                fair.visitors().reversed(),
                fair.stands().reversed(),
                fair.helpers().reversed(),
                fair.rules());
        assertThat(FairPlan.of(reversed)).isEqualTo(FairPlan.of(fair));
    }

    @Test
    void whoHasNoTimeIsListedWithThatReason() {
        Span day = new Span(540, 600);
        Stand stand = new Stand("b1", day, 2, 15, 0, true);
        Helper late = new Helper("h1", List.of("sign"), List.of(new Span(590, 600)));
        Seeker one = new Seeker("p1", 3, List.of(Preference.of("b1", 5)));
        Seeker two = new Seeker("p2", 3, List.of(Preference.of("b1", 5)));
        Fair fair = new Fair(
                List.of(
                        new Visitor(one, day, 0, List.of("sign"), false),
                        new Visitor(two, new Span(590, 600), 0, List.of(), false)),
                List.of(stand),
                List.of(late),
                DayRules.SLOTS);
        FairPlan plan = FairPlan.of(fair);
        assertThat(plan.leftOut())
                .containsExactly(
                        new LeftOut("p1", LeftOut.Reason.NO_TIME, List.of("b1")),
                        new LeftOut("p2", LeftOut.Reason.NO_ELIGIBLE_BOOTH, List.of()));
    }

    @Test
    void aPairThatIsNotEligibleIsReported() {
        Fair fair = RandomFairs.of(1, 40, 8, DayRules.SLOTS.withTries(2));
        FairPlan plan = FairPlan.of(fair);
        Fair without = new Fair(
                fair.visitors().stream()
                        .map(visitor -> visitor.withPreferences(List.of()))
                        .toList(),
                fair.stands(),
                fair.helpers(),
                fair.rules());
        assertThat(plan.verify(without)).extracting(problem -> problem.reason()).contains("the pair is not eligible");
    }

    @Test
    void needsDoNotShowInText() {
        Fair fair = RandomFairs.of(1, 40, 8, DayRules.BOOTHS.withTries(2));
        FairPlan plan = FairPlan.of(fair);
        assertThat(fair.visitors().toString()
                        + plan.parties()
                        + plan.timetable().appointments())
                .doesNotContain("sign")
                .doesNotContain("guide");
    }
}
