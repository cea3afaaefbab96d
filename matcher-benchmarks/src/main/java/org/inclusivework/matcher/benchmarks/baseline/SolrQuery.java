package org.inclusivework.matcher.benchmarks.baseline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.Equipment;
import org.inclusivework.matcher.model.HomeMeans;
import org.inclusivework.matcher.model.HomeWish;
import org.inclusivework.matcher.model.OnSiteFrequency;
import org.inclusivework.matcher.model.Pay;
import org.inclusivework.matcher.model.Shift;
import org.inclusivework.matcher.model.Stated;
import org.inclusivework.matcher.scoring.Weights;
import org.inclusivework.matcher.taxonomy.Accommodation;
import org.inclusivework.matcher.taxonomy.Coordinates;
import org.inclusivework.matcher.taxonomy.OccupationCode;

/** The parameters of the one request that ranks openings for a candidate: a function query, and filters for the gates. */
final class SolrQuery {
    private static final int MOST_INTERNET = 2;

    /** A length over the limit that closes the gate. */
    private static final int FAR = 1_000_000;

    private final CandidateQuery c;
    private final SolrDocuments documents;
    private final Constants p;

    SolrQuery(CandidateQuery c, SolrDocuments documents, Constants p) {
        this.c = c;
        this.documents = documents;
        this.p = p;
    }

