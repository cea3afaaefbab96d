package org.inclusivework.jobfair.plan;

import java.util.Locale;

/** Times of a day as people read them. */
public final class DayText {
    /** In a list of booths one comes within half an hour. */
    private static final int WINDOW = 30;

    private DayText() {}

    /** Returns a minute after midnight as {@code 9:05}. */
    public static String time(int minute) {
        return String.format(Locale.ROOT, "%d:%02d", minute / 60, minute % 60);
    }

    /** Returns the half hour that holds a minute, as {@code 9:00–9:30}. */
    public static String window(int minute) {
        int start = minute / WINDOW * WINDOW;
        return time(start) + "–" + time(start + WINDOW);
    }

    /** Returns when to come, as the mode of a plan tells it. */
    public static String when(KeptPlan.Mode mode, int minute) {
        return mode == KeptPlan.Mode.BOOTHS ? window(minute) : time(minute);
    }
}
