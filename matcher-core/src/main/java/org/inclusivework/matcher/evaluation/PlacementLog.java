package org.inclusivework.matcher.evaluation;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a fair showed to whom and what came of it, read from comma-separated values with the headings
 * {@code shownAt,listId,personKey,position,openingId,weightsHash,outcome}: one line for each place of a list that was shown.
 *
 * <p>{@code personKey} is a keyed hash and never an id that means something elsewhere; {@code position} counts from 1;
 * {@code weightsHash} says by which weights the list was made; {@code outcome} is {@code none}, {@code interviewed}, {@code offered} or
 * {@code stayed}, empty for none. No need, capacity, class, grade or score is in it.
 *
 * @param shown the lines, in the order of the log
 */
public record PlacementLog(List<Shown> shown) {
    private static final List<String> HEADINGS =
            List.of("shownAt", "listId", "personKey", "position", "openingId", "weightsHash", "outcome");

    public PlacementLog {
        shown = List.copyOf(shown);
    }

    /** What came of an opening that was shown; each includes the one before. */
    public enum Outcome {
        NONE,
        INTERVIEWED,
        OFFERED,
        STAYED
    }

    /**
     * One place of a list.
     *
     * @param shownAt when, as written
     * @param listId the list
     * @param personKey whose list
     * @param position from 1
     * @param openingId the opening there
     * @param weightsHash the weights of the list
     * @param outcome what came of it
     */
    public record Shown(
            String shownAt,
            String listId,
            String personKey,
            int position,
            String openingId,
            String weightsHash,
            Outcome outcome) {}

    /**
     * Reads a log.
     *
     * @throws IllegalArgumentException if a heading is missing or unknown, a position is below 1 or taken, or an outcome is unknown;
     *     names the line
     */
    public static PlacementLog read(Reader in, String name) throws IOException {
        List<Shown> shown = new ArrayList<>();
        Set<List<Object>> taken = new HashSet<>();
        for (Table.Row row : Table.read(in, name, HEADINGS)) {
            int position = row.integer("position");
            if (position < 1) {
                throw TrecText.wrong(name, row.line(), String.valueOf(position), "名次从 1 开始 / positions count from 1");
            }
            if (!taken.add(List.of(row.text("listId"), position))) {
                throw TrecText.wrong(
                        name, row.line(), row.text("listId"), "这个名次已经有了 / this position of the list is taken");
            }
            shown.add(new Shown(
                    row.text("shownAt"),
                    row.text("listId"),
                    row.text("personKey"),
                    position,
                    row.text("openingId"),
                    row.text("weightsHash"),
                    outcome(row)));
        }
        return new PlacementLog(shown);
    }

    private static Outcome outcome(Table.Row row) {
        String text = row.text("outcome");
        if (text.isEmpty()) {
            return Outcome.NONE;
        }
        for (Outcome outcome : Outcome.values()) {
            if (outcome.name().toLowerCase(Locale.ROOT).equals(text)) {
                return outcome;
            }
        }
        throw TrecText.wrong(row.name(), row.line(), text, "只写 / write only none, interviewed, offered, stayed");
    }
}
