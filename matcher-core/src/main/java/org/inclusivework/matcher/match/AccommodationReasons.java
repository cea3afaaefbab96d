package org.inclusivework.matcher.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.inclusivework.matcher.model.AccommodationNeed;
import org.inclusivework.matcher.model.Capacity;
import org.inclusivework.matcher.model.OfferState;
import org.inclusivework.matcher.model.Scope;
import org.inclusivework.matcher.scoring.AccommodationScore;
import org.inclusivework.matcher.taxonomy.Accommodation;
import org.inclusivework.matcher.taxonomy.WorkFunction;

/** Says what the accommodation component is made of: one reason a need, one a limited function. */
final class AccommodationReasons {
    private AccommodationReasons() {}

    static List<Reason> of(Pair pair) {
        List<Reason> reasons = new ArrayList<>();
        List<AccommodationNeed> needs = pair.candidate().needs();
        for (int i = 0; i < needs.size(); i++) {
            double value = AccommodationScore.needValue(pair.c(), i, pair.o(), pair.parameters());
            reasons.add(new Reason(need(pair, needs.get(i)), pair.c().needShare(i), value));
        }
        for (int i = 0; i < pair.c().limits(); i++) {
            double value = AccommodationScore.limitValue(pair.c(), i, pair.o(), pair.parameters());
            reasons.add(new Reason(limit(pair, i), pair.c().limitShare(pair.parameters()), value));
        }
        if (reasons.isEmpty()) {
            reasons.add(new Reason(Message.of(MessageCode.NOTHING_NEEDED), 1, 1));
        }
        return reasons;
    }

    private static Message need(Pair pair, AccommodationNeed need) {
        OfferState weakest = need.scopes().stream()
                .map(scope -> pair.bestState(need.anyOf(), scope))
                .max(Comparator.naturalOrder())
                .orElse(OfferState.UNKNOWN);
        List<Scope> where = need.scopes().stream()
                .filter(scope -> pair.bestState(need.anyOf(), scope) == weakest)
                .toList();
        return Message.of(
                MessageCode.NEED,
                Term.of(need.strength()),
                Pair.terms(need.anyOf()),
                Term.of(weakest),
                Pair.scopes(where));
    }

    private static Message limit(Pair pair, int i) {
        int ordinal = pair.c().limitedFunction(i);
        WorkFunction function = WorkFunction.values()[ordinal];
        Optional<Integer> demand = demand(pair, function);
        if (demand.isEmpty()) {
            MessageCode code =
                    pair.o().demandPriorKnown(ordinal) ? MessageCode.DEMAND_PRIOR : MessageCode.DEMAND_UNKNOWN;
            return Message.of(code, Term.of(function));
        }
        Term asked = new Term.Named(function.name() + demand.get(), function.levelLabel(demand.get()));
        if (demand.get() <= capacity(pair, function)) {
            return Message.of(MessageCode.DEMAND_MET, Term.of(function), asked);
        }
        return bridge(pair, function)
                .map(by -> Message.of(
                        MessageCode.DEMAND_GAP,
                        Term.of(function),
                        asked,
                        Pair.term(by),
                        Term.of(pair.opening().offerState(by, Scope.DAILY_WORK))))
                .orElseGet(() -> Message.of(MessageCode.DEMAND_GAP_OPEN, Term.of(function), asked));
    }

    /** Returns the bridging accommodation in the best state, the first of the catalogue among equals; none if all are out. */
    private static Optional<Accommodation> bridge(Pair pair, WorkFunction function) {
        List<Accommodation> bridging = new ArrayList<>();
        for (Accommodation accommodation : Accommodation.values()) {
            if (accommodation.bridges().contains(function)
                    && pair.opening().offerState(accommodation, Scope.DAILY_WORK) != OfferState.UNAVAILABLE) {
                bridging.add(accommodation);
            }
        }
        return bridging.stream().min(Comparator.comparing(a -> pair.opening().offerState(a, Scope.DAILY_WORK)));
    }

    static Optional<Integer> demand(Pair pair, WorkFunction function) {
        return pair.opening().demands().stream()
                .filter(demand -> demand.function() == function)
                .map(demand -> demand.level())
                .findFirst();
    }

    private static int capacity(Pair pair, WorkFunction function) {
        return pair.candidate().capacities().stream()
                .filter(capacity -> capacity.function() == function)
                .mapToInt(Capacity::level)
                .findFirst()
                .orElse(WorkFunction.MAX_LEVEL);
    }
}
