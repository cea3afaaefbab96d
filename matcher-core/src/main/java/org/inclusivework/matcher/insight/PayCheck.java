package org.inclusivework.matcher.insight;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.inclusivework.matcher.model.EmploymentForm;
import org.inclusivework.matcher.model.Opening;
import org.inclusivework.matcher.model.Pay;
import org.inclusivework.matcher.model.PayBasis;
import org.inclusivework.matcher.taxonomy.Label;
import org.jspecify.annotations.Nullable;

/**
 * Compares pay in yuan with the minimum wage of the place.
 *
 * <p>Full-time work is compared by the month: a year has twelve months, a month 21.75 days and 174 hours. Part-time work (at most
 * {@value #PART_TIME} hours a week) is compared by the hour. Hours between are compared in proportion to 40. Piece rates need a
 * measured speed. With several places the lowest minimum counts, in favour of the employer.
 */
final class PayCheck {
    private static final int PART_TIME = 24;
    private static final int FULL_TIME = 40;
    private static final double DAYS_A_MONTH = 21.75;
    private static final double HOURS_A_MONTH = 174;
    private static final double WEEKS_A_MONTH = 52.0 / 12;
    private static final Label HEADING = new Label("薪资待遇", "pay");

    private final AuditTexts texts;
    private final MinimumWages wages;

    PayCheck(AuditTexts texts, MinimumWages wages) {
        this.texts = texts;
        this.wages = wages;
    }

    void check(Opening opening, LocalDate asOf, List<Finding> into) {
        Pay pay = opening.pay();
        if (pay == null || !pay.currency().equals("CNY")) {
            return;
        }
        if (pay.basis() == PayBasis.PIECE && pay.piecesPerHour() == 0) {
            into.add(finding("PIECE_UNMEASURED", opening, words(pay)));
            return;
        }
        MinimumWage here = lowest(opening, asOf, false);
        if (here == null) {
            return;
        }
        // Pay by the hour without hours a week may be for part-time work: by the month it is ruled on, by the hour it
        // is asked about.
        Scale firm = Scale.of(opening, false);
        Scale scale = Scale.of(opening, pay.basis() == PayBasis.HOUR);
        MinimumWage sure = lowest(opening, asOf, true);
        // Piecework at home and sheltered work may stand under other agreements: these are asked about.
        boolean employed = opening.form() != EmploymentForm.PIECEWORK && opening.form() != EmploymentForm.SHELTERED;
        double high = scale.amount(pay.max(), pay);
        double low = scale.amount(pay.min(), pay);
        if (sure != null && employed && firm.amount(pay.max(), pay) < firm.least(sure)) {
            add("PAY_BELOW", opening, pay, firm, firm.amount(pay.max(), pay), sure, into);
        } else if (high < scale.least(here)) {
            add("PAY_MAYBE_BELOW", opening, pay, scale, high, here, into);
        } else if (low < scale.least(here)) {
            add("PAY_LOW_END", opening, pay, scale, low, here, into);
        }
    }

    private @Nullable MinimumWage lowest(Opening opening, LocalDate asOf, boolean surely) {
        return opening.places().stream()
                .map(place -> place.areaId())
                .filter(Objects::nonNull)
                .map(area -> surely ? wages.surely(area, asOf) : wages.in(area, asOf))
                .flatMap(Optional::stream)
                .min(Comparator.comparingDouble(MinimumWage::monthly))
                .orElse(null);
    }

    /** By what an amount and the minimum are compared. */
    private record Scale(boolean byHour, double shareOfFullTime, int hours) {
        static Scale of(Opening opening, boolean byHour) {
            int hours = opening.hours() == null ? 0 : opening.hours().max();
            if (hours == 0) {
                return new Scale(byHour, 1, 0);
            }
            return new Scale(hours <= PART_TIME, Math.min(1, hours / (double) FULL_TIME), hours);
        }

        double amount(double stated, Pay pay) {
            double hoursAMonth = hours == 0 ? HOURS_A_MONTH : Math.min(HOURS_A_MONTH, hours * WEEKS_A_MONTH);
            double month = switch (pay.basis()) {
                case MONTH -> stated;
                case YEAR -> stated / 12;
                case DAY -> stated * DAYS_A_MONTH;
                case HOUR -> stated * hoursAMonth;
                case PIECE -> stated * pay.piecesPerHour() * hoursAMonth;
            };
            if (!byHour) {
                return month;
            }
            return switch (pay.basis()) {
                case HOUR -> stated;
                case PIECE -> stated * pay.piecesPerHour();
                case MONTH, YEAR, DAY -> month / hoursAMonth;
            };
        }

        double least(MinimumWage wage) {
            if (byHour) {
                return wage.hourly() > 0 ? wage.hourly() : wage.monthly() / HOURS_A_MONTH;
            }
            return wage.monthly() * shareOfFullTime;
        }

        Label words(double amount) {
            String number = number(amount);
            return byHour
                    ? new Label("每小时" + number + "元", number + " yuan an hour")
                    : new Label("每月" + number + "元", number + " yuan a month");
        }
    }

    private void add(
            String rule, Opening opening, Pay pay, Scale scale, double amount, MinimumWage wage, List<Finding> into) {
        into.add(finding(
                rule,
                opening,
                words(pay),
                scale.words(amount),
                wage.name(),
                new Label(wage.from().toString(), wage.from().toString()),
                scale.words(scale.least(wage)),
                wage.source()));
    }

    private Finding finding(String rule, Opening opening, Label pay, Label... more) {
        Label[] arguments = new Label[more.length + 1];
        arguments[0] = pay;
        System.arraycopy(more, 0, arguments, 1, more.length);
        return texts.finding(rule, opening, HEADING, pay.zh(), 0, 0, arguments);
    }

    private static Label words(Pay pay) {
        String range = number(pay.min()) + (pay.min() == pay.max() ? "" : "-" + number(pay.max()));
        return new Label(
                pay.basis().label().zh() + range + "元",
                range + " yuan " + pay.basis().label().en());
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
