package org.inclusivework.jobfair.template;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Color;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.inclusivework.jobfair.sheet.TableWriter;
import org.inclusivework.jobfair.sheet.XlsxParts;
import org.inclusivework.matcher.taxonomy.Label;
import org.inclusivework.matcher.taxonomy.Language;

/**
 * An empty sheet with headers, a worked row, notes, and lists to choose from. Every cell is text, so that numbers keep their digits.
 * The same template gives the same bytes.
 */
public final class Template {
    private static final int ROWS = 2_000;
    private static final int WIDTH = 20;
    private static final int NOTE_WIDTH = 60;
    private static final String MANDATORY = "FFD9E2F3";
    private static final String USUAL = "FFEDEDED";

    private final List<TemplateColumn> columns;
    private final Label name;

    private Template(List<TemplateColumn> columns, Label name) {
        this.columns = columns;
        this.name = name;
    }

    /** Returns the template of openings, which organisers send to employers. */
    public static Template openings() {
        return new Template(TemplateColumn.openings(), new Label("岗位", "openings"));
    }

    /** Returns the template of candidates. */
    public static Template candidates() {
        return new Template(TemplateColumn.candidates(), new Label("求职者", "candidates"));
    }

    /** Returns its headers in their order. */
    public List<String> headers(Language language) {
        return columns.stream().map(column -> column.header().in(language)).toList();
    }

    private List<String> example(Language language) {
        return columns.stream().map(column -> column.exampleIn(language)).toList();
    }

    /**
     * Writes CSV: the headers and the worked row.
     *
     * @throws IOException if writing fails
     */
    public void csv(OutputStream out, Language language) throws IOException {
        try (TableWriter table = TableWriter.csv(out)) {
            table.row(headers(language));
            table.row(example(language));
        }
    }

    /**
     * Writes xlsx: the sheet to fill in, notes, and the hidden lists.
     *
     * @throws IOException if writing fails
     */
    public void xlsx(OutputStream out, Language language) throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(whole, "job-fair", "1.0")) {
            Worksheet sheet = book.newWorksheet(name.in(language));
            Worksheet notes = book.newWorksheet(language == Language.ZH ? "填表说明" : "notes");
            Worksheet lists = book.newWorksheet(language == Language.ZH ? "选项" : "lists");
            lists.setVisibilityState(VisibilityState.HIDDEN);
            sheet(sheet, language);
            notes(notes, language);
            for (int i = 0; i < columns.size(); i++) {
                choices(sheet, lists, i, language);
            }
        }
        XlsxParts.copy(whole.toByteArray(), out, (part, in) -> in);
    }

    private void sheet(Worksheet sheet, Language language) {
        for (int i = 0; i < columns.size(); i++) {
            TemplateColumn column = columns.get(i);
            sheet.width(i, WIDTH);
            sheet.style(i).format("@").set();
            sheet.value(0, i, column.header().in(language));
            sheet.style(0, i)
                    .bold()
                    .wrapText(true)
                    .fillColor(column.mandatory() ? MANDATORY : column.usual() ? USUAL : Color.WHITE)
                    .format("@")
                    .set();
            sheet.comment(0, i, column.note().in(language));
            String example = column.exampleIn(language);
            if (!example.isEmpty()) {
                sheet.value(1, i, example);
            }
            sheet.style(1, i).italic().fontColor("FF7F7F7F").format("@").set();
        }
        sheet.freezePane(0, 1);
    }

    private void notes(Worksheet notes, Language language) {
        boolean zh = language == Language.ZH;
        notes.value(
                0,
                0,
                zh
                        ? "灰色斜体的一行是示例，不会读入。蓝底的列每行都要填，灰底的列尽量填，其余的可以空着。不清楚就空着，会变成一条要问的事。"
                        : "The row in grey italics is an example and is not read. Blue columns are needed, grey ones are useful, all others may be empty; what is empty will be asked.");
        List<String> heads = zh
                ? List.of("列名", "怎样填", "例子", "可选的词")
                : List.of("column", "how to fill it in", "example", "words to choose from");
        for (int i = 0; i < heads.size(); i++) {
            notes.value(2, i, heads.get(i));
            notes.style(2, i).bold().set();
            notes.width(i, i == 0 ? WIDTH : NOTE_WIDTH);
        }
        for (int i = 0; i < columns.size(); i++) {
            TemplateColumn column = columns.get(i);
            notes.value(i + 3, 0, column.header().in(language));
            notes.value(i + 3, 1, column.note().in(language));
            notes.value(i + 3, 2, column.exampleIn(language));
            notes.value(
                    i + 3,
                    3,
                    String.join(
                            zh ? "、" : "; ",
                            column.choices().stream()
                                    .map(choice -> choice.in(language))
                                    .toList()));
        }
    }

    private void choices(Worksheet sheet, Worksheet lists, int column, Language language) {
        List<Label> choices = columns.get(column).choices();
        if (choices.isEmpty()) {
            return;
        }
        lists.value(0, column, columns.get(column).header().in(language));
        for (int i = 0; i < choices.size(); i++) {
            lists.value(i + 1, column, choices.get(i).in(language));
        }
        Range list = lists.range(1, column, choices.size(), column);
        boolean zh = language == Language.ZH;
        // Other words may be written: several of them in one cell, or a remark in brackets.
        sheet.range(1, column, ROWS, column)
                .validateWithList(list)
                .allowBlank(true)
                .errorTitle(zh ? "请核对" : "please check")
                .error(zh ? "可以从下拉表里选" : "there is a list to choose from")
                .showErrorMessage(false);
    }
}
