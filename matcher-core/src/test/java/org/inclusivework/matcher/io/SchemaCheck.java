package org.inclusivework.matcher.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Checks a value against the part of JSON Schema that {@code match.schema.json} uses; an unknown keyword fails. */
final class SchemaCheck {
    private static final List<String> SAID = List.of("$schema", "title", "description", "format");

    private SchemaCheck() {}

    static void check(JsonNode schema, JsonNode value, String where) {
        for (Iterator<String> keywords = schema.fieldNames(); keywords.hasNext(); ) {
            String keyword = keywords.next();
            JsonNode rule = schema.get(keyword);
            switch (keyword) {
                case "type" -> assertThat(texts(rule)).as(where).contains(typeOf(value, texts(rule)));
                case "enum" -> assertThat(texts(rule)).as(where).contains(value.textValue());
                case "minimum" -> {
                    if (value.isNumber()) {
                        assertThat(value.doubleValue()).as(where).isGreaterThanOrEqualTo(rule.doubleValue());
                    }
                }
                case "maximum" -> {
                    if (value.isNumber()) {
                        assertThat(value.doubleValue()).as(where).isLessThanOrEqualTo(rule.doubleValue());
                    }
                }
                case "minItems" -> assertThat(value.size()).as(where).isGreaterThanOrEqualTo(rule.intValue());
                case "maxItems" -> assertThat(value.size()).as(where).isLessThanOrEqualTo(rule.intValue());
                case "required" -> assertThat(names(value)).as(where).containsAll(texts(rule));
                case "additionalProperties" -> assertThat(rule.booleanValue()).isFalse();
                case "properties" -> {
                    // As strict as it gets: no other names, and in this order.
                    assertThat(names(value)).as(where).containsExactlyElementsOf(names(rule));
                    names(value).forEach(name -> check(rule.get(name), value.get(name), where + "." + name));
                }
                case "items" -> value.forEach(item -> check(rule, item, where + "[]"));
                default -> assertThat(SAID).as("the check knows the keyword").contains(keyword);
            }
        }
    }

    private static List<String> texts(JsonNode node) {
        List<String> texts = new ArrayList<>();
        if (node.isTextual()) {
            texts.add(node.textValue());
        }
        node.forEach(item -> texts.add(item.textValue()));
        return texts;
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static String typeOf(JsonNode value, List<String> allowed) {
        return switch (value.getNodeType()) {
            case STRING -> "string";
            case BOOLEAN -> "boolean";
            case NULL -> "null";
            case ARRAY -> "array";
            case OBJECT -> "object";
            case NUMBER -> value.isIntegralNumber() && allowed.contains("integer") ? "integer" : "number";
            default -> value.getNodeType().name();
        };
    }
}
