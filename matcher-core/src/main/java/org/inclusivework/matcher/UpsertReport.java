package org.inclusivework.matcher;

import java.util.List;
import java.util.Objects;
import org.inclusivework.matcher.model.Problem;

/**
 * What became of the records of a stream.
 *
 * @param written how many were written
 * @param rejected those that were not, in the order of the stream
 * @param token stands for all writes of the stream
 */
public record UpsertReport(long written, List<Rejected> rejected, WriteToken token) {
    /**
     * A record that was not written.
     *
     * @param position its position in the stream, from 1
     * @param problems why, at least one
     */
    public record Rejected(long position, List<Problem> problems) {
        public Rejected {
            problems = List.copyOf(problems);
        }
    }

    public UpsertReport {
        rejected = List.copyOf(rejected);
        Objects.requireNonNull(token, "token");
    }
}
