package org.inclusivework.jobfair;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How rankings are given out. */
enum RankingFormat {
    /** A page of text about the whole fair, and files. */
    TABLE(List.of()),
    /** JSON Lines, for programs. */
    JSON(List.of(".jsonl", ".json")),
    /** CSV, for programs and spreadsheets. */
    CSV(List.of(".csv")),
    /** A workbook, for Excel and WPS. */
    XLSX(List.of(".xlsx")),
    /** One page for a browser. */
    HTML(List.of(".html", ".htm"));

    private final List<String> suffixes;

    RankingFormat(List<String> suffixes) {
        this.suffixes = suffixes;
    }

    /** Returns whether it is made of bytes that are no text. */
    boolean isBinary() {
        return this == XLSX;
    }

    /** Returns what the names of its files end in. */
    String suffix() {
        return suffixes.getFirst();
    }

    /** Returns whether a file of this name holds this format. */
    boolean fits(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return suffixes.stream().anyMatch(name::endsWith);
    }

    /** Returns the format that files of this name hold, or {@code null} if the name tells none, as that of a folder. */
    static @Nullable RankingFormat of(Path file) {
        for (RankingFormat format : values()) {
            if (format.fits(file)) {
                return format;
            }
        }
        return null;
    }

    /** Reads the name of a format. */
    static final class Name implements ITypeConverter<RankingFormat> {
        @Override
        public RankingFormat convert(String value) {
            return switch (value) {
                case "table" -> TABLE;
                case "json" -> JSON;
                case "csv" -> CSV;
                case "xlsx" -> XLSX;
                case "html" -> HTML;
                default -> throw new TypeConversionException(value);
            };
        }
    }
}
