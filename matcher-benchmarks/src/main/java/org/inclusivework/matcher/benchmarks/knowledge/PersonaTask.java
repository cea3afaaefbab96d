package org.inclusivework.matcher.benchmarks.knowledge;

import java.util.ArrayList;
import java.util.List;
import org.inclusivework.matcher.knowledge.Knowledge;
import org.inclusivework.matcher.knowledge.OccupationFinder;
import org.inclusivework.matcher.knowledge.TitleLinks;

/** The task that answers which of ESCO's occupations some skills point to; skills are names, synonyms or keys. */
final class PersonaTask {

    private static final int ANSWERS = 20;

    private PersonaTask() {}

    static PredictTask personas(Knowledge knowledge) {
        OccupationFinder finder = knowledge.occupationFinder();
        return question -> {
            List<String> names = new ArrayList<>(question.skills());
            if (names.isEmpty() && !question.text().isBlank()) {
                names.addAll(List.of(question.text().split("[,;|、，；\n]")));
            }
            List<PredictTask.Answer> answers = new ArrayList<>();
            for (TitleLinks.Link link : finder.byNames(names, ANSWERS)) {
                answers.add(new PredictTask.Answer(link.code().code(), "", link.confidence()));
            }
            return answers;
        };
    }
}
