package org.inclusivework.jobfair.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.inclusivework.jobfair.page.CandidatePage.Ask;
import org.inclusivework.jobfair.page.CandidatePage.Card;
import org.inclusivework.jobfair.page.CandidatePage.Later;
import org.inclusivework.jobfair.page.CandidatePage.Step;
import org.inclusivework.matcher.io.MatchText;
import org.inclusivework.matcher.match.Explanation;
import org.inclusivework.matcher.match.Question;
import org.inclusivework.matcher.match.Question.Addressee;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.Opening;

/** Puts one candidate's recommendations into the words of one language; immutable and thread-safe. */
final class CandidateWriter {
    /** Questions about an opening, unless more of them decide. */
    private static final int QUESTIONS = 4;

    private static final int REASONS = 4;
    private static final int LATER = 3;

    /** So many openings are one sitting's reading for easy-read. */
    static final int EASY = 3;

    private static final int EASY_REASONS = 3;
    private static final int EASY_QUESTIONS = 2;

    private final PageTexts texts;
    private final OpeningFacts facts;
    private final PlainWords words;
    private final FairDay fair;

    CandidateWriter(PageTexts texts, FairDay fair) {
        this.texts = texts;
        this.facts = new OpeningFacts(texts, "fact.ask");
        this.words = new PlainWords(texts);
        this.fair = fair;
    }

    CandidatePage page(PageHead head, Candidate candidate, List<Recommended> matches, List<Recommended> nearest) {
        List<Recommended> later = matches.isEmpty() ? nearest : List.of();
        return page(head, candidate, matches.stream().map(this::card).toList(), later, tell(matches));
    }

    CandidatePage easy(PageHead head, Candidate candidate, List<Recommended> matches) {
        List<Card> cards = matches.subList(0, Math.min(EASY, matches.size())).stream()
                .map(this::easyCard)
                .toList();
        return page(head, candidate, cards, List.of(), List.of());
    }

    private CandidatePage page(
            PageHead head, Candidate candidate, List<Card> cards, List<Recommended> nearest, List<Phrase> tell) {
        return new CandidatePage(
                head,
                candidate.id(),
                candidate.name(),
                texts.day(fair.date()),
                fair.invented(),
                cards,
                nearest.stream().limit(LATER).map(this::later).toList(),
                tell);
    }

    /** Returns what the person is asked, each thing once. */
    private List<Phrase> tell(List<Recommended> matches) {
        Set<String> tell = new LinkedHashSet<>();
        for (Recommended match : matches) {
            for (Question question : MatchText.questions(match.explanation(), Addressee.CANDIDATE)) {
                tell.add(MatchText.question(question, texts.language()));
            }
        }
        return tell.stream().map(texts::data).toList();
    }

    private Card card(Recommended match) {
        Opening opening = match.opening();
        Explanation explanation = match.explanation();
        List<Fact> known = new ArrayList<>();
        known.add(facts.fact(Icon.PLACE, "fact.place", facts.places(opening)));
        List<String> way = new ArrayList<>(words.way(explanation, "way"));
        facts.shuttleStops(opening).forEach(stop -> way.add(texts.get("fact.shuttle", stop)));
        known.add(facts.fact(Icon.WAY, "fact.way", way));
        known.add(facts.fact(Icon.TIME, "fact.time", facts.times(opening)));
        known.add(facts.fact(Icon.PAY, "fact.pay.label", facts.pay(opening)));
        unlessEmpty(known, Icon.HOME, "fact.home", facts.home(opening));
        known.addAll(facts.others(opening));
        unlessEmpty(known, Icon.BRING, "fact.asked", facts.asked(opening));
        unlessEmpty(known, Icon.SHEET, "fact.remarks", facts.remarks(opening));
        unlessEmpty(known, Icon.TALK, "fact.contact", facts.contact(opening));
        return new Card(
                "job-" + FileNames.of(opening.id()),
                explanation.suitability(),
                texts.data(opening.title()),
                texts.data(opening.employer()),
                texts.data(opening.description()),
                known,
                words.reasons(explanation, "reason", REASONS).stream()
                        .map(texts::data)
                        .toList(),
                asks(explanation, QUESTIONS));
    }

    private Card easyCard(Recommended match) {
        Opening opening = match.opening();
        Explanation explanation = match.explanation();
        List<Fact> known = new ArrayList<>();
        known.add(facts.fact(Icon.EMPLOYER, "easy.employer", List.of(opening.employer())));
        known.add(facts.fact(Icon.PLACE, "easy.place", facts.places(opening)));
        List<String> way = words.way(explanation, "easy.way");
        unlessEmpty(known, Icon.WAY, "easy.way", way);
        known.add(facts.fact(Icon.TIME, "easy.time", facts.times(opening)));
        known.add(facts.fact(Icon.PAY, "easy.pay", facts.pay(opening)));
        return new Card(
                "job-" + FileNames.of(opening.id()),
                explanation.suitability(),
                texts.data(opening.title()),
                texts.data(opening.employer()),
                texts.data(""),
                known,
                words.reasons(explanation, "easy.reason", EASY_REASONS).stream()
                        .map(texts::data)
                        .toList(),
                asks(explanation, EASY_QUESTIONS));
    }

    private void unlessEmpty(List<Fact> known, Icon icon, String label, List<String> lines) {
        if (!lines.isEmpty()) {
            known.add(facts.fact(icon, label, lines));
        }
    }

    /** Returns what to ask the employer: all that decides, and others up to a few. */
    private List<Ask> asks(Explanation explanation, int most) {
        List<Ask> asks = new ArrayList<>();
        for (Question question : MatchText.questions(explanation, Addressee.EMPLOYER)) {
            if (question.decisive() || asks.size() < most) {
                asks.add(new Ask(texts.data(words.question(question)), question.decisive()));
            }
        }
        return asks;
    }

    private Later later(Recommended match) {
        return new Later(
                texts.data(match.opening().title()),
                texts.data(match.opening().employer()),
                match.explanation().obstacles().stream()
                        .map(obstacle -> new Step(
                                texts.data(obstacle.reason().in(texts.language())),
                                texts.data(obstacle.change().in(texts.language()))))
                        .toList());
    }
}
