package org.inclusivework.matcher.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.Opening;
import org.inclusivework.matcher.taxonomy.Gazetteer;
import org.inclusivework.matcher.taxonomy.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class RoundTripTest {
    private static final long SEED = 20250301;
    private static final int RECORDS = 400;

    /** Without places, so that what the generator left without coordinates stays so. */
    private final ReadOptions options = nowhere();

    private static ReadOptions nowhere() {
        try {
            return ReadOptions.defaults()
                    .withoutKnowledge()
                    .withPlaces(Gazetteer.read(List.of()), Gazetteer.Context.none());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> ReadResult<T> back(
            RecordWriter<T> writer, RecordReader<T> reader, List<T> records, Format format, Language language) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(records, out, format, language);
        String name = format == Format.JSON_LINES ? "x.jsonl" : "x.csv";
        return reader.read(new ByteArrayInputStream(out.toByteArray()), name);
    }

    private static boolean isError(RowProblem problem) {
        return problem.severity() == RowProblem.Severity.ERROR;
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void readingWhatWasWrittenGivesTheSameOpenings(Format format) {
        RandomRecords random = new RandomRecords(new Random(SEED));
        List<Opening> openings = Stream.generate(random::opening).limit(RECORDS).toList();
        for (Language language : Language.values()) {
            ReadResult<Opening> result =
                    back(RecordWriter.openings(options), RecordReader.openings(options), openings, format, language);
            assertThat(result.problems().stream().filter(RoundTripTest::isError))
                    .as("seed %d", SEED)
                    .isEmpty();
            assertThat(result.records()).as("seed %d", SEED).hasSameSizeAs(openings);
            for (int i = 0; i < openings.size(); i++) {
                assertThat(result.records().get(i))
                        .as("seed %d record %d", SEED, i)
                        .isEqualTo(openings.get(i));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void readingWhatWasWrittenGivesTheSameCandidates(Format format) {
        RandomRecords random = new RandomRecords(new Random(SEED));
        List<Candidate> candidates =
                Stream.generate(random::candidate).limit(RECORDS).toList();
        for (Language language : Language.values()) {
            ReadResult<Candidate> result = back(
                    RecordWriter.candidates(options), RecordReader.candidates(options), candidates, format, language);
            assertThat(result.problems().stream().filter(RoundTripTest::isError))
                    .as("seed %d", SEED)
                    .isEmpty();
            assertThat(result.records()).as("seed %d", SEED).hasSameSizeAs(candidates);
            for (int i = 0; i < candidates.size(); i++) {
                // As JSON first: a candidate's own text shows nothing of it.
                assertThat(CandidateJson.write(result.records().get(i)))
                        .as("seed %d record %d", SEED, i)
                        .isEqualTo(CandidateJson.write(candidates.get(i)));
                assertThat(result.records().get(i))
                        .as("seed %d record %d", SEED, i)
                        .isEqualTo(candidates.get(i));
            }
        }
    }

    @Test
    void theSameRecordsGiveTheSameBytes() {
        List<Opening> openings = Stream.generate(new RandomRecords(new Random(SEED))::opening)
                .limit(20)
                .toList();
        for (Format format : Format.values()) {
            ByteArrayOutputStream one = new ByteArrayOutputStream();
            ByteArrayOutputStream two = new ByteArrayOutputStream();
            RecordWriter.openings(options).write(openings, one, format, Language.ZH);
            RecordWriter.openings(options).write(openings, two, format, Language.ZH);
            assertThat(one.toByteArray()).isEqualTo(two.toByteArray());
        }
    }
}
