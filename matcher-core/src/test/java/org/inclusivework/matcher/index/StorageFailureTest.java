package org.inclusivework.matcher.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.util.concurrent.Uninterruptibles;
import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.FilterIndexOutput;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.inclusivework.matcher.fixtures.Samples;
import org.inclusivework.matcher.model.MatcherException;
import org.junit.jupiter.api.Test;

/** Lets a disk fail at every single operation in turn: what was committed stays, and the failure is typed. */
final class StorageFailureTest {
    private static final IndexOptions OPTIONS =
            new IndexOptions(null, false, 16, true, IndexVersions.current("taxonomy", "priors"));

    /** A disk that fails from its n-th operation on; it stays when it is closed, as disks do. */
    private static final class FailingDisk extends FilterDirectory {
        private final int failFrom;
        private int operations;

        FailingDisk(Directory disk, int failFrom) {
            super(disk);
            this.failFrom = failFrom;
        }

        private synchronized void operation() throws IOException {
            if (++operations >= failFrom) {
                throw new IOException("No space left on device");
            }
        }

        @Override
        public IndexOutput createOutput(String name, IOContext context) throws IOException {
            operation();
            IndexOutput out = super.createOutput(name, context);
            return new FilterIndexOutput("failing", name, out) {
                @Override
                public void writeBytes(byte[] bytes, int offset, int length) throws IOException {
                    operation();
                    super.writeBytes(bytes, offset, length);
                }
            };
        }

        @Override
        public void sync(Collection<String> names) throws IOException {
            operation();
            super.sync(names);
        }

        @Override
        public void rename(String source, String destination) throws IOException {
            operation();
            super.rename(source, destination);
        }

        @Override
        public void syncMetaData() throws IOException {
            operation();
            super.syncMetaData();
        }

        @Override
        public void close() {}
    }

    /** The same disk without failures, still there when closed. */
    private static Directory sound(Directory disk) {
        return new FilterDirectory(disk) {
            @Override
            public void close() {}
        };
    }

    @Test
    void aDiskThatFailsAtAnyOperationLosesNothingThatWasCommitted() {
        int failures = 0;
        int failFrom = 1;
        // Every operation of the first batch, then every third.
        for (boolean failed = true; failed; failFrom += failFrom < 100 ? 1 : 3) {
            Directory disk = new ByteBuffersDirectory();
            int committed = 0;
            try (RecordIndex index = IndexOpener.open(OPTIONS, new FailingDisk(disk, failFrom))) {
                for (int batch = 0; batch < 4; batch++) {
                    int first = batch * 5;
                    index.write(IntStream.range(first, first + 5)
                            .mapToObj(
                                    i -> index.prepare(Samples.opening("o-" + i).build()))
                            .toList());
                    if (batch > 0) {
                        index.delete(RecordKind.OPENING, "o-0");
                    }
                    index.refresh();
                    index.commit();
                    committed = batch + 1;
                }
                failed = false;
            } catch (MatcherException.Storage | MatcherException.Unusable e) {
                failures++;
                assertThat(e.problems().getFirst().remedy()).isNotEmpty();
            }
            check(disk, committed);
        }
        assertThat(failures).isGreaterThan(60);
    }

    private static void check(Directory disk, int committed) {
        try (RecordIndex index = IndexOpener.open(OPTIONS, sound(disk));
                IndexView view = index.view()) {
            assertThat(index.verify()).isEmpty();
            long found = view.count(RecordKind.OPENING);
            // Closing commits too, if the disk lets it: a batch more may be there, but never part of one.
            assertThat(List.of(count(committed), count(committed + 1), committed * 5L + 5))
                    .contains(found);
            index.upsert(Samples.opening("after").build());
            index.commit();
        }
    }

    private static long count(int batches) {
        return batches < 2 ? batches * 5L : batches * 5L - 1;
    }

    @Test
    void afterAFailureReadersGoOnAndWritersAreToldToOpenAgain() {
        Directory disk = new ByteBuffersDirectory();
        try (RecordIndex index = IndexOpener.open(OPTIONS, sound(disk))) {
            index.upsert(Samples.opening("kept").build());
        }
        RecordIndex index = IndexOpener.open(OPTIONS, new FailingDisk(disk, 2));
        assertThatThrownBy(() -> {
                    index.upsert(Samples.opening("lost").build());
                    index.commit();
                })
                .isInstanceOf(MatcherException.Storage.class)
                .hasMessageContaining("No space left")
                .hasMessageContaining("what was committed is kept");
        for (Runnable use : new Runnable[] {
            index::commit,
            index::refresh,
            () -> index.upsert(Samples.opening("x").build()),
            () -> index.delete(RecordKind.OPENING, "kept")
        }) {
            assertThatThrownBy(use::run)
                    .isInstanceOf(MatcherException.Unusable.class)
                    .hasMessageContaining("open it again");
        }
        try (IndexView view = index.view()) {
            assertThat(view.opening("kept")).isNotNull();
            assertThat(view.opening("lost")).isNull();
        }
        index.close();
        try (RecordIndex again = IndexOpener.open(OPTIONS, sound(disk));
                IndexView view = again.view()) {
            assertThat(view.opening("kept")).isNotNull();
        }
    }

    /** A disk on which something else happens in the middle of each commit. */
    private static Directory whileCommitting(Directory disk, Runnable meanwhile) {
        return new FilterDirectory(disk) {
            @Override
            public void rename(String source, String destination) throws IOException {
                meanwhile.run();
                super.rename(source, destination);
            }

            @Override
            public void close() {}
        };
    }

    @Test
    void closingInTheMiddleOfACommitOfAnotherThreadWaitsForItAndLetsGoOfTheLock() throws InterruptedException {
        Directory disk = new ByteBuffersDirectory();
        AtomicReference<RecordIndex> opened = new AtomicReference<>();
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Thread closing = new Thread(() -> Objects.requireNonNull(opened.get()).close());
        closing.setUncaughtExceptionHandler((thread, e) -> failure.set(e));
        Directory slow = whileCommitting(disk, () -> {
            if (opened.get() != null && closing.getState() == Thread.State.NEW) {
                closing.start();
                // Time enough to do it wrong; it cannot end while this goes on.
                Uninterruptibles.joinUninterruptibly(closing, Duration.ofMillis(200));
            }
        });
        RecordIndex index = IndexOpener.open(OPTIONS, slow);
        opened.set(index);
        index.upsert(Samples.opening("kept").build());
        index.commit();
        closing.join();
        assertThat(failure.get()).isNull();
        try (RecordIndex again = IndexOpener.open(OPTIONS, sound(disk));
                IndexView view = again.view()) {
            assertThat(view.opening("kept")).isNotNull();
        }
    }
}
