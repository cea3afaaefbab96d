package org.inclusivework.matcher.io;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.inclusivework.matcher.io.RowCells.Cell;
import org.inclusivework.matcher.model.Capacity;
import org.inclusivework.matcher.model.Demand;
import org.inclusivework.matcher.taxonomy.LabelForm;
import org.inclusivework.matcher.taxonomy.Language;
import org.inclusivework.matcher.taxonomy.WorkFunction;
import org.jspecify.annotations.Nullable;

/**
 * Levels of functions: {@code 双手操作=2；听和说=简单听说} asked for, {@code 双手操作=2（右手慢一些）} met.
 *
 * <p>A level is 0 to 3 or its words in either language. Of a person also 没问题 (3), 有便利就能做 (1, with these words kept) and
 * 目前做不了 (0).
 */
final class FunctionText {
    private static final Map<String, Integer> CAPACITY_WORDS =
            Map.of("没问题", 3, "no problem", 3, "有便利就能做", 1, "with support", 1, "目前做不了", 0, "not at present", 0);

    private record Levelled(
            WorkFunction function, int level, @Nullable String words) {}

    private FunctionText() {}

    static List<Demand> demands(List<Cell> cells) {
        return read(cells, false).stream()
                .map(each -> new Demand(each.function(), each.level()))
                .toList();
    }

    static List<Capacity> capacities(List<Cell> cells) {
        return read(cells, true).stream()
                .map(each -> new Capacity(each.function(), each.level(), each.words()))
                .toList();
    }

    private static List<Levelled> read(List<Cell> cells, boolean ofPerson) {
        Map<WorkFunction, Levelled> found = new HashMap<>();
        List<Levelled> inOrder = new ArrayList<>();
        for (Cell cell : cells) {
            for (String entry : CellText.split(cell.text(), CellText.ENTRIES)) {
                Levelled levelled = levelled(cell.spot(), entry, ofPerson);
                if (levelled == null) {
                    continue;
                }
                if (found.put(levelled.function(), levelled) != null) {
                    cell.spot().error(entry, "同一项写了两次", "the function is there twice", "只留一条", "keep one of them");
                } else {
                    inOrder.add(levelled);
                }
            }
        }
        return inOrder;
    }

    private static @Nullable Levelled levelled(Spot spot, String entry, boolean ofPerson) {
        int equals = CellText.next(entry, "=＝:：", 0);
        if (equals < 0) {
            spot.error(entry, "缺少程度", "the level is missing", "写如 双手操作=2", "write such as use of both hands=2");
            return null;
        }
        String name = CellText.unescape(entry.substring(0, equals).strip());
        String level = entry.substring(equals + 1).strip();
        String words = null;
        int brace = CellText.next(level, "(（", 0);
        if (ofPerson && brace >= 0) {
            String tail = level.substring(brace + 1);
            boolean closed = !tail.isEmpty() && CellText.last(tail, ")）") == tail.length() - 1;
            String said = CellText.unescape(closed ? tail.substring(0, tail.length() - 1) : tail);
            words = said.isBlank() ? null : said;
            level = level.substring(0, brace).strip();
        }
        WorkFunction function = Vocabulary.WORK_FUNCTION.read(spot, name);
        if (function == null) {
            return null;
        }
        String form = LabelForm.of(CellText.unescape(level));
        Integer number = NumberText.level(form);
        Integer value = number != null ? number : levelOf(function, form);
        if (value == null && ofPerson) {
            value = CAPACITY_WORDS.get(form);
            words = value != null && value == 1 && words == null ? CellText.unescape(level) : words;
        }
        if (value == null || value < 0 || value > WorkFunction.MAX_LEVEL) {
            spot.error(
                    entry,
                    value == null ? "不认识这个程度" : "程度超出范围",
                    value == null ? "the level is not known" : "the level is out of range",
                    "写 0 到 3，如 " + function.label().zh() + "=2",
                    "write 0 to 3, such as " + function.label().en() + "=2");
            return null;
        }
        return new Levelled(function, value, words);
    }

    private static @Nullable Integer levelOf(WorkFunction function, String form) {
        for (int level = 0; level <= WorkFunction.MAX_LEVEL; level++) {
            if (form.equals(LabelForm.of(function.levelLabel(level).zh()))
                    || form.equals(LabelForm.of(function.levelLabel(level).en()))) {
                return level;
            }
        }
        return null;
    }

    static String demands(List<Demand> demands, Language language) {
        return demands.stream()
                .map(demand -> demand.function().label().in(language) + "=" + demand.level())
                .collect(Collectors.joining("；"));
    }

    static String capacities(List<Capacity> capacities, Language language) {
        return capacities.stream()
                .map(capacity -> capacity.function().label().in(language) + "=" + capacity.level()
                        + (capacity.words() == null ? "" : "（" + CellText.escape(capacity.words()) + "）"))
                .collect(Collectors.joining("；"));
    }
}
