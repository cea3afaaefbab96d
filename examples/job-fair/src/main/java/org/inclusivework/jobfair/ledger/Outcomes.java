package org.inclusivework.jobfair.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.inclusivework.matcher.model.EmploymentForm;
import org.inclusivework.matcher.model.MatcherException;
import org.jspecify.annotations.Nullable;

/**
 * What followed the fairs: the chain from an intent to a year in post, or to leaving.
 *
 * <p>Entries are never changed: one that was wrong is taken back, and both stay readable. A step needs the steps it rests on: a visit
 * needs a contract, and its day must have come; nothing but a new intent follows leaving.
 */
public final class Outcomes {
    private static final String COLUMNS = "number, person, opening, stage, date, reason, officer, undone";

    private final Database database;

    Outcomes(Database database) {
        this.database = database;
    }

    /**
     * Records a step.
     *
     * @param form the form of employment, as the opening states it
     * @param reason why somebody left; empty for other steps
     * @return the entry's number
     * @throws MatcherException.NotFound if the ledger does not know the person
     * @throws MatcherException.InvalidInput if the step does not follow from those before it
     */
    public long record(
            String personId,
            String openingId,
            EmploymentForm form,
            Stage stage,
            LocalDate date,
            String reason,
            String officer) {
        if (officer.isBlank()) {
            throw MatcherException.invalid(
                    "officer", officer, "没有写负责人 / no officer is named", "写上负责人的姓名 / name the officer");
        }
        return database.write(() -> {
            if (database.number("SELECT count(*) FROM person WHERE id = ?", personId) == 0) {
                throw new MatcherException.NotFound("person", personId);
            }
            check(standing(personId, openingId), stage, date, reason);
            database.update(
                    "INSERT INTO outcome(person, opening, form, stage, date, reason, officer)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                    personId,
                    openingId,
                    form.name(),
                    stage.name(),
                    date.toString(),
                    reason.strip(),
                    officer.strip());
            return database.lastNumber();
        });
    }

    private static void check(List<Outcome> before, Stage stage, LocalDate date, String reason) {
        List<Outcome> course = sinceLeaving(before);
        if (!before.isEmpty() && before.getLast().date().isAfter(date)) {
            throw wrong(
                    date,
                    "比上一步“" + before.getLast().stage().label().zh() + "”的日子（"
                            + before.getLast().date() + "）还早 / this is before the step "
                            + before.getLast().stage().label().en() + " of "
                            + before.getLast().date(),
                    "检查日期；上一步记错了就先用 outcome undo 撤回 / check the date, or take the earlier entry back with outcome undo");
        }
        if (course.stream().anyMatch(entry -> entry.stage() == stage)) {
            throw wrong(
                    stage.label().zh() + " / " + stage.label().en(),
                    "这一步已经登记过 / this step is recorded already",
                    "不用再记；记错了就先撤回 / nothing to do; take it back first if it was wrong");
        }
        if (stage == Stage.LEFT) {
            if (course.isEmpty()) {
                throw wrong(
                        stage.label().zh() + " / " + stage.label().en(),
                        "前面没有可以结束的一步 / there is nothing to end",
                        "先登记达成意向、录用或签合同 / record the intent, hiring or contract first");
            }
            if (reason.isBlank()) {
                throw wrong(
                        "",
                        "离岗要写原因 / leaving needs a reason",
                        "写上原因，例如 路太远、合同到期 / give one, such as: too far, contract ended");
            }
        }
        Outcome last = course.isEmpty() ? null : course.getLast();
        if (stage != Stage.LEFT && last != null && last.stage().compareTo(stage) > 0) {
            throw wrong(
                    stage.label().zh() + " / " + stage.label().en(),
                    "后面的一步“" + last.stage().label().zh() + "”已经登记 / the later step "
                            + last.stage().label().en() + " is recorded",
                    "按先后登记；记错了就先撤回 / record steps in their order, or take the later one back first");
        }
        if (stage.isVisit()) {
            LocalDate due = course.stream()
                    .filter(entry -> entry.stage() == Stage.SIGNED)
                    .map(entry -> entry.date().plusMonths(stage.months()))
                    .findFirst()
                    .orElseThrow(() -> wrong(
                            stage.label().zh() + " / " + stage.label().en(),
                            "还没有登记签合同 / no contract is recorded",
                            "先登记签合同和它的日子 / record the contract and its day first"));
            if (date.isBefore(due)) {
                throw wrong(
                        date,
                        "要到 " + due + " 才满 / this is reached on " + due + " at the earliest",
                        "到了那天再登记 / record it then");
            }
        }
    }

