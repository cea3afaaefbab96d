package org.inclusivework.tuninglab.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.inclusivework.matcher.model.AccommodationNeed;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.CandidateSkill;
import org.inclusivework.matcher.model.Capacity;
import org.inclusivework.matcher.model.Equipment;
import org.inclusivework.matcher.model.HomeMeans;
import org.inclusivework.matcher.model.HomeWish;
import org.inclusivework.matcher.model.Internet;
import org.inclusivework.matcher.model.NeedStrength;
import org.inclusivework.matcher.model.OnSiteFrequency;
import org.inclusivework.matcher.model.Pay;
import org.inclusivework.matcher.model.PlaceKind;
import org.inclusivework.matcher.model.Reach;
import org.inclusivework.matcher.model.Shift;
import org.inclusivework.matcher.model.Stated;
import org.inclusivework.matcher.model.TravelMode;
import org.inclusivework.matcher.model.TravelOption;
import org.inclusivework.matcher.taxonomy.Accommodation;
import org.inclusivework.matcher.taxonomy.SkillKey;
import org.inclusivework.matcher.taxonomy.WorkFunction;

/** Makes people up: first what is true, then what a registration form would have of it. */
final class PersonMaker {
    private static final Map<String, WorkFunction> FUNCTIONS = Map.of(
            "BH", WorkFunction.BOTH_HANDS,
            "EY", WorkFunction.EYESIGHT,
            "LI", WorkFunction.LIFTING,
            "LS", WorkFunction.LISTENING_SPEAKING,
            "SW", WorkFunction.STANDING_WALKING,
            "CO", WorkFunction.CONCENTRATION,
            "PA", WorkFunction.PACE,
            "SO", WorkFunction.SOCIAL_CONTACT);

    private final List<Trade> trades = Trade.all();
    private final List<Town> towns = Town.all();
    private final List<Rows.Row> situations = Rows.read("situations.tsv");

    Person make(String id, Dice dice) {
        Rows.Row situation = situations.get(dice.weighted(situations.stream()
                .mapToDouble(row -> Double.parseDouble(row.text("weight")))
                .toArray()));
        int[] capacities = capacities(situation.text("capacities"), dice);
        List<AccommodationNeed> needs = needs(situation.text("needs"), dice);
        Trade first = suitable(capacities, dice);
        Trade second = dice.one(trades);
        Set<SkillKey> skills = new TreeSet<>();
        Map<String, Integer> families = new TreeMap<>();
        learn(first, 0.85, 0.6, skills, families, dice);
        learn(second, 0.4, 0.25, skills, families, dice);
        for (Trade trade : trades) {
            if (trade.family().equals(first.family())) {
                learn(trade, 0.2, 0.15, skills, families, dice);
            }
        }
        Town town = dice.one(towns);
        List<String> modes = List.of(situation.text("modes").split(" ", -1));
        // The lesser of two draws: the first named is the most usual.
        int usual = dice.among(modes.size());
        TravelMode mode = TravelMode.valueOf(modes.get(Math.min(usual, dice.among(modes.size()))));
        Set<Equipment> equipment = EnumSet.noneOf(Equipment.class);
        double[] odds = {0.5, 0.95, 0.25, 0.05, 0.45};
        for (Equipment thing : Equipment.values()) {
            if (dice.chance(odds[thing.ordinal()])) {
                equipment.add(thing);
            }
        }
        Set<Shift> refused = EnumSet.noneOf(Shift.class);
        if (dice.chance(0.35)) {
            refused.addAll(List.of(Shift.NIGHT, Shift.ROTATING));
        }
        if (dice.chance(0.15)) {
            refused.add(Shift.EVENING);
        }
        boolean weak = situation.text("needs").contains("SC_PART");
        Person truth = new Person(
                id,
                List.of(),
                situation.text("key"),
                skills,
                families,
                needs,
                capacities,
                town,
                town.near(dice),
                mode,
                dice.between(4, 28),
                (int) dice.between(25, 80),
                PairFacts.Wish.valueOf(dice.one(List.of(situation.text("wish").split(" ", -1)))),
                equipment,
                dice.chance(0.7) ? Internet.FIXED : Internet.MOBILE,
                dice.chance(0.75),
                first.family(),
                refused,
                weak ? 20 + 4 * dice.among(4) : dice.chance(0.3) ? 40 : 54,
                dice.chance(0.5) ? 0 : 1400 + 200 * dice.among(10));
        return stated(truth, dice);
    }

