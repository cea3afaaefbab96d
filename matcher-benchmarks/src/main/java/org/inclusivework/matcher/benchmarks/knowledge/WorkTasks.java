package org.inclusivework.matcher.benchmarks.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.inclusivework.matcher.benchmarks.knowledge.PredictTask.Answer;
import org.inclusivework.matcher.knowledge.Knowledge;
import org.inclusivework.matcher.knowledge.WorkEstimate;

/** The tasks of {@code predict} about work. */
final class WorkTasks {

    private static final Pattern SOC = Pattern.compile("[0-9]{2}-[0-9]{4}(\\.[0-9]{2})?");

    private WorkTasks() {}

    /** One answer, {@code home-share}, the confidence of which is the share; then its standard deviation. */
    static PredictTask homework(Knowledge knowledge) {
        return question -> {
            WorkEstimate estimate = knowledge.work().estimate(question.text(), question.skills());
            return List.of(
                    new Answer("home-share", "", estimate.homeShare()),
                    new Answer("home-share-deviation", "", estimate.homeDeviation()));
        };
    }

    /**
     * An answer for each requirement of the survey, the likeliest first, the confidence of which is the share of workers who
     * meet it. An id that is a code of O*NET-SOC is used, {@code soc:} before it or not; otherwise the text alone is.
     */
    static PredictTask demands(Knowledge knowledge) {
        return question -> {
            String id = question.id().startsWith("soc:") ? question.id().substring(4) : question.id();
            WorkEstimate estimate = SOC.matcher(id).matches()
                    ? knowledge.work().ofSoc(id.length() == 7 ? id + ".00" : id, question.text())
                    : knowledge.work().estimate(question.text(), question.skills());
            List<Answer> answers = new ArrayList<>();
            estimate.requirements().forEach((name, perCent) -> answers.add(new Answer(name, "", perCent / 100)));
            answers.sort(Comparator.comparingDouble(Answer::confidence).reversed());
            return answers;
        };
    }
}
