package org.inclusivework.matcher.benchmarks.baseline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.inclusivework.matcher.model.Equipment;
import org.inclusivework.matcher.model.OfferState;
import org.inclusivework.matcher.model.SkillRequirement;
import org.inclusivework.matcher.taxonomy.Accommodation;
import org.inclusivework.matcher.taxonomy.Coordinates;
import org.inclusivework.matcher.taxonomy.OccupationCode;
import org.inclusivework.matcher.taxonomy.SkillKey;

/**
 * The documents of {@link SolrPeer}: a sparse column for every accommodation and scope that openings state, since function queries
 * know no sets of bits; words for gates and for the levels of an occupation's code; a token with a frequency for every skill.
 */
final class SolrDocuments {
    /** A field and its value. */
    record Cell(String field, String value) {}

    private final Map<SkillKey, Integer> skills = new HashMap<>();
    private final Set<Integer> tokens = new TreeSet<>();
    private final Set<String> credentials = new TreeSet<>();
    private int places;
    private boolean firstPlaceStops;

    /** Returns the token of a skill at a level asked for, or an empty text where no opening has it. */
    String token(SkillKey skill, int level) {
        Integer number = skills.get(skill);
        return number == null || !tokens.contains(number * 8 + level) ? "" : token(number, level);
    }

    private static String token(int number, int level) {
        return "s" + number + "x" + level;
    }

    Set<String> credentials() {
        return credentials;
    }

    /** Returns the largest number of places of an opening. */
    int places() {
        return places;
    }

    /** Returns whether a place of a number may be a shuttle stop. */
    boolean stops(int place) {
        return place > 0 || firstPlaceStops;
    }

