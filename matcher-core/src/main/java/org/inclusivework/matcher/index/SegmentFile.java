package org.inclusivework.matcher.index;

import java.io.IOException;
import java.nio.channels.FileChannel;
import org.apache.lucene.index.SegmentReader;
import org.jspecify.annotations.Nullable;

/**
 * The file beside a segment that holds what was made of it, so that it need not be made again.
 *
 * <p>It holds nothing that the segment does not say, and is never needed: where it is missing, damaged or of another kind, the
 * segment is asked. Thread-safe.
 */
public final class SegmentFile {
    /** What to write. */
    public interface Content {
        /** Returns about how many bytes there will be. */
        long bytes();

        /** Writes all of it from the start of an empty file that can be read too. */
        void write(FileChannel out) throws IOException;
    }

    private final SegmentFiles files;
    private final SegmentReader segment;
    private final String name;

    SegmentFile(SegmentFiles files, SegmentReader segment) {
        this.files = files;
        this.segment = segment;
        this.name = SegmentFiles.name(segment.getSegmentInfo().info);
    }

    /** Returns the identity of the segment, which no other segment has, had or will have. */
    public String segment() {
        return name;
    }

    /** Returns what the index was built with, as text: schema, taxonomy, priors, Lucene. */
    public String versions() {
        return files.versions();
    }

    /** Opens the file for reading; {@code null} if there is none, or none that can be opened. */
    public @Nullable FileChannel open() {
        return files.open(name);
    }

    /**
     * Has the file written, or replaced, once the segment is part of a commit, by another thread; never if the index is open for
     * reading only or the segment goes before. What fails leaves things as they were.
     */
    public void offer(Content content) {
        if (files.offer(name, content)) {
            segment.getCoreCacheHelper().addClosedListener(key -> files.withdraw(name));
        }
    }
}
