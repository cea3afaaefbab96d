package org.inclusivework.jobfair.messy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.inclusivework.jobfair.messy.MessyTable.Told;

/** Lays the sheets of one file out. Not thread-safe. */
final class MessySheets {
    private static final List<String> OPTIONAL = List.of(
            "pay",
            "places",
            "shifts",
            "education",
            "dormitory",
            "validTo",
            "classes",
            "age",
            "insurance",
            "workTime",
            "contact",
            "phone",
            "creditCode",
            "unknown",
            "remarks");

    private final MessyLayout layout;
    private final SplittableRandom random;
    private final String file;
    private final String employer;
    private final boolean sheets;
    private final boolean typed;
    private final List<MessyGrid> grids = new ArrayList<>();
    private final List<MessyTruth> truths = new ArrayList<>();

    MessySheets(
            MessyLayout layout, SplittableRandom random, String file, String employer, boolean sheets, boolean typed) {
        this.layout = layout;
        this.random = random;
        this.file = file;
        this.employer = employer;
        this.sheets = sheets;
        this.typed = typed;
    }

    List<MessyGrid> grids() {
        return grids;
    }

    List<MessyTruth> truths() {
        return truths;
    }

    private MessyGrid grid(String name, boolean hidden) {
        MessyGrid grid = new MessyGrid(name, hidden);
        grids.add(grid);
        return grid;
    }

    private MessyTable table(MessyGrid grid) {
        return new MessyTable(grid, random, file, sheets ? grid.name : "", typed);
    }

    /** The columns of a table: the title and some others, in some order. */
    private List<String> keys(boolean employerToo, int optional) {
        List<String> keys = new ArrayList<>();
        keys.add("number");
        if (employerToo) {
            keys.add("employer");
        }
        keys.add("title");
        keys.add("positions");
        List<String> others = new ArrayList<>(OPTIONAL);
        for (int i = 0; i < optional; i++) {
            keys.add(others.remove(random.nextInt(others.size())));
        }
        return keys;
    }

    private int some() {
        return 2 + random.nextInt(5);
    }

    private MessyTruth.Field around(String value) {
        return new MessyTruth.Field(value, false, "", 0);
    }

    void make() {
        switch (layout) {
            case PLAIN -> plain();
            case MERGED_EMPLOYER -> titled(Told.MERGED);
            case PARTED_EMPLOYER -> titled(Told.FIRST_ROW);
            case FACTS_ABOVE -> factsAbove();
            case NAMED_BY_TITLE, NAMED_BY_SHEET, NAMED_BY_FILE -> named();
            case TWO_HEADERS -> twoHeaders(true);
            case TWO_HEADERS_PARTED -> twoHeaders(false);
            case WITH_FOOT -> withFoot();
            case STACKED -> stacked();
            case SIDE_BY_SIDE -> sideBySide();
            case SEVERAL_SHEETS -> severalSheets();
            case HIDDEN_ROWS -> hiddenRows();
            case FORM -> form();
            case FORMULAS -> formulas();
            case PAGES -> pages();
            case EXAMPLE_AND_DITTO -> example();
            case SECTIONS -> sections();
            case SHARED_POSITIONS -> sharedPositions();
        }
    }

    private void plain() {
        MessyTable table = table(grid("Sheet1", false));
        table.headers(1, 0, keys(true, 9));
        table.openings(2, some(), employer, Told.EACH_ROW, Map.of());
        truths.addAll(table.truths);
    }

    private void titled(Told told) {
        MessyGrid grid = grid("岗位表", false);
        MessyTable table = table(grid);
        List<String> keys = keys(true, 8);
        grid.set(1, 0, "镇江市2026年残疾人专场招聘会岗位征集表");
        if (layout.merges()) {
            grid.merge(1, 0, 1, keys.size() - 1);
        }
        table.headers(2, 0, keys);
        table.openings(3, some(), employer, told, Map.of());
        truths.addAll(table.truths);
    }

