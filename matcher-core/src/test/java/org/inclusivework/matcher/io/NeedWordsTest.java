package org.inclusivework.matcher.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.inclusivework.matcher.model.AccommodationNeed;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.NeedStrength;
import org.inclusivework.matcher.taxonomy.Accommodation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class NeedWordsTest {
    private static final RecordReader<Candidate> CANDIDATES = RecordReader.candidates(ReadOptions.defaults());

    private static ReadResult<Candidate> read(String needs) {
        String text = "编号,所需便利\nc-1,\"" + needs + "\"\n";
        return CANDIDATES.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "求职者.csv");
    }

    private static List<List<Accommodation>> needs(String words) {
        return read(words).records().getFirst().needs().stream()
                .map(AccommodationNeed::anyOf)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "轮椅,PA_STEPFREE PA_LIFT PA_TOILET PA_DESK",
        "不能久站；不能提重物,PA_SIT PA_NOLIFT",
        "不能久站、怕吵,PA_SIT CP_QUIET",
        "听不见,HC_SIGN|HC_CAPTION|HC_TEXT",
        "Uses a wheelchair,PA_STEPFREE PA_LIFT PA_TOILET PA_DESK",
        "不登高、不开车、不碰无防护机器,CP_SAFETASK",
        "桌椅可调，轮椅能进,PA_DESK",
        "手语、单手,HC_SIGN PA_ONEHAND"
    })
    void everydayWordsBecomeNeeds(String words, String expected) {
        List<String> found = needs(words).stream()
                .map(anyOf -> String.join("|", anyOf.stream().map(Enum::name).toList()))
                .toList();
        assertThat(String.join(" ", found)).isEqualTo(expected);
    }

    @Test
    void theStrengthHoldsForAllThatTheWordsStandFor() {
        assertThat(read("必须有:轮椅").records().getFirst().needs())
                .hasSize(4)
                .allMatch(need -> need.strength() == NeedStrength.REQUIRED);
    }

    @Test
    void oneNoteSaysThatWordsWereReadAndRepeatsNoneOfThem() {
        ReadResult<Candidate> result = read("轮椅；怕吵");
        assertThat(result.problems()).singleElement().satisfies(note -> {
            assertThat(note.severity()).isEqualTo(RowProblem.Severity.NOTE);
            assertThat(note.toString()).doesNotContain("轮椅").doesNotContain("怕吵");
        });
    }

    @Test
    void saidTwiceIsNeededOnce() {
        assertThat(needs("轮椅、不能爬楼")).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"肢体二级", "盲人", "聋人", "精神分裂", "自闭症", "脑瘫"})
    void aDiagnosisOrAClassIsNoNeed(String words) {
        ReadResult<Candidate> result = read(words);
        assertThat(result.records()).isEmpty();
        assertThat(result.hasErrors()).isTrue();
    }

    @Test
    void everyWordIsReachedAndMostOfTheCatalogueHasWordsOfItsOwn() {
        Set<Accommodation> reached = EnumSet.noneOf(Accommodation.class);
        for (String[] line : Words.table("need_words.tsv")) {
            for (String words : line[1].split("\\|")) {
                assertThat(Vocabulary.ACCOMMODATION.find(words)).as(words).isEmpty();
                NeedWords.find(words).orElseThrow().forEach(reached::addAll);
            }
        }
        Set<Accommodation> missing = EnumSet.complementOf(EnumSet.copyOf(reached));
        // Each of these has a name that is an everyday word already, or is asked for by name alone.
        assertThat(missing)
                .containsExactlyInAnyOrder(
                        Accommodation.HC_VISUALALARM,
                        Accommodation.SC_JOBSHARE,
                        Accommodation.AT_FUND,
                        Accommodation.TR_NODRIVE);
    }
}