    /** What the form says: less than there is, rounded, and here and there wrong. */
    private Person stated(Person truth, Dice dice) {
        List<CandidateSkill> skills = new ArrayList<>();
        for (SkillKey skill : truth.skills()) {
            if (dice.chance(0.75)) {
                skills.add(CandidateSkill.of(skill));
            }
        }
        if (dice.chance(0.15)) {
            SkillKey boast = dice.one(dice.one(trades).core()).skill();
            if (!truth.skills().contains(boast)) {
                skills.add(CandidateSkill.of(boast));
            }
        }
        List<Capacity> capacities = new ArrayList<>();
        for (WorkFunction function : WorkFunction.values()) {
            int level = truth.capacities()[function.ordinal()];
            if (level < WorkFunction.MAX_LEVEL && dice.chance(0.85)) {
                int said = dice.chance(0.15) ? Math.min(WorkFunction.MAX_LEVEL, level + 1) : level;
                capacities.add(Capacity.of(function, said));
            }
        }
        Reach reach = dice.chance(0.85)
                ? new Reach(
                        List.of(TravelOption.minutes(
                                truth.mode(), Math.max(10, 10 * Math.floor(truth.minutesBearable() / 10.0 + 0.5)))),
                        dice.chance(0.3))
                : Reach.NOT_STATED;
        HomeMeans home = new HomeMeans(
                switch (truth.wish()) {
                    case ONLY_HOME -> HomeWish.ONLY_HOME;
                    case RATHER_HOME -> HomeWish.PREFERRED;
                    case EITHER -> HomeWish.NO_PREFERENCE;
                    case AMONG_OTHERS -> HomeWish.ON_SITE;
                },
                dice.chance(0.7) ? truth.internet() : null,
                dice.chance(0.7) ? List.copyOf(truth.equipment()) : null,
                null,
                Stated.UNKNOWN,
                truth.wish() == PairFacts.Wish.ONLY_HOME ? OnSiteFrequency.ONBOARDING : OnSiteFrequency.DAILY);
        boolean shiftsAsked = dice.chance(0.8);
        boolean hoursAsked = dice.chance(0.8);
        boolean payAsked = dice.chance(0.8);
        List<Candidate> records = new ArrayList<>();
        for (boolean chinese : new boolean[] {true, false}) {
            records.add(Candidate.builder(truth.id())
                    .skills(skills)
                    .credentials(licences(truth, chinese))
                    .home(truth.town().place(truth.home(), PlaceKind.WORKPLACE, chinese))
                    .reach(reach)
                    .needs(truth.needs())
                    .capacities(capacities)
                    .homeWork(home)
                    .shiftsRefused(shiftsAsked ? List.copyOf(truth.refused()) : List.of())
                    .maxHours(hoursAsked && truth.maxHours() < 54 ? Integer.valueOf(truth.maxHours()) : null)
                    .payFloor(
                            payAsked && truth.payFloor() > 0
                                    ? Pay.yuanPerMonth(truth.payFloor(), truth.payFloor())
                                    : null)
                    .build());
        }
        return new Person(
                truth.id(),
                List.copyOf(records),
                truth.situation(),
                truth.skills(),
                truth.familySkills(),
                truth.needs(),
                truth.capacities(),
                truth.town(),
                truth.home(),
                truth.mode(),
                truth.busWait(),
                truth.minutesBearable(),
                truth.wish(),
                truth.equipment(),
                truth.internet(),
                truth.licensed(),
                truth.licenceFamily(),
                truth.refused(),
                truth.maxHours(),
                truth.payFloor());
    }

    private List<String> licences(Person truth, boolean chinese) {
        if (!truth.licensed()) {
            return List.of();
        }
        return trades.stream()
                .filter(trade -> trade.family().equals(truth.licenceFamily()))
                .filter(trade -> !trade.licence().isEmpty())
                .map(trade -> trade.licence().get(chinese ? 0 : 1))
                .distinct()
                .toList();
    }

    /** People have mostly learned what they can do: a trade whose demands they meet, if a few draws find one. */
    private Trade suitable(int[] capacities, Dice dice) {
        Trade best = dice.one(trades);
        for (int draw = 0; draw < 6 && gaps(best, capacities) > 0; draw++) {
            Trade next = dice.one(trades);
            best = gaps(next, capacities) < gaps(best, capacities) ? next : best;
        }
        return best;
    }

    private static int gaps(Trade trade, int[] capacities) {
        int gaps = 0;
        for (int i = 0; i < capacities.length; i++) {
            gaps += trade.demands()[i] > capacities[i] ? 1 : 0;
        }
        return gaps;
    }

    private static void learn(
            Trade trade, double core, double side, Set<SkillKey> skills, Map<String, Integer> families, Dice dice) {
        for (Trade.Task task : trade.core()) {
            if (dice.chance(core) && skills.add(task.skill())) {
                families.merge(trade.family(), 1, Integer::sum);
            }
        }
        for (Trade.Task task : trade.side()) {
            if (dice.chance(side) && skills.add(task.skill())) {
                families.merge(trade.family(), 1, Integer::sum);
            }
        }
    }

    private static int[] capacities(String text, Dice dice) {
        int[] capacities = new int[WorkFunction.values().length];
        Arrays.fill(capacities, WorkFunction.MAX_LEVEL);
        if (!text.equals("-")) {
            for (String part : text.split(" ", -1)) {
                int level = part.charAt(2) - '0' + (dice.chance(0.25) ? 1 : 0);
                capacities[
                        Objects.requireNonNull(FUNCTIONS.get(part.substring(0, 2)), part)
                                .ordinal()] = level;
            }
        }
        return capacities;
    }

    private static List<AccommodationNeed> needs(String text, Dice dice) {
        List<AccommodationNeed> needs = new ArrayList<>();
        for (String part : text.split(";", -1)) {
            if (dice.chance(0.15)) {
                continue;
            }
            NeedStrength strength = switch (part.charAt(0)) {
                case 'R' -> dice.chance(0.2) ? NeedStrength.IMPORTANT : NeedStrength.REQUIRED;
                case 'I' -> NeedStrength.IMPORTANT;
                default -> NeedStrength.PREFERRED;
            };
            needs.add(AccommodationNeed.of(
                    strength,
                    Arrays.stream(part.substring(2).split("/", -1))
                            .map(Accommodation::valueOf)
                            .toArray(Accommodation[]::new)));
        }
        return needs;
    }
}
