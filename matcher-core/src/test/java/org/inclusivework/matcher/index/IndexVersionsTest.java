package org.inclusivework.matcher.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Version;
import org.inclusivework.matcher.fixtures.Samples;
import org.inclusivework.matcher.model.MatcherException;
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
    @ValueSource(strings = {"matcher.schema", "matcher.taxonomy", "matcher.priors", "matcher.lucene"})
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

    private void relabel(String schema) throws Exception {
        Map<String, String> data = new TreeMap<>(CURRENT.toCommitData());
        data.put("matcher.schema", schema);
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
