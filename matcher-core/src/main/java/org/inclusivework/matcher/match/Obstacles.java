package org.inclusivework.matcher.match;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.inclusivework.matcher.model.AccommodationNeed;
import org.inclusivework.matcher.model.EducationLevel;
import org.inclusivework.matcher.model.OfferState;
import org.inclusivework.matcher.model.Pay;
import org.inclusivework.matcher.model.Scope;
import org.inclusivework.matcher.model.Shift;
import org.inclusivework.matcher.scoring.Eligibility;
import org.inclusivework.matcher.scoring.FactsCompiler;
import org.inclusivework.matcher.scoring.Gate;
import org.inclusivework.matcher.scoring.LocationScore;
import org.inclusivework.matcher.taxonomy.Accommodation;
import org.inclusivework.matcher.taxonomy.Label;
import org.jspecify.annotations.Nullable;

/** Says what makes a pair ineligible, and the smallest change that removes each obstacle. */
final class Obstacles {
    private Obstacles() {}

    static List<Obstacle> of(Pair pair, LocalDate asOf) {
        List<Obstacle> obstacles = new ArrayList<>();
        for (Gate gate : Eligibility.blocking(pair.c(), pair.o(), asOf, pair.parameters())) {
            switch (gate) {
                case REQUIRED_NEED -> needs(pair, obstacles);
                case CREDENTIAL -> credentials(pair, obstacles);
                default -> obstacles.add(obstacle(pair, gate));
            }
        }
        return obstacles;
    }

    private static Obstacle obstacle(Pair pair, Gate gate) {
        return switch (gate) {
            case NOT_OPEN_YET ->
                simple(
                        gate,
                        MessageCode.NOT_OPEN_YET,
                        MessageCode.WAIT_UNTIL,
                        date(pair.opening().validFrom()));
            case CLOSED ->
                new Obstacle(
                        gate,
                        Message.of(MessageCode.CLOSED, date(pair.opening().validTo())),
                        Message.of(MessageCode.ASK_REOPEN));
            case RULE ->
                new Obstacle(
                        gate,
                        Message.of(MessageCode.RULE, Questions.citation(pair)),
                        Message.of(MessageCode.RULE_OTHER));
            case EDUCATION -> education(pair);
            case HOURS -> hours(pair);
            case SHIFT -> shifts(pair);
            case PAY ->
                simple(
                        gate,
                        MessageCode.PAY,
                        MessageCode.RAISE_PAY,
                        floor(pair.candidate().payFloor()));
            case DORMITORY ->
                new Obstacle(gate, Message.of(MessageCode.DORMITORY), Message.of(MessageCode.FIND_LODGING));
            case REACH -> reach(pair);
            case HOME_ONLY -> new Obstacle(gate, Message.of(MessageCode.HOME_ONLY), Message.of(MessageCode.ASK_HOME));
            case REQUIRED_NEED, CREDENTIAL ->
                throw new IllegalArgumentException(gate + " may stand for several obstacles");
        };
    }

    private static void needs(Pair pair, List<Obstacle> obstacles) {
        List<AccommodationNeed> needs = pair.candidate().needs();
        for (int i = 0; i < needs.size(); i++) {
            if (Eligibility.needBlocks(pair.c(), i, pair.o())) {
                AccommodationNeed need = needs.get(i);
                List<Scope> blocked = need.scopes().stream()
                        .filter(scope -> pair.bestState(need.anyOf(), scope) == OfferState.UNAVAILABLE)
                        .toList();
                Accommodation least = need.anyOf().stream()
                        .min(Comparator.comparing(Accommodation::typicalCost))
                        .orElseThrow();
                obstacles.add(new Obstacle(
                        Gate.REQUIRED_NEED,
                        Message.of(MessageCode.REQUIRED_NEED, Pair.terms(need.anyOf()), Pair.scopes(blocked)),
                        Message.of(
                                MessageCode.ARRANGE,
                                Pair.term(least),
                                Pair.scopes(blocked),
                                Term.of(least.typicalCost()))));
            }
        }
    }

