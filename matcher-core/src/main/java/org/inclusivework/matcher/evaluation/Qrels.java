package org.inclusivework.matcher.evaluation;

import java.io.IOException;
import java.io.Reader;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Judgements: for each topic, the grades of the ids that somebody judged.
 *
 * <p>A topic is a candidate whose openings are judged, or an opening whose candidates are. A grade of 1 or more is relevant; 0 is
 * judged and not relevant; what is not there was not judged. Immutable; topics and ids ascend by their bytes.
 */
public final class Qrels {
    private final Map<String, Map<String, Integer>> byTopic;

    private Qrels(Map<String, Map<String, Integer>> byTopic) {
        this.byTopic = Collections.unmodifiableMap(byTopic);
    }

    /** Takes grades by id by topic. */
    public static Qrels of(Map<String, ? extends Map<String, Integer>> grades) {
        TreeMap<String, Map<String, Integer>> sorted = new TreeMap<>(IdOrder.ASCENDING);
        grades.forEach((topic, judged) -> {
            TreeMap<String, Integer> ids = new TreeMap<>(IdOrder.ASCENDING);
            ids.putAll(judged);
            sorted.put(topic, Collections.unmodifiableMap(ids));
        });
        return new Qrels(sorted);
    }

    /**
     * Reads TREC qrels: {@code topic iteration id grade}, one a line, ids escaped as {@link #write} does. The iteration is ignored.
     *
     * @param name what to call the input in a message
     * @throws IllegalArgumentException if a line is not of that form, or judges a pair a second time; names the line
     */
    public static Qrels read(Reader in, String name) throws IOException {
        TreeMap<String, Map<String, Integer>> grades = new TreeMap<>(IdOrder.ASCENDING);
        TrecText.lines(in, name, 4, (line, fields) -> {
            Integer before = grades.computeIfAbsent(
                            TrecText.unescape(fields[0]), topic -> new TreeMap<>(IdOrder.ASCENDING))
                    .put(TrecText.unescape(fields[2]), TrecText.integer(name, line, fields[3]));
            if (before != null) {
                throw TrecText.wrong(
                        name, line, fields[0] + " " + fields[2], "已经评过，请只留一行 / judged already: keep one of the lines");
            }
        });
        return of(grades);
    }

    /**
     * Reads a table of comma-separated values with the headings {@code topic,id,grade}, in any order.
     *
     * @throws IllegalArgumentException if a heading is missing or unknown, a grade is no whole number, or a pair comes twice
     */
    public static Qrels readCsv(Reader in, String name) throws IOException {
        TreeMap<String, Map<String, Integer>> grades = new TreeMap<>(IdOrder.ASCENDING);
        Table.read(in, name, List.of("topic", "id", "grade")).forEach(row -> {
            Integer before = grades.computeIfAbsent(row.text("topic"), topic -> new TreeMap<>(IdOrder.ASCENDING))
                    .put(row.text("id"), row.integer("grade"));
            if (before != null) {
                throw TrecText.wrong(
                        name,
                        row.line(),
                        row.text("topic") + ", " + row.text("id"),
                        "已经评过，请只留一行 / judged already: keep one of the lines");
            }
        });
        return of(grades);
    }

    /** Writes TREC qrels with escaped ids. */
    public void write(Appendable out) throws IOException {
        for (Map.Entry<String, Map<String, Integer>> topic : byTopic.entrySet()) {
            for (Map.Entry<String, Integer> judged : topic.getValue().entrySet()) {
                out.append(TrecText.escape(topic.getKey()))
                        .append(" 0 ")
                        .append(TrecText.escape(judged.getKey()))
                        .append(" ")
                        .append(String.valueOf(judged.getValue()))
                        .append("\n");
            }
        }
    }

    /** Returns the topics, ascending. */
    public Collection<String> topics() {
        return byTopic.keySet();
    }

    /** Returns the grades of a topic by id; empty if nothing of it was judged. */
    public Map<String, Integer> judged(String topic) {
        return byTopic.getOrDefault(topic, Map.of());
    }

    /** Returns the highest grade, 0 if nothing is relevant. */
    public int maxGrade() {
        return byTopic.values().stream()
                .flatMap(judged -> judged.values().stream())
                .mapToInt(grade -> grade)
                .max()
                .orElse(0);
    }

    /** Returns the judgements of some topics alone. */
    public Qrels only(Collection<String> topics) {
        TreeMap<String, Map<String, Integer>> kept = new TreeMap<>(IdOrder.ASCENDING);
        byTopic.forEach((topic, judged) -> {
            if (topics.contains(topic)) {
                kept.put(topic, judged);
            }
        });
        return new Qrels(kept);
    }
}
