package org.inclusivework.jobfair.page;

import gg.jte.Content;

/** Small drawings that stand beside words and never replace them; drawn for these pages, on a grid of 24. */
enum Icon {
    /** A briefcase: the work. */
    WORK("M4 8h16v11H4zM9 8V5h6v3M4 13h16"),
    /** A house with a door: the employer, or work at home. */
    HOME("M4 11l8-7 8 7v9h-5v-6H9v6H4z"),
    /** A building: the employer. */
    EMPLOYER("M6 20V4h12v16M3 20h18M10 8h1M13 8h1M10 12h1M13 12h1M11 20v-4h2v4"),
    /** A pin: the place. */
    PLACE("M12 21s7-6.5 7-11.5a7 7 0 0 0-14 0C5 14.5 12 21 12 21zM12 12a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z"),
    /** A bus: the way there. */
    WAY("M5 5h14v12H5zM5 12h14M8 17v2.5M16 17v2.5M8 14.5h.1M16 14.5h.1"),
    /** A clock: the hours. */
    TIME("M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7v5l4 2"),
    /** A purse with a sign of yuan: the pay. */
    PAY("M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM8.5 7l3.5 5 3.5-5M12 12v6M8.5 12.5h7M8.5 15.5h7"),
    /** A tick: what speaks for it. */
    YES("M4 12.5l5 5L20 6.5"),
    /** A question mark: what to ask. */
    ASK("M8.5 8.5a3.5 3.5 0 1 1 5.5 3c-1.4 1-2 1.6-2 3M12 18.5h.1M12 22a10 10 0 1 0 0-20 10 10 0 0 0 0 20z"),
    /** A bag: what to bring. */
    BRING("M5 9h14l1 11H4zM9 9V7a3 3 0 0 1 6 0v2"),
    /** A speech bubble: whom to talk to. */
    TALK("M4 5h16v11h-9l-4 4v-4H4z"),
    /** A bed: living in. */
    BED("M3 19v-12M3 15h18v4M21 15v-2a3 3 0 0 0-3-3h-7v5M7 12.5a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3z"),
    /** A sheet of paper: other statements. */
    SHEET("M6 3h9l4 4v14H6zM14 3v5h5M9 12h7M9 16h7"),
    /** People: how many are sought. */
    PEOPLE("M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM2.5 20c0-4 3-6 6.5-6s6.5 2 6.5 6M16 4.5a3.5 3.5 0 0 1 0 6.5M18"
            + " 14.5c2.3.8 3.5 2.6 3.5 5.5");

    private final Content drawing;

    Icon(String path) {
        // Read by nobody: the words beside it say the same.
        String svg = "<svg class=\"icon\" viewBox=\"0 0 24 24\" aria-hidden=\"true\" focusable=\"false\"><path d=\""
                + path + "\"/></svg>";
        this.drawing = output -> output.writeContent(svg);
    }

    /** Returns the drawing, as an element. */
    Content drawing() {
        return drawing;
    }
}
