package org.inclusivework.jobfair;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.inclusivework.jobfair.ledger.Ledger;
import org.inclusivework.jobfair.ledger.Sex;
import org.inclusivework.jobfair.ledger.Visitor;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.DisabilityClass;
import org.inclusivework.matcher.model.Disclosure;
import org.inclusivework.matcher.model.Opening;
import org.inclusivework.matcher.model.Pay;
import org.inclusivework.matcher.model.PayBasis;
import org.inclusivework.matcher.taxonomy.Accommodation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReportCommandTest {
    private static final List<String> KINDS = List.of(".html", "-large.html", "-easy.html", "-wechat.txt", "-sms.txt");

    @TempDir
    Path folder;

    @Test
    void everyCandidateAndEveryEmployerGetsItsPagesInBothLanguages() {
        Report report = Report.of(folder, SmallFair.OPENINGS, SmallFair.CANDIDATES, "--lang", "both");
        for (String lang : List.of("zh", "en")) {
            for (Candidate candidate : SmallFair.CANDIDATES) {
                for (String kind : KINDS) {
                    assertThat(report.path(lang + "/candidates/" + candidate.id() + kind))
                            .isNotEmptyFile();
                }
            }
            long employers = SmallFair.OPENINGS.stream()
                    .map(opening -> opening.employer())
                    .distinct()
                    .count();
            assertThat(report.files(lang + "/employers")).hasSize((int) employers);
            assertThat(report.text(lang + "/candidates.html")).contains("candidates/c-0001.html");
        }
        assertThat(report.text("index.html")).contains("href=\"zh/index.html\"", "href=\"en/index.html\"");
    }

    @Test
    void allLinksLeadToFilesOfTheFolderAndNothingIsLoaded() {
        Report report = Report.of(folder, SmallFair.OPENINGS, SmallFair.CANDIDATES, "--lang", "both");
        report.files("").forEach((name, text) -> {
            if (name.endsWith(".html")) {
                assertThat(text)
                        .as(name)
                        .doesNotContain("<script", "<link", "<img", "@import", "url(", "http://", "https://");
                var links = java.util.regex.Pattern.compile("href=\"([^\"]*)\"").matcher(text);
                while (links.find()) {
                    if (!links.group(1).startsWith("#")) {
                        Path here = java.util.Objects.requireNonNull(
                                report.path(name).getParent());
                        assertThat(here.resolve(links.group(1)).normalize())
                                .as(name)
                                .isRegularFile();
                    }
                }
            }
        });
    }

    @Test
    void aCandidatesPagesShowNoScoreNoRankNoClassAndNoGrade() {
        Report report = Report.of(folder, SmallFair.OPENINGS, SmallFair.CANDIDATES, "--lang", "both");
        report.files("").keySet().stream()
                .filter(name -> name.contains("/candidates/"))
                .forEach(name -> {
                    String words = name.endsWith(".html") ? report.words(name) : report.text(name);
                    assertThat(words)
                            .as(name)
                            .doesNotContain("匹配度", "名次", "排名", "残疾类别", "残疾等级", "degree of match", "Rank", "score")
                            .doesNotContainPattern("[肢体视力听力言语智力精神]{2}[一二三四1-4]级")
                            .doesNotContain("请问本人");
                    for (DisabilityClass one : DisabilityClass.values()) {
                        assertThat(words).as(name).doesNotContain(one.label().zh() + "残疾");
                    }
                });
    }

    @Test
    void whatIsSentNamesNoNeedAndFitsItsChannel() {
        Report report = Report.of(folder, SmallFair.OPENINGS, SmallFair.CANDIDATES, "--lang", "both");
        report.files("").keySet().stream()
                .filter(name -> name.endsWith(".txt") && name.contains("candidates/"))
                .forEach(name -> {
                    String text = report.text(name);
                    assertThat(text).as(name).doesNotContain("残", "合理便利", "轮椅", "disab", "need", "accommodation");
                    for (Accommodation one : Accommodation.values()) {
                        assertThat(text)
                                .as(name)
                                .doesNotContain(one.label().zh(), one.label().en());
                    }
                    boolean latin = text.chars().allMatch(c -> c < 0x80);
                    assertThat(text.strip().length())
                            .as(name)
                            .isLessThanOrEqualTo(name.endsWith("-wechat.txt") ? 500 : latin ? 160 : 70);
                });
    }

    @Test
    void somebodyWithNothingIsToldWhatComesNearestAndIsFollowedUp() {
        Candidate candidate = SmallFair.CANDIDATES.getFirst().toBuilder()
                .id("nobody-yet")
                .payFloor(Pay.yuanPerMonth(9e8, 9e8))
                .build();
        var openings = SmallFair.OPENINGS.stream()
                .filter(opening -> opening.pay() != null && opening.pay().basis() == PayBasis.MONTH)
                .toList();
        Report report = Report.of(folder, openings, List.of(candidate));
        assertThat(report.words("candidates/nobody-yet.html")).contains("继续跟进", "最接近的岗位", "工资低于本人要求");
        assertThat(report.words("index.html")).contains("这 1 位暂时没有可推荐的岗位");
        assertThat(report.text("candidates/nobody-yet-wechat.txt")).contains("还在为您找岗位");
    }

    @Test
    void theSameFairInAnyOrderAndByAnyNumberOfThreadsGivesTheSameBytes() throws IOException {
        Map<String, String> first = Report.of(folder.resolve("a"), SmallFair.OPENINGS, SmallFair.CANDIDATES)
                .files("");
        Path here = folder.resolve("b");
        String[] files = SmallFair.shuffled(here, 7);
        ProgramRun run = ProgramRun.in(here, SmallFair.line("report", files, "--out", "pages", "--threads", "3"));
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(new Report(here.resolve("pages")).files("")).isEqualTo(first);
    }

    @Test
    void anEarlierReportIsReplacedOnlyOnRequestAndFilesOfOthersNever() throws IOException {
        String[] files = SmallFair.files(folder, SmallFair.OPENINGS.subList(0, 5), SmallFair.CANDIDATES.subList(0, 3));
        String[] line = SmallFair.line("report", files, "--out", "pages");
        assertThat(ProgramRun.in(folder, line).code()).isZero();
        ProgramRun again = ProgramRun.in(folder, line);
        assertThat(again.code()).isEqualTo(ExitCode.EXISTS.code());
        assertThat(again.err()).contains("--force", "pages");
        String[] forced = SmallFair.line("report", files, "--out", "pages", "--force");
        assertThat(ProgramRun.in(folder, forced).code()).isZero();
        Path own = Files.writeString(folder.resolve("pages/candidates/notes.txt"), "mine");
        ProgramRun refused = ProgramRun.in(folder, forced);
        assertThat(refused.code()).isEqualTo(ExitCode.EXISTS.code());
        assertThat(refused.err()).contains("别的文件");
        assertThat(own).hasContent("mine");
        assertNothingIsLeft();
    }

    @Test
    void aRunThatFailsLeavesNothingBehind() throws IOException {
        ProgramRun run =
                ProgramRun.in(folder, "report", "--openings", "none.csv", "--candidates", "none.csv", "--out", "pages");
        assertThat(run.code()).isEqualTo(ExitCode.NOTHING_USABLE.code());
        assertThat(folder.resolve("pages")).doesNotExist();
        assertNothingIsLeft();
    }

    private void assertNothingIsLeft() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            assertThat(all.map(path -> String.valueOf(path.getFileName())).filter(name -> name.startsWith(".")))
                    .isEmpty();
        }
    }

    @Test
    void smallGroupsOfPeopleAreNotTold() {
        Candidate one = SmallFair.CANDIDATES.stream()
                .filter(candidate -> !candidate.needs().isEmpty())
                .findFirst()
                .orElseThrow();
        Report report = Report.of(folder, SmallFair.OPENINGS, List.of(one));
        assertThat(report.words("index.html")).contains("少于 5");
        String label = one.needs().getFirst().anyOf().getFirst().label().zh();
        assertThat(report.text("index.html"))
                .as("the row of what one person needs")
                .contains("<th scope=\"row\">" + label + "</th><td>少于 5</td>");
    }

    @Test
    void whatSomebodyAgreedToTellStandsOnTheEmployersPageWhenTheLedgerIsNamed() {
        Opening opening = SmallFair.OPENINGS.getFirst();
        try (Ledger ledger = Ledger.open(folder.resolve("ledger.db"))) {
            ledger.people()
                    .record(List.of(new Visitor(
                            SmallFair.CANDIDATES.getFirst(), "", Sex.NOT_STATED, "officer", "2026-12-01T08:00:00Z")));
            ledger.disclosures()
                    .record(new Disclosure(
                            "c-0001",
                            opening.employer(),
                            Accommodation.HC_SIGN,
                            "面试安排",
                            LocalDate.of(2026, 12, 1),
                            "officer",
                            null));
        }
        String page = "employers/" + opening.id() + ".html";
        Report without = Report.of(folder.resolve("a"), SmallFair.OPENINGS, SmallFair.CANDIDATES);
        assertThat(without.text(page)).doesNotContain("c-0001");
        Report with =
                Report.of(folder.resolve("b"), SmallFair.OPENINGS, SmallFair.CANDIDATES, "--ledger", "../ledger.db");
        assertThat(with.words(page)).contains("c-0001：手语翻译（面试安排）");
    }
}
