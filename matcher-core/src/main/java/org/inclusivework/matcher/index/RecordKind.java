package org.inclusivework.matcher.index;

import java.nio.charset.StandardCharsets;
import org.apache.lucene.util.BytesRef;

/** The two kinds of records that share the index; ids are unique within a kind. */
public enum RecordKind {
    /** Candidates. */
    CANDIDATE('c', "candidate"),
    /** Openings. */
    OPENING('o', "opening");

    private final byte prefix;
    private final String noun;

    RecordKind(char prefix, String noun) {
        this.prefix = (byte) prefix;
        this.noun = noun;
    }

    /** Returns the word for messages. */
    public String noun() {
        return noun;
    }

    /** Returns the first byte of this kind's keys. */
    byte prefix() {
        return prefix;
    }

    /** Returns the key of a record: the kind, then the id in UTF-8, so that terms of a kind are in the order of ids. */
    BytesRef key(String id) {
        byte[] utf8 = id.getBytes(StandardCharsets.UTF_8);
        byte[] key = new byte[utf8.length + 1];
        key[0] = prefix;
        System.arraycopy(utf8, 0, key, 1, utf8.length);
        return new BytesRef(key);
    }

    /** Returns the id in a key of this kind. */
    static String id(BytesRef key) {
        return new String(key.bytes, key.offset + 1, key.length - 1, StandardCharsets.UTF_8);
    }
}
