package org.inclusivework.matcher.io;

import java.util.List;
import org.inclusivework.matcher.model.MatcherException;
import org.inclusivework.matcher.taxonomy.Language;

/**
 * What a file held: the records that could be read, and everything that was wrong, in the order of the rows.
 *
 * @param records the records of the rows without an error
 * @param problems errors, whose rows are not among the records, and warnings, whose rows are
 * @param <T> the kind of record
 */
public record ReadResult<T>(List<T> records, List<RowProblem> problems) {
    public ReadResult {
        records = List.copyOf(records);
        problems = List.copyOf(problems);
    }

    /** Returns whether a row was refused. */
    public boolean hasErrors() {
        return problems.stream().anyMatch(problem -> problem.severity() == RowProblem.Severity.ERROR);
    }

    /**
     * Returns the records of a file in which no row was refused.
     *
     * @param language the language of the exception's problems
     * @throws MatcherException.InvalidInput with every error, if there is one
     */
    public List<T> recordsOrThrow(Language language) {
        if (hasErrors()) {
            throw new MatcherException.InvalidInput(problems.stream()
                    .filter(problem -> problem.severity() == RowProblem.Severity.ERROR)
                    .map(problem -> problem.toProblem(language))
                    .toList());
        }
        return records;
    }
}
