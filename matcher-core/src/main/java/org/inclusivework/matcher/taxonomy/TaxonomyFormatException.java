package org.inclusivework.matcher.taxonomy;

import java.util.List;

/** A taxonomy file that cannot be read; lists everything that is wrong with it, not only the first thing. */
public final class TaxonomyFormatException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 10;

    private final transient List<String> problems;

    TaxonomyFormatException(List<String> problems) {
        super(message(problems));
        this.problems = List.copyOf(problems);
    }

    /** The problems in the order of the file: each names file, line, column and value, and what to write instead. */
    public List<String> problems() {
        return problems;
    }

    private static String message(List<String> problems) {
        String shown = String.join("\n", problems.subList(0, Math.min(SHOWN, problems.size())));
        return problems.size() <= SHOWN ? shown : shown + "\n… and " + (problems.size() - SHOWN) + " more";
    }
}
