package org.inclusivework.jobfair;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.inclusivework.jobfair.ledger.FairDay;
import org.inclusivework.jobfair.ledger.Ledger;
import org.inclusivework.jobfair.plan.DayText;
import org.inclusivework.jobfair.plan.KeptPlan;
import org.inclusivework.matcher.allocation.Appointment;
import org.inclusivework.matcher.allocation.FairPlan;
import org.inclusivework.matcher.allocation.Helper;
import org.inclusivework.matcher.allocation.Preference;
import org.inclusivework.matcher.allocation.Timetable;
import org.inclusivework.matcher.allocation.Visitor;
import org.inclusivework.matcher.taxonomy.Accommodation;
import org.inclusivework.matcher.taxonomy.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PlanCommandsTest {
    private static final String PLAN = "job-fair-plan";

    @TempDir
    Path folder;

    private String[] sheets = {};

    @BeforeEach
    void sheets() {
        sheets = SmallFair.files(folder);
    }

    private ProgramRun run(String command, String... more) {
        return ProgramRun.in(folder, SmallFair.line(command, sheets, more));
    }

    private ProgramRun plan(String... more) {
        List<String> line = new ArrayList<>(List.of("--fair", "专场"));
        line.addAll(List.of(more));
        return run("plan", line.toArray(String[]::new));
    }

    private String file(String name) throws IOException {
        return Files.readString(folder.resolve(PLAN).resolve(name));
    }

    private KeptPlan kept() throws IOException {
        return KeptPlan.read(folder.resolve(PLAN).resolve(PlanFiles.PLAN));
    }

    @Test
    void aPlanIsAProposalUntilAnOfficerConfirmsIt() throws IOException {
        ProgramRun made = plan();
        assertThat(made.code()).isZero();
        assertThat(made.out()).contains("建议稿", "job-fair confirm");
        assertThat(file("people.csv")).contains("建议").doesNotContain("已确认");
        ProgramRun confirmed = run("confirm", "--officer", "李干事");
        assertThat(confirmed.out()).contains("李干事 确认").doesNotContain("建议稿");
        assertThat(file("people.csv")).contains("已确认");
        assertThat(kept().plan().timetable().appointments()).isNotEmpty().allMatch(Appointment::held);
    }

    @Test
    void aPlanKnowsItsOpeningsWithoutTheSheets() throws IOException {
        plan();
        String titles = file("people.csv").replace("建议", "已确认");
        assertThat(ProgramRun.in(folder, "confirm", "--officer", "李干事").code()).isZero();
        assertThat(file("people.csv")).isEqualTo(titles);
        assertThat(ProgramRun.in(folder, "replan", "--at", "8:00").code()).isZero();
        assertThat(file("people.csv")).isEqualTo(titles);
    }

    @Test
    void otherOpeningsThanThoseOfThePlanAreRefused() throws IOException {
        Path other = Files.writeString(folder.resolve("别的.csv"), "编号,岗位名称,用人单位\no-0001,厨师,别的单位\n");
        plan();
        for (String[] line :
                List.of(new String[] {"confirm", "--officer", "李干事"}, new String[] {"replan", "--at", "9:00"})) {
            List<String> all = new ArrayList<>(List.of(line));
            all.addAll(List.of("--openings", other.toString()));
            ProgramRun run = ProgramRun.in(folder, all.toArray(String[]::new));
            assertThat(run.code()).isEqualTo(ExitCode.USAGE.code());
            assertThat(run.err()).contains("不是做计划时用的岗位表", "--openings");
        }
        // Without any sheets the bundled openings stand in, and they are not this plan's either.
        try (Ledger ledger = Ledger.open(folder.resolve("ledger.db"))) {
            ledger.fairs().record(new FairDay("专场", java.time.LocalDate.of(2026, 12, 3)), SmallFair.OPENINGS);
        }
        Files.writeString(folder.resolve("一家.csv"), "编号,岗位名称,用人单位\no-0001,厨师,一家单位\n");
        ProgramRun.in(folder, "plan", "--fair", "专场", "--force", "--openings", "一家.csv", "--candidates", sheets[3]);
        ProgramRun run = ProgramRun.in(folder, "replan", "--at", "9:00", "--walk-ins", "ledger.db");
        assertThat(run.code()).isEqualTo(ExitCode.USAGE.code());
        assertThat(run.err()).contains("一家单位", "--openings");
    }

    @Test
    void boothsWithNumbersAlikeAllGetTheirTable() throws IOException {
        Files.writeString(
                folder.resolve("展位.csv"),
                "用人单位,展位\n" + employers(3).get(0) + ",A 1\n" + employers(3).get(1) + ",A_1\n"
                        + employers(3).get(2) + ",a_1\n");
        assertThat(plan("--booths", "展位.csv").code()).isZero();
        try (Stream<Path> booths = Files.list(folder.resolve(PLAN).resolve("booths"))) {
            assertThat(booths).hasSize(kept().fair().stands().size());
        }
    }

    @Test
    void aBoothWithoutANumberGetsOneThatNoOtherHas() throws IOException {
        Files.writeString(
                folder.resolve("展位.csv"),
                "用人单位,展位\n" + employers(3).get(0) + ",2\n" + employers(3).get(1) + ",\n"
                        + employers(3).get(2) + ",\n");
        assertThat(plan("--booths", "展位.csv").code()).isZero();
        assertThat(kept().numbers())
                .containsEntry(employers(3).get(0), "2")
                .containsEntry(employers(3).get(1), "1")
                .containsEntry(employers(3).get(2), "3");
    }

    private static List<String> employers(int most) {
        return SmallFair.OPENINGS.stream()
                .map(opening -> opening.employer())
                .distinct()
                .limit(most)
                .toList();
    }

    @Test
    void aFairThatIsKeptInAnIndexIsPlannedAsFromItsSheets() throws IOException {
        assertThat(plan("--as-of", "2026-12-03").code()).isZero();
        String once = file("people.csv");
        assertThat(run("rank", "--index", "idx", "--as-of", "2026-12-03").code())
                .isZero();
        ProgramRun again =
                ProgramRun.in(folder, "plan", "--fair", "专场", "--index", "idx", "--as-of", "2026-12-03", "--force");
        assertThat(again.code()).isZero();
        assertThat(file("people.csv")).isEqualTo(once);
    }

    @Test
    void namesInSideSheetsThatNobodyHasAreTold() throws IOException {
        Files.writeString(folder.resolve("展位.csv"), "用人单位,展位\n错字单位,1\n");
        Files.writeString(
                folder.resolve("志愿.csv"), "编号,单位名称\nc-x," + employers(1).getFirst() + "\n");
        Files.writeString(folder.resolve("班车.csv"), "乡镇,到达\n火星镇,9:30\n");
        ProgramRun run = plan("--booths", "展位.csv", "--choices", "志愿.csv", "--buses", "班车.csv");
        assertThat(run.code()).isZero();
        assertThat(run.err())
                .contains("错字单位", "c-x", "火星镇")
                .doesNotContain(employers(1).getFirst());
    }

    @Test
    void theDeskSendsPeopleToTheBoothsOfThePlanAndToNobodyWhoIsAbsent() throws IOException {
        try (Ledger ledger = Ledger.open(folder.resolve("job-fair-ledger.db"))) {
            ledger.fairs().record(new FairDay("专场", java.time.LocalDate.of(2026, 12, 3)), SmallFair.OPENINGS);
        }
        StringBuilder booths = new StringBuilder("用人单位,展位\n");
        List<String> all = employers(1_000);
        for (int i = 0; i < all.size(); i++) {
            booths.append(all.get(i)).append(",东").append(i).append('\n');
        }
        Files.writeString(folder.resolve("展位.csv"), booths);
        assertThat(plan("--booths", "展位.csv", "--as-of", "2026-12-03").code()).isZero();
        Files.writeString(folder.resolve("现场1.csv"), "编号,姓名\nx-1,钱先生\n");
        Files.writeString(folder.resolve("现场2.csv"), "编号,姓名\nx-2,孙女士\n");
        ProgramRun before = desk("现场1.csv");
        assertThat(before.err()).contains("展位按计划");
        List<String> recommended =
                all.stream().filter(name -> before.out().contains(name)).toList();
        assertThat(recommended).hasSize(Slip.BOOTHS);
        recommended.forEach(name -> assertThat(before.out()).contains("展位 东" + all.indexOf(name) + "　" + name));
        assertThat(run("replan", "--at", "9:00", "--absent-employer", recommended.getFirst())
                        .code())
                .isZero();
        assertThat(desk("现场2.csv").out()).contains("孙女士").doesNotContain(recommended.getFirst());
    }

    private ProgramRun desk(String from) {
        return ProgramRun.in(
                folder, "desk", "--fair", "专场", "--officer", "李干事", "--openings", sheets[1], "--from", from);
    }

    @Test
    void whoeverIsNotInThePlanIsNamedAndNothingChanges() throws IOException {
        plan();
        byte[] before = Files.readAllBytes(folder.resolve(PLAN).resolve(PlanFiles.PLAN));
        ProgramRun run = run(
                "replan",
                "--at",
                "9:00",
                "--absent-employer",
                "错字单位",
                "--absent-person",
                "c-x",
                "--absent-helper",
                "无名");
        assertThat(run.code()).isEqualTo(ExitCode.USAGE.code());
        assertThat(run.err()).contains("错字单位", "c-x", "无名").doesNotContain("no such");
        assertThat(Files.readAllBytes(folder.resolve(PLAN).resolve(PlanFiles.PLAN)))
                .isEqualTo(before);
    }

    @Test
    void thePlanOfTheSameSheetsHasTheSameBytes() throws IOException {
        plan();
        byte[] once = Files.readAllBytes(folder.resolve(PLAN).resolve(PlanFiles.PLAN));
        plan();
        assertThat(Files.readAllBytes(folder.resolve(PLAN).resolve(PlanFiles.PLAN)))
                .isEqualTo(once);
    }

    @Test
    void anAbsentEmployerConcernsNobodyElse() throws IOException {
        plan();
        run("confirm", "--officer", "李干事");
        FairPlan before = kept().plan();
        String gone = before.timetable().appointments().getFirst().booth();
        ProgramRun changed = run("replan", "--at", "9:00", "--absent-employer", gone);
        assertThat(changed.code()).isZero();
        assertThat(changed.out()).contains(gone, "取消");
        FairPlan after = kept().plan();
        assertThat(after.timetable().appointments())
                .noneMatch(appointment -> appointment.booth().equals(gone));
        before.bySeeker().forEach((person, appointments) -> {
            if (appointments.stream()
                    .noneMatch(appointment -> appointment.booth().equals(gone))) {
                assertThat(after.bySeeker().get(person)).isEqualTo(appointments);
            }
        });
        assertThat(file("differences.csv")).contains(gone);
    }

    @Test
    void whoWalkedInIsTakenIn() throws IOException {
        Path book = folder.resolve("ledger.db");
        try (Ledger ledger = Ledger.open(book)) {
            ledger.fairs().record(new FairDay("专场", java.time.LocalDate.of(2026, 12, 3)), SmallFair.OPENINGS);
        }
        plan("--ledger", "ledger.db");
        Path walkIns = Files.writeString(folder.resolve("现场.csv"), "编号,姓名\nx-1,钱先生\n");
        ProgramRun desk = ProgramRun.in(
                folder,
                "desk",
                "--fair",
                "专场",
                "--officer",
                "李干事",
                "--ledger",
                "ledger.db",
                "--openings",
                sheets[1],
                "--from",
                walkIns.toString());
        assertThat(desk.code()).isZero();
        ProgramRun changed = run("replan", "--at", "9:30", "--walk-ins", "ledger.db");
        assertThat(changed.code()).isZero();
        assertThat(kept().plan().bySeeker()).containsKey("x-1");
        assertThat(kept().names()).containsEntry("x-1", "钱先生");
        try (Ledger ledger = Ledger.openExisting(book)) {
            List<String> commands = new ArrayList<>();
            ledger.shown().forEach(row -> commands.add(row.command()));
            assertThat(commands).contains("plan", "desk", "replan");
        }
    }

    @Test
    void employersTablesHangOnTheTimesAloneUnderAFixedPlan() throws IOException {
        for (String mode : List.of("booths", "slots")) {
            plan("--mode", mode, "--force");
            KeptPlan kept = kept();
            Map<String, String> tables = tables(kept, "0");
            assertThat(tables).isNotEmpty();
            Random random = new Random(5);
            for (int i = 0; i < 15; i++) {
                assertThat(tables(changed(kept, random), Integer.toString(i + 1)))
                        .isEqualTo(tables);
            }
        }
    }

    /** The same times for the same people, with everything else about them and their helpers changed. */
    private static KeptPlan changed(KeptPlan kept, Random random) {
        List<Visitor> visitors = kept.fair().visitors().stream()
                .map(visitor -> new Visitor(
                        visitor.seeker()
                                .withPreferences(visitor.seeker().preferences().stream()
                                        .map(preference -> new Preference(
                                                preference.booth(),
                                                random.nextInt(1000),
                                                random.nextInt(4),
                                                preference.held()))
                                        .toList()),
                        visitor.here(),
                        random.nextInt(60),
                        random.nextBoolean() ? List.of("sign") : List.of(),
                        random.nextBoolean()))
                .toList();
        List<Appointment> appointments = kept.plan().timetable().appointments().stream()
                .map(a -> new Appointment(
                        a.party(),
                        a.seekers(),
                        a.booth(),
                        a.start(),
                        a.end() + random.nextInt(10),
                        random.nextBoolean() ? List.of("手语翻译1") : List.of(),
                        random.nextBoolean()))
                .toList();
        Timetable timetable = kept.plan().timetable();
        FairPlan plan = new FairPlan(
                kept.plan().problem(),
                kept.plan().allocation(),
                kept.plan().parties(),
                new Timetable(appointments, timetable.missing(), timetable.goals(), timetable.bound()),
                kept.plan().leftOut());
        return new KeptPlan(
                kept.version(),
                kept.name(),
                kept.date(),
                kept.mode(),
                kept.officer(),
                new org.inclusivework.matcher.allocation.Fair(
                        visitors,
                        kept.fair().stands(),
                        kept.fair().helpers(),
                        kept.fair().rules()),
                plan,
                kept.names(),
                kept.openings(),
                kept.numbers(),
                kept.titles(),
                kept.invented());
    }

    private Map<String, String> tables(KeptPlan kept, String name) throws IOException {
        Path place = folder.resolve("tables").resolve(name);
        Session session = new Session(
                new Surroundings(
                        java.io.OutputStream.nullOutputStream(),
                        java.io.OutputStream.nullOutputStream(),
                        ProgramRun.CLOCK,
                        folder,
                        false,
                        false),
                Texts.in(Language.ZH));
        Map<String, String> tables = new TreeMap<>();
        try (ResultFolder folder = session.folder("plan", place, true)) {
            new PlanFiles(session.texts(), kept, kept.titles(), false).write(folder, List.of());
            for (String part : List.of("booths", "pages/employers")) {
                try (Stream<Path> files = Files.list(folder.work().resolve(part))) {
                    for (Path file : files.toList()) {
                        tables.put(part + "/" + file.getFileName(), Files.readString(file));
                    }
                }
            }
        }
        return tables;
    }

    @Test
    void anEmployersPageHoldsTheCellsOfItsTableAndNoHelperRoundOrNumberOfAPerson() throws IOException {
        for (String mode : List.of("booths", "slots")) {
            plan("--mode", mode, "--force");
            KeptPlan kept = kept();
            int cells = 0;
            for (String number : kept.numbers().values()) {
                String page = words("pages/employers/" + number + ".html");
                for (String line :
                        file("booths/" + number + ".csv").lines().skip(1).toList()) {
                    for (String cell : line.split(",")) {
                        assertThat(page).contains(cell);
                        cells++;
                    }
                }
                kept.fair().visitors().forEach(visitor -> assertThat(page).doesNotContain(visitor.id()));
                kept.fair().helpers().forEach(helper -> assertThat(page).doesNotContain(helper.id()));
            }
            assertThat(cells).isGreaterThan(20);
        }
    }

    /** Helpers are the organiser's to name, and "手语翻译1" is one of those that are there without a sheet. */
    @Test
    void aPersonsPageHasTheVisitsInWalkingOrderAndNoAccommodationScoreOrRank() throws IOException {
        for (Language language : Language.values()) {
            plan("--lang", language == Language.ZH ? "zh" : "en", "--force");
            KeptPlan kept = kept();
            assertThat(kept.plan().bySeeker()).isNotEmpty();
            for (Visitor visitor : kept.fair().visitors()) {
                String page = words("pages/people/" + visitor.id() + ".html");
                int at = 0;
                for (Appointment visit : kept.plan().bySeeker().getOrDefault(visitor.id(), List.of())) {
                    at = page.indexOf(DayText.window(visit.start()), at);
                    assertThat(at).as(visitor.id()).isNotNegative();
                    at = page.indexOf(visit.booth(), at);
                    assertThat(at).as(visitor.id()).isNotNegative();
                    for (String helper : visit.helpers()) {
                        assertThat(page).contains(helper);
                    }
                }
                String bare = page;
                for (Helper helper : kept.fair().helpers()) {
                    bare = bare.replace(helper.id(), "");
                }
                assertThat(bare).doesNotContain("匹配度", "名次", "score", "rank");
                for (Accommodation item : Accommodation.values()) {
                    assertThat(bare).doesNotContain(item.code(), item.label().in(language));
                }
            }
        }
    }

    @Test
    void pagesSayThatAPlanIsAProposalUntilItIsConfirmed() throws IOException {
        plan();
        assertThat(words("pages/index.html")).contains("建议稿");
        assertThat(words("pages/people/c-0001.html")).contains("建议稿", "由您决定");
        assertThat(words("pages/employers/1.html")).contains("建议稿");
        run("confirm", "--officer", "李干事");
        assertThat(words("pages/index.html")).contains("李干事 已经确认").doesNotContain("建议稿");
        assertThat(words("pages/people/c-0001.html")).contains("由您决定").doesNotContain("建议稿");
        assertThat(words("pages/employers/1.html")).doesNotContain("建议稿");
    }

    @Test
    void aChangeIsListedWithTheWayToThePagesThatItChanges() throws IOException {
        plan();
        run("confirm", "--officer", "李干事");
        assertThat(folder.resolve(PLAN).resolve("pages/changes.html")).doesNotExist();
        Appointment gone = kept().plan().timetable().appointments().getFirst();
        run("replan", "--at", "9:00", "--absent-employer", gone.booth());
        String changes = file("pages/changes.html");
        assertThat(changes).contains(gone.booth(), "取消");
        for (String person : gone.seekers()) {
            assertThat(changes).contains("href=\"people/" + person + ".html\"");
            assertThat(words("pages/people/" + person + ".html")).doesNotContain(gone.booth());
        }
    }

    @Test
    void everybodyOfThePlanHasALineOfTheirOwnToSign() throws IOException {
        plan();
        String sheet = file("pages/sign-in.html");
        for (Visitor visitor : kept().fair().visitors()) {
            assertThat(sheet)
                    .contains("<th scope=\"row\">" + visitor.id() + "</th><td>"
                            + kept().names().getOrDefault(visitor.id(), "") + "</td><td></td><td></td>");
        }
    }

    private String words(String name) {
        return new Report(folder.resolve(PLAN)).words(name);
    }

    @Test
    void sideSheetsAreReadAndTheirMistakesAreNamedTogether() throws IOException {
        String employer = SmallFair.OPENINGS.getFirst().employer();
        Files.writeString(
                folder.resolve("展位.csv"), "用人单位,展位,无台阶,桌数,每人几分钟,开始,结束\n" + employer + ",A7,是,3,5,9:00,11：00\n");
        Files.writeString(folder.resolve("人员.csv"), "姓名,会什么,开始,结束\n陈老师,手语、引导,9:00,10:30\n陈老师,手语,11:00,12:00\n");
        assertThat(plan("--booths", "展位.csv", "--helpers", "人员.csv").code()).isZero();
        assertThat(kept().numbers()).containsEntry(employer, "A7");
        assertThat(kept().fair().helpers())
                .singleElement()
                .satisfies(helper -> assertThat(helper.hours()).hasSize(2));
        Files.writeString(
                folder.resolve("坏.csv"), "用人单位,展位,桌数,开始\n" + employer + ",A7,许多,九点钟\n" + employer + ",A8,2,9:00\n");
        ProgramRun wrong = plan("--booths", "坏.csv", "--force");
        assertThat(wrong.code()).isEqualTo(ExitCode.NOTHING_USABLE.code());
        assertThat(wrong.err()).contains("坏.csv 2 桌数", "许多", "坏.csv 2 开始", "坏.csv 3 用人单位");
    }
}
