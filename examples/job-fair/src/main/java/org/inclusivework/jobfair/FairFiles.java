package org.inclusivework.jobfair;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inclusivework.jobfair.fair.BundledFair;
import org.inclusivework.jobfair.sheet.BookRecords;
import org.inclusivework.matcher.io.ColumnMap;
import org.inclusivework.matcher.io.ReadOptions;
import org.inclusivework.matcher.io.ReadResult;
import org.inclusivework.matcher.io.RecordReader;
import org.inclusivework.matcher.io.RowProblem;
import org.inclusivework.matcher.io.WeightsFile;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.Opening;
import org.inclusivework.matcher.scoring.Weights;
import org.inclusivework.matcher.taxonomy.Gazetteer;
import org.inclusivework.matcher.taxonomy.GazetteerMatch;
import org.inclusivework.matcher.taxonomy.GazetteerPlace;
import org.inclusivework.matcher.taxonomy.Label;
import org.jspecify.annotations.Nullable;

/** Reads what a run works on: the files that are named, or the bundled fair. */
final class FairFiles {
    /** So many problems are shown before the list is only referred to. */
    private static final int SHOWN = 5;

    private FairFiles() {}

    /** Reads a fair to rank it, says what was wrong with it, and stops if there is nothing to rank. */
    static Fair readToRank(Session session, InputOptions input, RankingOptions how) {
        Path index = how.index == null ? null : session.resolve(how.index);
        boolean kept = index != null && holdsIndex(index);
        if (kept && input.bundled()) {
            LocalDate asOf = how.asOf == null ? session.today() : how.asOf;
            return new Fair(List.of(), List.of(), List.of(), asOf, Fair.Origin.INDEX);
        }
        if (!kept && input.openings.isEmpty() != input.candidates.isEmpty()) {
            throw new Failures.Stop(ExitCode.USAGE, session.texts().get("usage.both"));
        }
        Fair fair = read(session, input, how.asOf);
        if (!fair.problems().isEmpty() && fair.origin() != Fair.Origin.BUNDLED) {
            if (fair.errors() > 0) {
                session.say("problems.some", fair.errors(), fair.warnings(), fair.notes());
            } else {
                session.remark("problems.warnings", fair.errors(), fair.warnings(), fair.notes());
            }
            List<RowProblem> errors = fair.problems().stream()
                    .filter(problem -> problem.severity() == RowProblem.Severity.ERROR)
                    .limit(SHOWN)
                    .toList();
            if (!errors.isEmpty()) {
                session.err().print(ProblemList.table(errors, session.texts()));
                session.err().flush();
            }
            session.remark("problems.check");
        }
        if (!fair.isUsable(input)) {
            throw new Failures.Stop(
                    ExitCode.NOTHING_USABLE,
                    session.texts()
                            .get(
                                    "problems.nothing",
                                    fair.openings().size(),
                                    fair.candidates().size()));
        }
        return fair;
    }

    /** Reads a fair, and all that is wrong with it. */
    static Fair read(Session session, InputOptions input, @Nullable LocalDate asOf) {
        if (input.bundled()) {
            return bundled(asOf);
        }
        List<RowProblem> problems = new ArrayList<>();
        ReadOptions options = options(session, input.city);
        RecordReader<Opening> openingReader =
                RecordReader.openings(options.withColumnMap(map(session, input.openingsMap)));
        RecordReader<Candidate> candidateReader =
                RecordReader.candidates(options.withColumnMap(map(session, input.candidatesMap)));
        List<Opening> openings = read(session, input.openings, openingReader, Opening::id, problems);
        List<Candidate> candidates = read(session, input.candidates, candidateReader, Candidate::id, problems);
        session.progress().clear();
        return new Fair(openings, candidates, problems, asOf == null ? session.today() : asOf, Fair.Origin.FILES);
    }

    private static Fair bundled(@Nullable LocalDate asOf) {
        ReadOptions options = ReadOptions.defaults();
        List<RowProblem> problems = new ArrayList<>();
        List<Opening> openings =
                bundled(BundledFair.openings(), BundledFair.OPENINGS, RecordReader.openings(options), problems);
        List<Candidate> candidates =
                bundled(BundledFair.candidates(), BundledFair.CANDIDATES, RecordReader.candidates(options), problems);
        return new Fair(openings, candidates, problems, asOf == null ? BundledFair.DATE : asOf, Fair.Origin.BUNDLED);
    }

    private static <T> List<T> bundled(InputStream in, String name, RecordReader<T> reader, List<RowProblem> problems) {
        // The reader closes what it reads.
        ReadResult<T> result = reader.read(in, name);
        problems.addAll(result.problems());
        return result.records();
    }

    private static <T> List<T> read(
            Session session,
            List<Path> files,
            RecordReader<T> reader,
            Function<T, String> id,
            List<RowProblem> problems) {
        List<T> records = new ArrayList<>();
        Map<String, String> fileOf = new HashMap<>();
        for (Path file : files) {
            session.progress().show(session.texts().get("progress.read"), records.size(), 0);
            ReadResult<T> result = BookRecords.read(reader, session.resolve(file));
            problems.addAll(result.problems());
            String name = String.valueOf(file.getFileName());
            for (T read : result.records()) {
                String before = fileOf.putIfAbsent(id.apply(read), name);
                if (before == null) {
                    records.add(read);
                } else {
                    problems.add(twice(name, before, id.apply(read)));
                }
            }
        }
        return records;
    }

    private static RowProblem twice(String file, String before, String id) {
        return new RowProblem(
                file,
                0,
                "id",
                id,
                new Label("这个编号在 " + before + " 里已经有了", before + " has this id already"),
                new Label("给其中一条换一个编号，或删去重复的一条", "give one of them another id, or delete one of the two"),
                RowProblem.Severity.ERROR);
    }

    /** Reads places as in the city of the fair, if one is named. */
    static ReadOptions options(Session session, @Nullable String city) {
        ReadOptions options = ReadOptions.defaults();
        if (city == null) {
            return options;
        }
        Gazetteer places = options.gazetteer();
        return switch (places.resolve(city)) {
            case GazetteerMatch.Resolved found -> options.withPlaces(places, Gazetteer.Context.of(found.place()));
            case GazetteerMatch.Ambiguous several ->
                throw new Failures.Stop(
                        ExitCode.USAGE,
                        session.texts()
                                .get(
                                        "usage.city.several",
                                        city,
                                        several.choices().stream()
                                                .map(GazetteerPlace::fullName)
                                                .collect(Collectors.joining(
                                                        session.texts().get("separator")))));
            case GazetteerMatch.Unknown unknown ->
                throw new Failures.Stop(ExitCode.USAGE, session.texts().get("usage.city.unknown", unknown.text()));
        };
    }

    private static ColumnMap map(Session session, @Nullable Path file) {
        return file == null ? ColumnMap.NONE : ColumnMap.read(session.resolve(file));
    }

    private static boolean holdsIndex(Path folder) {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> String.valueOf(file.getFileName()).startsWith("segments_"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static Weights weights(Path file) {
        return WeightsFile.read(file);
    }
}
