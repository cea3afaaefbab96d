package org.inclusivework.jobfair;

import org.inclusivework.matcher.taxonomy.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that every command has. */
final class CommonOptions {
    /** Read before parsing, since help and errors need it too; declared here for the help and for its values' check. */
    @Option(
            names = "--lang",
            paramLabel = "zh|en",
            descriptionKey = "lang",
            converter = LanguageName.class,
            scope = picocli.CommandLine.ScopeType.LOCAL)
    Language language = Language.ZH;

    @Option(
            names = {"-v", "--verbose"},
            descriptionKey = "verbose")
    boolean verbose;

    @Option(
            names = {"-q", "--quiet"},
            descriptionKey = "quiet")
    boolean quiet;

    @Option(
            names = "--progress",
            paramLabel = "line|plain|none",
            descriptionKey = "progress",
            converter = Progress.Style.Name.class)
    Progress.@Nullable Style progress;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "help")
    boolean help;

    /** Reads the name of a language. */
    static final class LanguageName implements picocli.CommandLine.ITypeConverter<Language> {
        @Override
        public Language convert(String value) {
            return switch (value) {
                case "zh" -> Language.ZH;
                case "en" -> Language.EN;
                default -> throw new picocli.CommandLine.TypeConversionException(value);
            };
        }
    }
}
