package org.inclusivework.matcher.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.LockObtainFailedException;
import org.inclusivework.matcher.model.MatcherException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class FailuresTest {
    private static final Failures FAILURES = new Failures("/data/index");

    record Translated(IOException thrown, Class<? extends MatcherException> type, String reason) {}

    static Stream<Translated> translations() {
        return Stream.of(
                new Translated(new LockObtainFailedException("x"), MatcherException.IndexLocked.class, "writing"),
                new Translated(
                        new IndexFormatTooNewException("x", 9, 1, 2), MatcherException.IndexCorrupt.class, "later"),
                new Translated(
                        new IndexFormatTooOldException("x", "old"), MatcherException.IndexCorrupt.class, "earlier"),
                new Translated(new IndexNotFoundException("x"), MatcherException.Storage.class, "no index here"),
                new Translated(new CorruptIndexException("x", "y"), MatcherException.IndexCorrupt.class, "damaged"),
                new Translated(new EOFException("x"), MatcherException.IndexCorrupt.class, "ends too early"),
                new Translated(new NoSuchFileException("x"), MatcherException.IndexCorrupt.class, "missing"),
                new Translated(new FileNotFoundException("x"), MatcherException.IndexCorrupt.class, "missing"),
                new Translated(new AccessDeniedException("x"), MatcherException.Storage.class, "access is denied"),
                new Translated(
                        new FileSystemException("x", null, "No space left on device"),
                        MatcherException.Storage.class,
                        "No space left"),
                new Translated(new FileSystemException("x"), MatcherException.Storage.class, "refuses"),
                new Translated(new IOException("Input/output error"), MatcherException.Storage.class, "Input/output"),
                new Translated(new IOException(), MatcherException.Storage.class, "failed"));
    }

    @ParameterizedTest
    @MethodSource("translations")
    void whatTheDiskSaysIsSaidInOurTermsWithThePathAndARemedy(Translated translated) {
        for (Runnable use : List.<Runnable>of(
                () -> FAILURES.writing(() -> fail(translated.thrown)),
                () -> FAILURES.reading(() -> fail(translated.thrown)))) {
            assertThatThrownBy(use::run)
                    .isInstanceOf(translated.type)
                    .hasCause(translated.thrown)
                    .hasMessageContaining("/data/index")
                    .hasMessageContaining(translated.reason)
                    .satisfies(e -> assertThat(
                                    ((MatcherException) e).problems().getFirst().remedy())
                            .isNotEmpty());
        }
    }

    private static int fail(IOException thrown) throws IOException {
        throw thrown;
    }

    @Test
    void stumblingOverDamagedBytesIsDamageButOnlyWhenReading() {
        IllegalStateException stumbled = new IllegalStateException("odd");
        assertThatThrownBy(() -> FAILURES.reading(() -> {
                    throw stumbled;
                }))
                .isInstanceOf(MatcherException.IndexCorrupt.class);
        assertThatThrownBy(() -> FAILURES.writing(() -> {
                    throw stumbled;
                }))
                .isSameAs(stumbled);
    }

    @Test
    void aWriterThatHasEndedIsUnusable() {
        assertThatThrownBy(() -> FAILURES.reading(() -> {
                    throw new AlreadyClosedException("x");
                }))
                .isInstanceOf(MatcherException.Unusable.class);
    }
}
