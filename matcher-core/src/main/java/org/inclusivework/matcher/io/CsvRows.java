package org.inclusivework.matcher.io;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.inclusivework.matcher.taxonomy.Label;
import org.jspecify.annotations.Nullable;

/** The rows of a CSV file, with a comma, semicolon or tab as its first line has it. */
final class CsvRows implements SheetRows {
    static final int MAX_CELL = 1_000_000;

    private static final int MAX_COLUMNS = 2_000;
    private static final int HEADER_AHEAD = 1 << 16;
    private static final CsvFactory FACTORY = CsvFactory.builder()
            .enable(CsvParser.Feature.WRAP_AS_ARRAY)
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxStringLength(MAX_CELL).build())
            .build();

    private final String name;
    private final CsvParser parser;
    private final List<SheetRow.Fault> faults = new ArrayList<>();
    private long row;
    private boolean ended;

    CsvRows(Reader text, String name) throws IOException {
        this.name = name;
        BufferedReader buffered = new BufferedReader(text, HEADER_AHEAD);
        char separator = separator(buffered, name);
        this.parser = FACTORY.createParser(buffered);
        parser.setSchema(CsvSchema.emptySchema().withColumnSeparator(separator));
        parser.disable(JsonParser.Feature.INCLUDE_SOURCE_IN_LOCATION);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public @Nullable SheetRow next() throws IOException {
        List<String> cells = new ArrayList<>();
        faults.clear();
        while (!ended) {
            try {
                JsonToken token = parser.nextToken();
                if (token == null) {
                    ended = true;
                } else if (token == JsonToken.VALUE_STRING) {
                    if (cells.size() < MAX_COLUMNS) {
                        cells.add(SafeCell.read(parser.getText()));
                    }
                } else if (token == JsonToken.END_ARRAY
                        && !parser.getParsingContext().inRoot()) {
                    return new SheetRow(++row, cells, faults);
                }
            } catch (JsonProcessingException e) {
                broken(e);
            }
        }
        return faults.isEmpty() ? null : new SheetRow(++row, cells, faults);
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }

    private void broken(JsonProcessingException e) {
        boolean tooLong = e instanceof StreamConstraintsException;
        boolean open =
                String.valueOf(e.getOriginalMessage()).toLowerCase(Locale.ROOT).contains("closing quote");
        ended = tooLong || open;
        if (tooLong) {
            fault(
                    new Label(
                            "有一格超过 " + MAX_CELL + " 字，后面的内容没有读入",
                            "a cell has more than " + MAX_CELL + " characters; nothing after it was read"),
                    new Label("检查双引号是否成对，或缩短内容", "check that quotes are in pairs, or shorten the cell"));
        } else if (open) {
            fault(
                    new Label("双引号没有收尾，后面的内容没有读入", "a quote is not closed; nothing after it was read"),
                    new Label("补上收尾的双引号；内容里的双引号要写两个", "close it; write a quote inside a cell twice"));
        } else if (faults.isEmpty()) {
            fault(
                    new Label("双引号的位置不对", "a quote is out of place"),
                    new Label(
                            "含双引号的一格整个用双引号括起来，里面的双引号写两个",
                            "put the whole cell in quotes and write quotes inside it twice"));
        }
    }

    private void fault(Label reason, Label remedy) {
        faults.add(new SheetRow.Fault(reason, remedy));
    }

    /** The separator that the first line has most of: comma, semicolon or tab. */
    private static char separator(BufferedReader text, String name) throws IOException {
        if (RecordReader.plainName(name).endsWith(".tsv")) {
            return '\t';
        }
        char[] ahead = new char[HEADER_AHEAD / 2];
        text.mark(ahead.length);
        int size = Math.max(0, text.read(ahead, 0, ahead.length));
        text.reset();
        int[] counts = new int[3];
        boolean quoted = false;
        for (int i = 0; i < size; i++) {
            char c = ahead[i];
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted) {
                if ((c == '\n' || c == '\r') && counts[0] + counts[1] + counts[2] > 0) {
                    break;
                }
                int which = ",;\t".indexOf(c);
                if (which >= 0) {
                    counts[which]++;
                }
            }
        }
        return counts[2] > counts[0] && counts[2] >= counts[1] ? '\t' : counts[1] > counts[0] ? ';' : ',';
    }
}
