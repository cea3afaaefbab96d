package org.inclusivework.matcher.io;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.inclusivework.matcher.taxonomy.Language;
import org.jspecify.annotations.Nullable;

/**
 * How one kind of record is read from and written to rows and JSON objects.
 *
 * @param <T> the kind
 */
interface RecordKind<T> {
    /** The columns of its sheets. */
    ColumnTable columns();

    /** Whether columns that nobody knows are kept verbatim. */
    boolean keepsUnknownColumns();

    /** Whether nothing of a record may be repeated in a message that is not known to be harmless. */
    boolean isPrivate();

    /** Its id. */
    String id(T value);

    /** The record of a row, or {@code null} after an error. */
    @Nullable
    T read(RowCells cells);

    /** The record of a JSON object, or {@code null} after an error. */
    @Nullable
    T read(JsonPart part);

    /** The cell of a field; empty where the record says nothing. */
    String cell(T value, String field, Language language);

    /** The JSON object of a record. */
    ObjectNode json(T value);
}
