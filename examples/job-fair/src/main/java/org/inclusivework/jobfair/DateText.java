package org.inclusivework.jobfair;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A day as people write it: 2026-12-03, 2026/12/3, 2026年12月3日, 20261203, 12月3日, 今天, 明天. */
final class DateText {
    private static final Pattern WHOLE =
            Pattern.compile("(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*[日号]?");
    private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern NO_YEAR = Pattern.compile("(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*[日号]?");

    private DateText() {}

    /** Returns the day that a text means, or {@code null}; a day without a year is the next such day. */
    static @Nullable LocalDate read(String text, LocalDate today) {
        String line = Normalizer.normalize(Dialogue.stripped(text), Normalizer.Form.NFKC);
        if (line.equals("今天") || line.equalsIgnoreCase("today")) {
            return today;
        }
        if (line.equals("明天") || line.equalsIgnoreCase("tomorrow")) {
            return today.plusDays(1);
        }
        try {
            Matcher whole = WHOLE.matcher(line);
            Matcher digits = DIGITS.matcher(line);
            if (whole.matches()) {
                return day(whole.group(1), whole.group(2), whole.group(3));
            }
            if (digits.matches()) {
                return day(digits.group(1), digits.group(2), digits.group(3));
            }
            Matcher noYear = NO_YEAR.matcher(line);
            if (noYear.matches()) {
                LocalDate day = day(Integer.toString(today.getYear()), noYear.group(1), noYear.group(2));
                return day.isBefore(today) ? day.plusYears(1) : day;
            }
            return null;
        } catch (DateTimeException e) {
            // There is no such day, as 2026-02-30.
            return null;
        }
    }

    private static LocalDate day(String year, String month, String day) {
        return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }
}
