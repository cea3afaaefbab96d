package org.inclusivework.matcher.taxonomy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts together China's units: divisions by code, points joined to them by their whole path (the code in the table of
 * points was joined by name alone and is wrong for namesakes), dissolved counties, towns.
 */
final class GazetteerChina {

    private static final Set<String> RENAMED_IN_TAIWAN = Set.of("台北县", "桃园县", "台中县", "台南县", "高雄县");

    final Map<String, GazetteerUnit> units = new LinkedHashMap<>();
    private final Map<String, TsvTable.Row> romanised = new LinkedHashMap<>();
    private final GazetteerSources sources;
    private final GazetteerUnit country;

    GazetteerChina(GazetteerSources sources, GazetteerUnit country) {
        this.sources = sources;
        this.country = country;
        sources.romanised().forEach(row -> romanised.put(row.get("name"), row));
    }

    /** Builds all units; those without a point of their own are left without. */
    void build() {
        for (String level : List.of("1", "2", "3")) {
            for (TsvTable.Row row : sources.divisions()) {
                if (row.get("level").equals(level)) {
                    addDivision(row);
                }
            }
        }
        dropDuplicates();
        joinPoints();
        for (TsvTable.Row row : sources.supplement()) {
            GazetteerUnit unit = units.get(row.get("id"));
            if (row.get("kind").equals("county") && unit != null) {
                addAll(unit.otherNames, row.get("other"));
                addAll(unit.shortNames, row.get("short"));
                addAll(unit.localNames, row.get("local"));
                unit.otherNames.addAll(split(row.get("name")));
                unit.otherNames.remove(unit.name);
                unit.otherNames.removeIf(name -> isLatin(name) && unit.romanised.add(name));
                unit.point = point(row.get("latitude"), row.get("longitude"));
            }
        }
        for (TsvTable.Row row : sources.towns()) {
            addTown(row);
        }
    }

    private void addDivision(TsvTable.Row row) {
        String name = row.get("name");
        if (name.equals("市辖区") || name.contains("-")) {
            return;
        }
        int depth = Integer.parseInt(row.get("level"));
        GazetteerLevel level = GazetteerLevel.values()[GazetteerLevel.PROVINCE.ordinal() + depth - 1];
        String code = row.get("adcode");
        GazetteerUnit parent = units.get(row.get("parent"));
        if (parent == null && depth > 1) {
            parent = units.get(code.substring(0, 2) + "0000");
        }
        add(new GazetteerUnit(code, level, parent == null ? country : parent, "CN", name));
    }

    /** Two codes for one county, the old and the new: the higher is the new. */
    private void dropDuplicates() {
        Map<String, GazetteerUnit> newest = new LinkedHashMap<>();
        units.values().forEach(unit -> newest.merge(path(unit), unit, (a, b) -> a.id.compareTo(b.id) > 0 ? a : b));
        units.values().removeIf(unit -> newest.get(path(unit)) != unit);
    }

    private void add(GazetteerUnit unit) {
        String shortName = GazetteerChineseNames.shortName(unit.name);
        String city = nameOf(unit, GazetteerLevel.CITY);
        String province = nameOf(unit, GazetteerLevel.PROVINCE);
        boolean zone = shortName.isEmpty() && GazetteerChineseNames.isZone(unit.name);
        boolean newArea = unit.name.equals(city + "新区");
        if (!shortName.isEmpty() && !newArea) {
            unit.shortNames.add(shortName);
        }
        unit.otherNames.addAll(GazetteerChineseNames.plainForms(unit.name));
        if (unit.level == GazetteerLevel.CITY && unit.name.endsWith("市")) {
            unit.otherNames.add(unit.name + "区");
        }
        if (zone) {
            unit.localNames.addAll(GazetteerChineseNames.localZoneNames(unit.name, city, province));
        }
        TsvTable.Row latin = romanised.get(shortName.isEmpty() ? unit.name : shortName);
        if (latin != null && newArea) {
            unit.romanised.add(latin.get("romanised") + " New Area");
            unit.localNames.add("新区");
        } else if (latin != null) {
            unit.romanised.add(latin.get("romanised"));
            addAll(unit.romanised, latin.get("other"));
        } else if (!zone) {
            throw new IllegalStateException("no romanisation of " + unit.name + "; add it to gazetteer-romanised.tsv");
        }
        if (units.put(unit.id, unit) != null) {
            throw new IllegalStateException("two units " + unit.id);
        }
    }

