package org.inclusivework.jobfair;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.inclusivework.matcher.io.MatchText;
import org.inclusivework.matcher.match.ComponentExplanation;
import org.inclusivework.matcher.match.Explanation;
import org.inclusivework.matcher.match.Obstacle;
import org.inclusivework.matcher.match.Question;
import org.inclusivework.matcher.match.Reason;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.Opening;
import org.inclusivework.matcher.taxonomy.Language;

/** One explained pair as a page of text, for staff. */
final class ExplanationPage {
    private final Texts texts;
    private final Language language;
    private final Outlet.Pair pair;
    private final Explanation explanation;
    private final int eligible;
    private final StringBuilder page = new StringBuilder();

    /** Makes the page of a pair of a candidate who has this many eligible openings. */
    ExplanationPage(Texts texts, Outlet.Pair pair, int eligible) {
        this.texts = texts;
        this.language = texts.language();
        this.pair = pair;
        this.explanation = pair.explanation();
        this.eligible = eligible;
    }

    String render() {
        head();
        components();
        obstacles();
        questions();
        return page.toString();
    }

    private void head() {
        Candidate candidate = pair.candidate();
        Opening opening = pair.opening();
        String name = candidate.name() == null ? "" : " " + candidate.name();
        line("explain.candidate", candidate.id() + name);
        line("explain.opening", opening.id() + " " + opening.title(), opening.employer());
        String suitability = explanation.suitability().label().in(language);
        if (explanation.eligible()) {
            line(
                    "explain.eligible",
                    suitability,
                    twoDecimals(explanation.score().value()),
                    pair.rank(),
                    eligible);
        } else {
            line("explain.ineligible", suitability, explanation.asOf());
        }
        page.append('\n');
    }

    private void components() {
        TextTable table = new TextTable(
                "",
                List.of(
                        TextTable.Column.left(texts.get("explain.component"), 24),
                        TextTable.Column.right(texts.get("explain.weight")),
                        TextTable.Column.right(texts.get("explain.value")),
                        TextTable.Column.right(texts.get("explain.product")),
                        TextTable.Column.last(texts.get("explain.reasons"))));
        for (ComponentExplanation component : explanation.components()) {
            table.row(
                    component.component().label().in(language),
                    threeDecimals(component.weight()),
                    threeDecimals(component.value()),
                    threeDecimals(component.weight() * component.value()),
                    "");
            for (Reason reason : component.reasons()) {
                table.row(
                        "",
                        threeDecimals(reason.share()),
                        threeDecimals(reason.value()),
                        "",
                        reason.message().in(language));
            }
        }
        table.row(
                texts.get("explain.total"),
                "",
                "",
                threeDecimals(explanation.score().value()),
                "");
        page.append(table.render()).append(texts.get("explain.how")).append("\n");
    }

    private void obstacles() {
        if (!explanation.eligible()) {
            page.append('\n').append(texts.get("explain.obstacles")).append('\n');
            for (Obstacle obstacle : explanation.obstacles()) {
                item(texts.get(
                        "explain.obstacle",
                        obstacle.reason().in(language),
                        obstacle.change().in(language)));
            }
        }
    }

    private void questions() {
        for (Question.Addressee addressee : Question.Addressee.values()) {
            List<Question> questions = MatchText.questions(explanation, addressee);
            if (!questions.isEmpty()) {
                page.append('\n')
                        .append(texts.get("explain.questions." + addressee))
                        .append('\n');
                for (Question question : questions) {
                    String text = question.message().in(language);
                    item(question.decisive() ? texts.get("explain.decisive", text) : text);
                }
            }
        }
    }

    private void item(String text) {
        page.append("  - ").append(DisplayWidth.shown(text)).append('\n');
    }

    private void line(String key, Object... arguments) {
        page.append(DisplayWidth.shown(texts.get(key, arguments))).append('\n');
    }

    static String twoDecimals(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_EVEN).toPlainString();
    }

    private static String threeDecimals(double value) {
        return BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
    }
}
