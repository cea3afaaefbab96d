package org.inclusivework.jobfair.fair;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.inclusivework.matcher.io.Format;
import org.inclusivework.matcher.io.ReadOptions;
import org.inclusivework.matcher.io.RecordReader;
import org.inclusivework.matcher.io.RecordWriter;
import org.inclusivework.matcher.taxonomy.Language;

/** Writes a fair as an organiser's two sheets: CSV with Chinese headers that a spreadsheet program opens. */
final class FairFiles {
    private FairFiles() {}

    static void write(Fair fair, Path folder) throws IOException {
        Files.createDirectories(folder);
        ReadOptions options = ReadOptions.defaults();
        try (OutputStream out = Files.newOutputStream(folder.resolve(BundledFair.OPENINGS))) {
            RecordWriter.openings(options).write(fair.openings(), out, Format.CSV_FOR_SPREADSHEETS, Language.ZH);
        }
        try (OutputStream out = Files.newOutputStream(folder.resolve(BundledFair.CANDIDATES))) {
            RecordWriter.candidates(options).write(fair.candidates(), out, Format.CSV_FOR_SPREADSHEETS, Language.ZH);
        }
    }

    /** Reads the files and returns what is not as it was written: the places of records, at most a few. */
    static List<String> changed(Fair fair, Path folder) {
        ReadOptions options = ReadOptions.defaults();
        List<String> changed = new ArrayList<>();
        compare(
                BundledFair.OPENINGS,
                fair.openings(),
                RecordReader.openings(options)
                        .read(folder.resolve(BundledFair.OPENINGS))
                        .records(),
                changed);
        compare(
                BundledFair.CANDIDATES,
                fair.candidates(),
                RecordReader.candidates(options)
                        .read(folder.resolve(BundledFair.CANDIDATES))
                        .records(),
                changed);
        return changed;
    }

    private static <T> void compare(String file, List<T> written, List<T> read, List<String> changed) {
        for (int i = 0; i < Math.max(written.size(), read.size()); i++) {
            if (i >= written.size() || i >= read.size() || !written.get(i).equals(read.get(i))) {
                changed.add(file + " record " + (i + 1));
            }
        }
    }
}
