package org.inclusivework.matcher.io;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.inclusivework.matcher.taxonomy.LabelForm;
import org.inclusivework.matcher.taxonomy.Language;

/**
 * The columns of one kind of sheet: fields with their headers in Chinese and English and the headers people use instead.
 *
 * <p>Data: {@code opening-columns.tsv} and {@code candidate-columns.tsv} with the columns field, flags, zh, en, synonyms. Flags: M
 * must be there, P private, L its cell is a list whose texts are escaped, A only another way of saying what other columns say, D (no field) kept verbatim, R (no field) refused.
 */
final class ColumnTable {
    /** What a sheet does with a header. */
    enum Use {
        FIELD,
        VERBATIM,
        REFUSED
    }

    /**
     * What a header means.
     *
     * @param use what is done with it
     * @param field the field, empty without one
     * @param rank 0 for the field's own name, higher for less usual synonyms
     */
    record Meaning(Use use, String field, int rank) {}

    /** One field. */
    record Column(String field, String flags, String zh, String en) {
        boolean isMandatory() {
            return flags.contains("M");
        }

        boolean isPrivate() {
            return flags.contains("P");
        }

        boolean isList() {
            return flags.contains("L");
        }

        String header(Language language) {
            return language == Language.ZH ? zh : en;
        }
    }

    private static final Pattern NOTE = Pattern.compile("^\\*+|(\\([^()]*\\)|\\*|:|必填)+$");

    private final Map<String, Column> columns = new LinkedHashMap<>();
    private final Map<String, Meaning> meanings = new HashMap<>();

    private ColumnTable(String resource) {
        for (String[] line : Words.table(resource)) {
            Use use = line[1].contains("R") ? Use.REFUSED : line[1].contains("D") ? Use.VERBATIM : Use.FIELD;
            String field = use == Use.FIELD ? line[0] : "";
            if (use == Use.FIELD) {
                columns.put(field, new Column(field, line[1], line[2], line[3]));
                put(field, new Meaning(use, field, 0));
            }
            put(line[2], new Meaning(use, field, 0));
            put(line[3], new Meaning(use, field, 0));
            int rank = 0;
            for (String synonym : line[4].isEmpty() ? new String[0] : line[4].split("\\|")) {
                put(synonym, new Meaning(use, field, ++rank));
            }
        }
    }

    static ColumnTable openings() {
        return new ColumnTable("opening-columns.tsv");
    }

    static ColumnTable candidates() {
        return new ColumnTable("candidate-columns.tsv");
    }

    private void put(String header, Meaning meaning) {
        Meaning before = meanings.putIfAbsent(LabelForm.of(header), meaning);
        if (before != null && !before.field().equals(meaning.field())) {
            throw new IllegalStateException("the header " + header + " means " + before + " and " + meaning);
        }
    }

    /** The meaning of a header as written: notes in brackets, asterisks and a final colon aside. */
    Optional<Meaning> meaning(String header) {
        String form = LabelForm.of(header);
        Meaning exact = meanings.get(form);
        return Optional.ofNullable(exact != null ? exact : meanings.get(plain(header)));
    }

    /** A header in the form in which headers are compared, without notes in brackets, asterisks and a final colon. */
    static String plain(String header) {
        return NOTE.matcher(LabelForm.of(header)).replaceAll("").strip();
    }

    Optional<Column> find(String field) {
        return Optional.ofNullable(columns.get(field));
    }

    Column column(String field) {
        return Objects.requireNonNull(columns.get(field), field);
    }

    /** All fields in the order of the table. */
    List<Column> columns() {
        return new ArrayList<>(columns.values());
    }

    /** The fields that are written: all but the second ways of saying what other columns say. */
    List<Column> written() {
        return columns.values().stream()
                .filter(column -> !column.flags().contains("A"))
                .toList();
    }
}
