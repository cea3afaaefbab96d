package org.inclusivework.matcher.index;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.StoredFieldVisitor;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * The document of a record: its key as a term, and the whole record as stored bytes.
 *
 * <p>Nothing else. What a search needs it compiles from the record once a segment, with the knowledge of the day; columns and
 * postings for a pruned search are a later schema, which {@code reindex()} makes from these same bytes. Stored fields rather than
 * doc values, since they are compressed, and each record is read once.
 */
final class RecordDocument {
    /** The key: the kind and the id. */
    static final String KEY = "key";

    private static final String RECORD = "record";

    private RecordDocument() {}

    static Term term(RecordKind kind, String id) {
        return new Term(KEY, kind.key(id));
    }

    static List<IndexableField> of(Term key, byte[] record) {
        return List.of(
                new StringField(KEY, key.bytes(), Field.Store.NO), new StoredField(RECORD, new BytesRef(record)));
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
