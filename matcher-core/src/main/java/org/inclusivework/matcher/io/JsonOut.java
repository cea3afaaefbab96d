package org.inclusivework.matcher.io;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Parts of JSON objects that are written; what says nothing is left out. */
final class JsonOut {
    private JsonOut() {}

    static void text(ObjectNode node, String name, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            node.put(name, value.toString());
        }
    }

    static void names(ObjectNode node, String name, List<? extends Enum<?>> constants) {
        texts(node, name, constants.stream().map(Enum::name).toList());
    }

    static void texts(ObjectNode node, String name, List<String> texts) {
        if (!texts.isEmpty()) {
            array(node, name, texts);
        }
    }

    static void array(ObjectNode node, String name, List<String> texts) {
        ArrayNode array = node.putArray(name);
        texts.forEach(array::add);
    }

    static <T> void list(ObjectNode node, String name, List<T> items, Function<T, JsonNode> writer) {
        if (!items.isEmpty()) {
            ArrayNode array = node.putArray(name);
            items.forEach(item -> array.add(writer.apply(item)));
        }
    }
}
