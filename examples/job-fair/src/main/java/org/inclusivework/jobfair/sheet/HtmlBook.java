package org.inclusivework.jobfair.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inclusivework.matcher.io.SheetRows;

/**
 * The tables of an HTML file, which many systems hand out under the name of a spreadsheet, one below the other as one sheet; text
 * outside of tables becomes rows of one cell.
 */
final class HtmlBook {
    private static final int MOST = 16 << 20;
    private static final int MOST_SPANNED = 1_000;
    private static final Pattern SPAN = Pattern.compile("(?i)(row|col)span\\s*=\\s*[\"']?\\s*([0-9]{1,4})");
    private static final Pattern ENTITY = Pattern.compile("&(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});");
    private static final Map<String, String> ENTITIES = Map.of(
            "amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ", "middot", "·", "yen", "¥",
            "times", "×");

    private final Limits.Count count;
    private final List<GridRow> rows = new ArrayList<>();
    private final List<Merge> merges = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    /** The last row that a span from above still covers, for each column. */
    private final Map<Integer, Integer> covered = new HashMap<>();

    private GridRow.Builder row = new GridRow.Builder(1, false);
    private int number;
    private int column;
    private int rowSpan = 1;
    private int columnSpan = 1;
    private boolean inRow;
    private boolean inCell;

    private HtmlBook(Limits.Count count) {
        this.count = count;
    }

    static Book open(Path file, String name, Limits limits) throws IOException {
        StringBuilder all = new StringBuilder();
        try (InputStream in = Files.newInputStream(file);
                Reader reader = SheetRows.text(in, name)) {
            char[] buffer = new char[1 << 14];
            int read;
            while ((read = reader.read(buffer)) > 0) {
                all.append(buffer, 0, read);
                if (all.length() > MOST) {
                    throw SheetRefused.tooLarge("网页太长", "the page is too long");
                }
            }
        }
        HtmlBook book = new HtmlBook(limits.new Count());
        book.read(all);
        return new GridSheet.File(List.of(new Grid("", false, book.rows, book.merges, List.of())));
    }

    private void read(CharSequence page) {
        String html = page.toString();
        int at = 0;
        while (at < html.length()) {
            int open = html.indexOf('<', at);
            text.append(html, at, open < 0 ? html.length() : open);
            if (open < 0) {
                break;
            }
            if (html.startsWith("<!--", open)) {
                int end = html.indexOf("-->", open + 4);
                at = end < 0 ? html.length() : end + 3;
                continue;
            }
            int close = html.indexOf('>', open);
            if (close < 0) {
                break;
            }
            String tag = html.substring(open + 1, close);
            String name = name(tag);
            at = close + 1;
            if (name.equals("script") || name.equals("style") || name.equals("title")) {
                int end = html.toLowerCase(Locale.ROOT).indexOf("</" + name, at);
                at = end < 0 ? html.length() : end;
            }
            tag(name, tag);
        }
        endRow();
    }

    private static String name(String tag) {
        int end = tag.startsWith("/") ? 1 : 0;
        while (end < tag.length() && Character.isLetterOrDigit(tag.charAt(end))) {
            end++;
        }
        return tag.substring(0, end).toLowerCase(Locale.ROOT);
    }

    private void tag(String name, String tag) {
        switch (name) {
            case "br" -> text.append('\n');
            case "tr" -> {
                endRow();
                startRow();
            }
            case "td", "th" -> {
                if (inRow) {
                    endCell();
                } else {
                    endRow();
                    startRow();
                }
                startCell(tag);
            }
            case "/td", "/th" -> endCell();
            case "/tr", "/table", "table", "/p", "/div", "/h1", "/h2", "/h3", "/h4", "/caption" -> {
                if (!inCell || name.equals("/tr") || name.equals("/table")) {
                    endRow();
                } else {
                    text.append('\n');
                }
            }
            default -> {
                // Whatever else changes how a text looks does not change what it says.
            }
        }
    }

    private void startRow() {
        text.setLength(0);
        inRow = true;
        number++;
        row = new GridRow.Builder(number, false);
        column = 0;
    }

    private void startCell(String tag) {
        text.setLength(0);
        inCell = true;
        rowSpan = 1;
        columnSpan = 1;
        Matcher span = SPAN.matcher(tag);
        while (span.find()) {
            int size = Math.clamp(Integer.parseInt(span.group(2)), 1, MOST_SPANNED);
            if (span.group(1).equalsIgnoreCase("row")) {
                rowSpan = size;
            } else {
                columnSpan = size;
            }
        }
        while (covered.getOrDefault(column, 0) >= number) {
            column++;
        }
    }

    private void endCell() {
        if (!inCell) {
            return;
        }
        inCell = false;
        count.row(column + columnSpan);
        row.set(column, CellKind.TEXT, plain());
        if (rowSpan > 1 || columnSpan > 1) {
            merges.add(new Merge(number, column, number + rowSpan - 1, column + columnSpan - 1));
            for (int i = 0; i < columnSpan; i++) {
                covered.put(column + i, number + rowSpan - 1);
            }
        }
        column += columnSpan;
    }

    private void endRow() {
        endCell();
        if (!inRow && !text.toString().isBlank()) {
            number++;
            row = new GridRow.Builder(number, false);
            row.set(0, CellKind.TEXT, plain());
        }
        inRow = false;
        text.setLength(0);
        GridRow built = row.build();
        if (built.width() > 0) {
            rows.add(built);
        }
        row = new GridRow.Builder(number + 1, false);
    }

    private String plain() {
        Matcher entity = ENTITY.matcher(text);
        String decoded = entity.replaceAll(found -> Matcher.quoteReplacement(decode(found.group(1), found.group())));
        text.setLength(0);
        return decoded.replaceAll("[ \\t\\r]+", " ").replaceAll(" ?\\n ?", "\n");
    }

    private static String decode(String entity, String whole) {
        if (entity.startsWith("#")) {
            boolean hex = entity.charAt(1) == 'x' || entity.charAt(1) == 'X';
            int code = hex ? Integer.parseInt(entity.substring(2), 16) : Integer.parseInt(entity.substring(1));
            return Character.isValidCodePoint(code) && code > 0 ? Character.toString(code) : "";
        }
        return ENTITIES.getOrDefault(entity, whole);
    }
}
