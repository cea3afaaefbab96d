package org.inclusivework.matcher.io;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.inclusivework.matcher.model.MatcherException;
import org.inclusivework.matcher.taxonomy.Label;
import org.inclusivework.matcher.taxonomy.LabelForm;
import org.jspecify.annotations.Nullable;

/**
 * A translation of somebody else's headers and words into those of this library, so that a foreign sheet is read without code.
 *
 * <p>A JSON object; every member may be left out. Headers are compared in their {@link LabelForm}. A value passes, in this order,
 * {@code patterns}, {@code split} and {@code words}, and then goes to the fields that {@code columns} names.
 *
 * <table>
 * <caption>Members</caption>
 * <tr><td>columns</td><td>header → field, or a list of fields. A field is the English name of a column of this library, such as
 * {@code title}; {@code demands.BOTH_HANDS}, {@code capacities.LIFTING} and {@code offers.HC-SIGN} take one entry of a list each,
 * {@code declared.X} keeps the value under the heading X</td></tr>
 * <tr><td>words</td><td>header or field → {foreign word → word of this library}; a word maps to "" to say nothing</td></tr>
 * <tr><td>patterns</td><td>header or field → list of {"match": regular expression for the whole value, "value": what to read
 * instead, with $1 … for its groups}; the first that matches counts</td></tr>
 * <tr><td>split</td><td>header → the text between its parts. With one field the parts become its list; with several fields each
 * takes one part. "" says that the value is one entry whatever it holds</td></tr>
 * <tr><td>compose</td><td>field → template such as {@code {amount} KRW/{unit}} of several headers; empty if one of them is</td></tr>
 * <tr><td>defaults</td><td>field → text where the sheet says nothing</td></tr>
 * <tr><td>ignore</td><td>headers that are not read at all</td></tr>
 * <tr><td>declare</td><td>headers of openings that are kept verbatim in {@code declared}</td></tr>
 * <tr><td>id</td><td>{"from": [headers], "prefix": text}: the id is the prefix and the values joined by "-"; without headers, and
 * only then, the row number</td></tr>
 * <tr><td>country, currency</td><td>ISO codes of the places and of pay without a currency</td></tr>
 * </table>
 *
 * <p>Immutable and thread-safe.
 */
public final class ColumnMap {
    /** Maps nothing: headers and words are those of this library. */
    public static final ColumnMap NONE = new ColumnMap();

    private static final Set<String> MEMBERS = Set.of(
            "columns",
            "words",
            "patterns",
            "split",
            "compose",
            "defaults",
            "ignore",
            "declare",
            "id",
            "country",
            "currency");

    private static final Pattern GROUP = Pattern.compile("\\$([0-9])");

    /** One rewriting of a value; {@code $1} to {@code $9} in the new value are groups of the match. */
    record Rewrite(Pattern match, String value) {}

    final Map<String, List<String>> columns = new HashMap<>();
    final Map<String, Map<String, String>> words = new HashMap<>();
    final Map<String, List<Rewrite>> patterns = new HashMap<>();
    final Map<String, String> split = new HashMap<>();
    final Map<String, String> compose = new LinkedHashMap<>();
    final Map<String, String> defaults = new LinkedHashMap<>();
    final Set<String> ignore = new HashSet<>();
    final Set<String> declare = new HashSet<>();
    final List<String> idFrom = new ArrayList<>();

    @Nullable
    String idPrefix;

    @Nullable
    String country;

    @Nullable
    String currency;

    private ColumnMap() {}

    /**
     * Reads a map.
     *
     * @throws MatcherException.InvalidInput if it is not as described above; names the member
     */
    public static ColumnMap read(Path file) {
        try (InputStream in = Files.newInputStream(RecordReader.existing(file))) {
            return read(in, String.valueOf(file.getFileName()));
        } catch (IOException e) {
            throw RecordReader.unreadable(file.toString(), e);
        }
    }

