package org.inclusivework.matcher.scoring;

import java.util.ArrayList;
import java.util.List;
import org.inclusivework.matcher.model.AccommodationOffer;
import org.inclusivework.matcher.model.OfferState;
import org.inclusivework.matcher.model.Opening;
import org.inclusivework.matcher.model.Scope;
import org.inclusivework.matcher.taxonomy.Accommodation;

/** Changes what an opening offers, one accommodation and scope at a time. */
final class Offers {
    private Offers() {}

    /** Returns the opening with one offer in one scope as given and all others as they were. */
    static Opening with(Opening opening, Accommodation accommodation, Scope scope, OfferState state) {
        List<AccommodationOffer> offers = new ArrayList<>();
        for (AccommodationOffer offer : opening.offers()) {
            if (offer.accommodation() != accommodation || !offer.scopes().contains(scope)) {
                offers.add(offer);
            } else if (offer.scopes().size() > 1) {
                List<Scope> others =
                        offer.scopes().stream().filter(other -> other != scope).toList();
                offers.add(AccommodationOffer.of(accommodation, offer.state(), others));
            }
        }
        offers.add(AccommodationOffer.of(accommodation, state, List.of(scope)));
        return opening.toBuilder().offers(offers).build();
    }
}
