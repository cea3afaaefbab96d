package org.inclusivework.tuninglab.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.inclusivework.matcher.model.Equipment;
import org.inclusivework.matcher.model.WorkObject;
import org.inclusivework.matcher.taxonomy.SkillKey;

/**
 * A kind of work in the benchmark's world.
 *
 * @param family trades in which one learns each other's tasks
 * @param core the tasks that take most of the time
 * @param side the others
 * @param demands in the order of functions, 0 to 3
 * @param homeShare how much could be done at home, 0 to 100
 * @param equipment what it takes at home
 * @param licence what the law asks for, in zh and en; empty for nothing
 */
@SuppressWarnings("ArrayRecordComponent")
record Trade(
        String family,
        String zh,
        String en,
        List<Task> core,
        List<Task> side,
        int[] demands,
        int homeShare,
        WorkObject object,
        List<Equipment> equipment,
        List<String> licence,
        int pay,
        String sector) {

    /** A task and how hard it is to learn: 1 in weeks, 2 for who knows the family, 3 for who knows much of it. */
    record Task(SkillKey skill, int difficulty) {}

    static List<Trade> all() {
        List<Trade> trades = new ArrayList<>();
        for (Rows.Row row : Rows.read("trades.tsv")) {
            String licence = row.text("licence");
            trades.add(new Trade(
                    row.text("family"),
                    row.text("zh"),
                    row.text("en"),
                    tasks(row.text("core")),
                    tasks(row.text("side")),
                    row.text("demands").chars().map(c -> c - '0').toArray(),
                    Integer.parseInt(row.text("homeShare")),
                    WorkObject.valueOf(row.text("object")),
                    row.text("equipment").equals("-") ? List.of() : List.of(Equipment.valueOf(row.text("equipment"))),
                    licence.isEmpty() ? List.of() : List.of(licence.split("/", -1)),
                    Integer.parseInt(row.text("pay")),
                    row.text("sector")));
        }
        return trades;
    }

    private static List<Task> tasks(String text) {
        return Arrays.stream(text.split("\\|", -1))
                .map(task -> new Task(
                        SkillKey.parse(task.substring(0, task.lastIndexOf('@'))),
                        Integer.parseInt(task.substring(task.lastIndexOf('@') + 1))))
                .toList();
    }
}
