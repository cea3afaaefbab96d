package org.inclusivework.matcher.benchmarks.baseline;

import java.util.Arrays;
import java.util.List;
import org.inclusivework.matcher.benchmarks.command.UsageException;

/** The peers by their names on the command line. */
public final class Peers {
    private static final List<String> NAMES = List.of("exhaustive", "lucene", "solr", "duckdb");

    private Peers() {}

    /**
     * Reads names separated by commas.
     *
     * @throws UsageException if there is no peer of a name
     */
    public static List<String> names(String text) {
        List<String> names = Arrays.stream(text.split(",", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
        for (String name : names) {
            if (!NAMES.contains(name)) {
                throw new UsageException("'" + name + "' is no peer: use some of " + String.join(",", NAMES));
            }
        }
        return names;
    }

    /**
     * Makes an empty peer.
     *
     * @throws IllegalArgumentException if there is none of this name
     */
    public static Peer of(String name) {
        return switch (name) {
            case "exhaustive" -> new ExhaustivePeer();
            case "lucene" -> new LucenePeer();
            case "solr" -> new SolrPeer();
            case "duckdb" -> new DuckDbPeer();
            default -> throw new IllegalArgumentException("'" + name + "' is none of " + NAMES);
        };
    }
}