    /**
     * Reads a map from a stream, and does not close it.
     *
     * @param name the name that messages show
     * @throws MatcherException.InvalidInput if it is not as described above; names the member
     */
    public static ColumnMap read(InputStream in, String name) {
        JsonNode root = Json.document(in, name);
        ColumnMap map = new ColumnMap();
        root.fieldNames().forEachRemaining(member -> {
            if (!MEMBERS.contains(member)) {
                throw wrong(name, member, "没有这个成员", "there is no such member", "columns、words、patterns …");
            }
        });
        members(
                name,
                root,
                "columns",
                (header, node) -> map.columns.put(LabelForm.of(header), texts(name, header, node)));
        members(name, root, "words", (where, node) -> {
            Map<String, String> table = new HashMap<>();
            members(name, node, (word, to) -> table.put(LabelForm.of(word), text(name, word, to)));
            map.words.put(LabelForm.of(where), table);
        });
        members(
                name,
                root,
                "patterns",
                (where, node) -> map.patterns.put(LabelForm.of(where), rewrites(name, where, node)));
        members(name, root, "split", (header, node) -> map.split.put(LabelForm.of(header), text(name, header, node)));
        members(name, root, "compose", (field, node) -> map.compose.put(field, text(name, field, node)));
        members(name, root, "defaults", (field, node) -> map.defaults.put(field, text(name, field, node)));
        for (String header : texts(name, "ignore", root.path("ignore"))) {
            map.ignore.add(LabelForm.of(header));
        }
        for (String header : texts(name, "declare", root.path("declare"))) {
            map.declare.add(LabelForm.of(header));
        }
        if (root.has("id")) {
            map.idPrefix = "";
            members(name, root, "id", (member, node) -> {
                switch (member) {
                    case "prefix" -> map.idPrefix = text(name, "id.prefix", node);
                    case "from" -> map.idFrom.addAll(texts(name, "id.from", node));
                    default -> throw wrong(name, "id." + member, "没有这个成员", "there is no such member", "from, prefix");
                }
            });
        }
        map.country = code(name, root, "country", "[A-Za-z]{2}", "CN");
        map.currency = code(name, root, "currency", "[A-Za-z]{3}", "CNY");
        return map;
    }

    private static @Nullable String code(String file, JsonNode root, String member, String shape, String example) {
        String text = root.has(member) ? text(file, member, root.path(member)) : null;
        if (text != null && !text.matches(shape)) {
            throw wrong(file, member, "代码不对", "not a code", example);
        }
        return text == null ? null : text.toUpperCase(Locale.ROOT);
    }

    /** Whether the map says anything about a header. */
    boolean names(String header) {
        String form = LabelForm.of(header);
        return columns.containsKey(form) || ignore.contains(form) || declare.contains(form);
    }

    private interface Member {
        void take(String name, JsonNode value);
    }

    private static void members(String file, JsonNode root, String member, Member taker) {
        if (root.has(member)) {
            members(file, root.path(member), taker);
        }
    }

    private static void members(String file, JsonNode node, Member taker) {
        if (!node.isObject()) {
            throw wrong(file, "", "这里要写对象", "an object is needed here", "{\"…\": \"…\"}");
        }
        node.properties().forEach(entry -> taker.take(entry.getKey(), entry.getValue()));
    }

    private static String text(String file, String member, JsonNode node) {
        if (!node.isTextual()) {
            throw wrong(file, member, "这里要写文字", "a text is needed here", "\"…\"");
        }
        return node.textValue();
    }

    private static List<String> texts(String file, String member, JsonNode node) {
        if (node.isMissingNode()) {
            return List.of();
        }
        if (!node.isArray()) {
            return List.of(text(file, member, node));
        }
        List<String> texts = new ArrayList<>();
        node.forEach(element -> texts.add(text(file, member, element)));
        return texts;
    }

    private static List<Rewrite> rewrites(String file, String where, JsonNode node) {
        if (!node.isArray()) {
            throw wrong(file, where, "这里要写数组", "a list is needed here", "[{\"match\": \"…\", \"value\": \"…\"}]");
        }
        List<Rewrite> rewrites = new ArrayList<>();
        for (JsonNode rule : node) {
            try {
                Pattern match = Pattern.compile(text(file, where, rule.path("match")));
                String value = text(file, where, rule.path("value"));
                Matcher group = GROUP.matcher(value);
                while (group.find()) {
                    if (Integer.parseInt(group.group(1)) > match.matcher("").groupCount()) {
                        throw wrong(file, where, "没有这个分组", "there is no such group", "$1");
                    }
                }
                rewrites.add(new Rewrite(match, value));
            } catch (PatternSyntaxException e) {
                throw wrong(file, where, "正则表达式有误", "the regular expression is wrong: " + e.getDescription(), "\\d+");
            }
        }
        return List.copyOf(rewrites);
    }

    private static MatcherException.InvalidInput wrong(
            String file, String member, String zh, String en, String example) {
        return RowLog.fatal(
                file,
                member,
                new Label(zh, en),
                new Label("参照文档改写，如 " + example, "see the documentation; such as " + example));
    }
}
