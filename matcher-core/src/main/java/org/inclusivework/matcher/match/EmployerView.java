package org.inclusivework.matcher.match;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.inclusivework.matcher.model.Disclosure;
import org.inclusivework.matcher.model.Ids;
import org.inclusivework.matcher.model.OfferState;
import org.inclusivework.matcher.model.Opening;
import org.inclusivework.matcher.model.Scope;
import org.inclusivework.matcher.taxonomy.Accommodation;
import org.inclusivework.matcher.taxonomy.WorkFunction;

/**
 * All that an employer may see about one of its openings: what to confirm, made from the opening alone, and what people chose to
 * disclose to this employer.
 *
 * <p>Questions stand in catalogue order whoever is looking for work, so that they tell nothing about anybody; no candidate, need,
 * capacity or score can reach this type but through a {@link Disclosure}.
 *
 * @param openingId the opening
 * @param title its title
 * @param employer the employer
 * @param questions what to confirm, in catalogue order
 * @param disclosed what people disclosed to this employer and did not withdraw, by candidate, then catalogue order
 */
public record EmployerView(
        String openingId, String title, String employer, List<Message> questions, List<Disclosed> disclosed) {
    /**
     * One thing a person chose to tell.
     *
     * @param candidateId who
     * @param item the accommodation that may be named
     * @param purpose what for
     */
    public record Disclosed(String candidateId, Accommodation item, String purpose) {}

    public EmployerView {
        Objects.requireNonNull(openingId, "openingId");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(employer, "employer");
        questions = List.copyOf(questions);
        disclosed = List.copyOf(disclosed);
    }

    /**
     * Makes the view of an opening on a day.
     *
     * @param opening the opening
     * @param asOf the day, which decides which disclosures hold
     * @param disclosures all disclosures recorded; those to other employers are passed over
     */
    public static EmployerView of(Opening opening, LocalDate asOf, List<Disclosure> disclosures) {
        List<Disclosed> disclosed = disclosures.stream()
                .filter(d -> d.employer().equals(opening.employer()) && d.holdsOn(asOf))
                .sorted(Comparator.comparing(Disclosure::candidateId, Ids.ORDER).thenComparing(Disclosure::item))
                .map(d -> new Disclosed(d.candidateId(), d.item(), d.purpose()))
                .distinct()
                .toList();
        return new EmployerView(opening.id(), opening.title(), opening.employer(), questions(opening), disclosed);
    }

    private static List<Message> questions(Opening opening) {
        List<Message> questions = new ArrayList<>();
        for (Accommodation accommodation : Accommodation.values()) {
            List<Term> scopes = new ArrayList<>();
            for (Scope scope : Scope.values()) {
                if (opening.offerState(accommodation, scope) == OfferState.UNKNOWN) {
                    scopes.add(Term.of(scope));
                }
            }
            if (!scopes.isEmpty()) {
                questions.add(Message.of(MessageCode.ASK_OFFER, Pair.terms(List.of(accommodation)), Term.all(scopes)));
            }
        }
        for (WorkFunction function : WorkFunction.values()) {
            if (opening.demands().stream().noneMatch(d -> d.function() == function)) {
                questions.add(Message.of(MessageCode.ASK_DEMAND, Term.of(function)));
            }
        }
        opening.declaredAboutDisability()
                .forEach((heading, words) -> questions.add(
                        Message.of(MessageCode.ASK_DECLARED, new Term.Verbatim(heading), new Term.Verbatim(words))));
        if (opening.skills().isEmpty()) {
            questions.add(Message.of(MessageCode.ASK_SKILLS));
        }
        if (opening.places().stream().noneMatch(place -> place.coordinates() != null)) {
            questions.add(Message.of(MessageCode.ASK_PLACE));
        }
        if (opening.homeWork() == null) {
            questions.add(Message.of(MessageCode.ASK_HOME_SHARE));
        }
        if (opening.pay() == null) {
            questions.add(Message.of(MessageCode.ASK_PAY));
        }
        if (opening.hours() == null) {
            questions.add(Message.of(MessageCode.ASK_HOURS));
        }
        if (opening.shifts().isEmpty()) {
            questions.add(Message.of(MessageCode.ASK_SHIFTS));
        }
        return questions;
    }
}
