package org.inclusivework.matcher.insight;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inclusivework.matcher.model.Opening;
import org.inclusivework.matcher.taxonomy.Label;

/** Checks what stands under a heading of the credit code. */
final class CreditCodeCheck {
    private static final Pattern ROUNDED = Pattern.compile("\\d(?:\\.\\d+)?e\\+?\\d{2}");
    private static final Pattern CODE = Pattern.compile("[0-9a-z][0-9a-z -]{5,28}[0-9a-z]");

    private final AuditTexts texts;

    CreditCodeCheck(AuditTexts texts) {
        this.texts = texts;
    }

    static boolean holdsCode(AdvertField field) {
        return field.about("信用代码", "credit code");
    }

    void check(Opening opening, List<AdvertField> fields, List<Finding> into) {
        for (AdvertField field : fields) {
            if (!holdsCode(field)) {
                continue;
            }
            Matcher rounded = ROUNDED.matcher(field.text().text());
            if (rounded.find()) {
                add("CODE_ROUNDED", opening, field, rounded, "", into);
                continue;
            }
            Matcher code = CODE.matcher(field.text().text());
            if (code.find()) {
                CreditCode.check(code.group())
                        .ifPresent(problem -> add(name(problem.fault()), opening, field, code, problem.detail(), into));
            }
        }
    }

    private static String name(CreditCode.Fault fault) {
        return switch (fault) {
            case LENGTH -> "CODE_LENGTH";
            case CHARACTER -> "CODE_LETTER";
            case CHECK_CHARACTER -> "CODE_CHECK_DIGIT";
            case ORGANISATION -> "CODE_ORGANISATION";
        };
    }

    private void add(String rule, Opening opening, AdvertField field, Matcher at, String detail, List<Finding> into) {
        String shown = detail.isEmpty() ? "…" : detail;
        into.add(texts.finding(
                rule,
                opening,
                field.heading(),
                field.text().quote(at.start(), at.end()),
                field.text().start(at.start()),
                field.text().end(at.end()),
                new Label(shown, shown)));
    }
}
