package org.inclusivework.matcher.taxonomy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rows by id and by name. Never changed once made. */
final class GazetteerRows {

    static final GazetteerRows EMPTY = new GazetteerRows(Map.of(), new GazetteerNames());

    private final Map<String, GazetteerNode> nodes;
    private final GazetteerNames names;

    private GazetteerRows(Map<String, GazetteerNode> nodes, GazetteerNames names) {
        this.nodes = nodes;
        this.names = names;
    }

    /**
     * These rows and those of the tables.
     *
     * @throws TaxonomyFormatException if a table is not as described or an id is taken; names every problem
     */
    GazetteerRows and(List<TsvTable> tables) {
        Map<String, GazetteerNode> more = new LinkedHashMap<>(nodes);
        GazetteerNames moreNames = new GazetteerNames(names);
        for (TsvTable table : tables) {
            new GazetteerReader(more, moreNames).read(table);
        }
        return new GazetteerRows(more, moreNames);
    }

    @Nullable
    GazetteerNode node(String id) {
        return nodes.get(id);
    }

    Stream<GazetteerNode> nodes() {
        return nodes.values().stream();
    }

    GazetteerNames names() {
        return names;
    }
}
