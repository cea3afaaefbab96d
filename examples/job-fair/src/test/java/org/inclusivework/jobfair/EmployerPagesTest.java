package org.inclusivework.jobfair;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.inclusivework.jobfair.page.FairDay;
import org.inclusivework.jobfair.page.FairFigures;
import org.inclusivework.jobfair.page.FairReport;
import org.inclusivework.jobfair.page.PageFolder;
import org.inclusivework.jobfair.page.Recommended;
import org.inclusivework.matcher.EngineOptions;
import org.inclusivework.matcher.match.Explainer;
import org.inclusivework.matcher.model.AccommodationNeed;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.Capacity;
import org.inclusivework.matcher.model.Certificate;
import org.inclusivework.matcher.model.Communication;
import org.inclusivework.matcher.model.Contact;
import org.inclusivework.matcher.model.ContactChannel;
import org.inclusivework.matcher.model.DisabilityClass;
import org.inclusivework.matcher.model.Disclosure;
import org.inclusivework.matcher.model.DormitoryWish;
import org.inclusivework.matcher.model.EducationLevel;
import org.inclusivework.matcher.model.NeedStrength;
import org.inclusivework.matcher.model.Opening;
import org.inclusivework.matcher.model.Pay;
import org.inclusivework.matcher.model.Reach;
import org.inclusivework.matcher.model.Shift;
import org.inclusivework.matcher.model.TravelMode;
import org.inclusivework.matcher.model.TravelOption;
import org.inclusivework.matcher.scoring.FactsCompiler;
import org.inclusivework.matcher.scoring.Weights;
import org.inclusivework.matcher.taxonomy.Accommodation;
import org.inclusivework.matcher.taxonomy.Language;
import org.inclusivework.matcher.taxonomy.WorkFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Law 10: what employers see does not hang on anything private of anybody. */
final class EmployerPagesTest {
    private static final int CHANGES = 200;
    private static final List<Opening> OPENINGS = SmallFair.OPENINGS.subList(0, 6);
    private static final List<Candidate> CANDIDATES = SmallFair.CANDIDATES.subList(0, 4);

    private static final int RUNS = 3;
    private static final LocalDate DATE = LocalDate.of(2026, 12, 3);
    private static final Explainer EXPLAINER = explainer();

    @TempDir
    Path folder;

    private static Explainer explainer() {
        EngineOptions options = EngineOptions.inMemory();
        return new Explainer(
                new FactsCompiler(options.taxonomy(), options.priors(), options.parameters()), options.taxonomy());
    }

    @Test
    void changingEveryPrivateFieldOfEverybodyTwoHundredTimesChangesNoByteOfAnEmployersFile() throws IOException {
        Report before = pages("before", CANDIDATES);
        Map<String, String> expected = before.files("employers");
        assertThat(expected).isNotEmpty();
        Map<String, String> own = before.files("candidates");
        for (int seed = 1; seed <= CHANGES; seed++) {
            Report after = pages("after-" + seed, changed(seed));
            assertThat(after.files("employers")).as("seed %d", seed).isEqualTo(expected);
            assertThat(after.files("candidates"))
                    .as("seed %d changes something", seed)
                    .isNotEqualTo(own);
        }
    }

    /** Makes all pages as the command does, with the explanations of all pairs in place of a ranking. */
    private Report pages(String name, List<Candidate> candidates) throws IOException {
        Path to = folder.resolve(name);
        try (PageFolder pages = PageFolder.start(to, false)) {
            FairReport report = new FairReport(pages, new FairDay(DATE, false), List.of(Language.ZH));
            FairFigures figures = new FairFigures();
            for (Candidate candidate : candidates) {
                List<Recommended> all = OPENINGS.stream()
                        .map(opening -> new Recommended(
                                opening, EXPLAINER.explain(candidate, opening, Weights.defaults(), DATE)))
                        .toList();
                List<Recommended> matches =
                        all.stream().filter(one -> one.explanation().eligible()).toList();
                report.candidate(candidate, matches, all);
                figures.add(candidate, matches);
            }
            report.employers(OPENINGS, List.of());
            report.overview(OPENINGS, figures);
            report.finish();
        }
        return new Report(to);
    }

    @Test
    void theWholeProgramKeepsToItToo() {
        Map<String, String> expected =
                Report.of(folder.resolve("program"), OPENINGS, CANDIDATES).files("employers");
        for (int seed = 1; seed <= RUNS; seed++) {
            assertThat(Report.of(folder.resolve("program-" + seed), OPENINGS, changed(seed))
                            .files("employers"))
                    .as("seed %d", seed)
                    .isEqualTo(expected);
        }
    }

    @Test
    void onlyWhatSomebodyDisclosedToThisEmployerStandsOnItsPage() throws IOException {
        String employer = OPENINGS.getFirst().employer();
        Disclosure told =
                new Disclosure("c-0001", employer, Accommodation.HC_SIGN, "面试安排", DATE.minusDays(1), "officer", null);
        Disclosure other =
                new Disclosure("c-0051", "another", Accommodation.PA_LIFT, "别处", DATE.minusDays(1), "officer", null);
        Path to = folder.resolve("told");
        try (PageFolder pages = PageFolder.start(to, false)) {
            FairReport report = new FairReport(pages, new FairDay(DATE, false), List.of(Language.ZH));
            report.employers(OPENINGS, List.of(told, other));
            report.finish();
        }
        Report report = new Report(to);
        String page = report.words("employers/" + OPENINGS.getFirst().id() + ".html");
        assertThat(page).contains("c-0001：手语翻译（面试安排）").doesNotContain("c-0051", "别处");
        long naming = report.files("employers").values().stream()
                .filter(text -> text.contains("c-0001"))
                .count();
        assertThat(naming).isEqualTo(1);
    }

    private static List<Candidate> changed(int seed) {
        Random random = new Random(seed);
        return CANDIDATES.stream().map(candidate -> changed(candidate, random)).toList();
    }

    private static Candidate changed(Candidate candidate, Random random) {
        return candidate.toBuilder()
                .name("求职者" + random.nextInt(1000))
                .education(pick(EducationLevel.values(), random))
                .reach(new Reach(
                        List.of(TravelOption.kilometres(pick(TravelMode.values(), random), 1 + random.nextInt(60))),
                        random.nextBoolean()))
                .needs(needs(random))
                .capacities(List.of(new Capacity(pick(WorkFunction.values(), random), random.nextInt(4), "自述")))
                .shiftsRefused(random.nextBoolean() ? List.of() : List.of(pick(Shift.values(), random)))
                .maxHours(random.nextBoolean() ? null : 10 + random.nextInt(60))
                .dormitory(pick(DormitoryWish.values(), random))
                .payFloor(random.nextBoolean() ? null : Pay.yuanPerMonth(1000 + random.nextInt(6000), 9000))
                .contact(new Contact(
                        pick(ContactChannel.values(), random), List.of(pick(Communication.values(), random))))
                .certificate(new Certificate(List.of(pick(DisabilityClass.values(), random)), 1 + random.nextInt(4)))
                .build();
    }

    private static List<AccommodationNeed> needs(Random random) {
        List<AccommodationNeed> needs = new ArrayList<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            needs.add(AccommodationNeed.of(
                    pick(NeedStrength.values(), random),
                    pick(Accommodation.values(), random),
                    pick(Accommodation.values(), random)));
        }
        return needs;
    }

    private static <T> T pick(T[] values, Random random) {
        return values[random.nextInt(values.length)];
    }
}
