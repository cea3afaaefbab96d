package org.inclusivework.jobfair;

import picocli.CommandLine.Option;

/** The option that names the fair of a ledger or a plan. */
final class FairOption {
    @Option(
            names = "--fair",
            required = true,
            paramLabel = "NAME",
            descriptionKey = "fair",
            converter = GivenName.class)
    String name = "";
}
