package org.inclusivework.jobfair.messy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFFormulaEvaluator;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.inclusivework.jobfair.sheet.XlsxParts;

/** Writes sheets in the formats in which employers send them. */
enum MessyFormat {
    XLSX,
    XLS,
    CSV_UTF8_BOM,
    CSV_UTF8,
    CSV_GBK,
    CSV_GB18030,
    CSV_UTF16LE,
    CSV_UTF16BE,
    TSV_UTF16LE,
    HTML_GBK,
    HTML_UTF8,
    XML;

    private static final LocalDate FIRST = LocalDate.of(1899, 12, 30);

    byte[] bytes(List<MessyGrid> grids) throws IOException {
        MessyGrid first = grids.getFirst();
        return switch (this) {
            case XLSX -> xlsx(grids);
            case XLS -> xls(grids);
            case CSV_UTF8_BOM -> text("\uFEFF" + csv(first, ","), StandardCharsets.UTF_8);
            case CSV_UTF8 -> text(csv(first, ","), StandardCharsets.UTF_8);
            case CSV_GBK -> text(csv(first, ","), Charset.forName("GBK"));
            case CSV_GB18030 -> text(csv(first, ","), Charset.forName("GB18030"));
            case CSV_UTF16LE -> text("\uFEFF" + csv(first, ","), StandardCharsets.UTF_16LE);
            case CSV_UTF16BE -> text("\uFEFF" + csv(first, ","), StandardCharsets.UTF_16BE);
            case TSV_UTF16LE -> text("\uFEFF" + csv(first, "\t"), StandardCharsets.UTF_16LE);
            case HTML_GBK -> text(html(first, "gb2312"), Charset.forName("GBK"));
            case HTML_UTF8 -> text(html(first, "utf-8"), StandardCharsets.UTF_8);
            case XML -> text(xml(grids), StandardCharsets.UTF_8);
        };
    }

    private static byte[] text(String text, Charset charset) {
        return text.getBytes(charset);
    }

    static long serial(String day) {
        return ChronoUnit.DAYS.between(FIRST, LocalDate.parse(day));
    }

    private static String csv(MessyGrid grid, String separator) {
        StringBuilder out = new StringBuilder();
        for (int row = 1; row <= grid.lastRow(); row++) {
            for (int column = 0; column < grid.width(); column++) {
                String text = grid.text(row, column);
                boolean plain = !text.contains(separator) && !text.contains("\"") && !text.contains("\n");
                out.append(column == 0 ? "" : separator).append(plain ? text : '"' + text.replace("\"", "\"\"") + '"');
            }
            out.append("\r\n");
        }
        return out.toString();
    }

