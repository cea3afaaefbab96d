package org.inclusivework.matcher.io;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inclusivework.matcher.io.RowCells.Cell;
import org.inclusivework.matcher.model.WorkHours;
import org.inclusivework.matcher.taxonomy.Label;
import org.inclusivework.matcher.taxonomy.LabelForm;
import org.jspecify.annotations.Nullable;

/** Numbers and dates as people write them, full-width digits included. */
final class NumberText {
    /** A decimal number without a sign, for use inside larger patterns on a {@link LabelForm}. */
    static final String DECIMAL = "\\d{1,340}(?:\\.\\d{1,340})?(?:e[+-]?\\d{1,3})?";

    private static final int MAX_DIGITS = 20;
    private static final Pattern LEVEL = Pattern.compile("-?[0-9]{1,9}");
    private static final Pattern WHOLE =
            Pattern.compile("约?([0-9]{1,9}) ?(?:个|人|名|位|岁|天|小时|%|级|m2|m²|平方米|平米|平|people|persons|hours|days)?左?右?");
    private static final Pattern SPAN =
            Pattern.compile("([0-9]{1,6})\\D{0,3}?(?:-|~|至|到|to)([0-9]{1,6}) ?(?:人|名|个|people)?");
    private static final Pattern SEVERAL = Pattern.compile("(招聘|招)?若干(名|人|个)?|多名|多人|数名|不限|不限人数|人数不限|several|many");
    /** Up to 99 in Chinese numerals, as people are counted. */
    private static final Pattern SPOKEN = Pattern.compile("(?:([一二三四五六七八九]?)(十))?([一二两三四五六七八九]?)(?:人|名|位|个)?");

