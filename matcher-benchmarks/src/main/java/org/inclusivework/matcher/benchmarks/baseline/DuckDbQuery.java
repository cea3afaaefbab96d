package org.inclusivework.matcher.benchmarks.baseline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.HomeMeans;
import org.inclusivework.matcher.model.HomeWish;
import org.inclusivework.matcher.model.Pay;
import org.inclusivework.matcher.model.Stated;
import org.inclusivework.matcher.scoring.Weights;
import org.inclusivework.matcher.taxonomy.Coordinates;
import org.inclusivework.matcher.taxonomy.OccupationCode;

/** The one statement that ranks openings for a candidate. Numbers go into its text: they are the program's own. */
final class DuckDbQuery {
    private final CandidateQuery c;
    private final DuckDbTables tables;
    private final Constants p;

    DuckDbQuery(CandidateQuery c, DuckDbTables tables, Constants p) {
        this.c = c;
        this.tables = tables;
        this.p = p;
    }

    String text(Weights w, long day, int k) {
        String travel = travel();
        return "WITH worths AS (" + worths() + "), "
                + "covered AS (SELECT doc, sum(weight * worth) AS sum FROM skills JOIN worths USING (token) GROUP BY doc), "
                + "fits(occupation, fit) AS (VALUES " + fits() + ")"
                + (c.home == null ? "" : ", " + more())
                + " SELECT id, least(1, " + w.accommodation() + " * " + accommodation() + " + " + w.skills() + " * "
                + skills() + " + " + w.location() + " * (1 - " + visits() + " * (1 - " + travel + ")) + " + w.home()
                + " * " + home() + ") AS score FROM openings o LEFT JOIN covered USING (doc)"
                + " LEFT JOIN fits USING (occupation)" + (c.home == null ? "" : " LEFT JOIN others USING (doc)")
                + " WHERE " + String.join(" AND ", gates(day)) + " ORDER BY score DESC, id LIMIT " + k;
    }

    /** Two lists side by side, which are planned faster than as many rows of VALUES. */
    private String worths() {
        List<String> tokens = new ArrayList<>();
        List<String> worths = new ArrayList<>();
        c.skillWorth.forEach((skill, byLevel) -> {
            int number = tables.number(skill);
            for (int level = 0; number >= 0 && level < byLevel.length; level++) {
                if (byLevel[level] > 0) {
                    tokens.add(Integer.toString(number * DuckDbTables.LEVELS + level));
                    worths.add(number(byLevel[level]));
                }
            }
        });
        return "SELECT unnest([" + String.join(",", tokens) + "]::INTEGER[]) AS token, unnest(["
                + String.join(",", worths) + "]::DOUBLE[]) AS worth";
    }

    private String fits() {
        Map<OccupationCode, Integer> numbers = tables.occupations();
        String rows = c.fits(numbers.keySet(), p).entrySet().stream()
                .map(fit -> "(" + numbers.get(fit.getKey()) + "," + number(fit.getValue()) + ")")
                .collect(Collectors.joining(","));
        return rows.isEmpty() ? "(-1, 0e0)" : rows;
    }

    private String skills() {
        String base = "CASE WHEN skillweight IS NULL THEN " + p.of("skill.notStated")
                + "::DOUBLE ELSE least(1, coalesce(covered.sum, 0) / skillweight) END";
        if (c.wished.isEmpty()) {
            return "(" + base + ")";
        }
        String share = "CASE WHEN o.occupation IS NULL THEN 0::DOUBLE WHEN skillweight IS NULL THEN "
                + p.of("occupation.shareAlone") + "::DOUBLE ELSE " + p.of("occupation.share") + "::DOUBLE END";
        return "least(1, (1 - " + share + ") * (" + base + ") + " + share + " * coalesce(fits.fit, 0))";
    }