    List<Cell> document(OpeningColumns o, Constants p) {
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell("id", o.opening.id()));
        for (int scope = 0; scope < OpeningColumns.SCOPES; scope++) {
            for (Accommodation accommodation : Accommodation.values()) {
                OfferState state = o.state(accommodation, scope);
                if (state != OfferState.UNKNOWN) {
                    cells.add(new Cell(offer(accommodation, scope), Double.toString(worth(state, p))));
                }
                word(cells, state == OfferState.UNAVAILABLE, unavailable(accommodation, scope));
            }
        }
        for (int i = 0; i < o.limit.length; i++) {
            number(cells, "l" + i, o.limit[i]);
        }
        skills(cells, o);
        places(cells, o);
        home(cells, o);
        gates(cells, o);
        return cells;
    }

    static String offer(Accommodation accommodation, int scope) {
        return "w" + scope + "n" + accommodation.ordinal() + "_d";
    }

    static String unavailable(Accommodation accommodation, int scope) {
        return "no" + scope + "n" + accommodation.ordinal();
    }

    private static double worth(OfferState state, Constants p) {
        return switch (state) {
            case PROVIDED -> p.of("offer.provided");
            case ARRANGEABLE -> p.of("offer.arrangeable");
            case UNKNOWN -> p.of("offer.unknown");
            case UNAVAILABLE -> 0;
        };
    }

    private void skills(List<Cell> cells, OpeningColumns o) {
        List<SkillRequirement> asked = o.opening.skills();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < asked.size(); i++) {
            int number = skills.computeIfAbsent(asked.get(i).skill(), key -> skills.size());
            int level = asked.get(i).level();
            tokens.add(number * 8 + level);
            text.append(token(number, level))
                    .append('|')
                    .append((int) o.skillWeight[i])
                    .append(' ');
        }
        if (!asked.isEmpty()) {
            cells.add(new Cell("skills", text.toString()));
            number(cells, "sw", o.skillWeightSum);
        }
        OccupationCode occupation = o.opening.occupation();
        if (occupation != null) {
            flag(cells, true, "occ");
            levels(occupation).forEach(word -> word(cells, true, word));
        }
    }

    /** Returns a word for each leading level of a code, widest first, and last the one for the code itself. */
    static List<String> levels(OccupationCode code) {
        int[] ends = switch (code.scheme()) {
            case OccupationCode.CSCO -> new int[] {1, 4, 7};
            case OccupationCode.ISCO -> new int[] {1, 2, 3};
            case OccupationCode.SOC -> new int[] {2, 4, 6};
            default -> new int[0];
        };
        List<String> levels = new ArrayList<>();
        for (int i = 0; i < ends.length && ends[i] <= code.code().length(); i++) {
            levels.add("o" + (i + 1) + code.scheme() + code.code().substring(0, ends[i]));
        }
        levels.add("o4" + code.scheme() + code.code());
        return levels;
    }

    private void places(List<Cell> cells, OpeningColumns o) {
        places = Math.max(places, o.located.size());
        for (int i = 0; i < o.located.size(); i++) {
            Coordinates at = Objects.requireNonNull(o.located.get(i).coordinates());
            number(cells, "lat" + i, at.latitude());
            number(cells, "lon" + i, at.longitude());
            flag(cells, o.shuttle(i), "stop" + i);
            firstPlaceStops |= i == 0 && o.shuttle(i);
        }
        flag(cells, o.placeUnlocated, "unlocated");
        flag(cells, o.dormitory, "dorm");
        flag(cells, o.noDormitory, "nodorm");
        flag(cells, o.recurring, "recurring");
        number(cells, "visits", o.visits);
    }

    private static void home(List<Cell> cells, OpeningColumns o) {
        number(cells, "share", o.homeShare);
        for (Equipment equipment : Equipment.values()) {
            flag(cells, (o.equipmentAsked & 1 << equipment.ordinal()) != 0, "eq" + equipment.ordinal());
        }
        if (o.spaceM2 > 0) {
            cells.add(new Cell("space_i", Integer.toString(o.spaceM2)));
        }
        if (o.internet > 0) {
            cells.add(new Cell("net_i", Integer.toString(o.internet)));
        }
        flag(cells, o.needsConnection, "connection");
        flag(cells, o.hazards, "hazards");
        flag(cells, o.trainingFit < 1, "centre");
    }

    private void gates(List<Cell> cells, OpeningColumns o) {
        if (o.opening.validFrom() != null) {
            cells.add(new Cell("first_i", Long.toString(o.firstDay)));
        }
        if (o.opening.validTo() != null) {
            cells.add(new Cell("last_i", Long.toString(o.lastDay)));
        }
        cells.add(new Cell("education_i", Integer.toString(o.opening.education().ordinal())));
        cells.add(new Cell("hours_i", Integer.toString(o.hoursMin)));
        if (!Double.isNaN(o.payMonth)) {
            cells.add(new Cell("month" + o.currency + "_x", Double.toString(o.payMonth)));
        }
        if (!Double.isNaN(o.payHour)) {
            cells.add(new Cell("hour" + o.currency + "_x", Double.toString(o.payHour)));
        }
        for (String name : o.credentials) {
            credentials.add(name);
            cells.add(new Cell("credentials", name));
        }
        o.opening.shifts().forEach(shift -> word(cells, true, "shift" + shift));
        word(cells, o.opening.rule() != null, "rule");
        o.admitted().forEach(certificate -> word(cells, true, certificate));
        word(cells, o.noDormitory, "nodorm");
        word(cells, o.homeStated, "homestated");
        word(cells, o.homeWhole, "homewhole");
        word(cells, o.homeStated, "onsite" + o.onSite);
        word(cells, o.needsConnection, "connection" + o.internet);
    }

    private static void word(List<Cell> cells, boolean holds, String word) {
        if (holds) {
            cells.add(new Cell("words", word));
        }
    }

    private static void flag(List<Cell> cells, boolean holds, String name) {
        if (holds) {
            cells.add(new Cell(name + "_i", "1"));
        }
    }

    private static void number(List<Cell> cells, String name, double value) {
        cells.add(new Cell(name + "_d", Double.toString(value)));
    }
}
