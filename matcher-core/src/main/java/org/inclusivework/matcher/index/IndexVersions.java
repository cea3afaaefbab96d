package org.inclusivework.matcher.index;

import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.util.Version;
import org.inclusivework.matcher.model.MatcherException;
import org.jspecify.annotations.Nullable;

/**
 * What an index was built with; every commit carries it, and the order of the catalogues whose ordinals its columns hold.
 *
 * @param schema the layout of documents and records
 * @param taxonomy the hash of the taxonomy
 * @param priors the hash of the priors
 * @param lucene the version of Lucene
 */
public record IndexVersions(String schema, String taxonomy, String priors, String lucene) {
    /** The schema this library writes. */
    static final String SCHEMA = "2";

    private static final String SCHEMA_KEY = "matcher.schema";

    /** The one version of Lucene this library is tested with; a neighbouring one has given wrong counts. */
    static final String LUCENE = "10.4.0";

    private static final String REINDEX =
            "call MatchEngine.reindex() with the new options, or open it with what it was built with";

    /** Makes the versions of an index that this library writes with a taxonomy and priors. */
    public static IndexVersions current(String taxonomy, String priors) {
        return new IndexVersions(SCHEMA, taxonomy, priors, LUCENE);
    }

    /**
     * Refuses an unexpected Lucene on the class path.
     *
     * @throws MatcherException.VersionMismatch if it is another one
     */
    static void checkLucene() {
        checkLucene(Version.LATEST.toString());
    }

    static void checkLucene(String found) {
        if (!found.equals(LUCENE)) {
            throw new MatcherException.VersionMismatch(
                    "lucene-core on the class path",
                    found,
                    LUCENE,
                    "put version " + LUCENE + " of every Lucene module on the class path, for instance with Maven's"
                            + " dependencyManagement");
        }
    }

    Map<String, String> toCommitData() {
        Map<String, String> data = new TreeMap<>();
        data.put(SCHEMA_KEY, schema);
        data.put("matcher.layout", StatementBytes.LAYOUT);
        data.put("matcher.taxonomy", taxonomy);
        data.put("matcher.priors", priors);
        data.put("matcher.lucene", lucene);
        return data;
    }

    /**
     * Compares this with what a commit carries.
     *
     * @throws MatcherException.VersionMismatch if they differ
     */
    void check(String path, Map<String, String> commitData) {
        checkReadable(path, commitData);
        toCommitData().forEach((key, expected) -> {
            String found = commitData.get(key);
            if (!expected.equals(found)) {
                throw mismatch(path, key, found, expected, REINDEX);
            }
        });
    }

    /**
     * Refuses an index whose records this library cannot read.
     *
     * @throws MatcherException.VersionMismatch if it is none of ours, or a later version wrote it
     */
    static void checkReadable(String path, Map<String, String> commitData) {
        String found = commitData.get(SCHEMA_KEY);
        if (found == null) {
            throw mismatch(path, SCHEMA_KEY, null, SCHEMA, "choose the folder of an index of this library");
        }
        if (!isSchema(found)) {
            throw mismatch(path, SCHEMA_KEY, found, SCHEMA, "use the version of this library that wrote it");
        }
    }

    /** Schemas are numbered; the codec reads the records of every schema up to its own. */
    private static boolean isSchema(String found) {
        return found.matches("[0-9]{1,4}") && Integer.parseInt(found) <= Integer.parseInt(SCHEMA);
    }

    private static MatcherException mismatch(
            String path, String key, @Nullable String found, String expected, String remedy) {
        return new MatcherException.VersionMismatch(
                "index " + path + ", " + key, found == null ? "nothing" : found, expected, remedy);
    }
}
