package org.inclusivework.matcher.benchmarks.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.inclusivework.matcher.knowledge.HandcraftRule;
import org.inclusivework.matcher.knowledge.OccupationMixer.Query;
import org.inclusivework.matcher.knowledge.OccupationMixer.Share;
import org.inclusivework.matcher.model.WorkObject;
import org.inclusivework.matcher.taxonomy.Occupation;
import org.inclusivework.matcher.taxonomy.OccupationCode;
import org.inclusivework.matcher.taxonomy.OccupationTaxonomy;
import org.inclusivework.matcher.taxonomy.WorkFunction;

/**
 * The prior of every occupation of O*NET, ESCO, ISCO unit groups and China's classification.
 *
 * <p>Each is a mix of reference occupations: itself, the one its crosswalk names, or those its text is like. The share of
 * home work is the learned one or, where it is larger, what the words say of handcraft; its deviation adds the spread
 * within the mix to the error of the model. In trades, at machines and in elementary work (major groups 7 to 9 of ISCO) the
 * learned share counts half: the index counts the planning and reporting among the activities, which cannot be taken out
 * of such work and done elsewhere.
 */
final class PriorRows {

    private static final double CRAFT_DEVIATION = 0.25;
    private static final double IN_TRADES = 0.5;

    /** From here on: trades, machines and elementary work; 45 to 53 of the SOC are farming, building, repair, production. */
    private static final String TRADES_OF_ISCO = "7";

    private static final String TRADES_OF_SOC = "45";
    private static final String SOURCE = "O*NET 29.2, BLS ORS 2018, ESCO";
    private static final String SOURCE_CRAFT = SOURCE + ", handcraft rule";

    private final WorkCorpus corpus;
    private final CrosswalkRows crosswalk;
    private final HomeModel.Weights weights;
    private final double deviation;
    private final DemandLevels levels;
    private final WorkObjects objects;
    private final NavigableMap<String, Prior> escoById = new TreeMap<>();
    private final NavigableMap<String, Prior> socByCode = new TreeMap<>();

    /**
     * What is known before handcraft has its say, and how much of it there is.
     *
     * @param trade how much of it is a trade, machine or elementary work, 0 to 1
     */
    private record Prior(Map<Integer, Double> mix, double home, double spread, double craft, double trade) {
        double separable() {
            return home * (1 - (1 - IN_TRADES) * trade);
        }
    }

    PriorRows(
            WorkCorpus corpus,
            CrosswalkRows crosswalk,
            HomeModel.Weights weights,
            double deviation,
            DemandLevels levels) {
        this.corpus = corpus;
        this.crosswalk = crosswalk;
        this.weights = weights;
        this.deviation = deviation;
        this.levels = levels;
        this.objects = new WorkObjects(corpus);
    }

    PackSection section() {
        NavigableMap<OccupationCode, Prior> priors = new TreeMap<>();
        for (int i = 0; i < corpus.references.size(); i++) {
            WorkCorpus.Reference reference = corpus.references.get(i);
            String titles = reference.title() + "; " + String.join("; ", reference.alternates());
            Query query = corpus.mixer.query(
                    titles, reference.description() + " " + String.join(" ", reference.tasks()), List.of());
            Prior prior = new Prior(
                    Map.of(i, 1.0),
                    weights.share(query, List.of(new Share(i, 1)), corpus.groupMixer.mix(query)),
                    0,
                    HandcraftRule.share(reference.title() + ". " + reference.description(), List.of()),
                    reference.code().compareTo(TRADES_OF_SOC) >= 0 ? 1 : 0);
            socByCode.put(reference.code(), prior);
            priors.put(new OccupationCode(OccupationCode.SOC, reference.code()), prior);
        }
        for (WorkCorpus.Occupation occupation : corpus.occupations.values()) {
            Prior prior = ofEsco(occupation);
            escoById.put(occupation.id(), prior);
            priors.put(new OccupationCode(OccupationCode.ESCO, occupation.id()), prior);
        }
        NavigableMap<String, Prior> groups = groups();
        groups.forEach((isco, prior) -> priors.put(new OccupationCode(OccupationCode.ISCO, isco), prior));
        crosswalk.cscoToIsco.forEach((csco, shares) -> {
            OccupationCode code = new OccupationCode(OccupationCode.CSCO, csco);
            priors.put(code, ofCsco(code, shares, groups));
        });
        List<String> lines = new ArrayList<>(List.of(header()));
        priors.forEach((code, prior) -> lines.add(line(code, prior)));
        return PackSection.ofLines("priors.tsv", lines);
    }

