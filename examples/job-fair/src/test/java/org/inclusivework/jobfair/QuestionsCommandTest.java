package org.inclusivework.jobfair;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.inclusivework.matcher.io.ReadOptions;
import org.inclusivework.matcher.io.RecordReader;
import org.inclusivework.matcher.model.AccommodationNeed;
import org.inclusivework.matcher.model.AccommodationOffer;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.Capacity;
import org.inclusivework.matcher.model.Certificate;
import org.inclusivework.matcher.model.DisabilityClass;
import org.inclusivework.matcher.model.EvidenceSource;
import org.inclusivework.matcher.model.NeedStrength;
import org.inclusivework.matcher.model.OfferState;
import org.inclusivework.matcher.model.Opening;
import org.inclusivework.matcher.model.Scope;
import org.inclusivework.matcher.taxonomy.Accommodation;
import org.inclusivework.matcher.taxonomy.WorkFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class QuestionsCommandTest {
    private static final int CHANGES = 200;
    private static final List<Opening> OPENINGS = SmallFair.OPENINGS.subList(0, 12);
    private static final List<Candidate> CANDIDATES = SmallFair.CANDIDATES.subList(0, 10);

    @TempDir
    Path folder;

    /** Law 10. */
    @Test
    void employersFilesAreTheSameWhateverIsPrivateInAnyCandidate() throws IOException {
        Random random = new Random(20261203);
        Map<String, String> expected = employersFiles("start", CANDIDATES);
        assertThat(expected).hasSizeGreaterThan(4);
        for (int i = 0; i < CHANGES; i++) {
            List<Candidate> changed = new ArrayList<>();
            for (Candidate candidate : CANDIDATES) {
                changed.add(random.nextBoolean() ? candidate : otherwise(candidate, random));
            }
            assertThat(employersFiles("again", changed)).as("change %d", i).isEqualTo(expected);
        }
    }

    private Map<String, String> employersFiles(String name, List<Candidate> candidates) throws IOException {
        Path here = folder.resolve(name);
        ProgramRun run = ProgramRun.in(
                folder,
                SmallFair.line(
                        "questions",
                        SmallFair.files(here, OPENINGS, candidates),
                        "-k",
                        "3",
                        "--threads",
                        "1",
                        "--out",
                        name + "/out"));
        assertThat(run.code()).as(run.err()).isZero();
        TreeMap<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(here.resolve("out"))) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String path = here.resolve("out").relativize(file).toString();
                if (path.startsWith("employers") || path.equals("answers.csv")) {
                    files.put(path, Files.readString(file));
                }
            }
        }
        return files;
    }

    private static Candidate otherwise(Candidate candidate, Random random) {
        Accommodation[] all = Accommodation.values();
        WorkFunction[] functions = WorkFunction.values();
        return candidate.toBuilder()
                .needs(List.of(new AccommodationNeed(
                        List.of(all[random.nextInt(all.length)]),
                        NeedStrength.values()[random.nextInt(NeedStrength.values().length)],
                        List.of(Scope.DAILY_WORK))))
                .capacities(List.of(new Capacity(
                        functions[random.nextInt(functions.length)], random.nextInt(WorkFunction.MAX_LEVEL), "")))
                .certificate(new Certificate(
                        List.of(DisabilityClass.values()[random.nextInt(DisabilityClass.values().length)]),
                        1 + random.nextInt(4)))
                .build();
    }

    @Test
    void withoutCandidatesThereIsNoOfficersCopyAndTheSamePagesForEmployers() throws IOException {
        Map<String, String> with = employersFiles("with", CANDIDATES);
        SmallFair.files(folder.resolve("only"), OPENINGS, CANDIDATES);
        ProgramRun run =
                ProgramRun.in(folder.resolve("only"), "questions", "--openings", "openings.csv", "--out", "out");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(folder.resolve("only/out/officer")).doesNotExist();
        with.forEach((path, text) ->
                assertThat(folder.resolve("only/out").resolve(path)).hasContent(text));
    }

    @Test
    void aPageAsksInCatalogueOrderWithThreeBoxesAndNothingThatIsKnown() throws IOException {
        Map<String, String> files = employersFiles("page", CANDIDATES);
        String page = files.entrySet().stream()
                .filter(file -> file.getKey().endsWith(".txt"))
                .findFirst()
                .orElseThrow()
                .getValue();
        int before = -1;
        for (Accommodation accommodation : Accommodation.values()) {
            int at = page.indexOf("□已具备  □可安排  □暂不能提供  " + accommodation.label().zh());
            if (at >= 0) {
                assertThat(at).isGreaterThan(before);
                before = at;
            }
        }
        assertThat(before).isPositive();
        assertThat(page).contains("填写人", "和任何一位求职者无关").doesNotContain("残疾等级：", "{0}");
    }

    @Test
    void theOfficersCopyPutsTheMostHelpfulFirstAndHidesSmallCounts() throws IOException {
        employersFiles("officer", SmallFair.CANDIDATES);
        List<String> rows = Files.readAllLines(folder.resolve("officer/out/officer/questions-by-gain.csv"));
        int before = Integer.MAX_VALUE;
        for (String row : rows.subList(1, rows.size())) {
            String count = row.substring(0, row.indexOf(','));
            int shown = count.equals("少于5人") ? 0 : Integer.parseInt(count.replace("人", ""));
            assertThat(shown).isLessThanOrEqualTo(before).matches(n -> n == 0 || n >= 5);
            before = shown;
        }
        assertThat(rows).hasSizeGreaterThan(10);
    }

    @Test
    void anAnswerComesBackWithWhoSaidItAndWhenAndIsUsedNextTime() throws IOException {
        Files.createDirectories(folder);
        SmallFair.files(folder, OPENINGS, CANDIDATES);
        Opening asked = OPENINGS.getFirst();
        Accommodation open = Stream.of(Accommodation.values())
                .filter(a -> asked.offerState(a, Scope.DAILY_WORK) == OfferState.UNKNOWN)
                .findFirst()
                .orElseThrow();
        Accommodation last = Accommodation.HB_HOME;
        String sheet = "用人单位,岗位编号,问题代码,待确认事项,已具备,可安排,暂不能提供,备注,答复人,答复日期\n"
                + "x," + asked.id() + "," + open.code() + ",…,,√,,下月装好,王,2026/11/5\n"
                + "x," + asked.id() + ",ASK_PAY,…,,,,3000元,王,\n"
                + "x,没有这个," + open.code() + ",…,√,,,,,\n"
                + "x," + OPENINGS.get(1).id() + "," + last.code() + ",…,√,√,,,,\n";
        // As a spreadsheet program on a Chinese Windows saves it.
        Files.write(folder.resolve("back.csv"), sheet.getBytes(Charset.forName("GB18030")));
        ProgramRun run = ProgramRun.in(
                folder,
                "questions",
                "--answers",
                "back.csv",
                "--openings",
                "openings.csv",
                "--out-openings",
                "new.csv");
        assertThat(run.code()).isEqualTo(ExitCode.PARTIAL.code());
        assertThat(run.out()).contains("岗位表里没有这个编号", "只留一个", "这一项要填进岗位表", "读入 1 条答复");
        List<Opening> read = RecordReader.openings(ReadOptions.defaults())
                .read(folder.resolve("new.csv"))
                .records();
        assertThat(read).hasSameSizeAs(OPENINGS);
        AccommodationOffer offer = read.getFirst().offers().stream()
                .filter(each -> each.accommodation() == open)
                .filter(each -> each.evidence().source() == EvidenceSource.EMPLOYER)
                .findFirst()
                .orElseThrow();
        assertThat(offer.state()).isEqualTo(OfferState.ARRANGEABLE);
        assertThat(offer.evidence().date()).isEqualTo(LocalDate.of(2026, 11, 5));
        ProgramRun again = ProgramRun.in(folder, "questions", "--openings", "new.csv", "--out", "next");
        assertThat(again.code()).isZero();
        assertThat(Files.readAllLines(folder.resolve("next/answers.csv")))
                .noneMatch(row -> row.contains("," + open.code() + ",") && row.contains(asked.id()));
    }

    @Test
    void aWorkbookOfAnswersIsReadAndOneOfOpeningsWritten() throws IOException {
        SmallFair.files(folder, OPENINGS, CANDIDATES);
        ProgramRun.in(folder, "questions", "--openings", "openings.csv", "--out", "ask");
        List<SheetText.Row> asked = SheetText.read(
                new Session(
                        new Surroundings(
                                java.io.OutputStream.nullOutputStream(),
                                java.io.OutputStream.nullOutputStream(),
                                ProgramRun.CLOCK,
                                folder,
                                false,
                                false),
                        Texts.in(org.inclusivework.matcher.taxonomy.Language.ZH)),
                Path.of("ask/answers.csv"));
        try (org.inclusivework.jobfair.sheet.TableWriter table = org.inclusivework.jobfair.sheet.TableWriter.xlsx(
                Files.newOutputStream(folder.resolve("back.xlsx")), "答复")) {
            table.row(List.copyOf(asked.getFirst().cells().keySet()));
            java.util.Map<String, String> ticked =
                    new java.util.LinkedHashMap<>(asked.getFirst().cells());
            ticked.put("可安排", "√");
            table.row(List.copyOf(ticked.values()));
        }
        ProgramRun run = ProgramRun.in(
                folder,
                "questions",
                "--answers",
                "back.xlsx",
                "--openings",
                "openings.csv",
                "--out-openings",
                "new.xlsx");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("新的岗位表").doesNotContain("读入 0 条");
        assertThat(ProgramRun.in(
                                folder,
                                "check",
                                "--openings",
                                "new.xlsx",
                                "--candidates",
                                "candidates.csv",
                                "--lang",
                                "zh")
                        .out())
                .contains("读到 " + OPENINGS.size() + " 个岗位");
        Files.writeString(folder.resolve("bad.csv"), "问题代码,岗位编号\n\"HC-SIGN,o-1\n");
        ProgramRun bad = ProgramRun.in(
                folder, "questions", "--answers", "bad.csv", "--openings", "openings.csv", "--out-openings", "n.csv");
        assertThat(bad.code()).isEqualTo(ExitCode.NOTHING_USABLE.code());
    }

    @Test
    void aSheetThatIsNoSheetOfAnswersIsRefused() throws IOException {
        SmallFair.files(folder, OPENINGS, CANDIDATES);
        ProgramRun run = ProgramRun.in(
                folder,
                "questions",
                "--answers",
                "candidates.csv",
                "--openings",
                "openings.csv",
                "--out-openings",
                "n.csv");
        assertThat(run.code()).isEqualTo(ExitCode.NOTHING_USABLE.code());
        assertThat(run.err()).contains("问题代码");
        assertThat(folder.resolve("n.csv")).doesNotExist();
        assertThat(ProgramRun.in(folder, "questions", "--answers", "a.csv", "--openings", "openings.csv")
                        .code())
                .isEqualTo(ExitCode.USAGE.code());
    }
}
