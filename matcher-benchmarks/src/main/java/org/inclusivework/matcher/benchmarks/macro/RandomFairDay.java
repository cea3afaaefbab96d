package org.inclusivework.matcher.benchmarks.macro;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.inclusivework.matcher.allocation.AllocationProblem;
import org.inclusivework.matcher.allocation.DayRules;
import org.inclusivework.matcher.allocation.Fair;
import org.inclusivework.matcher.allocation.Helper;
import org.inclusivework.matcher.allocation.Preference;
import org.inclusivework.matcher.allocation.Seeker;
import org.inclusivework.matcher.allocation.Span;
import org.inclusivework.matcher.allocation.Stand;
import org.inclusivework.matcher.allocation.Visitor;

/**
 * The day of a seeded fair: buses from eight townships, two long rows of booths, interpreters and guides with a lunch break.
 *
 * <p>A booth has as many tables as its interviews need in five hours, and one to spare now and then. One in twelve needs an
 * interpreter, one in twenty a guide, one in ten no steps; nine booths in ten have none.
 */
final class RandomFairDay {
    private static final int OPENS = 9 * 60;
    private static final int CLOSES = 15 * 60;
    private static final int TOWNSHIPS = 8;
    private static final int BUS_EVERY = 20;
    private static final int STAY = 180;
    private static final int VISIT = 15;
    private static final int NOON = 12 * 60;
    private static final int BREAK = 30;
    private static final int BOOTHS_A_MINUTE = 10;
    private static final int PEOPLE_A_HELPER = 75;
    private static final int ONE_IN_SIGN = 12;
    private static final int ONE_IN_GUIDE = 20;
    private static final int ONE_IN_STEPS = 10;

    private RandomFairDay() {}

    static Fair of(RandomFair fair, DayRules rules) {
        AllocationProblem problem = fair.problem();
        Random random = new Random(fair.seed());
        Span day = new Span(OPENS, CLOSES);
        List<Stand> stands = new ArrayList<>();
        int perTable = day.minutes() / VISIT;
        for (int b = 0; b < problem.booths().size(); b++) {
            int interviews = problem.booths().get(b).interviews();
            stands.add(new Stand(
                    problem.booths().get(b).id(),
                    day,
                    Math.max(1, (interviews + perTable - 1) / perTable),
                    VISIT,
                    b / BOOTHS_A_MINUTE,
                    random.nextInt(ONE_IN_STEPS) > 0));
        }
        List<Helper> helpers = new ArrayList<>();
        List<Span> hours = List.of(new Span(OPENS, NOON), new Span(NOON + BREAK, CLOSES));
        for (int h = 0; h <= fair.people() / PEOPLE_A_HELPER; h++) {
            helpers.add(new Helper("h" + h, List.of(h % 3 == 2 ? "guide" : "sign"), hours));
        }
        helpers.add(new Helper("both", List.of("guide", "sign"), hours));
        List<Visitor> visitors = new ArrayList<>();
        for (Seeker seeker : problem.seekers()) {
            visitors.add(visitor(seeker, random));
        }
        return new Fair(visitors, stands, helpers, rules);
    }

    private static Visitor visitor(Seeker seeker, Random random) {
        int arrives = OPENS + BUS_EVERY * random.nextInt(TOWNSHIPS);
        List<String> support = random.nextInt(ONE_IN_SIGN) == 0
                ? List.of("sign")
                : random.nextInt(ONE_IN_GUIDE) == 0 ? List.of("guide") : List.of();
        return new Visitor(
                seeker,
                new Span(arrives, Math.min(CLOSES, arrives + STAY)),
                random.nextBoolean() ? 0 : 10,
                support,
                random.nextInt(ONE_IN_STEPS) == 0);
    }

    /** Some of the same people under other names, who came without having been planned for and want what is there. */
    static List<Visitor> walkIns(RandomFair fair, int number, Fair now) {
        Random random = new Random(fair.seed());
        Set<String> there = now.stands().stream().map(Stand::id).collect(Collectors.toSet());
        List<Visitor> all = new ArrayList<>();
        for (Seeker seeker : fair.problem().seekers().subList(0, number)) {
            List<Preference> preferences = seeker.preferences().stream()
                    .filter(preference -> there.contains(preference.booth()))
                    .toList();
            all.add(visitor(new Seeker("walk-in-" + seeker.id(), seeker.most(), preferences), random));
        }
        return all;
    }
}
