package org.inclusivework.jobfair;

import java.io.IOException;
import java.io.Writer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Asks one question after the other and takes plain answers; what is not understood is asked again with an example. */
final class Dialogue {
    /** After so many answers that were not understood in a row, somebody else has to help. */
    private static final int PATIENCE = 10;

    private final Session session;
    private final Answers answers;
    private final Writer out;
    private final String atEnd;

    Dialogue(Session session) {
        this(session, "start.eof");
    }

    /**
     * Makes a dialogue.
     *
     * @param atEnd the key of what to say when the answers end too early
     */
    Dialogue(Session session, String atEnd) {
        this.atEnd = atEnd;
        this.session = session;
        this.answers = session.surroundings().answers();
        this.out = session.out();
    }

    void say(String key, Object... arguments) throws IOException {
        out.write(session.texts().get(key, arguments));
        out.write('\n');
        out.flush();
    }

    /**
     * Asks until the answer is understood.
     *
     * @param understand gives what an answer means, or {@code null} if it means nothing; it has said why
     * @throws Failures.Stop if there is no answer, or none that is understood
     */
    <T> T ask(Understanding<T> understand) throws IOException {
        for (int i = 0; i < PATIENCE; i++) {
            T understood = understand.of(answer());
            if (understood != null) {
                return understood;
            }
        }
        throw new Failures.Stop(ExitCode.USAGE, session.texts().get("start.patience"));
    }

    /** Makes sense of an answer. */
    @FunctionalInterface
    interface Understanding<T> {
        @Nullable
        T of(String answer) throws IOException;
    }

    private String answer() throws IOException {
        out.write("> ");
        out.flush();
        String line = answers.line();
        if (line == null) {
            out.write('\n');
            out.flush();
            throw new Failures.Stop(ExitCode.USAGE, session.texts().get(atEnd));
        }
        return stripped(line);
    }

    /** Waits for Enter, so that a window does not close before it is read; the end of the input will do. */
    void waitForEnter() throws IOException {
        say("start.enter");
        answers.line();
    }

    /** Returns an answer without the white space around it, the full-width and invisible kinds included. */
    static String stripped(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT;
    }

    /** Applies a function to an answer that is not empty, and takes another value for one that is. */
    static <T> Understanding<T> orElse(T unlessGiven, Function<String, @Nullable T> understand) {
        return answer -> answer.isEmpty() ? unlessGiven : understand.apply(answer);
    }
}
