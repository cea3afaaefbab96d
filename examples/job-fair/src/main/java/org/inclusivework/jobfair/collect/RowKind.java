package org.inclusivework.jobfair.collect;

import java.util.List;
import java.util.regex.Pattern;
import org.inclusivework.jobfair.sheet.GridRow;
import org.inclusivework.jobfair.sheet.Merge;
import org.inclusivework.matcher.taxonomy.LabelForm;

/** What a row below the headers of a table is. */
enum RowKind {
    /** Nothing in the columns of the table. */
    BLANK,
    /** An opening. */
    OPENING,
    /** The sum of the rows above. */
    TOTAL,
    /** A remark about the whole table. */
    NOTE,
    /** Who filled in the form, or how to reach the employer. */
    FORM,
    /** A title inside or between tables. */
    CAPTION,
    /** A worked example that came with the form. */
    EXAMPLE;

    private static final Pattern SUM = Pattern.compile("(合计|总计|小计|共计|累计|总人数|总数|total|subtotal)(人数)?[:：]?.{0,20}");
    private static final Pattern ABOUT_ALL =
            Pattern.compile("(备注|注|附注|说明|填表说明|特别说明|温馨提示|注意事项?|note|notes|remarks?)[0-9]?\\s*[:：].*|※.*");
    private static final Pattern SAID_OF_FORM = Pattern.compile(
            "(填表人|填表日期|填报人|填报日期|填报单位|填写人|制表人?|制表日期|审核人?|负责人|经办人|联系人|联系电话|联系方式|电话|单位盖章|盖章|日期|单位地址|地址|邮箱|\\(?单位?(公章|盖章)\\)?)"
                    + "[^:：]{0,8}[:：].*|.*\\((盖章|公章|签字)\\).*");
    private static final Pattern EXAMPLE_LEAD =
            Pattern.compile("\\(?(示例|样例|填写示例|example)\\)?.{0,6}|\\(?(例|例如|举例)\\)?[:：]?");
    private static final int WIDE = 3;
    private static final int FEW = 3;

    static RowKind of(Sheet sheet, TableArea table, GridRow row) {
        List<Integer> filled = row.filled().stream()
                .filter(column -> column >= table.firstColumn() && column <= table.lastColumn())
                .toList();
        if (filled.isEmpty()) {
            return BLANK;
        }
        int first = filled.getFirst();
        String lead = LabelForm.of(row.text(first));
        int titles = table.column("title");
        boolean titled = titles >= 0
                && !row.isEmpty(titles)
                && titles != first
                && !SAID_OF_FORM.matcher(LabelForm.of(row.text(titles))).matches();
        String title = titles < 0 ? "" : LabelForm.of(row.text(titles));
        if (EXAMPLE_LEAD.matcher(lead).matches()) {
            return EXAMPLE;
        }
        if ((SUM.matcher(lead).matches()
                        && (!titled || title.isEmpty() || SUM.matcher(title).matches()))
                || SUM.matcher(title).matches()) {
            return TOTAL;
        }
        if (!titled && ABOUT_ALL.matcher(lead).matches()) {
            return NOTE;
        }
        if (!titled && filled.size() <= FEW && SAID_OF_FORM.matcher(lead).matches()) {
            return FORM;
        }
        Merge merge = sheet.merge(row.number(), first);
        boolean wide = merge != null && merge.columns() >= WIDE;
        if (filled.size() == 1 && (wide || (first != titles && !underMerge(sheet, table, row)))) {
            return row.text(first).startsWith("备注") || row.text(first).startsWith("注") ? NOTE : CAPTION;
        }
        return OPENING;
    }

    /** Whether a merged range from above gives the row its title or employer. */
    private static boolean underMerge(Sheet sheet, TableArea table, GridRow row) {
        for (String key : List.of("title", "employer")) {
            int column = table.column(key);
            Merge merge = column < 0 ? null : sheet.merge(row.number(), column);
            if (merge != null && merge.firstRow() < row.number() && merge.firstRow() > table.bottom()) {
                return true;
            }
        }
        return false;
    }
}
