package org.inclusivework.jobfair.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** One sheet of an xlsx file, all of it text, the headers bold and always in sight. */
final class XlsxTable implements TableWriter {
    private static final int FLUSHED = 1_000;
    private static final int WIDTH = 18;

    private final OutputStream out;
    private final ByteArrayOutputStream whole = new ByteArrayOutputStream();
    private final Workbook book;
    private final Worksheet sheet;
    private int row;

    XlsxTable(OutputStream out, String name) {
        this.out = out;
        this.book = new Workbook(whole, "job-fair", "1.0");
        this.sheet = book.newWorksheet(name);
        sheet.freezePane(0, 1);
    }

    @Override
    public void row(List<String> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            if (row == 0) {
                sheet.width(i, WIDTH);
                sheet.style(i).format("@").set();
            }
            String text = cells.get(i);
            if (!text.isEmpty()) {
                sheet.inlineString(row, i, XlsxText.of(text));
                if (row == 0) {
                    sheet.style(row, i).bold().format("@").set();
                } else {
                    sheet.style(row, i).format("@").set();
                }
            }
        }
        row++;
        if (row % FLUSHED == 0) {
            sheet.flush();
        }
    }

    @Override
    public void close() throws IOException {
        try (out) {
            book.finish();
            XlsxParts.copy(whole.toByteArray(), out, (name, part) -> part);
        }
    }
}