    private String accommodation() {
        if (c.accommodationWeight == 0) {
            return "1";
        }
        List<String> terms = new ArrayList<>();
        for (CandidateQuery.NeedInScope need : c.needs) {
            String mask = Long.toString(need.alternatives());
            terms.add(number(need.weight())
                    + " * CASE WHEN p# & M <> 0 THEN ".replace("#", scope(need)).replace("M", mask)
                    + number(p.of("offer.provided"))
                    + " WHEN a# & M <> 0 THEN ".replace("#", scope(need)).replace("M", mask)
                    + number(p.of("offer.arrangeable"))
                    + " WHEN M & ~u# <> 0 THEN ".replace("#", scope(need)).replace("M", mask)
                    + number(p.of("offer.unknown")) + " ELSE 0 END");
        }
        for (CandidateQuery.Limit limit : c.limits) {
            terms.add(number(limit.weight()) + " * l" + limit.column());
        }
        return "least(1, (" + String.join(" + ", terms) + ") / " + number(c.accommodationWeight) + ")";
    }

    private static String scope(CandidateQuery.NeedInScope need) {
        return Integer.toString(need.scope().ordinal());
    }

    private String visits() {
        return c.livesIn
                ? "CASE WHEN dorm THEN least(visits, " + p.of("travel.dormitory") + ") ELSE visits END"
                : "visits";
    }

    private String travel() {
        String unknown = number(p.of("travel.unknown"));
        if (c.home == null) {
            return unknown;
        }
        String first = worth(km("lat", "lon", "coslat"), "stop");
        return "CASE WHEN lat IS NULL THEN " + unknown + " ELSE greatest(CASE WHEN unlocated THEN " + unknown
                + " ELSE 0 END, " + first + ", coalesce(others.worth, 0)) END";
    }

    /** The places but the first, of the few openings that have several. */
    private String more() {
        return "others AS (SELECT doc, max(" + worth(km("lat", "lon", "coslat"), "stop") + ") AS worth, min("
                + length(km("lat", "lon", "coslat"), "stop") + ") AS length FROM places GROUP BY doc)";
    }

    private String km(String lat, String lon, String cosine) {
        Coordinates home = c.home;
        if (home == null) {
            throw new IllegalStateException("a distance without a home");
        }
        return "(" + number(2 * Coordinates.EARTH_RADIUS_KM) + " * asin(sqrt(least(1, pow(sin(radians(" + lat + " - "
                + number(home.latitude()) + ") / 2), 2) + " + number(DuckDbTables.cosine(home)) + " * " + cosine
                + " * pow(sin(radians(" + lon + " - " + number(home.longitude()) + ") / 2), 2)))))";
    }

    private String inReach() {
        CandidateQuery.Box box = c.reach;
        return box == null
                ? "false"
                : "lat BETWEEN " + number(box.south()) + " AND " + number(box.north()) + " AND lon BETWEEN "
                        + number(box.west()) + " AND " + number(box.east());
    }

    private String worth(String km, String stop) {
        double a = p.of("travel.atLimit");
        return c.ways.stream()
                .map(way -> "(" + number(way.factor())
                        + " * greatest(0, CASE WHEN R <= 1 THEN least(1, ".replace("R", over(way, km, stop))
                        + number(a) + " + " + number(1 - a) + " * (1 - R))".replace("R", over(way, km, stop))
                        + " ELSE " + number(a) + " * (2 - R) END))".replace("R", over(way, km, stop)))
                .collect(Collectors.joining(", ", "CASE WHEN " + inReach() + " THEN greatest(0, ", ") ELSE 0 END"));
    }

    private String length(String km, String stop) {
        return c.ways.stream()
                .map(way -> over(way, km, stop))
                .collect(Collectors.joining(", ", "CASE WHEN " + inReach() + " THEN least(", ", 1e9) ELSE 1e9 END"));
    }

    private static String over(CandidateQuery.Way way, String km, String stop) {
        return "(" + number(way.base()) + " + " + number(way.slope()) + " * " + km
                + (way.extra() == 0 ? "" : " + CASE WHEN " + stop + " THEN " + number(way.extra()) + " ELSE 0 END")
                + ")";
    }

