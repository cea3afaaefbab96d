package org.inclusivework.matcher.io;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.inclusivework.matcher.model.Ids;
import org.inclusivework.matcher.taxonomy.Label;
import org.inclusivework.matcher.taxonomy.Labelled;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object while a record is read from it: hands out its properties with their paths, reports what has the wrong type and, at
 * the end, properties that nobody asked for.
 */
final class JsonPart {
    private static final Label NOT_A_NUMBER = new Label("不是范围内的数字", "not a number in range");

    private final JsonNode node;
    private final Spot spot;
    private final Set<String> asked = new HashSet<>();

    JsonPart(JsonNode node, Spot spot) {
        this.node = node;
        this.spot = spot;
    }

    Spot spot(String name) {
        return spot.at(name);
    }

    Spot spot() {
        return spot;
    }

    /** Reads some properties whose values are repeated in no message. */
    void privately(Consumer<JsonPart> reader) {
        JsonPart secret = new JsonPart(node, spot.asPrivate());
        reader.accept(secret);
        asked.addAll(secret.asked);
    }

    private @Nullable JsonNode get(String name) {
        asked.add(name);
        JsonNode value = node.get(name);
        return value == null || value.isNull() ? null : value;
    }

    boolean has(String name) {
        return node.hasNonNull(name);
    }

    private static void wrong(Spot spot, JsonNode value, String zh, String en) {
        spot.error(
                value.isValueNode() ? value.asText() : "",
                new Label("类型不对", "the value has the wrong type"),
                new Label("这里写" + zh, "write " + en));
    }

    /** A text; empty and white text counts as absent. */
    @Nullable
    String text(String name) {
        JsonNode value = get(name);
        if (value == null) {
            return null;
        }
        return textOf(spot(name), value);
    }

    private static @Nullable String textOf(Spot spot, JsonNode value) {
        if (!value.isTextual()) {
            wrong(spot, value, "文字", "a text");
            return null;
        }
        if (BadText.isIn(value.textValue())) {
            BadText.report(spot);
            return null;
        }
        return value.textValue().isBlank() ? null : value.textValue();
    }

    /** A text that has to be there. */
    @Nullable
    String mandatory(String name) {
        String text = text(name);
        if (text == null && !(has(name) && spot.log().refused())) {
            spot(name).error("", "缺少这一项", "it is missing", "补上 " + name, "add " + name);
        }
        return text;
    }

    @Nullable
    Integer whole(String name, int min, int max) {
        JsonNode value = get(name);
        if (value == null) {
            return null;
        }
        if (!value.isNumber()) {
            wrong(spot(name), value, "整数", "a whole number");
            return null;
        }
        double number = value.doubleValue();
        if (!(number >= min && number <= max) || number != Math.rint(number)) {
            spot(name)
                    .error(
                            value.asText(),
                            NOT_A_NUMBER,
                            new Label(
                                    "写 " + min + " 到 " + max + " 的整数",
                                    "write a whole number from " + min + " to " + max));
            return null;
        }
        return (int) number;
    }

    int whole(String name, int min, int max, int otherwise) {
        Integer value = whole(name, min, max);
        return value == null ? otherwise : value;
    }

    @Nullable
    Double number(String name, double min, double max) {
        JsonNode value = get(name);
        if (value == null) {
            return null;
        }
        if (!value.isNumber()) {
            wrong(spot(name), value, "数字", "a number");
            return null;
        }
        double number = value.doubleValue();
        if (!(number >= min && number <= max)) {
            spot(name)
                    .error(
                            value.asText(),
                            NOT_A_NUMBER,
                            max == Double.MAX_VALUE
                                    ? new Label(
                                            "写 " + NumberText.print(min) + " 或更大的数",
                                            "write " + NumberText.print(min) + " or more")
                                    : new Label(
                                            "写 " + NumberText.print(min) + " 到 " + NumberText.print(max) + " 的数",
                                            "write a number from " + NumberText.print(min) + " to "
                                                    + NumberText.print(max)));
            return null;
        }
        return number;
    }

