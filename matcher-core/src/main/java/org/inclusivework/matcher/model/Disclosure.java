package org.inclusivework.matcher.model;

import java.time.LocalDate;
import java.util.Objects;
import org.inclusivework.matcher.taxonomy.Accommodation;
import org.jspecify.annotations.Nullable;

/**
 * A person's permission to tell one employer one thing; without one, nothing of a person's needs reaches an employer.
 *
 * <p>Private: {@link #toString()} shows ids and dates only.
 *
 * @param candidateId who permits
 * @param employer who may be told
 * @param item the accommodation that may be named
 * @param purpose what for, such as {@code 面试安排}
 * @param date when it was given
 * @param recorder the officer who recorded it
 * @param withdrawn when it was withdrawn, or {@code null} while it holds
 */
public record Disclosure(
        String candidateId,
        String employer,
        Accommodation item,
        String purpose,
        LocalDate date,
        String recorder,
        @Nullable LocalDate withdrawn) {
    public Disclosure {
        Ids.check("candidate", candidateId);
        Check.text("disclosure.employer", employer);
        Objects.requireNonNull(item, "item");
        Check.text("disclosure.purpose", purpose);
        Objects.requireNonNull(date, "date");
        Check.text("disclosure.recorder", recorder);
        if (withdrawn != null && withdrawn.isBefore(date)) {
            throw MatcherException.invalid(
                    "disclosure.withdrawn", withdrawn, "withdrawn before it was given", "check both dates");
        }
    }

    /** Returns whether it holds on a day: given by then, and not withdrawn by then. */
    public boolean holdsOn(LocalDate day) {
        return !date.isAfter(day) && (withdrawn == null || withdrawn.isAfter(day));
    }

    @Override
    public String toString() {
        return "Disclosure[" + candidateId + ", " + date + "]";
    }
}
