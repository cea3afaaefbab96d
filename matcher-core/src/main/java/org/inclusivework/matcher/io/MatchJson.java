package org.inclusivework.matcher.io;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import org.inclusivework.matcher.match.ComponentExplanation;
import org.inclusivework.matcher.match.Explanation;
import org.inclusivework.matcher.match.Message;
import org.inclusivework.matcher.match.Obstacle;
import org.inclusivework.matcher.match.Question;
import org.inclusivework.matcher.match.Reason;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.Opening;
import org.inclusivework.matcher.taxonomy.Language;

/** Writes matches as JSON Lines; {@code match.schema.json} says what the keys mean. */
final class MatchJson implements MatchWriter {
    private static final JsonFactory FACTORY =
            new JsonFactoryBuilder().rootValueSeparator("").build();

    private final JsonGenerator json;
    private final Language language;

    MatchJson(Writer out, Language language) {
        this.language = language;
        try {
            this.json = FACTORY.createGenerator(out);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("no generator could be made", e);
        }
        // Flushing is the caller's affair: every line would otherwise be a write of its own.
        json.disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
    }

    @Override
    public void write(int rank, Explanation explanation, Candidate candidate, Opening opening) throws IOException {
        MatchText.check(rank, explanation, candidate, opening);
        json.writeStartObject();
        json.writeStringField("candidate", explanation.candidateId());
        json.writeStringField("opening", explanation.openingId());
        if (rank == 0) {
            json.writeNullField("rank");
        } else {
            json.writeNumberField("rank", rank);
        }
        if (explanation.eligible()) {
            json.writeNumberField("score", explanation.score().value());
        } else {
            json.writeNullField("score");
        }
        json.writeBooleanField("eligible", explanation.eligible());
        json.writeStringField("suitability", explanation.suitability().name());
        json.writeStringField("asOf", explanation.asOf().toString());
        json.writeStringField("title", opening.title());
        json.writeStringField("employer", opening.employer());
        json.writeArrayFieldStart("components");
        for (ComponentExplanation component : explanation.components()) {
            component(component);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("obstacles");
        for (Obstacle obstacle : explanation.obstacles()) {
            obstacle(obstacle);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("questions");
        for (Question question : explanation.questions()) {
            question(question);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
    }

    private void component(ComponentExplanation component) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", component.component().key());
        json.writeNumberField("weight", component.weight());
        json.writeNumberField("value", component.value());
        json.writeArrayFieldStart("reasons");
        for (Reason reason : component.reasons()) {
            json.writeStartObject();
            message(reason.message());
            json.writeNumberField("share", reason.share());
            json.writeNumberField("value", reason.value());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void obstacle(Obstacle obstacle) throws IOException {
        json.writeStartObject();
        json.writeStringField("gate", obstacle.gate().name());
        json.writeStringField("reason", obstacle.reason().in(language));
        json.writeStringField("reasonCode", obstacle.reason().code().name());
        json.writeStringField("change", obstacle.change().in(language));
        json.writeStringField("changeCode", obstacle.change().code().name());
        json.writeEndObject();
    }

    private void question(Question question) throws IOException {
        json.writeStartObject();
        json.writeStringField("to", question.addressee().name().toLowerCase(Locale.ROOT));
        json.writeBooleanField("decisive", question.decisive());
        message(question.message());
        json.writeEndObject();
    }

    private void message(Message message) throws IOException {
        json.writeStringField("code", message.code().name());
        json.writeStringField("text", message.in(language));
    }

    @Override
    public void flush() throws IOException {
        json.enable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
        json.flush();
        json.disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
    }

    @Override
    public void close() throws IOException {
        json.close();
    }
}
