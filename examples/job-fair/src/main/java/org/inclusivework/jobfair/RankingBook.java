package org.inclusivework.jobfair;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.inclusivework.matcher.match.Question.Addressee;
import org.inclusivework.matcher.scoring.ScoreComponent;
import org.inclusivework.matcher.taxonomy.Language;

/**
 * Rankings as a workbook for Excel and WPS: a row a pair, what it means on the last sheet. Not thread-safe.
 *
 * <p>What comes from sheets, ids and numbers among them, is text and stays so when a cell is edited, formulas too; only what the
 * program has counted is a number. Rows go to the file as they come.
 */
final class RankingBook implements Outlet, Closeable {
    /** A sheet of a workbook has so many rows. */
    private static final int SHEET_ROWS = 1_048_576;
    /** A cell holds so many characters. */
    private static final int CELL = 32_767;

    /** So many rows are held before they go to the file. */
    private static final int BLOCK = 500;
    private static final int DECIMALS = 4;
    private static final String TEXT = "@";

    private static final List<String> COLUMNS = List.of(
            "candidate", "name", "rank", "opening", "title", "employer", "place", "score", "suitability",
            "accommodation", "skills", "location", "home", "reasons", "employer-questions", "candidate-questions",
            "obstacles");
    /** The columns that hold what the program has counted. */
    private static final List<String> NUMBERS =
            List.of("rank", "score", "accommodation", "skills", "location", "home");

    private static final List<Integer> WIDTHS =
            List.of(12, 10, 6, 12, 20, 24, 30, 8, 12, 8, 8, 8, 8, 50, 50, 30, 30);

    private final TimelessZip zip;
    private final Workbook book;
    private final Texts texts;
    private final LocalDate asOf;
    private final int ineligible;
    private final int most;
    private int sheets;
    private Worksheet sheet;
    private int row;
    private int styled;

    RankingBook(OutputStream out, Texts texts, LocalDate asOf, int ineligible) throws IOException {
        this(out, texts, asOf, ineligible, SHEET_ROWS);
    }

    /** Makes one whose sheets have at most so many rows. */
    RankingBook(OutputStream out, Texts texts, LocalDate asOf, int ineligible, int most) throws IOException {
        this.zip = new TimelessZip(out);
        this.book = new Workbook(zip, "job-fair", null);
        this.book.setCompressionLevel(0);
        this.texts = texts;
        this.asOf = asOf;
        this.ineligible = ineligible;
        this.most = most;
        this.sheet = newSheet();
    }

    private Worksheet newSheet() {
        sheets++;
        String name = texts.get("book.sheet");
        Worksheet made = book.newWorksheet(sheets == 1 ? name : name + " " + sheets);
        for (int i = 0; i < COLUMNS.size(); i++) {
            made.width(i, WIDTHS.get(i));
            made.value(0, i, texts.get("book." + COLUMNS.get(i)));
            made.style(0, i).bold().wrapText(true).fillColor("E7EEF7").verticalAlignment("top").set();
        }
        made.freezePane(3, 1);
        made.pageOrientation("landscape");
        made.paperSize(PaperSize.A4_PAPER);
        made.setFitToPage(true);
        made.fitToWidth((short) 1);
        made.fitToHeight((short) 0);
        made.repeatRows(0);
        row = 1;
        styled = 1;
        return made;
    }

    @Override
    public void take(Explained explained) throws IOException {
        for (Pair pair : explained.matches()) {
            write(pair);
        }
        List<Pair> others = explained.ineligible();
        for (Pair pair : others.subList(0, Math.min(ineligible, others.size()))) {
            write(pair);
        }
    }

    private void write(Pair pair) throws IOException {
        if (row == most) {
            endSheet();
            sheet = newSheet();
        }
        RankingRow words = new RankingRow(pair, texts.language());
        List<Object> cells = new ArrayList<>(COLUMNS.size());
        cells.add(pair.candidate().id());
        cells.add(words.candidateName());
        cells.add(pair.rank() == 0 ? "" : pair.rank());
        cells.add(pair.opening().id());
        cells.add(pair.opening().title());
        cells.add(pair.opening().employer());
        cells.add(words.places());
        boolean eligible = pair.explanation().eligible();
        cells.add(eligible ? rounded(pair.explanation().score().value()) : "");
        cells.add(words.suitability());
        for (ScoreComponent component : ScoreComponent.values()) {
            cells.add(rounded(pair.explanation().score().of(component)));
        }
        cells.add(words.reasons());
        cells.add(String.join("\n", words.questions(Addressee.EMPLOYER)));
        cells.add(String.join("\n", words.questions(Addressee.CANDIDATE)));
        cells.add(eligible ? "" : String.join("\n", words.obstacles(texts)));
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i) instanceof Number number) {
                sheet.value(row, i, number);
            } else if (!cells.get(i).equals("")) {
                sheet.inlineString(row, i, shown(cells.get(i).toString()));
            }
        }
        row++;
        if (row - styled == BLOCK) {
            styleAndFlush();
        }
    }

    /** A style costs as much for a block as for a cell. */
    private void styleAndFlush() throws IOException {
        if (row > styled) {
            int from = 0;
            for (int to = 1; to <= COLUMNS.size(); to++) {
                if (to == COLUMNS.size() || NUMBERS.contains(COLUMNS.get(to)) != NUMBERS.contains(COLUMNS.get(from))) {
                    var style = sheet.range(styled, from, row - 1, to - 1).style().verticalAlignment("top");
                    if (!NUMBERS.contains(COLUMNS.get(from))) {
                        style.wrapText(true).format(TEXT);
                    }
                    style.set();
                    from = to;
                }
            }
            styled = row;
        }
        sheet.flush();
    }

    /** Line breaks stay; a text that no cell holds is cut. */
    private static String shown(String text) {
        StringBuilder lines = new StringBuilder();
        text.lines().forEach(line -> lines.append(lines.isEmpty() ? "" : "\n").append(DisplayWidth.shown(line)));
        if (lines.length() <= CELL) {
            return lines.toString();
        }
        int end = Character.isHighSurrogate(lines.charAt(CELL - 2)) ? CELL - 2 : CELL - 1;
        return lines.substring(0, end) + "…";
    }

    private static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_EVEN);
    }

    private void endSheet() throws IOException {
        styleAndFlush();
        if (row > 1) {
            sheet.setAutoFilter(0, 0, row - 1, COLUMNS.size() - 1);
        }
        sheet.finish();
    }

    private void notes() throws IOException {
        Worksheet notes = book.newWorksheet(texts.get("book.notes"));
        notes.width(0, texts.language() == Language.ZH ? 60 : 80);
        List<String> lines = texts.get("book.notes.lines", asOf).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            notes.inlineString(i, 0, lines.get(i));
            notes.style(i, 0).wrapText(true).verticalAlignment("top").set();
        }
        notes.finish();
    }

    @Override
    public void end() throws IOException {
        endSheet();
        notes();
        book.finish();
        zip.finish();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
