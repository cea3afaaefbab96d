package org.inclusivework.matcher.insight;

import java.util.Objects;
import org.inclusivework.matcher.taxonomy.Label;

/**
 * One thing in an opening that its employer should settle, check or might say better: what it rests on, why, and proposed words.
 *
 * <p>It is for the employer it names and for the officer who talks with that employer; it says nothing about any candidate.
 *
 * @param openingId the opening
 * @param employer the employer, as written
 * @param kind what it is about
 * @param code the name of the rule, stable across releases, such as {@code FEE_DEPOSIT}
 * @param severity how much it weighs
 * @param field the heading of the field that is quoted
 * @param quote the words it rests on, verbatim; empty where it rests on silence
 * @param start where the quote starts in the field's text, in UTF-16 units; 0 where it is no part of a text
 * @param end where it ends
 * @param why why it matters
 * @param proposal what to write or do instead
 * @param source the law, standard or practice the rule rests on
 */
public record Finding(
        String openingId,
        String employer,
        AuditKind kind,
        String code,
        FindingSeverity severity,
        Label field,
        String quote,
        int start,
        int end,
        Label why,
        Label proposal,
        Label source) {
    public Finding {
        Objects.requireNonNull(openingId, "openingId");
        Objects.requireNonNull(employer, "employer");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(quote, "quote");
        Objects.requireNonNull(why, "why");
        Objects.requireNonNull(proposal, "proposal");
        Objects.requireNonNull(source, "source");
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + " to " + end);
        }
    }
}
