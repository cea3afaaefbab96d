package org.inclusivework.tuninglab.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.inclusivework.matcher.evaluation.Groups;
import org.inclusivework.matcher.evaluation.Qrels;
import org.inclusivework.matcher.io.ReadOptions;
import org.inclusivework.matcher.io.RecordReader;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.Opening;
import org.inclusivework.matcher.taxonomy.Language;
import org.jspecify.annotations.Nullable;

/** The public benchmark as it is published with the program. */
public final class Benchmark {
    private static final String FOLDER = "/org/inclusivework/tuninglab/data/";

    private Benchmark() {}

    /** Reads the candidates of a half, in a language, the way every sheet is read. */
    public static List<Candidate> candidates(Part part, Language language) {
        String name = "candidates-" + part.key() + "." + key(language) + ".csv.gz";
        try (InputStream in = open(name)) {
            return RecordReader.candidates(ReadOptions.defaults())
                    .read(in, name)
                    .recordsOrThrow(language);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the openings of a half, in a language. */
    public static List<Opening> openings(Part part, Language language) {
        String name = "openings-" + part.key() + "." + key(language) + ".csv.gz";
        try (InputStream in = open(name)) {
            return RecordReader.openings(ReadOptions.defaults()).read(in, name).recordsOrThrow(language);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the grades of a half by a rule sheet. */
    public static Qrels grades(Part part, RuleSheet sheet) {
        String name = "grades-" + part.key() + "." + sheet.name().toLowerCase(Locale.ROOT) + ".qrels.gz";
        try (Reader in = new InputStreamReader(open(name), StandardCharsets.UTF_8)) {
            return Qrels.read(in, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the officer's groups of a half. */
    public static Groups groups(Part part) {
        String name = "groups-" + part.key() + ".csv";
        try (Reader in = new InputStreamReader(open(name), StandardCharsets.UTF_8)) {
            return Groups.read(in, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the bytes of every published file, one after the other in the order of their names. */
    public static List<byte[]> files() {
        return BenchmarkMaker.make(BenchmarkMaker.SEED).keySet().stream()
                .sorted()
                .map(Benchmark::bytes)
                .toList();
    }

    static byte[] bytes(String name) {
        try (InputStream in = Benchmark.class.getResourceAsStream(FOLDER + name)) {
            return found(in, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String name) throws IOException {
        InputStream in = found(Benchmark.class.getResourceAsStream(FOLDER + name), name);
        return name.endsWith(".gz") ? new GZIPInputStream(in) : in;
    }

    private static InputStream found(@Nullable InputStream in, String name) {
        if (in == null) {
            throw new IllegalStateException("the program lacks its file " + name);
        }
        return in;
    }

    private static String key(Language language) {
        return language.name().toLowerCase(Locale.ROOT);
    }
}
