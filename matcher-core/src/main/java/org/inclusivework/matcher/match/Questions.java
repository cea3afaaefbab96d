package org.inclusivework.matcher.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.inclusivework.matcher.match.Question.Addressee;
import org.inclusivework.matcher.model.AccommodationNeed;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.DormitoryWish;
import org.inclusivework.matcher.model.EducationLevel;
import org.inclusivework.matcher.model.HomeWish;
import org.inclusivework.matcher.model.HomeWorkTerms;
import org.inclusivework.matcher.model.NeedStrength;
import org.inclusivework.matcher.model.OfferState;
import org.inclusivework.matcher.model.Opening;
import org.inclusivework.matcher.model.PostRule;
import org.inclusivework.matcher.model.Scope;
import org.inclusivework.matcher.model.Stated;
import org.inclusivework.matcher.scoring.Eligibility;
import org.inclusivework.matcher.scoring.HomeScore;
import org.inclusivework.matcher.taxonomy.Accommodation;
import org.inclusivework.matcher.taxonomy.WorkFunction;

/** Lists what nobody has said about a pair and would make it more certain. */
final class Questions {
    private final Pair pair;
    private final Candidate candidate;
    private final Opening opening;
    private final List<Question> questions = new ArrayList<>();

    private Questions(Pair pair) {
        this.pair = pair;
        this.candidate = pair.candidate();
        this.opening = pair.opening();
    }

    static List<Question> of(Pair pair) {
        Questions q = new Questions(pair);
        q.needs();
        q.demands();
        q.conditions();
        q.place();
        q.home();
        q.own();
        return q.questions.stream()
                .sorted(Comparator.comparing(Question::addressee).thenComparing(question -> !question.decisive()))
                .toList();
    }

    private void needs() {
        for (AccommodationNeed need : candidate.needs()) {
            List<Scope> open = need.scopes().stream()
                    .filter(scope -> pair.bestState(need.anyOf(), scope) == OfferState.UNKNOWN)
                    .toList();
            if (!open.isEmpty()) {
                List<Accommodation> unknown = need.anyOf().stream()
                        .filter(a -> open.stream().anyMatch(s -> opening.offerState(a, s) == OfferState.UNKNOWN))
                        .toList();
                employer(
                        need.strength() == NeedStrength.REQUIRED,
                        MessageCode.ASK_OFFER,
                        Pair.terms(unknown),
                        Pair.scopes(open));
            }
        }
    }

    private void demands() {
        for (int i = 0; i < pair.c().limits(); i++) {
            WorkFunction function = WorkFunction.values()[pair.c().limitedFunction(i)];
            if (AccommodationReasons.demand(pair, function).isEmpty()) {
                employer(false, MessageCode.ASK_DEMAND, Term.of(function));
            }
        }
    }

    private void conditions() {
        opening.declaredAboutDisability()
                .forEach((heading, words) -> employer(
                        false, MessageCode.ASK_DECLARED, new Term.Verbatim(heading), new Term.Verbatim(words)));
        if (opening.skills().isEmpty()) {
            employer(false, MessageCode.ASK_SKILLS);
        }
        if (!Eligibility.payKnown(pair.c(), pair.o())) {
            employer(true, MessageCode.ASK_PAY);
        }
        if (candidate.maxHours() != null && opening.hours() == null) {
            employer(true, MessageCode.ASK_HOURS);
        }
        if (!candidate.shiftsRefused().isEmpty() && opening.shifts().isEmpty()) {
            employer(true, MessageCode.ASK_SHIFTS);
        }
        if (candidate.dormitory() == DormitoryWish.NEEDED && opening.dormitory() == Stated.UNKNOWN) {
            employer(true, MessageCode.ASK_DORMITORY);
        }
    }

    private void place() {
        HomeWorkTerms terms = opening.homeWork();
        boolean trips = terms == null || terms.sharePercent() < 100;
        if (trips && !located()) {
            employer(candidate.reach().strict(), MessageCode.ASK_PLACE);
        }
        if (trips && (candidate.home() == null || candidate.home().coordinates() == null)) {
            person(candidate.reach().strict(), MessageCode.ASK_OWN_PLACE);
        }
        if (trips && !pair.c().reachStated()) {
            person(false, MessageCode.ASK_OWN_REACH);
        }
    }

    private boolean located() {
        return !opening.places().isEmpty() && opening.places().stream().allMatch(place -> place.coordinates() != null);
    }

    private void home() {
        HomeWorkTerms terms = opening.homeWork();
        if (terms == null) {
            if (HomeScore.matters(pair.c())) {
                employer(candidate.homeWork().wish() == HomeWish.ONLY_HOME, MessageCode.ASK_HOME_SHARE);
            }
            return;
        }
        HomeWish wish = candidate.homeWork().wish();
        if (terms.sharePercent() == 0 || wish == HomeWish.ON_SITE || wish == HomeWish.NO_PREFERENCE) {
            return;
        }
        List<Term> missing = new ArrayList<>();
        if (candidate.homeWork().equipment() == null && terms.equipmentProvided() != Stated.YES) {
            terms.equipment().forEach(equipment -> missing.add(Term.of(equipment)));
        }
        if (candidate.homeWork().internet() == null && pair.o().asksConnection()) {
            missing.add(Term.of(terms.internet()));
        }
        if (candidate.homeWork().spaceM2() == null && terms.spaceM2() > 0) {
            missing.add(new Term.Quantity(terms.spaceM2(), Term.Unit.SQUARE_METRES));
        }
        if (!missing.isEmpty()) {
            person(false, MessageCode.ASK_OWN_HOME, Term.all(missing));
        }
    }

    private void own() {
        if (candidate.education() == null && opening.education() != EducationLevel.NONE) {
            person(true, MessageCode.ASK_OWN_EDUCATION, Term.of(opening.education()));
        }
        if (candidate.certificate() == null && opening.rule() != null) {
            person(true, MessageCode.ASK_OWN_RULE, citation(pair));
        }
    }

    static Term citation(Pair pair) {
        PostRule rule = pair.opening().rule();
        return new Term.Verbatim(rule == null ? "" : rule.citation());
    }

    private void employer(boolean decisive, MessageCode code, Term... terms) {
        questions.add(new Question(Addressee.EMPLOYER, Message.of(code, terms), decisive));
    }

    private void person(boolean decisive, MessageCode code, Term... terms) {
        questions.add(new Question(Addressee.CANDIDATE, Message.of(code, terms), decisive));
    }
}
