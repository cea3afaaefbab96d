package org.inclusivework.matcher.insight;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inclusivework.matcher.model.Opening;

/**
 * Checks limits of age: an upper limit below the legal age of retirement, and a lower one under sixteen.
 *
 * <p>A lower limit of 16 or 18 alone is lawful, and so is "up to retirement"; a bare range of numbers counts only under a heading
 * about age.
 */
final class AgeCheck {
    private static final int LEAST = 16;
    /** So many characters before an age say whose age it is. */
    private static final int NEARBY = 40;

    private static final int OF_AGE = 18;
    private static final int NEAR_RETIREMENT = 50;
    private static final int RETIREMENT = 60;

    private static final String UNIT = "(?:周?岁|岁)";
    private static final Pattern RANGE =
            Pattern.compile("(?<!\\d)(?<low>\\d{2})" + UNIT + "?(?:-|~|至|到|—)(?<high>\\d{2})" + UNIT + "(?:之间|以[下内])?");
    private static final Pattern UPPER =
            Pattern.compile("(?:年龄)?(?:在|不超过|不大于|不高于|低于|小于|未满|不满|≤|<=|<|限|限制)?(?<!\\d)(?<high>\\d{2})" + UNIT
                    + "(?:及|含|\\(含\\))?(?:以下|以内|之内|封顶|止|内)|(?:不超过|不大于|不高于|低于|小于|≤|<=|<)(?<high2>\\d{2})" + UNIT
                    + "?");
    private static final Pattern LOWER = Pattern.compile("(?:年满|满)?(?<!\\d)(?<low>\\d{2})" + UNIT + "(?:及|含)?(?:以上|起)");
    private static final Pattern UNDER_HEADING =
            Pattern.compile("(?<!\\d)(?<low>\\d{2})(?:-|~|至|到)(?<high>\\d{2})|(?<!\\d)(?<high2>\\d{2})(?:及)?(?:以下|以内)");
    private static final Pattern ENGLISH = Pattern.compile(
            "\\b(?:age|aged|ages|between)(?: range| limit)?:? ?(?<low>\\d{2}) ?(?:-|to|and) ?(?<high>\\d{2})(?:"
                    + " years)?\\b|\\b(?<low3>\\d{2}) ?(?:-|to) ?(?<high3>\\d{2}) (?:years old|years of"
                    + " age|y/o)\\b|\\b(?:under|below|younger than|not older than|no older than|max(?:imum)? age:?|age"
                    + " limit:?|up to) (?<high2>\\d{2})(?: years(?: old| of age)?)?\\b(?!"
                    + " ?(?:kg|km|%|min|hour|people|pieces|weeks?|months?|guests|m\\b|cm|days|eur|cny|usd))");
    private static final String NUMERALS = "一二三四五六七八九";
    private static final Pattern SPELLED_OUT =
            Pattern.compile("(?<tens>[二三四五])十(?<ones>[一二三四五六七八九])?" + UNIT + "(?:及|含)?(?:以下|以内|之内)");
    private static final Pattern YOUTH = Pattern.compile(
            "年轻(?:人|有活力|优先|化)|青年优先|年龄要?小|(?<!\\d)(?:[6-9]0|00)后(?!天)|\\byoung (?:and dynamic|team members"
                    + " wanted|candidates|dynamic|people (?:wanted|preferred))");
    private static final Pattern NOT_STAFF = Pattern.compile(
            "(?:儿童|孩子|青少年|幼儿|学员|学生|老人|长者|客户|顾客|宝宝|婴儿|小孩|儿子|女儿|会员|对象|患儿|children|pupils|students|residents|customers|customer)[^,。;]{0,12}$");
    private static final Pattern DENIED = Pattern.compile("(?:不限|不设|没有|无|取消|不要求|any age|no )[^,。;]{0,6}$");
    private static final Pattern YOUTH_DENIED = Pattern.compile("(?:和|与|或|、|及|不论|无论|不管|服务|帮助|不限)$");

    private final AuditTexts texts;

    AgeCheck(AuditTexts texts) {
        this.texts = texts;
    }

    void check(Opening opening, List<AdvertField> fields, List<Finding> into) {
        for (AdvertField field : fields) {
            if (CreditCodeCheck.holdsCode(field)) {
                continue;
            }
            String text = field.text().text();
            if (text.chars().noneMatch(c -> c >= '0' && c <= '9')) {
                spelledOut(opening, field, into);
                youth(opening, field, into);
                continue;
            }
            int before = into.size();
            span(RANGE, opening, field, into);
            if (into.size() == before) {
                span(UPPER, opening, field, into);
            }
            if (into.size() == before) {
                span(ENGLISH, opening, field, into);
            }
            if (into.size() == before && field.about("年龄", "age")) {
                span(UNDER_HEADING, opening, field, into);
            }
            if (into.size() == before) {
                span(LOWER, opening, field, into);
            }
            if (into.size() == before) {
                youth(opening, field, into);
            }
        }
    }

    private void span(Pattern pattern, Opening opening, AdvertField field, List<Finding> into) {
        String text = field.text().text();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            String before = text.substring(Math.max(0, matcher.start() - NEARBY), matcher.start());
            if (NOT_STAFF.matcher(before).find() || DENIED.matcher(before).find()) {
                continue;
            }
            String rule = rule(
                    Math.max(group(matcher, "low"), group(matcher, "low3")),
                    Math.max(group(matcher, "high"), Math.max(group(matcher, "high2"), group(matcher, "high3"))));
            if (rule != null) {
                add(rule, opening, field, matcher, into);
            }
        }
    }

    private static @org.jspecify.annotations.Nullable String rule(int low, int high) {
        if (low > 0 && low < LEAST) {
            return "AGE_CHILD";
        }
        if (high <= OF_AGE) {
            return null;
        }
        return high < NEAR_RETIREMENT ? "AGE" : high < RETIREMENT ? "AGE_NEAR_RETIREMENT" : null;
    }

    private static int group(Matcher matcher, String name) {
        if (!matcher.namedGroups().containsKey(name) || matcher.group(name) == null) {
            return 0;
        }
        return Integer.parseInt(matcher.group(name));
    }

    /** Ages in Chinese numerals, tens first: 四十五岁以下. */
    private void spelledOut(Opening opening, AdvertField field, List<Finding> into) {
        Matcher matcher = SPELLED_OUT.matcher(field.text().text());
        while (matcher.find()) {
            int ones = matcher.group("ones") == null ? 0 : NUMERALS.indexOf(matcher.group("ones")) + 1;
            String rule = rule(0, (NUMERALS.indexOf(matcher.group("tens")) + 1) * 10 + ones);
            if (rule != null) {
                add(rule, opening, field, matcher, into);
            }
        }
    }

    private void youth(Opening opening, AdvertField field, List<Finding> into) {
        String text = field.text().text();
        Matcher matcher = YOUTH.matcher(text);
        if (matcher.find()) {
            String before = text.substring(Math.max(0, matcher.start() - NEARBY), matcher.start());
            if (!YOUTH_DENIED.matcher(before).find() && !DENIED.matcher(before).find()) {
                add("AGE", opening, field, matcher, into);
            }
        }
    }

    private void add(String rule, Opening opening, AdvertField field, Matcher at, List<Finding> into) {
        into.add(texts.finding(
                rule,
                opening,
                field,
                field.text().start(at.start()),
                field.text().end(at.end())));
    }
}
