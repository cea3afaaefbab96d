package org.inclusivework.matcher.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.inclusivework.matcher.scoring.ScoreComponent;
import org.inclusivework.matcher.taxonomy.Accommodation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SchemaTest {
    private static final long SEED = 7;

    private static JsonNode schema(String name) throws IOException {
        try (InputStream in = SchemaTest.class.getResourceAsStream(name + ".schema.json")) {
            return Json.MAPPER.readTree(Objects.requireNonNull(in));
        }
    }

    private static RecordKind<?> kind(String name) {
        Resolver resolver = Sheets.OPTIONS.resolver();
        return name.equals("opening") ? new OpeningKind(resolver, null) : new CandidateKind(resolver, null);
    }

    private static JsonNode target(JsonNode root, JsonNode schema) {
        return schema.has("$ref") ? root.at(schema.get("$ref").asText().substring(1)) : schema;
    }

    /** The paths of all properties that a schema names; {@code []} stands for an entry of a list. */
    private static void properties(JsonNode root, JsonNode schema, String path, Set<String> into) {
        JsonNode node = target(root, schema);
        if (node.has("items")) {
            properties(root, node.get("items"), path + "[]", into);
        }
        node.path("properties").properties().forEach(entry -> {
            String deeper = path.isEmpty() ? entry.getKey() : path + "." + entry.getKey();
            into.add(deeper);
            properties(root, entry.getValue(), deeper, into);
        });
    }

    /** An object that remembers what was asked of it. */
    @SuppressWarnings("unchecked") // ObjectNode's own deepCopy
    private static final class AskedNode extends ObjectNode {
        private static final long serialVersionUID = 1L;
        private final transient Set<String> asked;
        private final String path;

        AskedNode(Set<String> asked, String path) {
            super(Json.NODES);
            this.asked = asked;
            this.path = path;
        }

        @Override
        public JsonNode get(String name) {
            asked.add(path.isEmpty() ? name : path + "." + name);
            return super.get(name);
        }
    }

    /** An example with every property, made of the schema alone. */
    private static JsonNode example(JsonNode root, JsonNode schema, Set<String> asked, String path) {
        JsonNode node = target(root, schema);
        return switch (node.path("type").asText()) {
            case "object" -> {
                AskedNode object = new AskedNode(asked, path);
                node.path("properties")
                        .properties()
                        .forEach(entry -> object.set(
                                entry.getKey(),
                                example(
                                        root,
                                        entry.getValue(),
                                        asked,
                                        path.isEmpty() ? entry.getKey() : path + "." + entry.getKey())));
                yield object;
            }
            case "array" -> Json.NODES.arrayNode().add(example(root, node.get("items"), asked, path + "[]"));
            case "boolean" -> Json.NODES.booleanNode(true);
            case "integer" ->
                Json.NODES.numberNode(
                        node.path("maximum").intValue() > 50
                                ? 40
                                : node.path("maximum").intValue());
            case "number" -> Json.NODES.numberNode(12.5);
            default ->
                Json.NODES.textNode(
                        node.has("enum")
                                ? node.get("enum").get(0).asText()
                                : node.path("format").asText().equals("date")
                                        ? "2025-03-01"
                                        : node.has("pattern")
                                                ? "CNY"
                                                : path.endsWith("ccupation") ? "csco:4-03-02-08" : "title:x");
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"opening", "candidate"})
    void everyPropertyOfTheSchemaIsReadAndEveryPropertyReadIsInTheSchema(String name) throws IOException {
        JsonNode root = schema(name);
        Set<String> asked = new TreeSet<>();
        JsonNode example = example(root, root, asked, "");
        List<RowProblem> problems = new ArrayList<>();
        RowLog log = new RowLog("x", problems::add);
        assertThat((Object) JsonPart.read(example, new Spot("", false, log), kind(name)::read))
                .isNotNull();
        assertThat(problems.stream().filter(problem -> problem.reason().en().contains("property")))
                .isEmpty();

        Set<String> named = new TreeSet<>();
        properties(root, root, "", named);
        assertThat(asked).isEqualTo(named);
    }

    @Test
    void whatIsWrittenFollowsTheSchema() throws IOException {
        RandomRecords random = new RandomRecords(new Random(SEED));
        for (int i = 0; i < 200; i++) {
            validate(schema("opening"), OpeningJson.write(random.opening()));
            validate(schema("candidate"), CandidateJson.write(random.candidate()));
        }
    }

    private static void validate(JsonNode root, JsonNode value) {
        validate(root, root, value, "");
    }

    private static void validate(JsonNode root, JsonNode schema, JsonNode value, String path) {
        JsonNode node = target(root, schema);
        switch (node.path("type").asText()) {
            case "object" -> {
                assertThat(value.isObject()).as(path).isTrue();
                node.path("required")
                        .forEach(name -> assertThat(value.has(name.asText()))
                                .as(path + name)
                                .isTrue());
                value.properties().forEach(entry -> {
                    JsonNode property = node.path("properties").path(entry.getKey());
                    if (property.isMissingNode()) {
                        assertThat(node.path("additionalProperties").isObject())
                                .as(path + "." + entry.getKey())
                                .isTrue();
                    } else {
                        validate(root, property, entry.getValue(), path + "." + entry.getKey());
                    }
                });
            }
            case "array" -> value.forEach(entry -> validate(root, node.get("items"), entry, path + "[]"));
            case "boolean" -> assertThat(value.isBoolean()).as(path).isTrue();
            case "integer" -> {
                assertThat(value.isIntegralNumber()).as(path).isTrue();
                assertThat(value.intValue())
                        .as(path)
                        .isBetween(
                                node.path("minimum").intValue(),
                                node.path("maximum").intValue());
            }
            case "number" -> assertThat(value.isNumber()).as(path).isTrue();
            default -> {
                assertThat(value.isTextual()).as(path).isTrue();
                if (node.has("enum")) {
                    assertThat(node.get("enum")).as(path).contains(value);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"opening", "candidate"})
    void theWordsOfTheSchemaAreTheConstantsOfTheModel(String name) throws Exception {
        for (var definition : schema(name).path("$defs").properties()) {
            if (!definition.getValue().has("enum")) {
                continue;
            }
            List<String> words = new ArrayList<>();
            definition.getValue().get("enum").forEach(word -> words.add(word.asText()));
            if (definition.getKey().equals("Accommodation")) {
                assertThat(words)
                        .isEqualTo(Stream.of(Accommodation.values())
                                .map(Accommodation::code)
                                .toList());
                continue;
            }
            String where = definition.getKey().equals("WorkFunction") ? "taxonomy" : "model";
            Class<?> type = Class.forName("org.inclusivework.matcher." + where + "." + definition.getKey());
            assertThat(words)
                    .isEqualTo(Stream.of(Objects.requireNonNull(type.getEnumConstants()))
                            .map(constant -> ((Enum<?>) constant).name())
                            .toList());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"opening", "candidate", "weights"})
    void everyPropertyIsDescribedInEnglishAndChinese(String name) throws IOException {
        JsonNode root = schema(name);
        Set<String> named = new TreeSet<>();
        properties(root, root, "", named);
        assertThat(named).isNotEmpty();
        root.findParents("type").forEach(node -> {
            if (!node.has("description")) {
                assertThat(node.path("type").asText()).isEqualTo("string");
            } else {
                assertThat(node.get("description").asText())
                        .containsPattern("[A-Za-z]")
                        .containsPattern("[\u4e00-\u9fff]");
            }
        });
    }

    @Test
    void theWeightsSchemaNamesTheKeysThatAreRead() throws IOException {
        Set<String> named = new TreeSet<>();
        JsonNode root = schema("weights");
        properties(root, root, "", named);
        assertThat(named)
                .containsExactlyInAnyOrderElementsOf(Stream.of(ScoreComponent.values())
                        .map(ScoreComponent::key)
                        .toList());
        String text = example(root, root, new TreeSet<>(), "").toString();
        assertThat(WeightsFile.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "w"))
                .isNotNull();
    }
}
