package org.inclusivework.matcher.benchmarks.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.inclusivework.matcher.taxonomy.TsvTable;

/**
 * The files that knowledge is made from, and the identifiers whose labels are not to be seen.
 *
 * <p>A label is what a model learns or a table is made of: an occupation's skills, its telework index, its measured
 * demands, the code of a recruitment title. Everything that reads labels goes through {@link #labelled}, so that a pack
 * without a test fold has really not seen it; {@link #table} is for what describes an occupation, a skill or a title.
 * Not safe for several threads.
 */
final class Sources {

    static final String RELATIONS = "esco/esco_occupation_skill_dev.tsv.gz";

    private final Path folder;
    private final Path relations;
    private final Set<String> excluded;
    private final Map<String, TsvTable> tables;

    private Sources(Path folder, Path relations, Set<String> excluded, Map<String, TsvTable> tables) {
        this.folder = folder;
        this.relations = relations;
        this.excluded = excluded;
        this.tables = tables;
    }

    /**
     * Takes a folder.
     *
     * @param relations a file to read instead of {@link #RELATIONS}, or empty
     * @param exclude a file of identifiers, one a line, or empty
     */
    static Sources of(Path folder, String relations, String exclude) throws IOException {
        Set<String> excluded = new HashSet<>();
        if (!exclude.isEmpty()) {
            for (String line : Files.readAllLines(Path.of(exclude), StandardCharsets.UTF_8)) {
                if (!line.isBlank()) {
                    excluded.add(line.strip());
                }
            }
        }
        Path file = relations.isEmpty() ? folder.resolve(RELATIONS) : Path.of(relations);
        return new Sources(folder, file, excluded, new HashMap<>());
    }

    /** The same files without the labels of further identifiers; shares what was read. */
    Sources without(Collection<String> identifiers) {
        Set<String> more = new HashSet<>(excluded);
        more.addAll(identifiers);
        return new Sources(folder, relations, more, tables);
    }

    /** A table of the shared data by its path below the folder, plain or gzip. */
    TsvTable table(String path) {
        return tables.computeIfAbsent(path, name -> {
            Path file = name.equals(RELATIONS) ? relations : folder.resolve(name);
            try (InputStream in = Files.newInputStream(file)) {
                return TsvTable.read(in, name);
            } catch (IOException e) {
                throw new UncheckedIOException(file + " cannot be read: name the folder of the data with --data", e);
            }
        });
    }

    /** The rows of a table of labels whose identifier, in the named column, is not excluded. */
    List<TsvTable.Row> labelled(String path, String idColumn) {
        List<TsvTable.Row> rows = new ArrayList<>();
        for (TsvTable.Row row : table(path).rows()) {
            if (!excluded.contains(row.get(idColumn))) {
                rows.add(row);
            }
        }
        return rows;
    }

    /** Whether what an identifier labels is not to be seen. */
    boolean excludes(String identifier) {
        return excluded.contains(identifier);
    }

    /** A file that is no table, such as JSON Lines; the caller closes it. */
    InputStream open(String path) throws IOException {
        return Files.newInputStream(folder.resolve(path));
    }
}
