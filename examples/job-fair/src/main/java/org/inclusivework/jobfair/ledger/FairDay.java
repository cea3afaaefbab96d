package org.inclusivework.jobfair.ledger;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A fair that was held or will be.
 *
 * @param name its name, unique in the ledger
 * @param date its day
 */
public record FairDay(String name, LocalDate date) {
    public FairDay {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(date, "date");
    }
}
