package org.inclusivework.jobfair.sheet;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The XML that Excel 2003 wrote and that some systems still hand out. */
final class XmlBook {
    private static final String SPREADSHEET = "urn:schemas-microsoft-com:office:spreadsheet";
    private static final int MOST_SPANNED = 100_000;

    private final Limits.Count count;
    private final List<Grid> grids = new ArrayList<>();
    private List<GridRow> rows = new ArrayList<>();
    private List<Merge> merges = new ArrayList<>();
    private GridRow.Builder row = new GridRow.Builder(1, false);
    private String sheet = "";
    private String type = "String";
    private @Nullable StringBuilder data;
    private int number;
    private int column;
    private int skipped;

    private XmlBook(Limits.Count count) {
        this.count = count;
    }

    static Book open(Path file, Limits limits) throws IOException {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XmlBook book = new XmlBook(limits.new Count());
        try (InputStream in = Files.newInputStream(file)) {
            XMLStreamReader reader = factory.createXMLStreamReader(in);
            while (reader.hasNext()) {
                book.take(reader, reader.next());
            }
        } catch (XMLStreamException | NumberFormatException e) {
            throw SheetRefused.damaged(e);
        }
        return new GridSheet.File(book.grids);
    }

    private void take(XMLStreamReader reader, int event) {
        switch (event) {
            case XMLStreamConstants.DTD ->
                throw SheetRefused.hostile(
                        "文件里有文档类型声明，可能会读取别的文件", "it has a document type declaration, which may reach for other files");
            case XMLStreamConstants.START_ELEMENT -> start(reader);
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                if (data != null) {
                    data.append(reader.getText());
                }
            }
            case XMLStreamConstants.END_ELEMENT -> end(reader.getLocalName());
            default -> {
                // Comments and processing instructions say nothing.
            }
        }
    }

    private void start(XMLStreamReader reader) {
        switch (reader.getLocalName()) {
            case "Worksheet" -> {
                String name = reader.getAttributeValue(SPREADSHEET, "Name");
                sheet = name == null ? "" : CellTidy.of(name);
                rows = new ArrayList<>();
                merges = new ArrayList<>();
                number = 0;
            }
            case "Row" -> {
                number = whole(reader, "Index", number + 1);
                row = new GridRow.Builder(number, "1".equals(reader.getAttributeValue(SPREADSHEET, "Hidden")));
                column = -1;
            }
            case "Cell" -> {
                column = whole(reader, "Index", column + 2) - 1;
                int across = Math.min(whole(reader, "MergeAcross", 0), MOST_SPANNED);
                int down = Math.min(whole(reader, "MergeDown", 0), MOST_SPANNED);
                count.row(column + 1);
                if (across > 0 || down > 0) {
                    merges.add(new Merge(number, column, number + down, column + across));
                }
                skipped = across;
            }
            case "Data" -> {
                String given = reader.getAttributeValue(SPREADSHEET, "Type");
                type = given == null ? "String" : given;
                data = new StringBuilder();
            }
            default -> {
                // Styles and settings say nothing.
            }
        }
    }

    private void end(String element) {
        switch (element) {
            case "Data" -> {
                if (data != null) {
                    put(CellTidy.of(data.toString()));
                }
                data = null;
            }
            case "Cell" -> {
                column += skipped;
                skipped = 0;
            }
            case "Row" -> {
                GridRow built = row.build();
                if (built.width() > 0) {
                    rows.add(built);
                }
            }
            case "Worksheet" -> grids.add(new Grid(sheet, false, rows, merges, List.of()));
            default -> {
                // The rest ends without a trace.
            }
        }
    }

    private void put(String text) {
        if (text.isEmpty()) {
            return;
        }
        switch (type) {
            case "Number" -> CellNumbers.put(row, column, new BigDecimal(text), -1, null, false);
            case "DateTime" ->
                row.set(
                        column,
                        CellKind.DATE,
                        text.replaceFirst("T00:00:00.*", "").replace('T', ' '));
            case "Error" -> row.set(column, CellKind.ERROR, text);
            default -> row.set(column, CellKind.TEXT, text);
        }
    }

    private static int whole(XMLStreamReader reader, String attribute, int otherwise) {
        String value = reader.getAttributeValue(SPREADSHEET, attribute);
        return value == null ? otherwise : Math.clamp(Long.parseLong(value.strip()), 0, Integer.MAX_VALUE - 1);
    }
}
