package org.inclusivework.jobfair.question;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.inclusivework.matcher.model.AccommodationOffer;
import org.inclusivework.matcher.model.CostClass;
import org.inclusivework.matcher.model.Demand;
import org.inclusivework.matcher.model.Evidence;
import org.inclusivework.matcher.model.EvidenceSource;
import org.inclusivework.matcher.model.OfferState;
import org.inclusivework.matcher.model.Opening;
import org.inclusivework.matcher.model.Scope;
import org.inclusivework.matcher.taxonomy.Accommodation;
import org.inclusivework.matcher.taxonomy.WorkFunction;

/**
 * The openings of a fair, to which employers' answers are added one by one.
 *
 * <p>An answer fills in what nobody had said, with the employer as its source and the day it was given; what was known before stays,
 * whatever a sheet says about it later. Not thread-safe.
 */
public final class AnswerBook {
    private final Map<String, Opening> openings = new LinkedHashMap<>();

    /** Starts with openings, whose order stays. */
    public AnswerBook(List<Opening> openings) {
        openings.forEach(opening -> this.openings.put(opening.id(), opening));
    }

    /** Returns whether there is an opening of an id. */
    public boolean knows(String id) {
        return openings.containsKey(id);
    }

    /** Returns the openings with the answers so far. */
    public List<Opening> openings() {
        return List.copyOf(openings.values());
    }

    /**
     * Adds what an employer says of an accommodation; returns whether it was news.
     *
     * @param date the day it was said
     */
    public boolean offer(String id, Accommodation accommodation, OfferState state, java.time.LocalDate date) {
        Opening opening = openings.get(id);
        if (opening == null) {
            return false;
        }
        List<Scope> open = new ArrayList<>();
        for (Scope scope : Scope.values()) {
            if (opening.offerState(accommodation, scope) == OfferState.UNKNOWN) {
                open.add(scope);
            }
        }
        if (open.isEmpty()) {
            return false;
        }
        List<AccommodationOffer> offers = new ArrayList<>();
        for (AccommodationOffer offer : opening.offers()) {
            if (offer.accommodation() != accommodation || offer.state() != OfferState.UNKNOWN) {
                offers.add(offer);
            }
        }
        Evidence evidence = new Evidence(EvidenceSource.EMPLOYER, date, CostClass.UNKNOWN, null);
        offers.add(new AccommodationOffer(accommodation, open, state, evidence));
        openings.put(id, opening.toBuilder().offers(offers).build());
        return true;
    }

    /** Adds what the work asks of a function, 0 to {@link WorkFunction#MAX_LEVEL}; returns whether it was news. */
    public boolean demand(String id, WorkFunction function, int level) {
        Opening opening = openings.get(id);
        if (opening == null || opening.demands().stream().anyMatch(demand -> demand.function() == function)) {
            return false;
        }
        List<Demand> demands = new ArrayList<>(opening.demands());
        demands.add(new Demand(function, level));
        openings.put(id, opening.toBuilder().demands(demands).build());
        return true;
    }
}
