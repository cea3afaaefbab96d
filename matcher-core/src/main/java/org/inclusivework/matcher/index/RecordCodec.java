package org.inclusivework.matcher.index;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.zip.CRC32C;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.util.BytesRef;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.MatcherException;
import org.inclusivework.matcher.model.Opening;
import org.inclusivework.matcher.taxonomy.OccupationCode;
import org.inclusivework.matcher.taxonomy.SkillKey;

/**
 * Turns records into the bytes that are stored, and back: UTF-8 JSON of the record's parts in their order, then four bytes of
 * CRC-32C over it.
 *
 * <p>Parts that are {@code null} are left out, everything else is written, so that an empty list and an unknown one stay apart.
 * Equal records give equal bytes and {@code decode(encode(r)).equals(r)}; doubles survive to the last bit, since Java writes
 * enough digits. The sum finds a flipped bit where Lucene's own sums, which cover whole files, are not looked at: on every read.
 *
 * <p>Names of parts are the record's own: renaming one changes the schema, see {@link IndexVersions#SCHEMA}. Immutable and
 * thread-safe; a record costs about ten microseconds either way.
 */
final class RecordCodec {
    private static final int CHECKSUM_BYTES = Integer.BYTES;

    private final ObjectWriter writer;
    private final ObjectReader reader;

    RecordCodec() {
        JsonFactory factory = JsonFactory.builder()
                // What was written must be readable, however long.
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(Integer.MAX_VALUE)
                        .maxNameLength(Integer.MAX_VALUE)
                        .build())
                // Headings of employers are names here: do not keep them for the life of the process.
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
                .build();
        JsonMapper mapper = JsonMapper.builder(factory)
                .addModule(text(SkillKey.class, SkillKey::value, SkillKey::new))
                .addModule(text(OccupationCode.class, OccupationCode::toString, OccupationCode::parse))
                .addModule(text(LocalDate.class, LocalDate::toString, LocalDate::parse))
                .visibility(PropertyAccessor.GETTER, JsonAutoDetect.Visibility.NONE)
                .visibility(PropertyAccessor.IS_GETTER, JsonAutoDetect.Visibility.NONE)
                .visibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
        writer = mapper.writer();
        reader = mapper.reader();
    }

    byte[] encode(Opening opening) {
        return encode(RecordKind.OPENING, opening);
    }

    byte[] encode(Candidate candidate) {
        return encode(RecordKind.CANDIDATE, candidate);
    }

    Opening opening(BytesRef stored) throws CorruptIndexException {
        return decode(RecordKind.OPENING, Opening.class, stored);
    }

    Candidate candidate(BytesRef stored) throws CorruptIndexException {
        return decode(RecordKind.CANDIDATE, Candidate.class, stored);
    }

    private byte[] encode(RecordKind kind, Object record) {
        try {
            byte[] json = writer.writeValueAsBytes(record);
            return ByteBuffer.allocate(json.length + CHECKSUM_BYTES)
                    .put(json)
                    .putInt(checksum(json, 0, json.length))
                    .array();
        } catch (JsonProcessingException e) {
            // The message of the cause may quote what is private, so it goes no further.
            throw MatcherException.invalidPrivate(
                    kind.noun(), "the record cannot be written as JSON", "look for odd characters in its texts");
        }
    }

    private <T> T decode(RecordKind kind, Class<T> type, BytesRef stored) throws CorruptIndexException {
        int length = stored.length - CHECKSUM_BYTES;
        if (length < 0
                || ByteBuffer.wrap(stored.bytes, stored.offset + length, CHECKSUM_BYTES)
                                .getInt()
                        != checksum(stored.bytes, stored.offset, length)) {
            throw new CorruptIndexException("the checksum of a record differs", kind.noun());
        }
        try {
            return reader.readValue(stored.bytes, stored.offset, length, type);
        } catch (IOException e) {
            throw new CorruptIndexException("a record is not as its schema says", kind.noun());
        }
    }

    private static int checksum(byte[] bytes, int offset, int length) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, offset, length);
        return (int) crc.getValue();
    }

    private static <T> SimpleModule text(Class<T> type, Function<T, String> write, Function<String, T> read) {
        SimpleModule module = new SimpleModule(type.getSimpleName());
        module.addSerializer(type, new StdSerializer<>(type) {
            private static final long serialVersionUID = 1L;

            @Override
            public void serialize(T value, JsonGenerator out, SerializerProvider provider) throws IOException {
                out.writeString(write.apply(value));
            }
        });
        module.addDeserializer(type, new StdDeserializer<T>(type) {
            private static final long serialVersionUID = 1L;

            @Override
            public T deserialize(JsonParser in, DeserializationContext context) throws IOException {
                return read.apply(in.getText());
            }
        });
        return module;
    }
}
