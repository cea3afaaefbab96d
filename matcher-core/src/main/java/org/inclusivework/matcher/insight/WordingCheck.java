package org.inclusivework.matcher.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inclusivework.matcher.model.Opening;
import org.inclusivework.matcher.taxonomy.TsvTable;
import org.jspecify.annotations.Nullable;

/**
 * Finds wordings of the table {@code audit_wording.tsv} in the texts of an opening, and leaves those alone that are denied or that
 * their surroundings explain.
 *
 * <p>A match is denied where a negation governs it: before it in the same clause ("不收押金", "不收押金、材料费", where the first
 * item of a list passes its negation on), or right after it ("押金0元", "押金：无", "材料费由单位承担"). What a comma or a full stop
 * separates is governed by nothing. A row may add surroundings of its own: {@code unless_before} is looked for just before the
 * match, {@code unless_clause} in the sentence, {@code unless_advert} in the whole opening.
 */
final class WordingCheck {
    private static final Pattern DENIED_BEFORE =
            Pattern.compile("(?:(?:不(?!限|良|低于|少于|超过|小于|满|断|错|同|得不|仅|但|能吃)|无(?!不|条件|论)|没有?|免(?!费)|未(?!满)|"
                    + "非(?!常)|勿|别(?!墅)|拒绝?|禁止|杜绝|取消|反对|谨防|严禁|抵制|防止|绝无|零|(?<!\\d)0)|(?<!学历|经验|性别|年龄|专业|户籍|户口|地区|民族)不限)"
                    + "[^,、。;!?:()\\s]{0,7}$");
    private static final Pattern DENIED_AFTER = Pattern.compile(
            "^(?:(?:证明|要求|费用?|条件|者|等|问题|方面|类|金|钱|一律|全部|均|都|也)*)(?:[:为是]?(?:0元?(?!\\d)|零元?|无(?!法|论)|没有|免)|全免|免费|免收|免交|免除|不收|不交|不用交|不限|不作|不做|不要求|"
                    + "无要求|没有要求|不需要|无需|不用|不考虑|不在|不是|不重要|不影响|均可|都可|都行|随意|由?(?:公司|单位|企业|厂里|厂方|我们|我方|合作社|工坊|政府|残联|街道|本店|店里)"
                    + "(?:全额|统一|免费)?(?:承担|出|支付|负担|提供|全包|报销|付|买)|(?:全额|凭票|入职后|可)?报销|自愿)");
    private static final Pattern DENIED_BEFORE_EN = Pattern.compile("\\b(?:no|not|never|without|free of|free"
            + " from|don't|doesn't|isn't|aren't|won't|cannot|nor|needn't|zero|waive[sd]?|neither)\\b[^.;!?:,]{0,45}$");
    private static final Pattern DENIED_AFTER_EN =
            Pattern.compile("^[^.;!?,]{0,25}?\\b(?:not required|is not|are not|isn't|aren't|not needed|not"
                    + " necessary|unnecessary|waived|free of charge|none|paid by (?:us|the employer|the company)|covered"
                    + " by|reimbursed|is optional|does not matter)\\b");
    private static final String STOPS = "。;!?";

    /** One row of the table. */
    private record Wording(
            String code,
            @Nullable Pattern heading,
            Pattern pattern,
            boolean negatable,
            @Nullable Pattern before,
            @Nullable Pattern clause,
            @Nullable Pattern advert,
            Pattern siblings,
            List<String> triggers) {
        /** Whether the text has what no match can do without; looked for first, since most texts have not. */
        boolean mayOccur(String text) {
            for (String trigger : triggers) {
                if (text.contains(trigger)) {
                    return true;
                }
            }
            return false;
        }
    }

    private final AuditTexts texts;
    private final List<Wording> wordings = new ArrayList<>();

