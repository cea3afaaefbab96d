package org.inclusivework.matcher.insight;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.inclusivework.matcher.model.Opening;
import org.inclusivework.matcher.taxonomy.Label;
import org.inclusivework.matcher.taxonomy.TsvTable;

/** What each rule of the audit says: kind, severity, why, proposed words and source, read from this package's table. */
final class AuditTexts {
    private static final Label TO_BE_VERIFIED = new Label("（引用前请核对原文）", " (verify before quoting)");

    private final Map<String, Rule> rules = new HashMap<>();

    private record Rule(AuditKind kind, FindingSeverity severity, Label why, Label proposal, Label source) {}

    AuditTexts() {
        for (TsvTable.Row row : table("audit_texts.tsv").rows()) {
            Label source = label(row, "source");
            // S: seen quoted; P: practice, not a text; K: from memory.
            boolean verified = !row.get("checked").equals("K");
            rules.put(
                    row.get("code"),
                    new Rule(
                            AuditKind.valueOf(row.get("kind")),
                            FindingSeverity.valueOf(row.get("severity")),
                            label(row, "why"),
                            label(row, "propose"),
                            verified
                                    ? source
                                    : new Label(source.zh() + TO_BE_VERIFIED.zh(), source.en() + TO_BE_VERIFIED.en())));
        }
    }

    /** Reads a table of this package. */
    static TsvTable table(String name) {
        try (InputStream in = AuditTexts.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("resource " + name + " is missing from the jar: rebuild the jar");
            }
            return TsvTable.read(in, name);
        } catch (IOException e) {
            throw new UncheckedIOException("resource " + name + " cannot be read: rebuild the jar", e);
        }
    }

    private static Label label(TsvTable.Row row, String column) {
        return new Label(row.get(column + "_zh"), row.get(column + "_en"));
    }

    /** Makes a finding of a rule about a span of a field; {@code {0}} is the quote. */
    Finding finding(String code, Opening opening, AdvertField field, int start, int end) {
        String quote = field.text().original().substring(start, end);
        return finding(code, opening, field.heading(), quote, start, end, new Label(shown(quote), shown(quote)));
    }

    /** Makes a finding of a rule about a field; {@code {0}} and so on are the arguments. */
    Finding finding(String code, Opening opening, Label heading, String quote, int start, int end, Label... arguments) {
        Rule rule = rules.get(code);
        if (rule == null) {
            throw new IllegalStateException("audit_texts.tsv has no rule " + code);
        }
        return new Finding(
                opening.id(),
                opening.employer(),
                rule.kind,
                code,
                rule.severity,
                heading,
                quote,
                start,
                end,
                fill(rule.why, arguments),
                fill(rule.proposal, arguments),
                fill(rule.source, arguments));
    }

    boolean has(String code) {
        return rules.containsKey(code);
    }

    private static String shown(String quote) {
        String line = quote.replaceAll("\\s+", " ").strip();
        return line.isEmpty() ? "…" : line;
    }

    private static Label fill(Label wording, Label... arguments) {
        String zh = wording.zh();
        String en = wording.en();
        for (int i = 0; i < arguments.length; i++) {
            zh = zh.replace("{" + i + "}", arguments[i].zh());
            en = en.replace("{" + i + "}", arguments[i].en());
        }
        return new Label(zh, en);
    }
}
