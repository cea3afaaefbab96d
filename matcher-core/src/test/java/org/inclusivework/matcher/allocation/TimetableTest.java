package org.inclusivework.matcher.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.inclusivework.matcher.model.Problem;
import org.junit.jupiter.api.Test;

final class TimetableTest {
    private static final int TINY = 200;
    private static final int FAIRS = 30;
    private static final int TRIES = 10;

    @Test
    void everyTimetableKeepsTheRulesAndIsNoBetterThanItsBound() {
        for (long seed = 0; seed < FAIRS; seed++) {
            TimetableProblem problem = RandomDays.fair(seed);
            Timetable timetable = Timetable.plan(problem, List.of(), 0, TRIES, seed);
            assertThat(TimetableVerifier.verify(problem, timetable.appointments()))
                    .as("seed %d", seed)
                    .isEmpty();
            assertThat(timetable.bound().missing())
                    .as("seed %d", seed)
                    .isLessThanOrEqualTo(timetable.goals().missing());
            assertThat(timetable.bound().waiting())
                    .as("seed %d", seed)
                    .isLessThanOrEqualTo(timetable.goals().waiting());
            assertThat(timetable.bound().lastEnd())
                    .as("seed %d", seed)
                    .isLessThanOrEqualTo(timetable.goals().lastEnd());
        }
    }

    @Test
    void onTinyDaysNoTimetableAtAllIsBetterThanTheBoundAndTheSearchFindsTheBest() {
        int best = 0;
        for (long seed = 0; seed < TINY; seed++) {
            TimetableProblem problem = RandomDays.tiny(seed);
            DayGoals goals = EveryDay.best(problem);
            Timetable timetable = Timetable.plan(problem, List.of(), 0, 10 * TRIES, seed);
            assertThat(TimetableVerifier.verify(problem, timetable.appointments()))
                    .as("seed %d", seed)
                    .isEmpty();
            assertThat(timetable.bound().missing()).as("seed %d", seed).isLessThanOrEqualTo(goals.missing());
            assertThat(timetable.goals()).as("seed %d", seed).isGreaterThanOrEqualTo(goals);
            best += timetable.goals().missing() == goals.missing()
                            && timetable.goals().waiting() == goals.waiting()
                    ? 1
                    : 0;
        }
        assertThat(best).isEqualTo(TINY);
    }

    @Test
    void theOrderOfTheInputDoesNotMatterAndTheSeedDecides() {
        for (long seed = 0; seed < 5; seed++) {
            TimetableProblem problem = RandomDays.fair(seed);
            Timetable timetable = Timetable.plan(problem, List.of(), 0, TRIES, seed);
            assertThat(Timetable.plan(RandomDays.shuffled(problem, seed), List.of(), 0, TRIES, seed))
                    .isEqualTo(timetable);
        }
    }

    @Test
    void whatIsKeptStaysWhileTheRestIsPlannedRoundIt() {
        for (long seed = 0; seed < FAIRS; seed++) {
            TimetableProblem problem = RandomDays.fair(seed);
            List<Appointment> all =
                    Timetable.plan(problem, List.of(), 0, 0, seed).appointments();
            List<Appointment> kept = all.subList(0, all.size() / 2);
            Timetable again = Timetable.plan(problem, kept, 0, TRIES, seed);
            assertThat(again.appointments()).as("seed %d", seed).containsAll(kept);
            assertThat(TimetableVerifier.verify(problem, again.appointments()))
                    .as("seed %d", seed)
                    .isEmpty();
        }
    }

    @Test
    void lookingLongerIsNeverWorse() {
        for (long seed = 0; seed < FAIRS; seed++) {
            TimetableProblem problem = RandomDays.fair(seed);
            DayGoals quick = Timetable.plan(problem, List.of(), 0, 0, seed).goals();
            DayGoals longer = Timetable.plan(problem, List.of(), 0, TRIES, seed).goals();
            assertThat(longer.missing()).as("seed %d", seed).isLessThanOrEqualTo(quick.missing());
        }
    }

