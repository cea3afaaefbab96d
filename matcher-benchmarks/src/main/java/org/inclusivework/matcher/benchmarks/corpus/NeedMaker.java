package org.inclusivework.matcher.benchmarks.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.inclusivework.matcher.model.AccommodationNeed;
import org.inclusivework.matcher.model.Capacity;
import org.inclusivework.matcher.model.DisabilityClass;
import org.inclusivework.matcher.model.NeedStrength;
import org.inclusivework.matcher.model.Scope;
import org.inclusivework.matcher.taxonomy.Accommodation;
import org.inclusivework.matcher.taxonomy.AccommodationGroup;
import org.inclusivework.matcher.taxonomy.WorkFunction;

/**
 * Needs and capacities of people, drawn around a class of disability so that they go together as they do in life.
 *
 * <p>The class is drawn by the estimate of China Disabled Persons' Federation for the end of 2010. Immutable and thread-safe.
 */
final class NeedMaker {
    /** Ten thousand persons by class. */
    private static final Map<DisabilityClass, Integer> PERSONS = new EnumMap<>(Map.of(
            DisabilityClass.VISION, 1263,
            DisabilityClass.HEARING, 2054,
            DisabilityClass.SPEECH, 130,
            DisabilityClass.LIMB, 2472,
            DisabilityClass.INTELLECTUAL, 568,
            DisabilityClass.MENTAL, 629,
            DisabilityClass.MULTIPLE, 1386));

    private static final List<Scope> ALL = List.of(Scope.values());

    private final Draw<DisabilityClass> classes =
            new Draw<>(List.of(DisabilityClass.values()), c -> PERSONS.getOrDefault(c, 0));
    private final Map<AccommodationGroup, List<Accommodation>> byGroup = new EnumMap<>(AccommodationGroup.class);

    NeedMaker() {
        for (AccommodationGroup group : AccommodationGroup.values()) {
            byGroup.put(
                    group,
                    Arrays.stream(Accommodation.values())
                            .filter(accommodation -> accommodation.group() == group)
                            .toList());
        }
    }

    DisabilityClass disabilityClass(Dice dice) {
        return classes.next(dice);
    }

    List<AccommodationNeed> needs(DisabilityClass of, Dice dice) {
        List<AccommodationNeed> needs = new ArrayList<>();
        for (int i = dice.share(0.25, 0.27, 0.23, 0.15, 0.1); i > 0; i--) {
            List<Accommodation> like = byGroup.getOrDefault(dice.oneOf(groups(of)), List.of());
            Accommodation[] anyOf = new Accommodation[1 + dice.share(0.5, 0.35, 0.15)];
            for (int j = 0; j < anyOf.length; j++) {
                anyOf[j] = dice.oneOf(like);
            }
            needs.add(new AccommodationNeed(
                    List.of(anyOf), List.of(NeedStrength.values()).get(dice.share(0.25, 0.4, 0.35)), scopes(dice)));
        }
        return needs;
    }

    private static List<Scope> scopes(Dice dice) {
        return switch (dice.share(0.7, 0.15, 0.08, 0.07)) {
            case 0 -> AccommodationNeed.DEFAULT_SCOPES;
            case 1 -> ALL;
            case 2 -> List.of(Scope.INTERVIEW);
            default -> List.of(Scope.INDUCTION, Scope.DAILY_WORK);
        };
    }

    List<Capacity> capacities(DisabilityClass of, Dice dice) {
        List<Capacity> capacities = new ArrayList<>();
        for (WorkFunction function : functions(of)) {
            if (dice.chance(0.5)) {
                capacities.add(Capacity.of(function, dice.below(WorkFunction.MAX_LEVEL)));
            }
        }
        return capacities;
    }

    private static List<AccommodationGroup> groups(DisabilityClass of) {
        return switch (of) {
            case VISION ->
                List.of(AccommodationGroup.VI, AccommodationGroup.VI, AccommodationGroup.AT, AccommodationGroup.SP);
            case HEARING -> List.of(AccommodationGroup.HC, AccommodationGroup.HC, AccommodationGroup.SF);
            case SPEECH -> List.of(AccommodationGroup.HC, AccommodationGroup.AT);
            case LIMB ->
                List.of(
                        AccommodationGroup.PA,
                        AccommodationGroup.PA,
                        AccommodationGroup.TR,
                        AccommodationGroup.AT,
                        AccommodationGroup.SC,
                        AccommodationGroup.HB,
                        AccommodationGroup.LV);
            case INTELLECTUAL -> List.of(AccommodationGroup.CP, AccommodationGroup.CP, AccommodationGroup.SP);
            case MENTAL -> List.of(AccommodationGroup.CP, AccommodationGroup.SC, AccommodationGroup.SC);
            case MULTIPLE -> List.of(AccommodationGroup.values());
        };
    }

    private static List<WorkFunction> functions(DisabilityClass of) {
        return switch (of) {
            case VISION -> List.of(WorkFunction.EYESIGHT);
            case HEARING, SPEECH -> List.of(WorkFunction.LISTENING_SPEAKING);
            case LIMB ->
                List.of(
                        WorkFunction.BOTH_HANDS,
                        WorkFunction.HAND_PRECISION,
                        WorkFunction.LIFTING,
                        WorkFunction.STANDING_WALKING);
            case INTELLECTUAL -> List.of(WorkFunction.CONCENTRATION, WorkFunction.PACE, WorkFunction.SOCIAL_CONTACT);
            case MENTAL -> List.of(WorkFunction.CONCENTRATION, WorkFunction.PACE);
            case MULTIPLE ->
                List.of(
                        WorkFunction.EYESIGHT,
                        WorkFunction.LISTENING_SPEAKING,
                        WorkFunction.LIFTING,
                        WorkFunction.STANDING_WALKING,
                        WorkFunction.PACE);
        };
    }
}
