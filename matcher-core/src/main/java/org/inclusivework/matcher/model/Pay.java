package org.inclusivework.matcher.model;

import java.util.Locale;
import java.util.Objects;

/**
 * An amount of pay, or a range of it.
 *
 * @param basis what it is paid for
 * @param min the lower end, at least 0
 * @param max the upper end, at least {@code min}
 * @param currency the ISO 4217 code, such as {@code CNY}
 * @param piecesPerHour measured speed for piece rates, or 0 where it was not measured
 */
public record Pay(PayBasis basis, double min, double max, String currency, double piecesPerHour) {
    public Pay {
        Objects.requireNonNull(basis, "basis");
        if (!(min >= 0) || !(max >= min) || Double.isInfinite(max)) {
            throw MatcherException.invalid(
                    "pay", min + "–" + max, "not a range of pay", "use two numbers, the lower one first");
        }
        if (!(piecesPerHour >= 0) || Double.isInfinite(piecesPerHour)) {
            throw MatcherException.invalid(
                    "pay.piecesPerHour", piecesPerHour, "not a speed", "use pieces an hour, or 0 if not measured");
        }
        currency = currency.toUpperCase(Locale.ROOT);
        if (currency.length() != 3 || !currency.chars().allMatch(c -> c >= 'A' && c <= 'Z')) {
            throw MatcherException.invalid(
                    "pay.currency", currency, "not an ISO 4217 code", "use three letters such as CNY");
        }
    }

    /** Makes a range in yuan a month. */
    public static Pay yuanPerMonth(double min, double max) {
        return new Pay(PayBasis.MONTH, min, max, "CNY", 0);
    }
}
