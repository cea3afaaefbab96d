package org.inclusivework.jobfair;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What is ranked. */
enum Direction {
    /** Openings, for each candidate. */
    OPENINGS,
    /** Candidates, for each opening. */
    CANDIDATES;

    boolean ranksOpenings() {
        return this == OPENINGS;
    }

    /** Reads the name of a direction. */
    static final class Name implements ITypeConverter<Direction> {
        @Override
        public Direction convert(String value) {
            return switch (value) {
                case "openings" -> OPENINGS;
                case "candidates" -> CANDIDATES;
                default -> throw new TypeConversionException(value);
            };
        }
    }
}
