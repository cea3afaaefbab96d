package org.inclusivework.jobfair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.inclusivework.matcher.Snapshot;
import org.inclusivework.matcher.io.MatchText;
import org.inclusivework.matcher.match.Explanation;
import org.inclusivework.matcher.match.Message;
import org.inclusivework.matcher.match.Suitability;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.Opening;

/** A page of text about a whole fair: what it holds, what it comes to, what to ask, and the first rankings. */
final class Overview implements Outlet {
    private static final int SUBJECTS = 10;
    private static final int MATCHES = 3;
    private static final int QUESTIONS = 10;
    private static final int IDS = 10;

    private final Texts texts;
    private final Fair fair;
    private final boolean ranksOpenings;
    private final int k;
    private final FairSize size;
    private final Tally tally;
    private final List<Pair> first = new ArrayList<>();
    private int subjects;

    Overview(Texts texts, Fair fair, Snapshot snapshot, boolean ranksOpenings, int k) {
        this.texts = texts;
        this.fair = fair;
        this.ranksOpenings = ranksOpenings;
        this.k = k;
        this.size = FairSize.of(snapshot);
        this.tally = new Tally(texts.language());
    }

    @Override
    public void take(Explained explained) {
        List<Pair> matches = explained.matches();
        tally.add(explained.ranking(), matches.stream().map(Pair::explanation).toList());
        if (subjects < SUBJECTS && !matches.isEmpty()) {
            subjects++;
            first.addAll(matches.subList(0, Math.min(MATCHES, matches.size())));
        }
    }

    String render() {
        StringBuilder page = new StringBuilder();
        line(page, "overview.title." + fair.origin(), fair.asOf());
        line(page, "overview.openings", size.openings(), size.positions(), size.employers());
        if (size.severalPositions() > 0) {
            line(page, "overview.several", size.severalPositions());
        }
        line(page, "overview.candidates", size.candidates());
        if (!fair.problems().isEmpty()) {
            line(page, "overview.problems", fair.errors(), fair.warnings(), fair.notes());
        }
        page.append('\n');
        line(page, side("overview.matches"), tally.rankings(), k, tally.matches());
        line(
                page,
                side("overview.best"),
                tally.best(Suitability.GOOD_FIT),
                tally.best(Suitability.WORTH_A_TRY),
                tally.best(Suitability.ASK_FIRST));
        withNothing(page);
        questions(page);
        matches(page);
        return page.toString();
    }

    private void withNothing(StringBuilder page) {
        List<String> ids = tally.withNothing();
        if (ids.isEmpty()) {
            line(page, side("overview.nobody"));
        } else {
            String some = String.join(texts.get("separator"), ids.subList(0, Math.min(IDS, ids.size())));
            line(page, side("overview.nothing"), ids.size(), some + (ids.size() > IDS ? " …" : ""));
        }
    }

    private void questions(StringBuilder page) {
        List<Tally.Asked> asked = tally.mostAsked(QUESTIONS);
        if (asked.isEmpty()) {
            return;
        }
        page.append('\n');
        line(page, "overview.questions");
        TextTable table = new TextTable(
                "  ",
                List.of(
                        TextTable.Column.right(texts.get("overview.asked.candidates")),
                        TextTable.Column.right(texts.get("overview.asked.openings")),
                        TextTable.Column.last(texts.get("overview.asked.question"))));
        asked.forEach(question -> table.row(
                Integer.toString(question.candidates()), Integer.toString(question.openings()), question.text()));
        page.append(table.render());
    }

    private void matches(StringBuilder page) {
        if (first.isEmpty()) {
            return;
        }
        page.append('\n');
        line(page, side("overview.first"), subjects, MATCHES);
        TextTable table = new TextTable(
                "  ",
                List.of(
                        TextTable.Column.left(texts.get(side("overview.subject")), 20),
                        TextTable.Column.right(texts.get("overview.rank")),
                        TextTable.Column.left(texts.get(side("overview.ranked")), 22),
                        TextTable.Column.left(texts.get("overview.employer"), 22),
                        TextTable.Column.right(texts.get("overview.score")),
                        TextTable.Column.left(texts.get("overview.suitability"), 16),
                        TextTable.Column.last(texts.get("overview.reason"))));
        for (Pair pair : first) {
            Explanation explanation = pair.explanation();
            String candidate = label(pair.candidate());
            String opening = pair.opening().id() + " " + pair.opening().title();
            table.row(
                    pair.rank() > 1 ? "" : ranksOpenings ? candidate : opening,
                    Integer.toString(pair.rank()),
                    ranksOpenings ? opening : candidate,
                    pair.opening().employer(),
                    ExplanationPage.twoDecimals(explanation.score().value()),
                    explanation.suitability().label().in(texts.language()),
                    reason(explanation));
        }
        page.append(table.render());
    }

    /** What to ask first where something is decisive, else what speaks most for it. */
    private String reason(Explanation explanation) {
        if (explanation.suitability() == Suitability.ASK_FIRST) {
            return question(explanation);
        }
        List<Message> reasons = MatchText.reasons(explanation, 2);
        return reasons.isEmpty() ? question(explanation) : MatchText.joined(reasons, texts.language());
    }

    /** The first question; decisive ones come first for each side. */
    private String question(Explanation explanation) {
        return explanation.questions().stream()
                .min(Comparator.comparing(question -> !question.decisive()))
                .map(question -> question.message().in(texts.language()))
                .orElse("");
    }

    private static String label(Candidate candidate) {
        return candidate.name() == null ? candidate.id() : candidate.id() + " " + candidate.name();
    }

    private String side(String key) {
        return key + (ranksOpenings ? ".of-candidates" : ".of-openings");
    }

    private void line(StringBuilder page, String key, Object... arguments) {
        page.append(DisplayWidth.shown(texts.get(key, arguments))).append('\n');
    }

    /** How large a fair is. */
    private record FairSize(long openings, long positions, long severalPositions, long employers, long candidates) {
        static FairSize of(Snapshot snapshot) {
            List<Opening> openings = new ArrayList<>();
            try (var ids = snapshot.openingIds()) {
                ids.forEach(id -> snapshot.opening(id).ifPresent(openings::add));
            }
            return new FairSize(
                    openings.size(),
                    openings.stream().mapToLong(Opening::positions).sum(),
                    openings.stream().filter(o -> o.positions() == 0).count(),
                    openings.stream().map(Opening::employer).distinct().count(),
                    snapshot.candidates());
        }
    }
}
