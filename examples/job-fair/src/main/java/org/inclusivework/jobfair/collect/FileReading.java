package org.inclusivework.jobfair.collect;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.inclusivework.jobfair.sheet.Book;
import org.inclusivework.jobfair.sheet.BookSheet;
import org.inclusivework.jobfair.sheet.Books;
import org.inclusivework.jobfair.sheet.Grid;
import org.inclusivework.jobfair.sheet.GridRow;
import org.inclusivework.jobfair.sheet.Limits;
import org.inclusivework.jobfair.sheet.RowFlaw;
import org.inclusivework.matcher.io.ReadOptions;
import org.inclusivework.matcher.taxonomy.Label;
import org.inclusivework.matcher.taxonomy.LabelForm;

/** Reads the file of one employer. Not thread-safe. */
final class FileReading {
    private static final Pattern NO_OPENINGS = Pattern.compile(
            "(填表|填写|使用)?(说明|须知|要求|指南|提示|字典|选项|下拉|参照|代码表|数据源)[0-9]*|notes?|instructions?|lists?|readme",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME_OF_FILE = Pattern.compile(
            "\\.[A-Za-z]{2,5}$|^[0-9]+[-_.、 ]*|(?<=[\\p{IsHan}])[-_ ]*(招聘|岗位|用工|职位|报名|信息|需求|征集|登记|汇总|表|[0-9]|[(（][^()（）]*[)）]).*$");

    private final ReadOptions options;
    private final Tally tally;
    private final List<Doubt> doubts = new ArrayList<>();
    private final Set<String> employersSaid = new HashSet<>();

    FileReading(ReadOptions options, Tally tally) {
        this.options = options;
        this.tally = tally;
    }

    List<Doubt> doubts() {
        return doubts;
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @param name how it is named to people
     * @throws org.inclusivework.jobfair.sheet.SheetRefused if it is not read at all
     */
    List<Draft> read(Path file, String name) throws IOException {
        List<Draft> drafts = new ArrayList<>();
        List<Sheet> sheets = new ArrayList<>();
        try (Book book = Books.open(file, Limits.EMPLOYER_FILE)) {
            for (BookSheet part : book.sheets()) {
                Grid grid = Grid.of(part);
                if (!grid.rows().isEmpty()) {
                    Sheet sheet = new Sheet(name, grid);
                    sheets.add(sheet);
                    List<Draft> found = sheet(sheet, grid);
                    found.forEach(draft -> employer(draft, name));
                    drafts.addAll(found);
                }
            }
        }
        new FieldJudge(options, doubts::add).judge(drafts);
        sheets.forEach(this::settle);
        addresses(drafts);
        return drafts;
    }

    private List<Draft> sheet(Sheet sheet, Grid grid) {
        if (grid.hidden() || NO_OPENINGS.matcher(grid.name()).matches()) {
            around(sheet);
            if (grid.hidden()) {
                doubt(
                        sheet,
                        Doubt.Level.NOTE,
                        "",
                        "隐藏的工作表，没有读入",
                        "a hidden sheet; it was not read",
                        "要读入就先取消隐藏",
                        "unhide it if it should be read");
            } else {
                doubt(
                        sheet,
                        Doubt.Level.NOTE,
                        "",
                        "是说明或选项，没有读入",
                        "notes or lists of words; it was not read",
                        "不用处理",
                        "nothing has to be done");
            }
            return List.of();
        }
        for (RowFlaw flaw : grid.flaws()) {
            doubts.add(new Doubt(
                    Doubt.Level.ASKED, sheet.place(flaw.row(), -1, ""), "", flaw.reason(), flaw.remedy(), ""));
        }
        List<TableArea> tables = new TableFinder(sheet).find();
        List<Draft> drafts = tables.isEmpty() ? new FormReading(sheet, doubts::add).read() : tables(sheet, tables);
        if (tables.isEmpty() && drafts.isEmpty()) {
            around(sheet);
            String start = sheet.rows().getFirst().texts().stream()
                    .filter(text -> !text.isEmpty())
                    .findFirst()
                    .orElse("");
            doubt(
                    sheet,
                    Doubt.Level.ASKED,
                    start,
                    "没有找到岗位表的列名，整张工作表没有读入",
                    "no headers of openings were found; the whole sheet was not read",
                    "列名一行至少要有 岗位名称 和另一列，例如 招聘人数",
                    "a row of headers needs title and one more, such as positions");
        }
        tally.sheets++;
        tally.tables += Math.max(tables.size(), tables.isEmpty() && !drafts.isEmpty() ? 1 : 0);
        return drafts;
    }

    private List<Draft> tables(Sheet sheet, List<TableArea> tables) {
        List<Draft> drafts = new ArrayList<>();
        Facts facts = new Facts();
        int done = 0;
        SheetReading before = null;
        TableArea areaBefore = null;
        Set<Integer> headings = new HashSet<>();
        for (TableArea table : tables) {
            if (!headings.add(table.top())) {
                // Beside another table whose surroundings were read with it.
                done = table.top();
            }
            Facts own = new Facts();
            for (GridRow row : sheet.rows()) {
                if (row.number() > done && row.number() < table.top()) {
                    own.read(sheet, row);
                    sheet.markRest(row, Fate.AROUND);
                }
            }
            if (!own.namesEmployer()) {
                own.addAll(facts);
            }
            facts = own;
            int end = leading(sheet, table);
            SheetReading reading = new SheetReading(sheet, table, own, doubts::add);
            if (before != null && areaBefore != null && areaBefore.sameHeads(table)) {
                reading.continues(before);
            }
            reading.read(end);
            drafts.addAll(reading.drafts());
            done = Math.max(done, end - 1);
            before = reading;
            areaBefore = table;
        }
        return drafts;
    }

    /** The row where what stands above the next table begins, or the end of this one. */
    private static int leading(Sheet sheet, TableArea table) {
        int end = table.end();
        boolean next = false;
        for (GridRow row : sheet.rows().reversed()) {
            if (row.number() > table.bottom() && row.number() < table.end()) {
                RowKind kind = RowKind.of(sheet, table, row);
                boolean above = kind == RowKind.CAPTION || kind == RowKind.BLANK || isLabelled(row);
                if (!above) {
                    break;
                }
                end = row.number();
                next = true;
            }
        }
        boolean last = sheet.rows().getLast().number() < table.end();
        return last || !next ? table.end() : end;
    }

    private static boolean isLabelled(GridRow row) {
        List<Integer> filled = row.filled();
        String lead = row.text(filled.getFirst());
        return lead.matches("(?s)(单位|企业|公司)[^:：]{0,6}[:：].*")
                || (filled.size() >= 2 && Headers.meaning(lead).is("employer"));
    }

    private static void around(Sheet sheet) {
        sheet.rows().forEach(row -> sheet.markRest(row, Fate.AROUND));
    }

    private void doubt(
            Sheet sheet, Doubt.Level level, String value, String zh, String en, String remedyZh, String remedyEn) {
        doubts.add(
                new Doubt(level, sheet.place(0, -1, ""), value, new Label(zh, en), new Label(remedyZh, remedyEn), ""));
    }

    /** What nobody has looked at is asked for, and every cell is counted. */
    private void settle(Sheet sheet) {
        for (GridRow row : sheet.rows()) {
            for (int column : row.filled()) {
                if (sheet.fate(row.number(), column) == Fate.NONE) {
                    sheet.mark(row.number(), column, Fate.ASKED);
                    doubts.add(new Doubt(
                            Doubt.Level.ASKED,
                            sheet.place(row.number(), column, ""),
                            row.text(column),
                            new Label("不知道属于哪个岗位，没有读入", "it belongs to no opening that was found, and was not read"),
                            new Label("问清后补进合并的表", "ask, and write it into the merged sheet"),
                            ""));
                }
            }
        }
        tally.cells(sheet.count());
    }

    /** Every opening has an employer: as stated, else as the title, the name of the sheet or that of the file has it. */
    private void employer(Draft draft, String file) {
        if (draft.has("employer")) {
            return;
        }
        Draft.Part found = draft.titled();
        String from = "标题";
        String fromEn = "the title";
        if (found == null) {
            found = Facts.employer(draft.sheet().name(), draft.sheet().place(0, -1, ""));
            from = "工作表的名称";
            fromEn = "the name of the sheet";
        }
        if (found == null) {
            String stem = stem(file);
            found = Facts.employer(stem, SourcePlace.ofFile(file));
            from = "文件名";
            fromEn = "the name of the file";
            if (found == null) {
                found = new Draft.Part(stem, SourcePlace.ofFile(file));
            }
        }
        draft.put("employer", found.text(), found.from());
        if (employersSaid.add(draft.sheet().name() + '\0' + found.text())) {
            doubts.add(new Doubt(
                    from.equals("标题") ? Doubt.Level.NOTE : Doubt.Level.ASKED,
                    draft.sheet()
                            .place(0, -1, OpeningColumn.of("employer").header().zh()),
                    found.text(),
                    new Label("没有写用人单位，按" + from + "填写", "no employer is stated; it was taken from " + fromEn),
                    new Label("核对单位全称", "check the full name"),
                    draft.whom()));
        }
    }

    private static String stem(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        String stem = name;
        for (int i = 0; i < 3; i++) {
            stem = NAME_OF_FILE.matcher(stem).replaceAll("").strip();
        }
        return LabelForm.of(stem).isEmpty() ? name : stem;
    }

    private void addresses(List<Draft> drafts) {
        Map<String, Draft> byRow = new HashMap<>();
        drafts.forEach(draft -> byRow.put(draft.sheet().name() + '\0' + draft.row(), draft));
        String any = drafts.isEmpty() ? "" : drafts.getFirst().whom();
        for (int i = 0; i < doubts.size(); i++) {
            Doubt doubt = doubts.get(i);
            if (doubt.whom().isEmpty()) {
                Draft here =
                        byRow.get(doubt.place().sheet() + '\0' + doubt.place().row());
                doubts.set(i, doubt.asking(here == null ? any : here.whom()));
            }
        }
    }
}
