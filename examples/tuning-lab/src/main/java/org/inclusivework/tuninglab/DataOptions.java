package org.inclusivework.tuninglab;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.inclusivework.matcher.evaluation.Groups;
import org.inclusivework.matcher.evaluation.Qrels;
import org.inclusivework.matcher.io.ReadOptions;
import org.inclusivework.matcher.io.RecordReader;
import org.inclusivework.matcher.taxonomy.Language;
import org.inclusivework.tuninglab.benchmark.Benchmark;
import org.inclusivework.tuninglab.benchmark.Part;
import org.inclusivework.tuninglab.benchmark.RuleSheet;
import org.inclusivework.tuninglab.study.LabData;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which judged pairs to work on: a half of the public benchmark, or files. */
final class DataOptions {
    @Option(
            names = "--rules",
            defaultValue = "officer",
            description = "公开基准的评分表 / rule sheet of the public benchmark: officer, coach, person")
    RuleSheet rules = RuleSheet.OFFICER;

    @Option(
            names = "--records",
            defaultValue = "zh",
            description = "公开基准的语言 / language of the public benchmark: zh, en")
    Language records = Language.ZH;

    @Option(names = "--candidates", description = "求职者文件 / candidates, CSV or JSON Lines")
    @Nullable
    Path candidates;

    @Option(names = "--openings", description = "岗位文件 / openings, CSV or JSON Lines")
    @Nullable
    Path openings;

    @Option(
            names = "--grades",
            description = "评分：TREC qrels，或 topic,id,grade 的 .csv / grades: TREC qrels, or .csv with topic,id,grade")
    @Nullable
    Path grades;

    @Option(
            names = "--groups",
            description = "单独存放的分组 id,group（只用于统计）/ groups held apart, id,group, for statistics alone")
    @Nullable
    Path groups;

    @Option(names = "--as-of", description = "按哪天看岗位是否开放 / the day on which openings are open, such as 2026-12-03")
    @Nullable
    LocalDate asOf;

    boolean own() {
        boolean any = candidates != null || openings != null;
        if (any && (candidates == null || openings == null || grades == null)) {
            throw new IllegalArgumentException(
                    "自己的数据要同时写 / your own data needs all of --candidates, --openings, --grades");
        }
        return any;
    }

    /** Reads what the options name; the half counts for the public benchmark alone. */
    LabData read(Part part) {
        if (!own()) {
            LabData data = LabData.benchmark(part, rules, records);
            return groups == null ? data : new LabData(data.name(), data.table(), data.qrels(), readGroups());
        }
        ReadOptions options = ReadOptions.defaults();
        return LabData.of(
                fileName(candidates) + " × " + fileName(openings),
                RecordReader.candidates(options).read(given(candidates)).recordsOrThrow(Language.ZH),
                RecordReader.openings(options).read(given(openings)).recordsOrThrow(Language.ZH),
                asOf == null ? LabData.DAY : asOf,
                readGrades(),
                groups == null ? null : readGroups());
    }

    Qrels readGrades() {
        Path file = given(grades);
        return read(
                file,
                in -> file.toString().toLowerCase(Locale.ROOT).endsWith(".csv")
                        ? Qrels.readCsv(in, fileName(file))
                        : Qrels.read(in, fileName(file)));
    }

    /** Returns what was read, in hexadecimal digits of SHA-256. */
    String hash() {
        List<byte[]> parts = new ArrayList<>();
        if (own()) {
            for (Path file : new Path[] {given(candidates), given(openings), given(grades)}) {
                parts.add(bytes(file));
            }
        } else {
            parts.addAll(Benchmark.files());
        }
        return sha256(parts);
    }

    static String sha256(List<byte[]> parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            parts.forEach(digest::update);
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** What reads a file as text. */
    interface Reading<T> {
        T from(Reader in) throws IOException;
    }

    static <T> T read(Path file, Reading<T> reading) {
        try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return reading.from(in);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    static String fileName(@Nullable Path file) {
        return String.valueOf(given(file).getFileName());
    }

    private Groups readGroups() {
        return read(given(groups), in -> Groups.read(in, fileName(groups)));
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static UncheckedIOException unreadable(Path file, IOException e) {
        return new UncheckedIOException(new IOException("读不了这个文件 / cannot read " + file + ": " + e.getMessage(), e));
    }

    private static Path given(@Nullable Path file) {
        if (file == null) {
            throw new IllegalArgumentException("少写了一个文件 / a file is missing: --grades");
        }
        return file;
    }
}
