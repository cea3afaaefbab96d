package org.inclusivework.matcher;

import java.util.List;
import org.inclusivework.matcher.model.Problem;

/**
 * What {@link MatchEngine#verify()} found.
 *
 * @param problems what is wrong, with the remedy; empty if nothing is
 */
public record VerifyReport(List<Problem> problems) {
    public VerifyReport {
        problems = List.copyOf(problems);
    }

    /** Returns whether nothing is wrong. */
    public boolean sound() {
        return problems.isEmpty();
    }
}
