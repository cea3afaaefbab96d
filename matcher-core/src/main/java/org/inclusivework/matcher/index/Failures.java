package org.inclusivework.matcher.index;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.LockObtainFailedException;
import org.inclusivework.matcher.model.MatcherException;
import org.jspecify.annotations.Nullable;

/** Says in this library's terms what Lucene and the file system throw, naming the index and the remedy. */
final class Failures {
    /** Work on files. */
    @FunctionalInterface
    interface Work<T> {
        T run() throws IOException;
    }

    private final String path;

    Failures(String path) {
        this.path = path;
    }

    /** Returns where the index is, for messages. */
    String path() {
        return path;
    }

    /** Does work that writes. */
    <T> T writing(Work<T> work) {
        try {
            return work.run();
        } catch (AlreadyClosedException e) {
            throw ended(e);
        } catch (IOException e) {
            throw translate(e);
        }
    }

    /**
     * Does work that only reads, where damaged bytes may make Lucene stumble in any way.
     *
     * <p>With assertions enabled Lucene's own speak first, hence {@link AssertionError}.
     */
    <T> T reading(Work<T> work) {
        try {
            return work.run();
        } catch (MatcherException e) {
            throw e;
        } catch (AlreadyClosedException e) {
            throw ended(e);
        } catch (IOException e) {
            throw translate(e);
        } catch (RuntimeException | AssertionError e) {
            throw corrupt("its files contradict each other", e);
        }
    }

    MatcherException corrupt(String reason, @Nullable Throwable cause) {
        return new MatcherException.IndexCorrupt(path, reason, cause);
    }

    /** The index, or a view of it, was closed by whoever uses it. */
    static MatcherException closed() {
        return new MatcherException.Unusable("index", "it is closed", "open it again, or take a new snapshot");
    }

    private static MatcherException ended(AlreadyClosedException cause) {
        MatcherException e = new MatcherException.Unusable(
                "index",
                "it is being closed, or an earlier failure has ended writing",
                "close it and open it again; what was committed is kept");
        e.addSuppressed(cause);
        return e;
    }

    private MatcherException translate(IOException e) {
        return switch (e) {
            case LockObtainFailedException x -> new MatcherException.IndexLocked(path, x);
            case IndexFormatTooNewException x -> corrupt("a file is of a later format, or damaged", x);
            case IndexFormatTooOldException x -> corrupt("a file is of an earlier format, or damaged", x);
            case IndexNotFoundException x ->
                new MatcherException.Storage(
                        path, "there is no index here", "check the path, or open it for writing first", x);
            case CorruptIndexException x -> corrupt("a file is damaged", x);
            case EOFException x -> corrupt("a file ends too early", x);
            case NoSuchFileException x -> corrupt("a file is missing", x);
            case FileNotFoundException x -> corrupt("a file is missing", x);
            case AccessDeniedException x ->
                new MatcherException.Storage(path, "access is denied", "give this user the right to it", x);
            case NotDirectoryException x ->
                new MatcherException.Storage(path, "this is not a folder", "name a folder", x);
            case FileSystemException x -> storage(x.getReason() == null ? "the file system refuses" : x.getReason(), x);
            default -> storage(e.getMessage() == null ? "reading or writing failed" : e.getMessage(), e);
        };
    }

    private MatcherException storage(String reason, IOException cause) {
        return new MatcherException.Storage(
                path,
                reason,
                "make room or mend the disk, then close and open again; what was committed is kept",
                cause);
    }
}
