package org.inclusivework.tuninglab.report;

import org.inclusivework.matcher.taxonomy.Label;
import org.inclusivework.matcher.taxonomy.Language;

/**
 * A report as one HTML page that needs nothing else: WCAG 2.2 AA, for screen readers, keyboards, small screens and paper. No script.
 */
public final class HtmlReport {
    private static final String STYLE = """
            :root{color-scheme:light}
            body{font:1rem/1.6 "Noto Sans","Noto Sans CJK SC","Microsoft YaHei",sans-serif;color:#1a1a1a;background:#fff;margin:0}
            header,main,footer,nav{max-width:60rem;margin:0 auto;padding:0 1rem}
            h1{font-size:1.7rem;line-height:1.3}h2{font-size:1.3rem;margin-top:2.5rem;border-bottom:2px solid #0b4f8a}
            a{color:#0b4f8a}a:focus-visible,[tabindex]:focus-visible,summary:focus-visible{outline:3px solid #8a3a00;outline-offset:2px}
            .skip{position:absolute;left:-999rem}.skip:focus{position:static}
            nav ul{padding-left:1.2rem}nav li{margin:.3rem 0}nav a{display:inline-block;min-height:24px}
            .scroll{overflow-x:auto;margin:1rem 0}
            table{border-collapse:collapse}caption{text-align:left;font-weight:600;padding:.3rem 0}
            th,td{border:1px solid #767676;padding:.3rem .6rem;text-align:right;white-space:nowrap}
            th[scope=row],th:first-child{text-align:left}thead th{background:#e8eef4}
            figure{margin:1.5rem 0}figcaption{font-weight:600}svg{max-width:45rem;width:100%;height:auto}
            svg text{font-size:14px;fill:#1a1a1a}
            @media print{.skip,nav{display:none}.scroll{overflow:visible}h2,figure{break-inside:avoid}}
            """;

    private HtmlReport() {}

    /** Returns the page. */
    public static String of(Report report, Language language) {
        boolean zh = language == Language.ZH;
        StringBuilder out = new StringBuilder("<!DOCTYPE html>\n<html lang=\"" + language.tag()
                + "\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"
                + escaped(report.title().in(language)) + "</title>\n<style>\n" + STYLE + "</style>\n</head>\n<body>\n");
        out.append("<a class=\"skip\" href=\"#main\">" + (zh ? "跳到正文" : "Skip to the content") + "</a>\n");
        out.append("<header><h1>" + escaped(report.title().in(language)) + "</h1></header>\n");
        out.append("<nav aria-label=\"" + (zh ? "目录" : "Contents") + "\"><ul>\n");
        for (Report.Section section : report.sections()) {
            out.append("<li><a href=\"#" + section.key() + "\">"
                    + escaped(section.heading().in(language)) + "</a></li>\n");
        }
        out.append("</ul></nav>\n<main id=\"main\">\n");
        report.sections().forEach(section -> section(out, section, language));
        out.append("</main>\n<footer><p>"
                + (zh
                        ? "每个数字都可以重算：同一目录里的 manifest.json 写了用什么算的。"
                        : "Every number can be worked out again: manifest.json beside this page says from what.")
                + "</p></footer>\n</body>\n</html>\n");
        return out.toString();
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static void section(StringBuilder out, Report.Section section, Language language) {
        out.append("<section aria-labelledby=\"" + section.key() + "\">\n<h2 id=\"" + section.key() + "\">"
                + escaped(section.heading().in(language)) + "</h2>\n");
        section.texts().forEach(text -> out.append("<p>" + escaped(text.in(language)) + "</p>\n"));
        section.tables().forEach(table -> table(out, table, language));
        for (Chart chart : section.charts()) {
            out.append("<figure><figcaption>" + escaped(chart.title().in(language)) + "</figcaption>\n");
            out.append(Svg.of(chart, language)).append("\n</figure>\n");
            table(out, chart.table(), language);
        }
        out.append("</section>\n");
    }

    private static void table(StringBuilder out, DataTable table, Language language) {
        String id = "table-" + table.key();
        out.append("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-labelledby=\"" + id
                + "\">\n<table>\n<caption id=\"" + id + "\">"
                + escaped(table.caption().in(language)) + "</caption>\n<thead><tr>");
        for (Label column : table.columns()) {
            out.append("<th scope=\"col\">" + escaped(column.in(language)) + "</th>");
        }
        out.append("</tr></thead>\n<tbody>\n");
        for (var row : table.rows()) {
            out.append("<tr><th scope=\"row\">" + escaped(row.get(0).in(language)) + "</th>");
            row.stream().skip(1).forEach(cell -> out.append("<td>" + escaped(cell.in(language)) + "</td>"));
            out.append("</tr>\n");
        }
        out.append("</tbody>\n</table>\n</div>\n");
    }
}
