package org.inclusivework.matcher.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.StoredFieldVisitor;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.inclusivework.matcher.model.Opening;
import org.inclusivework.matcher.model.OpeningStatement;
import org.inclusivework.matcher.model.SkillRequirement;
import org.jspecify.annotations.Nullable;

/**
 * The document of a record: its key as a term, the whole record as stored bytes, and of an opening what decides a score as columns.
 *
 * <p>The columns hold stated facts: the statement, the occupation, the skills asked for. What a search needs besides it makes of
 * them once a segment, with the knowledge of the day. Records are in stored fields rather than doc values, since they are
 * compressed and seldom read.
 */
final class RecordDocument {
    /** The key: the kind and the id. */
    static final String KEY = "key";

    /** Of openings: id and statement, see {@link StatementBytes}. */
    static final String STATEMENT = "statement";

    /** Of openings that name one: the occupation's code. */
    static final String OCCUPATION = "occupation";

    /** Of openings: the keys of the skills asked for, whose order in UTF-8 is that of an opening's requirements. */
    static final String SKILL = "skill";

    private static final String RECORD = "record";

    private RecordDocument() {}

    static Term term(RecordKind kind, String id) {
        return new Term(KEY, kind.key(id));
    }

    /** The document of a candidate. */
    static List<IndexableField> of(Term key, byte[] record) {
        return List.of(
                new StringField(KEY, key.bytes(), Field.Store.NO), new StoredField(RECORD, new BytesRef(record)));
    }

    /** The document of an opening. */
    static List<IndexableField> of(Term key, byte[] record, Opening opening) {
        List<IndexableField> fields = new ArrayList<>(of(key, record));
        fields.add(new BinaryDocValuesField(
                STATEMENT, StatementBytes.encode(opening.id(), new OpeningStatement().set(opening))));
        if (opening.occupation() != null) {
            fields.add(new SortedDocValuesField(
                    OCCUPATION, new BytesRef(opening.occupation().toString())));
        }
        for (SkillRequirement requirement : opening.skills()) {
            fields.add(new SortedSetDocValuesField(
                    SKILL, new BytesRef(requirement.skill().value())));
        }
        return fields;
    }

    static BytesRef stored(StoredFields fields, int doc) throws IOException {
        RecordVisitor visitor = new RecordVisitor();
        fields.document(doc, visitor);
        byte[] record = visitor.record;
        if (record == null) {
            throw new CorruptIndexException("a document has no record", RECORD);
        }
        return new BytesRef(record);
    }

    private static final class RecordVisitor extends StoredFieldVisitor {
        private byte @Nullable [] record;

        @Override
        public Status needsField(FieldInfo field) {
            return field.name.equals(RECORD) ? Status.YES : Status.NO;
        }

        @Override
        public void binaryField(FieldInfo field, byte[] value) {
            record = value;
        }
    }
}
