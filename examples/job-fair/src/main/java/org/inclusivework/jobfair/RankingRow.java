package org.inclusivework.jobfair;

import java.util.List;
import java.util.stream.Collectors;
import org.inclusivework.matcher.io.MatchText;
import org.inclusivework.matcher.match.Explanation;
import org.inclusivework.matcher.match.Obstacle;
import org.inclusivework.matcher.match.Question;
import org.inclusivework.matcher.model.Place;
import org.inclusivework.matcher.taxonomy.Language;

/** What a table for people says of one pair, in words of one language. */
final class RankingRow {
    private static final int REASONS = 4;

    private final Outlet.Pair pair;
    private final Language language;

    RankingRow(Outlet.Pair pair, Language language) {
        this.pair = pair;
        this.language = language;
    }

    private Explanation explanation() {
        return pair.explanation();
    }

    String candidateName() {
        return pair.candidate().name() == null ? "" : pair.candidate().name();
    }

    String candidate() {
        return pair.candidate().name() == null
                ? pair.candidate().id()
                : pair.candidate().id() + " " + pair.candidate().name();
    }

    String opening() {
        return pair.opening().id() + " " + pair.opening().title();
    }

    String places() {
        return pair.opening().places().stream()
                .map(Place::text)
                .collect(Collectors.joining(language == Language.ZH ? "；" : "; "));
    }

    String suitability() {
        return explanation().suitability().label().in(language);
    }

    String reasons() {
        return MatchText.joined(MatchText.reasons(explanation(), REASONS), language);
    }

    List<String> questions(Question.Addressee addressee) {
        return MatchText.questions(explanation(), addressee).stream()
                .map(question -> MatchText.question(question, language))
                .toList();
    }

    /** Returns why the pair is not recommended, each with what would change it. */
    List<String> obstacles(Texts texts) {
        return explanation().obstacles().stream()
                .map((Obstacle obstacle) -> texts.get(
                        "explain.obstacle",
                        obstacle.reason().in(language),
                        obstacle.change().in(language)))
                .toList();
    }
}
