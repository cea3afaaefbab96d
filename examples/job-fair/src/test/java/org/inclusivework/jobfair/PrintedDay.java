package org.inclusivework.jobfair;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.inclusivework.jobfair.plan.KeptPlan;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.Communication;
import org.inclusivework.matcher.model.Contact;
import org.inclusivework.matcher.model.ContactChannel;
import org.inclusivework.matcher.model.Opening;

/** All that is printed for a fair in one language, made inside the test: a plan and its change, slips, a notice and figures. */
record PrintedDay(Path folder) {
    /** One page of each kind: of people who go alone, with an interpreter, and nowhere yet. */
    private static final List<String> KINDS = List.of(
            "plan/pages/index.html",
            "plan/pages/people.html",
            "plan/pages/employers.html",
            "plan/pages/sign-in.html",
            "plan/pages/changes.html",
            "plan/pages/people/c-0001.html",
            "plan/pages/people/led.html",
            "plan/pages/people/nobody-yet.html",
            "interviews/pages/people/c-0001.html",
            "slips/x-1.html",
            "notice.html",
            "figures-public.html",
            "figures-office.html");

    /** Makes them in a folder of its own. */
    static PrintedDay of(Path here, List<Opening> openings, List<Candidate> candidates, String language)
            throws IOException {
        List<Candidate> people = new ArrayList<>(candidates);
        people.add(SmallFair.CANDIDATES.getLast().toBuilder()
                .id("led")
                .contact(new Contact(ContactChannel.TEXT, List.of(Communication.SIGN)))
                .build());
        String[] sheets = SmallFair.files(here, openings, people);
        PrintedDay day = new PrintedDay(here);
        String employer = openings.getFirst().employer();
        List<String> open = new ArrayList<>(List.of("ledger"));
        open.addAll(List.of(SmallFair.line("open", sheets, "--fair", "专场", "--date", "2026-12-03")));
        day.run(language, open.toArray(String[]::new));
        day.run(language, SmallFair.line("plan", sheets, "--fair", "专场", "--mode", "slots", "--out", "interviews"));
        day.run(language, SmallFair.line("plan", sheets, "--fair", "专场", "--out", "plan"));
        String gone = KeptPlan.read(here.resolve("plan").resolve(PlanFiles.PLAN))
                .plan()
                .bySeeker()
                .firstEntry()
                .getValue()
                .getLast()
                .booth();
        day.run(
                language,
                SmallFair.line("replan", sheets, "--plan", "plan", "--at", "9:00", "--absent-employer", gone));
        Path walkIns = Files.writeString(here.resolve("walk-ins.csv"), "编号,姓名,所需便利\nx-1,钱先生,手语翻译\n");
        day.run(
                language,
                "desk",
                "--fair",
                "专场",
                "--officer",
                "李干事",
                "--openings",
                sheets[1],
                "--from",
                walkIns.toString(),
                "--slips",
                "slips");
        day.run(language, "ledger", "sign-in", "--fair", "专场", "--person", "c-0001");
        day.run(
                language,
                "disclose",
                "add",
                "--person",
                "c-0001",
                "--employer",
                employer,
                "--item",
                "HC-TEXT",
                "--purpose",
                "面试安排",
                "--officer",
                "李干事");
        day.run(language, "disclose", "notice", "--employer", employer, "--out", "notice.html");
        for (String copy : List.of("public", "office")) {
            day.run(
                    language,
                    "stats",
                    "--from",
                    "2026-12-01",
                    "--to",
                    "2026-12-31",
                    "--copy",
                    copy,
                    "--out",
                    "figures-" + copy + ".html");
        }
        return day;
    }

    private void run(String language, String... line) {
        String[] all =
                Stream.concat(Stream.of(line), Stream.of("--lang", language)).toArray(String[]::new);
        ProgramRun run = ProgramRun.in(folder, all);
        assertThat(run.code()).as(run.err()).isZero();
    }

    List<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>(KINDS.stream().map(folder::resolve).toList());
        pages.add(visited("plan"));
        pages.add(visited("interviews"));
        return pages;
    }

    /** Returns the page of an employer to which somebody comes. */
    private Path visited(String plan) throws IOException {
        try (Stream<Path> employers = Files.list(folder.resolve(plan).resolve("pages/employers"))) {
            for (Path employer : employers.sorted().toList()) {
                if (Files.readString(employer).contains("<table>")) {
                    return employer;
                }
            }
        }
        throw new AssertionError("nobody goes anywhere");
    }
}
