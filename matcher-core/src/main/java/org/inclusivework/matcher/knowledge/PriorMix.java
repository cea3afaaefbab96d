package org.inclusivework.matcher.knowledge;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inclusivework.matcher.model.OccupationPrior;
import org.inclusivework.matcher.model.OccupationPrior.DemandPrior;
import org.inclusivework.matcher.model.OccupationPriors;
import org.inclusivework.matcher.model.WorkObject;
import org.inclusivework.matcher.taxonomy.OccupationCode;
import org.inclusivework.matcher.taxonomy.WorkFunction;
import org.jspecify.annotations.Nullable;

/**
 * The prior of a title without a code: that of the occupations it may mean, each by how likely it is meant. What they
 * disagree about is added to the uncertainty, so that an unclear title promises little.
 */
final class PriorMix {

    /** How many occupations a title may mean. */
    static final int MEANINGS = 5;

    private static final int ALL = 1000;

    private PriorMix() {}

    /**
     * Mixes the priors of what a title is linked to.
     *
     * @param title the code to answer for
     * @return empty if nothing is known of the title, or no prior of what it may mean
     */
    static Optional<OccupationPrior> of(OccupationCode title, TitleLinks links, OccupationPriors priors) {
        List<OccupationPrior> known = new ArrayList<>();
        List<Double> shares = new ArrayList<>();
        double sum = 0;
        for (TitleLinks.Link link : links.ranked()) {
            Optional<OccupationPrior> prior = priors.of(link.code()).filter(p -> p.homeSharePerMille() >= 0);
            if (prior.isPresent()) {
                known.add(prior.get());
                shares.add(link.confidence());
                sum += link.confidence();
            }
        }
        if (known.isEmpty() || sum <= 0) {
            return Optional.empty();
        }
        double home = 0;
        for (int i = 0; i < known.size(); i++) {
            shares.set(i, shares.get(i) / sum);
            home += shares.get(i) * known.get(i).homeSharePerMille();
        }
        double variance = 0;
        Map<WorkObject, Double> objects = new EnumMap<>(WorkObject.class);
        Map<WorkFunction, double[]> levels = new HashMap<>();
        for (int i = 0; i < known.size(); i++) {
            OccupationPrior prior = known.get(i);
            double share = shares.get(i);
            double apart = prior.homeSharePerMille() - home;
            variance += share * (square(prior.homeUncertaintyPerMille()) + square(apart));
            if (prior.object() != null) {
                objects.merge(prior.object(), share, Double::sum);
            }
            for (DemandPrior demand : prior.demands()) {
                double[] own = levels.computeIfAbsent(demand.function(), f -> new double[WorkFunction.MAX_LEVEL + 1]);
                for (int level = 0; level < own.length; level++) {
                    own[level] += share * demand.perMille(level);
                }
            }
        }
        return Optional.of(new OccupationPrior(
                title,
                demands(levels),
                (int) Math.round(home),
                (int) Math.min(ALL, Math.round(Math.sqrt(variance))),
                largest(objects),
                known.get(0).source() + ", through the title"));
    }

    private static double square(double x) {
        return x * x;
    }

    private static List<DemandPrior> demands(Map<WorkFunction, double[]> levels) {
        List<DemandPrior> demands = new ArrayList<>();
        for (WorkFunction function : WorkFunction.values()) {
            double[] shares = levels.get(function);
            if (shares != null) {
                int[] whole = perMille(shares);
                demands.add(new DemandPrior(function, whole[0], whole[1], whole[2], whole[3]));
            }
        }
        return demands;
    }

    /** Scales to 1000; the largest takes what rounding leaves. */
    private static int[] perMille(double[] shares) {
        double sum = 0;
        for (double share : shares) {
            sum += share;
        }
        int[] whole = new int[shares.length];
        int rest = ALL;
        int largest = 0;
        for (int i = 0; i < whole.length; i++) {
            whole[i] = (int) Math.round(ALL * shares[i] / sum);
            rest -= whole[i];
            largest = whole[i] > whole[largest] ? i : largest;
        }
        whole[largest] += rest;
        return whole;
    }

    private static @Nullable WorkObject largest(Map<WorkObject, Double> objects) {
        return objects.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
    }
}