    Map<String, List<String>> parameters(Weights w, long day, int k) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        parameters.put("q", List.of("{!func v=$score}"));
        parameters.put(
                "score",
                List.of(call(
                        "min",
                        1,
                        call(
                                "sum",
                                call("product", w.accommodation(), accommodation()),
                                call("product", w.skills(), skills()),
                                call("product", w.location(), location()),
                                call("product", w.home(), home())))));
        parameters.put("worths", List.of(worths()));
        parameters.put("fq", filters(day));
        parameters.put("fl", List.of("id,score"));
        parameters.put("rows", List.of(Integer.toString(k)));
        return parameters;
    }

    private static String call(String function, Object... arguments) {
        List<String> texts = new ArrayList<>();
        for (Object argument : arguments) {
            texts.add(argument instanceof Double number ? number(number) : argument.toString());
        }
        return function + "(" + String.join(",", texts) + ")";
    }

    /** Function queries know no exponents. */
    private static String number(double value) {
        return String.format(Locale.ROOT, "%.12f", value);
    }

    private static String has(String flag) {
        return "exists(" + flag + "_i)";
    }

    private String worths() {
        List<String> clauses = new ArrayList<>();
        c.skillWorth.forEach((skill, byLevel) -> {
            for (int level = 0; level < byLevel.length; level++) {
                String token = documents.token(skill, level);
                if (byLevel[level] > 0 && !token.isEmpty()) {
                    clauses.add(token + "^" + number(byLevel[level]));
                }
            }
        });
        return "{!lucene df=skills q.op=OR}" + (clauses.isEmpty() ? "none" : String.join(" ", clauses));
    }

    private String accommodation() {
        if (c.accommodationWeight == 0) {
            return "1";
        }
        List<Object> terms = new ArrayList<>();
        for (CandidateQuery.NeedInScope need : c.needs) {
            List<Object> alternatives = new ArrayList<>();
            for (Accommodation accommodation : Accommodation.values()) {
                if ((need.alternatives() & accommodation.bit()) != 0) {
                    alternatives.add(call(
                            "def",
                            SolrDocuments.offer(accommodation, need.scope().ordinal()),
                            p.of("offer.unknown")));
                }
            }
            terms.add(call("product", need.weight() / c.accommodationWeight, best(alternatives)));
        }
        for (CandidateQuery.Limit limit : c.limits) {
            terms.add(call("product", limit.weight() / c.accommodationWeight, "l" + limit.column() + "_d"));
        }
        return call("min", 1, call("sum", terms.toArray()));
    }

    private static String best(List<Object> values) {
        return values.size() == 1 ? values.getFirst().toString() : call("max", values.toArray());
    }

    private String skills() {
        // min() passes over what does not exist, and a query's score does not where it does not match.
        String covered = call("if", "exists(query($worths))", call("div", "query($worths,0)", "sw_d"), 0);
        double notStated = p.of("skill.notStated");
        String alone = call("if", "exists(sw_d)", covered, notStated);
        if (c.wished.isEmpty()) {
            return alone;
        }
        List<Object> each = new ArrayList<>();
        c.wished.forEach(wish -> each.add(fit(wish)));
        String fit = best(each);
        double share = p.of("occupation.share");
        double shareAlone = p.of("occupation.shareAlone");
        return call(
                "if",
                has("occ"),
                call(
                        "if",
                        "exists(sw_d)",
                        call("sum", call("product", 1 - share, covered), call("product", share, fit)),
                        call("sum", (1 - shareAlone) * notStated, call("product", shareAlone, fit))),
                alone);
    }

    private String fit(OccupationCode wish) {
        String fit = "0";
        List<String> levels = SolrDocuments.levels(wish);
        for (int i = 0; i < levels.size(); i++) {
            double worth = i == levels.size() - 1 ? 1 : p.of("occupation.levels" + (i + 1));
            fit = call("if", "termfreq(words,'" + levels.get(i).replace("'", "\\'") + "')", worth, fit);
        }
        return fit;
    }

    private String location() {
        String visits = c.livesIn
                ? call("if", has("dorm"), call("min", "visits_d", p.of("travel.dormitory")), "visits_d")
                : "visits_d";
        return call("sub", 1, call("product", visits, call("sub", 1, travel())));
    }

    private String travel() {
        double unknown = p.of("travel.unknown");
        Coordinates home = c.home;
        if (home == null) {
            return number(unknown);
        }
        List<Object> worths = new ArrayList<>(List.of(call("if", has("unlocated"), unknown, 0)));
        for (int place = 0; place < documents.places(); place++) {
            String worth = worth(home, place);
            worths.add(place == 0 ? worth : call("if", "exists(lat" + place + "_d)", worth, 0));
        }
        return call("if", "exists(lat0_d)", call("max", worths.toArray()), unknown);
    }

    private static String km(Coordinates home, int place) {
        return call(
                "hsin",
                Coordinates.EARTH_RADIUS_KM,
                "true",
                "lat" + place + "_d",
                "lon" + place + "_d",
                home.latitude(),
                home.longitude());
    }

    /** The worth of a way falls in two straight lines, of which the upper one counts on both sides of the limit. */
    private String worth(Coordinates home, int place) {
        double a = p.of("travel.atLimit");
        if (a > 0.5) {
            throw new IllegalStateException("travel.atLimit is " + a + ": above a half the lower line would count");
        }
        List<Object> lines = new ArrayList<>(List.of("0"));
        for (CandidateQuery.Way way : c.ways) {
            String upTo = line(home, place, way, 1, 1 - a);
            String beyond = line(home, place, way, 2 * a, a);
            lines.add(call("product", way.factor(), call("min", 1, call("max", upTo, beyond))));
        }
        return call("if", inReach(place), call("max", lines.toArray()), 0);
    }

    private String inReach(int place) {
        CandidateQuery.Box box = c.reach;
        if (box == null) {
            throw new IllegalStateException("a reach without a home");
        }
        String latitude = "lat" + place + "_d";
        String longitude = "lon" + place + "_d";
        return call(
                "and",
                call("gt", latitude, box.south()),
                call("lt", latitude, box.north()),
                call("gt", longitude, box.west()),
                call("lt", longitude, box.east()));
    }

    /** Returns {@code start − fall · length}. */
    private String line(Coordinates home, int place, CandidateQuery.Way way, double start, double fall) {
        String line = call("linear", km(home, place), -fall * way.slope(), start - fall * way.base());
        return documents.stops(place) && way.extra() != 0
                ? call("sum", line, call("if", has("stop" + place), -fall * way.extra(), 0))
                : line;
    }

    private String length(Coordinates home) {
        List<Object> lengths = new ArrayList<>();
        for (int place = 0; place < documents.places(); place++) {
            for (CandidateQuery.Way way : c.ways) {
                String length = call("linear", km(home, place), way.slope(), way.base());
                if (documents.stops(place) && way.extra() != 0) {
                    length = call("sum", length, call("if", has("stop" + place), way.extra(), 0));
                }
                length = call("if", inReach(place), length, FAR);
                lengths.add(place == 0 ? length : call("if", "exists(lat" + place + "_d)", length, FAR));
            }
        }
        return lengths.size() == 1 ? lengths.getFirst().toString() : call("min", lengths.toArray());
    }

    private String home() {
        HomeMeans means = c.candidate.homeWork();
        if (means.wish() == HomeWish.NO_PREFERENCE) {
            return "1";
        }
        if (means.wish() == HomeWish.ON_SITE) {
            return call("sub", 1, "share_d");
        }
        boolean asked = means.internet() != null;
        int line = means.internet() == null ? 0 : means.internet().ordinal();
        double offline = asked ? 0 : p.of("home.internetUnknown");
        double weak = p.of(asked ? "home.equipmentMissing" : "home.internetUnknown");
        double cramped = p.of(means.spaceM2() == null ? "home.spaceUnknown" : "home.spaceMissing");
        int room = means.spaceM2() == null ? 0 : means.spaceM2();
        return call(
                "product",
                "share_d",
                equipment(means),
                call("if", call("gt", "def(space_i,0)", room), cramped, 1),
                call("if", call("gt", "def(net_i,0)", line), call("if", has("connection"), offline, weak), 1),
                call("if", has("hazards"), hazard(means.othersToMind()), 1),
                call("if", has("centre"), p.of("home.trainingAtCentre"), 1));
    }

    private String equipment(HomeMeans means) {
        List<Object> lacking = new ArrayList<>();
        for (Equipment equipment : Equipment.values()) {
            if (means.equipment() == null || !means.equipment().contains(equipment)) {
                lacking.add(has("eq" + equipment.ordinal()));
            }
        }
        double lack = p.of(means.equipment() == null ? "home.equipmentUnknown" : "home.equipmentMissing");
        return switch (lacking.size()) {
            case 0 -> "1";
            case 1 -> call("if", lacking.getFirst(), lack, 1);
            default -> call("if", call("or", lacking.toArray()), lack, 1);
        };
    }

    private double hazard(Stated othersToMind) {
        return switch (othersToMind) {
            case YES -> p.of("home.hazard");
            case NO -> 1;
            case UNKNOWN -> p.of("home.hazardUnknown");
        };
    }

    private List<String> filters(long day) {
        List<String> excluded = new ArrayList<>();
        excluded.add("first_i:[" + (day + 1) + " TO *]");
        excluded.add("last_i:[* TO " + (day - 1) + "]");
        person(excluded);
        for (CandidateQuery.NeedInScope need : c.needs) {
            if (need.required()) {
                List<String> none = new ArrayList<>();
                for (Accommodation accommodation : Accommodation.values()) {
                    if ((need.alternatives() & accommodation.bit()) != 0) {
                        none.add("+words:"
                                + SolrDocuments.unavailable(
                                        accommodation, need.scope().ordinal()));
                    }
                }
                excluded.add("(" + String.join(" ", none) + ")");
            }
        }
        if (c.candidate.homeWork().wish() == HomeWish.ONLY_HOME) {
            onlyAtHome(excluded);
        }
        List<String> filters = new ArrayList<>();
        filters.add("{!lucene cache=false}*:* "
                + excluded.stream().map(what -> "-" + what).collect(Collectors.joining(" ")));
        Coordinates home = c.home;
        if (c.strict && home != null) {
            String where = c.livesIn
                    ? call("and", has("recurring"), "exists(lat0_d)", call("not", has("unlocated")), has("nodorm"))
                    : call("and", has("recurring"), "exists(lat0_d)", call("not", has("unlocated")));
            filters.add("{!frange cache=false cost=200 u=1}" + call("if", where, length(home), 0));
        }
        return filters;
    }

    private void person(List<String> excluded) {
        Candidate candidate = c.candidate;
        if (candidate.certificate() != null) {
            String admitted = OpeningColumns.certificates(candidate.certificate()).stream()
                    .map(certificate -> " -words:" + certificate)
                    .collect(Collectors.joining());
            excluded.add("(+words:rule" + admitted + ")");
        }
        List<String> lacking = documents.credentials().stream()
                .filter(name -> !c.credentials.contains(name))
                .toList();
        if (!lacking.isEmpty()) {
            excluded.add("{!terms f=credentials separator=\"|\" v='"
                    + String.join("|", lacking).replace("'", "\\'") + "'}");
        }
        if (candidate.education() != null) {
            excluded.add("education_i:[" + (candidate.education().ordinal() + 1) + " TO *]");
        }
        if (candidate.maxHours() != null) {
            excluded.add("hours_i:[" + (candidate.maxHours() + 1) + " TO *]");
        }
        for (Shift shift : Shift.values()) {
            if ((c.shiftsRefused & 1 << shift.ordinal()) != 0) {
                excluded.add("words:shift" + shift);
            }
        }
        Pay floor = candidate.payFloor();
        if (floor != null && !Double.isNaN(c.floorMonth)) {
            excluded.add("month" + floor.currency() + "_x:[* TO " + number(c.floorMonth) + "}");
        } else if (floor != null && !Double.isNaN(c.floorHour)) {
            excluded.add("hour" + floor.currency() + "_x:[* TO " + number(c.floorHour) + "}");
        }
        if (c.dormitoryNeeded) {
            excluded.add("words:nodorm");
        }
    }

    private void onlyAtHome(List<String> excluded) {
        HomeMeans means = c.candidate.homeWork();
        excluded.add("(+words:homestated -words:homewhole)");
        for (int often = means.onSiteAtMost().ordinal() + 1; often < OnSiteFrequency.values().length; often++) {
            excluded.add("words:onsite" + often);
        }
        if (means.internet() != null) {
            for (int asked = means.internet().ordinal() + 1; asked <= MOST_INTERNET; asked++) {
                excluded.add("words:connection" + asked);
            }
        }
    }
}