    private static final Pattern DATE = Pattern.compile(
            "(\\d{4})(?:-|/|\\.|年) ?(\\d{1,2})(?:-|/|\\.|月) ?(\\d{1,2})日?(?:[t ].*)?|(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern OPEN_END = Pattern.compile("长期(有效)?|不限|招满为止|open|until filled");
    private static final Pattern WEEKLY = Pattern.compile("(?:每周|一周|周|weekly)? ?(\\d{1,3}) ?(?:个?小时|h|hours)?"
            + "(?: ?(?:-|~|至|到|to) ?(\\d{1,3}))? ?(?:个?小时|h|hours)?(?:/周|每周| ?(?:a|per|/) ?week)?");
    private static final Pattern DAYS_A_WEEK = Pattern.compile(
            "(?:每天|每日|一天)?(\\d{1,2})(?:个?小时|h)(?:/天|/日|每天)?[,、;；]?(?:每周|一周|周)?(?:做|上|工作|休)?(\\d)(?:天|日|d)?(?:休\\d(?:天|日)?)?(?:/周|每周)?");

    private NumberText() {}

    /** The whole number, with a sign or without, that a text in its plain form is; {@code null} if it is none. */
    static @Nullable Integer level(String form) {
        return LEVEL.matcher(form).matches() ? Integer.valueOf(form) : null;
    }

    /** A whole number in a range, or {@code null} after an error. */
    static @Nullable Integer whole(Cell cell, int min, int max) {
        Matcher matcher = WHOLE.matcher(LabelForm.of(cell.text()));
        long value = matcher.matches() ? Long.parseLong(matcher.group(1)) : -1;
        if (value < min || value > max) {
            cell.spot()
                    .error(
                            cell.text(),
                            value < 0 ? "不是整数" : "数字超出范围",
                            value < 0 ? "not a whole number" : "the number is out of range",
                            "写 " + min + " 到 " + max + " 的整数",
                            "write a whole number from " + min + " to " + max);
            return null;
        }
        return (int) value;
    }

    /** How many people are sought; 0 for several, the upper end of a span. */
    static @Nullable Integer positions(Cell cell) {
        String form = LabelForm.of(cell.text());
        if (SEVERAL.matcher(form).matches()) {
            return 0;
        }
        Matcher spoken = SPOKEN.matcher(form);
        if (spoken.matches() && (spoken.group(2) != null || !spoken.group(3).isEmpty())) {
            return spoken(spoken);
        }
        Matcher span = SPAN.matcher(form);
        if (span.matches() && Integer.parseInt(span.group(1)) <= Integer.parseInt(span.group(2))) {
            int most = Integer.parseInt(span.group(2));
            cell.spot()
                    .warn(
                            cell.text(),
                            "人数是一个范围，按 " + most + " 人计",
                            "a span of positions; " + most + " was taken",
                            "写一个数，如 " + most,
                            "write one number, such as " + most);
            return most;
        }
        return whole(cell, 0, 100_000);
    }

    private static int spoken(Matcher matcher) {
        int tens = matcher.group(2) == null ? 0 : matcher.group(1).isEmpty() ? 1 : digit(matcher.group(1));
        int ones = matcher.group(3).isEmpty() ? 0 : digit(matcher.group(3));
        return 10 * tens + ones;
    }

    private static int digit(String numeral) {
        return numeral.equals("两") ? 2 : "零一二三四五六七八九".indexOf(numeral);
    }

    /** Hours a week, or {@code null} after an error or warning. */
    static @Nullable WorkHours hours(Cell cell) {
        String form = LabelForm.of(cell.text());
        Matcher daily = DAYS_A_WEEK.matcher(form);
        Matcher weekly = WEEKLY.matcher(form);
        int min = -1;
        int max = -1;
        if (daily.matches()) {
            min = max = Integer.parseInt(daily.group(1)) * Integer.parseInt(daily.group(2));
        } else if (weekly.matches()) {
            min = Integer.parseInt(weekly.group(1));
            max = weekly.group(2) == null ? min : Integer.parseInt(weekly.group(2));
        }
        if (min < 1 || max < min || max > 100) {
            cell.spot()
                    .error(
                            cell.text(),
                            "不是每周工时",
                            "not a number of hours a week",
                            "写 1 到 100 的小时数，如 每周40小时 或 20-40",
                            "write 1 to 100 hours a week, such as 40 or 20-40");
            return null;
        }
        return new WorkHours(min, max);
    }

    /** A day, or {@code null} where it is open or after an error. */
    static @Nullable LocalDate date(Spot spot, String text) {
        String form = LabelForm.of(text);
        if (OPEN_END.matcher(form).matches()) {
            return null;
        }
        Matcher matcher = DATE.matcher(form);
        if (matcher.matches()) {
            int first = matcher.group(1) != null ? 1 : 4;
            try {
                return LocalDate.of(
                        Integer.parseInt(matcher.group(first)),
                        Integer.parseInt(matcher.group(first + 1)),
                        Integer.parseInt(matcher.group(first + 2)));
            } catch (DateTimeException e) {
                spot.error(text, "没有这一天", "there is no such day", "写如 2025-03-01", "write such as 2025-03-01");
                return null;
            }
        }
        spot.error(text, "不是日期", "not a date", "写如 2025-03-01", "write such as 2025-03-01");
        return null;
    }

    /** A number of degrees, or {@code null} after an error. */
    static @Nullable Double degrees(Spot spot, String text, int bound) {
        try {
            double value = Double.parseDouble(LabelForm.of(text).replace("°", ""));
            if (Math.abs(value) <= bound) {
                return value;
            }
        } catch (NumberFormatException e) {
            // Reported below, like a number out of range.
        }
        spot.error(
                text,
                new Label("经纬度不对，超出范围或不是数字", "not a coordinate, or out of range"),
                new Label(
                        "写 -" + bound + " 到 " + bound + " 的度数，如 32.19（检查经度和纬度是否写反）",
                        "write degrees from -" + bound + " to " + bound
                                + ", such as 32.19 (are latitude and longitude swapped?)"));
        return null;
    }

    /** A number in the fewest digits that mean exactly it. */
    static String print(double value) {
        if (value == 0) {
            return 1 / value < 0 ? "-0" : "0";
        }
        String plain = BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
        return plain.length() <= MAX_DIGITS ? plain : Double.toString(value).replace('E', 'e');
    }
}
