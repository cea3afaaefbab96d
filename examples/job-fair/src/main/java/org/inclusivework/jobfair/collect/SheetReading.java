package org.inclusivework.jobfair.collect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.inclusivework.jobfair.sheet.CellKind;
import org.inclusivework.jobfair.sheet.GridRow;
import org.inclusivework.jobfair.sheet.Merge;
import org.inclusivework.matcher.taxonomy.Label;
import org.jspecify.annotations.Nullable;

/** Tells what the rows of one table and those around it are, and puts its openings together. Not thread-safe. */
final class SheetReading {
    private static final Pattern AS_ABOVE = Pattern.compile("同上|同前|上同|〃|″|\"|''|同");
    private static final String PEOPLE = "[人名个\\s]";
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,6}");
    /** What is blank below its first row where merged cells were parted. */
    private static final List<String> OF_GROUP = List.of("creditCode", "contact", "phone", "email", "places");

    private static final Set<String> COUNTED_ONCE = Set.of("positions");

    private final Sheet sheet;
    private final TableArea table;
    private final Consumer<Doubt> doubts;
    private final List<Draft> drafts = new ArrayList<>();
    private final Facts facts = new Facts();
    private final List<String> notes = new ArrayList<>();
    private final Map<Draft, List<Draft>> groups = new LinkedHashMap<>();
    private final Map<Integer, String> above = new LinkedHashMap<>();
    private Draft.@Nullable Part group;
    private @Nullable Draft first;
    private String caption = "";
    private long sum;
    private boolean summable = true;
    private boolean filledDown;

    SheetReading(Sheet sheet, TableArea table, Facts before, Consumer<Doubt> doubts) {
        this.sheet = sheet;
        this.table = table;
        this.doubts = doubts;
        facts.addAll(before);
    }

    /** Continues a table that had the same headers, such as one that was printed on several pages. */
    void continues(SheetReading other) {
        first = other.first;
    }

    List<Draft> drafts() {
        return drafts;
    }

    Facts facts() {
        return facts;
    }

    /** Reads the rows of the table. */
    void read(int end) {
        for (int number = table.top(); number <= table.bottom(); number++) {
            GridRow row = sheet.row(number);
            if (row != null) {
                markAround(row);
            }
        }
        for (GridRow row : sheet.rows()) {
            if (row.number() > table.bottom() && row.number() < end) {
                read(row);
            }
        }
        groups.forEach(SheetReading::share);
        drafts.forEach(this::complete);
        if (filledDown) {
            note(
                    "空着的单位名称按上一行填写",
                    "blank names of employers were taken from the row above",
                    "不对的话请在合并的表里改",
                    "correct them in the merged sheet if they are wrong");
        }
    }

    private void markAround(GridRow row) {
        for (int column = table.firstColumn(); column <= table.lastColumn(); column++) {
            if (!row.isEmpty(column)) {
                sheet.mark(row.number(), column, Fate.AROUND);
            }
        }
    }

    private void read(GridRow row) {
        RowKind kind = RowKind.of(sheet, table, row);
        switch (kind) {
            case BLANK -> {
                // A row of a table beside this one, or of nothing.
            }
            case OPENING -> opening(row);
            case TOTAL -> {
                total(row);
                markAround(row);
                sum = 0;
                summable = true;
            }
            case NOTE -> {
                notes.add(joined(row));
                markAround(row);
            }
            case FORM -> {
                facts.read(sheet, row);
                markAround(row);
            }
            case CAPTION -> {
                caption(row);
                markAround(row);
            }
            case EXAMPLE -> {
                markAround(row);
                doubts.accept(new Doubt(
                        Doubt.Level.NOTE,
                        sheet.place(row.number(), -1, ""),
                        row.text(row.filled().getFirst()),
                        new Label("这是示例行，没有读入", "this is a worked example; it was not read"),
                        new Label("可以留着，也可以删去", "it may stay, or be deleted"),
                        ""));
            }
        }
    }

    private String joined(GridRow row) {
        List<String> texts = new ArrayList<>();
        for (int column : row.filled()) {
            if (column >= table.firstColumn() && column <= table.lastColumn()) {
                texts.add(row.text(column));
            }
        }
        return String.join(" ", texts);
    }

    private void caption(GridRow row) {
        String text = joined(row);
        Draft.Part employer =
                Facts.employer(text, sheet.place(row.number(), row.filled().getFirst(), ""));
        if (employer != null && table.column("employer") < 0) {
            group = employer;
        } else {
            caption = text;
        }
    }

    /** Compares the sum that a table states with the openings above. */
    private void total(GridRow row) {
        int column = table.column("positions");
        String stated = column < 0 ? "" : row.text(column).replaceAll(PEOPLE, "");
        if (summable && sum > 0 && WHOLE.matcher(stated).matches() && Long.parseLong(stated) != sum) {
            doubts.accept(new Doubt(
                    Doubt.Level.ASKED,
                    sheet.place(row.number(), column, "招聘人数"),
                    stated,
                    new Label(
                            "合计写的是 " + stated + "，上面各行加起来是 " + sum,
                            "the sum says " + stated + "; the rows above add up to " + sum),
                    new Label("核对各行的招聘人数", "check the positions of each row"),
                    ""));
        }
    }

    private void opening(GridRow row) {
        Draft draft = new Draft(sheet, row.number());
        Map<Integer, String> texts = new LinkedHashMap<>();
        for (TableArea.Head head : table.heads()) {
            Cell cell = cell(row, head);
            if (cell != null) {
                texts.put(head.column(), cell.text);
                take(draft, head, cell);
            }
        }
        above.putAll(texts);
        strays(row, draft);
        if (!draft.has("title")) {
            untitled(row);
            return;
        }
        fillDown(draft);
        if (group != null && !draft.has("employer")) {
            draft.put("employer", group.text(), group.from());
        }
        if (!caption.isEmpty()) {
            draft.remark("", caption);
        }
        if (row.hidden()) {
            doubts.accept(new Doubt(
                    Doubt.Level.ASKED,
                    sheet.place(row.number(), -1, ""),
                    draft.text("title"),
                    new Label("这一行在原表里是隐藏的，已经读入", "the row is hidden in the sheet; it was read"),
                    new Label(
                            "问清还招不招，不招就从合并的表里删去",
                            "ask whether it is still open, and delete it from the merged sheet if not"),
                    draft.whom()));
        }
        count(draft);
        drafts.add(draft);
    }

    private void count(Draft draft) {
        String positions = draft.text("positions").replaceAll(PEOPLE, "");
        if (WHOLE.matcher(positions).matches()) {
            sum += Long.parseLong(positions);
        } else {
            summable = false;
        }
    }

    /** A cell of a row, which may be a merged range that begins above. */
    private record Cell(String text, CellKind kind, int row, int column, boolean below) {}

    private @Nullable Cell cell(GridRow row, TableArea.Head head) {
        Merge merge = sheet.merge(row.number(), head.column());
        boolean below = merge != null && merge.firstRow() < row.number() && merge.firstRow() > table.bottom();
        if (merge != null && merge.firstColumn() < head.column() && merge.columns() > 1) {
            // The right part of a range that its first column has.
            return null;
        }
        int number = merge != null && below ? merge.firstRow() : row.number();
        GridRow holder = below ? sheet.row(number) : row;
        if (holder == null || holder.isEmpty(head.column())) {
            return null;
        }
        String text = holder.text(head.column());
        if (AS_ABOVE.matcher(text).matches() && above.containsKey(head.column())) {
            text = above.get(head.column());
        }
        return new Cell(text, holder.kind(head.column()), number, head.column(), below);
    }

    private void take(Draft draft, TableArea.Head head, Cell cell) {
        Headers.Meaning meaning = head.meaning();
        SourcePlace place = sheet.place(cell.row, cell.column, head.words());
        if (meaning.use() == Headers.Use.REFUSED) {
            refuse(place, cell);
            return;
        }
        boolean end = meaning.use() == Headers.Use.PAY_LEAST || meaning.use() == Headers.Use.PAY_MOST;
        CellJudge.Judged judged = CellJudge.judge(meaning.key(), end ? "" : head.words(), cell.kind, cell.text);
        if (judged.reason() != null && judged.remedy() != null && sheet.fate(cell.row, cell.column) == Fate.NONE) {
            doubts.accept(new Doubt(
                    judged.fate() == Fate.REFUSED ? Doubt.Level.REFUSED : Doubt.Level.ASKED,
                    place,
                    judged.shown() ? cell.text : "",
                    judged.reason(),
                    judged.remedy(),
                    ""));
        }
        Fate fate = judged.fate();
        if (fate == Fate.ASKED && judged.text().isEmpty()) {
            draft.remark(head.words(), cell.text);
        }
        if (fate == Fate.UNDERSTOOD || !judged.text().isEmpty()) {
            fate = place(draft, head, cell, judged, place);
        }
        sheet.mark(cell.row, cell.column, fate);
    }

    private Fate place(Draft draft, TableArea.Head head, Cell cell, CellJudge.Judged judged, SourcePlace place) {
        String text = judged.text();
        Headers.Meaning meaning = head.meaning();
        if (text.isEmpty()) {
            return Fate.UNDERSTOOD;
        }
        switch (meaning.use()) {
            case COLUMN -> {
                if (cell.below && COUNTED_ONCE.contains(meaning.key())) {
                    sharedCount(place, cell);
                    return Fate.ASKED;
                }
                draft.put(meaning.key(), text, place);
            }
            case PAY_LEAST, PAY_MOST -> payRange(draft, meaning, text, place);
            case COUNT_OF_SOME -> some(draft, head, text, place);
            default -> {
                draft.remark(head.words(), text);
                return judged.fate() == Fate.ASKED ? Fate.ASKED : Fate.KEPT;
            }
        }
        return judged.fate();
    }

    private static void payRange(Draft draft, Headers.Meaning meaning, String text, SourcePlace place) {
        Draft.Part other = draft.part("pay");
        if (other == null) {
            draft.put("pay", text, place);
        } else if (!other.text().equals(text)) {
            boolean least = meaning.use() == Headers.Use.PAY_LEAST;
            String range = least ? text + "-" + other.text() : other.text() + "-" + text;
            draft.replace("pay", CellJudge.pay(place.header(), range, range));
        }
    }

    private static void some(Draft draft, TableArea.Head head, String text, SourcePlace place) {
        String plain = text.replaceAll(PEOPLE, "");
        Draft.Part before = draft.part("positions");
        draft.remark(head.words(), text);
        if (!WHOLE.matcher(plain).matches()) {
            draft.put("positions", text, place);
        } else if (before != null && WHOLE.matcher(before.text()).matches()) {
            draft.replace("positions", Long.toString(Long.parseLong(before.text()) + Long.parseLong(plain)));
        } else {
            draft.put("positions", plain, place);
        }
    }

    private void sharedCount(SourcePlace place, Cell cell) {
        doubts.accept(new Doubt(
                Doubt.Level.ASKED,
                place,
                cell.text,
                new Label(
                        "几个岗位合用一个招聘人数，只记在第一个岗位上",
                        "several openings share one number of positions; only the first has it"),
                new Label("问清每个岗位各招几人", "ask how many are sought for each"),
                ""));
    }

    private void refuse(SourcePlace place, Cell cell) {
        if (sheet.fate(cell.row, cell.column) == Fate.NONE) {
            doubts.accept(new Doubt(Doubt.Level.REFUSED, place, "", CellJudge.NO_CERTIFICATES, CellJudge.DELETE, ""));
        }
        sheet.mark(cell.row, cell.column, Fate.REFUSED);
    }

    /** Cells that no header stands above. */
    private void strays(GridRow row, Draft draft) {
        for (int column : row.filled()) {
            boolean inside = column >= table.firstColumn() && column <= table.lastColumn();
            boolean headed = table.heads().stream().anyMatch(head -> head.column() == column);
            if (inside && !headed) {
                CellJudge.Judged judged = CellJudge.judge("", "", row.kind(column), row.text(column));
                SourcePlace place = sheet.place(row.number(), column, "");
                if (judged.fate() == Fate.REFUSED && judged.reason() != null && judged.remedy() != null) {
                    doubts.accept(new Doubt(
                            Doubt.Level.REFUSED,
                            place,
                            judged.shown() ? row.text(column) : "",
                            judged.reason(),
                            judged.remedy(),
                            ""));
                    sheet.mark(row.number(), column, Fate.REFUSED);
                } else {
                    draft.remark("", row.text(column));
                    sheet.mark(row.number(), column, Fate.KEPT);
                }
            }
        }
    }

    private void untitled(GridRow row) {
        for (int column : row.filled()) {
            if (column >= table.firstColumn() && column <= table.lastColumn()) {
                boolean secret = sheet.fate(row.number(), column) == Fate.REFUSED;
                String header = table.heads().stream()
                        .filter(head -> head.column() == column)
                        .map(TableArea.Head::words)
                        .findFirst()
                        .orElse("");
                if (!secret) {
                    doubts.accept(new Doubt(
                            Doubt.Level.ASKED,
                            sheet.place(row.number(), column, header),
                            row.text(column),
                            new Label("这一行没有岗位名称，没有当作岗位", "the row has no title and was not taken for an opening"),
                            new Label("问清是哪个岗位的内容", "ask which opening it belongs to"),
                            ""));
                }
                sheet.mark(row.number(), column, Fate.ASKED);
            }
        }
    }

    /** Where merged cells were parted, only the first row of a group has the employer. */
    private void fillDown(Draft draft) {
        if (draft.has("employer")) {
            first = draft;
        } else if (table.column("employer") >= 0 && first != null) {
            Draft.Part employer = first.part("employer");
            if (employer != null) {
                filledDown = true;
                draft.put("employer", employer.text(), employer.from());
                groups.computeIfAbsent(first, key -> new ArrayList<>()).add(draft);
            }
        }
    }

    /** What only the first row of such a group says of the employer was merged too. */
    private static void share(Draft head, List<Draft> others) {
        for (String key : OF_GROUP) {
            Draft.Part part = head.part(key);
            if (part != null && others.stream().noneMatch(draft -> draft.has(key))) {
                others.forEach(draft -> draft.put(key, part.text(), part.from()));
            }
        }
    }

    /** What stands around the table holds for all of its openings. */
    private void complete(Draft draft) {
        draft.titled(facts.title());
        facts.known().forEach((key, part) -> {
            if (draft.has(key) || (key.equals("places") && table.column("places") >= 0)) {
                return;
            }
            CellJudge.Judged judged = CellJudge.judge(key, "", CellKind.TEXT, part.text());
            if (judged.fate() == Fate.UNDERSTOOD && !judged.text().isEmpty()) {
                draft.put(key, judged.text(), part.from());
            } else {
                draft.remark(part.from().header(), judged.shown() ? part.text() : "");
            }
        });
        facts.others().forEach(draft::remark);
        notes.forEach(note -> draft.remark("", note));
    }

    private void note(String zh, String en, String remedyZh, String remedyEn) {
        doubts.accept(new Doubt(
                Doubt.Level.NOTE,
                sheet.place(table.top(), -1, ""),
                "",
                new Label(zh, en),
                new Label(remedyZh, remedyEn),
                ""));
    }
}