    private void factsAbove() {
        MessyGrid grid = grid("Sheet1", false);
        MessyTable table = table(grid);
        grid.set(1, 0, "用工需求登记表");
        grid.set(2, 0, "单位名称：" + employer);
        grid.set(2, 4, "单位性质：民营");
        grid.set(3, 0, "联系人");
        grid.set(3, 1, "赵经理");
        grid.set(3, 2, "联系电话");
        grid.set(3, 3, new MessyGrid.Cell(typed ? MessyGrid.Type.NUMBER : MessyGrid.Type.TEXT, "13900139000"));
        grid.set(4, 0, "统一社会信用代码：91321100MA1234567X");
        List<String> keys =
                new ArrayList<>(List.of("number", "title", "positions", "pay", "places", "education", "remarks"));
        table.headers(6, 0, keys);
        Map<String, MessyTruth.Field> facts = new LinkedHashMap<>();
        facts.put("contact", around("赵经理"));
        facts.put("phone", around("13900139000"));
        facts.put("creditCode", around("91321100MA1234567X"));
        table.openings(7, some(), employer, Told.OUTSIDE, facts);
        truths.addAll(table.truths);
    }

    private void named() {
        MessyGrid grid = grid(layout == MessyLayout.NAMED_BY_SHEET ? employer : "Sheet1", false);
        MessyTable table = table(grid);
        int row = 1;
        if (layout == MessyLayout.NAMED_BY_TITLE) {
            grid.set(1, 0, employer + "2026年招聘岗位一览表");
            row = 2;
        }
        table.headers(row, 0, keys(false, 7));
        table.openings(row + 1, some(), employer, Told.OUTSIDE, Map.of());
        truths.addAll(table.truths);
    }

    private void twoHeaders(boolean merged) {
        MessyGrid grid = grid("Sheet1", false);
        MessyTable table = table(grid);
        int column = 0;
        for (String key : List.of("number", "employer", "title", "positions")) {
            table.put(1, column, key, table.pick(MessyWords.headers(key)).replace("\n", ""));
            if (merged) {
                grid.merge(1, column, 2, column);
            }
            column++;
        }
        grid.set(1, 4, "薪资待遇（元/月）");
        grid.set(2, 4, "最低");
        grid.set(2, 5, "最高");
        grid.set(1, 6, "任职要求");
        table.put(2, 6, "education", "学历");
        table.put(2, 7, "age", "年龄");
        table.headers.put("education", "任职要求学历");
        table.headers.put("age", "任职要求年龄");
        if (merged) {
            grid.merge(1, 4, 1, 5);
            grid.merge(1, 6, 1, 7);
        }
        int start = 3;
        int end = table.openings(start, some(), employer, Told.EACH_ROW, Map.of());
        for (int row = start; row < end; row++) {
            int low = 2800 + 100 * random.nextInt(20);
            grid.set(
                    row,
                    4,
                    new MessyGrid.Cell(typed ? MessyGrid.Type.NUMBER : MessyGrid.Type.TEXT, Integer.toString(low)));
            grid.set(
                    row,
                    5,
                    new MessyGrid.Cell(
                            typed ? MessyGrid.Type.NUMBER : MessyGrid.Type.TEXT, Integer.toString(low + 800)));
            MessyTruth truth = table.truths.get(row - start);
            Map<String, MessyTruth.Field> fields = new LinkedHashMap<>(truth.fields());
            fields.put("pay", new MessyTruth.Field("MONTH " + low + "-" + (low + 800), false, "薪资待遇（元/月）最低", row));
            truths.add(new MessyTruth(truth.file(), truth.sheet(), truth.row(), fields));
        }
    }

    private void withFoot() {
        MessyGrid grid = grid("Sheet1", false);
        MessyTable table = table(grid);
        table.headers(1, 0, keys(true, 7));
        int row = table.openings(2, some(), employer, Told.EACH_ROW, Map.of());
        grid.set(row, 0, "合计");
        grid.set(row, 3, "99");
        grid.set(row + 1, 0, "备注：以上岗位均可提供手语沟通。");
        grid.set(row + 2, 0, "填表人：周周");
        grid.set(row + 2, 3, "填表日期：2026年11月1日");
        truths.addAll(table.truths);
    }

