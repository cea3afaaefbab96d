package org.inclusivework.matcher.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;

final class FewSegmentsTest {
    private static final int FEW = 100;
    private static final int MOST = 2_000;
    private final Random random = new Random(20_261_127);

    private interface Work {
        void with(Directory directory, IndexWriter writer) throws IOException;
    }

    private static void writing(Work work) throws IOException {
        try (Directory directory = new ByteBuffersDirectory();
                IndexWriter writer = new IndexWriter(
                        directory,
                        new IndexWriterConfig()
                                .setMergeScheduler(new SerialMergeScheduler())
                                .setMergePolicy(new FewSegments(new TieredMergePolicy(), MOST, FEW)))) {
            work.with(directory, writer);
        }
    }

    private void write(IndexWriter writer, int from, int to) throws IOException {
        for (int id = from; id < to; id++) {
            Document document = new Document();
            document.add(new StringField("id", Integer.toString(id), Field.Store.YES));
            document.add(new StringField("word", Long.toString(random.nextLong()), Field.Store.YES));
            writer.updateDocument(new Term("id", Integer.toString(id)), document);
        }
        writer.commit();
        // Merges come after a commit, and the next one shows them.
        writer.commit();
    }

    private static int[] sizes(Directory directory) throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            return reader.leaves().stream()
                    .mapToInt(leaf -> leaf.reader().maxDoc())
                    .toArray();
        }
    }

    @Test
    void twoHalvesBecomeOne() throws IOException {
        writing((directory, writer) -> {
            write(writer, 0, 500);
            write(writer, 500, 1_000);
            assertThat(sizes(directory)).containsExactly(1_000);
        });
    }

    @Test
    void aSmallSegmentIsLeftBesideALargeOne() throws IOException {
        writing((directory, writer) -> {
            write(writer, 0, 1_000);
            write(writer, 1_000, 1_100);
            assertThat(sizes(directory)).containsExactly(1_000, 100);
        });
    }

    @Test
    void fewRecordsAreLeftAlone() throws IOException {
        writing((directory, writer) -> {
            write(writer, 0, 40);
            write(writer, 40, 80);
            assertThat(sizes(directory)).hasSize(2);
        });
    }

    @Test
    void theOthersNeverHoldMuchBesideTheLargest() throws IOException {
        writing((directory, writer) -> {
            int written = 0;
            while (written < MOST) {
                int more = Math.min(MOST - written, 1 + random.nextInt(60));
                write(writer, written, written + more);
                written += more;
                int[] sizes = sizes(directory);
                int largest = IntStream.of(sizes).max().orElseThrow();
                if (written >= FEW) {
                    // By bytes, which go with the records but for what each segment has of its own.
                    assertThat(written - largest)
                            .as("records outside the largest of %d segments of %d", sizes.length, written)
                            .isLessThan(largest / 2);
                    assertThat(sizes).hasSizeLessThanOrEqualTo(8);
                }
            }
        });
    }

    @Test
    void noSegmentHoldsMoreThanItMay() throws IOException {
        writing((directory, writer) -> {
            for (int from = 0; from < 3 * MOST; from += 250) {
                write(writer, from, from + 250);
                assertThat(IntStream.of(sizes(directory)).max().orElseThrow()).isLessThanOrEqualTo(MOST);
            }
            writer.forceMerge(1);
            writer.commit();
            assertThat(IntStream.of(sizes(directory)).max().orElseThrow()).isLessThanOrEqualTo(MOST);
            assertThat(IntStream.of(sizes(directory)).sum()).isEqualTo(3 * MOST);
        });
    }

    @Test
    void smallRecordsAfterLargeOnesAreMergedAsFarAsTheyMay() throws IOException {
        writing((directory, writer) -> {
            for (int large = 0; large < MOST; large += FEW) {
                for (int i = 0; i < FEW; i++) {
                    Document document = new Document();
                    document.add(new StoredField("picture", new byte[20_000]));
                    writer.addDocument(document);
                }
                writer.commit();
            }
            // The tiers know bytes only, and take far more of these for one segment than it may hold.
            for (int from = 0; from < 5 * MOST; from += 50) {
                write(writer, from, from + 50);
                assertThat(sizes(directory)).hasSizeLessThanOrEqualTo(9 + 2 * from / MOST);
            }
            writer.forceMerge(7);
            writer.commit();
            int[] sizes = IntStream.of(sizes(directory)).sorted().toArray();
            assertThat(sizes[0] + sizes[1]).as("two that are left").isGreaterThan(MOST);
            assertThat(sizes[sizes.length - 1]).isLessThanOrEqualTo(MOST);
        });
    }

    @Test
    void deletedRecordsLeaveSegmentsThatAreTooLargeToBeMerged() throws IOException {
        writing((directory, writer) -> {
            for (int from = 0; from < 3 * MOST; from += 500) {
                write(writer, from, from + 500);
            }
            for (int id = 0; id < 3 * MOST; id += 100) {
                writer.deleteDocuments(new Term("id", Integer.toString(id)));
            }
            writer.commit();
            writer.forceMergeDeletes();
            writer.commit();
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                assertThat(reader.numDocs()).isEqualTo(3 * MOST - 3 * MOST / 100);
                assertThat(reader.hasDeletions()).isFalse();
            }
        });
    }
}
