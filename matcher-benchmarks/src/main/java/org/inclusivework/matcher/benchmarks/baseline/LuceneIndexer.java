package org.inclusivework.matcher.benchmarks.baseline;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleDocValuesField;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import org.inclusivework.matcher.model.Place;
import org.inclusivework.matcher.model.SkillRequirement;
import org.inclusivework.matcher.model.Stated;
import org.inclusivework.matcher.taxonomy.Accommodation;
import org.inclusivework.matcher.taxonomy.Coordinates;
import org.inclusivework.matcher.taxonomy.OccupationCode;
import org.inclusivework.matcher.taxonomy.SkillKey;

/**
 * The documents of {@link LucenePeer}: doc values for the score, terms and points for the gates.
 *
 * <p>Whatever is 0 for most openings is left out, so that its column is sparse. Skills are one binary value a document, three bytes
 * each, since one value is read faster than twenty-five of a sorted-numeric field.
 */
final class LuceneIndexer {
    static final String ID = "id";
    static final String SKILLS = "skills";
    static final String SKILL_WEIGHT = "skillWeight";
    static final String OCCUPATION = "occupation";
    static final String LATITUDE = "latitude";
    static final String LONGITUDE = "longitude";
    static final String SHUTTLE = "shuttle";
    static final String MORE_PLACES = "morePlaces";
    static final String VISITS = "visits";
    static final String FLAGS = "flags";
    static final String GATES = "gates";
    static final String CREDENTIALS = "credentials";

    static final int UNLOCATED = 1;
    static final int DORMITORY = 2;

    static final int SKILL_BYTES = 3;
    static final int PLACE_BYTES = 17;

    private final Map<SkillKey, Integer> skills = new HashMap<>();
    private final Map<OccupationCode, Integer> occupations = new LinkedHashMap<>();

    /** Returns the number of a skill, or -1 where no opening asks for it. */
    int number(SkillKey skill) {
        return skills.getOrDefault(skill, -1);
    }

    int skills() {
        return skills.size();
    }

    /** Returns the occupations that occur, with their numbers. */
    Map<OccupationCode, Integer> occupations() {
        return occupations;
    }

    Document document(OpeningColumns o) {
        Document document = new Document();
        document.add(new BinaryDocValuesField(ID, new BytesRef(o.opening.id())));
        offers(document, o);
        for (int i = 0; i < o.limit.length; i++) {
            document.add(new DoubleDocValuesField("limit" + i, o.limit[i]));
        }
        skills(document, o);
        places(document, o);
        home(document, o);
        gates(document, o);
        return document;
    }

    private static void offers(Document document, OpeningColumns o) {
        for (int scope = 0; scope < OpeningColumns.SCOPES; scope++) {
            numeric(document, "provided" + scope, o.provided[scope]);
            numeric(document, "arrangeable" + scope, o.arrangeable[scope]);
            numeric(document, "unavailable" + scope, o.unavailable[scope]);
        }
    }

    private void skills(Document document, OpeningColumns o) {
        List<SkillRequirement> asked = o.opening.skills();
        byte[] packed = new byte[asked.size() * SKILL_BYTES];
        for (int i = 0; i < asked.size(); i++) {
            int number = skills.computeIfAbsent(asked.get(i).skill(), key -> skills.size());
            int weight = (int) o.skillWeight[i];
            if (number > 0xffff || weight != o.skillWeight[i] || weight > 0x1f) {
                throw new IllegalStateException("a skill does not fit three bytes: number " + number + ", weight "
                        + o.skillWeight[i] + "; widen the packed form");
            }
            packed[i * SKILL_BYTES] = (byte) (number >> 8);
            packed[i * SKILL_BYTES + 1] = (byte) number;
            packed[i * SKILL_BYTES + 2] = (byte) (weight << 3 | asked.get(i).level());
        }
        if (packed.length > 0) {
            document.add(new BinaryDocValuesField(SKILLS, new BytesRef(packed)));
            document.add(new DoubleDocValuesField(SKILL_WEIGHT, o.skillWeightSum));
        }
        OccupationCode occupation = o.opening.occupation();
        if (occupation != null) {
            int number = occupations.computeIfAbsent(occupation, code -> occupations.size());
            document.add(new NumericDocValuesField(OCCUPATION, number));
        }
    }

