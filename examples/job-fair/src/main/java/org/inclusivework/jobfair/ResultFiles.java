package org.inclusivework.jobfair;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The files of one run, which all appear at its end or not at all: until then they have other names, and the old ones stay.
 *
 * <p>They hold what people need; only their owner may read them, where the file system knows owners. Not thread-safe.
 */
final class ResultFiles implements AutoCloseable {
    private final Path folder;
    private final Map<String, Path> parts = new LinkedHashMap<>();
    private final Map<String, Writer> writers = new LinkedHashMap<>();

    ResultFiles(Path folder) throws IOException {
        this.folder = folder;
        Files.createDirectories(folder);
    }

    Path folder() {
        return folder;
    }

    /** Starts a file, in UTF-8. */
    Writer start(String name) throws IOException {
        // Made by this call with rights for the owner alone.
        Path part = Files.createTempFile(folder, "." + name + "-", ".part");
        parts.put(name, part);
        Writer writer = new BufferedWriter(
                new OutputStreamWriter(Files.newOutputStream(part), StandardCharsets.UTF_8), 1 << 16);
        writers.put(name, writer);
        return writer;
    }

    /** Gives all files their names. */
    void finish() throws IOException {
        for (Writer writer : writers.values()) {
            writer.close();
        }
        writers.clear();
        for (Map.Entry<String, Path> part : parts.entrySet()) {
            Files.move(part.getValue(), folder.resolve(part.getKey()), StandardCopyOption.REPLACE_EXISTING);
        }
        parts.clear();
    }

    /** Removes what was not finished. */
    @Override
    public void close() {
        try {
            for (Writer writer : writers.values()) {
                writer.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            remove();
        }
    }

    private void remove() {
        for (Path part : parts.values()) {
            try {
                Files.deleteIfExists(part);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
