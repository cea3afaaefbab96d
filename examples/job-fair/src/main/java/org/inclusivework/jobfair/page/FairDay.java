package org.inclusivework.jobfair.page;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The fair that pages are made for.
 *
 * @param date its day, or the day asked for
 * @param invented whether people and employers are made up, which every page then says
 */
public record FairDay(LocalDate date, boolean invented) {
    public FairDay {
        Objects.requireNonNull(date, "date");
    }
}
