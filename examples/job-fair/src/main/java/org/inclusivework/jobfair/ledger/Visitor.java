package org.inclusivework.jobfair.ledger;

import java.util.Objects;
import org.inclusivework.matcher.model.Candidate;

/**
 * A person known to the ledger.
 *
 * @param candidate the record that is matched
 * @param phone how to call; may be empty
 * @param sex the sex stated, for statistics only
 * @param officer who registered the person; empty for those who came with a sheet
 * @param registeredAt when, an ISO-8601 instant
 */
public record Visitor(Candidate candidate, String phone, Sex sex, String officer, String registeredAt) {
    public Visitor {
        Objects.requireNonNull(candidate, "candidate");
        Objects.requireNonNull(phone, "phone");
        Objects.requireNonNull(sex, "sex");
        Objects.requireNonNull(officer, "officer");
        Objects.requireNonNull(registeredAt, "registeredAt");
    }

    @Override
    public String toString() {
        return "Visitor[private]";
    }
}
