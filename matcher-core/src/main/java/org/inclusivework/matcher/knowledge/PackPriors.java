package org.inclusivework.matcher.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inclusivework.matcher.model.OccupationPrior;
import org.inclusivework.matcher.model.OccupationPrior.DemandPrior;
import org.inclusivework.matcher.model.OccupationPriors;
import org.inclusivework.matcher.model.WorkObject;
import org.inclusivework.matcher.taxonomy.OccupationCode;
import org.inclusivework.matcher.taxonomy.TsvTable;
import org.inclusivework.matcher.taxonomy.WorkFunction;

/**
 * The priors of the section {@value #SECTION}.
 *
 * <p>A title without a code has the prior of what it may mean ({@link PriorMix}). The columns: {@code code}; {@code home} and {@code home_sd} per mille, empty where nothing is known; {@code object};
 * {@code source}; and one column for each function that holds the four shares per mille of its levels as a list, empty
 * where nothing is known.
 */
final class PackPriors implements OccupationPriors {

    static final String SECTION = "priors.tsv";

    private final Lazy<Map<OccupationCode, OccupationPrior>> priors;
    private final Titles titles;
    private final String version;

    private PackPriors(KnowledgePack pack, Titles titles) {
        this.titles = titles;
        this.priors = new Lazy<>(() -> read(pack));
        this.version = pack.version();
    }

    /** The priors of a pack, read when one is first asked for. */
    static OccupationPriors of(KnowledgePack pack, Titles titles) {
        return new PackPriors(pack, titles);
    }

    private static Map<OccupationCode, OccupationPrior> read(KnowledgePack pack) {
        Map<OccupationCode, OccupationPrior> priors = new HashMap<>();
        pack.table(SECTION).ifPresent(table -> {
            for (TsvTable.Row row : table.rows()) {
                OccupationPrior prior = prior(row);
                priors.put(prior.occupation(), prior);
            }
        });
        return priors;
    }

    @Override
    public Optional<OccupationPrior> of(OccupationCode occupation) {
        return occupation.scheme().equals(OccupationCode.TITLE)
                ? PriorMix.of(occupation, titles.link(occupation.code(), PriorMix.MEANINGS), this)
                : Optional.ofNullable(priors.get().get(occupation));
    }

    @Override
    public String version() {
        return version;
    }

    private static OccupationPrior prior(TsvTable.Row row) {
        List<DemandPrior> demands = new ArrayList<>();
        for (WorkFunction function : WorkFunction.values()) {
            List<String> shares = row.list(function.name());
            if (!shares.isEmpty()) {
                demands.add(new DemandPrior(
                        function,
                        Integer.parseInt(shares.get(0)),
                        Integer.parseInt(shares.get(1)),
                        Integer.parseInt(shares.get(2)),
                        Integer.parseInt(shares.get(3))));
            }
        }
        String object = row.get("object");
        return new OccupationPrior(
                OccupationCode.parse(row.get("code")),
                demands,
                row.get("home").isEmpty() ? -1 : Integer.parseInt(row.get("home")),
                row.get("home_sd").isEmpty() ? 0 : Integer.parseInt(row.get("home_sd")),
                object.isEmpty() ? null : WorkObject.valueOf(object),
                row.get("source"));
    }
}
