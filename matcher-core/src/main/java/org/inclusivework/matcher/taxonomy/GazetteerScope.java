package org.inclusivework.matcher.taxonomy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the caller knows beforehand, the fair's city and country, and how it narrows a set of candidates. */
final class GazetteerScope {

    private final List<GazetteerNode> units = new ArrayList<>(2);
    private final @Nullable String country;

    /** The unit given, then the prefecture around it. */
    GazetteerScope(@Nullable GazetteerNode unit, @Nullable String country) {
        if (unit != null) {
            units.add(unit);
            GazetteerNode city = unit.enclosing(GazetteerLevel.CITY);
            if (city != null && city != unit) {
                units.add(city);
            }
        }
        this.country = country;
    }

    /** Whether the fair's city is known. */
    boolean hasUnit() {
        return !units.isEmpty();
    }

    /** Whether a row is the fair's city or lies inside it. */
    boolean contains(GazetteerNode node) {
        for (GazetteerNode unit : units) {
            if (node.isWithin(unit)) {
                return true;
            }
        }
        return false;
    }

    /** The candidates in the fair's city if there are any, else those in its country, else all. */
    List<GazetteerNode> narrow(Collection<GazetteerNode> candidates) {
        for (GazetteerNode unit : units) {
            List<GazetteerNode> inside =
                    candidates.stream().filter(node -> node.isWithin(unit)).toList();
            if (!inside.isEmpty()) {
                return inside;
            }
        }
        if (country != null) {
            List<GazetteerNode> inside = candidates.stream()
                    .filter(node -> node.country.equals(country))
                    .toList();
            if (!inside.isEmpty()) {
                return inside;
            }
        }
        return List.copyOf(candidates);
    }

    /** The candidates without the dissolved ones, unless nothing else is left. */
    static List<GazetteerNode> current(Collection<GazetteerNode> candidates) {
        List<GazetteerNode> current =
                candidates.stream().filter(node -> !node.former).toList();
        return current.isEmpty() ? List.copyOf(candidates) : current;
    }

    /** The candidate that encloses all the others, alone; otherwise the candidates as they are. */
    static List<GazetteerNode> outermost(List<GazetteerNode> candidates) {
        for (GazetteerNode unit : candidates) {
            if (candidates.stream().allMatch(node -> node.isWithin(unit))) {
                return List.of(unit);
            }
        }
        return candidates;
    }

    /**
     * The places that agree with everything said: those of any mention that are, or lie in, a row of each other mention.
     * Empty if the mentions contradict one another, or none is a place.
     */
    static List<GazetteerNode> agreeing(List<? extends Collection<GazetteerNode>> mentions) {
        Set<GazetteerNode> agreed = new LinkedHashSet<>();
        for (int i = 0; i < mentions.size(); i++) {
            for (GazetteerNode node : mentions.get(i)) {
                if (node.level.isPlace() && agrees(node, mentions, i)) {
                    agreed.add(node);
                }
            }
        }
        return List.copyOf(agreed);
    }

    private static boolean agrees(GazetteerNode node, List<? extends Collection<GazetteerNode>> mentions, int own) {
        for (int j = 0; j < mentions.size(); j++) {
            if (j != own && mentions.get(j).stream().noneMatch(unit -> node.isWithin(unit) || node.isPartOf(unit))) {
                return false;
            }
        }
        return true;
    }
}
