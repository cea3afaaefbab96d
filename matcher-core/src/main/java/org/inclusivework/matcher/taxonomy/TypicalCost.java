package org.inclusivework.matcher.taxonomy;

/**
 * What an accommodation usually costs the employer, cheapest first; a rough expectation that a stated cost replaces.
 *
 * <p>Source: the employer survey of the Job Accommodation Network 2019 to 2022: 49.4 % of accommodations cost nothing, 43.3 % a
 * single expense (median 300 USD), 7.2 % a recurring one (median 3,750 USD a year). Which of the three a code is put under is
 * this project's reading.
 */
public enum TypicalCost implements Labelled {
    /** Usually nothing. */
    FREE(new Label("一般不花钱", "usually free")),
    /** Usually a single, modest expense. */
    ONE_OFF(new Label("一次性投入", "a single expense")),
    /** Usually a recurring expense. */
    RECURRING(new Label("需要持续投入", "a recurring expense"));

    private final Label label;

    TypicalCost(Label label) {
        this.label = label;
    }

    /** Returns the name of the cost class. */
    @Override
    public Label label() {
        return label;
    }
}
