package org.inclusivework.jobfair;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.inclusivework.jobfair.ledger.Sex;
import org.inclusivework.matcher.io.ReadOptions;
import org.inclusivework.matcher.io.ReadResult;
import org.inclusivework.matcher.io.RecordReader;
import org.inclusivework.matcher.io.RowProblem;
import org.inclusivework.matcher.model.Candidate;

/** What somebody who walked in says at the desk, as written down; read with the words that sheets are read with. Not thread-safe. */
final class WalkIn {
    /** What is asked, in this order. */
    enum Field {
        /** The name to use. */
        NAME("姓名"),
        /** How to call; in no record that is matched. */
        PHONE(""),
        /** The township. */
        HOME("居住地"),
        /** The work wished for. */
        WISH("意向岗位"),
        /** What the person can do. */
        SKILLS("技能"),
        /** The accommodations needed. */
        NEEDS("所需便利"),
        /** How far and with whom. */
        TRAVEL("出行范围和方式"),
        /** Schooling, for requirements and statistics. */
        EDUCATION("学历"),
        /** The sex stated, for statistics; in no record that is matched. */
        SEX("");

        private final String column;

        Field(String column) {
            this.column = column;
        }

        /** Returns the key of its question, and the end of the key of its option. */
        String key() {
            return "desk." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    private final RecordReader<Candidate> reader;
    private final Map<Field, String> answers = new EnumMap<>(Field.class);

    WalkIn(ReadOptions options) {
        this.reader = RecordReader.candidates(options);
    }

    void put(Field field, String answer) {
        answers.put(field, answer);
    }

    String get(Field field) {
        return answers.getOrDefault(field, "");
    }

    Sex sex() {
        return Sex.read(get(Field.SEX)).orElse(Sex.NOT_STATED);
    }

    /** Returns what is wrong with one answer, and what was read into it. */
    List<RowProblem> problems(Field field) {
        return field.column.isEmpty()
                ? List.of()
                : read("w-0", Map.of(field, get(field))).problems();
    }

    /** Returns the record of all answers. */
    ReadResult<Candidate> read(String id) {
        return read(id, answers);
    }

    private ReadResult<Candidate> read(String id, Map<Field, String> given) {
        List<Field> columns = given.keySet().stream()
                .filter(field -> !field.column.isEmpty())
                .sorted()
                .toList();
        String text = "编号"
                + columns.stream().map(field -> "," + field.column).collect(Collectors.joining())
                + "\n"
                + quoted(id)
                + columns.stream()
                        .map(field -> "," + quoted(given.getOrDefault(field, "")))
                        .collect(Collectors.joining())
                + "\n";
        return reader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "desk.csv");
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }

    @Override
    public String toString() {
        return "WalkIn[private]";
    }
}
