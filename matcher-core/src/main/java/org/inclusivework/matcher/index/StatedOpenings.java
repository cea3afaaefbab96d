package org.inclusivework.matcher.index;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.util.BytesRef;
import org.inclusivework.matcher.model.Opening;
import org.inclusivework.matcher.model.OpeningStatement;
import org.inclusivework.matcher.taxonomy.OccupationCode;
import org.inclusivework.matcher.taxonomy.SkillKey;

/**
 * What the openings of one segment state, one after the other, upwards by document; deleted ones included.
 *
 * <p>Occupations and skills are numbers of the segment's own dictionaries, whose order is that of the codes and of
 * the keys. Not thread-safe. Some hundred nanoseconds an opening.
 */
public final class StatedOpenings {
    private final Failures failures;
    private final BinaryDocValues statements;
    private final SortedDocValues occupations;
    private final SortedSetDocValues skills;
    private final ByteArrayDataInput in = new ByteArrayDataInput();
    private int[] required = new int[32];
    private int requiredCount;
    private int occupation = -1;
    private int doc = -1;
    private byte[] id = {};
    private int idOffset;
    private int idLength;

    StatedOpenings(LeafReader leaf, Failures failures) throws IOException {
        this.failures = failures;
        this.statements = DocValues.getBinary(leaf, RecordDocument.STATEMENT);
        this.occupations = DocValues.getSorted(leaf, RecordDocument.OCCUPATION);
        this.skills = DocValues.getSortedSet(leaf, RecordDocument.SKILL);
    }

    /** Returns about how many there are. */
    public int estimate() {
        return (int) statements.cost();
    }

    /** Returns how many occupations the segment has. */
    public int occupations() {
        return occupations.getValueCount();
    }

    /** Returns the occupation of a number. */
    public OccupationCode occupation(int number) {
        return failures.reading(
                () -> OccupationCode.parse(occupations.lookupOrd(number).utf8ToString()));
    }

    /** Returns how many skills the segment asks for. */
    public int skills() {
        return (int) skills.getValueCount();
    }

    /** Returns the skill of a number. */
    public SkillKey skill(int number) {
        return failures.reading(() -> new SkillKey(skills.lookupOrd(number).utf8ToString()));
    }

    /** Goes to the next opening and reads its statement, all but the occupation; returns whether there is one. */
    public boolean next(OpeningStatement statement) {
        return failures.reading(() -> read(statement));
    }

    private boolean read(OpeningStatement statement) throws IOException {
        doc = statements.nextDoc();
        if (doc == DocIdSetIterator.NO_MORE_DOCS) {
            return false;
        }
        BytesRef bytes = statements.binaryValue();
        in.reset(bytes.bytes, bytes.offset, bytes.length);
        idLength = in.readVInt();
        id = bytes.bytes;
        idOffset = in.getPosition();
        in.skipBytes(idLength);
        StatementBytes.decode(in, statement);
        occupation = occupations.advanceExact(doc) ? occupations.ordValue() : -1;
        requiredCount = 0;
        if (skills.advanceExact(doc)) {
            int n = skills.docValueCount();
            if (n > required.length) {
                required = Arrays.copyOf(required, Math.max(n, 2 * required.length));
            }
            for (int i = 0; i < n; i++) {
                required[i] = (int) skills.nextOrd();
            }
            requiredCount = n;
        }
        if (requiredCount != statement.requirements) {
            throw new CorruptIndexException(
                    "the skills of an opening are not those of its statement", RecordDocument.SKILL);
        }
        return true;
    }

    /** Returns the document. */
    public int doc() {
        return doc;
    }

    /** Returns the number of the occupation, or -1. */
    public int occupationNumber() {
        return occupation;
    }

    /** Returns how many skills are asked for. */
    public int requiredCount() {
        return requiredCount;
    }

    /** Returns the number of the i-th skill asked for; the numbers rise. */
    public int required(int i) {
        return required[i];
    }

    /** Returns the length of the id in bytes of UTF-8. */
    public int idLength() {
        return idLength;
    }

    /** Copies the id. */
    public void copyId(byte[] to, int offset) {
        System.arraycopy(id, idOffset, to, offset, idLength);
    }

    /** Returns whether an opening states what was read last: its statement, its occupation and its skills. */
    boolean isOf(Opening opening, OpeningStatement read) {
        String itsId = new String(id, idOffset, idLength, StandardCharsets.UTF_8);
        OccupationCode its = occupation < 0 ? null : occupation(occupation);
        if (!StatementBytes.encode(itsId, read)
                        .equals(StatementBytes.encode(opening.id(), new OpeningStatement().set(opening)))
                || !Objects.equals(its, opening.occupation())) {
            return false;
        }
        for (int i = 0; i < requiredCount; i++) {
            if (!skill(required[i]).equals(opening.skills().get(i).skill())) {
                return false;
            }
        }
        return true;
    }
}
