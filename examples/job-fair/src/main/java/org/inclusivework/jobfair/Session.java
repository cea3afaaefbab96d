package org.inclusivework.jobfair;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** One run of the program: its streams, in UTF-8 whatever the locale, and its language. Not thread-safe. */
final class Session {
    private final Surroundings surroundings;
    private final Texts texts;
    private final Writer out;
    private final PrintWriter err;
    private final Progress progress;
    private final @Nullable Session above;
    private boolean verbose;
    private boolean quiet;
    private volatile boolean stopping;

    Session(Surroundings surroundings, Texts texts) {
        this(surroundings, texts, null);
    }

    private Session(Surroundings surroundings, Texts texts, @Nullable Session above) {
        this.above = above;
        this.surroundings = surroundings;
        this.texts = texts;
        this.out = new BufferedWriter(new OutputStreamWriter(surroundings.out(), StandardCharsets.UTF_8), 1 << 16);
        this.err = new PrintWriter(new OutputStreamWriter(surroundings.err(), StandardCharsets.UTF_8), true);
        this.progress = new Progress(err, texts, usual(surroundings), System::nanoTime);
    }

    /** A line that is rewritten needs a terminal that can go back. Nothing here has colours, with NO_COLOR or without. */
    private static Progress.Style usual(Surroundings surroundings) {
        boolean plain = surroundings.environment().getOrDefault("TERM", "").equals("dumb");
        return !surroundings.terminal() ? Progress.Style.NONE : plain ? Progress.Style.PLAIN : Progress.Style.LINE;
    }

    Surroundings surroundings() {
        return surroundings;
    }

    Texts texts() {
        return texts;
    }

    /** Returns where data goes; a failure to write is an {@link OutputFailed}, never silence. */
    Writer out() {
        return new Writer() {
            @Override
            public void write(char[] buffer, int offset, int length) {
                attempt(() -> out.write(buffer, offset, length));
            }

            @Override
            public void flush() {
                attempt(out::flush);
            }

            @Override
            public void close() {
                // Standard output outlives the writers that borrow it.
                flush();
            }
        };
    }

    /** Returns where data goes that is no text; a failure is the same as of {@link #out}. */
    OutputStream bytes() {
        return new OutputStream() {
            @Override
            public void write(int b) {
                attempt(() -> surroundings.out().write(b));
            }

            @Override
            public void write(byte[] bytes, int offset, int length) {
                attempt(() -> surroundings.out().write(bytes, offset, length));
            }

            @Override
            public void flush() {
                attempt(surroundings.out()::flush);
            }
        };
    }

    PrintWriter err() {
        return err;
    }

    Progress progress() {
        return progress;
    }

    /** Runs a command as part of this run, in its language, and returns its exit code. */
    int run(String... arguments) {
        return run(surroundings, arguments);
    }

    /** Runs a command whose data goes elsewhere. */
    int run(OutputStream elsewhere, String... arguments) {
        return run(surroundings.withOut(elsewhere), arguments);
    }

    private int run(Surroundings where, String... arguments) {
        Session below = new Session(where, texts, this);
        below.progress.style(progress.style());
        return JobFair.run(below, arguments);
    }

    /** Takes over the options that every command has. */
    void heed(CommonOptions options) {
        heed(options.run);
    }

    /** Takes over the options that say how a command runs. */
    void heed(RunOptions options) {
        verbose = options.verbose;
        quiet = options.quiet;
        if (options.progress != null) {
            progress.style(options.progress);
        } else if (quiet) {
            progress.style(Progress.Style.NONE);
        }
    }

    /** Starts a file that appears when it is whole, or not at all. */
    ResultFile file(Path place, boolean force) throws IOException {
        return ResultFile.at(this, place, force);
    }

    /** Starts a folder of files that appear when all are whole, or not at all; each command has its own files in a folder. */
    ResultFolder folder(String command, Path place, boolean force) throws IOException {
        return ResultFolder.at(this, command, place, force);
    }

    /** Says something that is no error to whoever runs the program, unless all but errors is unwanted. */
    void remark(String key, Object... arguments) {
        if (!quiet) {
            say(key, arguments);
        }
    }

    /** Returns whether only errors are to be said. */
    boolean quiet() {
        return quiet;
    }

    /** Says something to whoever runs the program. */
    void say(String key, Object... arguments) {
        progress.clear();
        err.println(texts.get(key, arguments));
    }

    LocalDate today() {
        return LocalDate.now(surroundings.clock());
    }

    /** Returns the moment, to the second, as an ISO-8601 instant. */
    String now() {
        return Instant.now(surroundings.clock()).truncatedTo(ChronoUnit.SECONDS).toString();
    }

    Path resolve(Path path) {
        return surroundings.folder().resolve(path);
    }

    /** Returns whether another program reads the data and may stop doing so. */
    boolean piped() {
        return surroundings.piped();
    }

    /** Notes that the process has been told to end; what fails from now on fails for that. */
    void stop() {
        stopping = true;
    }

    boolean stopping() {
        return stopping || (above != null && above.stopping());
    }

    boolean verbose() {
        return verbose;
    }

    private interface Attempt {
        void run() throws IOException;
    }

    private static void attempt(Attempt attempt) {
        try {
            attempt.run();
        } catch (IOException e) {
            throw new OutputFailed(e);
        }
    }

    /** Standard output takes no more: who reads it went away, or its disk is full. */
    static final class OutputFailed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        OutputFailed(IOException cause) {
            super(cause);
        }
    }
}
