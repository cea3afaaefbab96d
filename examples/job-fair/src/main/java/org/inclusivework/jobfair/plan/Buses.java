package org.inclusivework.jobfair.plan;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.inclusivework.matcher.allocation.Span;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.Place;

/**
 * When people are at the fair: from the bus of their township to its way back; others while the fair is open.
 *
 * @param lines the buses, in the order of the sheet
 */
public record Buses(List<Line> lines) {
    /** No buses: everybody is there while the fair is open. */
    public static final Buses NONE = new Buses(List.of());

    /**
     * One bus.
     *
     * @param township the township or neighbourhood, as it stands in addresses
     * @param here from its arrival to its way back
     */
    public record Line(String township, Span here) {
        /** Returns whether somebody lives in its township. */
        public boolean serves(Candidate candidate) {
            Place home = candidate.home();
            return home != null && home.text().contains(township);
        }
    }

    /** The columns of a sheet of buses. */
    enum Column implements SideSheet.Column {
        TOWNSHIP(true, "乡镇", "乡镇街道", "街道", "township"),
        ARRIVES(true, "到达", "到", "arrives"),
        LEAVES(false, "返程", "回", "leaves");

        private final boolean mandatory;
        private final List<String> headings;

        Column(boolean mandatory, String... headings) {
            this.mandatory = mandatory;
            this.headings = List.of(headings);
        }

        @Override
        public List<String> headings() {
            return headings;
        }

        @Override
        public boolean mandatory() {
            return mandatory;
        }
    }

    public Buses {
        lines = List.copyOf(lines);
    }

    /**
     * Reads a sheet of buses.
     *
     * @throws org.inclusivework.matcher.model.MatcherException.InvalidInput if cells cannot be read
     */
    public static Buses read(Path file) throws IOException {
        SideSheet<Column> sheet = SideSheet.read(file, Column.class);
        List<Line> lines = new ArrayList<>();
        for (SideSheet<Column>.Row row : sheet.rows()) {
            lines.add(new Line(row.text(Column.TOWNSHIP), row.span(Column.ARRIVES, Column.LEAVES, Hall.HOURS)));
        }
        sheet.check();
        return new Buses(lines);
    }

    /** Returns when somebody is at the fair. */
    Span here(Candidate candidate) {
        for (Line line : lines) {
            if (line.serves(candidate)) {
                return line.here();
            }
        }
        return Hall.HOURS;
    }
}
