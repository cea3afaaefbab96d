package org.inclusivework.jobfair.fair;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.inclusivework.matcher.io.Format;
import org.inclusivework.matcher.io.ReadOptions;
import org.inclusivework.matcher.io.RecordWriter;
import org.inclusivework.matcher.taxonomy.Language;

/** Writes a fair as an organiser's two sheets: CSV with Chinese headers that a spreadsheet program opens. */
final class FairWriter {
    private FairWriter() {}

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
}
