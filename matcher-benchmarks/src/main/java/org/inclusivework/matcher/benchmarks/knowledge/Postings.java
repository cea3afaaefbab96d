package org.inclusivework.matcher.benchmarks.knowledge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.inclusivework.matcher.knowledge.SpanText;

/** Real postings in which people marked what speaks of skills and of knowledge. */
final class Postings {

    static final String FILE = "postings/skillspan_postings_train.jsonl.gz";

    private Postings() {}

    /** Where a marked span lies in its posting's text. */
    record Span(int start, int end) {}

    /**
     * One posting.
     *
     * @param id what the source calls it
     * @param text its sentences, one a line
     * @param skills the marked skills, in order
     * @param knowledge the marked knowledge, in order
     */
    record Posting(String id, String text, List<Span> skills, List<Span> knowledge) {}

    static List<Posting> read(Sources sources) {
        List<Posting> postings = new ArrayList<>();
        ObjectMapper json = new ObjectMapper();
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(sources.open(FILE)), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                JsonNode node = json.readTree(line);
                List<String> sentences = texts(node.path("sentences"));
                String text = String.join("\n", sentences);
                postings.add(new Posting(
                        node.path("id").asText(),
                        text,
                        placed(text, texts(node.path("skills"))),
                        placed(text, texts(node.path("knowledge")))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read: name the folder of the data with --data", e);
        }
        return postings;
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(entry -> texts.add(entry.asText()));
        return texts;
    }

    /** The source tells the spans' texts in their order but not their places: each is the next whole occurrence. */
    private static List<Span> placed(String text, List<String> marked) {
        List<Span> spans = new ArrayList<>();
        int from = 0;
        for (String span : marked) {
            int at = whole(text, span, from);
            if (at >= 0) {
                spans.add(new Span(at, at + span.length()));
                from = at + span.length();
            }
        }
        return spans;
    }

    private static int whole(String text, String span, int from) {
        for (int at = text.indexOf(span, from); at >= 0; at = text.indexOf(span, at + 1)) {
            int end = at + span.length();
            boolean starts = at == 0 || Character.isWhitespace(text.charAt(at - 1));
            boolean ends = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
            if (starts && ends) {
                return at;
            }
        }
        return -1;
    }

    /** The sentences of postings with the states of their words. */
    static List<SpanTrainer.Marked> marked(List<Posting> postings, boolean skills, Set<String> names) {
        List<SpanTrainer.Marked> marked = new ArrayList<>();
        for (Posting posting : postings) {
            List<Span> spans = skills ? posting.skills() : posting.knowledge();
            int next = 0;
            for (SpanText sentence : SpanText.sentences(posting.text(), names)) {
                int[] states = new int[sentence.size()];
                boolean open = false;
                for (int word = 0; word < states.length; word++) {
                    while (next < spans.size() && spans.get(next).end() <= sentence.start(word)) {
                        next++;
                        open = false;
                    }
                    if (next < spans.size() && spans.get(next).start() < sentence.end(word)) {
                        states[word] = open ? 2 : 1;
                        open = true;
                    }
                }
                marked.add(new SpanTrainer.Marked(sentence, states));
            }
        }
        return marked;
    }
}
