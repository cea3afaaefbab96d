package org.inclusivework.matcher.io;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import org.inclusivework.matcher.taxonomy.Label;

/**
 * The one way in which JSON is parsed here: strict, without duplicate keys, and within bounds of depth, length and size.
 *
 * <p>The parser's own messages quote the input, which may be private: they are never passed on.
 */
final class Json {
    static final int MAX_DEPTH = 32;
    static final int MAX_STRING = 1_000_000;
    static final int MAX_NUMBER = 64;

    private static final int MAX_NAME = 2_000;

    static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .maxStringLength(MAX_STRING)
                            .maxNumberLength(MAX_NUMBER)
                            .maxNameLength(MAX_NAME)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** Reads one value of several in a row. */
    static final ObjectReader ELEMENTS = MAPPER.reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    /** Reads a document, in which NaN is a number, so that whoever wants a finite one can name the key. */
    private static final ObjectReader DOCUMENTS = ELEMENTS.with(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS);

    private Json() {}

    /** What is wrong with a text that is no JSON, without a word of it. */
    static Label reason(JsonProcessingException e) {
        int at = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
        if (e instanceof StreamConstraintsException) {
            return new Label(
                    "嵌套超过 " + MAX_DEPTH + " 层、文字超过 " + MAX_STRING + " 字或数字超过 " + MAX_NUMBER + " 位",
                    "deeper than " + MAX_DEPTH + " levels, a text longer than " + MAX_STRING
                            + " characters, or a number longer than " + MAX_NUMBER + " digits");
        }
        if (e instanceof MismatchedInputException
                && String.valueOf(e.getOriginalMessage()).startsWith("Duplicate")) {
            return new Label("同一个键写了两次（第 " + at + " 个字符附近）", "a key is there twice (near character " + at + ")");
        }
        return new Label("不是合法的 JSON（第 " + at + " 个字符附近）", "this is not JSON (near character " + at + ")");
    }

    static Label remedy() {
        return new Label("每行写一个 JSON 对象，键和文字用双引号", "write one JSON object, with double quotes around keys and texts");
    }

    /** Reads a small document that is one object, such as a column map; refuses all else. */
    static JsonNode document(InputStream in, String name) {
        try {
            Reader text = TextSource.open(in, name);
            try (JsonParser parser = DOCUMENTS.createParser(text).disable(JsonParser.Feature.AUTO_CLOSE_SOURCE)) {
                JsonNode node = DOCUMENTS.readTree(parser);
                if (node == null || node.isMissingNode()) {
                    throw RowLog.fatal(name, "", new Label("文件是空的", "the file is empty"), remedy());
                }
                if (!node.isObject() || parser.nextToken() != null) {
                    throw RowLog.fatal(
                            name, "", new Label("内容不是一个 JSON 对象", "the content is not one JSON object"), remedy());
                }
                return node;
            }
        } catch (JsonProcessingException e) {
            throw RowLog.fatal(name, "", reason(e), remedy());
        } catch (IOException e) {
            throw RecordReader.unreadable(name, e);
        }
    }
}
