package org.inclusivework.jobfair.messy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;

/** Writes one table into a sheet and remembers what its openings mean. Not thread-safe. */
final class MessyTable {
    /** How the employer is told. */
    enum Told {
        /** In every row. */
        EACH_ROW,
        /** In one merged cell. */
        MERGED,
        /** In the first row of the group only. */
        FIRST_ROW,
        /** 同上 below the first row. */
        AS_ABOVE,
        /** Not by the table. */
        OUTSIDE
    }

    final MessyGrid grid;
    final SplittableRandom random;
    final Map<String, String> headers = new LinkedHashMap<>();
    final Map<String, Integer> columns = new LinkedHashMap<>();
    final List<MessyTruth> truths = new ArrayList<>();
    final String file;
    final String sheet;

    /** Whether the format keeps numbers apart from texts. */
    final boolean typed;

    MessyTable(MessyGrid grid, SplittableRandom random, String file, String sheet, boolean typed) {
        this.grid = grid;
        this.typed = typed;
        this.random = random;
        this.file = file;
        this.sheet = sheet;
    }

    <T> T pick(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }

    /** Returns the header that a column got. */
    String header(String key) {
        return Objects.requireNonNull(headers.get(key), key);
    }

    /** Returns where a column stands. */
    int column(String key) {
        return Objects.requireNonNull(columns.get(key), key);
    }

    /** Writes headers of one row. */
    void headers(int row, int left, List<String> keys) {
        int column = left;
        for (String key : keys) {
            String header = pick(MessyWords.headers(key));
            put(row, column++, key, header);
        }
    }

    void put(int row, int column, String key, String header) {
        headers.put(key, header);
        columns.put(key, column);
        grid.set(row, column, header);
    }

    /** A way to write a value of a column. */
    MessyWords.Word word(String key) {
        return switch (key) {
            case "title" -> MessyWords.Word.same(pick(MessyWords.TITLES));
            case "places" -> MessyWords.Word.same(pick(MessyWords.PLACES));
            case "contact" -> MessyWords.Word.same(pick(List.of("张三", "李主任", "王经理")));
            case "phone" -> phone();
            case "creditCode" -> creditCode();
            default -> pick(Objects.requireNonNull(MessyWords.BANKS.get(key), key));
        };
    }

    private MessyWords.Word phone() {
        String digits = "138" + (10_000_000 + random.nextInt(80_000_000));
        return switch (random.nextInt(3)) {
            case 0 -> MessyWords.Word.same(digits);
            case 1 -> MessyWords.Word.number(digits);
            default -> MessyWords.Word.of(fullWidth(digits), digits);
        };
    }

    private MessyWords.Word creditCode() {
        String digits = "9132110" + (1_000_000_000 + random.nextInt(900_000_000)) + "X";
        return random.nextInt(3) > 0
                ? MessyWords.Word.same(digits)
                : !typed
                        ? MessyWords.Word.ask("3.21E+17", "")
                        : new MessyWords.Word(
                                MessyGrid.Type.NUMBER,
                                "321100" + (100_000_000_000L + random.nextInt(900_000_000)),
                                "",
                                true);
    }

    static String fullWidth(String text) {
        StringBuilder out = new StringBuilder();
        text.chars().forEach(c -> out.append((char) (c > ' ' && c < 0x7f ? c + 0xfee0 : c)));
        return out.toString();
    }

    /** Writes openings; returns the first row after them. */
    int openings(int row, int count, String employer, Told told, Map<String, MessyTruth.Field> outside) {
        int at = row;
        for (int i = 0; i < count; i++) {
            Map<String, MessyTruth.Field> fields = new LinkedHashMap<>(outside);
            for (Map.Entry<String, Integer> column : columns.entrySet()) {
                cell(at, i, column.getKey(), column.getValue(), employer, told, fields);
            }
            fields.put("employer", new MessyTruth.Field(employer, false, headers.getOrDefault("employer", ""), at));
            truths.add(new MessyTruth(file, sheet, at, fields));
            at++;
        }
        Integer column = columns.get("employer");
        if (told == Told.MERGED && column != null && count > 1) {
            grid.merge(row, column, at - 1, column);
        }
        return at;
    }

    private void cell(
            int row, int i, String key, int column, String employer, Told told, Map<String, MessyTruth.Field> fields) {
        if (key.equals("number")) {
            grid.set(row, column, new MessyGrid.Cell(MessyGrid.Type.NUMBER, Integer.toString(i + 1)));
            return;
        }
        if (key.equals("employer")) {
            boolean here = i == 0 || told == Told.EACH_ROW;
            grid.set(row, column, here ? employer : told == Told.AS_ABOVE ? "同上" : "");
            return;
        }
        MessyWords.Word word = word(key);
        boolean first = random.nextInt(8) == 0 && !key.equals("title");
        if (first) {
            // An empty cell says nothing.
            fields.put(key, new MessyTruth.Field("", false, headers.getOrDefault(key, ""), row));
            return;
        }
        grid.set(row, column, new MessyGrid.Cell(word.type(), word.written()));
        fields.put(key, new MessyTruth.Field(word.value(), word.ask(), headers.getOrDefault(key, ""), row));
    }
}
