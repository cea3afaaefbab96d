package org.inclusivework.matcher.io;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.inclusivework.matcher.io.RowCells.Cell;
import org.inclusivework.matcher.model.Place;
import org.inclusivework.matcher.model.PlaceKind;
import org.inclusivework.matcher.taxonomy.Coordinates;
import org.inclusivework.matcher.taxonomy.Language;
import org.jspecify.annotations.Nullable;

/**
 * Places: texts separated by {@code ；}, with the n-th latitude, longitude, area and kind for the n-th place. Coordinates or an
 * area that are given count; else the text is looked up.
 */
final class PlaceText {
    private PlaceText() {}

    static List<Place> read(
            RowCells cells,
            String places,
            String latitude,
            String longitude,
            String area,
            String kind,
            Resolver resolver) {
        Cell texts = cells.get(places);
        List<Place> found = new ArrayList<>();
        List<String> entries = texts == null ? List.of() : CellText.split(texts.text(), CellText.ENTRIES);
        int given = entries.size();
        for (String column : List.of(latitude, longitude, area, kind)) {
            Cell cell = cells.get(column);
            int size = cell == null
                    ? 0
                    : CellText.splitAll(cell.text(), CellText.ENTRIES).size();
            if (cell != null && size > Math.max(given, 1)) {
                cell.spot()
                        .error(
                                cell.text(),
                                "比地点多，对应不上",
                                "there are more entries than places",
                                "每个地点写一个，用；隔开",
                                "write one for each place, separated by ;");
                return List.of();
            }
        }
        for (int i = 0; i < Math.max(given, cells.has(latitude) || cells.has(longitude) ? 1 : 0); i++) {
            Double north = degrees(cells, latitude, i, 90);
            Double east = degrees(cells, longitude, i, 180);
            if ((north == null) != (east == null)) {
                Cell there = cells.get(north == null ? longitude : latitude);
                if (there != null && !there.spot().log().refused()) {
                    there.spot()
                            .error(
                                    there.text(),
                                    "只有纬度或只有经度",
                                    "latitude or longitude is missing",
                                    "两个都写，或都不写",
                                    "give both, or neither");
                }
            }
            Coordinates coordinates = north == null || east == null ? null : new Coordinates(north, east);
            String areaId = entry(cells, area, i);
            String kindWord = entry(cells, kind, i);
            Cell kindCell = cells.get(kind);
            PlaceKind placeKind = kindWord == null || kindCell == null
                    ? PlaceKind.WORKPLACE
                    : Vocabulary.PLACE_KIND.read(kindCell.spot(), kindWord);
            String text = i < given
                    ? CellText.unescape(entries.get(i))
                    : NumberText.print(north == null ? 0 : north) + "," + NumberText.print(east == null ? 0 : east);
            if (placeKind == null) {
                continue;
            }
            if (coordinates == null && areaId == null && texts != null) {
                Place place = resolver.place(texts.spot(), text);
                found.add(new Place(text, place.coordinates(), place.areaId(), placeKind));
            } else {
                found.add(new Place(text, coordinates, areaId, placeKind));
            }
        }
        return found;
    }

    private static @Nullable Double degrees(RowCells cells, String column, int i, int bound) {
        Cell cell = cells.get(column);
        String text = entry(cells, column, i);
        return cell == null || text == null ? null : NumberText.degrees(cell.spot(), text, bound);
    }

    private static @Nullable String entry(RowCells cells, String column, int i) {
        Cell cell = cells.get(column);
        if (cell == null) {
            return null;
        }
        List<String> entries = CellText.splitAll(cell.text(), CellText.ENTRIES);
        return i < entries.size() && !entries.get(i).isEmpty() ? CellText.unescape(entries.get(i)) : null;
    }

    static String texts(List<Place> places) {
        return places.stream().map(place -> CellText.escape(place.text())).collect(Collectors.joining("；"));
    }

    static String latitudes(List<Place> places) {
        return list(
                places,
                place -> place.coordinates() == null
                        ? ""
                        : NumberText.print(place.coordinates().latitude()));
    }

    static String longitudes(List<Place> places) {
        return list(
                places,
                place -> place.coordinates() == null
                        ? ""
                        : NumberText.print(place.coordinates().longitude()));
    }

    static String areas(List<Place> places) {
        return list(places, place -> place.areaId() == null ? "" : CellText.escape(place.areaId()));
    }

    static String kinds(List<Place> places, Language language) {
        boolean usual = places.stream().allMatch(place -> place.kind() == PlaceKind.WORKPLACE);
        return usual ? "" : list(places, place -> place.kind().label().in(language));
    }

    /** One text for each place; nothing at all where every one is empty. */
    private static String list(List<Place> places, Function<Place, String> part) {
        List<String> parts = places.stream().map(part).toList();
        return parts.stream().allMatch(String::isEmpty) ? "" : String.join("；", parts);
    }
}
