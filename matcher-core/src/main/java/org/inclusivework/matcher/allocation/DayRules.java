package org.inclusivework.matcher.allocation;

/**
 * How the day is planned.
 *
 * @param grid visits start at multiples of so many minutes
 * @param longerWithHelp how many minutes longer a visit takes when a helper is there
 * @param roundSize how many people who need the same help at most walk a common round; 1 for no rounds
 * @param tries how often, for each person or round, the timetable is tried to be made better
 * @param seed the seed of those tries
 */
public record DayRules(int grid, int longerWithHelp, int roundSize, int tries, long seed) {
    private static final int DEFAULT_GRID = 5;
    private static final int DEFAULT_LONGER = 5;
    private static final int DEFAULT_ROUND = 6;
    private static final int DEFAULT_TRIES = 50;

    /** A list of booths for everybody, with rounds for people who need the same help. */
    public static final DayRules BOOTHS = new DayRules(DEFAULT_GRID, DEFAULT_LONGER, DEFAULT_ROUND, DEFAULT_TRIES, 1);

    /** Timed interviews, each person alone. */
    public static final DayRules SLOTS = new DayRules(DEFAULT_GRID, DEFAULT_LONGER, 1, DEFAULT_TRIES, 1);

    private static final int MAX_ROUND = 30;

    public DayRules {
        Refusal.range("rules.roundSize", roundSize, 1, MAX_ROUND);
        Refusal.range("rules.tries", tries, 0, Integer.MAX_VALUE);
    }

    /** Returns the same rules with another number of tries. */
    public DayRules withTries(int number) {
        return new DayRules(grid, longerWithHelp, roundSize, number, seed);
    }
}
