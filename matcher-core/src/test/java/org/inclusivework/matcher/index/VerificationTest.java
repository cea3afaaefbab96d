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
import org.inclusivework.matcher.model.EducationLevel;
import org.inclusivework.matcher.model.Necessity;
import org.inclusivework.matcher.model.Opening;
import org.inclusivework.matcher.model.Problem;
import org.inclusivework.matcher.model.SkillRequirement;
import org.inclusivework.matcher.taxonomy.OccupationCode;
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
        return opening(key, Samples.opening(id).build(), Samples.opening(id).build());
    }

    private List<IndexableField> opening(String key, Opening record, Opening columns) {
        return RecordDocument.of(RecordDocument.term(RecordKind.OPENING, key), codec.encode(record), columns);
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

    @Test
    void columnsThatContradictTheRecordAreFoundWhateverTheyContradict() throws IOException {
        Opening record = Samples.opening("a")
                .occupation(new OccupationCode(OccupationCode.TITLE, "packer"))
                .skills(List.of(new SkillRequirement(Samples.skill("packing"), Necessity.ESSENTIAL, 3, 0)))
                .build();
        assertThat(verify(List.of(opening("a", record, record)))).isEmpty();
        for (Opening columns : List.of(
                record.toBuilder().id("b").build(),
                record.toBuilder().places(List.of()).build(),
                record.toBuilder().education(EducationLevel.BACHELOR).build(),
                record.toBuilder().occupation(null).build(),
                record.toBuilder()
                        .occupation(new OccupationCode(OccupationCode.TITLE, "baker"))
                        .build(),
                record.toBuilder().skills(List.of()).build(),
                record.toBuilder()
                        .skills(List.of(new SkillRequirement(Samples.skill("baking"), Necessity.ESSENTIAL, 3, 0)))
                        .build(),
                record.toBuilder()
                        .skills(List.of(new SkillRequirement(Samples.skill("packing"), Necessity.ESSENTIAL, 3, 1)))
                        .build())) {
            assertThat(verify(List.of(opening("a", record, columns))))
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.reason()).isEqualTo("its columns contradict its record"));
        }
    }

    @Test
    void anOpeningWithoutColumnsIsFound() throws IOException {
        List<IndexableField> bare = RecordDocument.of(
                RecordDocument.term(RecordKind.OPENING, "a"),
                codec.encode(Samples.opening("a").build()));
        assertThat(verify(List.of(bare)))
                .singleElement()
                .satisfies(problem -> assertThat(problem.reason()).isEqualTo("some records have no columns"));
    }
}
