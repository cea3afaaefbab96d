package org.inclusivework.matcher.io;

import java.util.List;
import java.util.stream.Collectors;
import org.inclusivework.matcher.model.Place;
import org.inclusivework.matcher.model.PlaceKind;
import org.inclusivework.matcher.taxonomy.Gazetteer;
import org.inclusivework.matcher.taxonomy.GazetteerLevel;
import org.inclusivework.matcher.taxonomy.GazetteerMatch;
import org.inclusivework.matcher.taxonomy.GazetteerPlace;
import org.inclusivework.matcher.taxonomy.Label;

/**
 * Where the places of a file are. What is ambiguous, unknown or too wide stays without coordinates and is reported, which makes the
 * distance a question; nothing is guessed.
 */
final class PlaceFinder {
    /** Wider areas say too little about a distance: the radius in kilometres. */
    private static final double WIDEST_KM = 100;

    private static final int MAX_CHOICES = 4;
    private static final Label NARROWER =
            new Label("写到区县，如 江苏省镇江市润州区，或填纬度和经度", "write district and city, or give latitude and longitude");

    private final Gazetteer gazetteer;
    private final Gazetteer.Context context;

    PlaceFinder(Gazetteer gazetteer, Gazetteer.Context context) {
        this.gazetteer = gazetteer;
        this.context = context;
    }

    /** The place that a text names. */
    Place find(Spot spot, String text) {
        return switch (gazetteer.resolve(text, context)) {
            case GazetteerMatch.Resolved resolved -> located(spot, text, resolved.place());
            case GazetteerMatch.Ambiguous ambiguous -> {
                spot.warnOnce(
                        text,
                        new Label(
                                "有几个地方都可能叫这个名字，没看明白，请核对；距离待确认",
                                "several places may be meant; the distance stays a question"),
                        spot.isPrivate() ? NARROWER : choices(ambiguous.choices()));
                yield Place.unresolved(text);
            }
            case GazetteerMatch.Unknown unknown -> {
                spot.warnOnce(
                        text,
                        new Label("没有找到这个地点的位置，距离待确认", "the place was not found; the distance stays a question"),
                        NARROWER);
                yield Place.unresolved(text);
            }
        };
    }

    private static Place located(Spot spot, String text, GazetteerPlace found) {
        boolean tooWide = found.radiusKm() > WIDEST_KM;
        if (tooWide) {
            spot.warnOnce(
                    text, new Label("地点范围太大，距离待确认", "the area is too wide; the distance stays a question"), NARROWER);
        } else if (found.level().compareTo(GazetteerLevel.CITY) <= 0) {
            spot.warnOnce(
                    text, new Label("只写到市，距离按市中心估计", "a whole city; distances are taken from its centre"), NARROWER);
        }
        return new Place(text, tooWide ? null : found.coordinates(), found.id(), PlaceKind.WORKPLACE);
    }

    /** The choices in words; names of places that are in the file already. */
    private static Label choices(List<GazetteerPlace> choices) {
        String names = choices.stream()
                .limit(MAX_CHOICES)
                .map(GazetteerPlace::fullName)
                .collect(Collectors.joining("; "));
        return new Label("写其中一个的全名：" + names, "write the full name of one of them: " + names);
    }
}
