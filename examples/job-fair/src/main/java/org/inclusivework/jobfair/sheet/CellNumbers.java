package org.inclusivework.jobfair.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes the numbers that spreadsheets store as the spreadsheet shows them: days, times, percentages, and plain digits. */
final class CellNumbers {
    /** Spreadsheets keep 15 digits; what has more was rounded when it was typed. */
    private static final BigDecimal ROUNDED_FROM = new BigDecimal("1e15");

    private static final MathContext KEPT = new MathContext(15, RoundingMode.HALF_EVEN);
    private static final int ROUNDED_SHOWN = 3;
    private static final Pattern NO_LETTERS_OF_DATES = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.|_.|\\*.");
    private static final Pattern DATE = Pattern.compile("(?i)yy|[ymd][-/.年月日]|[-/.][ymd]|dd|mmm|[hs]:|:[ms]|h时|h\"?时");
    private static final Pattern NAMED_PARTS = Pattern.compile("(?i)[ymdhs]\"[年月日时分秒点]\"");
    /** The formats of days and times that spreadsheets know by number, the East Asian ones included. */
    private static final Set<Integer> DATES = Set.of(
            14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 45, 46, 47, 50, 51, 52, 53, 54,
            55, 56, 57, 58);

    private static final Set<Integer> PERCENT = Set.of(9, 10);
    private static final int FIRST_DAY_AFTER_FALSE_LEAP_DAY = 61;
    private static final double LAST_DAY = 2_958_466;
    private static final long SECONDS = 86_400;
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private CellNumbers() {}

    /**
     * Puts a number into a row.
     *
     * @param formatId the number of its format, or -1
     * @param format the text of its format, or {@code null}
     * @param since1904 whether days are counted from 1904
     */
    static void put(
            GridRow.Builder row,
            int column,
            BigDecimal value,
            int formatId,
            @Nullable String format,
            boolean since1904) {
        if (isDate(formatId, format) && value.signum() >= 0 && value.doubleValue() < LAST_DAY) {
            row.set(column, CellKind.DATE, date(value.doubleValue(), since1904));
        } else if (value.abs().compareTo(ROUNDED_FROM) >= 0) {
            row.set(column, CellKind.ROUNDED, shownRounded(value));
        } else if (PERCENT.contains(formatId) || (format != null && format.contains("%"))) {
            row.set(column, CellKind.NUMBER, plain(value.movePointRight(2)) + "%");
        } else {
            row.set(column, CellKind.NUMBER, plain(value));
        }
    }

    static String plain(BigDecimal value) {
        BigDecimal kept = value.round(KEPT);
        return kept.signum() == 0 ? "0" : kept.stripTrailingZeros().toPlainString();
    }

    private static String shownRounded(BigDecimal value) {
        BigDecimal shown = value.round(new MathContext(ROUNDED_SHOWN, RoundingMode.HALF_UP));
        int exponent = shown.precision() - shown.scale() - 1;
        return shown.movePointLeft(exponent).setScale(2, RoundingMode.HALF_UP).toPlainString() + "E+" + exponent;
    }

    static boolean isDate(int formatId, @Nullable String format) {
        if (DATES.contains(formatId)) {
            return true;
        }
        if (format == null
                || format.isEmpty()
                || format.toLowerCase(Locale.ROOT).startsWith("general")) {
            return false;
        }
        return NAMED_PARTS.matcher(format).find()
                || DATE.matcher(NO_LETTERS_OF_DATES.matcher(format).replaceAll(""))
                        .find();
    }

    /** The day and time of a serial number. */
    static String date(double serial, boolean since1904) {
        long days = (long) Math.floor(serial);
        long seconds = Math.round((serial - days) * SECONDS);
        if (seconds == SECONDS) {
            days++;
            seconds = 0;
        }
        LocalTime time = LocalTime.ofSecondOfDay(seconds);
        if (days == 0) {
            return MINUTES.format(time);
        }
        LocalDate day = since1904
                ? LocalDate.of(1904, 1, 1).plusDays(days)
                : LocalDate.of(1899, 12, days < FIRST_DAY_AFTER_FALSE_LEAP_DAY ? 31 : 30)
                        .plusDays(days);
        return seconds == 0 ? day.toString() : day + " " + MINUTES.format(LocalDateTime.of(day, time));
    }
}
