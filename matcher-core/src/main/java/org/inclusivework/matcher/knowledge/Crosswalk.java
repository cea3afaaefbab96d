package org.inclusivework.matcher.knowledge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.inclusivework.matcher.taxonomy.OccupationCode;
import org.inclusivework.matcher.taxonomy.TsvTable;

/**
 * Which occupations of one classification answer to an occupation of another: China's classification of 2022, ISCO-08, ESCO
 * and O*NET-SOC. Immutable and safe for any number of threads.
 *
 * <p>China's occupations were mapped to ISCO groups by hand, the trades of the city also to O*NET; ESCO belongs to ISCO by
 * its own making and to O*NET by the crosswalk of Nesta; the rest follows through ISCO and says so.
 */
public final class Crosswalk {

    static final String SECTION = "crosswalk.tsv";

    private static final Comparator<Counterpart> ORDER =
            Comparator.comparingInt(Counterpart::sharePerMille).reversed().thenComparing(Counterpart::code);

    private final Map<OccupationCode, List<Counterpart>> forward;
    private final Map<OccupationCode, List<Counterpart>> backward;

    private Crosswalk(Map<OccupationCode, List<Counterpart>> forward, Map<OccupationCode, List<Counterpart>> backward) {
        this.forward = forward;
        this.backward = backward;
    }

    /** How a correspondence came about. */
    public enum Basis {
        /** Somebody compared the two. */
        HAND,
        /** The classification or a published crosswalk says so. */
        PUBLISHED,
        /** Both answer to one ISCO group. */
        THROUGH_ISCO
    }

    /**
     * An occupation that answers to another.
     *
     * @param code the occupation
     * @param sharePerMille how much of the other it stands for, 1 to 1000; those of one scheme sum to about 1000. Seen
     *     against the direction of the table, the share of the answering occupation that is meant
     * @param basis how it came about
     */
    public record Counterpart(OccupationCode code, int sharePerMille, Basis basis) {}

    static Crosswalk of(KnowledgePack pack) {
        Map<OccupationCode, List<Counterpart>> forward = new HashMap<>();
        Map<OccupationCode, List<Counterpart>> backward = new HashMap<>();
        pack.table(SECTION).ifPresent(table -> {
            for (TsvTable.Row row : table.rows()) {
                OccupationCode from = OccupationCode.parse(row.get("from"));
                OccupationCode to = OccupationCode.parse(row.get("to"));
                int share = Integer.parseInt(row.get("share"));
                Basis basis = Basis.valueOf(row.get("basis"));
                forward.computeIfAbsent(from, code -> new ArrayList<>()).add(new Counterpart(to, share, basis));
                backward.computeIfAbsent(to, code -> new ArrayList<>()).add(new Counterpart(from, share, basis));
            }
        });
        forward.values().forEach(list -> Collections.sort(list, ORDER));
        backward.values().forEach(list -> Collections.sort(list, ORDER));
        return new Crosswalk(forward, backward);
    }

    /**
     * The occupations of a scheme that answer to an occupation, those with the larger share first; empty if none is known.
     *
     * @param scheme one of the schemes of {@link OccupationCode}
     */
    public List<Counterpart> counterparts(OccupationCode occupation, String scheme) {
        List<Counterpart> found = of(forward, occupation, scheme);
        return found.isEmpty() ? of(backward, occupation, scheme) : found;
    }

    private static List<Counterpart> of(
            Map<OccupationCode, List<Counterpart>> map, OccupationCode occupation, String scheme) {
        return map.getOrDefault(occupation, List.of()).stream()
                .filter(counterpart -> counterpart.code().scheme().equals(scheme))
                .toList();
    }
}
