package org.inclusivework.matcher.io;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.inclusivework.matcher.model.MatcherException;
import org.inclusivework.matcher.model.Problem;
import org.inclusivework.matcher.scoring.ScoreComponent;
import org.inclusivework.matcher.scoring.Weights;

/**
 * Weights as a JSON object with the keys {@code accommodation}, {@code skills}, {@code location} and {@code home}, such as
 * {@code {"accommodation": 0.35, "skills": 0.35, "location": 0.2, "home": 0.1}}; {@code weights.schema.json} describes it.
 *
 * <p>The numbers are 0 or more and need not sum to 1: they are scaled.
 */
public final class WeightsFile {
    private static final List<String> NAMES =
            Stream.of(ScoreComponent.values()).map(ScoreComponent::key).toList();
    private static final String KEYS = String.join(", ", NAMES);

    private WeightsFile() {}

    /**
     * Reads weights.
     *
     * @throws MatcherException.InvalidInput if the file is missing or no JSON object, or a key is missing, unknown, there twice, not
     *     a finite number, or negative, or all are 0; names every such key
     */
    public static Weights read(Path file) {
        try (InputStream in = Files.newInputStream(RecordReader.existing(file))) {
            return read(in, String.valueOf(file.getFileName()));
        } catch (IOException e) {
            throw RecordReader.unreadable(file.toString(), e);
        }
    }

    /** As {@link #read(Path)}, from a stream that is not closed. */
    public static Weights read(InputStream in, String name) {
        JsonNode root = Json.document(in, name);
        List<Problem> problems = new ArrayList<>();
        root.fieldNames().forEachRemaining(key -> {
            if (Stream.of(ScoreComponent.values())
                    .noneMatch(component -> component.key().equals(key))) {
                problems.add(new Problem(
                        name + ": " + Problem.quote(key),
                        "",
                        "没有这个权重 / there is no such weight",
                        "是不是 / did you mean “" + NearestKey.of(key, NAMES) + "”? 只写 / write only " + KEYS));
            }
        });
        double[] values = new double[ScoreComponent.values().length];
        for (ScoreComponent component : ScoreComponent.values()) {
            JsonNode value = root.get(component.key());
            double number = value != null && value.isNumber() ? value.doubleValue() : Double.NaN;
            if (!(number >= 0) || Double.isInfinite(number)) {
                problems.add(new Problem(
                        name + ": " + component.key(),
                        value == null ? "" : Problem.quote(value.asText()),
                        value == null
                                ? "缺少这个权重 / the weight is missing"
                                : "权重要是 0 或更大的数 / a weight must be a finite number of 0 or more",
                        "写如 0.3，不需要时写 0 / write such as 0.3, or 0 to leave it out"));
            }
            values[component.ordinal()] = number;
        }
        if (problems.isEmpty()
                && Stream.of(ScoreComponent.values()).allMatch(component -> values[component.ordinal()] == 0)) {
            problems.add(
                    new Problem(name, "0", "权重全是 0 / all weights are 0", "至少把一个改成大于 0 / raise at least one above 0"));
        }
        if (!problems.isEmpty()) {
            throw new MatcherException.InvalidInput(problems);
        }
        return sumsToOne(values)
                ? new Weights(values[0], values[1], values[2], values[3])
                : Weights.scaled(values[0], values[1], values[2], values[3]);
    }

    /** Shares that already sum to 1 are taken to the last bit, so that what was written is read. */
    private static boolean sumsToOne(double[] values) {
        return Math.abs(values[0] + values[1] + values[2] + values[3] - 1) <= 1e-9;
    }

    /** Returns weights as the text of a JSON object; {@link #read(Path)} gives equal weights back. */
    public static String write(Weights weights) {
        ObjectNode node = Json.NODES.objectNode();
        for (ScoreComponent component : ScoreComponent.values()) {
            node.put(component.key(), weights.of(component));
        }
        return node.toPrettyString().replace("\r\n", "\n") + "\n";
    }
}