    boolean yes(String name) {
        JsonNode value = get(name);
        if (value != null && !value.isBoolean()) {
            wrong(spot(name), value, " true 或 false", "true or false");
        }
        return value != null && value.booleanValue();
    }

    <E extends Enum<E> & Labelled> @Nullable E word(String name, Words<E> words) {
        String text = text(name);
        return text == null ? null : words.read(spot(name), text);
    }

    <E extends Enum<E> & Labelled> E word(String name, Words<E> words, E otherwise) {
        E found = word(name, words);
        return found == null ? otherwise : found;
    }

    /** A list of words, or {@code null} where it is absent. */
    <E extends Enum<E> & Labelled> @Nullable List<E> words(String name, Words<E> words) {
        if (!has(name)) {
            asked.add(name);
            return null;
        }
        return elements(name, (at, value) -> {
            String text = textOf(at, value);
            return text == null ? null : words.read(at, text);
        });
    }

    List<String> texts(String name) {
        return elements(name, JsonPart::textOf);
    }

    /** The entries of a list of objects, each read by a function that returns {@code null} after an error. */
    <T> List<T> parts(String name, Function<JsonPart, @Nullable T> reader) {
        return elements(name, (at, value) -> object(value, at, reader));
    }

    /** An object, or {@code null} where it is absent or after an error. */
    <T> @Nullable T part(String name, Function<JsonPart, @Nullable T> reader) {
        JsonNode value = get(name);
        if (value == null) {
            return null;
        }
        return object(value, spot(name), reader);
    }

    private static <T> @Nullable T object(JsonNode value, Spot at, Function<JsonPart, @Nullable T> reader) {
        if (!value.isObject()) {
            wrong(at, value, "对象", "an object");
            return null;
        }
        return read(value, at, reader);
    }

    /** The texts of an object without fixed properties. */
    Map<String, String> table(String name) {
        TreeMap<String, String> table = new TreeMap<>(Ids.ORDER);
        JsonNode value = get(name);
        if (value != null && !value.isObject()) {
            wrong(spot(name), value, "对象", "an object");
        } else if (value != null) {
            value.properties().forEach(entry -> {
                Spot at = spot(name).at(entry.getKey());
                if (!entry.getValue().isTextual()) {
                    wrong(at, entry.getValue(), "文字", "a text");
                } else if (BadText.isIn(entry.getKey())
                        || BadText.isIn(entry.getValue().textValue())) {
                    BadText.report(at);
                } else {
                    table.put(entry.getKey(), entry.getValue().textValue());
                }
            });
        }
        return table;
    }

    private interface Element<T> {
        @Nullable
        T read(Spot at, JsonNode value);
    }

    private <T> List<T> elements(String name, Element<T> reader) {
        JsonNode value = get(name);
        if (value == null) {
            return List.of();
        }
        if (!value.isArray()) {
            wrong(spot(name), value, "数组 […]", "an array […]");
            return List.of();
        }
        List<T> found = new ArrayList<>();
        for (int i = 0; i < value.size(); i++) {
            T element = reader.read(spot(name).at(i), value.get(i));
            if (element != null) {
                found.add(element);
            }
        }
        return found;
    }

    static <T> @Nullable T read(JsonNode value, Spot at, Function<JsonPart, @Nullable T> reader) {
        JsonPart part = new JsonPart(value, at);
        T found = reader.apply(part);
        part.reportUnasked();
        return found;
    }

    private void reportUnasked() {
        node.fieldNames().forEachRemaining(name -> {
            if (!asked.contains(name)) {
                spot(name)
                        .warn(
                                "",
                                "没有这个属性，没有读入",
                                "there is no such property; it was not read",
                                "对照 JSON Schema 改正名称，或删去",
                                "correct the name by the JSON Schema, or delete it");
            }
        });
    }
}
