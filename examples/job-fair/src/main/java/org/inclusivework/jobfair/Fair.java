package org.inclusivework.jobfair;

import java.time.LocalDate;
import java.util.List;
import org.inclusivework.matcher.io.RowProblem;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.Opening;

/**
 * What was read for one run.
 *
 * @param openings the openings
 * @param candidates the candidates
 * @param problems all that was wrong with the files and how words were understood, in their order
 * @param asOf the day asked for
 * @param origin where it comes from
 */
record Fair(
        List<Opening> openings, List<Candidate> candidates, List<RowProblem> problems, LocalDate asOf, Origin origin) {
    /** Where a fair comes from. */
    enum Origin {
        /** Made up, and part of the program. */
        BUNDLED,
        /** Files that were named. */
        FILES,
        /** A folder with an index from before. */
        INDEX
    }

    Fair {
        openings = List.copyOf(openings);
        candidates = List.copyOf(candidates);
        problems = List.copyOf(problems);
    }

    long errors() {
        return count(RowProblem.Severity.ERROR);
    }

    long warnings() {
        return count(RowProblem.Severity.WARNING);
    }

    /** Returns how many words were understood without being names. */
    long notes() {
        return count(RowProblem.Severity.NOTE);
    }

    private long count(RowProblem.Severity severity) {
        return problems.stream()
                .filter(problem -> problem.severity() == severity)
                .count();
    }

    /** Returns whether every side that was named has a record. */
    boolean isUsable(InputOptions input) {
        return (input.openings.isEmpty() || !openings.isEmpty())
                && (input.candidates.isEmpty() || !candidates.isEmpty());
    }

    /** Returns what a run ends with that did all that this fair allows. */
    ExitCode exitCode() {
        return errors() == 0 ? ExitCode.DONE : ExitCode.PARTIAL;
    }

    @Override
    public String toString() {
        return "Fair[" + openings.size() + " openings, " + candidates.size() + " candidates, " + asOf + "]";
    }
}