    private void stacked() {
        MessyGrid grid = grid("Sheet1", false);
        String other = employer.replace("镇江", "丹阳");
        MessyTable first = table(grid);
        grid.set(1, 0, "单位名称：" + employer);
        first.headers(2, 0, keys(false, 5));
        int row = first.openings(3, some(), employer, Told.OUTSIDE, Map.of());
        grid.set(row, 0, "小计");
        MessyTable second = table(grid);
        grid.set(row + 2, 0, "单位名称：" + other);
        second.headers(row + 3, 0, keys(false, 6));
        second.openings(row + 4, some(), other, Told.OUTSIDE, Map.of());
        truths.addAll(first.truths);
        truths.addAll(second.truths);
    }

    private void sideBySide() {
        MessyGrid grid = grid("Sheet1", false);
        grid.set(1, 0, employer + "招聘岗位");
        List<String> keys = List.of("number", "title", "positions", "pay", "shifts");
        MessyTable left = table(grid);
        left.headers(2, 0, keys);
        left.openings(3, 4, employer, Told.OUTSIDE, Map.of());
        MessyTable right = table(grid);
        right.headers(2, 6, keys);
        right.openings(3, 2, employer, Told.OUTSIDE, Map.of());
        // The left table's rows come first, and rows of both tables have the same numbers: the title tells them apart.
        truths.addAll(left.truths);
        truths.addAll(right.truths);
    }

    private void severalSheets() {
        for (String name : List.of("一车间", "二车间")) {
            MessyTable table = table(grid(name, false));
            table.headers(1, 0, keys(true, 6));
            table.openings(2, some(), employer, Told.EACH_ROW, Map.of());
            truths.addAll(table.truths);
        }
        MessyGrid notes = grid("填表说明", false);
        notes.set(1, 0, "1. 岗位名称请写全称");
        MessyGrid words = grid("下拉选项", true);
        words.set(1, 0, "白班");
        words.set(2, 0, "夜班");
        grid("Sheet3", false);
    }

    private void hiddenRows() {
        MessyGrid grid = grid("Sheet1", false);
        MessyTable table = table(grid);
        table.headers(3, 1, keys(true, 6));
        int row = table.openings(4, 2, employer, Told.EACH_ROW, Map.of());
        grid.hiddenRows.add(row - 1);
        table.openings(row + 3, 2, employer, Told.EACH_ROW, Map.of());
        truths.addAll(table.truths);
    }

    private void form() {
        MessyGrid grid = grid("登记表", false);
        MessyTable table = table(grid);
        grid.set(1, 0, "用人单位岗位登记表");
        grid.set(2, 0, "单位名称");
        grid.set(2, 1, employer);
        int row = 3;
        Map<String, MessyTruth.Field> fields = new LinkedHashMap<>();
        fields.put("employer", new MessyTruth.Field(employer, false, "单位名称", 2));
        int titleRow = row;
        for (String key : List.of("title", "positions", "pay", "education", "shifts", "dormitory", "age")) {
            MessyWords.Word word = table.word(key);
            String label = MessyWords.headers(key).getFirst();
            boolean colon = random.nextBoolean() && word.type() == MessyGrid.Type.TEXT;
            if (colon) {
                grid.set(row, 0, label + "：" + word.written());
            } else {
                grid.set(row, 0, label);
                grid.set(row, 1, new MessyGrid.Cell(word.type(), word.written()));
            }
            fields.put(key, new MessyTruth.Field(word.value(), word.ask(), label, row));
            row++;
        }
        truths.add(new MessyTruth(file, sheets ? grid.name : "", titleRow, fields));
    }

