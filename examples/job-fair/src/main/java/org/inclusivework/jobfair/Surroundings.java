package org.inclusivework.jobfair;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/**
 * What a run of the program stands in; all it knows of the machine, so that tests can put it elsewhere.
 *
 * @param out where data goes
 * @param err where messages go
 * @param clock what tells today's date
 * @param folder what relative paths start from
 * @param terminal whether somebody watches the messages on a terminal
 * @param piped whether another program reads the data and may stop doing so
 * @param screen whether data goes to a terminal, which bytes that are no text would steer
 * @param in where answers come from
 * @param environment the environment variables
 */
record Surroundings(
        OutputStream out,
        OutputStream err,
        Clock clock,
        Path folder,
        boolean terminal,
        boolean piped,
        boolean screen,
        InputStream in,
        Map<String, String> environment) {
    Surroundings {
        environment = Map.copyOf(environment);
    }

    /** Makes surroundings in which nobody answers and the environment is empty. */
    Surroundings(OutputStream out, OutputStream err, Clock clock, Path folder, boolean terminal, boolean piped) {
        this(out, err, clock, folder, terminal, piped, false, InputStream.nullInputStream(), Map.of());
    }
}