    private void joinPoints() {
        Set<TsvTable.Row> left = new LinkedHashSet<>();
        for (TsvTable.Row row : nearestRows()) {
            GazetteerUnit unit = withPath(row.get("province"), row.get("city"), row.get("county"));
            if (unit == null) {
                left.add(row);
            } else if (unit.point == null) {
                unit.point = point(row);
            }
        }
        left.removeIf(this::joinInProvince);
        left.forEach(this::addWithoutCode);
        retireReplaced();
        inheritPoints();
    }

    /**
     * One row a county. The table of points has a county that shares its name with others of its province at the points
     * of all of them (鼓楼区 of 南京 also at 徐州): the one nearest to its own city is right.
     */
    private Collection<TsvTable.Row> nearestRows() {
        Map<String, Coordinates> cities = new LinkedHashMap<>();
        for (TsvTable.Row row : sources.counties()) {
            if (row.get("county").equals(row.get("city"))) {
                cities.put(row.get("province") + row.get("city"), point(row));
            }
        }
        Map<String, TsvTable.Row> nearest = new LinkedHashMap<>();
        for (TsvTable.Row row : sources.counties()) {
            String city = row.get("province") + row.get("city");
            Coordinates center = cities.getOrDefault(city, point(row));
            nearest.merge(
                    city + "/" + row.get("county"),
                    row,
                    (a, b) -> center.distanceKm(point(a)) <= center.distanceKm(point(b)) ? a : b);
        }
        return nearest.values();
    }

    /** A county that moved to another city of its province, or a province itself. */
    private boolean joinInProvince(TsvTable.Row row) {
        List<GazetteerUnit> same = new ArrayList<>();
        for (GazetteerUnit unit : units.values()) {
            GazetteerUnit province = unit.enclosing(GazetteerLevel.PROVINCE);
            if (unit.name.equals(row.get("county")) && province != null && province.name.equals(row.get("province"))) {
                same.add(unit);
            }
        }
        if (same.size() != 1 || same.getFirst().point != null) {
            return false;
        }
        same.getFirst().point = point(row);
        return true;
    }

    private void addWithoutCode(TsvTable.Row row) {
        String name = row.get("county");
        if (row.get("province").equals("港澳台")) {
            GazetteerUnit special = units.get(name.equals("香港") ? "810000" : name.equals("澳门") ? "820000" : "");
            if (special != null) {
                special.point = point(row);
                return;
            }
            GazetteerUnit taiwan = units.get("710000");
            GazetteerUnit unit = new GazetteerUnit("710000:" + name, GazetteerLevel.COUNTY, taiwan, "CN", name);
            unit.former = RENAMED_IN_TAIWAN.contains(name);
            unit.point = point(row);
            if (name.equals("台北市") && taiwan != null) {
                taiwan.point = unit.point;
            }
            add(unit);
            return;
        }
        GazetteerUnit parent = withPath(row.get("province"), row.get("city"), row.get("city"));
        if (parent == null) {
            parent = withPath(row.get("province"), "", row.get("province"));
        }
        if (parent == null || parent.name.equals(name)) {
            return;
        }
        GazetteerLevel level = name.equals(row.get("city")) ? GazetteerLevel.CITY : GazetteerLevel.COUNTY;
        GazetteerUnit unit = new GazetteerUnit("former:" + parent.id + ":" + name, level, parent, "CN", name);
        unit.former = true;
        unit.point = point(row);
        unit.otherNames.clear();
        add(unit);
    }

