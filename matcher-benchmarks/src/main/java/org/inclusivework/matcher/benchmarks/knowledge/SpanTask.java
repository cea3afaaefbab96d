package org.inclusivework.matcher.benchmarks.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.inclusivework.matcher.knowledge.Knowledge;
import org.inclusivework.matcher.knowledge.SkillSpans;

/**
 * The task that answers where a text speaks of skills and of knowledge: the answer is the span's text, the label says
 * {@code skill} or {@code knowledge} and the span's first character and the one after its last, counted from 0 in UTF-16
 * units: {@code skill 12-30}.
 */
final class SpanTask {

    private SpanTask() {}

    static PredictTask spans(Knowledge knowledge) {
        SkillSpans spans = knowledge.skills().spans();
        return question -> {
            List<PredictTask.Answer> answers = new ArrayList<>();
            for (SkillSpans.Found found : spans.find(question.text())) {
                answers.add(new PredictTask.Answer(
                        question.text().substring(found.start(), found.end()),
                        found.type().name().toLowerCase(Locale.ROOT) + " " + found.start() + "-" + found.end(),
                        found.confidence()));
            }
            answers.sort(
                    Comparator.comparingDouble(PredictTask.Answer::confidence).reversed());
            return answers;
        };
    }
}
