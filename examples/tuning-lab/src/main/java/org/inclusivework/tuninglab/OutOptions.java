package org.inclusivework.tuninglab;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.inclusivework.matcher.io.WeightsFile;
import org.inclusivework.matcher.scoring.Weights;
import org.inclusivework.matcher.taxonomy.Language;
import org.inclusivework.tuninglab.report.CsvReport;
import org.inclusivework.tuninglab.report.DataTable;
import org.inclusivework.tuninglab.report.HtmlReport;
import org.inclusivework.tuninglab.report.LatexReport;
import org.inclusivework.tuninglab.report.Report;
import org.inclusivework.tuninglab.report.TextReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a report goes: to the terminal, and into a folder in every format. */
final class OutOptions {
    @Option(names = "--lang", defaultValue = "zh", description = "终端的语言 / language of the terminal: zh, en")
    Language language = Language.ZH;

    @Option(
            names = "--out",
            description = "存报告的目录 / folder for report.zh.html, report.en.html, CSV, LaTeX, manifest.json")
    @Nullable
    Path folder;

    /**
     * Prints a report and, if a folder was named, writes it.
     *
     * @param more further files by name
     */
    void write(PrintWriter terminal, Report report, Map<String, Object> manifest, Map<String, String> more)
            throws IOException {
        terminal.print(TextReport.of(report, language));
        if (folder == null) {
            return;
        }
        Files.createDirectories(folder);
        for (Language each : Language.values()) {
            String ending = "." + each.name().toLowerCase(Locale.ROOT);
            write("report" + ending + ".html", HtmlReport.of(report, each));
            write("tables" + ending + ".tex", LatexReport.of(report, each));
        }
        for (DataTable table : report.tables()) {
            write(table.key() + ".csv", CsvReport.of(table, Language.EN));
        }
        for (Map.Entry<String, String> file : more.entrySet()) {
            write(file.getKey(), file.getValue());
        }
        Map<String, Object> whole = new LinkedHashMap<>();
        String version = TuningLab.class.getPackage().getImplementationVersion();
        whole.put("version", Objects.requireNonNullElse(version, "unpackaged"));
        whole.put("jvm", System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version"));
        whole.putAll(manifest);
        write(
                "manifest.json",
                new ObjectMapper()
                                .enable(SerializationFeature.INDENT_OUTPUT)
                                .writeValueAsString(whole)
                                .replace("\r\n", "\n")
                        + "\n");
        terminal.println();
        terminal.println((language == Language.ZH ? "报告在 " : "The report is in ") + folder);
    }

    /** Returns the hash of weights, as logs of what was shown carry it. */
    static String hash(Weights weights) {
        return DataOptions.sha256(List.of(WeightsFile.write(weights).getBytes(StandardCharsets.UTF_8)));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(Objects.requireNonNull(folder).resolve(name), text);
    }
}
