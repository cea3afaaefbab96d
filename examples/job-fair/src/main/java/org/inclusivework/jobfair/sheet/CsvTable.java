package org.inclusivework.jobfair.sheet;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** CSV whose cells no spreadsheet program takes for a formula, or for a number that it may round. */
final class CsvTable implements TableWriter {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String LEADS = "=+-@＝＋－＠﹦﹢﹣﹫\t\r\n";

    /** Digits that a spreadsheet would round, or whose leading zeros it would drop. */
    private static final Pattern AT_RISK = Pattern.compile("[0-9]{12,}|0[0-9]+");

    private final Writer out;

    CsvTable(OutputStream out) throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        this.out.write(BYTE_ORDER_MARK);
    }

    @Override
    public void row(List<String> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                out.write(',');
            }
            cell(cells.get(i));
        }
        out.write("\r\n");
    }

    private void cell(String text) throws IOException {
        String safe = isFormula(text) ? "'" + text : AT_RISK.matcher(text).matches() ? text + "\t" : text;
        boolean plain = safe.equals(safe.strip());
        for (int i = 0; i < safe.length() && plain; i++) {
            plain = ",;\"\n\r\t".indexOf(safe.charAt(i)) < 0;
        }
        out.write(plain ? safe : '"' + safe.replace("\"", "\"\"") + '"');
    }

    /** Whether a lead comes first, behind nothing but apostrophes and what nobody sees. */
    private static boolean isFormula(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (LEADS.indexOf(c) >= 0) {
                return true;
            }
            if (c != '\''
                    && !Character.isWhitespace(c)
                    && !Character.isSpaceChar(c)
                    && Character.getType(c) != Character.FORMAT) {
                return false;
            }
        }
        return false;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
