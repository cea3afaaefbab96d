package org.inclusivework.matcher.benchmarks.macro;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.search.Sort;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;
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

    /** Adds the segments of other indexes as they are. */
    static void add(Path folder, List<Path> others) {
        List<Directory> directories = new ArrayList<>();
        try (Directory directory = FSDirectory.open(folder);
                IndexWriter writer =
                        new IndexWriter(directory, config(directory).setMergePolicy(NoMergePolicy.INSTANCE))) {
            for (Path other : others) {
                directories.add(FSDirectory.open(other));
            }
            if (!directories.isEmpty()) {
                writer.addIndexes(directories.toArray(Directory[]::new));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            IOUtils.closeWhileHandlingException(directories);
        }
    }

    /** What the commit carries stays of itself; how documents are sorted has to be said again. */
    private static IndexWriterConfig config(Directory directory) throws IOException {
        IndexWriterConfig config = new IndexWriterConfig();
        Sort sort = sort(directory);
        if (sort != null) {
            config.setIndexSort(sort);
        }
        return config;
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
