package org.inclusivework.matcher.scoring;

import org.inclusivework.matcher.model.Pay;

/**
 * An amount of pay by the month and by the hour, as far as the stated facts allow; NaN where they do not.
 *
 * @param perMonth an amount a month, or NaN
 * @param perHour an amount an hour, or NaN
 * @param currency the ISO 4217 code, empty if nothing is known
 */
record ComparablePay(double perMonth, double perHour, String currency) {
    static final ComparablePay UNKNOWN = new ComparablePay(Double.NaN, Double.NaN, "");

    private static final double MONTHS_PER_YEAR = 12;

    /** Reckons an amount of pay; 0 hours a week means that nobody stated them. */
    static ComparablePay of(Pay pay, double amount, int hoursPerWeek, ScoringParameters p) {
        double hours = hoursPerWeek == 0 ? Double.NaN : hoursPerWeek * p.weeksPerYear / MONTHS_PER_YEAR;
        double perMonth = switch (pay.basis()) {
            case MONTH -> amount;
            case YEAR -> amount / MONTHS_PER_YEAR;
            case DAY -> amount * p.daysPerMonth;
            case HOUR, PIECE -> Double.NaN;
        };
        double perHour = switch (pay.basis()) {
            case HOUR -> amount;
            case PIECE -> pay.piecesPerHour() > 0 ? amount * pay.piecesPerHour() : Double.NaN;
            case MONTH, YEAR, DAY -> perMonth / hours;
        };
        return new ComparablePay(Double.isNaN(perMonth) ? perHour * hours : perMonth, perHour, pay.currency());
    }

    /** Returns whether the two can be compared by the month or by the hour. */
    boolean comparable(ComparablePay other) {
        return currency.equals(other.currency)
                && (!Double.isNaN(perMonth - other.perMonth) || !Double.isNaN(perHour - other.perHour));
    }

    /** Returns whether this is known to be less than a floor; an amount that cannot be compared is not. */
    boolean isBelow(ComparablePay floor) {
        if (!comparable(floor)) {
            return false;
        }
        return Double.isNaN(perMonth - floor.perMonth) ? perHour < floor.perHour : perMonth < floor.perMonth;
    }
}
