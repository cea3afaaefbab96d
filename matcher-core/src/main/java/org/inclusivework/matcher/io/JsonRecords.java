package org.inclusivework.matcher.io;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import org.inclusivework.matcher.taxonomy.Label;
import org.jspecify.annotations.Nullable;

/** The records of a JSON file: one object a line, where a broken line does not concern the next; or one array, read up to the first break. */
final class JsonRecords<T> extends RecordSource<T> {
    private static final int MAX_LINE = 4_000_000;
    private static final int BUFFER = 1 << 16;

    private final RecordKind<T> kind;
    private final RowLog log;
    private final BufferedReader text;
    private final @Nullable JsonParser array;
    private final char[] buffer = new char[BUFFER];
    private int position;
    private int limit;
    private long row;
    private boolean ended;
    private @Nullable T record;

    JsonRecords(Reader source, String name, RecordKind<T> kind, RowLog log) throws IOException {
        super(name);
        this.kind = kind;
        this.log = log;
        this.text = new BufferedReader(source, BUFFER);
        int first = firstVisible();
        if (first < 0) {
            throw RowLog.fatal(name, "", new Label("文件是空的", "the file is empty"), Json.remedy());
        }
        this.array = first == '[' ? Json.MAPPER.createParser(text) : null;
        if (array != null) {
            array.nextToken();
        }
    }

    /** The first character that is not white, which stays to be read; lines before it are counted. */
    private int firstVisible() throws IOException {
        while (true) {
            text.mark(1);
            int c = text.read();
            if (c < 0 || !Character.isWhitespace(c)) {
                if (c >= 0) {
                    text.reset();
                }
                return c;
            }
            if (c == '\n') {
                row++;
            }
        }
    }

    @Override
    Step step() throws IOException {
        record = null;
        if (ended) {
            return Step.END;
        }
        return array == null ? line() : element(array);
    }

    @Override
    @Nullable
    T taken() {
        return record;
    }

    private Step line() throws IOException {
        log.startRow(++row);
        StringBuilder line = new StringBuilder();
        boolean tooLong = readLine(line);
        if (tooLong) {
            log.error(
                    "",
                    "",
                    new Label("这一行超过 " + MAX_LINE + " 字", "the line has more than " + MAX_LINE + " characters"),
                    Json.remedy());
            return Step.ROW;
        }
        if (line.toString().isBlank()) {
            return Step.ROW;
        }
        try {
            take(Json.MAPPER.readTree(line.toString()));
        } catch (JsonProcessingException e) {
            log.error("", "", Json.reason(e), Json.remedy());
        }
        return Step.ROW;
    }

    /** Reads up to the end of the line or of the file; returns whether the line is too long to be kept. */
    private boolean readLine(StringBuilder line) throws IOException {
        boolean tooLong = false;
        while (true) {
            if (position == limit) {
                limit = text.read(buffer, 0, buffer.length);
                position = 0;
                if (limit <= 0) {
                    limit = 0;
                    ended = true;
                    return tooLong;
                }
            }
            int end = position;
            while (end < limit && buffer[end] != '\n') {
                end++;
            }
            int kept = Math.min(end - position, MAX_LINE - line.length());
            line.append(buffer, position, kept);
            tooLong |= kept < end - position;
            position = end;
            if (end < limit) {
                position++;
                return tooLong;
            }
        }
    }

    private Step element(JsonParser parser) throws IOException {
        try {
            JsonToken token = parser.nextToken();
            log.startRow(row + Math.max(1, parser.currentTokenLocation().getLineNr()));
            if (token == JsonToken.END_ARRAY) {
                ended = true;
                return Step.END;
            }
            take(Json.ELEMENTS.readTree(parser));
        } catch (JsonProcessingException e) {
            ended = true;
            log.startRow(row + Math.max(1, parser.currentLocation().getLineNr()));
            Label reason = Json.reason(e);
            log.error(
                    "",
                    "",
                    new Label(reason.zh() + "，后面的内容没有读入", reason.en() + "; nothing after it was read"),
                    Json.remedy());
        }
        return Step.ROW;
    }

    private void take(@Nullable JsonNode node) {
        if (node == null || !node.isObject()) {
            log.error("", "", new Label("这里不是 JSON 对象", "this is not a JSON object"), Json.remedy());
            return;
        }
        record = JsonPart.read(node, new Spot("", false, log), kind::read);
    }
}
