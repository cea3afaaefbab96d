package org.inclusivework.jobfair;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.inclusivework.matcher.insight.AuditKind;
import org.inclusivework.matcher.insight.Finding;
import org.inclusivework.matcher.insight.FindingSeverity;
import org.inclusivework.matcher.io.CsvRow;
import org.inclusivework.matcher.model.Opening;
import org.inclusivework.matcher.taxonomy.Language;

/**
 * The findings of the opening audit in words: as a table, as data, as counts by kind, and as a page for one employer.
 *
 * <p>Nothing here counts by employer: what an employer has to settle is between it and the officer.
 */
final class AuditReport {
    private static final int CELL = 24;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Texts texts;
    private final Language language;
    private final List<Finding> findings;
    private final Map<String, String> titles = new LinkedHashMap<>();

    AuditReport(Texts texts, List<Opening> openings, List<Finding> findings) {
        this.texts = texts;
        this.language = texts.language();
        this.findings = List.copyOf(findings);
        openings.forEach(opening -> titles.put(opening.id(), opening.title()));
    }

    private long count(FindingSeverity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /** Returns what was found in a line. */
    String summary() {
        return texts.get(
                "audit.summary",
                findings.stream().map(Finding::openingId).distinct().count(),
                count(FindingSeverity.MUST_SETTLE),
                count(FindingSeverity.PLEASE_CHECK),
                count(FindingSeverity.HINT));
    }

    /** Returns how many findings there are of each kind. */
    String counts() {
        TextTable table = new TextTable(
                "",
                List.of(
                        TextTable.Column.left(texts.get("audit.kind"), CELL),
                        TextTable.Column.right(
                                FindingSeverity.MUST_SETTLE.label().in(language)),
                        TextTable.Column.right(
                                FindingSeverity.PLEASE_CHECK.label().in(language)),
                        TextTable.Column.right(FindingSeverity.HINT.label().in(language)),
                        TextTable.Column.right(texts.get("audit.openings"))));
        for (AuditKind kind : AuditKind.values()) {
            Map<FindingSeverity, Long> by = new EnumMap<>(findings.stream()
                    .filter(finding -> finding.kind() == kind)
                    .collect(Collectors.groupingBy(
                            Finding::severity, () -> new EnumMap<>(FindingSeverity.class), Collectors.counting())));
            long openings = findings.stream()
                    .filter(finding -> finding.kind() == kind)
                    .map(Finding::openingId)
                    .distinct()
                    .count();
            if (openings > 0) {
                table.row(
                        kind.label().in(language),
                        Long.toString(by.getOrDefault(FindingSeverity.MUST_SETTLE, 0L)),
                        Long.toString(by.getOrDefault(FindingSeverity.PLEASE_CHECK, 0L)),
                        Long.toString(by.getOrDefault(FindingSeverity.HINT, 0L)),
                        Long.toString(openings));
            }
        }
        return table.render();
    }

    /** Returns the findings as a table, hints only if they are asked for. */
    String table(boolean hints) {
        TextTable table = new TextTable(
                "",
                List.of(
                        TextTable.Column.left(texts.get("audit.severity"), CELL),
                        TextTable.Column.left(texts.get("audit.opening"), 12),
                        TextTable.Column.left(texts.get("audit.kind"), CELL),
                        TextTable.Column.left(texts.get("audit.quote"), CELL),
                        TextTable.Column.last(texts.get("audit.proposal"))));
        for (Finding finding : findings) {
            if (hints || finding.severity() != FindingSeverity.HINT) {
                table.row(
                        finding.severity().label().in(language),
                        finding.openingId(),
                        finding.kind().label().in(language),
                        finding.quote(),
                        finding.proposal().in(language));
            }
        }
        return table.render();
    }

    /** Writes JSON Lines, one object a finding. */
    void json(Writer out) throws IOException {
        for (Finding finding : findings) {
            ObjectNode node = MAPPER.createObjectNode();
            node.put("finding", finding.code());
            node.put("kind", finding.kind().name());
            node.put("severity", finding.severity().name());
            node.put("openingId", finding.openingId());
            node.put("employer", finding.employer());
            node.put("field", finding.field().in(language));
            node.put("quote", finding.quote());
            node.put("start", finding.start());
            node.put("end", finding.end());
            node.put("why", finding.why().in(language));
            node.put("proposal", finding.proposal().in(language));
            node.put("source", finding.source().in(language));
            out.write(MAPPER.writeValueAsString(node));
            out.write('\n');
        }
    }

    /** Writes CSV, one row a finding. */
    void csv(Writer out, boolean byteOrderMark) throws IOException {
        if (byteOrderMark) {
            out.write('\uFEFF');
        }
        List<String> headers = new ArrayList<>();
        for (String key : List.of(
                "severity",
                "kind",
                "employer",
                "opening",
                "title",
                "field",
                "quote",
                "why",
                "proposal",
                "source",
                "code")) {
            headers.add(texts.get("audit." + key));
        }
        CsvRow.write(out, headers);
        for (Finding finding : findings) {
            CsvRow.write(
                    out,
                    List.of(
                            finding.severity().label().in(language),
                            finding.kind().label().in(language),
                            finding.employer(),
                            finding.openingId(),
                            titles.getOrDefault(finding.openingId(), ""),
                            finding.field().in(language),
                            finding.quote(),
                            finding.why().in(language),
                            finding.proposal().in(language),
                            finding.source().in(language),
                            finding.code()));
        }
    }

    /** Returns the findings by employer, in the order of the sheet. */
    Map<String, List<Finding>> byEmployer() {
        Map<String, List<Finding>> by = new LinkedHashMap<>();
        findings.forEach(finding -> by.computeIfAbsent(finding.employer().strip(), name -> new ArrayList<>())
                .add(finding));
        return by;
    }

    /** Returns the page for one employer: each opening once, the weightiest first, with what to write instead. */
    String page(String employer, List<Finding> own) {
        StringBuilder page = new StringBuilder();
        page.append(texts.get("audit.page.title", employer)).append("\n\n");
        page.append(texts.get("audit.page.intro")).append("\n");
        String opening = "";
        int number = 0;
        for (Finding finding : own) {
            if (!finding.openingId().equals(opening)) {
                opening = finding.openingId();
                number = 0;
                page.append('\n')
                        .append(texts.get("audit.page.opening", opening, titles.getOrDefault(opening, "")))
                        .append('\n');
            }
            number++;
            page.append(texts.get(
                            "audit.page.finding",
                            number,
                            finding.severity().label().in(language),
                            finding.kind().label().in(language)))
                    .append('\n');
            if (!finding.quote().isEmpty()) {
                page.append(texts.get(
                                "audit.page.quote", finding.field().in(language), DisplayWidth.shown(finding.quote())))
                        .append('\n');
            }
            page.append(texts.get("audit.page.why", finding.why().in(language))).append('\n');
            page.append(texts.get("audit.page.proposal", finding.proposal().in(language)))
                    .append('\n');
            page.append(texts.get("audit.page.source", finding.source().in(language)))
                    .append('\n');
        }
        page.append('\n').append(texts.get("audit.page.end")).append('\n');
        return page.toString();
    }
}
