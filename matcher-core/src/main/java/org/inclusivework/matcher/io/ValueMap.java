package org.inclusivework.matcher.io;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.inclusivework.matcher.io.RowCells.Cell;
import org.inclusivework.matcher.taxonomy.LabelForm;
import org.jspecify.annotations.Nullable;

/** Rewrites the values of a foreign sheet as its column map says. */
final class ValueMap {
    /** Values longer than this are no codes or amounts, and no pattern is tried on them. */
    private static final int MAX_MATCHED = 2_000;

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]+)}");

    private final ColumnMap map;

    /** Takes what a composition made. */
    interface Taker {
        void take(String field, String header, String value);
    }

    ValueMap(ColumnMap map) {
        this.map = map;
    }

    /** Whether a field is made of other columns, whatever the sheet has under its own header. */
    boolean makes(String field) {
        return map.compose.containsKey(field) || (field.equals("id") && !map.idFrom.isEmpty());
    }

    /** Whether a field is made of other columns, has a default, or is made from the number of the row. */
    boolean provides(String field) {
        return makes(field) || map.defaults.containsKey(field) || (field.equals("id") && map.idPrefix != null);
    }

    /** The fields that compositions and defaults name. */
    Set<String> fields() {
        Set<String> fields = new HashSet<>(map.compose.keySet());
        fields.addAll(map.defaults.keySet());
        return fields;
    }

    /** The headers, in their form, that compositions and ids are made of. */
    Set<String> composedOf() {
        Set<String> used = new HashSet<>();
        for (String template : map.compose.values()) {
            Matcher placeholder = PLACEHOLDER.matcher(template);
            while (placeholder.find()) {
                used.add(LabelForm.of(placeholder.group(1)));
            }
        }
        map.idFrom.forEach(header -> used.add(LabelForm.of(header)));
        return used;
    }

    /** A value that is kept under a heading: as it stands, but for what the map says about its column. */
    String translate(String header, String text) {
        String form = LabelForm.of(header);
        return word(form, "", rewritten(form, text));
    }

    /**
     * A value in the words of this library.
     *
     * @param part which part of a split value, or -1 for all of them as a list
     */
    String translate(String header, ColumnTable.Column column, String text, int part) {
        String form = LabelForm.of(header);
        String value = rewritten(form, rewritten(LabelForm.of(column.field()), text));
        String separator = map.split.get(form);
        if (separator == null) {
            String whole = word(form, column.field(), value);
            return whole.equals(value) && column.isList() && !map.words.isEmpty()
                    ? CellText.split(value, CellText.ENTRIES).stream()
                            .map(entry -> word(form, column.field(), entry))
                            .collect(Collectors.joining("；"))
                    : whole;
        }
        if (separator.isEmpty()) {
            String whole = word(form, column.field(), value);
            return column.isList() ? CellText.escape(whole) : whole;
        }
        List<String> parts = new ArrayList<>();
        for (String piece : value.split(Pattern.quote(separator), -1)) {
            String whole = word(form, column.field(), piece.strip());
            parts.add(column.isList() && part < 0 ? CellText.escape(whole) : whole);
        }
        return part < 0 ? String.join("；", parts) : part < parts.size() ? parts.get(part) : "";
    }

    private String rewritten(String where, String text) {
        List<ColumnMap.Rewrite> rewrites = map.patterns.get(where);
        if (rewrites == null || text.length() > MAX_MATCHED) {
            return text;
        }
        for (ColumnMap.Rewrite rewrite : rewrites) {
            Matcher matcher = rewrite.match().matcher(text);
            if (matcher.matches()) {
                return filled(rewrite.value(), matcher);
            }
        }
        return text;
    }

    private static String filled(String template, Matcher matcher) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < template.length(); i++) {
            char c = template.charAt(i);
            if (c == '$' && i + 1 < template.length() && Character.isDigit(template.charAt(i + 1))) {
                String group = matcher.group(template.charAt(++i) - '0');
                out.append(group == null ? "" : group);
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    private String word(String header, String field, String text) {
        if (map.words.isEmpty()) {
            return text;
        }
        String form = LabelForm.of(text);
        for (String where : List.of(header, LabelForm.of(field))) {
            Map<String, String> table = map.words.get(where);
            String word = table == null ? null : table.get(form);
            if (word != null) {
                return word;
            }
        }
        return text;
    }

    /** Makes the composed fields of a row. */
    void compose(
            List<String> row, List<String> headers, Map<String, Integer> positions, ColumnTable table, Taker taker) {
        map.compose.forEach((field, template) -> {
            StringBuilder out = new StringBuilder();
            List<String> from = new ArrayList<>();
            Matcher placeholder = PLACEHOLDER.matcher(template);
            int end = 0;
            while (placeholder.find()) {
                Integer position = positions.get(LabelForm.of(placeholder.group(1)));
                String text = position == null || position >= row.size() ? "" : row.get(position);
                String header = position == null ? placeholder.group(1) : headers.get(position);
                String value = text.isBlank() ? "" : translate(header, text);
                if (value.isBlank()) {
                    return;
                }
                from.add(header);
                out.append(template, end, placeholder.start())
                        .append(table.column(field).isList() ? CellText.escape(value) : value);
                end = placeholder.end();
            }
            taker.take(
                    field,
                    String.join("+", from),
                    out.append(template.substring(end)).toString());
        });
        String id = id(row, positions);
        if (id != null) {
            taker.take("id", String.join("+", map.idFrom), id);
        }
    }

    private @Nullable String id(List<String> row, Map<String, Integer> positions) {
        if (map.idPrefix == null || map.idFrom.isEmpty()) {
            return null;
        }
        List<String> parts = new ArrayList<>();
        for (String header : map.idFrom) {
            Integer position = positions.get(LabelForm.of(header));
            parts.add(position == null || position >= row.size() ? "" : row.get(position));
        }
        return parts.stream().allMatch(String::isBlank) ? null : map.idPrefix + String.join("-", parts);
    }

    /** Fills in what the map says where the sheet says nothing. */
    void complete(RowCells cells, ColumnTable table, RowLog log) {
        map.defaults.forEach((field, text) -> {
            if (!cells.has(field)) {
                boolean isPrivate = table.column(field).isPrivate();
                cells.add(field, new Cell(new Spot(field, isPrivate, log), text));
            }
        });
        if (map.idPrefix != null && map.idFrom.isEmpty() && !cells.has("id")) {
            cells.add("id", new Cell(new Spot("id", false, log), map.idPrefix + log.row()));
        }
    }
}
