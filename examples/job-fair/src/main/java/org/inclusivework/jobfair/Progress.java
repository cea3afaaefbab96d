package org.inclusivework.jobfair;

import java.io.PrintWriter;
import java.util.function.LongSupplier;

/**
 * Tells how far the work is and how long it may still take. Not thread-safe.
 *
 * <p>On a terminal it is one line, rewritten in place. In plain words it is a new line every so often, which a screen reader reads out
 * once and a log keeps.
 */
final class Progress {
    /** How progress is told. */
    enum Style {
        /** Not at all. */
        NONE,
        /** In one line that is rewritten. */
        LINE,
        /** In lines that stay. */
        PLAIN;

        /** Reads the name of a style. */
        static final class Name implements picocli.CommandLine.ITypeConverter<Style> {
            @Override
            public Style convert(String value) {
                return switch (value) {
                    case "none" -> NONE;
                    case "line" -> LINE;
                    case "plain" -> PLAIN;
                    default -> throw new picocli.CommandLine.TypeConversionException(value);
                };
            }
        }
    }

    private static final long SECOND = 1_000_000_000L;
    /** Rewriting the line more often than this only costs. */
    private static final long LINE_PAUSE = SECOND / 10;
    /** A screen reader is not to be talking all the time. */
    private static final long PLAIN_PAUSE = 10 * SECOND;
    /** Before this, an estimate says nothing. */
    private static final long ESTIMATE_AFTER = 2 * SECOND;

    private final PrintWriter terminal;
    private final Texts texts;
    private final LongSupplier nanos;
    private Style style;
    private String what = "";
    private long beganAt;
    private long shownAt;
    private boolean shown;
    private int shownWidth;

    /**
     * Makes one.
     *
     * @param nanos what tells the time, in nanoseconds from anywhere
     */
    Progress(PrintWriter terminal, Texts texts, Style style, LongSupplier nanos) {
        this.terminal = terminal;
        this.texts = texts;
        this.style = style;
        this.nanos = nanos;
    }

    void style(Style value) {
        clear();
        style = value;
    }

    /** Shows what is being done, and how much of it is done; 0 of all if that is not known. */
    void show(String doing, long done, long all) {
        if (style == Style.NONE) {
            return;
        }
        long now = nanos.getAsLong();
        if (!doing.equals(what)) {
            what = doing;
            beganAt = now;
            // What takes less than a moment is not worth a line; another step of the work is, in place.
            shownAt = style == Style.PLAIN ? now - PLAIN_PAUSE + 2 * SECOND : now - LINE_PAUSE;
            shown = false;
        }
        if (now - shownAt < (style == Style.PLAIN ? PLAIN_PAUSE : LINE_PAUSE)) {
            return;
        }
        shownAt = now;
        shown = true;
        String line = line(done, all, now - beganAt);
        if (style == Style.PLAIN) {
            terminal.println(line);
            terminal.flush();
        } else {
            int width = DisplayWidth.of(line);
            terminal.print("\r" + line + " ".repeat(Math.max(0, shownWidth - width)));
            terminal.flush();
            shownWidth = width;
        }
    }

    private String line(long done, long all, long took) {
        if (all <= 0) {
            return done <= 0 ? texts.get("progress.doing", what) : texts.get("progress.done", what, done);
        }
        if (took < ESTIMATE_AFTER || done <= 0 || done >= all) {
            return texts.get("progress.of", what, done, all, done * 100 / all);
        }
        double left = (double) took / done * (all - done) / SECOND;
        return texts.get("progress.left", what, done, all, done * 100 / all, inWords(left));
    }

    /** Rounded up, coarsely: nobody needs the second of an estimate of minutes. */
    private String inWords(double seconds) {
        if (seconds < 60) {
            long rounded = seconds < 10 ? (long) Math.ceil(seconds) : (long) Math.ceil(seconds / 5) * 5;
            return texts.get("progress.seconds", Math.max(1, rounded));
        }
        return texts.get("progress.minutes", (long) Math.ceil(seconds / 60));
    }

    /** Takes the line away, so that something else can be said. */
    void clear() {
        if (style == Style.LINE && shownWidth > 0) {
            terminal.print("\r" + " ".repeat(shownWidth) + "\r");
            terminal.flush();
            shownWidth = 0;
        }
        if (style == Style.PLAIN && shown) {
            shown = false;
        }
        what = "";
    }
}
