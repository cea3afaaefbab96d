package org.inclusivework.matcher.io;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.inclusivework.matcher.model.Pay;
import org.inclusivework.matcher.model.PayBasis;
import org.inclusivework.matcher.model.Place;
import org.inclusivework.matcher.model.PlaceKind;
import org.inclusivework.matcher.taxonomy.Coordinates;
import org.inclusivework.matcher.taxonomy.Labelled;
import org.inclusivework.matcher.taxonomy.OccupationCode;
import org.inclusivework.matcher.taxonomy.SkillKey;
import org.jspecify.annotations.Nullable;

/** The parts that openings and candidates share in JSON. */
final class JsonParts {
    private final Resolver resolver;

    JsonParts(Resolver resolver) {
        this.resolver = resolver;
    }

    @Nullable
    SkillKey skill(JsonPart part) {
        String text = part.mandatory("skill");
        if (text == null) {
            return null;
        }
        List<SkillKey> named = resolver.skills().stated(part.spot("skill"), text);
        if (named.size() > 1) {
            part.spot("skill")
                    .warn(
                            text,
                            "写了几种技能，只取第一种",
                            "it names several skills; the first counts",
                            "一项写一种技能",
                            "write one skill in each object");
        }
        return named.isEmpty() ? null : named.get(0);
    }

    @Nullable
    OccupationCode occupation(JsonPart part, String name) {
        String text = part.text(name);
        return text == null ? null : resolver.occupations().stated(part.spot(name), text);
    }

    List<OccupationCode> occupations(JsonPart part, String name) {
        List<OccupationCode> codes = new ArrayList<>();
        for (String text : part.texts(name)) {
            OccupationCode code = resolver.occupations().stated(part.spot(name), text);
            if (code != null) {
                codes.add(code);
            }
        }
        return codes;
    }

    @Nullable
    Place place(JsonPart part) {
        String text = part.mandatory("text");
        Double latitude = part.number("latitude", -90, 90);
        Double longitude = part.number("longitude", -180, 180);
        String areaId = part.text("areaId");
        PlaceKind kind = part.word("kind", Vocabulary.PLACE_KIND, PlaceKind.WORKPLACE);
        if (part.has("latitude") != part.has("longitude")) {
            part.spot()
                    .error("", "只有纬度或只有经度", "latitude or longitude is missing", "两个都写，或都不写", "give both, or neither");
            return null;
        }
        if (text == null) {
            return null;
        }
        if (latitude != null && longitude != null) {
            return new Place(text, new Coordinates(latitude, longitude), areaId, kind);
        }
        if (areaId != null) {
            return new Place(text, null, areaId, kind);
        }
        Place found = resolver.place(part.spot("text"), text);
        return new Place(text, found.coordinates(), found.areaId(), kind);
    }

    static ObjectNode place(Place place) {
        ObjectNode node = Json.NODES.objectNode().put("text", place.text());
        if (place.coordinates() != null) {
            node.put("latitude", place.coordinates().latitude());
            node.put("longitude", place.coordinates().longitude());
        }
        JsonOut.text(node, "areaId", place.areaId());
        return node.put("kind", place.kind().name());
    }

    static @Nullable Pay pay(JsonPart part) {
        PayBasis basis = part.word("basis", Vocabulary.PAY_BASIS, PayBasis.MONTH);
        Double min = part.number("min", 0, Double.MAX_VALUE);
        Double max = part.number("max", min == null ? 0 : min, Double.MAX_VALUE);
        Double speed = part.number("piecesPerHour", 0, Double.MAX_VALUE);
        String currency = part.text("currency");
        if (currency != null && !currency.matches("[A-Za-z]{3}")) {
            part.spot("currency")
                    .error(currency, "不是货币代码", "not an ISO 4217 code", "写三个字母，如 CNY", "use three letters such as CNY");
            return null;
        }
        if (min == null) {
            if (!part.has("min")) {
                part.spot("min").error("", "缺少这一项", "it is missing", "补上 min", "add min");
            }
            return null;
        }
        return new Pay(
                basis, min, max == null ? min : max, currency == null ? "CNY" : currency, speed == null ? 0 : speed);
    }

    static ObjectNode pay(Pay pay) {
        ObjectNode node = Json.NODES.objectNode().put("basis", pay.basis().name());
        node.put("min", pay.min()).put("max", pay.max()).put("currency", pay.currency());
        if (pay.piecesPerHour() != 0) {
            node.put("piecesPerHour", pay.piecesPerHour());
        }
        return node;
    }

    static <E extends Enum<E> & Labelled> @Nullable E mandatory(JsonPart part, String name, Words<E> words) {
        String text = part.mandatory(name);
        return text == null ? null : words.read(part.spot(name), text);
    }

    static @Nullable Integer mandatory(JsonPart part, String name, int min, int max) {
        Integer value = part.whole(name, min, max);
        if (value == null && !part.has(name)) {
            part.spot(name).error("", "缺少这一项", "it is missing", "补上 " + name, "add " + name);
        }
        return value;
    }

    /** Refuses two entries with the same key. */
    static <T> List<T> unique(Spot spot, List<T> items, Function<T, ?> key) {
        Set<Object> seen = new HashSet<>();
        List<T> kept = new ArrayList<>();
        for (T item : items) {
            if (seen.add(key.apply(item))) {
                kept.add(item);
            } else {
                spot.error(
                        String.valueOf(key.apply(item)),
                        "同一项写了两次",
                        "two entries are about the same thing",
                        "只留一条",
                        "keep one of them");
            }
        }
        return kept;
    }
}