    /**
     * The divisions still list some counties beside the district or city that replaced them (沙县 beside 沙县区): the one
     * too new to be in the table of points is the current one.
     */
    private void retireReplaced() {
        for (GazetteerUnit unit : units.values()) {
            if (unit.level != GazetteerLevel.COUNTY || unit.point != null || unit.name.endsWith("新区")) {
                continue;
            }
            for (GazetteerUnit old : units.values()) {
                boolean sameName = !old.shortNames.isEmpty() && old.shortNames.equals(unit.shortNames);
                if (old.parent == unit.parent
                        && (sameName || unit.shortNames.contains(old.name))
                        && old.point != null) {
                    old.former = true;
                    unit.point = old.point;
                }
            }
        }
    }

    /** A renamed unit keeps the point of the one it was: 溧水县, now 溧水区. */
    private void inheritPoints() {
        for (GazetteerUnit unit : units.values()) {
            if (unit.point != null || unit.shortNames.isEmpty()) {
                continue;
            }
            GazetteerUnit province = unit.enclosing(GazetteerLevel.PROVINCE);
            List<GazetteerUnit> before = units.values().stream()
                    .filter(old -> old.former && old.shortNames.equals(unit.shortNames))
                    .filter(old -> old.enclosing(GazetteerLevel.PROVINCE) == province)
                    .filter(old -> unit.level == GazetteerLevel.COUNTY || old.level == unit.level)
                    .toList();
            if (before.size() == 1) {
                unit.point = before.getFirst().point;
            }
        }
    }

    private void addTown(TsvTable.Row row) {
        GazetteerUnit county = units.get(row.get("adcode"));
        String name = row.get("town");
        if (county == null || units.containsKey(county.id + ":" + name)) {
            return;
        }
        GazetteerUnit town = new GazetteerUnit(county.id + ":" + name, GazetteerLevel.TOWN, county, "CN", name);
        String shortName = GazetteerChineseNames.shortTownName(name);
        if (!shortName.isEmpty()) {
            town.shortNames.add(shortName);
        }
        units.put(town.id, town);
    }

    private @Nullable GazetteerUnit withPath(String province, String city, String county) {
        String wanted = county.equals(city) ? province + "/" + county : province + "/" + city + "/" + county;
        if (county.equals(province)) {
            wanted = county;
        }
        Map<String, GazetteerUnit> index = paths();
        GazetteerUnit unit = index.get(wanted);
        return unit == null && city.equals(province) ? index.get(province + "/" + county) : unit;
    }

    private final Map<String, GazetteerUnit> pathIndex = new LinkedHashMap<>();

    private Map<String, GazetteerUnit> paths() {
        if (pathIndex.isEmpty()) {
            units.values().forEach(unit -> pathIndex.put(path(unit), unit));
        }
        return pathIndex;
    }

    private static String path(GazetteerUnit unit) {
        GazetteerUnit parent = unit.parent;
        return parent == null || parent.level == GazetteerLevel.COUNTRY ? unit.name : path(parent) + "/" + unit.name;
    }

    private static String nameOf(GazetteerUnit unit, GazetteerLevel level) {
        GazetteerUnit around = unit.enclosing(level);
        return around == null ? "" : GazetteerChineseNames.shortName(around.name);
    }

    private static Coordinates point(TsvTable.Row row) {
        return point(row.get("lat"), row.get("lon"));
    }

    private static Coordinates point(String latitude, String longitude) {
        return new Coordinates(Double.parseDouble(latitude), Double.parseDouble(longitude));
    }

    private static boolean isLatin(String name) {
        return !GazetteerText.hasHan(name);
    }

    private static List<String> split(String list) {
        return list.isEmpty() ? List.of() : List.of(list.split("\\|"));
    }

    private static void addAll(Set<String> names, String list) {
        names.addAll(split(list));
    }
}
