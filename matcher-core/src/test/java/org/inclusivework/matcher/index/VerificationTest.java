package org.inclusivework.matcher.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.inclusivework.matcher.fixtures.Samples;
import org.inclusivework.matcher.model.Problem;
import org.junit.jupiter.api.Test;

/** Files may be sound and what is in them not: made here by writing past the index. */
final class VerificationTest {
    private final RecordCodec codec = new RecordCodec();

    private List<Problem> verify(List<List<IndexableField>> documents) throws IOException {
        try (Directory directory = new ByteBuffersDirectory()) {
            try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
                for (List<IndexableField> document : documents) {
                    writer.addDocument(document);
                }
            }
            return new Verification(directory, codec, new Failures("test")).run();
        }
    }

    private List<IndexableField> opening(String key, String id) {
        return RecordDocument.of(
                RecordDocument.term(RecordKind.OPENING, key),
                codec.encode(Samples.opening(id).build()));
    }

    private List<IndexableField> candidate(String key, String id) {
        return RecordDocument.of(
                RecordDocument.term(RecordKind.CANDIDATE, key),
                codec.encode(Samples.candidate(id).build()));
    }

    @Test
    void aSoundIndexHasNoProblems() throws IOException {
        assertThat(verify(List.of())).isEmpty();
        assertThat(verify(List.of(opening("a", "a"), candidate("a", "a"), opening("b", "b"))))
                .isEmpty();
    }

    @Test
    void twoRecordsOfOneIdAreFound() throws IOException {
        assertThat(verify(List.of(opening("a", "a"), opening("a", "a"))))
                .singleElement()
                .satisfies(problem -> assertThat(problem.reason()).isEqualTo("an id has two records"));
    }

    @Test
    void aRecordUnderAnotherIdIsFound() throws IOException {
        assertThat(verify(List.of(candidate("a", "b"))))
                .singleElement()
                .satisfies(
                        problem -> assertThat(problem.reason()).isEqualTo("a record stands under another record's id"));
    }

    @Test
    void aRecordThatNoIdLeadsToIsFound() throws IOException {
        List<IndexableField> lost = List.of(new StoredField("record", new BytesRef("lost")));
        assertThat(verify(List.of(opening("a", "a"), lost)))
                .singleElement()
                .satisfies(
                        problem -> assertThat(problem.reason()).isEqualTo("some records cannot be found by their ids"));
    }

    @Test
    void aRecordOfTheWrongKindOrNoneIsFound() throws IOException {
        List<IndexableField> empty = opening("a", "a").stream()
                .filter(field -> field.name().equals("key"))
                .toList();
        assertThat(verify(List.of(empty))).isNotEmpty();
        assertThat(verify(List.of(RecordDocument.of(
                        RecordDocument.term(RecordKind.OPENING, "a"),
                        codec.encode(Samples.candidate("a").build())))))
                .isNotEmpty();
    }
}
