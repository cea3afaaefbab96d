package org.inclusivework.tuninglab.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.inclusivework.tuninglab.report.DataTable.number;
import static org.inclusivework.tuninglab.report.DataTable.same;

import java.util.List;
import org.inclusivework.matcher.taxonomy.Label;
import org.inclusivework.matcher.taxonomy.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Checks what every report has to have. */
final class ReportTest {
    private static final Report REPORT = new Report(
            new Label("标题 <一>", "Title <one>"),
            List.of(new Report.Section(
                    "first",
                    new Label("第一节", "First part"),
                    List.of(new Label("说明 & 更多", "Text & more")),
                    List.of(new DataTable.Builder("values", new Label("表", "Table"), same("a,b"), same("v_1"))
                            .row(same("x"), number(0.5))
                            .row(same("=SUM"), number(-0.25))
                            .build()),
                    List.of(
                            new Chart.Intervals(
                                    "gain",
                                    new Label("区间", "Intervals"),
                                    same("nDCG"),
                                    List.of(new Chart.Intervals.Bar(same("d"), -0.1, 0.1, 0.3))),
                            new Chart.Lines(
                                    "curve",
                                    new Label("曲线", "Curve"),
                                    same("n"),
                                    same("v"),
                                    List.of(1.0, 2.0),
                                    List.of(new Chart.Lines.Line(same("one"), List.of(0.1, 0.2))))))));

    @ParameterizedTest
    @EnumSource
    void aPageNamesItsLanguageAndPutsATableBesideEveryPlot(Language language) {
        String page = HtmlReport.of(REPORT, language);
        assertThat(page).contains("<html lang=\"" + language.tag() + "\">", "<main id=\"main\">", "<nav aria-label=");
        assertThat(page.split("<svg role=\"img\"", -1)).hasSize(3);
        assertThat(page.split("<caption", -1)).hasSize(4);
        assertThat(page).contains("id=\"table-gain\"", "id=\"table-curve\"").doesNotContain("<one>", "<一>", "& ");
        assertThat(page.replace("http://www.w3.org/2000/svg", "")).doesNotContain("<script", "http:", "https:", "NaN");
    }

    @Test
    void tablesAreSafeInSpreadsheetsAndPapers() {
        DataTable table = REPORT.tables().get(0);
        assertThat(CsvReport.of(table, Language.EN)).isEqualTo("\"a,b\",v_1\r\nx,0.5000\r\n'=SUM,-0.2500\r\n");
        assertThat(LatexReport.of(REPORT, Language.EN)).contains("v\\_1", "\\toprule", "\\label{tab:curve}");
        assertThat(REPORT.tables()).extracting(DataTable::key).containsExactly("values", "gain", "curve");
    }

    @Test
    void theTerminalCountsTwoColumnsForAChineseCharacter() {
        String text = TextReport.of(REPORT, Language.ZH);
        assertThat(text).contains("== 第一节", "平均").contains("  x      0.5000");
    }
}