    private static void places(Document document, OpeningColumns o) {
        for (int i = 0; i < Math.min(1, o.located.size()); i++) {
            Coordinates at = at(o.located.get(i));
            document.add(new DoubleDocValuesField(LATITUDE, at.latitude()));
            document.add(new DoubleDocValuesField(LONGITUDE, at.longitude()));
            numeric(document, SHUTTLE, o.shuttle(i) ? 1 : 0);
            document.add(new StringField(GATES, "located", Field.Store.NO));
        }
        if (o.located.size() > 1) {
            java.nio.ByteBuffer packed = java.nio.ByteBuffer.allocate((o.located.size() - 1) * PLACE_BYTES);
            for (int i = 1; i < o.located.size(); i++) {
                Coordinates at = at(o.located.get(i));
                packed.putDouble(at.latitude()).putDouble(at.longitude()).put((byte) (o.shuttle(i) ? 1 : 0));
            }
            document.add(new BinaryDocValuesField(MORE_PLACES, new BytesRef(packed.array())));
        }
        document.add(new DoubleDocValuesField(VISITS, o.visits));
        numeric(document, FLAGS, (o.placeUnlocated ? UNLOCATED : 0) | (o.dormitory ? DORMITORY : 0));
    }

    private static Coordinates at(Place place) {
        Coordinates at = place.coordinates();
        if (at == null) {
            throw new IllegalStateException("a place without coordinates is among the located ones");
        }
        return at;
    }

    private static void home(Document document, OpeningColumns o) {
        document.add(new DoubleDocValuesField("homeShare", o.homeShare));
        numeric(document, "equipment", o.equipmentAsked);
        numeric(document, "space", o.spaceM2);
        numeric(document, "internet", o.internet);
        numeric(document, "connection", o.needsConnection ? 1 : 0);
        numeric(document, "hazards", o.hazards ? 1 : 0);
        numeric(document, "centre", o.trainingFit < 1 ? 1 : 0);
    }

    private static void gates(Document document, OpeningColumns o) {
        if (o.opening.validFrom() != null) {
            document.add(new LongPoint("firstDay", o.firstDay));
        }
        if (o.opening.validTo() != null) {
            document.add(new LongPoint("lastDay", o.lastDay));
        }
        document.add(new IntPoint("education", o.opening.education().ordinal()));
        document.add(new IntPoint("hours", o.hoursMin));
        if (!Double.isNaN(o.payMonth)) {
            document.add(new DoublePoint("payMonth" + o.currency, o.payMonth));
        }
        if (!Double.isNaN(o.payHour)) {
            document.add(new DoublePoint("payHour" + o.currency, o.payHour));
        }
        o.credentials.forEach(name -> document.add(new StringField(CREDENTIALS, name, Field.Store.NO)));
        o.opening.shifts().forEach(shift -> gate(document, true, "shift" + shift));
        gate(document, o.opening.rule() != null, "rule");
        o.admitted().forEach(certificate -> gate(document, true, certificate));
        for (int scope = 0; scope < OpeningColumns.SCOPES; scope++) {
            for (Accommodation accommodation : Accommodation.values()) {
                gate(document, (o.unavailable[scope] & accommodation.bit()) != 0, unavailable(accommodation, scope));
            }
        }
        gate(document, o.opening.dormitory() == Stated.NO, "noDormitory");
        gate(document, o.recurring, "recurring");
        gate(document, o.placeUnlocated, "unlocated");
        gate(document, o.homeStated, "homeStated");
        gate(document, o.homeWhole, "homeWhole");
        gate(document, o.homeStated, "onSite" + o.onSite);
        gate(document, o.needsConnection, "connection" + o.internet);
    }

    static String unavailable(Accommodation accommodation, int scope) {
        return "no" + scope + accommodation.code();
    }

    private static void gate(Document document, boolean holds, String word) {
        if (holds) {
            document.add(new StringField(GATES, word, Field.Store.NO));
        }
    }

    private static void numeric(Document document, String field, long value) {
        if (value != 0) {
            document.add(new NumericDocValuesField(field, value));
        }
    }
}
