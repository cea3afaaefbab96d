package org.inclusivework.matcher.benchmarks.knowledge;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * One section of a pack.
 *
 * @param name its name with the ending that says what it is, such as {@code priors.tsv}
 * @param content its uncompressed bytes
 */
@SuppressWarnings("ArrayRecordComponent")
record PackSection(String name, byte[] content) {

    /** A section of lines, each ended by a line feed. */
    static PackSection ofLines(String name, List<String> lines) {
        return new PackSection(name, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** Makes sections; deterministic: equal sources, equal bytes. */
    @FunctionalInterface
    interface Maker {
        /** The sections, of names that no other maker uses. */
        List<PackSection> make(Sources sources);
    }
}
