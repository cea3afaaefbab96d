package org.inclusivework.matcher.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.inclusivework.matcher.taxonomy.OccupationCode;
import org.inclusivework.matcher.taxonomy.SkillKey;
import org.inclusivework.matcher.taxonomy.TsvTable;

/**
 * Finds the occupations that a handful of skills point to; immutable and safe for any number of threads.
 *
 * <p>It ranks by the likelihood of a person who tells some skills of an occupation and some that are none of it. Each
 * skill told is taken for one of the occupation's with probability 1 − ε, an essential one λ times as often as an
 * optional one, and for any skill at all with probability ε:
 *
 * <pre>
 * L(o) = Σ over the skills told of ln(1 + (1 − ε)/ε · V · w(s, o) / W(o))
 * </pre>
 *
 * where w is λ, 1 or 0, W(o) the sum of the occupation's weights, and V the number of skills there are; this is the
 * logarithm of the likelihood ratio against somebody who tells skills at random. A text that may mean several skills
 * counts with the mean of their weights by how likely each is meant. No occupation is likelier than another beforehand.
 * The confidence is the posterior among all occupations. ε and λ are chosen, not learned.
 *
 * <p>Cost: linear in the occupations that have a skill told, at most all of them for each skill.
 */
public final class OccupationFinder {

    /** The name of the section: an occupation's {@code code}, and the lists {@code essential} and {@code optional}. */
    static final String SECTION = "occupation_skills.tsv";

    /** How much of what people tell is none of the occupation. */
    private static final double NOISE = 0.3;

    /** How many times as often an essential skill is told. */
    private static final double ESSENTIAL = 1.3;

    private final List<OccupationCode> codes;
    private final Map<SkillKey, Holders> holders;
    private final Function<String, List<SkillMention.Link>> linker;

    private OccupationFinder(
            List<OccupationCode> codes,
            Map<SkillKey, Holders> holders,
            Function<String, List<SkillMention.Link>> linker) {
        this.codes = codes;
        this.holders = holders;
        this.linker = linker;
    }

    /** The occupations that have a skill, and the skill's share of each occupation's weight. */
    private static final class Holders {
        private int[] occupations = new int[4];
        private double[] shares = new double[4];
        private int size;

        void add(int occupation, double share) {
            if (size == occupations.length) {
                occupations = Arrays.copyOf(occupations, size * 2);
                shares = Arrays.copyOf(shares, size * 2);
            }
            occupations[size] = occupation;
            shares[size++] = share;
        }
    }

    /** Finds the occupations of a pack, by names that a linker knows; none if the pack was built without. */
    public static OccupationFinder of(KnowledgePack pack, SkillLinker linker) {
        return of(
                pack.table(PackRelatedness.SECTION).map(TsvTable::rows).orElse(List.of()),
                pack.table(SECTION).map(TsvTable::rows).orElse(List.of()),
                linker::name);
    }

    /** Takes the lines of both sections, and what finds the skills that a name may mean. */
    static OccupationFinder of(
            List<TsvTable.Row> skills,
            List<TsvTable.Row> occupations,
            Function<String, List<SkillMention.Link>> linker) {
        List<SkillKey> keys =
                skills.stream().map(row -> new SkillKey(row.get("key"))).toList();
        List<OccupationCode> codes = new ArrayList<>();
        Map<SkillKey, Holders> holders = new HashMap<>();
        for (TsvTable.Row row : occupations) {
            int[] essential = numbers(row.list("essential"));
            int[] optional = numbers(row.list("optional"));
            double sum = ESSENTIAL * essential.length + optional.length;
            for (int skill : essential) {
                holders.computeIfAbsent(keys.get(skill), key -> new Holders()).add(codes.size(), ESSENTIAL / sum);
            }
            for (int skill : optional) {
                holders.computeIfAbsent(keys.get(skill), key -> new Holders()).add(codes.size(), 1 / sum);
            }
            codes.add(OccupationCode.parse(row.get("code")));
        }
        return new OccupationFinder(List.copyOf(codes), holders, linker);
    }

    /** The lines of the table of skills that a list names by the distances from each to the next. */
    private static int[] numbers(List<String> distances) {
        int[] numbers = new int[distances.size()];
        int number = 0;
        for (int i = 0; i < numbers.length; i++) {
            number += Integer.parseInt(distances.get(i));
            numbers[i] = number;
        }
        return numbers;
    }

    /** The occupations known, in the order of their codes. */
    public List<OccupationCode> occupations() {
        return codes;
    }

    /**
     * Finds occupations by names of skills in Chinese or English, synonyms included. A name that means nothing, or is
     * there a second time, counts for nothing.
     *
     * @return at most k occupations, the likeliest first; empty where no skill is known
     */
    public List<TitleLinks.Link> byNames(List<String> names, int k) {
        List<List<SkillMention.Link>> told = new ArrayList<>();
        for (String name : names) {
            List<SkillMention.Link> meant = linker.apply(Objects.requireNonNull(name, "name"));
            if (!meant.isEmpty() && !told.contains(meant)) {
                told.add(meant);
            }
        }
        return rank(told, k);
    }

    /**
     * Finds occupations by skills.
     *
     * @return at most k occupations, the likeliest first; empty where no occupation has any of the skills
     */
    public List<TitleLinks.Link> bySkills(List<SkillKey> skills, int k) {
        return rank(
                skills.stream()
                        .distinct()
                        .map(skill -> List.of(new SkillMention.Link(skill, 1)))
                        .toList(),
                k);
    }

    private List<TitleLinks.Link> rank(List<List<SkillMention.Link>> told, int k) {
        double[] log = new double[codes.size()];
        boolean any = false;
        for (List<SkillMention.Link> meant : told) {
            double sum =
                    meant.stream().mapToDouble(SkillMention.Link::confidence).sum();
            Map<Integer, Double> shares = new HashMap<>();
            for (SkillMention.Link link : meant) {
                Holders having = holders.get(link.skill());
                for (int i = 0; having != null && i < having.size; i++) {
                    shares.merge(having.occupations[i], having.shares[i] * link.confidence() / sum, Double::sum);
                }
            }
            shares.forEach((occupation, share) ->
                    log[occupation] += StrictMath.log1p((1 - NOISE) / NOISE * holders.size() * share));
            any |= !shares.isEmpty();
        }
        return any ? posterior(log, k) : List.of();
    }

    private List<TitleLinks.Link> posterior(double[] log, int k) {
        double most = Arrays.stream(log).max().orElse(0);
        double[] likelihood = new double[log.length];
        double sum = 0;
        for (int i = 0; i < log.length; i++) {
            likelihood[i] = StrictMath.exp(log[i] - most);
            sum += likelihood[i];
        }
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < log.length; i++) {
            if (log[i] > 0) {
                found.add(i);
            }
        }
        // Codes are in their order, and the sort keeps it among equals.
        found.sort(Comparator.comparingDouble((Integer i) -> log[i]).reversed());
        List<TitleLinks.Link> links = new ArrayList<>();
        for (int i : found.subList(0, Math.min(k, found.size()))) {
            links.add(new TitleLinks.Link(codes.get(i), likelihood[i] / sum));
        }
        return List.copyOf(links);
    }
}
