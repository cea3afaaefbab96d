package org.inclusivework.jobfair;

import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;

/**
 * What a run of the program stands in; all it knows of the machine, so that tests can put it elsewhere.
 *
 * @param out where data goes
 * @param err where messages go
 * @param clock what tells today's date
 * @param folder what relative paths start from
 * @param terminal whether somebody watches the messages on a terminal
 * @param piped whether another program reads the data and may stop doing so
 */
record Surroundings(OutputStream out, OutputStream err, Clock clock, Path folder, boolean terminal, boolean piped) {}
