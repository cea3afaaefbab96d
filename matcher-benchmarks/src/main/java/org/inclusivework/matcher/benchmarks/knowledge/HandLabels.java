package org.inclusivework.matcher.benchmarks.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.inclusivework.matcher.taxonomy.TsvTable;

/** Tables that were written by hand and lie beside this class. */
final class HandLabels {

    private HandLabels() {}

    static TsvTable table(String name) {
        try (InputStream in = HandLabels.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("resource " + name + " is missing from the jar: rebuild the jar");
            }
            return TsvTable.read(in, name);
        } catch (IOException e) {
            throw new UncheckedIOException("resource " + name + " cannot be read: rebuild the jar", e);
        }
    }
}
