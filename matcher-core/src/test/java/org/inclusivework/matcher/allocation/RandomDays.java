package org.inclusivework.matcher.allocation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Seeded timetable problems: buses, helpers with hours, steps, walks, rounds. */
final class RandomDays {
    private static final int MORNING = 540;

    private RandomDays() {}

    /** So small that every timetable can be looked at: at most five visits in an hour. */
    static TimetableProblem tiny(long seed) {
        Random random = new Random(seed);
        List<Stand> stands = new ArrayList<>();
        int booths = 1 + random.nextInt(3);
        for (int b = 0; b < booths; b++) {
            stands.add(new Stand(
                    "b" + b,
                    new Span(MORNING + 10 * random.nextInt(2), MORNING + 50 + 10 * random.nextInt(2)),
                    1,
                    10 + 10 * random.nextInt(2),
                    10 * random.nextInt(2),
                    random.nextInt(6) > 0));
        }
        List<Helper> helpers = new ArrayList<>();
        for (int h = 0; h < random.nextInt(3); h++) {
            int from = MORNING + 10 * random.nextInt(3);
            helpers.add(new Helper("h" + h, List.of("sign"), List.of(new Span(from, from + 30))));
        }
        List<Party> parties = new ArrayList<>();
        int left = 4;
        for (int p = 0; p < 3; p++) {
            List<Stop> stops = new ArrayList<>();
            for (int b = 0; b < booths && left > 0; b++) {
                if (random.nextInt(3) > 0) {
                    stops.add(new Stop("b" + b, List.of("p" + p)));
                    left--;
                }
            }
            int from = MORNING + 10 * random.nextInt(3);
            parties.add(new Party(
                    "p" + p,
                    false,
                    new Span(from, MORNING + 60),
                    10 * random.nextInt(2),
                    random.nextInt(3) == 0 ? List.of("sign") : List.of(),
                    random.nextInt(5) == 0,
                    stops));
        }
        return new TimetableProblem(10, 0, parties, stands, helpers);
    }

    static TimetableProblem fair(long seed) {
        Random random = new Random(seed);
        List<Stand> stands = new ArrayList<>();
        for (int b = 0; b < 12; b++) {
            stands.add(new Stand(
                    "b" + b,
                    new Span(MORNING, MORNING + 240),
                    1 + random.nextInt(2),
                    10 + 5 * random.nextInt(3),
                    random.nextInt(8),
                    random.nextInt(8) > 0));
        }
        List<Helper> helpers = new ArrayList<>();
        for (int h = 0; h < 3; h++) {
            helpers.add(new Helper(
                    "h" + h,
                    h == 2 ? List.of("guide", "sign") : List.of("sign"),
                    List.of(new Span(MORNING, MORNING + 120), new Span(MORNING + 150, MORNING + 240))));
        }
        List<Party> parties = new ArrayList<>();
        for (int p = 0; p < 60; p++) {
            int from = MORNING + 30 * random.nextInt(3);
            boolean round = p < 3;
            List<String> members = round ? List.of("p" + p, "q" + p) : List.of("p" + p);
            List<Integer> booths = new ArrayList<>();
            for (int b = 0; b < 12; b++) {
                booths.add(b);
            }
            Collections.shuffle(booths, random);
            parties.add(new Party(
                    "p" + p,
                    round,
                    new Span(from, from + 120 + 30 * random.nextInt(2)),
                    5 * random.nextInt(2),
                    round || random.nextInt(8) == 0
                            ? List.of("sign")
                            : random.nextInt(20) == 0 ? List.of("guide", "sign") : List.of(),
                    random.nextInt(10) == 0,
                    booths.stream()
                            .limit(2 + random.nextInt(2))
                            .map(b -> new Stop("b" + b, members))
                            .toList()));
        }
        return new TimetableProblem(5, 5, parties, stands, helpers);
    }

    static TimetableProblem shuffled(TimetableProblem problem, long seed) {
        Random random = new Random(seed);
        List<Party> parties = new ArrayList<>();
        for (Party party : problem.parties()) {
            List<Stop> stops = new ArrayList<>(party.stops());
            Collections.shuffle(stops, random);
            parties.add(party.withStops(stops));
        }
        List<Stand> stands = new ArrayList<>(problem.stands());
        List<Helper> helpers = new ArrayList<>(problem.helpers());
        Collections.shuffle(parties, random);
        Collections.shuffle(stands, random);
        Collections.shuffle(helpers, random);
        return new TimetableProblem(problem.grid(), problem.longerWithHelp(), parties, stands, helpers);
    }
}