    private void formulas() {
        MessyGrid grid = grid("Sheet1", false);
        MessyTable table = table(grid);
        table.headers(1, 0, List.of("number", "employer", "title", "positions", "pay", "remarks"));
        table.openings(2, 4, employer, Told.EACH_ROW, Map.of());
        List<MessyTruth> changed = new ArrayList<>(table.truths);
        for (int i = 0; i < 3; i++) {
            int row = 2 + i;
            Map<String, MessyTruth.Field> fields =
                    new LinkedHashMap<>(changed.get(i).fields());
            if (i == 0) {
                grid.set(row, 3, new MessyGrid.Cell(MessyGrid.Type.FORMULA, "7"));
                fields.put("positions", new MessyTruth.Field("7", false, table.header("positions"), row));
            } else if (i == 1) {
                grid.set(row, 4, new MessyGrid.Cell(MessyGrid.Type.ERROR, "#REF!"));
                fields.put("pay", new MessyTruth.Field("", true, table.header("pay"), row));
            } else {
                grid.set(row, 2, new MessyGrid.Cell(MessyGrid.Type.FORMULA, "包装工"));
                fields.put("title", new MessyTruth.Field("包装工", false, table.header("title"), row));
            }
            changed.set(i, new MessyTruth(file, changed.get(i).sheet(), row, fields));
        }
        truths.addAll(changed);
    }

    private void pages() {
        MessyGrid grid = grid("Sheet1", false);
        MessyTable table = table(grid);
        List<String> keys = List.of("number", "employer", "title", "positions", "pay", "classes", "phone");
        table.headers(1, 0, keys);
        int row = table.openings(2, 3, employer, Told.FIRST_ROW, Map.of());
        table.columns.forEach((key, column) -> grid.set(row, column, table.header(key)));
        int after = table.openings(row + 1, 3, employer, Told.FIRST_ROW, Map.of());
        grid.set(row + 1, table.column("employer"), "");
        grid.row(row + 1).remove(table.column("employer"));
        grid.set(after, 0, "第1页共1页");
        truths.addAll(table.truths);
    }

    private void example() {
        MessyGrid grid = grid("Sheet1", false);
        MessyTable table = table(grid);
        table.headers(1, 0, List.of("number", "employer", "title", "positions", "shifts", "age", "insurance"));
        grid.set(2, 0, "示例");
        grid.set(2, 1, "某某公司");
        grid.set(2, 2, "操作工");
        grid.set(2, 3, "3");
        table.openings(3, some(), employer, Told.AS_ABOVE, Map.of());
        truths.addAll(table.truths);
    }

    private void sections() {
        MessyGrid grid = grid("汇总", false);
        MessyTable table = table(grid);
        table.headers(1, 0, List.of("number", "title", "positions", "pay", "places", "age"));
        int row = 2;
        for (String each : List.of(employer, employer.replace("镇江", "句容"))) {
            grid.set(row, 0, each);
            grid.merge(row, 0, row, 5);
            row = table.openings(row + 1, some(), each, Told.OUTSIDE, Map.of());
        }
        truths.addAll(table.truths);
    }

    private void sharedPositions() {
        MessyGrid grid = grid("Sheet1", false);
        MessyTable table = table(grid);
        table.headers(1, 0, List.of("employer", "title", "positions", "education"));
        table.openings(2, 4, employer, Told.MERGED, Map.of());
        grid.set(2, 2, new MessyGrid.Cell(MessyGrid.Type.NUMBER, "6"));
        grid.row(3).remove(2);
        grid.merge(2, 2, 3, 2);
        grid.set(4, 2, new MessyGrid.Cell(MessyGrid.Type.DAY, "2026-02-03"));
        String header = table.header("positions");
        List<String> value = List.of("6", "", "");
        for (int i = 0; i < 4; i++) {
            Map<String, MessyTruth.Field> fields =
                    new LinkedHashMap<>(table.truths.get(i).fields());
            if (i < 3) {
                fields.put("positions", new MessyTruth.Field(value.get(i), true, header, i == 1 ? 2 : 2 + i));
            }
            truths.add(new MessyTruth(file, table.sheet, 2 + i, fields));
        }
    }
}
