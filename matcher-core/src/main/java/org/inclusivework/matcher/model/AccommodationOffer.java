package org.inclusivework.matcher.model;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.inclusivework.matcher.taxonomy.Accommodation;

/**
 * What an opening offers of one accommodation in some parts of working life.
 *
 * @param accommodation the accommodation
 * @param scopes the parts it holds for, in catalogue order, at least one
 * @param state what is offered
 * @param evidence who said so
 */
public record AccommodationOffer(Accommodation accommodation, List<Scope> scopes, OfferState state, Evidence evidence) {
    /** All parts of working life: what an offer without a scope holds for. */
    public static final List<Scope> EVERYWHERE = List.of(Scope.values());

    public AccommodationOffer {
        Objects.requireNonNull(accommodation, "accommodation");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(evidence, "evidence");
        scopes = Check.inOrder(scopes);
        if (scopes.isEmpty()) {
            throw MatcherException.invalid(
                    "opening.offers.scopes",
                    accommodation.code(),
                    "no scope is named",
                    "name one, or leave scopes out for all");
        }
    }

    /** Makes an offer for all parts of working life, as the advert says. */
    public static AccommodationOffer of(Accommodation accommodation, OfferState state) {
        return new AccommodationOffer(accommodation, EVERYWHERE, state, Evidence.ADVERT);
    }

    /** Makes an offer for some parts of working life, as the advert says. */
    public static AccommodationOffer of(Accommodation accommodation, OfferState state, Collection<Scope> scopes) {
        return new AccommodationOffer(accommodation, List.copyOf(scopes), state, Evidence.ADVERT);
    }
}
