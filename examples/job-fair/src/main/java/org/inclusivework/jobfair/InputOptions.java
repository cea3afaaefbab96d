package org.inclusivework.jobfair;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say what to read. */
final class InputOptions {
    @Option(names = "--openings", arity = "1..*", paramLabel = "FILE", descriptionKey = "openings")
    List<Path> openings = List.of();

    @Option(names = "--candidates", arity = "1..*", paramLabel = "FILE", descriptionKey = "candidates")
    List<Path> candidates = List.of();

    @Option(names = "--openings-map", paramLabel = "FILE", descriptionKey = "openings-map")
    @Nullable
    Path openingsMap;

    @Option(names = "--candidates-map", paramLabel = "FILE", descriptionKey = "candidates-map")
    @Nullable
    Path candidatesMap;

    @Option(names = "--city", paramLabel = "NAME", descriptionKey = "city")
    @Nullable
    String city;

    /** Returns whether the bundled fair is asked for: no file of either side is named. */
    boolean bundled() {
        return openings.isEmpty() && candidates.isEmpty();
    }
}
