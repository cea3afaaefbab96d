package org.inclusivework.jobfair.collect;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inclusivework.jobfair.sheet.CellKind;
import org.inclusivework.jobfair.sheet.GridRow;
import org.inclusivework.jobfair.sheet.Merge;
import org.jspecify.annotations.Nullable;

/**
 * Reads a sheet that is a form: labels with their values beside them or behind a colon, one opening after the other, what is common to them
 * before the first.
 */
final class FormReading {
    private static final Pattern LABELLED = Pattern.compile("^\\s*([^:：]{2,16}?)\\s*[:：]\\s*(.*)$", Pattern.DOTALL);

    private final Sheet sheet;
    private final Consumer<Doubt> doubts;
    private final List<Draft> drafts = new ArrayList<>();
    private final Draft common;
    private @Nullable Draft current;

    FormReading(Sheet sheet, Consumer<Doubt> doubts) {
        this.sheet = sheet;
        this.doubts = doubts;
        this.common = new Draft(sheet, 0);
    }

    /** The openings of the form; none if it is no form. */
    List<Draft> read() {
        for (GridRow row : sheet.rows()) {
            read(row);
        }
        for (Draft draft : drafts) {
            for (OpeningColumn column : OpeningColumn.ALL) {
                Draft.Part part = common.part(column.key());
                if (part != null && !draft.has(column.key())) {
                    draft.put(column.key(), part.text(), part.from());
                }
            }
            if (!common.text(OpeningColumn.REMARKS).isEmpty()) {
                draft.remark("", common.text(OpeningColumn.REMARKS));
            }
        }
        return drafts;
    }

    private void read(GridRow row) {
        List<Integer> filled = row.filled();
        for (int i = 0; i < filled.size(); i++) {
            int column = filled.get(i);
            String text = row.text(column);
            String label = text.replaceFirst("\\s*[:：]\\s*$", "");
            Headers.Meaning meaning = Headers.meaning(label);
            Matcher labelled = LABELLED.matcher(text);
            Merge merge = sheet.merge(row.number(), column);
            int beside = (merge == null ? column : merge.lastColumn()) + 1;
            boolean paired = i + 1 < filled.size() && filled.get(i + 1) == beside;
            if (labelled.matches() && !labelled.group(2).isEmpty()) {
                take(
                        labelled.group(1),
                        Headers.meaning(labelled.group(1)),
                        row,
                        column,
                        labelled.group(2),
                        CellKind.TEXT);
            } else if (paired && (meaning.known() || !label.equals(text) || (i == 0 && filled.size() == 2))) {
                sheet.mark(row.number(), column, Fate.AROUND);
                int value = filled.get(++i);
                take(label, meaning, row, value, row.text(value), row.kind(value));
            } else {
                sheet.mark(row.number(), column, Fate.AROUND);
            }
        }
    }

    private void take(String label, Headers.Meaning meaning, GridRow row, int column, String text, CellKind kind) {
        if (meaning.is("title")) {
            current = new Draft(sheet, row.number());
            drafts.add(current);
        }
        Draft draft = current == null ? common : current;
        SourcePlace place = sheet.place(row.number(), column, label);
        CellJudge.Judged judged = meaning.use() == Headers.Use.REFUSED
                ? new CellJudge.Judged(Fate.REFUSED, "", false, CellJudge.NO_CERTIFICATES, CellJudge.DELETE)
                : CellJudge.judge(meaning.key(), label, kind, text);
        if (judged.reason() != null && judged.remedy() != null) {
            doubts.accept(new Doubt(
                    judged.fate() == Fate.REFUSED ? Doubt.Level.REFUSED : Doubt.Level.ASKED,
                    place,
                    judged.shown() ? text : "",
                    judged.reason(),
                    judged.remedy(),
                    ""));
        }
        Fate fate = judged.fate();
        if (fate == Fate.ASKED && judged.text().isEmpty()) {
            draft.remark(label, text);
        } else if (!judged.text().isEmpty()) {
            if (meaning.use() == Headers.Use.COLUMN) {
                draft.put(meaning.key(), judged.text(), place);
            } else {
                draft.remark(label, judged.text());
                fate = fate == Fate.UNDERSTOOD ? Fate.KEPT : fate;
            }
        }
        sheet.mark(row.number(), column, fate);
    }
}
