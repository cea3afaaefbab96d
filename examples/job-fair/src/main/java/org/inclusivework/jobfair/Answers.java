package org.inclusivework.jobfair;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Where the answers to questions come from, a line each. */
interface Answers {
    /** Returns the next line without its end, or {@code null} if there is none. */
    @Nullable
    String line() throws IOException;

    /** Reads lines of UTF-8. */
    static Answers of(InputStream in) {
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        return reader::readLine;
    }

    /** Reads lines through the console of the system, where its bytes are in no character set to rely on. */
    static Answers of(Console console) {
        return console::readLine;
    }
}
