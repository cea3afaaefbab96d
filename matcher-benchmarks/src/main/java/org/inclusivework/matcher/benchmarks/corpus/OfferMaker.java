package org.inclusivework.matcher.benchmarks.corpus;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.inclusivework.matcher.model.AccommodationOffer;
import org.inclusivework.matcher.model.OfferState;
import org.inclusivework.matcher.model.Scope;
import org.inclusivework.matcher.taxonomy.Accommodation;

/**
 * What openings say about accommodations: most nothing; the others a few codes, schedules and step-free access most often, each
 * with a state and mostly for all parts of working life. Immutable and thread-safe.
 */
final class OfferMaker {
    private static final List<List<Scope>> SCOPES = List.of(
            AccommodationOffer.EVERYWHERE,
            List.of(Scope.DAILY_WORK),
            List.of(Scope.INTERVIEW),
            List.of(Scope.INTERVIEW, Scope.INDUCTION));
    private static final List<OfferState> STATES =
            List.of(OfferState.PROVIDED, OfferState.ARRANGEABLE, OfferState.UNAVAILABLE, OfferState.UNKNOWN);

    private final double share;
    private final Draw<Accommodation> accommodations = new Draw<>(List.of(Accommodation.values()), OfferMaker::often);

    /** All offers there can be: by accommodation, scope and state, made once. */
    private final Map<Accommodation, List<List<AccommodationOffer>>> offers = new EnumMap<>(Accommodation.class);

    OfferMaker(double share) {
        this.share = share;
        for (Accommodation accommodation : Accommodation.values()) {
            offers.put(
                    accommodation,
                    SCOPES.stream()
                            .map(scopes -> STATES.stream()
                                    .map(state -> AccommodationOffer.of(accommodation, state, scopes))
                                    .toList())
                            .toList());
        }
    }

    List<AccommodationOffer> next(Dice dice) {
        if (!dice.chance(share)) {
            return List.of();
        }
        List<AccommodationOffer> drawn = new ArrayList<>();
        long taken = 0;
        for (int i = 1 + dice.share(0.25, 0.25, 0.2, 0.12, 0.08, 0.05, 0.03, 0.02); i > 0; i--) {
            Accommodation accommodation = accommodations.next(dice);
            if ((taken & accommodation.bit()) == 0) {
                taken |= accommodation.bit();
                drawn.add(offers.getOrDefault(accommodation, List.of())
                        .get(dice.share(0.8, 0.1, 0.05, 0.05))
                        .get(dice.share(0.45, 0.33, 0.17, 0.05)));
            }
        }
        return drawn;
    }

    private static long often(Accommodation accommodation) {
        return switch (accommodation.group()) {
            case SC -> 6;
            case PA -> 4;
            case LV, TR, HB -> 3;
            case CP, AT -> 2;
            case VI, HC, SP, SF -> 1;
        };
    }
}
