package org.inclusivework.matcher.benchmarks.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.inclusivework.matcher.benchmarks.knowledge.PredictTask.Answer;
import org.inclusivework.matcher.knowledge.Knowledge;
import org.inclusivework.matcher.knowledge.WorkEstimate;
import org.inclusivework.matcher.taxonomy.OccupationCode;

/** The tasks of {@code predict} about work. */
final class WorkTasks {

    private static final Pattern SOC = Pattern.compile("[0-9]{2}-[0-9]{4}(\\.[0-9]{2})?");
    private static final Pattern CODED = Pattern.compile("(soc|esco|csco|isco):.+", Pattern.DOTALL);

    private WorkTasks() {}

    /** One answer, {@code home-share}, the confidence of which is the share; then its standard deviation. */
    static PredictTask homework(Knowledge knowledge) {
        return question -> {
            WorkEstimate estimate = knowledge.expectation().ofText(question.text(), question.skills());
            return List.of(
                    new Answer("home-share", "", estimate.homeShare()),
                    new Answer("home-share-deviation", "", estimate.homeDeviation()));
        };
    }

    /**
     * An answer for each requirement of the survey, the likeliest first, the confidence of which is the share of workers who
     * meet it. An id, or else a text, that is a code is used; otherwise text and skills are.
     */
    static PredictTask demands(Knowledge knowledge) {
        return question -> {
            Optional<OccupationCode> id = code(question.id());
            Optional<OccupationCode> text = code(question.text());
            Map<String, Double> requirements;
            if (id.isPresent() || text.isPresent()) {
                requirements = knowledge
                        .expectation()
                        .requirements(id.or(() -> text).orElseThrow(), text.isPresent() ? "" : question.text());
            } else {
                requirements = knowledge
                        .expectation()
                        .ofText(question.text(), question.skills())
                        .requirements();
            }
            List<Answer> answers = new ArrayList<>();
            requirements.forEach((name, perCent) -> answers.add(new Answer(name, "", perCent / 100)));
            answers.sort(Comparator.comparingDouble(Answer::confidence).reversed());
            return answers;
        };
    }

    /** A code of O*NET-SOC, or of any scheme before a colon; empty for everything else. */
    private static Optional<OccupationCode> code(String text) {
        String plain = text.strip();
        if (SOC.matcher(plain).matches()) {
            return Optional.of(OccupationCode.parse("soc:" + plain));
        }
        try {
            return CODED.matcher(plain).matches() ? Optional.of(OccupationCode.parse(plain)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            // an id of the asker's own that looks like a code
            return Optional.empty();
        }
    }
}
