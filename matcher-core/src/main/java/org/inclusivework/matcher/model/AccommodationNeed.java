package org.inclusivework.matcher.model;

import java.util.List;
import java.util.Objects;
import org.inclusivework.matcher.taxonomy.Accommodation;

/**
 * What a person needs, satisfied by any one of several accommodations.
 *
 * <p>Private: {@link #toString()} shows nothing of it.
 *
 * @param anyOf the accommodations of which one is enough, in catalogue order, at least one
 * @param strength how much it is needed
 * @param scopes the parts of working life it is needed in, in catalogue order, at least one
 */
public record AccommodationNeed(List<Accommodation> anyOf, NeedStrength strength, List<Scope> scopes) {
    /** Where a need holds if nobody said: in the daily work. */
    public static final List<Scope> DEFAULT_SCOPES = List.of(Scope.DAILY_WORK);

    public AccommodationNeed {
        anyOf = Check.inOrder(anyOf);
        scopes = Check.inOrder(scopes);
        Objects.requireNonNull(strength, "strength");
        if (anyOf.isEmpty()) {
            throw MatcherException.invalidPrivate(
                    "candidate.needs.anyOf", "no accommodation is named", "name at least one code of the catalogue");
        }
        if (scopes.isEmpty()) {
            throw MatcherException.invalidPrivate(
                    "candidate.needs.scopes", "no scope is named", "name one, or leave scopes out for daily work");
        }
    }

    /** Makes a need in the daily work. */
    public static AccommodationNeed of(NeedStrength strength, Accommodation... anyOf) {
        return new AccommodationNeed(List.of(anyOf), strength, DEFAULT_SCOPES);
    }

    @Override
    public String toString() {
        return "AccommodationNeed[private]";
    }
}
