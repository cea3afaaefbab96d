package org.inclusivework.jobfair.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.inclusivework.matcher.io.SheetRow;
import org.inclusivework.matcher.io.SheetRows;
import org.inclusivework.matcher.model.MatcherException;

/** A CSV file as one sheet without a name. */
final class TextBook {
    private static final char REPLACEMENT = '\uFFFD';

    private TextBook() {}

    static Book open(Path file, String name, Limits limits) throws IOException {
        Limits.Count count = limits.new Count();
        List<GridRow> rows = new ArrayList<>();
        List<RowFlaw> flaws = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file);
                SheetRows source = SheetRows.ofText(in, name)) {
            for (SheetRow row = source.next(); row != null; row = source.next()) {
                int number = Math.toIntExact(row.number());
                count.row(row.cells().size());
                GridRow.Builder cells = new GridRow.Builder(number, false);
                for (int i = 0; i < row.cells().size(); i++) {
                    String text = row.cells().get(i);
                    cells.set(i, text.indexOf(REPLACEMENT) >= 0 ? CellKind.BROKEN : CellKind.TEXT, count.once(text));
                }
                row.faults().forEach(fault -> flaws.add(new RowFlaw(number, fault.reason(), fault.remedy())));
                GridRow built = cells.build();
                if (built.width() > 0) {
                    rows.add(built);
                }
            }
        } catch (MatcherException.InvalidInput e) {
            throw SheetRefused.damaged(e);
        }
        return new GridSheet.File(List.of(new Grid("", false, rows, List.of(), flaws)));
    }
}
