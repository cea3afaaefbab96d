package org.inclusivework.matcher.benchmarks.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.inclusivework.matcher.taxonomy.SkillKey;
import org.inclusivework.matcher.taxonomy.SkillLink;
import org.inclusivework.matcher.taxonomy.SkillRelatedness;
import org.inclusivework.matcher.taxonomy.SkillRelation;
import org.inclusivework.matcher.taxonomy.SkillTaxonomy;
import org.inclusivework.matcher.taxonomy.TsvTable;

/**
 * Learns which skills are near each other.
 *
 * <p>The nearness of two skills is {@code b · c + 0.4 · w + 0.1 · p}, at most 1: c the cosine of their positive pointwise
 * mutual information with occupations; b how far it is believed, n / (n + 1) for n occupations that share them, and a third
 * where only groups of occupations or relatives speak for them; w the cosine of the words of their names, p that of their
 * places in the hierarchy. A skill that no occupation uses is taken for the mean of its relatives. (PPMI: Church and Hanks
 * 1990; Levy, Goldberg and Dagan 2015, whose evening of frequencies is used.)
 *
 * <p>Kept are all pairs that the taxonomy relates where there is anything to go by, and of the others, the nearest first, those of which both skills have
 * fewer than {@value #NEIGHBOURS} so far, or one has fewer than {@value #FEWEST} and the other fewer than {@value #MOST}:
 * hence the table is symmetric, every skill has neighbours if anything is near it, and no skill is everybody's.
 */
final class RelatednessLearner {

    static final int NEIGHBOURS = 24;
    static final int FEWEST = 8;
    static final int MOST = 60;

    private static final int LOOKED_AT = 90;
    private static final double LEAST = 0.15;
    private static final double FAINT = 0.1;
    private static final double HEARSAY = 1.0 / 3;
    private static final double WORDS = 0.4;
    private static final double PLACES = 0.1;
    private static final SkillKey HEALTH_MASSAGE = new SkillKey("label:health massage");
    private static final SkillKey MEDICAL_MASSAGE = new SkillKey("label:medical massage");

    private final SkillEvidence evidence;
    private final SkillTaxonomy taxonomy;
    private final int size;

    RelatednessLearner(List<OccupationSkills> occupations, SkillTaxonomy taxonomy, TsvTable broader) {
        this.taxonomy = taxonomy;
        this.evidence = new SkillEvidence(occupations, taxonomy, broader);
        this.size = evidence.keys.size();
    }

    /** All skills in the order of their keys. */
    List<SkillKey> keys() {
        return evidence.keys;
    }

    /** Two skills, the first before the second, with their nearness and the occupations that share them. */
    private record Pair(int first, int second, double nearness, int occupations) {}

    SkillRelatedness learn() {
        Map<Long, Pair> pairs = new HashMap<>();
        Set<Long> related = new HashSet<>();
        Row row = new Row();
        for (int skill = 0; skill < size; skill++) {
            row.of(skill);
            for (int other : row.nearest()) {
                add(pairs, row, skill, other);
            }
            for (SkillLink link : taxonomy.expand(evidence.keys.get(skill))) {
                int other = evidence.number(link.skill());
                if (other != skill) {
                    related.add(code(skill, other));
                    add(pairs, row, skill, other);
                }
            }
        }
        List<Pair> sorted = new ArrayList<>(pairs.values());
        sorted.sort(Comparator.comparingDouble(Pair::nearness)
                .reversed()
                .thenComparingInt(Pair::first)
                .thenComparingInt(Pair::second));
        int[] degree = new int[size];
        SkillRelatedness.Builder table = SkillRelatedness.builder();
        for (Pair pair : sorted) {
            boolean stated = related.contains(code(pair.first, pair.second)) && isKnown(pair);
            int fewer = Math.min(degree[pair.first], degree[pair.second]);
            int more = Math.max(degree[pair.first], degree[pair.second]);
            boolean free = (more < NEIGHBOURS && pair.nearness >= LEAST) || (fewer < FEWEST && more < MOST);
            if (stated || (free && pair.nearness >= FAINT && !apart(pair))) {
                table.add(
                        evidence.keys.get(pair.first),
                        evidence.keys.get(pair.second),
                        (int) Math.round(pair.nearness * 1000),
                        pair.occupations);
                if (!stated) {
                    degree[pair.first]++;
                    degree[pair.second]++;
                }
            }
        }
        return table.build();
    }

