package org.inclusivework.jobfair.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.apache.poi.hssf.eventusermodel.FormatTrackingHSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.RKRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/** Puts the records of an xls file together to sheets. Not thread-safe. */
final class XlsListener implements HSSFListener {
    /** The cells of the sheet that is being read. */
    private static final class Part {
        final Map<Integer, GridRow.Builder> rows = new TreeMap<>();
        final List<Merge> merges = new ArrayList<>();
        final Set<Integer> hidden = new HashSet<>();
    }

    private final Limits.Count count;
    private final List<BoundSheetRecord> bound = new ArrayList<>();
    private final List<Part> inOrder = new ArrayList<>();
    private @Nullable FormatTrackingHSSFListener formats;
    private @Nullable SSTRecord strings;
    private @Nullable FormulaRecord waiting;
    private Part part = new Part();
    private boolean since1904;

    XlsListener(Limits.Count count) {
        this.count = count;
    }

    void formats(FormatTrackingHSSFListener listener) {
        formats = listener;
    }

    List<Grid> grids() {
        List<Grid> grids = new ArrayList<>();
        for (int i = 0; i < inOrder.size(); i++) {
            Part each = inOrder.get(i);
            boolean named = i < bound.size();
            grids.add(new Grid(
                    named ? CellTidy.of(bound.get(i).getSheetname()) : "",
                    named && (bound.get(i).isHidden() || bound.get(i).isVeryHidden()),
                    each.rows.values().stream()
                            .map(GridRow.Builder::build)
                            .filter(row -> row.width() > 0)
                            .toList(),
                    each.merges,
                    List.of()));
        }
        return grids;
    }

    @Override
    public void processRecord(Record record) {
        switch (record) {
            case BOFRecord start -> start(start);
            case BoundSheetRecord sheet -> bound.add(sheet);
            case DateWindow1904Record window -> since1904 = window.getWindowing() == 1;
            case SSTRecord table -> strings = table;
            case RowRecord row -> {
                if (row.getZeroHeight()) {
                    part.hidden.add(row.getRowNumber());
                }
            }
            case MergeCellsRecord ranges -> {
                for (int i = 0; i < ranges.getNumAreas(); i++) {
                    CellRangeAddress area = ranges.getAreaAt(i);
                    part.merges.add(new Merge(
                            area.getFirstRow() + 1,
                            area.getFirstColumn(),
                            area.getLastRow() + 1,
                            area.getLastColumn()));
                }
            }
            case LabelSSTRecord label -> {
                SSTRecord table = Objects.requireNonNull(strings, "a text before the table of texts");
                set(label, CellKind.TEXT, table.getString(label.getSSTIndex()).getString());
            }
            case LabelRecord label -> set(label, CellKind.TEXT, label.getValue());
            case NumberRecord number -> number(number, number.getValue());
            case RKRecord number -> number(number, number.getRKNumber());
            case BoolErrRecord value -> {
                if (value.isBoolean()) {
                    set(value, CellKind.TEXT, value.getBooleanValue() ? "TRUE" : "FALSE");
                } else {
                    set(value, CellKind.ERROR, error(value.getErrorValue()));
                }
            }
            case FormulaRecord formula -> formula(formula);
            case StringRecord result -> {
                FormulaRecord formula = waiting;
                waiting = null;
                if (formula != null) {
                    set(formula, CellKind.TEXT, result.getString());
                }
            }
            default -> {
                // Styles, pictures and what else does not say anything about an opening.
            }
        }
    }

    private void start(BOFRecord start) {
        if (start.getType() == BOFRecord.TYPE_WORKSHEET) {
            part = new Part();
            inOrder.add(part);
        }
    }

    private void formula(FormulaRecord formula) {
        if (formula.hasCachedResultString()) {
            waiting = formula;
            return;
        }
        switch (formula.getCachedResultTypeEnum()) {
            case BOOLEAN -> set(formula, CellKind.TEXT, formula.getCachedBooleanValue() ? "TRUE" : "FALSE");
            case ERROR -> set(formula, CellKind.ERROR, error((byte) formula.getCachedErrorValue()));
            default -> number(formula, formula.getValue());
        }
    }

    private static String error(byte code) {
        return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#N/A";
    }

    private void number(CellValueRecordInterface cell, double value) {
        if (!Double.isFinite(value) || formats == null) {
            set(cell, CellKind.ERROR, "#NUM!");
            return;
        }
        int id = formats.getFormatIndex(cell);
        CellNumbers.put(
                row(cell),
                cell.getColumn(),
                new BigDecimal(Double.toString(value)),
                id,
                formats.getFormatString(cell),
                since1904);
    }

    private void set(CellValueRecordInterface cell, CellKind kind, @Nullable String text) {
        if (text != null) {
            row(cell).set(cell.getColumn(), kind, text);
        }
    }

    private GridRow.Builder row(CellValueRecordInterface cell) {
        count.row(1);
        int number = cell.getRow();
        return part.rows.computeIfAbsent(number, row -> new GridRow.Builder(row + 1, part.hidden.contains(row)));
    }
}
