package org.inclusivework.matcher.scoring;

import org.inclusivework.matcher.model.PayBasis;

/**
 * An amount of pay by the month and by the hour, as far as the stated facts allow; NaN where they do not.
 *
 * @param perMonth an amount a month, or NaN
 * @param perHour an amount an hour, or NaN
 * @param currency the currency as {@link org.inclusivework.matcher.model.OpeningStatement#currency} packs it, 0 if nothing is known
 */
record ComparablePay(double perMonth, double perHour, int currency) {
    static final ComparablePay UNKNOWN = new ComparablePay(Double.NaN, Double.NaN, 0);

    private static final double MONTHS_PER_YEAR = 12;

    /** Returns an amount by the month, or NaN; 0 hours a week means that nobody stated them. */
    static double perMonth(PayBasis basis, double amount, double pieces, int hoursPerWeek, ScoringParameters p) {
        double direct = monthly(basis, amount, p);
        return Double.isNaN(direct)
                ? perHour(basis, amount, pieces, hoursPerWeek, p) * hoursPerMonth(hoursPerWeek, p)
                : direct;
    }

    /** Returns an amount by the hour, or NaN. */
    static double perHour(PayBasis basis, double amount, double pieces, int hoursPerWeek, ScoringParameters p) {
        return switch (basis) {
            case HOUR -> amount;
            case PIECE -> pieces > 0 ? amount * pieces : Double.NaN;
            case MONTH, YEAR, DAY -> monthly(basis, amount, p) / hoursPerMonth(hoursPerWeek, p);
        };
    }

    private static double monthly(PayBasis basis, double amount, ScoringParameters p) {
        return switch (basis) {
            case MONTH -> amount;
            case YEAR -> amount / MONTHS_PER_YEAR;
            case DAY -> amount * p.daysPerMonth;
            case HOUR, PIECE -> Double.NaN;
        };
    }

    private static double hoursPerMonth(int hoursPerWeek, ScoringParameters p) {
        return hoursPerWeek == 0 ? Double.NaN : hoursPerWeek * p.weeksPerYear / MONTHS_PER_YEAR;
    }

    /** Returns whether an opening's pay can be compared with this floor by the month or by the hour. */
    boolean comparable(OpeningFacts o) {
        return currency == o.payCurrency
                && (!Double.isNaN(o.payPerMonth - perMonth) || !Double.isNaN(o.payPerHour - perHour));
    }

    /** Returns whether an opening's pay is known to be less than this floor; an amount that cannot be compared is not. */
    boolean exceeds(OpeningFacts o) {
        if (!comparable(o)) {
            return false;
        }
        return Double.isNaN(o.payPerMonth - perMonth) ? o.payPerHour < perHour : o.payPerMonth < perMonth;
    }
}
