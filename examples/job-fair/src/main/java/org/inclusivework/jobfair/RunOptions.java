package org.inclusivework.jobfair;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say how a command runs, and not in which language. */
final class RunOptions {
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
}
