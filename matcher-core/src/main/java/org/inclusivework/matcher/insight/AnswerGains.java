package org.inclusivework.matcher.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.inclusivework.matcher.match.EmployerView;
import org.inclusivework.matcher.match.Explainer;
import org.inclusivework.matcher.match.Explanation;
import org.inclusivework.matcher.match.Message;
import org.inclusivework.matcher.match.MessageCode;
import org.inclusivework.matcher.match.Question;
import org.inclusivework.matcher.match.Term;
import org.inclusivework.matcher.model.AccommodationNeed;
import org.inclusivework.matcher.model.AccommodationOffer;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.Capacity;
import org.inclusivework.matcher.model.CostClass;
import org.inclusivework.matcher.model.Demand;
import org.inclusivework.matcher.model.Evidence;
import org.inclusivework.matcher.model.EvidenceSource;
import org.inclusivework.matcher.model.OfferState;
import org.inclusivework.matcher.model.Opening;
import org.inclusivework.matcher.model.Scope;
import org.inclusivework.matcher.scoring.CandidateFacts;
import org.inclusivework.matcher.scoring.Eligibility;
import org.inclusivework.matcher.scoring.FactsCompiler;
import org.inclusivework.matcher.scoring.OpeningFacts;
import org.inclusivework.matcher.scoring.Score;
import org.inclusivework.matcher.scoring.Scorer;
import org.inclusivework.matcher.scoring.SkillScore;
import org.inclusivework.matcher.scoring.Weights;
import org.inclusivework.matcher.taxonomy.Accommodation;
import org.inclusivework.matcher.taxonomy.WorkFunction;

/**
 * For how many candidates an employer's answer would help; for officers, never for employers.
 *
 * <p>An answer in the person's favour helps where the opening then is among the person's best k, and was not before, or the person
 * would be told something better of it ({@link org.inclusivework.matcher.match.Suitability}). In favour is: the accommodation is
 * provided wherever nobody has said; the work hardly asks for the function; and for what is asked of pay, hours, shifts, place,
 * lodging and home work, that the question was the only decisive one and is settled.
 *
 * <p>The scorer is called for those alone whom an answer can reach: a pair is passed over when its score, with accommodation, location
 * and home work at their most, would not be among the best; an accommodation is tried for those alone who need it or whom it bridges;
 * only what is then among the best is explained. For n candidates and m openings this costs n·m scores, each well under a microsecond,
 * and some tens of microseconds for each of the n·k best pairs. Immutable and thread-safe.
 */
public final class AnswerGains {
    private static final Evidence ANSWER = new Evidence(EvidenceSource.EMPLOYER, null, CostClass.UNKNOWN, null);

    private final FactsCompiler compiler;
    private final Explainer explainer;
    private final Scorer scorer;
    private final Weights weights;
    private final LocalDate asOf;
    private final List<Person> people = new ArrayList<>();

    /** A candidate, prepared. */
    private record Person(Standing standing, CandidateFacts facts, long accommodations, Set<WorkFunction> limited) {}

    /**
     * A question and what an answer would do.
     *
     * @param question the question, as the employer is asked
     * @param helped how many candidates an answer in their favour would help
     */
    public record Gain(Message question, int helped) {
        public Gain {
            Objects.requireNonNull(question, "question");
        }
    }

    /**
     * Prepares the candidates, which costs as much as the expansion of their skills.
     *
     * @param compiler what the rankings were made with
     * @param explainer likewise
     */
    public AnswerGains(
            FactsCompiler compiler,
            Explainer explainer,
            Weights weights,
            LocalDate asOf,
            Collection<Standing> standings) {
        this.compiler = compiler;
        this.explainer = explainer;
        this.scorer = new Scorer(compiler.parameters());
        this.weights = weights;
        this.asOf = asOf;
        for (Standing standing : standings) {
            people.add(person(standing));
        }
    }

    private Person person(Standing standing) {
        Candidate candidate = standing.candidate();
        long bits = 0;
        for (AccommodationNeed need : candidate.needs()) {
            for (Accommodation accommodation : need.anyOf()) {
                bits |= accommodation.bit();
            }
        }
        Set<WorkFunction> limited = EnumSet.noneOf(WorkFunction.class);
        for (Capacity capacity : candidate.capacities()) {
            if (capacity.level() < WorkFunction.MAX_LEVEL) {
                limited.add(capacity.function());
            }
        }
        for (Accommodation accommodation : Accommodation.values()) {
            if (accommodation.bridges().stream().anyMatch(limited::contains)) {
                bits |= accommodation.bit();
            }
        }
        // A shuttle and work at home are looked at for everybody: they count in other components than accommodation.
        bits |= Accommodation.TR_SHUTTLE.bit() | Accommodation.HB_HOME.bit();
        return new Person(standing, compiler.candidate(candidate), bits, limited);
    }