    private static void credentials(Pair pair, List<Obstacle> obstacles) {
        Set<String> held = pair.candidate().credentials().stream()
                .map(FactsCompiler::credentialKey)
                .collect(Collectors.toSet());
        for (String credential : pair.opening().credentials()) {
            if (!held.contains(FactsCompiler.credentialKey(credential))) {
                obstacles.add(simple(
                        Gate.CREDENTIAL,
                        MessageCode.CREDENTIAL,
                        MessageCode.OBTAIN_CREDENTIAL,
                        new Term.Verbatim(credential)));
            }
        }
    }

    private static Obstacle education(Pair pair) {
        EducationLevel own = pair.candidate().education();
        Term completed = Term.of(own == null ? EducationLevel.NONE : own);
        return new Obstacle(
                Gate.EDUCATION,
                Message.of(MessageCode.EDUCATION, Term.of(pair.opening().education()), completed),
                Message.of(MessageCode.ASK_EDUCATION, completed));
    }

    private static Obstacle hours(Pair pair) {
        int least = pair.opening().hours() == null ? 0 : pair.opening().hours().min();
        int most = pair.candidate().maxHours() == null ? 0 : pair.candidate().maxHours();
        Term limit = new Term.Quantity(most, Term.Unit.HOURS_PER_WEEK);
        return new Obstacle(
                Gate.HOURS,
                Message.of(MessageCode.HOURS, new Term.Quantity(least, Term.Unit.HOURS_PER_WEEK), limit),
                Message.of(MessageCode.REDUCE_HOURS, limit));
    }

    private static Obstacle shifts(Pair pair) {
        Term both = Term.all(pair.opening().shifts().stream()
                .filter(shift -> refuses(pair, shift))
                .map(Term::of)
                .toList());
        return simple(Gate.SHIFT, MessageCode.SHIFT, MessageCode.DROP_SHIFT, both);
    }

    private static boolean refuses(Pair pair, Shift shift) {
        List<Shift> refused = pair.candidate().shiftsRefused();
        return refused.contains(shift) || (shift == Shift.ROTATING && refused.contains(Shift.NIGHT));
    }

    private static Obstacle reach(Pair pair) {
        LocationScore.Way way = LocationScore.shortestWay(pair.c(), pair.o(), pair.parameters());
        double needed = way.lengthOverLimit() * way.limit();
        Term length = way.limitInKm()
                ? new Term.Quantity(Math.ceil(needed), Term.Unit.KILOMETRES)
                : new Term.Quantity(Math.ceil(needed), Term.Unit.MINUTES);
        return new Obstacle(
                Gate.REACH,
                Message.of(
                        MessageCode.REACH,
                        TravelReasons.place(pair, way),
                        new Term.Quantity(way.km(), Term.Unit.KILOMETRES)),
                Message.of(MessageCode.EXTEND_REACH, Term.of(way.mode()), length));
    }

    private static Obstacle simple(Gate gate, MessageCode reason, MessageCode change, Term term) {
        return new Obstacle(gate, Message.of(reason, term), Message.of(change, term));
    }

    private static Term date(@Nullable LocalDate date) {
        return new Term.Verbatim(String.valueOf(date));
    }

    private static Term floor(@Nullable Pay floor) {
        if (floor == null) {
            return new Term.Verbatim("");
        }
        Term.Quantity amount = new Term.Quantity(floor.min(), Term.Unit.NUMBER);
        String number = amount.in(org.inclusivework.matcher.taxonomy.Language.EN);
        boolean yuan = floor.currency().equals("CNY");
        Label basis = floor.basis().label();
        return new Term.Named(
                floor.basis().name(),
                new Label(
                        basis.zh() + " " + number + (yuan ? " 元" : " " + floor.currency()),
                        number + " " + floor.currency() + " " + basis.en()));
    }
}
