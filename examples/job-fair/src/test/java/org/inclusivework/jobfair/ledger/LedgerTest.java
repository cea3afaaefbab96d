package org.inclusivework.jobfair.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.Certificate;
import org.inclusivework.matcher.model.DisabilityClass;
import org.inclusivework.matcher.model.Disclosure;
import org.inclusivework.matcher.model.EducationLevel;
import org.inclusivework.matcher.model.EmploymentForm;
import org.inclusivework.matcher.model.MatcherException;
import org.inclusivework.matcher.model.Opening;
import org.inclusivework.matcher.taxonomy.Accommodation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LedgerTest {
    private static final FairDay FAIR = new FairDay("冬季专场", LocalDate.of(2026, 12, 3));
    private static final LocalDate DAY = FAIR.date();

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void fair() {
        file = folder.resolve("台账.db");
        try (Ledger ledger = Ledger.open(file)) {
            ledger.fairs()
                    .record(
                            FAIR,
                            List.of(opening("o-1", EmploymentForm.OPEN), opening("o-2", EmploymentForm.FLEXIBLE)));
            ledger.people().register(visitor("w-1", Sex.WOMAN), FAIR.name());
        }
    }

    private static Opening opening(String id, EmploymentForm form) {
        return Opening.builder(id, "包装工", "溪石厂").form(form).positions(2).build();
    }

    private static Visitor visitor(String id, Sex sex) {
        return new Visitor(
                Candidate.builder(id)
                        .name("孙女士")
                        .education(EducationLevel.PRIMARY)
                        .certificate(new Certificate(List.of(DisabilityClass.HEARING), 2))
                        .build(),
                "13800000000",
                sex,
                "李干事",
                "2026-12-03T09:00:00Z");
    }

    @Test
    void aPersonComesBackAsRecorded() {
        try (Ledger ledger = Ledger.openExisting(file)) {
            assertThat(ledger.people().find("w-1")).contains(visitor("w-1", Sex.WOMAN));
            assertThat(ledger.people().at(FAIR.name())).containsExactly(visitor("w-1", Sex.WOMAN));
            assertThatThrownBy(() -> ledger.people().register(visitor("w-1", Sex.MAN), FAIR.name()))
                    .isInstanceOf(MatcherException.InvalidInput.class)
                    .hasMessageContaining("w-1")
                    .hasMessageNotContaining("孙");
        }
    }

    @Test
    void stepsFollowEachOtherAndEachMistakeSaysHowToMendIt() {
        try (Ledger ledger = Ledger.openExisting(file)) {
            Outcomes outcomes = ledger.outcomes();
            assertThatThrownBy(() -> record(outcomes, Stage.IN_POST_1, DAY)).hasMessageContaining("no contract");
            assertThatThrownBy(() -> record(outcomes, Stage.LEFT, DAY)).hasMessageContaining("nothing to end");
            record(outcomes, Stage.INTENT, DAY);
            record(outcomes, Stage.SIGNED, DAY.plusDays(7));
            assertThatThrownBy(() -> record(outcomes, Stage.HIRED, DAY.plusDays(8)))
                    .hasMessageContaining("later step");
            assertThatThrownBy(() -> record(outcomes, Stage.SIGNED, DAY.plusDays(8)))
                    .hasMessageContaining("recorded already");
            assertThatThrownBy(() -> record(outcomes, Stage.IN_POST_1, DAY.plusDays(20)))
                    .hasMessageContaining("2027-01-10");
            long visit = record(outcomes, Stage.IN_POST_1, DAY.plusMonths(2));
            assertThatThrownBy(() -> outcomes.undo(1, "记错了", "李干事")).hasMessageContaining("later entry (3)");
            outcomes.undo(visit, "记错了", "李干事");
            assertThatThrownBy(() -> outcomes.undo(visit, "记错了", "李干事")).hasMessageContaining("taken back");
            assertThat(outcomes.of("w-1")).hasSize(3);
            assertThat(outcomes.due(DAY.plusMonths(4)))
                    .extracting(DueVisit::stage)
                    .containsExactly(Stage.IN_POST_1, Stage.IN_POST_3);
            outcomes.record("w-1", "o-1", EmploymentForm.OPEN, Stage.LEFT, DAY.plusMonths(4), "路太远", "李干事");
            assertThat(outcomes.due(DAY.plusYears(2))).isEmpty();
            record(outcomes, Stage.INTENT, DAY.plusMonths(5));
        }
    }

    private static long record(Outcomes outcomes, Stage stage, LocalDate day) {
        return outcomes.record("w-1", "o-1", EmploymentForm.OPEN, stage, day, "", "李干事");
    }

    @Test
    void aPermissionHoldsUntilItIsWithdrawn() {
        try (Ledger ledger = Ledger.openExisting(file)) {
            Disclosure given = new Disclosure("w-1", "溪石厂", Accommodation.HC_TEXT, "面试安排", DAY, "李干事", null);
            long number = ledger.disclosures().record(given);
            assertThat(ledger.disclosures().all()).containsExactly(new Disclosures.Entry(number, given));
            assertThatThrownBy(() -> ledger.disclosures().withdraw(number, DAY.minusDays(1)))
                    .hasMessageContaining("2026-12-03");
            ledger.disclosures().withdraw(number, DAY.plusDays(2));
            Disclosure now = ledger.disclosures().all().getFirst().disclosure();
            assertThat(now.holdsOn(DAY.plusDays(1))).isTrue();
            assertThat(now.holdsOn(DAY.plusDays(2))).isFalse();
        }
    }

    @Test
    void listsShownNamePeopleByPseudonymAndTellHowFarTheyLed() throws IOException {
        try (Ledger ledger = Ledger.openExisting(file)) {
            ShownLists shown = ledger.shown();
            shown.record(List.of(shown.list("w-1", "2026-12-03T09:01:00Z", "desk", "abc", List.of("o-2", "o-1"))));
            shown.record(List.of(shown.list("w-1", "2026-12-03T09:01:00Z", "desk", "abc", List.of("o-2", "o-1"))));
            record(ledger.outcomes(), Stage.INTENT, DAY);
            record(ledger.outcomes(), Stage.HIRED, DAY.plusDays(1));
            ledger.outcomes().record("w-1", "o-1", EmploymentForm.OPEN, Stage.LEFT, DAY.plusDays(2), "合同到期", "李干事");
            List<ShownLists.Row> rows = new ArrayList<>();
            shown.forEach(rows::add);
            assertThat(rows).extracting(ShownLists.Row::openingId).containsExactly("o-2", "o-1");
            assertThat(rows).extracting(ShownLists.Row::reached).containsExactly("", "HIRED");
            assertThat(rows.getFirst().personKey())
                    .isEqualTo(shown.personKey("w-1"))
                    .doesNotContain("w-1");
        }
    }

    @Test
    void purgedBytesLeaveTheFileAndTheirCountsStay() throws IOException {
        List<CountTable> before;
        try (Ledger ledger = Ledger.openExisting(file)) {
            record(ledger.outcomes(), Stage.INTENT, DAY);
            ledger.outcomes().record("w-1", "o-1", EmploymentForm.OPEN, Stage.LEFT, DAY, "只有此处写的原因", "李干事");
            ShownLists shown = ledger.shown();
            shown.record(List.of(shown.list("w-1", "2026-12-03T09:01:00Z", "desk", "abc", List.of("o-1"))));
            before = ledger.statistics().office(DAY.minusYears(1), DAY.plusYears(1));
            assertThat(ledger.purge().before(DAY)).isZero();
        }
        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                .contains("13800000000")
                .contains(latin("只有此处写的原因"));
        try (Ledger ledger = Ledger.openExisting(file)) {
            String key = ledger.shown().personKey("w-1");
            assertThat(ledger.purge().before(DAY.plusDays(1))).isEqualTo(1);
            assertThat(ledger.statistics().office(DAY.minusYears(1), DAY.plusYears(1)))
                    .isEqualTo(before);
            List<ShownLists.Row> rows = new ArrayList<>();
            ledger.shown().forEach(rows::add);
            assertThat(rows).hasSize(1);
            assertThat(rows.getFirst().reached()).isEqualTo("INTENT");
            assertThat(rows.getFirst().personKey()).isNotEqualTo(key);
        }
        try (var files = Files.list(folder)) {
            for (Path each : files.toList()) {
                assertThat(Files.readString(each, StandardCharsets.ISO_8859_1))
                        .doesNotContain("13800000000")
                        .doesNotContain("w-1")
                        .doesNotContain(latin("孙女士"))
                        .doesNotContain(latin("只有此处写的原因"));
            }
        }
    }

    private static String latin(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    @Test
    void countsEqualARecountFromTheEntries() {
        Random random = new Random(11);
        try (Ledger ledger = Ledger.openExisting(file)) {
            List<Visitor> people = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                people.add(new Visitor(
                        Candidate.builder("c-" + i)
                                .education(random.nextInt(3) == 0 ? null : EducationLevel.values()[random.nextInt(7)])
                                .certificate(
                                        random.nextInt(5) == 0
                                                ? null
                                                : new Certificate(
                                                        List.of(DisabilityClass.values()[random.nextInt(7)]), 2))
                                .build(),
                        "",
                        Sex.values()[random.nextInt(3)],
                        "",
                        "2026-12-01T00:00:00Z"));
            }
            ledger.people().record(people);
            for (Visitor person : people) {
                if (random.nextBoolean()) {
                    ledger.people().signIn(person.candidate().id(), FAIR.name(), "2026-12-03T10:00:00Z");
                }
                if (random.nextBoolean()) {
                    long number = ledger.outcomes()
                            .record(
                                    person.candidate().id(),
                                    "o-2",
                                    EmploymentForm.FLEXIBLE,
                                    random.nextBoolean() ? Stage.INTENT : Stage.SIGNED,
                                    DAY.plusDays(random.nextInt(3)),
                                    "",
                                    "李干事");
                    if (random.nextInt(5) == 0) {
                        ledger.outcomes().undo(number, "记错了", "李干事");
                    }
                }
            }
            List<CountTable> tables = ledger.statistics().office(DAY, DAY.plusDays(1));
            List<Visitor> came = ledger.people().at(FAIR.name());
            for (Sex sex : Sex.values()) {
                assertThat(tables.get(Measure.VISITORS_BY_SEX.ordinal()).of(sex).getAsLong())
                        .isEqualTo(came.stream().filter(v -> v.sex() == sex).count());
            }
            for (DisabilityClass one : DisabilityClass.values()) {
                assertThat(tables.get(Measure.VISITORS_BY_CLASS.ordinal())
                                .of(one)
                                .getAsLong())
                        .isEqualTo(came.stream()
                                .filter(v -> v.candidate().certificate() != null
                                        && v.candidate().certificate().classes().contains(one))
                                .count());
            }
            for (EducationLevel level : EducationLevel.values()) {
                assertThat(tables.get(Measure.VISITORS_BY_EDUCATION.ordinal())
                                .of(level)
                                .getAsLong())
                        .isEqualTo(came.stream()
                                .filter(v -> v.candidate().education() == level)
                                .count());
            }
            List<Outcome> entries = ledger.outcomes().all().stream()
                    .filter(entry -> entry.stands() && !entry.date().isAfter(DAY.plusDays(1)))
                    .toList();
            for (Stage stage : Stage.values()) {
                assertThat(tables.get(Measure.STAGES.ordinal()).of(stage).getAsLong())
                        .isEqualTo(entries.stream()
                                .filter(entry -> entry.stage() == stage)
                                .count());
            }
            assertThat(tables.get(Measure.SIGNED_BY_FORM.ordinal())
                            .of(EmploymentForm.FLEXIBLE)
                            .getAsLong())
                    .isEqualTo(entries.stream()
                            .filter(entry -> entry.stage() == Stage.SIGNED)
                            .count());
            assertThat(tables.get(Measure.FAIRS.ordinal())
                            .of(Measure.Fairs.POSITIONS)
                            .getAsLong())
                    .isEqualTo(4);
            assertThat(tables.get(Measure.FAIRS.ordinal())
                            .of(Measure.Fairs.EMPLOYERS)
                            .getAsLong())
                    .isEqualTo(1);
        }
    }

    @Test
    void aPeriodThatOverlapsAPublicOneIsNotMadePublic() {
        try (Ledger ledger = Ledger.openExisting(file)) {
            List<CountTable> once = ledger.statistics().release(DAY, DAY.plusDays(27));
            // What is recorded later changes nothing that was told: the difference would tell of one person.
            ledger.people().record(List.of(visitor("w-2", Sex.MAN)));
            ledger.people().signIn("w-2", FAIR.name(), "2026-12-03T10:00:00Z");
            assertThat(ledger.statistics().release(DAY, DAY.plusDays(27))).isEqualTo(once);
            assertThat(ledger.statistics().release(DAY.plusDays(28), DAY.plusDays(30)))
                    .isNotEmpty();
            assertThatThrownBy(() -> ledger.statistics().release(DAY, DAY.plusDays(28)))
                    .hasMessageContaining("overlaps");
            CountTable bySex = once.get(Measure.VISITORS_BY_SEX.ordinal());
            assertThat(bySex.total()).isEmpty();
            assertThat(bySex.of(Sex.WOMAN)).isEmpty();
            assertThat(bySex.of(Sex.MAN)).isEmpty();
        }
    }

    @Test
    void whatIsNoLedgerIsRefused() throws IOException {
        Path other = Files.writeString(folder.resolve("other.db"), "编号,姓名\n".repeat(1000));
        assertThatThrownBy(() -> Ledger.open(other)).isInstanceOf(MatcherException.Storage.class);
        assertThatThrownBy(() -> Ledger.openExisting(folder.resolve("none.db")))
                .isInstanceOf(MatcherException.Storage.class)
                .hasMessageContaining("none.db");
        assertThat(folder.resolve("none.db")).doesNotExist();
    }
}
