package org.inclusivework.jobfair.sheet;

import java.math.BigDecimal;

/** The days that spreadsheets count from 1900. */
public final class SheetDates {
    private SheetDates() {}

    /** Returns the day of a number, such as 2026-12-03 for 46359; with the time, where the number has a fraction. */
    public static String day(BigDecimal serial) {
        return CellNumbers.date(serial.doubleValue(), false);
    }
}