    @Test
    void plantedMistakesAreFound() {
        Random random = new Random(7);
        for (long seed = 0; seed < FAIRS; seed++) {
            TimetableProblem problem = RandomDays.fair(seed);
            List<Appointment> all =
                    Timetable.plan(problem, List.of(), 0, 0, seed).appointments();
            Appointment one = all.get(random.nextInt(all.size()));
            int length = one.end() - one.start();
            assertThat(with(problem, all, one, at(one, one.start() + 3, length)))
                    .contains("the visit starts off the grid");
            assertThat(with(problem, all, one, at(one, one.start(), length + 5)))
                    .contains("the visit has the wrong length");
            assertThat(with(problem, all, one, at(one, 300, length)))
                    .contains("the party is not there", "the booth is not open");
            Appointment helped = new Appointment(
                    one.party(), one.seekers(), one.booth(), one.start(), one.end(), List.of("h0", "h1", "h2"), false);
            assertThat(with(problem, all, one, helped)).contains("there is not one helper for each support");
            Appointment strange = new Appointment(
                    one.party(), List.of("nobody"), one.booth(), one.start(), one.end(), one.helpers(), false);
            assertThat(with(problem, all, one, strange)).contains("this is no stop of the party");
            List<Appointment> twice = new ArrayList<>(all);
            twice.add(one);
            assertThat(reasons(problem, twice)).contains("the party visits the booth twice");
        }
    }

    @Test
    void sharedThingsAreNeverSharedAtTheSameTime() {
        Span day = new Span(540, 660);
        Stand stand = new Stand("b1", day, 1, 10, 0, false);
        Stand far = new Stand("b2", day, 2, 10, 8, true);
        Helper helper = new Helper("h1", List.of("sign"), List.of(new Span(540, 600)));
        List<String> sign = List.of("sign");
        TimetableProblem problem = new TimetableProblem(
                5,
                0,
                List.of(
                        party("p1", sign, false, "b1", "b2"),
                        party("p2", sign, true, "b1", "b2"),
                        party("p3", List.of(), false, "b1")),
                List.of(stand, far),
                List.of(helper, new Helper("h2", List.of("guide"), List.of(day))));
        assertThat(reasons(problem, List.of(visit("p1", "b1", 540, "h1"), visit("p3", "b1", 545))))
                .containsExactly("the booth has too few tables");
        assertThat(reasons(problem, List.of(visit("p1", "b1", 540, "h1"), visit("p2", "b2", 555, "h1"))))
                .containsExactly("there is too little time after the visit before, for helper");
        assertThat(reasons(problem, List.of(visit("p1", "b1", 540, "h1"), visit("p1", "b2", 550, "h1"))))
                .contains("there is too little time after the visit before, for party");
        assertThat(reasons(problem, List.of(visit("p1", "b1", 595, "h1"))))
                .containsExactly("the helper is not at work");
        assertThat(reasons(problem, List.of(visit("p1", "b1", 540, "h2"))))
                .containsExactly("the helper lacks the skill");
        assertThat(reasons(problem, List.of(visit("p2", "b1", 540, "h1"))))
                .containsExactly("the booth cannot be reached without a step");
    }

    private static Party party(String id, List<String> support, boolean stepFree, String... booths) {
        List<Stop> stops = new ArrayList<>();
        for (String booth : booths) {
            stops.add(new Stop(booth, List.of(id)));
        }
        return new Party(id, false, new Span(540, 660), 0, support, stepFree, stops);
    }

    private static Appointment visit(String party, String booth, int start, String... helpers) {
        return new Appointment(party, List.of(party), booth, start, start + 10, List.of(helpers), false);
    }

    private static Appointment at(Appointment one, int start, int length) {
        return new Appointment(one.party(), one.seekers(), one.booth(), start, start + length, one.helpers(), false);
    }

    private static List<String> with(
            TimetableProblem problem, List<Appointment> all, Appointment before, Appointment after) {
        List<Appointment> changed = new ArrayList<>(all);
        changed.set(changed.indexOf(before), after);
        return reasons(problem, changed);
    }

    private static List<String> reasons(TimetableProblem problem, List<Appointment> appointments) {
        return TimetableVerifier.verify(problem, appointments).stream()
                .map(Problem::reason)
                .toList();
    }
}
