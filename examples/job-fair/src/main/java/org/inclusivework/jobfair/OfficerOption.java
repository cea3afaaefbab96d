package org.inclusivework.jobfair;

import picocli.CommandLine.Option;

/** The option that says who does this: without a name nobody could be asked about it later. */
final class OfficerOption {
    @Option(
            names = "--officer",
            required = true,
            paramLabel = "NAME",
            descriptionKey = "officer",
            converter = GivenName.class)
    String name = "";
}
