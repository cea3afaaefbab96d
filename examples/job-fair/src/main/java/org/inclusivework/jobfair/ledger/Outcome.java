package org.inclusivework.jobfair.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One step that one person took with one opening.
 *
 * @param number its number in the ledger, from 1, in the order of recording
 * @param personId who
 * @param openingId the opening
 * @param stage the step
 * @param date when it happened
 * @param reason why the person left; empty for other steps
 * @param officer who is responsible
 * @param undoneBy who took the entry back, or {@code null} while it stands
 */
public record Outcome(
        long number,
        String personId,
        String openingId,
        Stage stage,
        LocalDate date,
        String reason,
        String officer,
        @Nullable String undoneBy) {
    /** Returns whether nobody took it back. */
    public boolean stands() {
        return undoneBy == null;
    }

    @Override
    public String toString() {
        return "Outcome[" + number + ", " + stage + ", " + date + "]";
    }
}
