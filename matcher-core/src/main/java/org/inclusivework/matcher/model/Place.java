package org.inclusivework.matcher.model;

import java.util.Objects;
import org.inclusivework.matcher.taxonomy.Coordinates;
import org.jspecify.annotations.Nullable;

/**
 * A place as somebody wrote it, with its coordinates where they are known.
 *
 * <p>Unknown coordinates are normal and make the distance a question; they are never replaced by a guess.
 *
 * @param text the place as written, such as {@code 江苏省镇江市润州区冠城路8号}
 * @param coordinates where it is, or {@code null} if that is not known
 * @param areaId the id of the area in the gazetteer, such as {@code 321111}, or {@code null}
 * @param kind what the place is
 */
public record Place(
        String text,
        @Nullable Coordinates coordinates,
        @Nullable String areaId,
        PlaceKind kind) {
    public Place {
        Check.text("place.text", text);
        Objects.requireNonNull(kind, "kind");
    }

    /** Makes a workplace or home with known coordinates. */
    public static Place of(String text, Coordinates coordinates) {
        return new Place(text, coordinates, null, PlaceKind.WORKPLACE);
    }

    /** Makes a workplace or home that could not be located. */
    public static Place unresolved(String text) {
        return new Place(text, null, null, PlaceKind.WORKPLACE);
    }
}
