package org.inclusivework.jobfair.fair;

import java.time.LocalDate;

/**
 * The fair that comes with the program: composite, in Chinese, made by a generator and held as data.
 *
 * <p>No person, no employer and no post in it is real; its README says what it is made of.
 */
public final class BundledFair {
    /** The day of the fair, the International Day of Persons with Disabilities; the day it is ranked for unless asked otherwise. */
    public static final LocalDate DATE = LocalDate.of(2026, 12, 3);

    /** The seed it was made with. */
    public static final long SEED = 20_261_203L;

    private BundledFair() {}
}
