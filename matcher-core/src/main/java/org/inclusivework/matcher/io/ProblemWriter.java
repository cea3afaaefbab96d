package org.inclusivework.matcher.io;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.inclusivework.matcher.taxonomy.Label;
import org.inclusivework.matcher.taxonomy.Language;

/** Writes what is wrong with a file, in the order given, for a program or for a spreadsheet; stateless. */
public final class ProblemWriter {
    private static final JsonFactory FACTORY =
            new JsonFactoryBuilder().rootValueSeparator("").build();

    private static final List<Label> HEADERS = List.of(
            new Label("级别", "severity"),
            new Label("文件", "file"),
            new Label("行", "row"),
            new Label("列", "column"),
            new Label("内容", "value"),
            new Label("问题", "reason"),
            new Label("怎样改", "remedy"));

    private ProblemWriter() {}

    /**
     * Writes JSON Lines, one object a problem: {@code severity} ({@code ERROR}, {@code WARNING} or {@code NOTE}), {@code file}, {@code row},
     * {@code column}, {@code value}, {@code reason}, {@code remedy}.
     *
     * @param out where to, to be encoded as UTF-8; neither flushed nor closed
     * @throws IOException if it fails
     */
    public static void jsonLines(List<RowProblem> problems, Writer out, Language language) throws IOException {
        JsonGenerator json = FACTORY.createGenerator(out)
                .disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        for (RowProblem problem : problems) {
            json.writeStartObject();
            json.writeStringField("severity", problem.severity().name());
            json.writeStringField("file", problem.file());
            json.writeNumberField("row", problem.row());
            json.writeStringField("column", problem.column());
            json.writeStringField("value", problem.value());
            json.writeStringField("reason", problem.reason().in(language));
            json.writeStringField("remedy", problem.remedy().in(language));
            json.writeEndObject();
            json.writeRaw('\n');
        }
        json.close();
    }

    /**
     * Writes CSV with a header line, one row a problem.
     *
     * @param out where to, to be encoded as UTF-8; neither flushed nor closed
     * @param byteOrderMark whether to begin with U+FEFF, see {@link MatchWriter#csv}
     * @throws IOException if it fails
     */
    public static void csv(List<RowProblem> problems, Writer out, Language language, boolean byteOrderMark)
            throws IOException {
        if (byteOrderMark) {
            out.write('\uFEFF');
        }
        CsvRow.write(out, HEADERS.stream().map(header -> header.in(language)).toList());
        for (RowProblem problem : problems) {
            CsvRow.write(
                    out,
                    List.of(
                            severity(problem).in(language),
                            problem.file(),
                            problem.row() == 0 ? "" : Long.toString(problem.row()),
                            problem.column(),
                            problem.value(),
                            problem.reason().in(language),
                            problem.remedy().in(language)));
        }
    }

    private static Label severity(RowProblem problem) {
        return switch (problem.severity()) {
            case ERROR -> new Label("错误", "error");
            case WARNING -> new Label("提醒", "warning");
            case NOTE -> new Label("说明", "note");
        };
    }
}
