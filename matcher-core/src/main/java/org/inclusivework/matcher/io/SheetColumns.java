package org.inclusivework.matcher.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inclusivework.matcher.model.EducationLevel;
import org.inclusivework.matcher.model.Stated;
import org.inclusivework.matcher.taxonomy.Label;

/**
 * The columns that sheets of one kind may have: what a header means, and which words a column takes.
 *
 * <p>For programs that make sheets, or that understand sheets of other shapes before {@link RecordReader} reads them. Immutable and
 * thread-safe.
 */
public final class SheetColumns {
    private static final SheetColumns OPENINGS = new SheetColumns(ColumnTable.openings());
    private static final SheetColumns CANDIDATES = new SheetColumns(ColumnTable.candidates());

    /** The words of columns that take one of few; all that are missing take words of a catalogue, numbers or texts. */
    private static final Map<String, Words<?>> CHOICES = Map.ofEntries(
            Map.entry("education", Vocabulary.EDUCATION),
            Map.entry("shifts", Vocabulary.SHIFT),
            Map.entry("form", Vocabulary.EMPLOYMENT_FORM),
            Map.entry("homeObject", Vocabulary.WORK_OBJECT),
            Map.entry("homeOnSite", Vocabulary.ON_SITE),
            Map.entry("homeEquipmentProvided", Vocabulary.STATED),
            Map.entry("homeInternet", Vocabulary.INTERNET),
            Map.entry("homeDelivery", Vocabulary.DELIVERY),
            Map.entry("homeTraining", Vocabulary.HOME_TRAINING),
            Map.entry("homeSupervision", Vocabulary.HOME_SUPERVISION),
            Map.entry("homeQualityCheck", Vocabulary.QUALITY_CHECK),
            Map.entry("homeStatus", Vocabulary.WORK_STATUS),
            Map.entry("reachStrict", Vocabulary.STATED),
            Map.entry("homeWish", Vocabulary.HOME_WISH),
            Map.entry("homeOthers", Vocabulary.STATED),
            Map.entry("contactChannel", Vocabulary.CONTACT_CHANNEL));

    /** What is done with a column. */
    public enum Use {
        /** It is read into a part of the record. */
        FIELD,
        /** It is kept as written, beside the record. */
        VERBATIM,
        /** It is neither read nor stored. */
        REFUSED
    }

    /**
     * What a header means.
     *
     * @param use what is done with the column
     * @param field the English name of the field, empty without one
     * @param rank 0 for the usual header, higher for less usual ones of the same field
     */
    public record Heading(Use use, String field, int rank) {}

    /**
     * One field with its usual headers.
     *
     * @param field its English name
     * @param header its header in Chinese and English
     * @param mandatory whether every row needs it
     * @param list whether its cells are lists, in which {@code ；} separates entries
     */
    public record Field(String field, Label header, boolean mandatory, boolean list) {}

    private final ColumnTable table;

    private SheetColumns(ColumnTable table) {
        this.table = table;
    }

    /** Returns the columns of openings. */
    public static SheetColumns openings() {
        return OPENINGS;
    }

    /** Returns the columns of candidates. */
    public static SheetColumns candidates() {
        return CANDIDATES;
    }

    /** Returns what a header means as written; notes in brackets, asterisks, letter case and full-width forms do not matter. */
    public Optional<Heading> find(String header) {
        return table.meaning(header)
                .map(meaning -> new Heading(Use.valueOf(meaning.use().name()), meaning.field(), meaning.rank()));
    }

    /** Returns the fields in the order in which sheets have them. */
    public List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        for (ColumnTable.Column column : table.written()) {
            fields.add(new Field(
                    column.field(), new Label(column.zh(), column.en()), column.isMandatory(), column.isList()));
        }
        return List.copyOf(fields);
    }

    /**
     * Returns the words that a column takes, where they are few; else nothing.
     *
     * @param field the English name of a field
     */
    public List<Label> choices(String field) {
        if (this == CANDIDATES && field.equals("dormitory")) {
            return Vocabulary.DORMITORY_WISH.labels();
        }
        if (this == OPENINGS && field.equals("dormitory")) {
            return List.of(Stated.YES.label(), Stated.NO.label());
        }
        if (this == CANDIDATES && field.equals("education")) {
            return Vocabulary.EDUCATION.labels().stream()
                    .filter(label -> !label.equals(EducationLevel.NONE.label()))
                    .toList();
        }
        Words<?> words = CHOICES.get(field);
        return words == null ? List.of() : words.labels();
    }
}
