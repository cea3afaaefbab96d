package org.inclusivework.jobfair;

import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;

/** One line that tells how far the work is, rewritten in place; shown on a terminal only. Not thread-safe. */
final class Progress {
    /** Rewriting the line more often than this only costs. */
    private static final long PAUSE_NANOS = 100_000_000;

    private final @Nullable PrintWriter terminal;
    private long shownAt = System.nanoTime() - PAUSE_NANOS;
    private int shownWidth;

    Progress(@Nullable PrintWriter terminal) {
        this.terminal = terminal;
    }

    /** Shows what is being done, and how much of it is done. */
    void show(String what, long done, long all) {
        long now = System.nanoTime();
        if (terminal != null && now - shownAt >= PAUSE_NANOS) {
            shownAt = now;
            String line = all > 0 ? what + " " + done + "/" + all : what + " " + done;
            int width = DisplayWidth.of(line);
            terminal.print("\r" + line + " ".repeat(Math.max(0, shownWidth - width)));
            terminal.flush();
            shownWidth = width;
        }
    }

    /** Takes the line away, so that something else can be said. */
    void clear() {
        if (terminal != null && shownWidth > 0) {
            terminal.print("\r" + " ".repeat(shownWidth) + "\r");
            terminal.flush();
            shownWidth = 0;
        }
    }
}
