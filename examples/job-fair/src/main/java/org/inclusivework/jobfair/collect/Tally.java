package org.inclusivework.jobfair.collect;

/** What was read, in figures. Not thread-safe. */
public final class Tally {
    int files;
    int refused;
    int skipped;
    int sheets;
    int tables;
    int openings;
    private final long[] cells = new long[Fate.values().length];

    Tally() {}

    void cells(long[] counts) {
        for (int i = 0; i < counts.length; i++) {
            cells[i] += counts[i];
        }
    }

    /** Returns how many files were read. */
    public int files() {
        return files;
    }

    /** Returns how many files were not read because they are damaged, locked, no spreadsheets or a danger. */
    public int refusedFiles() {
        return refused;
    }

    /** Returns how many files were passed over because they hold nothing that an employer wrote. */
    public int skippedFiles() {
        return skipped;
    }

    /** Returns how many sheets were read. */
    public int sheets() {
        return sheets;
    }

    /** Returns how many tables and forms they held. */
    public int tables() {
        return tables;
    }

    /** Returns how many openings. */
    public int openings() {
        return openings;
    }

    /** Returns how many cells are in the column where they belong. */
    public long understood() {
        return cells[Fate.UNDERSTOOD.ordinal()];
    }

    /** Returns how many cells are in the remarks as they were written. */
    public long kept() {
        return cells[Fate.KEPT.ordinal()];
    }

    /** Returns how many cells somebody has to be asked about. */
    public long asked() {
        return cells[Fate.ASKED.ordinal()];
    }

    /** Returns how many cells are not used. */
    public long refused() {
        return cells[Fate.REFUSED.ordinal()];
    }

    /** Returns how many cells are titles, headers, sums and the like. */
    public long around() {
        return cells[Fate.AROUND.ordinal()];
    }

    /** Returns how many cells nothing was said of, which is none. */
    public long lost() {
        return cells[Fate.NONE.ordinal()];
    }
}