    WordingCheck(AuditTexts texts) {
        this.texts = texts;
        for (TsvTable.Row row : AuditTexts.table("audit_wording.tsv").rows()) {
            String code = row.get("code");
            if (!texts.has(code)) {
                throw new IllegalStateException(row + " names a rule that audit_texts.tsv lacks: " + code);
            }
            wordings.add(new Wording(
                    code,
                    pattern(row.get("heading")),
                    Pattern.compile(row.get("pattern")),
                    !row.get("negation").equals("no"),
                    pattern(row.get("unless_before")),
                    pattern(row.get("unless_clause")),
                    pattern(row.get("unless_advert")),
                    Pattern.compile("(?:(?:" + row.get("pattern") + ")(?:[、,/和或及与]|以及|或者| ?(?:,|or|and) ?)?)+$"),
                    row.list("triggers")));
        }
    }

    private static @Nullable Pattern pattern(String text) {
        return text.isEmpty() ? null : Pattern.compile(text);
    }

    void check(Opening opening, List<AdvertField> fields, List<Finding> into) {
        StringBuilder whole =
                new StringBuilder(FoldedText.of(opening.employer()).text());
        fields.forEach(field -> whole.append('。').append(field.text().text()));
        for (AdvertField field : fields) {
            if (CreditCodeCheck.holdsCode(field)) {
                continue;
            }
            List<Span> taken = new ArrayList<>();
            for (Wording wording : wordings) {
                check(wording, opening, field, whole, taken, into);
            }
        }
    }

    /** A span of a folded text that a rule of a kind has taken: another row about the same words would only repeat it. */
    private record Span(String code, int start, int end) {
        boolean overlaps(int otherStart, int otherEnd) {
            return start < otherEnd && otherStart < end;
        }
    }

    private void check(
            Wording wording,
            Opening opening,
            AdvertField field,
            CharSequence whole,
            List<Span> taken,
            List<Finding> into) {
        if (wording.heading != null
                && !wording.heading
                        .matcher(FoldedText.of(field.heading().zh()).text())
                        .find()) {
            return;
        }
        String text = field.text().text();
        if (!wording.mayOccur(text)) {
            return;
        }
        Matcher matcher = wording.pattern.matcher(text);
        while (matcher.find()) {
            int start = matcher.start();
            int end = matcher.end();
            if (start == end
                    || taken.stream().anyMatch(span -> span.overlaps(start, end))
                    || (wording.advert != null && wording.advert.matcher(whole).find())
                    || explained(wording, text, start, end)
                    || lawful(wording.code, opening)) {
                continue;
            }
            taken.add(new Span(wording.code, start, end));
            into.add(texts.finding(
                    code(wording.code, whole),
                    opening,
                    field,
                    field.text().start(start),
                    field.text().end(end)));
        }
    }

    /** A cited rule reserves the post: its class and grade are lawful. */
    private static boolean lawful(String code, Opening opening) {
        return opening.rule() != null && code.startsWith("CLASS_");
    }

    private static final Pattern RULED_WORK = Pattern.compile("盲人(?:医疗|保健)?按摩|辅助性就业|定向招[聘录]|专项招录");

    private static String code(String code, CharSequence whole) {
        return code.equals("CLASS_LIST") && RULED_WORK.matcher(whole).find() ? "CLASS_RULE_UNCITED" : code;
    }

    private static boolean explained(Wording wording, String text, int start, int end) {
        int from = start;
        while (from > 0 && STOPS.indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        int to = end;
        while (to < text.length() && STOPS.indexOf(text.charAt(to)) < 0) {
            to++;
        }
        String before = text.substring(from, start);
        String after = text.substring(end, to);
        if ((wording.before != null && wording.before.matcher(before).find())
                || (wording.clause != null
                        && wording.clause.matcher(text.substring(from, to)).find())) {
            return true;
        }
        return wording.negatable && denied(wording, before, after);
    }

    private static boolean denied(Wording wording, String before, String after) {
        String governing = wording.siblings.matcher(before).replaceFirst("");
        return DENIED_BEFORE.matcher(governing).find()
                || DENIED_BEFORE_EN.matcher(governing).find()
                || DENIED_AFTER.matcher(after).find()
                || DENIED_AFTER_EN.matcher(after).find();
    }
}
