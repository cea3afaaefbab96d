package org.inclusivework.matcher.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.inclusivework.matcher.fixtures.RandomRecords;
import org.inclusivework.matcher.fixtures.SamplePriors;
import org.inclusivework.matcher.fixtures.SkillFamily;
import org.inclusivework.matcher.match.Explainer;
import org.inclusivework.matcher.match.Explanation;
import org.inclusivework.matcher.match.Match;
import org.inclusivework.matcher.match.MatchRequest;
import org.inclusivework.matcher.match.Message;
import org.inclusivework.matcher.match.MessageCode;
import org.inclusivework.matcher.match.Question;
import org.inclusivework.matcher.match.Ranking;
import org.inclusivework.matcher.model.AccommodationOffer;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.Demand;
import org.inclusivework.matcher.model.Ids;
import org.inclusivework.matcher.model.OfferState;
import org.inclusivework.matcher.model.Opening;
import org.inclusivework.matcher.model.Scope;
import org.inclusivework.matcher.scoring.FactsCompiler;
import org.inclusivework.matcher.scoring.ScoringParameters;
import org.inclusivework.matcher.scoring.Weights;
import org.inclusivework.matcher.taxonomy.Accommodation;
import org.inclusivework.matcher.taxonomy.WorkFunction;
import org.junit.jupiter.api.Test;

/** The counts are those that one gets by changing the opening, ranking everything again, and comparing. */
final class AnswerGainsTest {
    private static final long SEED = 20261127;
    private static final int K = 3;

    private final FactsCompiler compiler =
            new FactsCompiler(SkillFamily.learned(), new SamplePriors(SEED), ScoringParameters.defaults());
    private final Explainer explainer = new Explainer(compiler, SkillFamily.learned());

    @Test
    void countsAreThoseOfRankingEverythingAgain() {
        RandomRecords random = new RandomRecords(SEED);
        List<Opening> openings = random.openings(14);
        List<Candidate> candidates = random.candidates(12);
        List<Standing> standings = candidates.stream()
                .map(candidate -> Standing.of(candidate, ranking(candidate, openings)))
                .toList();
        AnswerGains gains = new AnswerGains(compiler, explainer, Weights.defaults(), RandomRecords.AS_OF, standings);
        int helped = 0;
        for (Opening opening : openings) {
            for (AnswerGains.Gain gain : gains.of(opening)) {
                int expected = 0;
                for (Candidate candidate : candidates) {
                    expected += helps(candidate, opening, gain.question(), openings) ? 1 : 0;
                }
                assertThat(gain.helped())
                        .as(
                                "seed %d, %s, %s",
                                SEED, opening.id(), gain.question().code())
                        .isEqualTo(expected);
                helped += expected;
            }
        }
        assertThat(helped).as("the cases are worth trying").isGreaterThan(50);
    }

    private Ranking ranking(Candidate candidate, List<Opening> openings) {
        List<Match> matches = new ArrayList<>();
        for (Opening opening : openings) {
            Explanation explanation = explain(candidate, opening);
            if (explanation.eligible()) {
                matches.add(new Match(candidate.id(), opening.id(), 1, explanation.score()));
            }
        }
        matches.sort(Comparator.comparingDouble((Match match) -> -match.score().value())
                .thenComparing(Match::openingId, Ids.ORDER));
        MatchRequest request = MatchRequest.openingsFor(candidate.id(), RandomRecords.AS_OF)
                .k(K)
                .build();
        return new Ranking(request, matches.subList(0, Math.min(K, matches.size())), List.of(), null);
    }

    private Explanation explain(Candidate candidate, Opening opening) {
        return explainer.explain(candidate, opening, Weights.defaults(), RandomRecords.AS_OF);
    }

    private boolean helps(Candidate candidate, Opening opening, Message question, List<Opening> openings) {
        Explanation before = explain(candidate, opening);
        boolean among = ranking(candidate, openings).matches().stream()
                .anyMatch(match -> match.openingId().equals(opening.id()));
        if (question.code() != MessageCode.ASK_OFFER && question.code() != MessageCode.ASK_DEMAND) {
            return among
                    && before.questions().stream()
                            .filter(Question::decisive)
                            .map(each -> each.message().code())
                            .toList()
                            .equals(List.of(question.code()));
        }
        Opening answered = question.code() == MessageCode.ASK_OFFER
                ? provided(opening, AnswerGains.accommodation(question))
                : undemanding(opening, AnswerGains.function(question));
        List<Opening> changed = openings.stream()
                .map(each -> each.id().equals(opening.id()) ? answered : each)
                .toList();
        boolean after = ranking(candidate, changed).matches().stream()
                .anyMatch(match -> match.openingId().equals(opening.id()));
        return after
                && (!among
                        || explain(candidate, answered).suitability().ordinal()
                                < before.suitability().ordinal());
    }

    private static Opening provided(Opening opening, Accommodation accommodation) {
        List<AccommodationOffer> offers = new ArrayList<>();
        List<Scope> open = new ArrayList<>();
        for (Scope scope : Scope.values()) {
            if (opening.offerState(accommodation, scope) == OfferState.UNKNOWN) {
                open.add(scope);
            }
        }
        opening.offers().stream()
                .filter(offer -> offer.accommodation() != accommodation || offer.state() != OfferState.UNKNOWN)
                .forEach(offers::add);
        offers.add(AccommodationOffer.of(accommodation, OfferState.PROVIDED, open));
        return opening.toBuilder().offers(offers).build();
    }

    private static Opening undemanding(Opening opening, WorkFunction function) {
        List<Demand> demands = new ArrayList<>(opening.demands());
        demands.add(new Demand(function, 0));
        return opening.toBuilder().demands(demands).build();
    }
}