    private static MatcherException wrong(Object value, String reason, String remedy) {
        return MatcherException.invalid("outcome", value, reason, remedy);
    }

    /** The steps that the next one may rest on: what was ended by leaving is over. */
    private static List<Outcome> sinceLeaving(List<Outcome> entries) {
        List<Outcome> course = new ArrayList<>();
        for (Outcome entry : entries) {
            if (entry.stage() == Stage.LEFT) {
                course.clear();
            } else {
                course.add(entry);
            }
        }
        return course;
    }

    private List<Outcome> standing(String personId, String openingId) throws SQLException {
        return database.rows(
                Outcomes::outcome,
                "SELECT " + COLUMNS
                        + " FROM outcome WHERE person = ? AND opening = ? AND undone IS NULL ORDER BY date, number",
                personId,
                openingId);
    }

    /**
     * Takes an entry back; it stays readable, and no longer counts.
     *
     * @throws MatcherException.NotFound if no entry has the number
     * @throws MatcherException.InvalidInput if it was taken back before, or a later step rests on it
     */
    public void undo(long number, String reason, String officer) {
        database.write(() -> {
            Outcome entry =
                    database
                            .rows(Outcomes::outcome, "SELECT " + COLUMNS + " FROM outcome WHERE number = ?", number)
                            .stream()
                            .findFirst()
                            .orElseThrow(() -> new MatcherException.NotFound("outcome", Long.toString(number)));
            if (!entry.stands()) {
                throw wrong(number, "这一条已经撤回 / this entry was taken back", "不用再做 / nothing to do");
            }
            List<Outcome> course = standing(entry.personId(), entry.openingId());
            if (course.getLast().number() != number) {
                throw wrong(
                        number,
                        "后面还有登记（第 " + course.getLast().number() + " 条） / a later entry ("
                                + course.getLast().number() + ") rests on it",
                        "从最后一条开始撤回 / take the last one back first");
            }
            database.update(
                    "UPDATE outcome SET undone = ?, undone_reason = ? WHERE number = ?", officer, reason, number);
            return number;
        });
    }

    /** Returns all entries, those taken back too, in the order of recording. */
    public List<Outcome> all() {
        return database.read(
                () -> database.rows(Outcomes::outcome, "SELECT " + COLUMNS + " FROM outcome ORDER BY number"));
    }

    /** Returns the entries of one person, those taken back too, in the order of recording. */
    public List<Outcome> of(String personId) {
        return database.read(() -> database.rows(
                Outcomes::outcome, "SELECT " + COLUMNS + " FROM outcome WHERE person = ? ORDER BY number", personId));
    }

    /** Returns the visits that fall due up to a day and were not recorded, earliest first, then by person and opening. */
    public List<DueVisit> due(LocalDate until) {
        Map<String, List<Outcome>> courses = all().stream()
                .filter(Outcome::stands)
                .sorted(java.util.Comparator.comparing(Outcome::date).thenComparingLong(Outcome::number))
                .collect(Collectors.groupingBy(
                        entry -> entry.personId() + "\n" + entry.openingId(), TreeMap::new, Collectors.toList()));
        List<DueVisit> due = new ArrayList<>();
        courses.values().forEach(entries -> {
            List<Outcome> course = sinceLeaving(entries);
            Outcome signed = course.stream()
                    .filter(entry -> entry.stage() == Stage.SIGNED)
                    .findFirst()
                    .orElse(null);
            if (signed != null) {
                addDue(due, course, signed, until);
            }
        });
        due.sort(java.util.Comparator.comparing(DueVisit::due)
                .thenComparing(DueVisit::personId)
                .thenComparing(DueVisit::openingId));
        return due;
    }

    private static void addDue(List<DueVisit> due, List<Outcome> course, Outcome signed, LocalDate until) {
        Stage reached = course.getLast().stage();
        for (Stage stage : Stage.values()) {
            // A later visit that was recorded says all that an earlier one would have.
            if (stage.isVisit() && stage.compareTo(reached) > 0) {
                LocalDate day = signed.date().plusMonths(stage.months());
                if (!day.isAfter(until)) {
                    due.add(new DueVisit(signed.personId(), signed.openingId(), stage, day, signed.officer()));
                }
            }
        }
    }

    private static Outcome outcome(ResultSet row) throws SQLException {
        @Nullable String undone = row.getString(8);
        return new Outcome(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                Stage.valueOf(row.getString(4)),
                LocalDate.parse(row.getString(5)),
                row.getString(6),
                row.getString(7),
                undone);
    }
}
