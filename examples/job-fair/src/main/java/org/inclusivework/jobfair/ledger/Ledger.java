package org.inclusivework.jobfair.ledger;

import java.nio.file.Path;

/**
 * The organiser's ledger of fairs: visitors, lists shown, outcomes and disclosures, in one file.
 *
 * <p>Every method that records something returns after it is on the disk: what was acknowledged survives a crash. The file holds
 * personal data; its owner alone may read it, where the file system knows owners, and it belongs on an encrypted disk. Several
 * programs may open one file at a time. Not thread-safe.
 */
public final class Ledger implements AutoCloseable {
    private final Database database;
    private final Fairs fairs;
    private final People people;
    private final Outcomes outcomes;
    private final Disclosures disclosures;
    private final ShownLists shown;
    private final Statistics statistics;
    private final Purge purge;

    private Ledger(Database database) {
        this.database = database;
        this.fairs = new Fairs(database);
        this.people = new People(database);
        this.shown = new ShownLists(database);
        this.outcomes = new Outcomes(database);
        this.disclosures = new Disclosures(database);
        this.statistics = new Statistics(database);
        this.purge = new Purge(database, shown, statistics);
    }

    /**
     * Opens a ledger, and makes it where there is none.
     *
     * @throws org.inclusivework.matcher.model.MatcherException.Storage if the file is no ledger, is damaged, of another version, or held
     *     by another program for 15 seconds
     */
    public static Ledger open(Path file) {
        return new Ledger(Database.open(file, true));
    }

    /**
     * Opens a ledger that exists.
     *
     * @throws org.inclusivework.matcher.model.MatcherException.Storage as {@link #open(Path)}, and if there is no such file
     */
    public static Ledger openExisting(Path file) {
        return new Ledger(Database.open(file, false));
    }

    /** Returns the fairs and their openings. */
    public Fairs fairs() {
        return fairs;
    }

    /** Returns the people. */
    public People people() {
        return people;
    }

    /** Returns what followed. */
    public Outcomes outcomes() {
        return outcomes;
    }

    /** Returns who may be told what. */
    public Disclosures disclosures() {
        return disclosures;
    }

    /** Returns the lists that were shown. */
    public ShownLists shown() {
        return shown;
    }

    /** Returns the counts. */
    public Statistics statistics() {
        return statistics;
    }

    /**
     * Deletes personal data whose time is over, see {@link Purge#before}.
     */
    public Purge purge() {
        return purge;
    }

    @Override
    public void close() {
        database.close();
    }
}
