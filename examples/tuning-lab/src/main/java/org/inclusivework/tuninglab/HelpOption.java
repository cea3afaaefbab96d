package org.inclusivework.tuninglab;

import picocli.CommandLine.Option;

/** The option that every command has. */
abstract class HelpOption {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "说明 / shows this help")
    boolean help;
}
