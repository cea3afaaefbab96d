package org.inclusivework.matcher.match;

import java.util.List;
import org.inclusivework.matcher.model.HomeWorkTerms;
import org.inclusivework.matcher.model.Place;
import org.inclusivework.matcher.scoring.LocationScore;

/** Says what the location component is made of: the trip that is made, and the days without one. */
final class TravelReasons {
    private TravelReasons() {}

    static List<Reason> of(Pair pair) {
        double visits = LocationScore.visits(pair.c(), pair.o(), pair.parameters());
        if (visits == 0) {
            return List.of(new Reason(Message.of(MessageCode.TRAVEL_NONE), 1, 1));
        }
        Reason trip = new Reason(trip(pair), visits, LocationScore.travelValue(pair.c(), pair.o(), pair.parameters()));
        return visits == 1 ? List.of(trip) : List.of(trip, new Reason(rare(pair), 1 - visits, 1));
    }

    private static Message trip(Pair pair) {
        if (LocationScore.countsUnknown(pair.c(), pair.o(), pair.parameters())) {
            return Message.of(MessageCode.TRAVEL_UNKNOWN);
        }
        LocationScore.Way way = LocationScore.bestWay(pair.c(), pair.o(), pair.parameters());
        return Message.of(
                way.lengthOverLimit() <= 1 ? MessageCode.TRAVEL_WITHIN : MessageCode.TRAVEL_BEYOND,
                place(pair, way),
                new Term.Quantity(way.km(), Term.Unit.KILOMETRES),
                Term.of(way.mode()),
                new Term.Quantity(way.minutes(), Term.Unit.MINUTES));
    }

    static Term place(Pair pair, LocationScore.Way way) {
        List<Place> located = pair.opening().places().stream()
                .filter(place -> place.coordinates() != null)
                .toList();
        return new Term.Verbatim(located.get(way.place()).text());
    }

    private static Message rare(Pair pair) {
        HomeWorkTerms terms = pair.opening().homeWork();
        return terms == null || terms.sharePercent() == 0
                ? Message.of(MessageCode.TRAVEL_DORMITORY)
                : Message.of(MessageCode.TRAVEL_RARE, Term.of(terms.onSite()));
    }
}
