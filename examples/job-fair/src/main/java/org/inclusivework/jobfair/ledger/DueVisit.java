package org.inclusivework.jobfair.ledger;

import java.time.LocalDate;

/**
 * A follow-up visit that has not been recorded yet.
 *
 * @param personId whom to visit
 * @param openingId where the person works
 * @param stage what the visit is to confirm
 * @param due the day it falls due
 * @param officer who recorded the contract and is responsible
 */
public record DueVisit(String personId, String openingId, Stage stage, LocalDate due, String officer) {
    @Override
    public String toString() {
        return "DueVisit[" + stage + ", " + due + "]";
    }
}
