package org.inclusivework.matcher.benchmarks.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.inclusivework.matcher.taxonomy.OccupationCode;
import org.inclusivework.matcher.taxonomy.OccupationTaxonomy;
import org.inclusivework.matcher.taxonomy.TsvTable;

/**
 * The correspondences between classifications: from China's to ISCO by the longest beginning that {@code csco_isco.tsv}
 * lists, where the first ISCO group named counts double; from ESCO to ISCO and O*NET as published; from ISCO to O*NET as
 * its ESCO occupations go; from China's to O*NET by hand, else through ISCO.
 */
final class CrosswalkRows {

    private static final int MOST = 5;

    /** Shares of O*NET codes by ISCO unit group. */
    final NavigableMap<String, NavigableMap<String, Double>> iscoToSoc = new TreeMap<>();

    /** Shares of ISCO unit groups by code of China's classification. */
    final NavigableMap<String, NavigableMap<String, Double>> cscoToIsco = new TreeMap<>();

    /** Shares of O*NET codes, where they were given by hand. */
    final NavigableMap<String, NavigableMap<String, Double>> cscoToSoc = new TreeMap<>();

    /** The O*NET code of an ESCO occupation that is among the references. */
    final NavigableMap<String, String> escoToSoc = new TreeMap<>();

    private final WorkCorpus corpus;

    CrosswalkRows(WorkCorpus corpus, Sources sources) {
        this.corpus = corpus;
        for (TsvTable.Row row :
                sources.table("crosswalk/esco_onet_crosswalk.tsv.gz").rows()) {
            if (corpus.referenceNumbers.containsKey(row.get("onet_soc"))) {
                escoToSoc.put(row.get("esco_id"), row.get("onet_soc"));
            }
        }
        for (WorkCorpus.Occupation occupation : corpus.occupations.values()) {
            String soc = escoToSoc.get(occupation.id());
            if (soc != null) {
                iscoToSoc
                        .computeIfAbsent(occupation.isco(), isco -> new TreeMap<>())
                        .merge(soc, 1.0, Double::sum);
            }
        }
        iscoToSoc.values().forEach(CrosswalkRows::scale);
        readCsco();
    }

    private void readCsco() {
        NavigableMap<String, TsvTable.Row> byBeginning = new TreeMap<>();
        HandLabels.table("csco_isco.tsv").rows().forEach(row -> byBeginning.put(row.get("csco"), row));
        for (var occupation : OccupationTaxonomy.bundled().occupations()) {
            String code = occupation.code().code();
            TsvTable.Row row = null;
            for (int end = code.length(); end >= 4 && row == null; end -= 3) {
                row = byBeginning.get(code.substring(0, end));
            }
            if (!occupation.code().scheme().equals(OccupationCode.CSCO) || row == null || code.endsWith("-00-00")) {
                continue;
            }
            cscoToIsco.put(code, shares(row.list("isco")));
            if (!row.list("soc").isEmpty()) {
                cscoToSoc.put(code, shares(row.list("soc")));
            }
        }
    }

    private static NavigableMap<String, Double> shares(List<String> codes) {
        NavigableMap<String, Double> shares = new TreeMap<>();
        codes.forEach(code -> shares.put(code, 1.0));
        shares.put(codes.get(0), 2.0);
        scale(shares);
        return shares;
    }

    private static void scale(NavigableMap<String, Double> shares) {
        double sum = shares.values().stream().mapToDouble(Double::doubleValue).sum();
        shares.replaceAll((code, share) -> share / sum);
    }

    /** The O*NET codes of a Chinese occupation: by hand, else the commonest of its ISCO groups. */
    NavigableMap<String, Double> socOfCsco(String csco) {
        NavigableMap<String, Double> hand = cscoToSoc.get(csco);
        if (hand != null) {
            return hand;
        }
        NavigableMap<String, Double> through = new TreeMap<>();
        cscoToIsco
                .getOrDefault(csco, new TreeMap<>())
                .forEach((isco, share) -> iscoToSoc
                        .getOrDefault(isco, new TreeMap<>())
                        .forEach((soc, part) -> through.merge(soc, share * part, Double::sum)));
        List<Double> sorted = new ArrayList<>(new TreeSet<>(through.values()).descendingSet());
        if (sorted.size() > MOST) {
            through.values().removeIf(share -> share < sorted.get(MOST - 1));
        }
        scale(through);
        return through;
    }

    PackSection section() {
        List<String> lines = new ArrayList<>(List.of("from\tto\tshare\tbasis"));
        cscoToIsco.forEach((csco, shares) -> add(lines, "csco:" + csco, "isco:", shares, "HAND"));
        cscoToIsco
                .keySet()
                .forEach(csco -> add(
                        lines,
                        "csco:" + csco,
                        "soc:",
                        socOfCsco(csco),
                        cscoToSoc.containsKey(csco) ? "HAND" : "THROUGH_ISCO"));
        for (WorkCorpus.Occupation occupation : corpus.occupations.values()) {
            lines.add("esco:" + occupation.id() + "\tisco:" + occupation.isco() + "\t1000\tPUBLISHED");
            String soc = escoToSoc.get(occupation.id());
            if (soc != null) {
                lines.add("esco:" + occupation.id() + "\tsoc:" + soc + "\t1000\tPUBLISHED");
            }
        }
        iscoToSoc.forEach((isco, shares) -> add(lines, "isco:" + isco, "soc:", shares, "THROUGH_ISCO"));
        return PackSection.ofLines("crosswalk.tsv", lines);
    }

    private static void add(
            List<String> lines, String from, String scheme, NavigableMap<String, Double> shares, String basis) {
        shares.forEach((to, share) ->
                lines.add(from + "\t" + scheme + to + "\t" + Math.max(1, Math.round(1000 * share)) + "\t" + basis));
    }
}
