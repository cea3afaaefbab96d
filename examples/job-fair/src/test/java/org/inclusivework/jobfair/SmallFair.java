package org.inclusivework.jobfair;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.inclusivework.jobfair.fair.BundledFair;
import org.inclusivework.matcher.io.ReadOptions;
import org.inclusivework.matcher.io.RecordReader;
import org.inclusivework.matcher.io.RecordWriter;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.Opening;
import org.inclusivework.matcher.taxonomy.Language;

/** A part of the bundled fair as files: some openings and candidates, far enough apart to differ. */
final class SmallFair {
    private static final ReadOptions OPTIONS = ReadOptions.defaults();

    static final List<Opening> OPENINGS = every(
            9,
            RecordReader.openings(OPTIONS)
                    .read(BundledFair.openings(), "openings.csv")
                    .records());
    static final List<Candidate> CANDIDATES = every(
            50,
            RecordReader.candidates(OPTIONS)
                    .read(BundledFair.candidates(), "candidates.csv")
                    .records());

    private SmallFair() {}

    private static <T> List<T> every(int step, List<T> all) {
        List<T> some = new ArrayList<>();
        for (int i = 0; i < all.size(); i += step) {
            some.add(all.get(i));
        }
        return List.copyOf(some);
    }

    /** Writes both files and returns the arguments that name them. */
    static String[] files(Path folder) {
        return files(folder, OPENINGS, CANDIDATES);
    }

    /** Writes both files with their rows in another order. */
    static String[] shuffled(Path folder, long seed) {
        List<Opening> openings = new ArrayList<>(OPENINGS);
        List<Candidate> candidates = new ArrayList<>(CANDIDATES);
        Collections.shuffle(openings, new Random(seed));
        Collections.shuffle(candidates, new Random(seed + 1));
        return files(folder, openings, candidates);
    }

    static String[] files(Path folder, List<Opening> openings, List<Candidate> candidates) {
        org.inclusivework.matcher.io.Format csv = org.inclusivework.matcher.io.Format.CSV_FOR_SPREADSHEETS;
        try {
            Files.createDirectories(folder);
            try (OutputStream out = Files.newOutputStream(folder.resolve("openings.csv"))) {
                RecordWriter.openings(OPTIONS).write(openings, out, csv, Language.ZH);
            }
            try (OutputStream out = Files.newOutputStream(folder.resolve("candidates.csv"))) {
                RecordWriter.candidates(OPTIONS).write(candidates, out, csv, Language.ZH);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new String[] {
            "--openings", folder.resolve("openings.csv").toString(),
            "--candidates", folder.resolve("candidates.csv").toString(),
        };
    }

    /** Returns a command, its input files and more arguments as one command line. */
    static String[] line(String command, String[] files, String... more) {
        List<String> all = new ArrayList<>(List.of(command));
        all.addAll(List.of(files));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }
}
