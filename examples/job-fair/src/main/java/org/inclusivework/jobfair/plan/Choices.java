package org.inclusivework.jobfair.plan;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The employers that people themselves chose to see.
 *
 * @param byPerson the place of each employer among a person's choices, 1 being the first, by person
 */
public record Choices(Map<String, Map<String, Integer>> byPerson) {
    /** Nobody has chosen. */
    public static final Choices NONE = new Choices(Map.of());

    private static final int MAX_PLACE = 100;

    /** The columns of a sheet of choices. */
    enum Column implements SideSheet.Column {
        PERSON(true, "编号", "求职者编号", "id", "person"),
        EMPLOYER(true, "用人单位", "单位名称", "单位", "employer"),
        PLACE(false, "第几志愿", "志愿", "choice");

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

    public Choices {
        byPerson = Map.copyOf(byPerson);
    }

    /**
     * Reads a sheet of choices; without a place they count in the order of the rows.
     *
     * @throws org.inclusivework.matcher.model.MatcherException.InvalidInput if cells cannot be read
     */
    public static Choices read(Path file) throws IOException {
        SideSheet<Column> sheet = SideSheet.read(file, Column.class);
        Map<String, Map<String, Integer>> byPerson = new HashMap<>();
        for (SideSheet<Column>.Row row : sheet.rows()) {
            Map<String, Integer> own = byPerson.computeIfAbsent(row.text(Column.PERSON), key -> new HashMap<>());
            own.putIfAbsent(row.text(Column.EMPLOYER), row.number(Column.PLACE, 1, MAX_PLACE, own.size() + 1));
        }
        sheet.check();
        return new Choices(byPerson);
    }

    /** Returns the place of an employer among somebody's choices, or 0. */
    int place(String person, String employer) {
        return byPerson.getOrDefault(person, Map.of()).getOrDefault(employer, 0);
    }

    /** Returns the people who chose, for checking their ids. */
    public List<String> people() {
        return byPerson.keySet().stream().sorted().toList();
    }
}
