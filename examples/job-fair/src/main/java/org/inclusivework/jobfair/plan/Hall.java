package org.inclusivework.jobfair.plan;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.inclusivework.matcher.allocation.Span;
import org.inclusivework.matcher.allocation.Stand;
import org.inclusivework.matcher.model.Ids;

/**
 * The hall of a fair: a booth for each employer, with its number.
 *
 * @param numbers the number or sign of each employer's booth, by employer
 * @param stands how the booths work, by employer
 */
public record Hall(Map<String, String> numbers, List<Stand> stands) {
    /** When a fair is open unless its sheet says otherwise: nine to twelve. */
    public static final Span HOURS = new Span(9 * 60, 12 * 60);

    private static final int TABLES = 2;
    private static final int MAX_TABLES = 1_000;
    private static final int MAX_MINUTES = 480;
    private static final int MAX_POSITION = 600;
    /** So many booths stand along one minute's walk. */
    private static final int BOOTHS_A_MINUTE = 10;

    /** The columns of a sheet of booths. */
    enum Column implements SideSheet.Column {
        EMPLOYER(true, "用人单位", "单位名称", "企业名称", "单位", "employer"),
        NUMBER(false, "展位", "展位号", "booth"),
        POSITION(false, "走到要几分钟", "minutes' walk", "walk"),
        STEP_FREE(false, "无台阶", "step-free"),
        TABLES(false, "桌数", "tables"),
        MINUTES(false, "每人几分钟", "minutes"),
        FROM(false, "开始", "from"),
        TO(false, "结束", "to");

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

    public Hall {
        numbers = Map.copyOf(numbers);
        stands = List.copyOf(stands);
    }

    /**
     * Makes a hall for which there is no sheet: booths numbered in the order of the employers' names, two tables each, no step.
     *
     * @param minutes how long a visit takes
     */
    public static Hall usual(Set<String> employers, int minutes) {
        Map<String, String> numbers = new TreeMap<>(Ids.ORDER);
        List<Stand> stands = new ArrayList<>();
        TreeSet<String> inOrder = new TreeSet<>(Ids.ORDER);
        inOrder.addAll(employers);
        int number = 0;
        for (String employer : inOrder) {
            number++;
            numbers.put(employer, Integer.toString(number));
            stands.add(new Stand(employer, HOURS, TABLES, minutes, number / BOOTHS_A_MINUTE, true));
        }
        return new Hall(numbers, stands);
    }

    /**
     * Reads a sheet of booths. Employers that it does not name get a booth as in {@link #usual}, behind the others.
     *
     * @throws org.inclusivework.matcher.model.MatcherException.InvalidInput if cells cannot be read, or an employer stands there twice
     */
    public static Hall read(Path file, Set<String> employers, int minutes) throws IOException {
        SideSheet<Column> sheet = SideSheet.read(file, Column.class);
        Map<String, String> numbers = new TreeMap<>(Ids.ORDER);
        List<Stand> stands = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        Set<String> given = new HashSet<>();
        sheet.rows().forEach(each -> given.add(each.text(Column.NUMBER)));
        int row = 0;
        int free = 0;
        for (SideSheet<Column>.Row each : sheet.rows()) {
            row++;
            String employer = each.text(Column.EMPLOYER);
            String number = each.text(Column.NUMBER);
            while (number.isEmpty() || (each.text(Column.NUMBER).isEmpty() && given.contains(number))) {
                free++;
                number = Integer.toString(free);
            }
            if (numbers.containsKey(employer)) {
                each.problem(Column.EMPLOYER, "这家单位写了两次 / this employer is here twice", "只留一行 / keep one row");
                continue;
            }
            if (!taken.add(number)) {
                each.problem(Column.NUMBER, "这个展位给了两家 / two employers have this booth", "换一个号 / give another number");
            }
            numbers.put(employer, number);
            stands.add(new Stand(
                    employer,
                    each.span(Column.FROM, Column.TO, HOURS),
                    each.number(Column.TABLES, 1, MAX_TABLES, TABLES),
                    each.number(Column.MINUTES, 1, MAX_MINUTES, minutes),
                    each.number(Column.POSITION, 0, MAX_POSITION, row / BOOTHS_A_MINUTE),
                    each.yes(Column.STEP_FREE, true)));
        }
        sheet.check();
        TreeSet<String> others = new TreeSet<>(Ids.ORDER);
        others.addAll(employers);
        others.removeAll(numbers.keySet());
        for (String employer : others) {
            row++;
            String number = Integer.toString(row);
            while (!taken.add(number)) {
                number = number + "+";
            }
            numbers.put(employer, number);
            stands.add(new Stand(employer, HOURS, TABLES, minutes, row / BOOTHS_A_MINUTE, true));
        }
        return new Hall(numbers, stands);
    }
}
