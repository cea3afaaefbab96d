package org.inclusivework.jobfair.fair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.inclusivework.matcher.model.AccommodationNeed;
import org.inclusivework.matcher.model.DisabilityClass;
import org.inclusivework.matcher.model.NeedStrength;
import org.inclusivework.matcher.model.Scope;
import org.inclusivework.matcher.taxonomy.Accommodation;

/** Draws needs from {@code needs.tsv}: percentages for mild and severe by class, the same need in many classes. */
final class NeedMaker {
    private static final List<DisabilityClass> COLUMNS = Arrays.stream(DisabilityClass.values())
            .filter(c -> c != DisabilityClass.MULTIPLE)
            .toList();
    /** Makes two to three needs of the sums of percentages. */
    private static final double SCALE = 0.75;

    /**
     * A need people have.
     *
     * @param anyOf the accommodations that satisfy it
     * @param scopes where it is felt
     * @param percent how often, by class, for mild and severe
     */
    private record Usual(List<Accommodation> anyOf, List<Scope> scopes, List<List<Double>> percent) {
        static Usual of(DataTable.Row row) {
            return new Usual(
                    row.list("anyOf").stream()
                            .map(code -> Accommodation.find(code).orElseThrow())
                            .toList(),
                    Arrays.stream(row.get("scopes").split(" ", -1))
                            .map(Scope::valueOf)
                            .toList(),
                    COLUMNS.stream().map(type -> row.numbers(type.name())).toList());
        }

        double chance(Traits traits) {
            double most = 0;
            for (DisabilityClass type : traits.classes()) {
                most = Math.max(most, percent.get(COLUMNS.indexOf(type)).get(traits.severe() ? 1 : 0));
            }
            return most / 100;
        }
    }

    private final List<Usual> usual =
            DataTable.bundled("needs.tsv").stream().map(Usual::of).toList();

    List<AccommodationNeed> needs(Traits traits, Dice dice) {
        // Some people need hardly anything, some much, whatever the class says.
        double much = dice.chance(0.1) ? 0.05 : dice.between(0.4, 1.6);
        List<AccommodationNeed> needs = new ArrayList<>();
        for (Usual need : usual) {
            if (dice.chance(need.chance(traits) * SCALE * much)) {
                needs.add(new AccommodationNeed(
                        alternatives(need.anyOf(), dice), strength(traits, dice), scopes(need.scopes(), dice)));
            }
        }
        return needs;
    }

    private static List<Accommodation> alternatives(List<Accommodation> all, Dice dice) {
        return all.size() > 1 && dice.chance(0.3) ? all.subList(0, all.size() - 1) : all;
    }

    private static List<Scope> scopes(List<Scope> all, Dice dice) {
        return all.size() > 1 && dice.chance(0.35) ? List.of(Scope.DAILY_WORK) : all;
    }

    private static NeedStrength strength(Traits traits, Dice dice) {
        double[] weights = traits.severe() ? new double[] {32, 46, 22} : new double[] {14, 44, 42};
        return NeedStrength.values()[dice.pick(weights)];
    }
}
