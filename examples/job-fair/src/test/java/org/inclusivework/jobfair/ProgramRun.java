package org.inclusivework.jobfair;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/**
 * One run of the program inside the test, with everything it said.
 *
 * @param code its exit code
 * @param out its standard output
 * @param err its messages
 */
record ProgramRun(int code, String out, String err) {
    /** What every run takes for today. */
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-12-03T04:00:00Z"), ZoneOffset.UTC);

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** Runs the program in a folder. */
    static ProgramRun in(Path folder, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ProgramRun run = into(out, folder, false, arguments);
        return new ProgramRun(run.code, out.toString(StandardCharsets.UTF_8), run.err);
    }

    /** Runs the program with a standard output of the test's own. */
    static ProgramRun into(OutputStream out, Path folder, boolean terminal, String... arguments) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = JobFair.run(new Surroundings(out, err, CLOCK, folder, terminal, false), arguments);
        return new ProgramRun(code, "", err.toString(StandardCharsets.UTF_8));
    }

    /** Returns the lines of standard output as JSON. */
    List<JsonNode> json() {
        return out.lines().map(ProgramRun::parse).toList();
    }

    static JsonNode parse(String line) {
        try {
            return MAPPER.readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
