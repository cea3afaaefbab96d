package org.inclusivework.jobfair.fair;

import java.io.InputStream;
import java.time.LocalDate;

/**
 * The fair that comes with the program: composite, in Chinese, made by {@link FairGenerator} and held as data.
 *
 * <p>No person, no employer and no post in it is real; its README says what it is made of. Both files are CSV with Chinese headers,
 * UTF-8 with a byte-order mark.
 */
public final class BundledFair {
    /** The day of the fair, the International Day of Persons with Disabilities; the day it is ranked for unless asked otherwise. */
    public static final LocalDate DATE = LocalDate.of(2026, 12, 3);

    /** The seed it was made with. */
    public static final long SEED = 20_261_203L;

    /** The name of the file of openings. */
    public static final String OPENINGS = "openings.csv";

    /** The name of the file of candidates. */
    public static final String CANDIDATES = "candidates.csv";

    private BundledFair() {}

    /** Opens the file of openings; to be closed. */
    public static InputStream openings() {
        return open(OPENINGS);
    }

    /** Opens the file of candidates; to be closed. */
    public static InputStream candidates() {
        return open(CANDIDATES);
    }

    private static InputStream open(String name) {
        InputStream in = BundledFair.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("the program's jar lacks " + name + ": build it again");
        }
        return in;
    }
}
