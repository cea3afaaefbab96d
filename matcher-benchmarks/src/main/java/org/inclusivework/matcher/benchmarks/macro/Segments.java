package org.inclusivework.matcher.benchmarks.macro;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.search.Sort;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/**
 * The segments of an index on disk that nobody has open.
 *
 * <p>How many segments there are is the engine's own affair; only a measurement wants to choose.
 */
final class Segments {
    private Segments() {}

    static int count(Path folder) {
        try (Directory directory = FSDirectory.open(folder)) {
            return SegmentInfos.readLatestCommit(directory).size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Merges to at most this many segments; what the commit carries and how its documents are sorted stay. */
    static void mergeTo(Path folder, int segments) {
        try (Directory directory = FSDirectory.open(folder)) {
            IndexWriterConfig config = new IndexWriterConfig().setCommitOnClose(true);
            Sort sort = sort(directory);
            if (sort != null) {
                config.setIndexSort(sort);
            }
            try (IndexWriter writer = new IndexWriter(directory, config)) {
                writer.forceMerge(segments);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable Sort sort(Directory directory) throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            for (LeafReaderContext leaf : reader.leaves()) {
                return leaf.reader().getMetaData().sort();
            }
            return null;
        }
    }
}
