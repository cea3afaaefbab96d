package org.inclusivework.matcher.benchmarks.knowledge;

import java.util.ArrayList;
import java.util.List;
import org.inclusivework.matcher.knowledge.Knowledge;
import org.inclusivework.matcher.knowledge.TitleLinker;
import org.inclusivework.matcher.knowledge.TitleLinks;

/** The tasks that answer what a title means. */
final class TitleTasks {

    private static final int ANSWERS = 20;

    private TitleTasks() {}

    /** A title to codes of China's classification. */
    static PredictTask csco(Knowledge knowledge) {
        TitleLinker linker = knowledge.titles().chinese();
        return question -> links(linker.link(question.text(), ANSWERS));
    }

    /** A title to identifiers of ESCO's occupations. */
    static PredictTask esco(Knowledge knowledge) {
        TitleLinker linker = knowledge.titles().english();
        return question -> links(linker.link(question.text(), ANSWERS));
    }

    /** A title to other titles by their nearness, those of the question alone. */
    static PredictTask similar(Knowledge knowledge) {
        return new SimilarTask(knowledge, List.of());
    }

    private static List<PredictTask.Answer> links(TitleLinks links) {
        List<PredictTask.Answer> answers = new ArrayList<>();
        for (TitleLinks.Link link : links.ranked()) {
            answers.add(new PredictTask.Answer(link.code().code(), "", link.confidence()));
        }
        return answers;
    }
}
