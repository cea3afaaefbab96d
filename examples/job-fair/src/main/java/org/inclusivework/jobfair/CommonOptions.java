package org.inclusivework.jobfair;

import org.inclusivework.matcher.taxonomy.Language;
import picocli.CommandLine.Mixin;
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

    @Mixin
    RunOptions run = new RunOptions();

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
