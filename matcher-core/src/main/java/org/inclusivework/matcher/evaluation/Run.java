package org.inclusivework.matcher.evaluation;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a system ranked: for each topic, ids from best to worst.
 *
 * <p>trec_eval ignores the rank column, reads scores as floats and breaks ties by id <em>descending</em>, while our rankings break
 * theirs ascending. So a run is <em>written</em> with surrogate scores that fall by exactly one from rank to rank, which no float
 * merges, and <em>read</em> as trec_eval reads. Immutable.
 */
public final class Run {
    /** Above this many ids in a topic, floats no longer tell one surrogate score from the next. */
    private static final int MAX_IDS = 1 << 24;

    private final Map<String, List<String>> byTopic;

    private Run(Map<String, List<String>> byTopic) {
        this.byTopic = Collections.unmodifiableMap(byTopic);
    }

    /**
     * Takes ranked ids by topic.
     *
     * @throws IllegalArgumentException if an id stands twice under a topic
     */
    public static Run of(Map<String, ? extends List<String>> rankings) {
        TreeMap<String, List<String>> sorted = new TreeMap<>(IdOrder.ASCENDING);
        rankings.forEach((topic, ids) -> {
            HashSet<String> seen = new HashSet<>();
            for (String id : ids) {
                if (!seen.add(id)) {
                    throw new IllegalArgumentException(
                            "“" + topic + "” ranks “" + id + "” twice: keep the first / 重复排名，请只留第一个");
                }
            }
            if (ids.size() > MAX_IDS) {
                throw new IllegalArgumentException(
                        "“" + topic + "” has " + ids.size() + " ids: keep the first " + MAX_IDS + " / 太多，请截短");
            }
            sorted.put(topic, List.copyOf(ids));
        });
        return new Run(sorted);
    }

    /**
     * Reads a TREC run as trec_eval does: {@code topic Q0 id rank score tag}, ordered by score as a float, descending, then by id,
     * descending; the rank is ignored.
     *
     * @param name what to call the input in a message
     * @throws IllegalArgumentException if a line is not of that form, or an id comes twice under a topic
     */
    public static Run read(Reader in, String name) throws IOException {
        TreeMap<String, List<Scored>> scored = new TreeMap<>(IdOrder.ASCENDING);
        TrecText.lines(
                in,
                name,
                6,
                (line, fields) -> scored.computeIfAbsent(TrecText.unescape(fields[0]), topic -> new ArrayList<>())
                        .add(new Scored(fields[2], (float) TrecText.number(name, line, fields[4]))));
        TreeMap<String, List<String>> ranked = new TreeMap<>(IdOrder.ASCENDING);
        scored.forEach((topic, ids) -> {
            ids.sort(Comparator.comparingDouble(Scored::score)
                    .reversed()
                    .thenComparing(Scored::id, IdOrder.ASCENDING.reversed()));
            ranked.put(topic, ids.stream().map(s -> TrecText.unescape(s.id)).toList());
        });
        return of(ranked);
    }

    /**
     * Writes a TREC run with escaped ids and surrogate scores; {@link #read} gives an equal run back.
     *
     * @param tag the name of the run, without white space
     */
    public void write(Appendable out, String tag) throws IOException {
        String name = TrecText.escape(tag);
        for (Map.Entry<String, List<String>> topic : byTopic.entrySet()) {
            String escaped = TrecText.escape(topic.getKey());
            int n = topic.getValue().size();
            for (int i = 0; i < n; i++) {
                out.append(escaped)
                        .append(" Q0 ")
                        .append(TrecText.escape(topic.getValue().get(i)))
                        .append(" " + (i + 1) + " " + (n - i) + " ")
                        .append(name)
                        .append("\n");
            }
        }
    }

    /** Returns the topics, ascending. */
    public Collection<String> topics() {
        return byTopic.keySet();
    }

    /** Returns the ids of a topic from best to worst; empty if nothing was ranked. */
    public List<String> ranking(String topic) {
        return byTopic.getOrDefault(topic, List.of());
    }

    /** Returns the run without the ids that nobody judged: its condensed lists (Sakai, SIGIR 2007). */
    public Run condensed(Qrels qrels) {
        TreeMap<String, List<String>> kept = new TreeMap<>(IdOrder.ASCENDING);
        byTopic.forEach((topic, ids) -> kept.put(
                topic, ids.stream().filter(qrels.judged(topic)::containsKey).toList()));
        return new Run(kept);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Run run && run.byTopic.equals(byTopic);
    }

    @Override
    public int hashCode() {
        return byTopic.hashCode();
    }

    private record Scored(String id, float score) {}
}
