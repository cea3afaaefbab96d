package org.inclusivework.jobfair.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.inclusivework.matcher.match.EmployerView;
import org.inclusivework.matcher.match.Message;
import org.inclusivework.matcher.match.MessageCode;
import org.inclusivework.matcher.match.Term;
import org.inclusivework.matcher.model.AccommodationOffer;
import org.inclusivework.matcher.model.Disclosure;
import org.inclusivework.matcher.model.OfferState;
import org.inclusivework.matcher.model.Opening;
import org.inclusivework.matcher.model.Scope;
import org.inclusivework.matcher.taxonomy.Accommodation;
import org.inclusivework.matcher.taxonomy.AccommodationGroup;
import org.inclusivework.matcher.taxonomy.WorkFunction;

/** Puts the openings of one employer into the words of one language; it takes no candidate, and so can tell of none. */
final class EmployerWriter {
    private final PageTexts texts;
    private final OpeningFacts facts;
    private final FairDay fair;

    EmployerWriter(PageTexts texts, FairDay fair) {
        this.texts = texts;
        this.facts = new OpeningFacts(texts, "fact.unsaid");
        this.fair = fair;
    }

    /**
     * Makes a page.
     *
     * @param openings the openings of one employer, at least one
     * @param disclosures what people chose to tell, to whichever employer
     */
    EmployerPage page(PageHead head, List<Opening> openings, List<Disclosure> disclosures) {
        Set<Accommodation> everywhere = openInAll(openings);
        return new EmployerPage(
                head,
                texts.data(openings.getFirst().employer()),
                texts.day(fair.date()),
                fair.invented(),
                openings.stream().map(opening -> section(opening, everywhere)).toList(),
                groups(everywhere),
                EmployerView.of(openings.getFirst(), fair.date(), disclosures).disclosed().stream()
                        .map(one -> texts.say(
                                "employer.disclosed.one",
                                one.candidateId(),
                                one.item().label().in(texts.language()),
                                one.purpose()))
                        .toList());
    }

    /** Returns what no opening says anything about, in no part of working life. */
    private static Set<Accommodation> openInAll(List<Opening> openings) {
        Set<Accommodation> open = EnumSet.noneOf(Accommodation.class);
        for (Accommodation accommodation : Accommodation.values()) {
            if (openings.stream().allMatch(opening -> unsaid(opening, accommodation))) {
                open.add(accommodation);
            }
        }
        return open;
    }

    private static boolean unsaid(Opening opening, Accommodation accommodation) {
        for (Scope scope : Scope.values()) {
            if (opening.offerState(accommodation, scope) != OfferState.UNKNOWN) {
                return false;
            }
        }
        return true;
    }

    private List<EmployerPage.Group> groups(Set<Accommodation> accommodations) {
        Map<AccommodationGroup, List<Phrase>> groups = new EnumMap<>(AccommodationGroup.class);
        for (Accommodation accommodation : accommodations) {
            groups.computeIfAbsent(accommodation.group(), group -> new ArrayList<>())
                    .add(texts.name(accommodation));
        }
        return groups.entrySet().stream()
                .map(group -> new EmployerPage.Group(texts.name(group.getKey()), group.getValue()))
                .toList();
    }

    private EmployerPage.Section section(Opening opening, Set<Accommodation> everywhere) {
        List<Fact> known = new ArrayList<>();
        known.add(facts.fact(Icon.PLACE, "fact.place", facts.places(opening)));
        known.add(facts.fact(Icon.TIME, "fact.time", facts.times(opening)));
        known.add(facts.fact(Icon.PAY, "fact.pay.label", facts.pay(opening)));
        List<String> home = facts.home(opening);
        if (!home.isEmpty()) {
            known.add(facts.fact(Icon.HOME, "fact.home", home));
        }
        known.addAll(facts.others(opening));
        List<EmployerPage.Question> questions = EmployerView.of(opening, fair.date(), List.of()).questions().stream()
                .filter(message -> !asksAny(message, everywhere))
                .map(this::question)
                .toList();
        return new EmployerPage.Section(
                "job-" + FileNames.of(opening.id()),
                texts.data(opening.id()),
                texts.data(opening.title()),
                known,
                offers(opening),
                questions,
                wording(opening));
    }

    private static boolean asksAny(Message message, Set<Accommodation> asked) {
        return message.code() == MessageCode.ASK_OFFER
                && message.terms().getFirst() instanceof Term.Several several
                && several.terms().getFirst() instanceof Term.Named named
                && asked.stream()
                        .anyMatch(a -> a.name().equals(named.code()) || a.code().equals(named.code()));
    }

    /** What the work asks for is ticked, the rest is written. */
    private EmployerPage.Question question(Message message) {
        if (message.code() == MessageCode.ASK_DEMAND && message.terms().getFirst() instanceof Term.Named named) {
            Optional<WorkFunction> function = WorkFunction.find(named.code());
            if (function.isPresent()) {
                List<Phrase> levels = IntStream.rangeClosed(0, WorkFunction.MAX_LEVEL)
                        .mapToObj(level ->
                                texts.data(function.get().levelLabel(level).in(texts.language())))
                        .toList();
                return new EmployerPage.Question(texts.name(function.get()), levels);
            }
        }
        return new EmployerPage.Question(words(message), List.of());
    }

    /** The heading has said already whom it is put to. */
    private Phrase words(Message message) {
        String text = message.in(texts.language());
        String address = texts.get("employer.address");
        return texts.data(text.startsWith(address) ? text.substring(address.length()) : text);
    }

    private List<Fact> offers(Opening opening) {
        List<Fact> offers = new ArrayList<>();
        for (OfferState state : List.of(OfferState.PROVIDED, OfferState.ARRANGEABLE, OfferState.UNAVAILABLE)) {
            List<String> labels = labels(opening, state);
            if (!labels.isEmpty()) {
                offers.add(new Fact(
                        state == OfferState.UNAVAILABLE ? Icon.SHEET : Icon.YES,
                        texts.name(state),
                        labels.stream().map(texts::data).toList()));
            }
        }
        return offers;
    }

    private List<String> labels(Opening opening, OfferState state) {
        return opening.offers().stream()
                .filter(offer -> offer.state() == state)
                .map(this::label)
                .toList();
    }

    private String label(AccommodationOffer offer) {
        String label = offer.accommodation().label().in(texts.language());
        if (offer.scopes().size() == Scope.values().length) {
            return label;
        }
        String scopes = offer.scopes().stream()
                .map(scope -> scope.label().in(texts.language()))
                .collect(Collectors.joining(texts.get("separator")));
        return texts.get("employer.offer.scopes", label, scopes);
    }

    /** What is offered, as it can stand in the sheet. */
    private Phrase wording(Opening opening) {
        List<String> parts = new ArrayList<>();
        for (OfferState state : List.of(OfferState.PROVIDED, OfferState.ARRANGEABLE)) {
            List<String> labels = labels(opening, state);
            if (!labels.isEmpty()) {
                parts.add(texts.get(
                        "employer.wording.state",
                        state.label().in(texts.language()),
                        String.join(texts.get("employer.wording.comma"), labels)));
            }
        }
        return parts.isEmpty()
                ? texts.say("employer.wording.example")
                : texts.data(String.join(texts.get("employer.wording.semicolon"), parts));
    }
}
