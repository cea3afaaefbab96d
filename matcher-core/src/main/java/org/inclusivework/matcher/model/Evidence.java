package org.inclusivework.matcher.model;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who said what is recorded about an offer, and what it takes.
 *
 * @param source who said so
 * @param date when it was said, or {@code null}
 * @param cost what it costs the employer
 * @param leadDays days until it is there, or {@code null} where nobody said
 */
public record Evidence(
        EvidenceSource source,
        @Nullable LocalDate date,
        CostClass cost,
        @Nullable Integer leadDays) {
    /** What the advert itself says, with nothing about date, cost and time. */
    public static final Evidence ADVERT = new Evidence(EvidenceSource.ADVERT, null, CostClass.UNKNOWN, null);

    public Evidence {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(cost, "cost");
        if (leadDays != null) {
            Check.range("opening.offers.leadDays", leadDays, 0, 3660);
        }
    }
}
