package org.inclusivework.jobfair;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * One file that appears under its name when it is whole, or not at all; until then one that has the name already stays as it is.
 *
 * <p>It is written beside its place under another name, forced to the disk and renamed. Ctrl-C, a full disk and a failure leave
 * nothing behind. Only its owner may read it, where the file system knows owners. What is no file, such as a pipe, is written to
 * directly. Not thread-safe.
 */
final class ResultFile implements AutoCloseable {
    private static final int BUFFER = 1 << 16;

    private final Path place;
    private final @Nullable Path part;
    private final FileChannel channel;
    private final OutputStream stream;
    private final Undo undo;
    private boolean done;

    private ResultFile(Path place, @Nullable Path part) throws IOException {
        this.place = place;
        this.part = part;
        this.channel = FileChannel.open(part == null ? place : part, StandardOpenOption.WRITE);
        this.stream = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
        this.undo = new Undo(this::discard);
    }

    /**
     * Starts a file.
     *
     * @param place its name; a link is followed
     * @param force whether one of that name may be replaced
     * @throws Failures.Stop if there is one and it may not
     */
    static ResultFile at(Session session, Path place, boolean force) throws IOException {
        Path whole = session.resolve(place).toAbsolutePath();
        if (Files.isDirectory(whole)) {
            throw new Failures.Stop(ExitCode.EXISTS, session.texts().get("exists.folder", place));
        }
        if (!Files.exists(whole)) {
            Path parent = whole.getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            return new ResultFile(whole, beside(whole));
        }
        if (!Files.isRegularFile(whole)) {
            return new ResultFile(whole, null);
        }
        if (!force) {
            throw new Failures.Stop(ExitCode.EXISTS, session.texts().get("exists.file", place));
        }
        Path real = whole.toRealPath();
        return new ResultFile(real, beside(real));
    }

    private static Path beside(Path file) throws IOException {
        // Made by this call with rights for the owner alone.
        return Files.createTempFile(file.getParent(), "." + file.getFileName() + "-", ".part");
    }

    /** Returns where its bytes go. */
    OutputStream stream() {
        return stream;
    }

    /** Returns where its characters go, in UTF-8; it has to be flushed or closed before the file is finished. */
    Writer writer() {
        return new OutputStreamWriter(stream, StandardCharsets.UTF_8);
    }

    /** Gives the file its name. */
    void finish() throws IOException {
        // A writer may have closed the channel, and forced nothing.
        if (channel.isOpen()) {
            stream.flush();
        }
        stream.close();
        synchronized (undo) {
            if (part != null) {
                Disk.force(part);
                Files.move(part, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                Disk.force(place.getParent());
            }
            done = true;
        }
    }

    private void discard() {
        if (!done && part != null) {
            try {
                Files.deleteIfExists(part);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Removes what was not finished. */
    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            synchronized (undo) {
                discard();
                done = true;
            }
            undo.close();
        }
    }
}
