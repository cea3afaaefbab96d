package org.inclusivework.matcher.taxonomy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The occupations of China's classification of 2022 (Chinese), of ISCO-08 and of ESCO (English); immutable and safe for
 * any number of threads.
 */
public final class OccupationTaxonomy {

    private static final String RULES = "occupations 1";

    /** Adds what people say, chosen by hand, to the names of occupations of the other tables. */
    private static final String EVERYDAY = "occupation_names_zh.tsv";

    private static final List<String> BUNDLED = List.of("occupations_csco.tsv.gz", "occupations_esco.tsv.gz", EVERYDAY);

    private final NavigableMap<OccupationCode, Occupation> occupations = new TreeMap<>();
    private final NavigableMap<OccupationCode, OccupationCode> groups = new TreeMap<>();
    private final LabelIndex<Occupation> names = new LabelIndex<>(Comparator.comparing(Occupation::code));
    private final LabelIndex<Occupation> groupNames = new LabelIndex<>(Comparator.comparing(Occupation::code));
    private final LabelIndex<Occupation> trusted = new LabelIndex<>(Comparator.comparing(Occupation::code));
    private final String version;

    OccupationTaxonomy(List<TsvTable> tables) {
        for (TsvTable table : tables) {
            for (TsvTable.Row row : table.rows()) {
                OccupationCode code = OccupationCode.parse(row.get("code"));
                occupations.merge(code, occupation(code, row), OccupationTaxonomy::joined);
                if (!row.get("group").isEmpty()) {
                    groups.put(code, OccupationCode.parse(row.get("group")));
                }
            }
        }
        for (Occupation occupation : occupations.values()) {
            LabelIndex<Occupation> index = occupation.code().scheme().equals(OccupationCode.ISCO) ? groupNames : names;
            if (occupation.labelZh() != null) {
                index.addPreferred(occupation.labelZh(), occupation);
            }
            if (occupation.labelEn() != null) {
                index.addPreferred(occupation.labelEn(), occupation);
            }
            occupation.altLabels().forEach(name -> index.addAlternative(name, occupation));
        }
        tables.forEach(this::trust);
        this.version = ContentHash.of(RULES, tables);
    }

    private void trust(TsvTable table) {
        for (TsvTable.Row row : table.rows()) {
            Occupation occupation = occupations.get(OccupationCode.parse(row.get("code")));
            if (occupation == null || occupation.code().scheme().equals(OccupationCode.ISCO)) {
                continue;
            }
            trusted.addPreferred(row.get("zh"), occupation);
            trusted.addPreferred(row.get("en"), occupation);
            if (table.name().equals(EVERYDAY)) {
                row.list("alt").forEach(name -> trusted.addAlternative(name, occupation));
            }
        }
    }

    private static final class Bundled {
        static final OccupationTaxonomy INSTANCE = new OccupationTaxonomy(
                BUNDLED.stream().map(TsvTable::ofResource).toList());
    }

    /** The bundled classifications, read on first use and shared. */
    public static OccupationTaxonomy bundled() {
        return Bundled.INSTANCE;
    }

    /** All occupations and groups in the order of their codes. */
    public List<Occupation> occupations() {
        return List.copyOf(occupations.values());
    }

    /** The occupation or group of a code. */
    public Optional<Occupation> find(OccupationCode code) {
        return Optional.ofNullable(occupations.get(code));
    }

    /** The ISCO group that an ESCO occupation belongs to; empty for the other schemes. */
    public Optional<OccupationCode> iscoGroup(OccupationCode code) {
        return Optional.ofNullable(groups.get(code));
    }

    /**
     * The occupation that a title names: one of whose names has the same {@link LabelForm}, its own name before other
     * names. Of ISCO groups that bear one name the smallest is meant, and they are asked only where no occupation of
     * China's classification or ESCO bears it. Never a part of a name, and never a guess between several.
     *
     * <p>Cost: linear in the text.
     */
    public OccupationResolution resolve(String title) {
        Objects.requireNonNull(title, "title");
        List<Occupation> found = names.find(title);
        if (found.isEmpty()) {
            found = smallest(groupNames.find(title));
        }
        return resolution(title, found);
    }

    /**
     * As {@link #resolve}, by occupations' own names and by what people say, which was chosen by hand; not by the other names of
     * the sources, many of which come from adverts and stand with a neighbour, nor by groups of ISCO.
     */
    public OccupationResolution resolveTrusted(String title) {
        Objects.requireNonNull(title, "title");
        return resolution(title, trusted.find(title));
    }

    private static OccupationResolution resolution(String title, List<Occupation> found) {
        return switch (found.size()) {
            case 0 -> new OccupationResolution.Unknown(title);
            case 1 -> new OccupationResolution.Resolved(found.get(0));
            default -> new OccupationResolution.Ambiguous(found);
        };
    }

    /** A hash of the content, 16 hexadecimal digits. */
    public String version() {
        return version;
    }

    private static Occupation occupation(OccupationCode code, TsvTable.Row row) {
        String zh = row.get("zh");
        String en = row.get("en");
        String definition = row.get("definition");
        return new Occupation(
                code,
                zh.isEmpty() ? null : zh,
                en.isEmpty() ? null : en,
                row.list("alt"),
                definition.isEmpty() ? null : definition,
                row.list("tasks"));
    }

    private static Occupation joined(Occupation first, Occupation more) {
        List<String> names = new ArrayList<>(first.altLabels());
        more.altLabels().stream().filter(name -> !names.contains(name)).forEach(names::add);
        return new Occupation(first.code(), first.labelZh(), first.labelEn(), names, first.definition(), first.tasks());
    }

    private static List<Occupation> smallest(List<Occupation> groups) {
        if (groups.isEmpty()) {
            return groups;
        }
        Occupation smallest = groups.get(groups.size() - 1);
        boolean nested = groups.stream()
                .allMatch(
                        group -> smallest.code().code().startsWith(group.code().code()));
        return nested ? List.of(smallest) : groups;
    }
}