    private String home() {
        HomeMeans means = c.candidate.homeWork();
        if (means.wish() == HomeWish.NO_PREFERENCE) {
            return "1";
        }
        if (means.wish() == HomeWish.ON_SITE) {
            return "(1 - share)";
        }
        int mine = means.equipment() == null ? 0 : OpeningColumns.bits(means.equipment());
        double lack = p.of(means.equipment() == null ? "home.equipmentUnknown" : "home.equipmentMissing");
        int room = means.spaceM2() == null ? 0 : means.spaceM2();
        double cramped = p.of(means.spaceM2() == null ? "home.spaceUnknown" : "home.spaceMissing");
        int line = means.internet() == null ? 0 : means.internet().ordinal();
        double offline = means.internet() == null ? p.of("home.internetUnknown") : 0;
        double weak = p.of(means.internet() == null ? "home.internetUnknown" : "home.equipmentMissing");
        return "(share * CASE WHEN equipment & ~" + mine + " = 0 THEN 1 ELSE " + number(lack) + " END"
                + " * CASE WHEN space <= " + room + " THEN 1 ELSE " + number(cramped) + " END"
                + " * CASE WHEN internet <= " + line + " THEN 1 WHEN connection THEN " + number(offline) + " ELSE "
                + number(weak) + " END"
                + " * CASE WHEN hazards THEN " + number(hazard(means.othersToMind())) + " ELSE 1 END"
                + " * CASE WHEN centre THEN " + number(p.of("home.trainingAtCentre")) + " ELSE 1 END)";
    }

    private double hazard(Stated othersToMind) {
        return switch (othersToMind) {
            case YES -> p.of("home.hazard");
            case NO -> 1;
            case UNKNOWN -> p.of("home.hazardUnknown");
        };
    }

    private List<String> gates(long day) {
        Candidate candidate = c.candidate;
        List<String> gates = new ArrayList<>(List.of("firstday <= " + day, "lastday >= " + day));
        if (candidate.certificate() != null) {
            gates.add("(NOT rule OR doc IN (SELECT doc FROM admitted WHERE certificate IN ("
                    + quoted(OpeningColumns.certificates(candidate.certificate())) + ")))");
        }
        String held = c.credentials.isEmpty() ? "true" : "name NOT IN (" + quoted(c.credentials) + ")";
        gates.add("(NOT asks OR doc NOT IN (SELECT doc FROM credentials WHERE " + held + "))");
        if (candidate.education() != null) {
            gates.add("education <= " + candidate.education().ordinal());
        }
        if (candidate.maxHours() != null) {
            gates.add("hours <= " + candidate.maxHours());
        }
        if (c.shiftsRefused != 0) {
            gates.add("shifts & " + c.shiftsRefused + " = 0");
        }
        Pay floor = candidate.payFloor();
        if (floor != null && !(Double.isNaN(c.floorMonth) && Double.isNaN(c.floorHour))) {
            boolean monthly = !Double.isNaN(c.floorMonth);
            gates.add("NOT coalesce(currency = '" + floor.currency() + "' AND "
                    + (monthly ? "paymonth < " + number(c.floorMonth) : "payhour < " + number(c.floorHour))
                    + ", false)");
        }
        if (c.dormitoryNeeded) {
            gates.add("NOT nodorm");
        }
        for (CandidateQuery.NeedInScope need : c.needs) {
            if (need.required()) {
                gates.add(need.alternatives() + " & ~u" + scope(need) + " <> 0");
            }
        }
        if (c.strict && c.home != null) {
            gates.add("NOT (recurring AND lat IS NOT NULL AND NOT unlocated" + (c.livesIn ? " AND nodorm" : "")
                    + " AND least(" + length(km("lat", "lon", "coslat"), "stop")
                    + ", coalesce(others.length, 1e9)) > 1)");
        }
        if (candidate.homeWork().wish() == HomeWish.ONLY_HOME) {
            HomeMeans means = candidate.homeWork();
            gates.add("NOT (stated AND (NOT whole OR onsite > "
                    + means.onSiteAtMost().ordinal()
                    + (means.internet() == null
                            ? ""
                            : " OR (connection AND internet > "
                                    + means.internet().ordinal() + ")")
                    + "))");
        }
        return gates;
    }

    private static String quoted(Iterable<String> words) {
        List<String> quoted = new ArrayList<>();
        words.forEach(word -> quoted.add("'" + word.replace("'", "''") + "'"));
        return String.join(", ", quoted);
    }

    /** Literals are exact decimals here, which overflow when multiplied, unless they have an exponent: doubles are meant. */
    private static String number(double value) {
        String text = Double.toString(value);
        return text.contains("E") ? text : text + "e0";
    }
}
