package org.inclusivework.matcher.benchmarks.knowledge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.inclusivework.matcher.benchmarks.command.UsageException;

/** The files of {@code predict}: JSON Lines in, JSON Lines out, one line for one, in the same order. */
final class Predictions {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Predictions() {}

    static void answer(PredictTask task, Path in, Path out) throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(in, StandardCharsets.UTF_8);
                BufferedWriter writer = Files.newBufferedWriter(out, StandardCharsets.UTF_8)) {
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (!line.isBlank()) {
                    PredictTask.Question question = question(withoutMark(line), in + " line " + number);
                    writer.write(answered(question, task.answer(question)));
                    writer.write('\n');
                }
            }
        }
    }

    /** The titles of a file: JSON Lines as questions are, or plain lines, each of which is a title and its own id. */
    static List<PredictTask.Question> corpus(Path file) throws IOException {
        List<PredictTask.Question> titles = new ArrayList<>();
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                String text = withoutMark(line).strip();
                if (text.startsWith("{")) {
                    titles.add(question(text, file + " line " + number));
                } else if (!text.isEmpty()) {
                    titles.add(new PredictTask.Question(text, text, List.of()));
                }
            }
        }
        return titles;
    }

    /** The line without the byte order mark that some editors write. */
    private static String withoutMark(String line) {
        return line.startsWith("\ufeff") ? line.substring(1) : line;
    }

    private static PredictTask.Question question(String line, String where) {
        JsonNode node;
        try {
            node = JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new UsageException(where + " is no JSON (" + e.getOriginalMessage() + "): write one object a line");
        }
        if (!node.isObject()) {
            throw new UsageException(where + " is no JSON object: write one object a line, with id and text or skills");
        }
        List<String> skills = new ArrayList<>();
        node.path("skills").forEach(skill -> skills.add(skill.isObject() ? text(skill, "label") : skill.asText()));
        return new PredictTask.Question(text(node, "id"), text(node, "text"), skills);
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).isNull() ? "" : node.path(field).asText();
    }

    static String answered(PredictTask.Question question, List<PredictTask.Answer> answers) {
        ObjectNode node = JSON.createObjectNode().put("id", question.id());
        var list = node.putArray("answers");
        for (PredictTask.Answer answer : answers) {
            ObjectNode entry = list.addObject().put("answer", answer.answer());
            if (!answer.label().isEmpty()) {
                entry.put("label", answer.label());
            }
            entry.put("confidence", Double.parseDouble(String.format(Locale.ROOT, "%.6f", answer.confidence())));
        }
        return escaped(node.toString());
    }

    /** Half of a surrogate pair cannot be written as UTF-8, but as an escape of JSON. */
    private static String escaped(String json) {
        StringBuilder out = new StringBuilder(json.length());
        json.codePoints().forEach(c -> {
            if (Character.getType(c) == Character.SURROGATE) {
                out.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }
}
