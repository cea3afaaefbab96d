package org.inclusivework.tuninglab.report;

import java.util.List;
import java.util.stream.Collectors;
import org.inclusivework.matcher.taxonomy.Label;
import org.inclusivework.matcher.taxonomy.Language;

/** The tables of a report for a paper, with booktabs. */
public final class LatexReport {
    private LatexReport() {}

    /** Returns all tables. */
    public static String of(Report report, Language language) {
        return "% \\usepackage{booktabs}\n"
                + report.tables().stream().map(table -> table(table, language)).collect(Collectors.joining("\n"));
    }

    private static String table(DataTable table, Language language) {
        StringBuilder out = new StringBuilder("\\begin{table}\n\\caption{")
                .append(escaped(table.caption().in(language)))
                .append("}\n\\label{tab:")
                .append(table.key())
                .append("}\n\\begin{tabular}{l")
                .append("r".repeat(table.columns().size() - 1))
                .append("}\n\\toprule\n");
        out.append(line(table.columns(), language)).append("\\midrule\n");
        table.rows().forEach(row -> out.append(line(row, language)));
        return out.append("\\bottomrule\n\\end{tabular}\n\\end{table}\n").toString();
    }

    private static String line(List<Label> cells, Language language) {
        return cells.stream().map(cell -> escaped(cell.in(language))).collect(Collectors.joining(" & ")) + " \\\\\n";
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\textbackslash ")
                .replaceAll("([&%$#_{}])", "\\\\$1")
                .replace("~", "\\textasciitilde ")
                .replace("^", "\\textasciicircum ");
    }
}
