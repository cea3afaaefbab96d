package org.inclusivework.jobfair;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Files that all appear under their names at the end, or not at all; until then they stand beside with another name, which goes away when
 * the work fails. Not thread-safe.
 */
final class NewFiles implements AutoCloseable {
    private final Map<Path, Path> parts = new LinkedHashMap<>();
    private final Undo undo = new Undo(this::discard);

    /** Stops if something would be overwritten that nobody said may be. */
    static void refuseExisting(List<Path> files, boolean force, Texts texts) {
        for (Path file : files) {
            if (!force && Files.exists(file)) {
                throw new Failures.Stop(ExitCode.EXISTS, texts.get("usage.exists", file));
            }
        }
    }

    /** Starts a file; to be closed before {@link #finish}. */
    OutputStream start(Path file) throws IOException {
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent(), "a file has a folder");
        Files.createDirectories(folder);
        Path part = Files.createTempFile(folder, "." + file.getFileName() + "-", ".part");
        synchronized (undo) {
            parts.put(file, part);
        }
        return new BufferedOutputStream(Files.newOutputStream(part), 1 << 16);
    }

    /** Gives all files their names. */
    void finish() throws IOException {
        for (Path part : parts.values()) {
            Disk.force(part);
        }
        // Ctrl-C waits until all have their names.
        synchronized (undo) {
            for (Map.Entry<Path, Path> each : parts.entrySet()) {
                Files.move(
                        each.getValue(),
                        each.getKey(),
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
                Disk.force(each.getKey().toAbsolutePath().getParent());
            }
            parts.clear();
        }
    }

    private void discard() {
        for (Path part : parts.values()) {
            try {
                Files.deleteIfExists(part);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        parts.clear();
    }

    @Override
    public void close() {
        synchronized (undo) {
            discard();
        }
        undo.close();
    }
}
