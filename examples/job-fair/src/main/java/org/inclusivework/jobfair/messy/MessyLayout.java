package org.inclusivework.jobfair.messy;

/** How somebody lays a sheet of openings out. */
enum MessyLayout {
    /** Headers in the first row, one row an opening. */
    PLAIN(false, false),
    /** A title above, the employer in a cell merged over its rows. */
    MERGED_EMPLOYER(true, false),
    /** The same after the merged cells were parted. */
    PARTED_EMPLOYER(false, false),
    /** The employer and how to reach it in cells above the table. */
    FACTS_ABOVE(false, false),
    /** The employer in the title alone. */
    NAMED_BY_TITLE(false, false),
    /** The employer as the name of the sheet. */
    NAMED_BY_SHEET(false, true),
    /** The employer as the name of the file. */
    NAMED_BY_FILE(false, false),
    /** Headers of two rows with merged groups. */
    TWO_HEADERS(true, false),
    /** The same without merged cells. */
    TWO_HEADERS_PARTED(false, false),
    /** Sums, remarks and who filled in the form below. */
    WITH_FOOT(false, false),
    /** Two employers, one table below the other. */
    STACKED(false, false),
    /** Two tables side by side. */
    SIDE_BY_SIDE(false, false),
    /** A sheet for each workshop, a hidden list of words, instructions. */
    SEVERAL_SHEETS(false, true),
    /** Hidden and empty rows. */
    HIDDEN_ROWS(false, true),
    /** A form with labels and values instead of a table. */
    FORM(false, false),
    /** Formulas with results, failed formulas. */
    FORMULAS(false, true),
    /** The headers again on every printed page. */
    PAGES(false, false),
    /** A worked example, and 同上. */
    EXAMPLE_AND_DITTO(false, false),
    /** Employers as wide rows between their openings. */
    SECTIONS(true, false),
    /** A number of positions merged over several openings, and one that became a day. */
    SHARED_POSITIONS(true, true);

    private final boolean merges;
    private final boolean typed;

    MessyLayout(boolean merges, boolean typed) {
        this.merges = merges;
        this.typed = typed;
    }

    /** Whether it needs merged cells. */
    boolean merges() {
        return merges;
    }

    /** Whether it needs a format with typed cells and sheets. */
    boolean typed() {
        return typed;
    }
}
