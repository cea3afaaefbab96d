package org.inclusivework.tuninglab.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.inclusivework.matcher.evaluation.Qrels;
import org.inclusivework.matcher.io.Format;
import org.inclusivework.matcher.io.ReadOptions;
import org.inclusivework.matcher.io.RecordWriter;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.Opening;
import org.inclusivework.matcher.taxonomy.Language;

/**
 * Makes the public benchmark from a seed: records in Chinese and English as CSV, grades of every pair by the three rule sheets as TREC
 * qrels, and the officer's groups. The same seed gives the same bytes.
 *
 * <p>Nothing here or in what it calls knows how the matcher scores: grades come from what is true of a pair ({@link PairFacts}), records
 * from what a form or an advert would say of it.
 */
public final class BenchmarkMaker {
    /** The seed of the published benchmark. */
    public static final long SEED = 20_261_203;

    private static final int OPENINGS_EACH = 3;

    private BenchmarkMaker() {}

    /** Returns the files by name. */
    public static Map<String, byte[]> make(long seed) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        ReadOptions options = ReadOptions.defaults();
        for (Part part : Part.values()) {
            // Each half has a world of its own chance: no number of the one says anything of the other.
            long partSeed = seed + part.ordinal() * 7_919L;
            List<Person> people = people(part, partSeed);
            List<Job> jobs = jobs(part, partSeed);
            for (Language language : Language.values()) {
                int which = language == Language.ZH ? 0 : 1;
                ByteArrayOutputStream candidates = new ByteArrayOutputStream();
                RecordWriter.candidates(options).write(stated(people, which), candidates, Format.CSV, language);
                ByteArrayOutputStream openings = new ByteArrayOutputStream();
                RecordWriter.openings(options).write(adverts(jobs, which), openings, Format.CSV, language);
                String ending = part.key() + "." + language.name().toLowerCase(Locale.ROOT) + ".csv.gz";
                files.put("candidates-" + ending, gzip(candidates.toByteArray()));
                files.put("openings-" + ending, gzip(openings.toByteArray()));
            }
            for (RuleSheet sheet : RuleSheet.values()) {
                files.put(
                        "grades-" + part.key() + "." + sheet.name().toLowerCase(Locale.ROOT) + ".qrels.gz",
                        gzip(grades(people, jobs, sheet, partSeed)));
            }
            StringBuilder groups = new StringBuilder("id,group\n");
            people.forEach(person -> groups.append(person.id())
                    .append(',')
                    .append(person.situation())
                    .append('\n'));
            files.put("groups-" + part.key() + ".csv", groups.toString().getBytes(StandardCharsets.UTF_8));
        }
        return files;
    }

    /** Writes the files into a folder. */
    public static void write(long seed, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, byte[]> file : make(seed).entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
    }

    private static List<Person> people(Part part, long seed) {
        PersonMaker maker = new PersonMaker();
        List<Person> people = new ArrayList<>();
        for (int i = 1; i <= part.candidates; i++) {
            people.add(maker.make(String.format(Locale.ROOT, "c-%s-%03d", part.key(), i), new Dice(seed * 31 + i)));
        }
        return people;
    }

    private static List<Job> jobs(Part part, long seed) {
        JobMaker maker = new JobMaker();
        List<Job> jobs = new ArrayList<>();
        Dice firms = new Dice(seed * 37);
        int number = 0;
        for (int f = 1; number < part.openings; f++) {
            JobMaker.Firm firm = maker.firm(part.ordinal() * 100 + f, firms);
            for (int i = 0; i < OPENINGS_EACH && number < part.openings; i++) {
                number++;
                jobs.add(maker.make(
                        String.format(Locale.ROOT, "o-%s-%03d", part.key(), number),
                        firm,
                        new Dice(seed * 41 + number)));
            }
        }
        return jobs;
    }

    private static byte[] grades(List<Person> people, List<Job> jobs, RuleSheet sheet, long seed) {
        Map<String, Map<String, Integer>> grades = new TreeMap<>();
        for (Person person : people) {
            Map<String, Integer> of = new TreeMap<>();
            jobs.forEach(job -> of.put(job.id(), sheet.grade(Truth.of(person, job, seed))));
            grades.put(person.id(), of);
        }
        StringBuilder text = new StringBuilder();
        try {
            Qrels.of(grades).write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<Candidate> stated(List<Person> people, int language) {
        return people.stream().map(person -> person.stated().get(language)).toList();
    }

    private static List<Opening> adverts(List<Job> jobs, int language) {
        return jobs.stream().map(job -> job.stated().get(language)).toList();
    }

    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream gzip = new BestGzip(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Compresses as far as it goes; the header of Java's stream carries no time, so the bytes depend on the content alone. */
    private static final class BestGzip extends GZIPOutputStream {
        BestGzip(OutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
