package org.inclusivework.jobfair;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** One run of the program: its streams, in UTF-8 whatever the locale, and its language. Not thread-safe. */
final class Session {
    private final Surroundings surroundings;
    private final Texts texts;
    private final Writer out;
    private final PrintWriter err;
    private final Progress progress;
    private boolean verbose;

    Session(Surroundings surroundings, Texts texts) {
        this.surroundings = surroundings;
        this.texts = texts;
        this.out = new BufferedWriter(new OutputStreamWriter(surroundings.out(), StandardCharsets.UTF_8), 1 << 16);
        this.err = new PrintWriter(new OutputStreamWriter(surroundings.err(), StandardCharsets.UTF_8), true);
        this.progress = new Progress(surroundings.terminal() ? err : null);
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

    PrintWriter err() {
        return err;
    }

    Progress progress() {
        return progress;
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

    void verbose(boolean value) {
        verbose = value;
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
