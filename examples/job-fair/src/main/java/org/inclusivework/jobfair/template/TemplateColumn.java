package org.inclusivework.jobfair.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.inclusivework.matcher.io.SheetColumns;
import org.inclusivework.matcher.taxonomy.Label;
import org.inclusivework.matcher.taxonomy.Language;

/**
 * One column of a template.
 *
 * @param header its header
 * @param usual whether most rows need it
 * @param mandatory whether every row needs it
 * @param example what the worked row has there, empty for nothing
 * @param note how to fill it in
 * @param choices the words that it takes, where they are few
 */
record TemplateColumn(
        Label header,
        boolean usual,
        boolean mandatory,
        Map<Language, String> example,
        Label note,
        List<Label> choices) {
    /** Columns that the library keeps as they are. */
    private static final Map<String, Label> KEPT = Map.of(
            "@creditCode", new Label("统一社会信用代码", "credit code"),
            "@insurance", new Label("社保", "social insurance"),
            "@contact", new Label("联系人", "contact person"),
            "@phone", new Label("联系电话", "phone"),
            "@remarks", new Label("备注", "remarks"));

    static List<TemplateColumn> openings() {
        return read("openings.tsv", SheetColumns.openings());
    }

    static List<TemplateColumn> candidates() {
        return read("candidates.tsv", SheetColumns.candidates());
    }

    private static List<TemplateColumn> read(String resource, SheetColumns columns) {
        Map<String, SheetColumns.Field> fields =
                columns.fields().stream().collect(Collectors.toMap(SheetColumns.Field::field, field -> field));
        try (InputStream in = TemplateColumn.class.getResourceAsStream(resource)) {
            String table = new String(Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
            return table.lines()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .map(line -> {
                        SheetColumns.Field field = fields.get(line[0]);
                        return new TemplateColumn(
                                field == null ? Objects.requireNonNull(KEPT.get(line[0]), line[0]) : field.header(),
                                line[1].equals("C"),
                                field != null && field.mandatory(),
                                Map.of(Language.ZH, line[2], Language.EN, line[3]),
                                new Label(line[4], line[5]),
                                columns.choices(line[0]));
                    })
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String exampleIn(Language language) {
        return Objects.requireNonNull(example.get(language));
    }
}
