package org.inclusivework.matcher.insight;

import java.time.LocalDate;
import java.util.Objects;
import org.inclusivework.matcher.taxonomy.Label;

/**
 * The least pay in an area from a day on.
 *
 * @param area the id of the area in the gazetteer or its beginning: {@code 3211} holds all counties of the prefecture
 * @param name what people call it
 * @param from the first day it holds
 * @param monthly yuan a month for full-time work, above 0
 * @param hourly yuan an hour for part-time work; 0 where it is not known
 * @param everywhere whether it holds in all of the area, so that less is surely too little; otherwise some parts may have a lower one
 * @param source the notice
 */
public record MinimumWage(
        String area, Label name, LocalDate from, double monthly, double hourly, boolean everywhere, Label source) {
    public MinimumWage {
        Objects.requireNonNull(area, "area");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(source, "source");
        if (!(monthly > 0) || !(hourly >= 0) || Double.isInfinite(monthly) || Double.isInfinite(hourly)) {
            throw new IllegalArgumentException("not a minimum wage: " + monthly + " a month, " + hourly + " an hour");
        }
    }
}
