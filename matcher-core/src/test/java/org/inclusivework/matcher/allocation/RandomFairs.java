package org.inclusivework.matcher.allocation;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Seeded whole fairs: buses from townships, interpreters and guides, steps, wishes, booths that many want. */
final class RandomFairs {
    private static final int OPENS = 540;
    private static final Span DAY = new Span(OPENS, OPENS + 300);
    private static final Span[] BUSES = {
        new Span(OPENS, OPENS + 150), new Span(OPENS + 60, OPENS + 210), new Span(OPENS + 120, OPENS + 300)
    };

    private RandomFairs() {}

    static Fair of(long seed, int people, int booths, DayRules rules) {
        Random random = new Random(seed);
        List<Stand> stands = new ArrayList<>();
        for (int b = 0; b < booths; b++) {
            stands.add(new Stand("b" + b, DAY, 1 + random.nextInt(3), 15, b % 10, random.nextInt(10) > 0));
        }
        List<Helper> helpers = new ArrayList<>();
        for (int h = 0; h < 5; h++) {
            List<String> skills = h == 4 ? List.of("guide") : h == 3 ? List.of("sign", "guide") : List.of("sign");
            helpers.add(new Helper(
                    "h" + h, skills, List.of(new Span(OPENS, OPENS + 150), new Span(OPENS + 180, OPENS + 300))));
        }
        List<Visitor> visitors = new ArrayList<>();
        for (int p = 0; p < people; p++) {
            visitors.add(visitor(random, "p" + p, booths));
        }
        return new Fair(visitors, stands, helpers, rules);
    }

    static List<Visitor> walkIns(long seed, int people, int booths) {
        Random random = new Random(seed);
        List<Visitor> visitors = new ArrayList<>();
        for (int p = 0; p < people; p++) {
            visitors.add(visitor(random, "w" + p, booths));
        }
        return visitors;
    }

    private static Visitor visitor(Random random, String id, int booths) {
        List<Preference> preferences = new ArrayList<>();
        int wish = 1;
        for (int b = 0; b < booths; b++) {
            if (random.nextDouble() < 8.0 / booths) {
                Preference preference = Preference.of("b" + b, random.nextInt(Preference.MAX_SCORE));
                preferences.add(wish <= 2 && random.nextInt(6) == 0 ? preference.withWish(wish++) : preference);
            }
        }
        int needs = random.nextInt(20);
        List<String> support = needs == 0 ? List.of("guide") : needs <= 2 ? List.of("sign") : List.of();
        return new Visitor(
                new Seeker(id, 3, preferences),
                BUSES[random.nextInt(BUSES.length)],
                5 * random.nextInt(2),
                support,
                random.nextInt(8) == 0);
    }
}
