package org.inclusivework.jobfair;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How data is printed. */
enum Format {
    /** For reading. */
    TABLE,
    /** JSON Lines. */
    JSON,
    /** For spreadsheets. */
    CSV;

    /** Reads the name of a format. */
    static final class Name implements ITypeConverter<Format> {
        @Override
        public Format convert(String value) {
            return switch (value) {
                case "table" -> TABLE;
                case "json" -> JSON;
                case "csv" -> CSV;
                default -> throw new TypeConversionException(value);
            };
        }
    }
}