    /** Returns the questions of an opening in catalogue order, each with the number of candidates whom an answer would help. */
    public List<Gain> of(Opening opening) {
        List<Message> questions = EmployerView.of(opening, asOf, List.of()).questions();
        List<Variant> variants =
                questions.stream().map(question -> variant(opening, question)).toList();
        OpeningFacts facts = compiler.opening(opening);
        int[] helped = new int[questions.size()];
        for (Person person : people) {
            count(person, opening, facts, variants, helped);
        }
        List<Gain> gains = new ArrayList<>();
        for (int i = 0; i < helped.length; i++) {
            gains.add(new Gain(questions.get(i), helped[i]));
        }
        return List.copyOf(gains);
    }

    /** An opening as it would be after an answer; with no accommodation and function, an answer that settles something else. */
    private record Variant(Message question, Opening opening, OpeningFacts facts, long accommodation, int function) {
        boolean reaches(Person person) {
            return (accommodation & person.accommodations) != 0
                    || (function >= 0 && person.limited.contains(WorkFunction.values()[function]));
        }

        boolean changesTheRecord() {
            return accommodation != 0 || function >= 0;
        }
    }

    private Variant variant(Opening opening, Message question) {
        Opening changed = opening;
        long bit = 0;
        int function = -1;
        if (question.code() == MessageCode.ASK_OFFER) {
            Accommodation accommodation = accommodation(question);
            bit = accommodation.bit();
            changed = provided(opening, accommodation);
        } else if (question.code() == MessageCode.ASK_DEMAND) {
            WorkFunction asked = function(question);
            function = asked.ordinal();
            List<Demand> demands = new ArrayList<>(opening.demands());
            demands.add(new Demand(asked, 0));
            changed = opening.toBuilder().demands(demands).build();
        }
        return new Variant(question, changed, compiler.opening(changed), bit, function);
    }

    /** Returns the accommodation that a question of an employer's view asks about. */
    public static Accommodation accommodation(Message question) {
        if (question.code() == MessageCode.ASK_OFFER && question.terms().getFirst() instanceof Term.Several several) {
            for (Accommodation each : Accommodation.values()) {
                if (several.terms().getFirst() instanceof Term.Named named
                        && named.code().equals(each.code())) {
                    return each;
                }
            }
        }
        throw new IllegalArgumentException("asks about no accommodation: " + question.code());
    }

    /** Returns the function that a question of an employer's view asks about. */
    public static WorkFunction function(Message question) {
        for (WorkFunction each : WorkFunction.values()) {
            if (Message.of(MessageCode.ASK_DEMAND, Term.of(each)).equals(question)) {
                return each;
            }
        }
        throw new IllegalArgumentException("asks about no function: " + question.code());
    }

    /** Returns an opening that provides an accommodation wherever nobody has said. */
    private static Opening provided(Opening opening, Accommodation accommodation) {
        List<Scope> open = new ArrayList<>();
        for (Scope scope : Scope.values()) {
            if (opening.offerState(accommodation, scope) == OfferState.UNKNOWN) {
                open.add(scope);
            }
        }
        List<AccommodationOffer> offers = new ArrayList<>();
        for (AccommodationOffer offer : opening.offers()) {
            if (offer.accommodation() != accommodation || offer.state() != OfferState.UNKNOWN) {
                offers.add(offer);
            }
        }
        offers.add(new AccommodationOffer(accommodation, open, OfferState.PROVIDED, ANSWER));
        return opening.toBuilder().offers(offers).build();
    }

    private void count(Person person, Opening opening, OpeningFacts facts, List<Variant> variants, int[] helped) {
        Standing standing = person.standing;
        boolean among = standing.best().contains(opening.id());
        double coverage = SkillScore.coverage(person.facts, facts);
        Score now = scorer.score(person.facts, facts, coverage, weights);
        double most = Scorer.combine(weights, 1, now.skills(), 1, 1);
        if (!among && !standing.admits(opening.id(), most)) {
            return;
        }
        Explanation before = among ? explainer.explain(standing.candidate(), opening, weights, asOf) : null;
        for (int i = 0; i < variants.size(); i++) {
            Variant variant = variants.get(i);
            if (variant.changesTheRecord()) {
                if (variant.reaches(person) && helps(person, variant, coverage, before)) {
                    helped[i]++;
                }
            } else if (before != null && onlyDecisive(before, variant.question.code())) {
                helped[i]++;
            }
        }
    }

    private boolean helps(
            Person person, Variant variant, double coverage, @org.jspecify.annotations.Nullable Explanation before) {
        if (!Eligibility.eligible(person.facts, variant.facts, asOf, compiler.parameters())) {
            return false;
        }
        if (before == null) {
            double value = scorer.value(person.facts, variant.facts, coverage, weights);
            return person.standing.admits(variant.opening.id(), value);
        }
        return explainer
                        .explain(person.standing.candidate(), variant.opening, weights, asOf)
                        .suitability()
                        .compareTo(before.suitability())
                < 0;
    }

    private static boolean onlyDecisive(Explanation before, MessageCode code) {
        List<Question> decisive =
                before.questions().stream().filter(Question::decisive).toList();
        return before.eligible()
                && decisive.size() == 1
                && decisive.getFirst().message().code() == code;
    }
}
