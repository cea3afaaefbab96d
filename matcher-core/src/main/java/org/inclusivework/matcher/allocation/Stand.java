package org.inclusivework.matcher.allocation;

import org.inclusivework.matcher.model.Ids;

/**
 * How a booth works on the day: its hours, tables, and where it stands.
 *
 * <p>It can see {@code tables × 60 / minutes} people or rounds an hour, which is the limit to crowding.
 *
 * @param id the id of the booth
 * @param hours when it is open
 * @param tables how many interviews or visits can go on side by side, 1 to 1,000
 * @param minutes how long one takes, 1 to 480
 * @param position the minutes' walk from the entrance along the hall, 0 to 600; between two booths one walks the difference
 * @param stepFree whether one gets there without a step
 */
public record Stand(String id, Span hours, int tables, int minutes, int position, boolean stepFree) {
    private static final int MAX_TABLES = 1_000;
    private static final int MAX_MINUTES = 480;
    private static final int MAX_POSITION = 600;

    public Stand {
        Ids.check("booth", id);
        Refusal.range("stand[" + id + "].tables", tables, 1, MAX_TABLES);
        Refusal.range("stand[" + id + "].minutes", minutes, 1, MAX_MINUTES);
        Refusal.range("stand[" + id + "].position", position, 0, MAX_POSITION);
    }

    /** Returns how many interviews or visits fit in the hours. */
    public int interviews() {
        return tables * (hours.minutes() / minutes);
    }

    /** Returns the booth as stage A sees it. */
    public Booth booth() {
        return new Booth(id, interviews());
    }
}
