package org.inclusivework.jobfair;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.inclusivework.matcher.model.Ids;
import org.inclusivework.matcher.model.Opening;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RankCommandTest {
    @TempDir
    Path folder;

    private ProgramRun rank(String... more) {
        return ProgramRun.in(folder, SmallFair.line("rank", SmallFair.files(folder), more));
    }

    @Test
    void everyScoreRankAndTieOfTheBundledFairCanBeRecomputedFromItsJson() {
        ProgramRun run = ProgramRun.in(folder, "rank", "--format", "json");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        int matches = recompute(run.json(), "candidate", "opening");
        assertThat(matches).isGreaterThan(15_000);
        assertThat(folder).as("nothing is written unless asked for").isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"openings", "candidates"})
    void inBothDirectionsRanksAreContiguousAndTheWholeRankingIsRecomputable(String direction) {
        ProgramRun run = rank("--format", "json", "--direction", direction, "-k", "1000");
        boolean ofCandidates = direction.equals("openings");
        recompute(run.json(), ofCandidates ? "candidate" : "opening", ofCandidates ? "opening" : "candidate");
        assertThat(run.code()).isZero();
    }

    /** Checks law 1 and the order of ranks and ties of every line, and returns how many lines have a rank. */
    private static int recompute(List<JsonNode> lines, String subject, String ranked) {
        Map<String, JsonNode> last = new HashMap<>();
        int matches = 0;
        for (JsonNode line : lines) {
            double sum = 0;
            double weights = 0;
            for (JsonNode component : line.get("components")) {
                double value = component.get("value").doubleValue();
                assertThat(value).isBetween(0.0, 1.0);
                sum += component.get("weight").doubleValue() * value;
                weights += component.get("weight").doubleValue();
            }
            assertThat(weights).isCloseTo(1, org.assertj.core.data.Offset.offset(1e-9));
            if (line.get("rank").isNull()) {
                assertThat(line.get("score").isNull()).isTrue();
                continue;
            }
            matches++;
            double score = line.get("score").doubleValue();
            assertThat(score).isCloseTo(Math.min(sum, 1), org.assertj.core.data.Offset.offset(1e-9));
            JsonNode before = last.put(line.get(subject).textValue(), line);
            assertThat(line.get("rank").intValue())
                    .isEqualTo(before == null ? 1 : before.get("rank").intValue() + 1);
            if (before != null) {
                double higher = before.get("score").doubleValue();
                boolean tie = higher == score
                        && Ids.ORDER.compare(
                                        before.get(ranked).textValue(),
                                        line.get(ranked).textValue())
                                < 0;
                assertThat(higher > score || tie).isTrue();
            }
        }
        return matches;
    }

    @Test
    void bothDirectionsGiveAPairTheSameScore() {
        Map<String, Double> scores = new HashMap<>();
        for (JsonNode line : rank("--format", "json", "-k", "1000").json()) {
            scores.put(pair(line), line.get("score").doubleValue());
        }
        List<JsonNode> other = rank("--format", "json", "-k", "1000", "--direction", "candidates")
                .json();
        assertThat(other).hasSameSizeAs(scores.keySet());
        other.forEach(line -> assertThat(line.get("score").doubleValue()).isEqualTo(scores.get(pair(line))));
    }

    private static String pair(JsonNode line) {
        return line.get("candidate").textValue() + " " + line.get("opening").textValue();
    }

    @Test
    void ineligiblePairsComeOnRequestWithReasonsAndWhatWouldChangeThem() {
        List<JsonNode> lines =
                rank("--format", "json", "-k", "1", "--ineligible", "2").json();
        List<JsonNode> ineligible = lines.stream()
                .filter(line -> !line.get("eligible").booleanValue())
                .toList();
        assertThat(ineligible).isNotEmpty();
        for (JsonNode line : ineligible) {
            assertThat(line.get("rank").isNull()).isTrue();
            assertThat(line.get("suitability").textValue()).isEqualTo("NOT_NOW");
            assertThat(line.get("obstacles")).isNotEmpty();
            assertThat(line.get("obstacles").get(0).get("reason").textValue()).isNotBlank();
            assertThat(line.get("obstacles").get(0).get("change").textValue()).isNotBlank();
        }
        assertThat(rank("--format", "json", "-k", "1").json())
                .allMatch(line -> line.get("eligible").booleanValue());
    }

    @Test
    void threadsAndTheOrderOfRowsChangeNoByte() throws IOException {
        String expected =
                rank("--format", "json", "--threads", "1", "--ineligible", "3").out();
        assertThat(rank("--format", "json", "--threads", "4", "--ineligible", "3")
                        .out())
                .isEqualTo(expected);
        for (long seed = 1; seed <= 3; seed++) {
            System.out.println("seed " + seed);
            String[] files = SmallFair.shuffled(folder.resolve("shuffled" + seed), seed);
            assertThat(ProgramRun.in(folder, SmallFair.line("rank", files, "--format", "json", "--ineligible", "3"))
                            .out())
                    .isEqualTo(expected);
        }
    }

    @Test
    void aTableBringsFilesThatOnlyTheirOwnerReads() throws IOException {
        ProgramRun run = rank();
        Path out = folder.resolve("job-fair-out");
        List<String> names = List.of("follow-up.csv", "problems.csv", "ranking.csv", "ranking.jsonl", "summary.txt");
        assertThat(names(out)).containsExactlyElementsOf(Stream.concat(Stream.of(Receipt.nameFor("rank")), names.stream())
                .toList());
        for (String name : names) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(out.resolve(name))))
                    .isEqualTo("rw-------");
            assertThat(run.out()).contains(name);
        }
        assertThat(run.out()).startsWith(Files.readString(out.resolve("summary.txt")));
        assertThat(Files.readString(out.resolve("ranking.jsonl")))
                .isEqualTo(rank("--format", "json").out());
        assertThat(Files.readString(out.resolve("ranking.csv")))
                .isEqualTo("\uFEFF" + rank("--format", "csv").out());
    }

    @Test
    void whoHasNothingIsToBeFollowedUpWithTheNearestOpening() throws IOException {
        // Nobody can be recommended for openings that have ended.
        List<Opening> ended = SmallFair.OPENINGS.stream()
                .map(opening -> opening.toBuilder()
                        .validFrom(ProgramRun.CLOCK
                                .instant()
                                .atZone(java.time.ZoneOffset.UTC)
                                .toLocalDate()
                                .minusDays(9))
                        .validTo(ProgramRun.CLOCK
                                .instant()
                                .atZone(java.time.ZoneOffset.UTC)
                                .toLocalDate()
                                .minusDays(1))
                        .build())
                .toList();
        String[] files = SmallFair.files(folder, ended, SmallFair.CANDIDATES);
        ProgramRun run = ProgramRun.in(folder, SmallFair.line("rank", files));
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("继续跟进 " + SmallFair.CANDIDATES.size() + " 人");
        List<String> rows = Files.readAllLines(folder.resolve("job-fair-out/follow-up.csv"));
        assertThat(rows).hasSize(SmallFair.CANDIDATES.size() + 1);
        assertThat(rows.get(1)).contains("招聘已经结束（2026-12-02）", "问单位是否还招人");
    }

    @Test
    void aRunThatFailsLeavesTheFilesOfTheRunBefore() throws IOException {
        rank();
        Path out = folder.resolve("job-fair-out");
        Map<String, String> before = contents(out);
        ProgramRun failed = ProgramRun.in(
                folder, SmallFair.line("rank", SmallFair.files(folder), "--candidate", "c-0001", "nobody"));
        assertThat(failed.code()).isEqualTo(2);
        assertThat(contents(out)).isEqualTo(before);
    }

    @Test
    void jsonWithAFolderGoesBothWays() throws IOException {
        ProgramRun run = rank("--format", "json", "--out", "here");
        assertThat(run.out()).isEqualTo(Files.readString(folder.resolve("here/ranking.jsonl")));
        assertThat(run.err()).contains("here");
    }

    @Test
    void aKeptIndexGivesTheSameBytesAfterARestartAndForgetsWhatTheFilesNoLongerHave() {
        String plain = rank("--format", "json").out();
        assertThat(rank("--format", "json", "--index", "kept").out()).isEqualTo(plain);
        ProgramRun again = ProgramRun.in(folder, "rank", "--format", "json", "--index", "kept");
        assertThat(again.out())
                .as("from the index alone, today being the fair's day")
                .isEqualTo(plain);

        List<Opening> fewer = SmallFair.OPENINGS.subList(0, SmallFair.OPENINGS.size() / 2);
        String[] files = SmallFair.files(folder.resolve("fewer"), fewer, SmallFair.CANDIDATES);
        String expected = ProgramRun.in(folder, SmallFair.line("rank", files, "--format", "json"))
                .out();
        assertThat(ProgramRun.in(folder, SmallFair.line("rank", files, "--format", "json", "--index", "kept"))
                        .out())
                .isEqualTo(expected);
        assertThat(ProgramRun.in(folder, "rank", "--format", "json", "--index", "kept", "--openings", files[1])
                        .out())
                .as("one side from a file, the other from the index")
                .isEqualTo(expected);
    }

    @Test
    void onlyTheCandidatesAndOpeningsThatAreNamedAreRanked() {
        String candidate = SmallFair.CANDIDATES.get(3).id();
        List<JsonNode> all = rank("--format", "json").json().stream()
                .filter(line -> line.get("candidate").textValue().equals(candidate))
                .toList();
        assertThat(rank("--format", "json", "--candidate", candidate).json()).isEqualTo(all);
        String opening = all.get(1).get("opening").textValue();
        List<JsonNode> one = rank("--format", "json", "--candidate", candidate, "--opening", opening)
                .json();
        assertThat(one).hasSize(1);
        assertThat(one.getFirst().get("score")).isEqualTo(all.get(1).get("score"));
    }

    @Test
    void weightsComeFromAFileAndAreEchoed() throws IOException {
        Files.writeString(folder.resolve("w.json"), "{\"accommodation\":1,\"skills\":1,\"location\":1,\"home\":1}");
        for (JsonNode line : rank("--format", "json", "--weights", "w.json").json()) {
            line.get("components")
                    .forEach(c -> assertThat(c.get("weight").doubleValue()).isEqualTo(0.25));
        }
    }

    @Test
    void progressIsShownOnATerminalOnly() {
        String[] line = SmallFair.line("rank", SmallFair.files(folder), "--format", "json");
        java.io.OutputStream nowhere = java.io.OutputStream.nullOutputStream();
        assertThat(ProgramRun.into(nowhere, folder, false, line).err()).doesNotContain("正在", "\r");
        assertThat(ProgramRun.into(nowhere, folder, true, line).err())
                .contains("正在")
                .contains("\r");
    }

    @Test
    void theTextsAreInTheLanguageAskedForAndTheNumbersAreTheSame() {
        List<JsonNode> zh = rank("--format", "json").json();
        List<JsonNode> en = rank("--format", "json", "--lang", "en").json();
        assertThat(en).hasSameSizeAs(zh);
        for (int i = 0; i < zh.size(); i++) {
            assertThat(en.get(i).get("score")).isEqualTo(zh.get(i).get("score"));
            assertThat(en.get(i).get("opening")).isEqualTo(zh.get(i).get("opening"));
            assertThat(en.get(i).findValuesAsText("code")).isEqualTo(zh.get(i).findValuesAsText("code"));
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new HashMap<>();
        for (String name : new ArrayList<>(names(folder))) {
            contents.put(name, Files.readString(folder.resolve(name), StandardCharsets.UTF_8));
        }
        return contents;
    }
}
