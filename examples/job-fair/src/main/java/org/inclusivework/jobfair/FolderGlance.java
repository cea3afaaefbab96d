package org.inclusivework.jobfair;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What lies in a folder, at a glance: which sheets, and which of them are likely to be the candidates'.
 *
 * @param sheets the sheets that are read, in order of their paths
 * @param kinds how many there are of each kind, by the end of their names
 * @param others how many files are no sheets
 */
record FolderGlance(List<Path> sheets, SortedMap<String, Integer> kinds, int others) {
    private static final List<String> ENDS = List.of("xlsx", "xls", "et", "csv", "tsv", "jsonl");
    private static final List<String> CANDIDATES = List.of("求职", "候选", "人员名单", "登记表", "candidate", "seeker");

    FolderGlance {
        sheets = List.copyOf(sheets);
        kinds = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(kinds));
    }

    /** Looks into a folder and those below it. */
    static FolderGlance at(Path folder) throws IOException {
        List<Path> sheets = new ArrayList<>();
        SortedMap<String, Integer> kinds = new TreeMap<>();
        int others = 0;
        try (Stream<Path> all = Files.walk(folder, 3)) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                String name = String.valueOf(file.getFileName());
                String end = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
                if (isOwn(name)) {
                    continue;
                }
                if (ENDS.contains(end)) {
                    sheets.add(file);
                    kinds.merge(end, 1, Integer::sum);
                } else {
                    others++;
                }
            }
        }
        return new FolderGlance(sheets, kinds, others);
    }

    /** Hidden files, and those that Excel and WPS keep while a sheet is open, are nobody's sheets. */
    private static boolean isOwn(String name) {
        return name.startsWith(".") || name.startsWith("~$");
    }

    /** Returns the sheets whose names say that they are of candidates. */
    List<Path> ofCandidates() {
        return sheets.stream()
                .filter(sheet -> {
                    String name = String.valueOf(sheet.getFileName()).toLowerCase(Locale.ROOT);
                    return CANDIDATES.stream().anyMatch(name::contains);
                })
                .toList();
    }
}
