package org.inclusivework.matcher.benchmarks.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.inclusivework.matcher.knowledge.Knowledge;
import org.inclusivework.matcher.knowledge.TitleSimilarity;

/**
 * Ranks titles by their nearness to a title: those that the question names as its skills, or else all of a corpus but
 * those of the question's own id.
 */
final class SimilarTask implements PredictTask {

    static final String NAME = "title-similar";

    private final Knowledge knowledge;
    private final List<Question> corpus;

    /** The corpus as the Chinese and as the English titles' space sees it, worked out for the first question of each. */
    private final Map<Boolean, List<TitleSimilarity.Profile>> profiles = new HashMap<>();

    SimilarTask(Knowledge knowledge, List<Question> corpus) {
        this.knowledge = knowledge;
        this.corpus = List.copyOf(corpus);
    }

    @Override
    public List<Answer> answer(Question question) {
        TitleSimilarity similarity = knowledge.titles().similarity(question.text());
        List<Answer> answers = new ArrayList<>();
        if (question.skills().isEmpty()) {
            TitleSimilarity.Profile query = similarity.profile(question.text());
            boolean chinese = question.text().codePoints().anyMatch(Character::isIdeographic);
            List<TitleSimilarity.Profile> all = profiles.computeIfAbsent(
                    chinese,
                    language -> corpus.stream()
                            .map(other -> similarity.profile(other.text()))
                            .toList());
            for (int i = 0; i < all.size(); i++) {
                Question other = corpus.get(i);
                if (!other.id().equals(question.id())) {
                    answers.add(new Answer(other.id(), other.text(), similarity.similarity(query, all.get(i))));
                }
            }
            answers.sort(Comparator.comparingDouble(Answer::confidence).reversed());
        } else {
            for (TitleSimilarity.Ranked ranked : similarity.rank(question.text(), question.skills())) {
                answers.add(new Answer(ranked.title(), "", ranked.similarity()));
            }
        }
        return answers;
    }
}
