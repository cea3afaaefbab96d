package org.inclusivework.jobfair.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.inclusivework.matcher.model.EmploymentForm;
import org.inclusivework.matcher.model.MatcherException;
import org.inclusivework.matcher.model.Opening;

/** The fairs of a ledger, with what was open at each. */
public final class Fairs {
    /**
     * What the ledger keeps of an opening.
     *
     * @param id its id
     * @param employer the employer
     * @param title its title
     * @param form the form of employment
     */
    public record Post(String id, String employer, String title, EmploymentForm form) {}

    private final Database database;

    Fairs(Database database) {
        this.database = database;
    }

    /**
     * Records a fair and its openings; one that is known gets the new openings, and those it had stay as they are stated now.
     *
     * @throws MatcherException.InvalidInput if the fair is known with another day
     */
    public void record(FairDay fair, List<Opening> openings) {
        find(fair.name()).ifPresent(known -> {
            if (!known.date().equals(fair.date())) {
                throw MatcherException.invalid(
                        "fair",
                        fair.name(),
                        "这场招聘会登记的日子是 " + known.date() + " / this fair is recorded for " + known.date(),
                        "用同一个日子，或换一个名字 / use the same day, or another name");
            }
        });
        database.write(() -> {
            database.update(
                    "INSERT OR IGNORE INTO fair(name, held) VALUES (?, ?)",
                    fair.name(),
                    fair.date().toString());
            for (Opening opening : openings) {
                database.update(
                        "INSERT OR REPLACE INTO opening(fair, id, employer, title, form, positions)"
                                + " VALUES (?, ?, ?, ?, ?, ?)",
                        fair.name(),
                        opening.id(),
                        opening.employer(),
                        opening.title(),
                        opening.form().name(),
                        opening.positions());
            }
            return fair;
        });
    }

    /** Returns all fairs, earliest first. */
    public List<FairDay> all() {
        return database.read(() -> database.rows(
                row -> new FairDay(row.getString(1), LocalDate.parse(row.getString(2))),
                "SELECT name, held FROM fair ORDER BY held, name"));
    }

    /** Returns a fair by its name. */
    public Optional<FairDay> find(String name) {
        return all().stream().filter(fair -> fair.name().equals(name)).findFirst();
    }

    /** Returns whether an employer was at a fair; an empty ledger of openings knows everybody. */
    public boolean knowsEmployer(String name) {
        return database.read(() -> database.number("SELECT count(*) FROM opening WHERE employer = ?", name) > 0
                || database.number("SELECT count(*) FROM opening") == 0);
    }

    /** Returns what the latest fair that had an opening says of it. */
    public Optional<Post> post(String openingId) {
        return database.read(() -> database
                .rows(
                        row -> new Post(
                                row.getString(1),
                                row.getString(2),
                                row.getString(3),
                                EmploymentForm.valueOf(row.getString(4))),
                        "SELECT o.id, o.employer, o.title, o.form FROM opening o JOIN fair f ON f.name = o.fair"
                                + " WHERE o.id = ? ORDER BY f.held DESC, f.name DESC LIMIT 1",
                        openingId)
                .stream()
                .findFirst());
    }
}