    private static byte[] xlsx(List<MessyGrid> grids) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Map<String, MessyGrid.Cell> formulas = new TreeMap<>();
        try (Workbook book = new Workbook(out, "WPS", "1.0")) {
            for (int i = 0; i < grids.size(); i++) {
                MessyGrid grid = grids.get(i);
                Worksheet sheet = book.newWorksheet(grid.name);
                int part = i + 1;
                grid.rows.forEach((row, cells) -> cells.forEach((column, cell) -> {
                    switch (cell.type()) {
                        case TEXT -> sheet.value(row - 1, column, cell.text());
                        case NUMBER -> sheet.value(row - 1, column, Double.valueOf(cell.text()));
                        case DAY -> {
                            sheet.value(row - 1, column, serial(cell.text()));
                            sheet.style(row - 1, column).format("yyyy/m/d").set();
                        }
                        case FORMULA, ERROR -> {
                            sheet.formula(row - 1, column, "Z99");
                            formulas.put("sheet" + part + ":" + reference(row, column), cell);
                        }
                    }
                }));
                grid.merges.forEach(
                        range -> sheet.range(range.top() - 1, range.left(), range.bottom() - 1, range.right())
                                .merge());
                grid.hiddenRows.forEach(row -> sheet.hideRow(row - 1));
                if (grid.hidden) {
                    sheet.setVisibilityState(VisibilityState.HIDDEN);
                }
            }
        }
        return steady(out.toByteArray(), formulas);
    }

    private static String reference(int row, int column) {
        return (char) ('A' + column) + Integer.toString(row);
    }

    /** Gives formulas what they came to, and takes the time away at which the file was made. */
    private static byte[] steady(byte[] book, Map<String, MessyGrid.Cell> formulas) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XlsxParts.copy(book, out, (name, part) -> {
            if (!name.startsWith("xl/worksheets/sheet")) {
                return part;
            }
            String text = new String(part.readAllBytes(), StandardCharsets.UTF_8);
            String sheet = name.replaceAll(".*/|\\.xml", "") + ":";
            for (Map.Entry<String, MessyGrid.Cell> formula : formulas.entrySet()) {
                if (formula.getKey().startsWith(sheet)) {
                    text = withResult(text, formula.getKey().substring(sheet.length()), formula.getValue());
                }
            }
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        });
        return out.toByteArray();
    }

    private static String withResult(String sheet, String reference, MessyGrid.Cell cell) {
        boolean error = cell.type() == MessyGrid.Type.ERROR;
        String type = error ? "e" : cell.text().matches("[0-9.]+") ? "n" : "str";
        return sheet.replaceAll(
                "<c r=\"" + reference + "\"( s=\"\\d+\")?><f>[^<]*</f></c>",
                "<c r=\"" + reference + "\"$1 t=\"" + type + "\"><f>A1</f><v>" + cell.text() + "</v></c>");
    }

    private static byte[] xls(List<MessyGrid> grids) throws IOException {
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            HSSFCellStyle day = book.createCellStyle();
            day.setDataFormat(book.createDataFormat().getFormat("yyyy/m/d"));
            for (int i = 0; i < grids.size(); i++) {
                MessyGrid grid = grids.get(i);
                HSSFSheet sheet = book.createSheet(grid.name);
                grid.rows.forEach((number, cells) -> {
                    HSSFRow row = sheet.createRow(number - 1);
                    cells.forEach((column, cell) -> put(row.createCell(column), cell, day));
                    row.setZeroHeight(grid.hiddenRows.contains(number));
                });
                grid.merges.forEach(range -> sheet.addMergedRegion(
                        new CellRangeAddress(range.top() - 1, range.bottom() - 1, range.left(), range.right())));
                book.setSheetHidden(i, grid.hidden);
            }
            HSSFFormulaEvaluator.evaluateAllFormulaCells(book);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        }
    }

    private static void put(HSSFCell at, MessyGrid.Cell cell, HSSFCellStyle day) {
        switch (cell.type()) {
            case TEXT -> at.setCellValue(cell.text());
            case NUMBER -> at.setCellValue(Double.parseDouble(cell.text()));
            case DAY -> {
                at.setCellValue((double) serial(cell.text()));
                at.setCellStyle(day);
            }
            case FORMULA ->
                at.setCellFormula(cell.text().matches("[0-9.]+") ? cell.text() + "+0" : "\"" + cell.text() + "\"&\"\"");
            case ERROR -> at.setCellErrorValue(FormulaError.REF);
        }
    }

    private static String html(MessyGrid grid, String charset) {
        StringBuilder out =
                new StringBuilder("<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset="
                        + charset + "\"><style>td{mso-number-format:\"\\@\"}</style></head><body><table border=1>\n");
        for (int row = 1; row <= grid.lastRow(); row++) {
            out.append("<tr>");
            for (int column = 0; column < grid.width(); column++) {
                int r = row;
                int c = column;
                MessyGrid.Range range = grid.merges.stream()
                        .filter(each -> r >= each.top() && r <= each.bottom() && c >= each.left() && c <= each.right())
                        .findFirst()
                        .orElse(null);
                if (range != null && (range.top() != row || range.left() != column)) {
                    continue;
                }
                String span = range == null
                        ? ""
                        : " rowspan=" + (range.bottom() - range.top() + 1) + " colspan=\""
                                + (range.right() - range.left() + 1) + "\"";
                out.append("<td")
                        .append(span)
                        .append('>')
                        .append(escaped(grid.text(row, column)).replace("\n", "<br>"))
                        .append("</td>");
            }
            out.append("</tr>\n");
        }
        return out.append("</table></body></html>\n").toString();
    }

    private static String xml(List<MessyGrid> grids) {
        StringBuilder out = new StringBuilder(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<?mso-application progid=\"Excel.Sheet\"?>\n"
                        + "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\">\n");
        for (MessyGrid grid : grids) {
            out.append("<Worksheet ss:Name=\"").append(escaped(grid.name)).append("\"><Table>\n");
            grid.rows.forEach((row, cells) -> {
                out.append("<Row ss:Index=\"").append(row).append("\">");
                cells.forEach((column, cell) -> {
                    out.append("<Cell ss:Index=\"").append(column + 1).append('"');
                    grid.merges.stream()
                            .filter(range -> range.top() == row && range.left() == column)
                            .forEach(range -> out.append(" ss:MergeDown=\"")
                                    .append(range.bottom() - range.top())
                                    .append("\" ss:MergeAcross=\"")
                                    .append(range.right() - range.left())
                                    .append('"'));
                    boolean number = cell.type() == MessyGrid.Type.NUMBER;
                    boolean day = cell.type() == MessyGrid.Type.DAY;
                    out.append("><Data ss:Type=\"")
                            .append(number ? "Number" : day ? "DateTime" : "String")
                            .append("\">")
                            .append(escaped(cell.text()))
                            .append(day ? "T00:00:00.000" : "")
                            .append("</Data></Cell>");
                });
                out.append("</Row>\n");
            });
            out.append("</Table></Worksheet>\n");
        }
        return out.append("</Workbook>\n").toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