    private static long code(int skill, int other) {
        return ((long) Math.min(skill, other) << Integer.SIZE) | Math.max(skill, other);
    }

    private static void add(Map<Long, Pair> pairs, Row row, int skill, int other) {
        pairs.computeIfAbsent(
                code(skill, other),
                code -> new Pair(Math.min(skill, other), Math.max(skill, other), row.nearness[other], (int)
                        Math.round(row.shared[other])));
    }

    /** Whether there is anything to go by; where there is not, far apart is not what was learned. */
    private boolean isKnown(Pair pair) {
        return pair.nearness >= FAINT || (evidence.isPlaced(pair.first) && evidence.isPlaced(pair.second));
    }

    /** Whether the two kinds of massage that the law keeps apart, or skills beneath them, would meet. */
    private boolean apart(Pair pair) {
        SkillKey first = evidence.keys.get(pair.first);
        SkillKey second = evidence.keys.get(pair.second);
        return (isWithin(first, HEALTH_MASSAGE) && isAbout(second, MEDICAL_MASSAGE))
                || (isAbout(first, MEDICAL_MASSAGE) && isWithin(second, HEALTH_MASSAGE))
                || (isWithin(first, MEDICAL_MASSAGE) && isAbout(second, HEALTH_MASSAGE))
                || (isAbout(first, HEALTH_MASSAGE) && isWithin(second, MEDICAL_MASSAGE));
    }

    private boolean isWithin(SkillKey skill, SkillKey whole) {
        return relation(skill, whole) == SkillRelation.EXACT || relation(skill, whole) == SkillRelation.NARROWER;
    }

    /** Within it, or what it is itself a kind of. */
    private boolean isAbout(SkillKey skill, SkillKey whole) {
        return isWithin(skill, whole) || relation(skill, whole) == SkillRelation.BROADER;
    }

    private SkillRelation relation(SkillKey skill, SkillKey other) {
        for (SkillLink link : taxonomy.expand(skill)) {
            if (link.skill().equals(other)) {
                return link.relation();
            }
        }
        return SkillRelation.UNRELATED;
    }

    /** How near all skills are to one. */
    private final class Row {
        private final double[] nearness = new double[size];
        private final double[] shared = new double[size];
        private final double[] words = new double[size];
        private final double[] places = new double[size];
        private int self;

        void of(int skill) {
            self = skill;
            evidence.usage.products(skill, nearness);
            evidence.counts.products(skill, shared);
            evidence.words.products(skill, words);
            evidence.places.products(skill, places);
            for (int other = 0; other < size; other++) {
                double believed = shared[other] == 0 ? HEARSAY : shared[other] / (shared[other] + 1);
                double sum = nearness[other] * believed + WORDS * words[other] + PLACES * places[other];
                nearness[other] = Math.min(1, sum);
            }
        }

        /** The nearest, few enough to look at. */
        int[] nearest() {
            int[] found = new int[size];
            int count = 0;
            for (int other = 0; other < size; other++) {
                if (other != self && nearness[other] >= FAINT) {
                    found[count++] = other;
                }
            }
            if (count <= LOOKED_AT) {
                return Arrays.copyOf(found, count);
            }
            double[] values = new double[count];
            for (int i = 0; i < count; i++) {
                values[i] = nearness[found[i]];
            }
            Arrays.sort(values);
            double least = values[count - LOOKED_AT];
            return Arrays.stream(found, 0, count)
                    .filter(other -> nearness[other] >= least)
                    .toArray();
        }
    }
}
