package org.inclusivework.matcher.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Version;
import org.inclusivework.matcher.fixtures.Samples;
import org.inclusivework.matcher.model.MatcherException;
import org.inclusivework.matcher.model.OpeningStatement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class IndexVersionsTest {
    private static final IndexVersions CURRENT = IndexVersions.current("taxonomy", "priors");

    @TempDir
    Path folder;

    private IndexOptions options() {
        return new IndexOptions(folder, false, 16, true, CURRENT);
    }

    @Test
    void theLuceneOnThisClassPathIsTheOneThatIsExpected() {
        assertThat(Version.LATEST).hasToString(IndexVersions.LUCENE);
        assertThatCode(IndexVersions::checkLucene).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"9.12.0", "10.3.2", "10.5.0", "11.0.0"})
    void anotherLuceneOnTheClassPathIsRefused(String found) {
        assertThatThrownBy(() -> IndexVersions.checkLucene(found))
                .isInstanceOf(MatcherException.VersionMismatch.class)
                .hasMessageContaining(found)
                .hasMessageContaining(IndexVersions.LUCENE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"matcher.schema", "matcher.layout", "matcher.taxonomy", "matcher.priors", "matcher.lucene"})
    void everyVersionOfACommitIsChecked(String key) {
        Map<String, String> data = new TreeMap<>(CURRENT.toCommitData());
        assertThatCode(() -> CURRENT.check("here", data)).doesNotThrowAnyException();
        data.put(key, "other");
        assertThatThrownBy(() -> CURRENT.check("here", data))
                .isInstanceOf(MatcherException.VersionMismatch.class)
                .hasMessageContaining("here")
                .hasMessageContaining(key)
                .hasMessageContaining("other");
        data.remove(key);
        assertThatThrownBy(() -> CURRENT.check("here", data)).isInstanceOf(MatcherException.VersionMismatch.class);
    }

    @Test
    void anEarlierSchemaIsRefusedAndRebuiltAndALaterOneIsRefusedByBoth() throws Exception {
        try (RecordIndex index = RecordIndex.open(options())) {
            index.upsert(Samples.opening("o").build());
        }
        relabel("0");
        assertThatThrownBy(() -> RecordIndex.open(options()))
                .isInstanceOf(MatcherException.VersionMismatch.class)
                .hasMessageContaining("reindex()");
        assertThat(RecordIndex.reindex(options())).isEqualTo(new Reindexing.Counts(1, 0));
        RecordIndex.open(options()).close();
        relabel("99");
        assertThatThrownBy(() -> RecordIndex.open(options())).isInstanceOf(MatcherException.VersionMismatch.class);
        assertThatThrownBy(() -> RecordIndex.reindex(options()))
                .isInstanceOf(MatcherException.VersionMismatch.class)
                .hasMessageContaining("version of this library that wrote it");
    }

    @Test
    void anIndexWhoseRecordsHaveNoColumnsIsRefusedUntilItIsRebuiltFromThem() throws Exception {
        RecordCodec codec = new RecordCodec();
        Map<String, String> data = new TreeMap<>(CURRENT.toCommitData());
        data.put("matcher.schema", "1");
        data.remove("matcher.layout");
        try (Directory directory = FSDirectory.open(folder);
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            for (String id : List.of("a", "b", "c")) {
                writer.addDocument(RecordDocument.of(
                        RecordDocument.term(RecordKind.OPENING, id),
                        codec.encode(Samples.opening(id).build())));
            }
            writer.setLiveCommitData(data.entrySet());
            writer.commit();
        }
        assertThatThrownBy(() -> RecordIndex.open(options()))
                .isInstanceOf(MatcherException.VersionMismatch.class)
                .hasMessageContaining("reindex()");
        assertThat(RecordIndex.reindex(options())).isEqualTo(new Reindexing.Counts(3, 0));
        try (RecordIndex index = RecordIndex.open(options());
                IndexView view = index.view()) {
            int stated = 0;
            for (SegmentRecords segment : view.segments()) {
                StatedOpenings openings = segment.statedOpenings();
                while (openings.next(new OpeningStatement())) {
                    stated++;
                }
            }
            assertThat(stated).isEqualTo(3);
            assertThat(index.verify()).isEmpty();
        }
    }

    @Test
    void anIndexOfAnotherLayoutOfColumnsIsRefusedAndRebuilt() throws Exception {
        try (RecordIndex index = RecordIndex.open(options())) {
            index.upsert(Samples.opening("o").build());
        }
        relabel("matcher.layout", "00000000");
        assertThatThrownBy(() -> RecordIndex.open(options()))
                .isInstanceOf(MatcherException.VersionMismatch.class)
                .hasMessageContaining("matcher.layout")
                .hasMessageContaining("reindex()");
        assertThat(RecordIndex.reindex(options())).isEqualTo(new Reindexing.Counts(1, 0));
        RecordIndex.open(options()).close();
    }

    private void relabel(String schema) throws Exception {
        relabel("matcher.schema", schema);
    }

    private void relabel(String key, String value) throws Exception {
        Map<String, String> data = new TreeMap<>(CURRENT.toCommitData());
        data.put(key, value);
        try (Directory directory = FSDirectory.open(folder);
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            writer.setLiveCommitData(data.entrySet());
            writer.commit();
        }
    }

    @Test
    void anIndexOfAnotherProgramIsLeftAlone() throws Exception {
        try (Directory directory = FSDirectory.open(folder);
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            writer.commit();
        }
        for (Runnable use : new Runnable[] {() -> RecordIndex.open(options()), () -> RecordIndex.reindex(options())}) {
            assertThatThrownBy(use::run)
                    .isInstanceOf(MatcherException.VersionMismatch.class)
                    .hasMessageContaining("choose the folder of an index of this library");
        }
    }
}