    private Prior ofEsco(WorkCorpus.Occupation occupation) {
        Query query = corpus.query(occupation);
        String soc = crosswalk.escoToSoc.get(occupation.id());
        List<Share> mix = soc == null
                ? corpus.mixer.mix(query)
                : List.of(new Share(Objects.requireNonNull(corpus.referenceNumbers.get(soc), soc), 1));
        Map<Integer, Double> shares = new TreeMap<>();
        mix.forEach(share -> shares.put(share.reference(), share.share()));
        return new Prior(
                shares,
                weights.share(query, mix, corpus.groupMixer.mix(query)),
                0,
                HandcraftRule.share(occupation.whole(), List.of(), HandcraftRule.ofGroup(occupation.isco())),
                occupation.isco().compareTo(TRADES_OF_ISCO) >= 0 ? 1 : 0);
    }

    /** ISCO unit groups as the mean of their ESCO occupations. */
    private NavigableMap<String, Prior> groups() {
        NavigableMap<String, List<Prior>> members = new TreeMap<>();
        for (WorkCorpus.Occupation occupation : corpus.occupations.values()) {
            Prior prior = escoById.get(occupation.id());
            if (prior != null) {
                members.computeIfAbsent(occupation.isco(), isco -> new ArrayList<>())
                        .add(prior);
            }
        }
        NavigableMap<String, Prior> groups = new TreeMap<>();
        members.forEach((isco, priors) -> {
            List<Double> equal =
                    priors.stream().map(prior -> 1.0 / priors.size()).toList();
            double craft = priors.stream().mapToDouble(Prior::craft).average().orElse(0);
            groups.put(isco, mean(priors, equal, craft));
        });
        return groups;
    }

    private Prior ofCsco(OccupationCode code, Map<String, Double> isco, Map<String, Prior> groups) {
        List<Prior> priors = new ArrayList<>();
        List<Double> shares = new ArrayList<>();
        Map<String, Double> hand = crosswalk.cscoToSoc.getOrDefault(code.code(), new TreeMap<>());
        hand.forEach((soc, share) -> {
            Prior prior = socByCode.get(soc);
            if (prior != null) {
                priors.add(prior);
                shares.add(share * 0.7);
            }
        });
        double rest = priors.isEmpty() ? 1 : 0.3;
        double[] group = new double[1];
        isco.forEach((unit, share) -> {
            Prior prior = groups.get(unit);
            group[0] += share * HandcraftRule.ofGroup(unit);
            if (prior != null) {
                priors.add(prior);
                shares.add(share * rest);
            }
        });
        double sum = shares.stream().mapToDouble(Double::doubleValue).sum();
        Occupation occupation = OccupationTaxonomy.bundled().find(code).orElseThrow();
        String text =
                occupation.labelZh() + "。" + occupation.definition() + "\n" + String.join("\n", occupation.tasks());
        return mean(
                priors,
                shares.stream().map(share -> share / sum).toList(),
                HandcraftRule.share(text, List.of(), group[0]));
    }

    private static Prior mean(List<Prior> priors, List<Double> shares, double craft) {
        Map<Integer, Double> mix = new TreeMap<>();
        double home = 0;
        for (int i = 0; i < priors.size(); i++) {
            double share = shares.get(i);
            home += share * priors.get(i).home();
            priors.get(i).mix().forEach((reference, part) -> mix.merge(reference, share * part, Double::sum));
        }
        double variance = 0;
        for (int i = 0; i < priors.size(); i++) {
            double off = priors.get(i).home() - home;
            variance += shares.get(i) * off * off;
        }
        double trade = 0;
        for (int i = 0; i < priors.size(); i++) {
            trade += shares.get(i) * priors.get(i).trade();
        }
        return new Prior(mix, home, Math.sqrt(variance), craft, trade);
    }

    private static String header() {
        StringBuilder header = new StringBuilder("code\thome\thome_sd\tobject\tsource");
        for (WorkFunction function : WorkFunction.values()) {
            header.append('\t').append(function);
        }
        return header.toString();
    }

    private String line(OccupationCode code, Prior prior) {
        boolean craft = prior.craft() > prior.separable();
        double home = Math.max(prior.craft(), prior.separable());
        double spread = Math.hypot(craft ? CRAFT_DEVIATION : deviation, prior.spread());
        WorkObject object = craft ? WorkObject.SMALL_GOODS : objects.of(prior.mix());
        StringBuilder line = new StringBuilder(code.toString())
                .append('\t')
                .append(Math.round(1000 * home))
                .append('\t')
                .append(Math.round(1000 * Math.min(1, spread)))
                .append('\t')
                .append(object)
                .append('\t')
                .append(craft ? SOURCE_CRAFT : SOURCE);
        levels.of(prior.mix()).forEach((function, shares) -> line.append('\t').append(DemandLevels.perMille(shares)));
        return line.toString();
    }
}
